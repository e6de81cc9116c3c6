import Foundation

/// The names of countries and subdivisions in one language.
///
/// Countries are named as CLDR does. Subdivisions too (Debian's package unicode-cldr-core), else as
/// the translators of iso-codes do; what neither has is left to English.
struct RegionNames {
  /// The lines `CODE name` of countries and of the subdivisions named in each language.
  let lines: [String]
  /// The lines of all other subdivisions.
  let furtherLines: [String]

  /// Gathers the names.
  init(_ language: String, _ codes: RegionCodes) throws {
    let locale = Locale(identifier: language)
    var countryLines: [String] = []
    for country in codes.countries {
      let name = locale.localizedString(forRegionCode: country.alpha_2) ?? country.name
      countryLines.append("\(country.alpha_2) \(name)")
    }
    let union = locale.localizedString(forRegionCode: "EU") ?? "European Union"
    countryLines.append("EU \(union)")
    let names = try SubdivisionNames(language)
    var named: [String] = []
    var further: [String] = []
    for subdivision in codes.subdivisions {
      guard let name = names.name(of: subdivision) else { continue }
      let line = "\(subdivision.code) \(name)"
      if RegionCodes.namedCountries.contains(subdivision.country) {
        named.append(line)
      } else {
        further.append(line)
      }
    }
    lines = Self.sorted(countryLines + named)
    furtherLines = Self.sorted(further)
  }

  /// Sorts lines by the bytes of their codes.
  private static func sorted(_ lines: [String]) -> [String] {
    lines.sorted { left, right in
      left.prefix { $0 != " " }.utf8.lexicographicallyPrecedes(right.prefix { $0 != " " }.utf8)
    }
  }
}
