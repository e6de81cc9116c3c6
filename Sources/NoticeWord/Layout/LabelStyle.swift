import NoticeModel

/// How Word can count: a counter between two affixes.
struct LabelStyle: Equatable {
  /// What stands before the counter.
  var prefix: String
  /// What counts.
  var counter: Numbering.ListStyle.Counter
  /// What stands behind the counter.
  var suffix: String

  /// The label of the item with that number; `nil` where Word counts otherwise than we do.
  func label(_ number: Int) -> String? {
    Self.text(of: number, counter).map { prefix + $0 + suffix }
  }

  /// The styles that give that label to that number, the likeliest first.
  static func candidates(label: String, number: Int) -> [LabelStyle] {
    // In Word's patterns a percent sign is a counter.
    guard !label.contains("%") else { return [] }
    return Numbering.ListStyle.Counter.allCases.compactMap { counter in
      guard let text = text(of: number, counter) else { return nil }
      return split(label, at: text).map {
        LabelStyle(prefix: $0.before, counter: counter, suffix: $0.after)
      }
    }
  }

  /// The last place of `text` in `label`, for the counter stands at the end of *Article 1*.
  private static func split(_ label: String, at text: String) -> (before: String, after: String)? {
    let label = Array(label.utf8)
    let text = Array(text.utf8)
    guard label.count >= text.count else { return nil }
    for start in (0...(label.count - text.count)).reversed()
    where label[start..<(start + text.count)].elementsEqual(text) {
      return (
        String(decoding: label[..<start], as: UTF8.self),
        String(decoding: label[(start + text.count)...], as: UTF8.self)
      )
    }
    return nil
  }

  /// The counter as Word writes it; letters end at 26, where Word goes on with *aa, bb*.
  static func text(of number: Int, _ counter: Numbering.ListStyle.Counter) -> String? {
    switch counter {
    case .decimal: return number >= 0 ? String(number) : nil
    case .lowerLetter, .upperLetter:
      guard (1...26).contains(number) else { return nil }
      let first = counter == .lowerLetter ? UInt8(ascii: "a") : UInt8(ascii: "A")
      return String(UnicodeScalar(first + UInt8(number - 1)))
    case .lowerRoman: return roman(number)?.lowercased()
    case .upperRoman: return roman(number)
    }
  }

  private static func roman(_ number: Int) -> String? {
    guard (1..<4000).contains(number) else { return nil }
    let digits = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var result = ""
    for (value, digit) in digits {
      while rest >= value {
        result += digit
        rest -= value
      }
    }
    return result
  }
}

extension Numbering.ListStyle.Counter {
  /// The name of the counter in WordprocessingML.
  var wordName: String {
    switch self {
    case .decimal: "decimal"
    case .lowerLetter: "lowerLetter"
    case .upperLetter: "upperLetter"
    case .lowerRoman: "lowerRoman"
    case .upperRoman: "upperRoman"
    }
  }
}
