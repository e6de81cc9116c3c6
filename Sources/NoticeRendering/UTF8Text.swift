import NoticeUnicode

/// Single scalars of UTF-8 text that was checked to be well formed.
enum UTF8Text {
  /// The scalar that begins at `index`, and how many bytes it takes; `nil` behind the end.
  ///
  /// Bytes that are no UTF-8 count one each.
  static func scalar(in bytes: [UInt8], at index: Int) -> (value: UInt32, length: Int)? {
    guard index < bytes.count else { return nil }
    guard let scalar = UTF8Scalar(in: bytes.span, at: index) else { return (0xFFFD, 1) }
    return (scalar.value, scalar.length)
  }

  /// The last scalar; `nil` for no text.
  static func lastScalar(of bytes: [UInt8]) -> UInt32? {
    guard let last = bytes.last else { return nil }
    if last < 0x80 { return UInt32(last) }
    var index = bytes.count - 1
    while index > 0, bytes[index] & 0xC0 == 0x80, bytes.count - index < 4 { index -= 1 }
    return scalar(in: bytes, at: index)?.value
  }
}
