package import NoticeModel

/// The printed numbers of list items.
package enum ListLabels {
  /// The label of the item with that number: *(a)*, *(aa)* behind *(z)*, *iv.*
  ///
  /// What letters and Roman numerals cannot count (0, and 4000 and more in Roman) is decimal.
  package static func label(_ ordinal: Int, style: Numbering.ListStyle) -> String {
    style.prefix + counter(ordinal, style.counter) + style.suffix
  }

  private static func counter(_ ordinal: Int, _ counter: Numbering.ListStyle.Counter) -> String {
    switch counter {
    case .decimal: String(ordinal)
    case .lowerLetter: letters(ordinal, first: "a")
    case .upperLetter: letters(ordinal, first: "A")
    case .lowerRoman: roman(ordinal, lowerRomanNumerals)
    case .upperRoman: roman(ordinal, upperRomanNumerals)
    }
  }

  /// Counts in letters, from `first` to the 26th and on with two: *a … z, aa, ab*.
  static func letters(_ ordinal: Int, first: Unicode.Scalar) -> String {
    guard ordinal > 0 else { return String(ordinal) }
    var rest = ordinal
    var bytes: [UInt8] = []
    while rest > 0 {
      rest -= 1
      bytes.append(UInt8(ascii: first) + UInt8(rest % 26))
      rest /= 26
    }
    return String(decoding: bytes.reversed(), as: UTF8.self)
  }

  private static func roman(_ ordinal: Int, _ numerals: [(value: Int, text: String)]) -> String {
    guard (1...3999).contains(ordinal) else { return String(ordinal) }
    var rest = ordinal
    var text = ""
    for numeral in numerals {
      while rest >= numeral.value {
        text += numeral.text
        rest -= numeral.value
      }
    }
    return text
  }

  private static let lowerRomanNumerals = [
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
  ]

  private static let upperRomanNumerals = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
}
