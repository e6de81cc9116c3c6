import NoticeModel

extension NoticeCard {
  /// A region for whose readers the notice has pages.
  struct Region: Sendable {
    /// What they get otherwise than those whom no part names.
    struct Part: Sendable {
      /// How it differs.
      var kind: RegionCoverage.Kind
      /// The section or value.
      var name: String
      /// The words that name it to readers.
      var words: [UInt8]
      /// Where it can be read, if it has an address.
      var path: String?
      /// The language of the words.
      var language: PartLanguage?
    }

    /// The region.
    var code: RegionCode
    /// Its name in the language of the pages.
    var name: String
    /// The revision that is read in front.
    var revision: RevisionID?
    /// When that takes, or took, effect for its readers.
    var effective: CalendarDate?
    /// The folder in front.
    var path: String
    /// What differs, in the order of the text.
    var parts: [Part]
  }

  static func regions(of notice: PublishedNotice) -> [Region] {
    notice.regions.compactMap { region in
      guard let (revision, edition) = notice.frontEdition(for: region.code) else { return nil }
      let folder = NoticePaths.region(region.code, in: notice.paths.front)
      let names = SectionNames(
        all: revision.pages.edition, own: edition.pages.edition,
        allRegions: revision.status == .current
          ? notice.paths.front : notice.permanentFolder(of: revision) ?? notice.paths.front,
        folder: folder)
      return Region(
        code: region.code, name: region.name, revision: revision.id, effective: edition.effective,
        path: folder, parts: region.coverage?.parts.map(names.part) ?? [])
    }
  }
}

/// The names and addresses of sections in the edition for a region and in that for all.
private struct SectionNames {
  private let words: [SectionID: [UInt8]]
  private let allRegions: String
  private let folder: String
  private let title: [UInt8]
  private let own: PartLanguage
  private let common: PartLanguage

  init(all: Edition, own: Edition, allRegions: String, folder: String) {
    var words: [SectionID: [UInt8]] = [:]
    func gather(_ section: EditionSection) {
      let number = section.number.map { $0.bytes + [0x20] } ?? []
      words[section.id] = number + PlainWords.of(section.heading)
      section.subsections.forEach(gather)
    }
    all.sections.forEach(gather)
    self.words = words
    self.allRegions = allRegions
    self.folder = folder
    title = PlainWords.of(own.title)
    self.own = PartLanguage(own.language, isRightToLeft: own.isRightToLeft)
    common = PartLanguage(all.language, isRightToLeft: all.isRightToLeft)
  }

  func part(_ part: RegionCoverage.Part) -> NoticeCard.Region.Part {
    if let value = part.value {
      return .init(kind: part.kind, name: value.rawValue, words: Array(value.rawValue.utf8))
    }
    guard let section = part.section else {
      return .init(kind: part.kind, name: "", words: title, path: folder, language: own)
    }
    let target = part.replacement ?? section
    let isElsewhere = part.kind == .leftOut && !part.isPartial
    return .init(
      kind: part.kind, name: section.rawValue,
      words: words[section] ?? (section == .lead ? title : Array(section.rawValue.utf8)),
      path: (isElsewhere ? allRegions : folder) + "#" + target.rawValue, language: common)
  }
}
