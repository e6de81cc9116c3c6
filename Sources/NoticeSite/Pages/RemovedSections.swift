import NoticeLanguage
import NoticeModel

/// The sections that a notice no longer has: each id keeps an anchor that says when it went and
/// where its words can be read.
struct RemovedSections {
  private let notice: PublishedNotice
  private let region: RegionCode?
  /// The sections of which the page has no other anchor.
  let sections: [RemovedSection]

  /// Gathers what a page has to mention.
  ///
  /// What the current revision still has, and one to come does not, is missed there already. On the
  /// page of a region, what its readers never had is not missed.
  init(of notice: PublishedNotice, besides subject: PageSubject) {
    self.notice = notice
    let region = subject.region
    var mentioned = EditionAnchors(of: subject.text.edition).ids
    let goesNow = Self.sectionsInForce(of: notice, for: region).map { section in
      RemovedSection(
        id: section.id, heading: section.heading, lastIn: section.lastIn,
        goneIn: subject.revision.id, goneDate: subject.revision.date)
    }
    let removed = notice.removedSections.filter { section in
      guard let region,
        let edition = notice.revisions.first(where: { $0.id == section.lastIn })?.regional
          .first(where: { $0.region == region })
      else { return true }
      return EditionAnchors(of: edition.pages.edition).ids.contains(section.id)
    }
    sections = (removed + goesNow).filter { mentioned.insert($0.id).inserted }
    self.region = region
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
    let folder = notice.permanentFolder(of: revision, for: region) ?? notice.paths.front
    let edition = revision.permanentEditions.first { $0.region == region }?.pages.edition
    // A text that was withheld no longer has the anchor.
    let hasAnchor = EditionAnchors(of: edition ?? revision.pages.edition).ids.contains(section.id)
    return hasAnchor ? folder + "#" + section.id.rawValue : folder
  }

  private func date(of revision: RevisionID?) -> CalendarDate? {
    revision.flatMap { id in notice.revisions.first { $0.id == id }?.date }
  }

  private static func sectionsInForce(
    of notice: PublishedNotice, for region: RegionCode?
  ) -> [RemovedSection] {
    guard let (id, edition) = notice.editionInForce(for: region) else { return [] }
    var found: [RemovedSection] = []
    func gather(_ section: EditionSection) {
      for name in [section.id] + section.formerIDs {
        let heading = Prose(PlainWords.of(section.heading))
        found.append(RemovedSection(id: name, heading: heading, lastIn: id))
      }
      section.subsections.forEach(gather)
    }
    edition.sections.forEach(gather)
    return found
  }
}

extension PublishedNotice {
  /// What binds the readers in a region, or all; `nil` if nothing does.
  fileprivate func editionInForce(for region: RegionCode?) -> (RevisionID, Edition)? {
    guard let region else {
      guard let index = currentIndex, let id = revisions[index].id else { return nil }
      return (id, revisions[index].pages.edition)
    }
    guard let (revision, edition) = frontEdition(for: region), edition.status == .current,
      let id = revision.id
    else { return nil }
    return (id, edition.pages.edition)
  }
}
