import NoticeModel

/// What two readings are compared by when no word differs.
enum SameWords {
  /// The words as they are spelled, without letter case.
  static func texts(_ reading: Reading) -> [String] {
    reading.words.filter { $0.kind == .word || $0.kind == .number || $0.kind == .address }.map(\.text)
  }

  /// The stems that are compared.
  static func keys(_ reading: Reading) -> [String] {
    reading.words.filter(WordDifference.isCompared).map(WordDifference.key)
  }

  /// The numerals of sections and items.
  static func labels(_ reading: Reading) -> [String] {
    reading.words.filter { $0.kind == .label }.map(\.text)
  }

  /// The addresses of links.
  static func links(_ reading: Reading) -> [String] {
    reading.words.filter { $0.kind == .link }.map(\.text)
  }

  /// The marks that can regroup a sentence, but full stops at its end and cell borders.
  static func marks(_ reading: Reading) -> [String] {
    reading.words.filter { [",", ";", ":", "(", ")", "?", "."].contains($0.text) && $0.kind == .mark }
      .map(\.text)
  }

  /// The hosts that links lead to.
  static func hosts(_ reading: Reading) -> [String] {
    links(reading).map { link in
      let bytes = Array(link.utf8)
      guard let scheme = bytes.indices.first(where: { bytes[$0...].starts(with: "://".utf8) }) else {
        return ""
      }
      let host = bytes[(scheme + 3)...].prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "#") }
      return String(decoding: host, as: UTF8.self)
    }
  }

  /// The letters of a passage as written, marks and spaces aside.
  static func letters(_ passage: Passage?) -> [UInt8] {
    guard let passage else { return [] }
    return passage.text.utf8.filter { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
  }
}
