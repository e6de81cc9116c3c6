import NoticeDiagnostics
import NoticeLanguage
import NoticeModel
import NoticeRendering
import NoticeSite
import Testing

/// A small site for tests: one notice whose revisions say little.
enum SampleSite {
  /// A day in the autumn of 2024.
  static let day = CalendarDay(year: 2024, month: 10, day: 1)

  /// The language of that tag.
  static func language(_ tag: String = "en") -> Language {
    guard let language = Language.named(LanguageTag(tag)) else {
      preconditionFailure("'\(tag)' has a file")
    }
    return language
  }

  /// The date of that text.
  static func date(_ text: String) -> CalendarDate {
    guard let date = CalendarDate(text) else { preconditionFailure("'\(text)' is a date") }
    return date
  }

  /// A site with a publisher.
  static func site(base: String? = nil, publisher: String = "Example") -> SiteDescription {
    SiteDescription(
      publisher: LocalizedText(common: Prose(publisher)), baseURL: base, language: language(),
      asOf: day)
  }

  /// A site's pages with the program's own templates.
  static func pages(of site: SiteDescription = site()) -> SitePages {
    var diagnostics = Diagnostics()
    let templates = Templates(in: &diagnostics)
    precondition(diagnostics.all.isEmpty, "built-in templates are right")
    return SitePages(of: site, with: templates)
  }

  /// An edition with one section.
  static func edition(title: String = "Privacy Notice", revision: String?) -> Edition {
    Edition(
      notice: NoticeID("privacy"), revision: revision.map { RevisionID($0) }, language: .english,
      title: [.text(Prose(title))], issuer: "Example Ltd",
      dateline: [language().datelineEntry(.lastUpdated, date("2024-09"))],
      sections: [
        EditionSection(
          id: SectionID("scope"), level: 2, number: "1.", heading: [.text("Scope")],
          topic: .introduction,
          blocks: [.paragraph(Paragraph([.text("We say little.")]))],
          subsections: [
            EditionSection(
              id: SectionID("more"), level: 3, number: "1.1", heading: [.text("More")],
              topic: .introduction)
          ])
      ])
  }

  /// An edition rendered as HTML; the other formats are their own names.
  static func rendered(_ edition: Edition) -> RenderedEdition {
    var diagnostics = Diagnostics()
    let html = HTMLWriter(addresses: .standalone).rendering(of: edition, in: &diagnostics)
    return RenderedEdition(
      edition: edition, html: html.bytes, markdown: Array("markdown\n".utf8),
      text: Array("text\n".utf8), json: Array("{}\n".utf8))
  }

  /// A revision, or the draft.
  static func revision(
    _ id: String?, _ status: PublishedRevision.Status, summary: String? = nil,
    title: String = "Privacy Notice", files: [AttachedFile] = []
  ) -> PublishedRevision {
    PublishedRevision(
      id: id.map { RevisionID($0) }, status: status, date: id.map { date(String($0.prefix(7))) },
      summary: summary.map { Prose($0) }, pages: rendered(edition(title: title, revision: id)),
      files: files)
  }

  /// A notice with a past revision and one in force.
  static func notice(
    revisions: [PublishedRevision] = [
      revision("2021-04", .past, summary: "Revised throughout."),
      revision("2024-09", .current, summary: "Adds fraud checks."),
    ], draft: PublishedRevision? = nil
  ) -> PublishedNotice {
    PublishedNotice(
      id: NoticeID("privacy"), language: language(), established: date("2000-07-03"),
      revisions: revisions,
      draft: draft)
  }

  /// A notice with all that a past can hold: a lost text, a reconstructed one, a correction, a
  /// withdrawal, sections that went, an earlier id, and two revisions to come.
  static func storied() -> PublishedNotice {
    var first = revision("2012-05", .past, summary: "Rewritten in plain words.")
    first.pages = rendered(edition(revision: "2012-05", sections: ["scope", "sale", "sharing"]))
    var corrected = revision("2021-04", .past, summary: "Corrects an address.")
    corrected.isRestatement = true
    corrected.correctionOf = RevisionID("2012-05")
    var withdrawn = revision("2023-02", .past, summary: "Would have added profiling.")
    withdrawn.standing = .withdrawn
    var current = revision("2024-09", .current, summary: "Adds fraud checks.")
    current.sealDigest = "sha256:" + String(repeating: "1a2b3c4d", count: 8)
    current.digest = "sha256:" + String(repeating: "00ff", count: 16)
    current.sealedAt = "2024-09-01T12:00:00Z"
    current.pages.edition.signature = ["A. Example", "President", "Example Corporation"]
    var notice = notice(revisions: [
      first, corrected, withdrawn, current,
      revision("2024-09-b", .upcoming, summary: "Names a new processor."),
      revision("2024-10", .upcoming, summary: "Opens a second office."),
    ])
    notice.revisions[4].effective = [effective("2025-07")]
    notice.revisions[5].effective = [effective("2025-01-15"), effective("2025-02", in: "EEA")]
    notice.archive = [
      ArchivedText(id: RevisionID("2001"), date: date("2001"), source: "Minutes of the board"),
      ArchivedText(
        id: RevisionID("2003-05"), date: date("2003-05"), source: "Print-out kept by a reader",
        seen: date("2003-05-12"), by: "B. Example", on: date("2024-08-20"),
        pages: rendered(edition(revision: "2003-05")),
        files: [AttachedFile(name: "map.png", bytes: [1])],
        original: AttachedFile(name: "page.html", bytes: Array("<script>".utf8))),
    ]
    notice.removedSections = [
      RemovedSection(
        id: SectionID("sale"), heading: "Sale of data", lastIn: RevisionID("2012-05"),
        goneIn: RevisionID("2021-04"), goneDate: date("2021-04")),
      RemovedSection(
        id: SectionID("more"), heading: "Is still there", lastIn: RevisionID("2012-05")),
    ]
    notice.lastChanges = [
      SectionChange(
        id: SectionID("scope"), number: "1.", heading: "Scope", revision: RevisionID("2024-09")),
      SectionChange(
        id: SectionID("more"), number: "1.1", heading: "More", revision: RevisionID("2012-05")),
    ]
    notice.formerIDs = [NoticeID("data-policy")]
    return notice
  }

  /// A date on which something takes effect.
  static func effective(_ text: String, in region: String? = nil) -> Amendment.EffectiveDate {
    Amendment.EffectiveDate(region: region.map { RegionCode($0) }, date: .init(date(text)))
  }

  /// An edition with level-2 sections of those ids.
  static func edition(revision: String?, sections: [String]) -> Edition {
    var edition = edition(revision: revision)
    edition.sections = sections.enumerated().map { index, id in
      EditionSection(
        id: SectionID(id), level: 2, number: Prose("\(index + 1)."), heading: [.text(Prose(id))],
        topic: .other, blocks: [.paragraph(Paragraph([.text("We say little.")]))])
    }
    return edition
  }
}
