import NoticeModel

/// The countries and subdivisions of ISO 3166, and which lies in which.
enum Places {
  private static let countries = SortedLines(RegionCodes.codes)
  private static let hyphen = UInt8(ascii: "-")
  private static let space = UInt8(ascii: " ")
  private static let parentMark = UInt8(ascii: "<")

  /// Whether a code is that of a country or subdivision.
  static func isKnown(_ code: RegionCode) -> Bool {
    let bytes = Array(code.rawValue.utf8)
    if bytes.count == 2 { return countries.text(of: bytes[...]) != nil }
    return subdivision(bytes) != nil
  }

  /// The place that a subdivision lies in: another subdivision or the country.
  static func parent(of code: RegionCode) -> RegionCode? {
    let bytes = Array(code.rawValue.utf8)
    guard let word = subdivision(bytes) else { return nil }
    guard let mark = word.firstIndex(of: parentMark) else {
      return RegionCode(String(decoding: bytes.prefix(2), as: UTF8.self))
    }
    return RegionCode(String(decoding: bytes.prefix(3) + word[(mark + 1)...], as: UTF8.self))
  }

  /// The codes of a country's subdivisions, in the order of their bytes.
  static func subdivisions(of country: RegionCode) -> [RegionCode] {
    let line = countries.text(of: Array(country.rawValue.utf8)[...]) ?? []
    return line.split(separator: space).dropFirst().map { word in
      let suffix = String(decoding: word.prefix { $0 != parentMark }, as: UTF8.self)
      return RegionCode("\(country)-\(suffix)")
    }
  }

  /// The country whose code of three letters that is.
  static func country(ofThreeLetters code: String) -> RegionCode? {
    let line = countries.all.first { $0.text.prefix(3).elementsEqual(code.utf8) }
    return line.map { RegionCode(String(decoding: $0.code, as: UTF8.self)) }
  }

  /// The word for a subdivision on its country's line, behind that country's code of three letters.
  private static func subdivision(_ code: [UInt8]) -> ArraySlice<UInt8>? {
    guard code.count > 3, code[2] == hyphen, let line = countries.text(of: code.prefix(2)) else {
      return nil
    }
    let suffix = code.dropFirst(3)
    guard !suffix.contains(where: { $0 == parentMark || $0 == space }) else { return nil }
    var rest = line.dropFirst(4)
    while !rest.isEmpty {
      let word = rest.prefix { $0 != space }
      if begins(word, with: suffix) { return word }
      rest = rest.dropFirst(word.count + 1)
    }
    return nil
  }

  /// Whether a word is that suffix, with or without a parent behind it.
  private static func begins(_ word: ArraySlice<UInt8>, with suffix: ArraySlice<UInt8>) -> Bool {
    guard word.count >= suffix.count, word.prefix(suffix.count) == suffix else { return false }
    return word.count == suffix.count || word[word.startIndex + suffix.count] == parentMark
  }
}
