import NoticeModel

/// Guesses the language of a text from the script that it is written in.
enum ScriptLanguage {
  /// The language; English where the script leaves several.
  static func language(of text: [UInt8]) -> LanguageTag {
    var counts: [String: Int] = [:]
    var letters = 0
    for scalar in String(decoding: text.prefix(1 << 16), as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: letters += 1
      case 0x3040...0x30FF: counts["ja", default: 0] += 2
      case 0x4E00...0x9FFF: counts["zh", default: 0] += 2
      case 0xAC00...0xD7AF: counts["ko", default: 0] += 2
      case 0x0E00...0x0E7F: counts["th", default: 0] += 1
      case 0x0590...0x05FF: counts["he", default: 0] += 1
      case 0x0600...0x06FF: counts["ar", default: 0] += 1
      default: break
      }
    }
    // Japanese is written with Chinese characters, Chinese never with kana.
    if let kana = counts["ja"], kana * 10 > letters + (counts["zh"] ?? 0) {
      return LanguageTag("ja")
    }
    let best = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.first
    guard let best, best.value > letters else { return .english }
    return LanguageTag(best.key)
  }

  /// Whether a language is written from right to left.
  static func isRightToLeft(_ language: LanguageTag) -> Bool {
    ["ar", "he", "fa", "ur"].contains(String(language.rawValue.prefix(2)))
  }
}
