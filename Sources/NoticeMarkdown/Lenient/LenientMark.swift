/// What stands in a body for something that the parser must not see: control characters of C1,
/// which no text keeps (`LenientBytes` replaces them).
///
/// The parser takes them for letters, in code as well as outside, so it matters little whether we
/// and it agree where code begins. A number behind a mark is written in nibbles, which are the
/// controls U+0080 to U+008F.
enum LenientMark: UInt8 {
  /// A byte of ASCII that means itself; its value follows.
  case literal = 0x90
  /// `<strong>`.
  case strongStart = 0x91
  /// `</strong>`.
  case strongEnd = 0x92
  /// `<em>`.
  case emphasisStart = 0x93
  /// `</em>`.
  case emphasisEnd = 0x94
  /// `<a href>`; the number of its target follows.
  case linkStart = 0x95
  /// `</a>`.
  case linkEnd = 0x96
  /// `<img>`; the number of its target follows.
  case image = 0x97
  /// `<br>`.
  case lineBreak = 0x98
  /// A stray anchor; its number follows.
  case anchor = 0x99
  /// A region fence that opens; the number of its condition follows.
  case fenceStart = 0x9A
  /// A region fence that closes.
  case fenceEnd = 0x9B

  /// The first byte of every mark.
  static let lead: UInt8 = 0xC2

  /// Writes the mark.
  func write(to bytes: inout [UInt8]) {
    bytes.append(Self.lead)
    bytes.append(rawValue)
  }

  /// Writes the mark with a number behind it.
  func write(_ number: Int, to bytes: inout [UInt8]) {
    write(to: &bytes)
    var digits: [UInt8] = []
    var rest = number
    repeat {
      digits.append(UInt8(0x80 + rest & 0xF))
      rest >>= 4
    } while rest > 0
    for digit in digits.reversed() {
      bytes.append(Self.lead)
      bytes.append(digit)
    }
  }

  /// Writes a byte of ASCII that means itself wherever it stands.
  static func write(literal byte: UInt8, to bytes: inout [UInt8]) {
    literal.write(Int(byte) | 0x100, to: &bytes)
  }

  /// The mark at `index` with its number, and how many bytes they take.
  static func mark(
    in bytes: [UInt8], at index: Int
  ) -> (mark: LenientMark, number: Int, length: Int)? {
    guard index + 1 < bytes.count, bytes[index] == lead,
      let mark = LenientMark(rawValue: bytes[index + 1])
    else { return nil }
    var end = index + 2
    var number = 0
    while mark.hasNumber, end + 1 < bytes.count, bytes[end] == lead, bytes[end + 1] & 0xF0 == 0x80,
      end - index < 16
    {
      number = number << 4 | Int(bytes[end + 1] & 0xF)
      end += 2
      if mark == .literal, end - index == 8 { break }
    }
    return (mark, number, end - index)
  }

  private var hasNumber: Bool {
    switch self {
    case .literal, .linkStart, .image, .anchor, .fenceStart: true
    case .strongStart, .strongEnd, .emphasisStart, .emphasisEnd, .linkEnd, .lineBreak, .fenceEnd:
      false
    }
  }

  /// The text without marks: literals as the bytes that they are, breaks as spaces.
  static func plain(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(lead) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard let found = mark(in: bytes, at: index) else {
        result.append(bytes[index])
        index += 1
        continue
      }
      if found.mark == .literal { result.append(UInt8(truncatingIfNeeded: found.number)) }
      if found.mark == .lineBreak { result.append(.space) }
      index += found.length
    }
    return result
  }
}
