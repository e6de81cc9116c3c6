import NoticeModel

/// An edition that is read in front, for lists and programs.
struct FrontEdition: Sendable {
  /// The region; `nil` for the edition for all regions.
  var region: RegionCode?
  /// The language of the text.
  var language: LanguageTag
  /// The revision; `nil` for the draft.
  var revision: RevisionID?
  /// How it stands to its readers.
  var status: PublishedRevision.Status
  /// The digest of its words.
  var digest: String?
  /// The folder in which it is read.
  var path: String
}

extension PublishedNotice {
  /// What is read in front in the language of the pages: the edition for all regions first.
  ///
  /// A text that is not translated is listed in its own language alone.
  func frontEditions(on day: CalendarDay) -> [FrontEdition] {
    guard let front else { return [] }
    let isRetired = retirement(on: day) != nil
    func status(_ status: PublishedRevision.Status) -> PublishedRevision.Status {
      isRetired && status != .draft ? .past : status
    }
    var editions: [FrontEdition] = []
    if front.isTranslated {
      editions.append(
        FrontEdition(
          language: front.pages.edition.language, revision: front.id,
          status: status(front.status), digest: front.digest, path: paths.front))
    }
    for region in frontRegions.sorted() {
      guard let (revision, edition) = frontEdition(for: region), revision.isTranslated else {
        continue
      }
      editions.append(
        FrontEdition(
          region: region, language: edition.pages.edition.language, revision: revision.id,
          status: status(edition.status), digest: edition.digest,
          path: NoticePaths.region(region, in: paths.front)))
    }
    return editions
  }
}

extension JSONText {
  /// Writes a member that lists what is read in front: for all regions (without `region`) and for
  /// each, in every language.
  mutating func editions(_ editions: [FrontEdition], base: String?) {
    objects("editions", editions) { text, edition in
      text.string("region", edition.region?.rawValue)
      text.string("language", edition.language.rawValue)
      text.string("revision", edition.revision?.rawValue)
      text.string("status", edition.status.rawValue)
      text.string("digest", edition.digest)
      text.string("path", edition.path)
      text.string("url", SiteAddress.absolute(edition.path, base: base))
    }
  }
}
