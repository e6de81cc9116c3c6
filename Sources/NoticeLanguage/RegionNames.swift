import NoticeModel

/// The names of regions in one language, and in English where it has none.
struct RegionNames: Sendable {
  private let lines: SortedLines
  private let kept: [String: String]

  private static let english = SortedLines(LanguageFile.en.regions)
  private static let furtherEnglish = SortedLines(SubdivisionNames.english)

  /// Takes over the names of a language's file.
  init(_ entries: LanguageEntries) {
    lines = SortedLines(entries.regions)
    kept = entries.texts(below: "region.")
  }

  /// The name of a country, subdivision or built-in group.
  func name(of region: RegionCode) -> String? {
    if let name = kept[region.rawValue] { return name }
    let code = Array(region.rawValue.utf8)[...]
    let name =
      lines.text(of: code) ?? Self.english.text(of: code) ?? Self.furtherEnglish.text(of: code)
    return name.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The codes whose English name is that, whatever the letter case and whether hyphens or spaces
  /// part its words; sorted.
  static func codes(ofEnglishName name: String) -> [RegionCode] {
    let wanted = name.utf8.map(folded)
    var codes: [RegionCode] = []
    for lines in [english, furtherEnglish] {
      for line in lines.all where line.text.lazy.map(folded).elementsEqual(wanted) {
        codes.append(RegionCode(String(decoding: line.code, as: UTF8.self)))
      }
    }
    return codes.sorted()
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
    case UInt8(ascii: "-"), UInt8(ascii: "_"): UInt8(ascii: " ")
    default: byte
    }
  }
}
