import NoticeLanguage
import NoticeModel

/// The records of one notice for programs: `current.json` and `history/history.json`.
///
/// Paths are from the site's root; addresses are given if the site knows where it is.
struct NoticeRecords {
  /// The version of the shape of these files.
  static let format = 1

  /// The notice.
  let notice: PublishedNotice
  /// The site.
  let site: SiteDescription

  /// `current.json`: the revision in force, and the one to come.
  func current() -> [UInt8] {
    JSONText.file { text in
      begin(&text)
      if let current = notice.currentIndex {
        text.object("current") { write(notice.revisions[current], to: &$0) }
      } else {
        text.null("current")
      }
      if let upcoming = notice.upcomingIndex {
        text.object("upcoming") { write(notice.revisions[upcoming], to: &$0) }
      }
      let languages = [notice.language.tag] + notice.translations.map(\.language.tag)
      text.strings("languages", languages.sorted().map(\.rawValue))
      text.string("path", notice.paths.front)
      text.string("url", SiteAddress.absolute(notice.paths.front, base: site.baseURL))
      text.string("history", notice.paths.history + "history.json")
    }
  }

  /// `history.json`: every revision, newest first.
  func history() -> [UInt8] {
    JSONText.file { text in
      begin(&text)
      text.objects("revisions", notice.revisions.reversed()) { write($1, to: &$0) }
    }
  }

  private func begin(_ text: inout JSONText) {
    text.number("format", Self.format)
    text.string("notice", notice.id.rawValue)
    text.string("title", PlainWords.of(notice.front?.pages.edition.title ?? []))
    text.string("language", notice.language.tag.rawValue)
    text.string("issuer", notice.front?.pages.edition.issuer?.bytes)
    text.string("established", notice.established?.iso8601)
    text.string("as-of", site.asOf.date.iso8601)
  }

  private func write(_ revision: PublishedRevision, to text: inout JSONText) {
    guard let id = revision.id?.rawValue else { return }
    let folder = notice.paths.revision(id)
    text.string("revision", id)
    text.string("status", revision.status.rawValue)
    text.string("date", revision.date?.iso8601)
    writeEffective(of: revision, to: &text)
    text.flag("restates", revision.isRestatement)
    text.string("summary", revision.summary?.bytes)
    text.string("digest", revision.digest)
    text.string("path", folder)
    text.string("url", SiteAddress.absolute(folder, base: site.baseURL))
    text.object("files") { text in
      for (name, file) in [
        ("html", "index.html"), ("markdown", "notice.md"), ("text", "notice.txt"),
        ("json", "notice.json"),
      ] {
        text.string(name, folder + file)
      }
    }
  }

  private func writeEffective(of revision: PublishedRevision, to text: inout JSONText) {
    text.object("effective") { text in
      text.string("all", revision.effectiveForAll?.iso8601)
      let regional = revision.effective.compactMap { entry in
        entry.region.map { (region: $0, date: entry.date.value) }
      }
      for entry in regional.sorted(by: { $0.region < $1.region }) {
        text.string(entry.region.rawValue, entry.date.iso8601)
      }
    }
  }
}
