import NoticeLanguage
import NoticeModel

/// `index.json`: what the site holds, for programs.
struct SiteIndex {
  /// The site.
  let site: SiteDescription
  /// Its notices, in the order of their ids.
  let cards: [NoticeCard]

  /// The file.
  var bytes: [UInt8] {
    JSONText.file { text in
      text.number("format", NoticeRecords.format)
      text.string("as-of", site.asOf.date.iso8601)
      if let day = site.changesOn {
        text.string("changes-on", day.date.iso8601)
      } else {
        text.null("changes-on")
      }
      let publisher = site.publisher?.text(in: site.language.tag, fallback: site.language.tag)
      text.string("publisher", publisher?.bytes)
      text.string("base-url", site.baseURL)
      text.string("language", site.language.tag.rawValue)
      text.flag("drafts", site.includesDrafts)
      text.objects("notices", cards) { write($1, to: &$0) }
    }
  }

  private func write(_ card: NoticeCard, to text: inout JSONText) {
    text.string("id", card.id.rawValue)
    text.string("title", card.title)
    text.string("language", card.language.tag.rawValue)
    text.string("issuer", card.issuer?.bytes)
    text.string("established", card.established?.iso8601)
    text.string("status", card.status.rawValue)
    if let current = card.revisions.last(where: { $0.status == .current }) {
      text.string("current", current.id.rawValue)
    } else {
      text.null("current")
    }
    if let end = card.retirement { text.object("retired") { $0.members(of: end) } }
    text.string("supplements", card.supplemented?.rawValue)
    if !card.formerIDs.isEmpty {
      text.strings("former-ids", card.formerIDs.map(\.rawValue))
    }
    text.string("path", card.paths.front)
    text.string("url", SiteAddress.absolute(card.paths.front, base: site.baseURL))
    text.objects("revisions", card.revisions.reversed()) { text, revision in
      text.string("revision", revision.id.rawValue)
      text.string("status", revision.status.rawValue)
      text.string("date", revision.date?.iso8601)
      text.string("level", revision.level?.rawValue)
      text.string("digest", revision.digest)
      text.string("path", revision.path)
    }
    if !card.archive.isEmpty {
      text.objects("archive", card.archive.reversed()) { text, archived in
        text.string("id", archived.id.rawValue)
        text.string("date", archived.date?.iso8601)
        text.string("path", archived.path)
      }
    }
    text.editions(card.editions, base: site.baseURL)
    if !card.regions.isEmpty { text.strings("regions", card.regions.map(\.code.rawValue).sorted()) }
    if !card.translations.isEmpty {
      text.objects("translations", card.translations) { text, translation in
        text.string("language", translation.language.tag.rawValue)
        text.string("title", translation.title)
        text.string("path", translation.paths.front)
        text.string("url", SiteAddress.absolute(translation.paths.front, base: site.baseURL))
        text.strings("files", translation.files)
      }
    }
    text.strings("files", card.files)
  }
}
