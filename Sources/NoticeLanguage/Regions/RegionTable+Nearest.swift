package import NoticeModel

extension RegionTable {
  /// The regions that an unknown code may mean, at most three, the likeliest first.
  ///
  /// What people write instead of a code comes first (`UK`, `EL`, `usa`, `California`), then codes
  /// one slip away. More than three slips away from as many codes is no help, and gives nothing.
  package func nearest(to code: RegionCode) -> [RegionCode] {
    let written = code.rawValue.replacingUnderscores.asciiUppercased
    for candidates in [
      aliases(of: written), sameLetters(as: code.rawValue), named(code.rawValue),
      states(written), slips(from: code.rawValue, written),
    ] where !candidates.isEmpty {
      return candidates.count > 3 ? [] : candidates
    }
    return []
  }

  /// Codes in wide use that ISO 3166 does not have, and codes of three letters.
  private func aliases(of written: String) -> [RegionCode] {
    let others = ["UK": "GB", "EL": "GR", "UAE": "AE"]
    let parts = written.split(separator: "-", maxSplits: 1)
    guard let first = parts.first.map(String.init) else { return [] }
    guard let country = others[first] ?? Places.country(ofThreeLetters: first)?.rawValue else {
      return []
    }
    let whole = ([country] + parts.dropFirst().map(String.init)).joined(separator: "-")
    return [RegionCode(whole)].filter(isKnown)
  }

  /// Known codes that differ in letter case only.
  private func sameLetters(as written: String) -> [RegionCode] {
    let upper = written.replacingUnderscores.asciiUppercased
    let own = ownNames.filter { $0.rawValue.asciiUppercased == written.asciiUppercased }
    return own + [RegionCode(upper)].filter { isKnown($0) && !own.contains($0) }
  }

  /// Regions whose English name was written, alone or behind a country's code.
  private func named(_ written: String) -> [RegionCode] {
    let whole = RegionNames.codes(ofEnglishName: written)
    guard whole.isEmpty, let hyphen = written.firstIndex(of: "-") else { return whole }
    let country = String(written[..<hyphen]).asciiUppercased + "-"
    return RegionNames.codes(ofEnglishName: String(written[hyphen...].dropFirst()))
      .filter { $0.rawValue.hasPrefix(country) }
  }

  /// The state of the United States that is known by that abbreviation: `NY`.
  private func states(_ written: String) -> [RegionCode] {
    [RegionCode("US-" + written)].filter(Places.isKnown)
  }

  /// Codes one slip away; of two letters only the same two in the other order.
  private func slips(from code: String, _ written: String) -> [RegionCode] {
    let own = ownNames.filter { Self.isOneSlip(from: code, to: $0.rawValue) }
    guard own.isEmpty else { return own }
    if written.utf8.count == 2 {
      return [RegionCode(String(written.reversed()))].filter(isKnown)
    }
    guard let hyphen = written.firstIndex(of: "-") else { return [] }
    return Places.subdivisions(of: RegionCode(String(written[..<hyphen])))
      .filter { Self.isOneSlip(from: written, to: $0.rawValue) }
  }

  /// The groups, and the audiences.
  private var ownNames: [RegionCode] { (groupNames + audienceNames).sorted() }

  /// Whether one letter was left out, put in, changed, or changed places with the next.
  private static func isOneSlip(from written: String, to meant: String) -> Bool {
    let left = Array(written.utf8)
    let right = Array(meant.utf8)
    guard left != right, left.count > 2, abs(left.count - right.count) <= 1 else { return false }
    let start = zip(left, right).prefix { $0 == $1 }.count
    let (leftRest, rightRest) = (left[start...], right[start...])
    if left.count > right.count { return leftRest.dropFirst().elementsEqual(rightRest) }
    if left.count < right.count { return leftRest.elementsEqual(rightRest.dropFirst()) }
    let isChanged = leftRest.dropFirst().elementsEqual(rightRest.dropFirst())
    let isSwapped =
      leftRest.count > 1 && leftRest.prefix(2).reversed().elementsEqual(rightRest.prefix(2))
      && leftRest.dropFirst(2).elementsEqual(rightRest.dropFirst(2))
    return isChanged || isSwapped
  }
}

extension String {
  /// The text with ASCII letters in upper case.
  fileprivate var asciiUppercased: String {
    let bytes = utf8.map { (97...122).contains($0) ? $0 - 32 : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text with hyphens for underscores, as in the code of a locale.
  fileprivate var replacingUnderscores: String {
    let bytes = utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
