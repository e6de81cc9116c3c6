import NoticeLanguage
import NoticeModel

extension Banner {
  /// The lines above the edition of a revision for a region.
  func regionalLines(
    for edition: RegionalEdition, of revision: PublishedRevision
  ) -> [Line] {
    switch edition.status {
    case .past: return [leadingToFront([phrase(.earlierRevision)], for: edition.region)]
    case .upcoming:
      let effect = effect(of: edition, revision)
      return [leadingToFront([phrase(.upcomingRevision), effect], for: edition.region)]
    case .current, .draft: return announcements(for: edition.region)
    }
  }

  /// What takes effect later for the readers of a region, each with the page where it stays.
  private func announcements(for region: RegionCode) -> [Line] {
    let upcoming = notice.region(region)?.upcoming ?? []
    return upcoming.enumerated().compactMap { place, id in
      guard let index = notice.revisions.firstIndex(where: { $0.id == id }) else { return nil }
      let revision = notice.revisions[index]
      let edition = revision.regional.first { $0.region == region }
      let effect = edition.flatMap { self.effect(of: $0, revision) }
      return Line(
        words: NoticePages.joined([phrase(.upcoming), effect]),
        link: place == 0 ? phrase(.readUpcoming) : entry(at: index),
        path: notice.permanentFolder(of: revision, for: region))
    }
  }

  private func effect(of edition: RegionalEdition, _ revision: PublishedRevision) -> String? {
    edition.effective.map { date in
      let phrase: Phrase = revision.deferredTo == date ? .deferredTo : .takesEffect
      return notice.language.phrase(phrase, [notice.language.text(of: date)])
    }
  }
}
