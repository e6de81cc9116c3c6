import NoticeLanguage
import NoticeModel

/// The sections that a notice no longer has: each id keeps an anchor that says when it went and
/// where its words can be read.
struct RemovedSections {
  private let notice: PublishedNotice
  /// The sections of which the page has no other anchor.
  let sections: [RemovedSection]

  /// Gathers what the page of a revision has to mention.
  ///
  /// What the current revision still has, and one to come does not, is missed there already.
  init(of notice: PublishedNotice, besides revision: PublishedRevision) {
    self.notice = notice
    let anchors = EditionAnchors(of: revision.pages.edition).ids
    var mentioned = anchors
    let goesNow = Self.sectionsInForce(of: notice).map { section in
      RemovedSection(
        id: section.id, heading: section.heading, lastIn: section.lastIn, goneIn: revision.id,
        goneDate: revision.date)
    }
    sections = (notice.removedSections + goesNow).filter { mentioned.insert($0.id).inserted }
  }

  /// The items of the list, for the page at a path; empty if there is nothing to mention.
  func markup(from page: String) -> [UInt8] {
    var markup = Markup()
    for section in sections { append(section, from: page, to: &markup) }
    return markup.bytes
  }

  private func append(_ section: RemovedSection, from page: String, to markup: inout Markup) {
    markup.raw("<li")
    markup.attribute("id", section.id.rawValue)
    markup.raw(">")
    markup.text(notice.language.quoted(section.heading.description))
    if let date = section.goneDate ?? date(of: section.goneIn) {
      markup.raw(" · ")
      markup.phrase(.removedOn, in: notice.language) { $0.time(date, in: notice.language) }
    }
    if let revision = notice.revisions.first(where: { $0.id == section.lastIn }) {
      markup.raw(" · <a")
      markup.address(
        "href", SiteAddress.relative(to: address(of: section, in: revision), from: page))
      markup.raw(">")
      markup.phrase(.lastWording, in: notice.language) { markup in
        guard let date = revision.date else { return markup.text(section.lastIn.rawValue) }
        markup.time(date, in: notice.language)
      }
      markup.raw("</a>")
    }
    markup.raw("</li>\n")
  }

  private func address(of section: RemovedSection, in revision: PublishedRevision) -> String {
    let folder = notice.paths.revision(section.lastIn.rawValue)
    // A text that was withheld no longer has the anchor.
    let hasAnchor = EditionAnchors(of: revision.pages.edition).ids.contains(section.id)
    return hasAnchor ? folder + "#" + section.id.rawValue : folder
  }

  private func date(of revision: RevisionID?) -> CalendarDate? {
    revision.flatMap { id in notice.revisions.first { $0.id == id }?.date }
  }

  private static func sectionsInForce(of notice: PublishedNotice) -> [RemovedSection] {
    guard let index = notice.currentIndex, let id = notice.revisions[index].id else { return [] }
    var found: [RemovedSection] = []
    func gather(_ section: EditionSection) {
      for name in [section.id] + section.formerIDs {
        let heading = Prose(PlainWords.of(section.heading))
        found.append(RemovedSection(id: name, heading: heading, lastIn: id))
      }
      section.subsections.forEach(gather)
    }
    notice.revisions[index].pages.edition.sections.forEach(gather)
    return found
  }
}
