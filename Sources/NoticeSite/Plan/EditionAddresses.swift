package import NoticeRendering
import NoticeModel

/// Where editions lead, by the folder of the site in which they are read.
package enum EditionAddresses {
  /// For HTML, which is read in its folder: relative addresses.
  ///
  /// `folder` ends in a slash; `languageFolder` is empty for the notice's source language;
  /// `allRegions` is the folder of the all-regions edition of the same revision.
  package static func relative(
    in folder: String, languageFolder: String = "", allRegions: String? = nil
  ) -> Addresses {
    let page = folder + "index.html"
    return Addresses(
      destination: { destination in
        path(of: destination, languageFolder, allRegions ?? folder) {
          SiteAddress.relative(to: $0, from: page)
        }
      },
      file: { "files/" + $0 })
  }

  /// For Markdown, text and JSON, which are read away from the site: absolute addresses, if the
  /// site knows where it is.
  package static func absolute(
    in folder: String, languageFolder: String = "", allRegions: String? = nil, base: String?
  ) -> Addresses {
    guard let base else {
      return relative(in: folder, languageFolder: languageFolder, allRegions: allRegions)
    }
    return Addresses(
      destination: { destination in
        path(of: destination, languageFolder, allRegions ?? folder) { base + $0 }
      },
      file: { base + folder + "files/" + $0 })
  }

  private static func path(
    of destination: CrossReference.Destination, _ languageFolder: String, _ allRegions: String,
    address: (String) -> String
  ) -> String {
    switch destination {
    case .here(let section): "#" + section.rawValue
    case .allRegions(let section): address(allRegions) + "#" + section.rawValue
    case .notice(let notice, let section):
      address(NoticePaths(notice: notice.rawValue, prefix: languageFolder).front)
        + (section.map { "#" + $0.rawValue } ?? "")
    }
  }
}
