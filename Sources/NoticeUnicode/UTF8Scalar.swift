/// One Unicode scalar as it lies in UTF-8 bytes.
package struct UTF8Scalar: Sendable, Equatable {
  /// The scalar's number.
  package let value: UInt32
  /// The number of bytes, 1 to 4.
  package let length: Int

  /// Reads the scalar at `index`; `nil` if the bytes there are not UTF-8 (Unicode 15 table 3-7:
  /// neither overlong nor a surrogate, nor above U+10FFFF).
  @inlinable
  package init?(in bytes: Span<UInt8>, at index: Int) {
    let lead = bytes[index]
    if lead < 0x80 {
      self.init(value: UInt32(lead), length: 1)
      return
    }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, lead <= 0xF4, bytes.count - index >= length else { return nil }
    var value = UInt32(lead) & (0x7F &>> UInt32(length))
    for offset in 1..<length {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard UTF8Scalar.isScalar(value, ofLength: length) else { return nil }
    self.init(value: value, length: length)
  }

  @usableFromInline
  init(value: UInt32, length: Int) {
    self.value = value
    self.length = length
  }

  @usableFromInline
  static func isScalar(_ value: UInt32, ofLength length: Int) -> Bool {
    switch length {
    case 2: true
    case 3: value >= 0x800 && !(0xD800...0xDFFF).contains(value)
    default: value >= 0x10000 && value <= 0x10FFFF
    }
  }

  /// Writes a scalar's UTF-8 bytes to the end of `bytes`; what is no scalar becomes U+FFFD.
  package static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    if scalar.isASCII {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// The scalars of text that is UTF-8; bytes that are not come out as U+FFFD.
  package static func scalars(of bytes: Span<UInt8>) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let scalar = UTF8Scalar(in: bytes, at: index)
      result.append(scalar?.value ?? 0xFFFD)
      index += scalar?.length ?? 1
    }
    return result
  }
}

/// ASCII, which needs no tables.
package enum ASCII {
  /// Whether every byte is below 0x80.
  package static func isWhole(_ bytes: Span<UInt8>) -> Bool {
    var start = 0
    while start < bytes.count {
      let part = bytes.extracting(start..<min(start + 256, bytes.count))
      var bits: UInt8 = 0
      for index in part.indices { bits |= part[index] }
      if bits >= 0x80 { return false }
      start += 256
    }
    return true
  }
}
