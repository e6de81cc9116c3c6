import NoticeModel

/// What a page shows: a revision, for all regions or one, in one of its places.
struct PageSubject {
  /// The revision.
  let revision: PublishedRevision
  /// The edition for a region; `nil` for that of all regions.
  let edition: RegionalEdition?
  /// Which of the pages of the revision it is.
  let place: NoticePages.Place
  /// The folder of the all-regions edition at that place.
  let allRegions: String

  /// The region.
  var region: RegionCode? { edition?.region }

  /// The folder of the page.
  var folder: String {
    region.map { NoticePaths.region($0, in: allRegions) } ?? allRegions
  }

  /// The path of the page.
  var page: String { folder + "index.html" }

  /// The text in its formats.
  var text: RenderedEdition { edition?.pages ?? revision.pages }

  /// The HTML of the text for that place.
  var html: [UInt8] {
    let front = edition.map(\.frontHTML) ?? revision.frontHTML
    return (place == .front ? front : nil) ?? text.html
  }

  /// How the revision stands to the readers.
  var status: PublishedRevision.Status { edition?.status ?? revision.status }

  /// The same, with the reason.
  var standing: InForce.Standing? {
    guard let edition else { return revision.standing }
    return edition.standing
  }
}

extension PublishedNotice {
  /// The page of a revision at a place, for all regions.
  func subject(_ revision: PublishedRevision, as place: NoticePages.Place) -> PageSubject {
    PageSubject(
      revision: revision, edition: nil, place: place, allRegions: folder(of: revision, as: place))
  }

  /// The pages of a revision at a place for the regions that have one there.
  func regionalSubjects(
    of revision: PublishedRevision, as place: NoticePages.Place
  ) -> [PageSubject] {
    let folder = folder(of: revision, as: place)
    guard place != .front else {
      return frontRegions.compactMap { region in
        frontEdition(for: region).map {
          PageSubject(revision: $0.revision, edition: $0.edition, place: .front, allRegions: folder)
        }
      }
    }
    return revision.permanentEditions.map {
      PageSubject(revision: revision, edition: $0, place: place, allRegions: folder)
    }
  }

  private func folder(of revision: PublishedRevision, as place: NoticePages.Place) -> String {
    switch place {
    case .front: paths.front
    case .permanent: paths.revision(revision.id?.rawValue ?? "")
    case .upcoming: paths.upcoming
    case .draft: paths.draft
    }
  }
}
