import NoticeLanguage
import NoticeModel

/// The records of one notice for programs: `current.json` and `history/history.json`.
///
/// Both begin with `format`, `notice`, `title`, `language`, `issuer`, `established`, `as-of`,
/// `supplements` (the notice that this one supplements), `supplemented-by`, `former-ids` and `retired` (`date`, `replaced-by`, `title`). What is not known is left out.
///
/// - `current.json` has `current` (`null` if none is in force), `last` (the last one in force, once
///   the notice ended), `regions` (the id of the one in force where dates differ; `null` if none
///   is), `milestones` (for the readers of each `region` that a review names, and last for everyone
///   else: the newest revision in force so far that was `material` to them, and the newest that asked
///   for a `gate`; `null` if none did), `upcoming` (the next one), `languages`, `editions` (what is read in front: for all regions
///   and for each `region`, in every language), `path`, `url` and `history`.
/// - `history.json` has `revisions` and `archive`, both newest first, `sections` in the order of the
///   current text, and `removed-sections`.
///
/// A member is added without another `format`; one is taken away or means something else only with
/// one. Paths are from the site's root; addresses are given if the site knows where it is.
struct NoticeRecords {
  /// The version of the shape of these files.
  static let format = 2

  /// The notice.
  let notice: PublishedNotice
  /// The site.
  let site: SiteDescription
  /// All languages of the notice.
  let trees: [LanguageTree]

  private var retirement: RetiredNotice? { notice.retirement(on: site.asOf) }

  /// `current.json`: the revision in force, and the one to come.
  func current() -> [UInt8] {
    JSONText.file { text in
      begin(&text)
      if let current = notice.currentIndex, retirement == nil {
        text.object("current") { write(notice.revisions[current], to: &$0) }
      } else {
        text.null("current")
      }
      if retirement != nil, let last = notice.currentIndex {
        text.object("last") { write(notice.revisions[last], to: &$0) }
      }
      writeRegions(to: &text)
      writeMilestones(to: &text)
      if let upcoming = notice.upcomingIndex, retirement == nil {
        text.object("upcoming") { write(notice.revisions[upcoming], to: &$0) }
      }
      text.strings("languages", trees.map(\.language.tag).sorted().map(\.rawValue))
      text.editions(trees.flatMap { $0.frontEditions }, base: site.baseURL)
      text.string("path", notice.paths.front)
      text.string("url", SiteAddress.absolute(notice.paths.front, base: site.baseURL))
      text.string("history", notice.paths.history + "history.json")
    }
  }

  /// `history.json`: all that is known of the notice's past.
  func history() -> [UInt8] {
    JSONText.file { text in
      begin(&text)
      text.objects("revisions", notice.revisions.reversed()) { write($1, to: &$0) }
      text.objects("archive", notice.archive.reversed()) { write($1, to: &$0) }
      text.objects("sections", notice.lastChanges) { text, change in
        text.string("id", change.id.rawValue)
        text.string("number", change.number?.bytes)
        text.string("heading", change.heading.bytes)
        text.string("last-changed-in", change.revision.rawValue)
      }
      text.objects("removed-sections", notice.removedSections) { text, section in
        text.string("id", section.id.rawValue)
        text.string("heading", section.heading.bytes)
        text.string("last-in", section.lastIn.rawValue)
        text.string("gone-in", section.goneIn?.rawValue)
        text.string("gone", section.goneDate?.iso8601)
      }
    }
  }

  /// Which revision binds readers in the regions that dates of effect name.
  private func writeRegions(to text: inout JSONText) {
    let named = notice.revisions.flatMap { $0.effective.compactMap(\.region) }
    guard retirement == nil, !named.isEmpty else { return }
    text.object("regions") { text in
      for region in Set(named).sorted() {
        let current = notice.revisions.last {
          ($0.regionalStatus[region] ?? $0.status) == .current
        }
        if let id = current?.id?.rawValue {
          text.string(region.rawValue, id)
        } else {
          text.null(region.rawValue)
        }
      }
    }
  }

