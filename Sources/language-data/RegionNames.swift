import Foundation

/// The names of countries and subdivisions in one language.
///
/// Countries are named as CLDR does. Subdivisions too, else as the translators of iso-codes do;
/// what neither has is left to English.
struct RegionNames {
  /// The lines `CODE name` of countries and of the subdivisions named in each language.
  let lines: [String]
  /// The lines of all other subdivisions.
  let furtherLines: [String]

  /// Gathers the names.
  init(_ language: String, _ chain: LocaleChain, _ codes: RegionCodes) throws {
    let territories = try chain.textsByType(
      "localeDisplayNames/territories/territory[not(@alt)]")
    var named = (codes.countries.map { ($0.alpha_2, $0.name) } + [("EU", "European Union")])
      .map { "\($0) \(territories[$0] ?? $1)" }
    var further: [String] = []
    let names = try SubdivisionNames(language, chain, territories)
    for subdivision in codes.subdivisions {
      guard let name = names.name(of: subdivision) else { continue }
      let line = "\(subdivision.code) \(name)"
      if RegionCodes.namedCountries.contains(subdivision.country) {
        named.append(line)
      } else {
        further.append(line)
      }
    }
    lines = Self.sorted(named)
    furtherLines = Self.sorted(further)
  }

  /// Sorts lines by the bytes of their codes.
  private static func sorted(_ lines: [String]) -> [String] {
    lines.sorted { left, right in
      left.prefix { $0 != " " }.utf8.lexicographicallyPrecedes(right.prefix { $0 != " " }.utf8)
    }
  }
}
