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
}
