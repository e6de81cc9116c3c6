package import NoticeModel

/// Where the things that an edition refers to can be read, as seen from the file being written.
///
/// A page gives relative addresses; Markdown, text and JSON are read away from the site, so they
/// give absolute ones.
package struct Addresses: Sendable {
  private let destinations: @Sendable (CrossReference.Destination) -> String
  private let files: @Sendable (String) -> String
  private let regions: @Sendable (RegionCode) -> String?

  /// Makes the addresses that the functions give.
  ///
  /// - Parameters:
  ///   - destination: the address of a section or notice.
  ///   - file: the address of a file under `files/`, by its name without `files/`.
  ///   - region: the address of the edition for a region; `nil` if that has no page.
  package init(
    destination: @escaping @Sendable (CrossReference.Destination) -> String,
    file: @escaping @Sendable (String) -> String,
    region: @escaping @Sendable (RegionCode) -> String? = { _ in nil }
  ) {
    self.destinations = destination
    self.files = file
    self.regions = region
  }

  /// Addresses for an edition that stands alone: anchors, files beside it, notices beside it.
  package static let standalone = Addresses(
    destination: { destination in
      switch destination {
      case .here(let section): "#" + section.rawValue
      case .notice(let notice, let section):
        "../\(notice.rawValue)/" + (section.map { "#" + $0.rawValue } ?? "")
      case .allRegions(let section): "../../#" + section.rawValue
      }
    },
    file: { "files/" + $0 })

  /// The address of a section or notice.
  package func address(of destination: CrossReference.Destination) -> String {
    destinations(destination)
  }

  /// The address of the edition of the same revision for a region; `nil` if that has no page.
  package func address(ofRegion region: RegionCode) -> String? {
    regions(region)
  }

  /// The address of a file under `files/`, by its name without `files/`.
  package func address(ofFile name: String) -> String {
    files(name)
  }

  /// The address of what a link or image leads to, as bytes.
  func address(of destination: Prose) -> [UInt8] {
    let folder = Array("files/".utf8)
    guard destination.bytes.starts(with: folder) else { return destination.bytes }
    let name = String(decoding: destination.bytes[folder.count...], as: UTF8.self)
    return Array(files(name).utf8)
  }
}
