import Foundation

/// The codes of ISO 3166-1 and 3166-2, from Debian's package iso-codes.
struct RegionCodes {
  /// A country.
  struct Country: Decodable {
    let alpha_2: String
    let alpha_3: String
    let name: String
  }

  /// A subdivision of a country, or of another subdivision.
  struct Subdivision: Decodable {
    let code: String
    let name: String
    let parent: String?

    /// The code of the country.
    var country: String { String(code.prefix(2)) }
    /// The code without its country.
    var suffix: String { String(code.dropFirst(3)) }
    /// The parent's code without its country.
    var parentSuffix: String? {
      parent.map { $0.hasPrefix(country + "-") ? String($0.dropFirst(3)) : $0 }
    }
  }

  /// The countries, sorted by code.
  let countries: [Country]
  /// The subdivisions, sorted by code.
  let subdivisions: [Subdivision]

  /// Countries whose subdivisions are named in each language; all others have English names only.
  static let namedCountries: Set<String> = [
    "AU", "BR", "CA", "CH", "CN", "DE", "ES", "GB", "IN", "JP", "KR", "MX", "US",
  ]

  /// Reads the lists.
  init() throws {
    countries = try Self.list("3166-1", of: Country.self).sorted { $0.alpha_2 < $1.alpha_2 }
    subdivisions = try Self.list("3166-2", of: Subdivision.self).sorted { $0.code < $1.code }
  }

  private static func list<Item: Decodable>(_ name: String, of: Item.Type) throws -> [Item] {
    let file = URL(filePath: "/usr/share/iso-codes/json/iso_\(name).json")
    guard let bytes = try? Data(contentsOf: file) else {
      throw ToolError("no \(file.path); install Debian's package iso-codes")
    }
    return try JSONDecoder().decode([String: [Item]].self, from: bytes)[name] ?? []
  }
}