  /// Which revision was the newest that was material, and which the newest that asked for a gate.
  private func writeMilestones(to text: inout JSONText) {
    guard !notice.milestones.isEmpty else { return }
    text.objects("milestones", notice.milestones) { text, entry in
      text.string("region", entry.region?.rawValue)
      for (name, revision) in [
        ("material", entry.milestones.newestMaterial), ("gate", entry.milestones.newestGate),
      ] {
        if let revision {
          text.string(name, revision.rawValue)
        } else {
          text.null(name)
        }
      }
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
    text.string("supplements", notice.supplemented?.rawValue)
    if !notice.supplements.isEmpty {
      text.strings("supplemented-by", notice.supplements.map(\.id.rawValue))
    }
    if !notice.formerIDs.isEmpty {
      text.strings("former-ids", notice.formerIDs.map(\.rawValue))
    }
    if let retirement { text.object("retired") { $0.members(of: retirement) } }
  }

  // MARK: Revisions

  /// Writes a revision.
  ///
  /// `date` is when it was adopted. `status` is `past`, `current` or `upcoming`; `standing` gives
  /// the reason (`superseded`, `replaced`, `withdrawn`, `record`), and `regional-status` where
  /// readers of a region have another. `level` and `readers` tell how much it matters, as far as that
  /// is published. `digest` is of its words, `seal-digest` of its `SHA256SUMS`.
  private func write(_ revision: PublishedRevision, to text: inout JSONText) {
    guard let id = revision.id?.rawValue, let folder = notice.permanentFolder(of: revision) else {
      return
    }
    text.string("revision", id)
    writeStatus(of: revision, to: &text)
    text.string("date", revision.date?.iso8601)
    writeEffective(of: revision, to: &text)
    text.string("deferred-to", revision.deferredTo?.iso8601)
    text.flag("restates", revision.isRestatement)
    text.string("corrects", revision.correctionOf?.rawValue)
    text.flag("withheld", revision.isWithheld)
    text.string("summary", revision.summary?.bytes)
    if let review = revision.review { write(review, to: &text) }
    let signature = revision.pages.edition.signature.map(\.description)
    if !signature.isEmpty { text.strings("signature", signature) }
    text.string("digest", revision.digest)
    text.string("seal-digest", revision.sealDigest)
    text.string("sealed-at", revision.sealedAt)
    text.string("path", folder)
    text.string("url", SiteAddress.absolute(folder, base: site.baseURL))
    writeFiles(in: folder, to: &text)
  }

  private func write(_ review: AmendmentReview, to text: inout JSONText) {
    text.string("level", review.level.rawValue)
    text.objects("readers", review.readers) { text, readers in
      text.string("region", readers.region?.rawValue)
      text.string("level", readers.level.rawValue)
      text.flag("gate", readers.asksForGate)
    }
  }

  private func writeStatus(of revision: PublishedRevision, to text: inout JSONText) {
    text.string("status", notice.status(of: revision, on: site.asOf).rawValue)
    guard retirement == nil else { return }
    text.string("standing", revision.standing?.rawValue)
    guard !revision.regionalStatus.isEmpty else { return }
    text.object("regional-status") { text in
      for (region, status) in revision.regionalStatus.sorted(by: { $0.key < $1.key }) {
        text.string(region.rawValue, status.rawValue)
      }
    }
  }

  private func writeEffective(of revision: PublishedRevision, to text: inout JSONText) {
    let dates = notice.effectiveDates(of: revision)
    text.object("effective") { text in
      text.string("all", dates.all?.iso8601)
      for entry in dates.regions.sorted(by: { $0.region < $1.region }) {
        text.string(entry.region.rawValue, entry.date.iso8601)
      }
    }
  }

  private func writeFiles(in folder: String, to text: inout JSONText) {
    text.object("files") { text in
      for (name, file) in [
        ("html", "index.html"), ("markdown", "notice.md"), ("text", "notice.txt"),
        ("json", "notice.json"),
      ] {
        text.string(name, folder + file)
      }
    }
  }

  // MARK: The archive

  /// Writes a reconstructed text; one without `path` is a date whose text is lost.
  private func write(_ archived: ArchivedText, to text: inout JSONText) {
    let folder = notice.folder(of: archived)
    text.string("id", archived.id.rawValue)
    text.string("date", archived.date?.iso8601)
    text.string("source", archived.source?.bytes)
    text.string("seen", archived.seen?.iso8601)
    text.string("by", archived.by?.bytes)
    text.string("on", archived.on?.iso8601)
    text.string("original", archived.originalPath.map { folder + $0 })
    guard archived.pages != nil else { return }
    text.string("path", folder)
    text.string("url", SiteAddress.absolute(folder, base: site.baseURL))
    writeFiles(in: folder, to: &text)
  }
}

extension JSONText {
  /// Writes the members of an object that says how a notice ended.
  mutating func members(of retirement: RetiredNotice) {
    string("date", retirement.date.iso8601)
    string("replaced-by", retirement.successor?.notice?.rawValue)
    string("title", retirement.successor?.title.bytes)
  }
}
