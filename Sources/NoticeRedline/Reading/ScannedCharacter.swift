import NoticeUnicode

/// A scalar as the tokenizer sees it.
struct ScannedCharacter {
  /// What the scalar does to a token.
  enum Kind {
    case space
    case letter
    case digit
    case ideograph
    /// Stands on the letter before it.
    case mark
    /// Has no width.
    case invisible
    case currency
    case percent
    /// May stand inside a word or figure.
    case joiner
    case punctuation
    case end
  }

  /// What it does.
  let kind: Kind
  /// The number of its bytes.
  let length: Int

  /// What an ASCII character does.
  static func ascii(_ byte: UInt8) -> Kind {
    switch byte {
    case 0x09...0x0D, 0x20: .space
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "$"): .currency
    case UInt8(ascii: "%"): .percent
    case UInt8(ascii: "_"): .letter
    case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ","),
      UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "&"):
      .joiner
    default: .punctuation
    }
  }

  /// What a scalar outside ASCII does.
  static func kind(of scalar: UInt32) -> Kind {
    switch scalar {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: return .invisible
    case 0xA3, 0xA5, 0x20A0...0x20CF: return .currency
    case 0x2010, 0x2011, 0x2019: return .joiner
    case 0x0E50...0x0E59, 0x0660...0x0669, 0x06F0...0x06F9, 0xFF10...0xFF19: return .digit
    case 0x2028, 0x2029: return .space
    case 0x30FB, 0xFF65: return .punctuation
    default: break
    }
    if isMark(scalar) { return .mark }
    if isWrittenWithoutSpaces(scalar) { return .ideograph }
    if Punctuation.isWhiteSpace(scalar) { return .space }
    if Punctuation.contains(scalar) || isSymbol(scalar) { return .punctuation }
    return .letter
  }

  private static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0300...0x036F, 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E, 0x0EB1, 0x0EB4...0x0EBC,
      0x0EC8...0x0ECD, 0x102B...0x103E, 0x17B4...0x17D3, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF,
      0x20D0...0x20FF, 0x3099, 0x309A, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xE0100...0xE01EF:
      true
    default: false
    }
  }

  private static func isWrittenWithoutSpaces(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0E01...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3041...0x30FF,
      0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9D,
      0x20000...0x3FFFF:
      !Punctuation.contains(scalar)
    default: false
    }
  }

  private static func isSymbol(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA2...0xA9, 0xAC, 0xAE...0xB4, 0xB8, 0xD7, 0xF7, 0x2044, 0x2052, 0x2070...0x209F,
      0x2100...0x2BFF, 0x1F000...0x1FAFF:
      true
    default: false
    }
  }
}
