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
    let lead = UInt32(bytes[index])
    if lead < 0x80 {
      self.init(value: lead, length: 1)
    } else if lead < 0xE0 {
      guard lead >= 0xC2, index + 1 < bytes.count else { return nil }
      let second = UInt32(bytes[index + 1]) ^ 0x80
      guard second < 0x40 else { return nil }
      self.init(value: (lead & 0x1F) << 6 | second, length: 2)
    } else if lead < 0xF0 {
      guard index + 2 < bytes.count else { return nil }
      let second = UInt32(bytes[index + 1]) ^ 0x80
      let third = UInt32(bytes[index + 2]) ^ 0x80
      let value = (lead & 0xF) << 12 | second << 6 | third
      guard second | third < 0x40, value >= 0x800, value &- 0xD800 >= 0x800 else { return nil }
      self.init(value: value, length: 3)
    } else {
      guard lead <= 0xF4, index + 3 < bytes.count else { return nil }
      let second = UInt32(bytes[index + 1]) ^ 0x80
      let third = UInt32(bytes[index + 2]) ^ 0x80
      let fourth = UInt32(bytes[index + 3]) ^ 0x80
      let value = (lead & 7) << 18 | second << 12 | third << 6 | fourth
      guard second | third | fourth < 0x40, value >= 0x10000, value <= 0x10FFFF else { return nil }
      self.init(value: value, length: 4)
    }
  }

  @usableFromInline
  init(value: UInt32, length: Int) {
    self.value = value
    self.length = length
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
