/// A character reference of HTML or Markdown: the four names that we write, and numbers.
struct CharacterReference {
  /// The scalar that it stands for.
  let scalar: UInt32
  /// How many bytes it takes, from `&` to `;`.
  let length: Int

  /// Reads the reference at `index`, if there is one.
  init?(in text: [UInt8], at index: Int) {
    guard index < text.count, text[index] == UInt8(ascii: "&") else { return nil }
    var end = index + 1
    while end < text.count, end - index < 12, text[end] != UInt8(ascii: ";") { end += 1 }
    guard end < text.count, text[end] == UInt8(ascii: ";") else { return nil }
    guard let scalar = Self.scalar(in: text, index + 1..<end) else { return nil }
    self.scalar = scalar
    length = end + 1 - index
  }

  private static func scalar(in text: [UInt8], _ name: Range<Int>) -> UInt32? {
    guard let first = name.first else { return nil }
    if text[first] == UInt8(ascii: "#") { return number(in: text, first + 1..<name.upperBound) }
    switch packed(text, name) {
    case packed("amp"): return 0x26
    case packed("lt"): return 0x3C
    case packed("gt"): return 0x3E
    case packed("quot"): return 0x22
    default: return nil
    }
  }

  /// A name as a number, for comparing; longer ones than four letters never match.
  private static func packed(_ text: [UInt8], _ name: Range<Int>) -> UInt64 {
    var result: UInt64 = 0
    for index in name { result = result &* 256 &+ UInt64(text[index]) }
    return name.count <= 4 ? result : 0
  }

  private static func packed(_ name: String) -> UInt64 {
    name.utf8.reduce(0) { $0 * 256 + UInt64($1) }
  }

  private static func number(in text: [UInt8], _ digits: Range<Int>) -> UInt32? {
    guard let first = digits.first else { return nil }
    let isHexadecimal = text[first] | 0x20 == UInt8(ascii: "x")
    let base: UInt32 = isHexadecimal ? 16 : 10
    let range = isHexadecimal ? first + 1..<digits.upperBound : digits
    guard !range.isEmpty else { return nil }
    var value: UInt32 = 0
    for index in range {
      guard let digit = Hexadecimal.value(text[index]), digit < base else { return nil }
      value = value * base + digit
      guard value <= 0x10FFFF else { return nil }
    }
    return value
  }
}
