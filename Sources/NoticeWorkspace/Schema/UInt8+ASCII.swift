extension UInt8 {
  /// Whether the byte is 0 to 9.
  var isDigit: Bool { (0x30...0x39).contains(self) }

  /// Whether the byte is a to z.
  var isSmallLetter: Bool { (0x61...0x7A).contains(self) }

  /// Whether the byte is A to Z.
  var isCapitalLetter: Bool { (0x41...0x5A).contains(self) }

  /// Whether the byte is 0 to 9, a to z or A to Z.
  var isLetterOrDigit: Bool { isDigit || isSmallLetter || isCapitalLetter }
}
