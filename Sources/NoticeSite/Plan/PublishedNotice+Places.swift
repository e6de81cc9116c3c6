import NoticeModel

extension PublishedNotice {
  /// Whether these are pages in another language than that of the sources.
  var isTranslation: Bool { !languageFolder.isEmpty }

  /// The folders of the notice in its source language.
  var sourcePaths: NoticePaths { NoticePaths(notice: id.rawValue) }

  /// The region of that code, if its readers have a page in front.
  func region(_ code: RegionCode) -> PublishedRegion? { regions.first { $0.code == code } }

  /// The folder in which a revision stays for ever: that of its source language, if it is not
  /// translated.
  func permanentFolder(of revision: PublishedRevision) -> String? {
    guard let id = revision.id?.rawValue else { return nil }
    return revision.isTranslated ? paths.revision(id) : sourcePaths.revision(id)
  }

  /// The folder in which the edition of a revision for a region stays for ever; that of all regions,
  /// if it has none of its own.
  func permanentFolder(of revision: PublishedRevision, for region: RegionCode?) -> String? {
    guard let folder = permanentFolder(of: revision) else { return nil }
    guard let region, revision.permanentRegions.contains(region) else { return folder }
    return NoticePaths.region(region, in: folder)
  }

  /// The folder in front for the readers of a region; that of all regions, if it has none.
  func frontFolder(for region: RegionCode?) -> String {
    guard let region, frontEdition(for: region) != nil else { return paths.front }
    return NoticePaths.region(region, in: paths.front)
  }

  /// The folder of a reconstructed text; it is kept in the source language alone.
  func folder(of text: ArchivedText) -> String { sourcePaths.archive(text.id.rawValue) }

  /// What readers in a region read in front: what binds them, else what takes effect first, else the
  /// draft, if that is what all read.
  func frontEdition(
    for region: RegionCode
  ) -> (revision: PublishedRevision, edition: RegionalEdition)? {
    guard let state = self.region(region) else { return nil }
    let revision = (state.current ?? state.upcoming.first).map { id in
      revisions.first { $0.id == id }
    }
    guard let revision = revision ?? front,
      let edition = revision.regional.first(where: { $0.region == region })
    else { return nil }
    return (revision, edition)
  }

  /// The regions that have pages in front.
  var frontRegions: [RegionCode] { regions.map(\.code).filter { frontEdition(for: $0) != nil } }
}

extension PublishedRevision {
  /// The editions that have pages of their own.
  var permanentEditions: [RegionalEdition] { regional.filter(\.isPermanent) }

  /// The regions that have pages of their own.
  var permanentRegions: [RegionCode] { permanentEditions.map(\.region) }
}
