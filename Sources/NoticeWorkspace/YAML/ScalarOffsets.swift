/// Turns libyaml's marks, which count Unicode scalars, into offsets of bytes.
///
/// Marks come nearly in order, so a cursor walks to each from the one before.
struct ScalarOffsets {
  private let bytes: [UInt8]
  private let end: Int
  private let start: Int
  private var index = 0
  private var offset: Int

  /// Counts from `start` on, up to `end`.
  init(_ bytes: [UInt8], from start: Int, to end: Int) {
    self.bytes = bytes
    self.start = start
    self.end = end
    offset = start
  }

  /// The offset in the file of the scalar with that index; the end, if there are fewer.
  mutating func offset(of target: Int) -> Int {
    while index < target, offset < end {
      offset += 1
      while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      index += 1
    }
    while index > target, offset > start {
      offset -= 1
      while offset > start, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      index -= 1
    }
    return offset
  }
}
