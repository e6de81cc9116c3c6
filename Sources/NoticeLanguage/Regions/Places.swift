import NoticeModel

/// The countries and subdivisions of ISO 3166, and which lies in which.
enum Places {
  private static let countries = SortedLines(RegionCodes.codes)

  /// Whether a code is that of a country or subdivision.
  static func isKnown(_ code: RegionCode) -> Bool {
    guard let hyphen = code.rawValue.utf8.firstIndex(of: UInt8(ascii: "-")) else {
      return countries.text(of: code.rawValue.utf8) != nil
    }
    let suffix = code.rawValue.utf8[hyphen...].dropFirst()
    return subdivision(suffix, of: code.rawValue.utf8[..<hyphen]) != nil
  }

  /// The place that a subdivision lies in: another subdivision or the country.
  static func parent(of code: RegionCode) -> RegionCode? {
    guard let hyphen = code.rawValue.utf8.firstIndex(of: UInt8(ascii: "-")) else { return nil }
    let country = code.rawValue.utf8[..<hyphen]
    let suffix = code.rawValue.utf8[hyphen...].dropFirst()
    guard let word = subdivision(suffix, of: country) else { return nil }
    guard let mark = word.firstIndex(of: parentMark) else {
      return RegionCode(String(Substring(country)))
    }
    let parent = String(decoding: word[(mark + 1)...], as: UTF8.self)
    return RegionCode("\(Substring(country))-\(parent)")
  }

  /// The codes of a country's subdivisions, sorted.
  static func subdivisions(of country: RegionCode) -> [RegionCode] {
    words(of: country.rawValue.utf8).map { word in
      let suffix = word.prefix { $0 != parentMark }
      return RegionCode("\(country)-\(String(decoding: suffix, as: UTF8.self))")
    }
  }

  /// The country whose code of three letters that is.
  static func country(ofThreeLetters code: String) -> RegionCode? {
    let line = countries.all.first { $0.text.prefix(3).elementsEqual(code.utf8) }
    return line.map { RegionCode(String(decoding: $0.code, as: UTF8.self)) }
  }

  private static let parentMark = UInt8(ascii: "<")

  private static func subdivision(
    _ suffix: some Collection<UInt8>, of country: some Collection<UInt8>
  ) -> ArraySlice<UInt8>? {
    words(of: country).first { word in
      word.prefix { $0 != parentMark }.elementsEqual(suffix)
    }
  }

  /// The subdivisions on a country's line, behind its code of three letters.
  private static func words(of country: some Collection<UInt8>) -> [ArraySlice<UInt8>] {
    let line = countries.text(of: country) ?? []
    return Array(line.split(separator: UInt8(ascii: " ")).dropFirst())
  }
}
