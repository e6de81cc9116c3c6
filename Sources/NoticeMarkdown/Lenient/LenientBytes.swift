/// Makes text of the bytes of a file: UTF-8, line feeds, no controls.
enum LenientBytes {
  /// The most bytes of a file: 4 MiB.
  static let limit = 4 << 20

  /// The text of a file.
  static func text(
    of bytes: [UInt8], notes: inout LenientNotes
  ) throws(LenientRefusal) -> [UInt8] {
    if let name = wideEncoding(of: bytes) { throw .wideEncoding(name) }
    guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    var text = bytes
    if text.starts(with: [0xEF, 0xBB, 0xBF]) {
      text.removeFirst(3)
      notes.add(.byteOrderMark)
    }
    if String(validating: text, as: UTF8.self) == nil { text = repaired(text, notes: &notes) }
    return cleaned(text, notes: &notes)
  }

  private static func wideEncoding(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return "UTF-32"
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    let head = bytes.prefix(1024)
    guard head.count >= 4 else { return nil }
    // Text in Latin letters has a zero in every second byte, and in no other.
    let zeros = (0...1).map { parity in
      head.indices.filter { $0 % 2 == parity && head[$0] == 0 }.count
    }
    if zeros.contains(where: { $0 * 10 > head.count * 3 }), zeros.contains(where: { $0 == 0 }) {
      return "UTF-16"
    }
    return nil
  }

  /// The text with U+FFFD in the place of what is no UTF-8.
  private static func repaired(_ bytes: [UInt8], notes: inout LenientNotes) -> [UInt8] {
    let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    let mark: [UInt8] = [0xEF, 0xBF, 0xBD]
    notes.add(.invalidBytes, count: max(1, occurrences(of: mark, in: text)))
    return text
  }

  private static func occurrences(of mark: [UInt8], in text: [UInt8]) -> Int {
    var count = 0
    var index = 0
    while index + mark.count <= text.count {
      if text[index] == mark[0], text[index + 1] == mark[1], text[index + 2] == mark[2] {
        count += 1
        index += mark.count
      } else {
        index += 1
      }
    }
    return count
  }

  /// The text with line feeds for all line ends, and without controls.
  private static func cleaned(_ text: [UInt8], notes: inout LenientNotes) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var returns = 0
    var controls = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      let next = index + 1 < text.count ? text[index + 1] : 0
      switch byte {
      case .carriageReturn:
        result.append(.lineFeed)
        if next == .lineFeed { index += 1 } else { returns += 1 }
      case .tab, .lineFeed: result.append(byte)
      case 0x0C: result.append(.lineFeed)
      case 0:
        result += [0xEF, 0xBF, 0xBD]
        controls += 1
      case 0..<0x20, 0x7F: controls += 1
      case LenientMark.lead where next < 0xA0:
        result += WindowsCharacters.bytes(of: next)
        controls += 1
        index += 1
      case 0xE2 where next == 0x80 && isSeparator(text, at: index + 2):
        result.append(.lineFeed)
        index += 2
      default: result.append(byte)
      }
      index += 1
    }
    notes.add(.lineEnds, count: returns)
    notes.add(.controls, count: controls)
    return result
  }

  /// Whether the third byte is that of U+2028 or U+2029.
  private static func isSeparator(_ text: [UInt8], at index: Int) -> Bool {
    index < text.count && (text[index] == 0xA8 || text[index] == 0xA9)
  }
}

/// What programs of Windows mean by the controls of C1: the characters of code page 1252.
enum WindowsCharacters {
  private static let scalars: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// The UTF-8 of the character that is meant by U+0080 to U+009F.
  static func bytes(of control: UInt8) -> [UInt8] {
    let scalar = Unicode.Scalar(scalars[Int(control & 0x1F)]) ?? "\u{FFFD}"
    return Array(String(Character(scalar)).utf8)
  }
}
