import NoticeModel
import NoticeRendering
import NoticeSite

extension PublishedNotice {
  /// Takes over what is told of the sections in the source language, with the headings of this one.
  mutating func takeSections(of source: PublishedNotice) {
    func heading(of id: SectionID, in revision: PublishedRevision?) -> Prose? {
      guard let revision, revision.isTranslated else { return nil }
      return Self.section(id, in: revision.pages.edition.sections).map {
        Prose(InlineText.bytes(of: $0.heading))
      }
    }
    let current = revisions.last { $0.status == .current }
    lastChanges = source.lastChanges.map { change in
      var change = change
      change.number =
        current.flatMap { Self.section(change.id, in: $0.pages.edition.sections)?.number }
        ?? change.number
      change.heading = heading(of: change.id, in: current) ?? change.heading
      return change
    }
    removedSections = source.removedSections.map { section in
      var section = section
      let last = revisions.first { $0.id == section.lastIn }
      section.heading = heading(of: section.id, in: last) ?? section.heading
      return section
    }
  }

  private static func section(
    _ id: SectionID, in sections: [EditionSection]
  ) -> EditionSection? {
    for section in sections {
      if section.id == id { return section }
      if let inner = self.section(id, in: section.subsections) { return inner }
    }
    return nil
  }
}
