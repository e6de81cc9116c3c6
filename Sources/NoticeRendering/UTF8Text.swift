/// Single scalars of UTF-8 text that was checked to be well formed.
enum UTF8Text {
  /// The scalar that begins at `index`, and how many bytes it takes; `nil` behind the end.
  ///
  /// Bytes that are no UTF-8 count one each.
  static func scalar(in bytes: [UInt8], at index: Int) -> (value: UInt32, length: Int)? {
    guard index < bytes.count else { return nil }
    let lead = bytes[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard length > 1, index + length <= bytes.count else { return (UInt32(lead), 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (value, length)
  }

  /// The last scalar; `nil` for no text.
  static func lastScalar(of bytes: [UInt8]) -> UInt32? {
    guard let last = bytes.last else { return nil }
    if last < 0x80 { return UInt32(last) }
    var index = bytes.count - 1
    while index > 0, bytes[index] & 0xC0 == 0x80, bytes.count - index < 4 { index -= 1 }
    return scalar(in: bytes, at: index)?.value
  }

  /// Appends a scalar.
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(scalar) else { return append(0xFFFD, to: &bytes) }
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
