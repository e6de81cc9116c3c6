package import NoticeModel
package import NoticeRendering

/// Where an edition is read, and what lies beside it.
package struct EditionPlace: Sendable {
  /// The folder, with a closing slash.
  package var folder: String
  /// The folder of the all-regions edition of the same revision, which has the files too.
  package var allRegions: String
  /// The folder of its language, empty for the notice's source language.
  package var languageFolder: String
  /// The other notices that have pages in that language; `nil` if all have.
  package var translatedNotices: Set<NoticeID>?
  /// The regions that have pages below the all-regions edition.
  package var regions: Set<RegionCode>

  /// Makes a place; without `allRegions` it is that of the all-regions edition.
  package init(
    _ folder: String, allRegions: String? = nil, languageFolder: String = "",
    translatedNotices: Set<NoticeID>? = nil, regions: Set<RegionCode> = []
  ) {
    self.folder = folder
    self.allRegions = allRegions ?? folder
    self.languageFolder = languageFolder
    self.translatedNotices = translatedNotices
    self.regions = regions
  }

  /// The path of what a reference leads to; only an anchor if that is in the edition itself.
  fileprivate func path(
    of destination: CrossReference.Destination, address: (String) -> String
  ) -> String {
    switch destination {
    case .here(let section): "#" + section.rawValue
    case .allRegions(let section): address(allRegions) + "#" + section.rawValue
    case .notice(let notice, let section):
      address(front(of: notice)) + (section.map { "#" + $0.rawValue } ?? "")
    }
  }

  private func front(of notice: NoticeID) -> String {
    let isTranslated = translatedNotices?.contains(notice) ?? true
    return NoticePaths(notice: notice.rawValue, prefix: isTranslated ? languageFolder : "").front
  }

  fileprivate func path(of region: RegionCode) -> String? {
    regions.contains(region) ? NoticePaths.region(region, in: allRegions) : nil
  }
}

/// Where editions lead, by the place in which they are read.
package enum EditionAddresses {
  /// For HTML, which is read in its folder: relative addresses.
  package static func relative(in place: EditionPlace) -> Addresses {
    let page = place.folder + "index.html"
    return Addresses(
      destination: { destination in
        place.path(of: destination) { SiteAddress.relative(to: $0, from: page) }
      },
      file: { SiteAddress.relative(to: place.allRegions + "files/" + $0, from: page) },
      region: { place.path(of: $0).map { SiteAddress.relative(to: $0, from: page) } })
  }

  /// For Markdown, text and JSON, which are read away from the site: absolute addresses, if the
  /// site knows where it is.
  package static func absolute(in place: EditionPlace, base: String?) -> Addresses {
    guard let base else { return relative(in: place) }
    return Addresses(
      destination: { destination in place.path(of: destination) { base + $0 } },
      file: { base + place.allRegions + "files/" + $0 },
      region: { place.path(of: $0).map { base + $0 } })
  }
}
