import NoticeUnicode

/// The pass over the bytes of a source that finds what `SourceCheck` reports.
///
/// Blocks of plain ASCII are skipped many bytes at a time; everything else is looked at scalar by
/// scalar, with one table look-up each.
struct SourceScan {
  /// Whether U+200E, U+200F and U+061C may stand in the text.
  let allowsDirectionMarks: Bool
  /// What was found, by kind and in the order of the text.
  private(set) var findings: [SourceFinding.Kind: [SourceFinding]] = [:]
  /// The first scalar that normalisation may change, if there is one.
  private(set) var firstUnsettled: Int?

  private let table = ScalarTable.shared
  private static let blockSizes = [64, 16]
  private var previous: UInt32 = 0
  private var wordEnd = 0

  /// Makes a scan that has seen nothing.
  init(allowsDirectionMarks: Bool) {
    self.allowsDirectionMarks = allowsDirectionMarks
  }

  /// Looks through the whole of `bytes`.
  mutating func run(over bytes: Span<UInt8>) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if SourceScan.isPlain(byte) {
        index = SourceScan.endOfPlain(from: index + 1, in: bytes)
        previous = UInt32(bytes[index - 1])
      } else if byte < 0x80 {
        note(.controlCharacter, at: index, length: 1, scalar: UInt32(byte))
        previous = UInt32(byte)
        index += 1
      } else if let scalar = UTF8Scalar(in: bytes, at: index) {
        inspect(scalar, at: index, in: bytes)
        previous = scalar.value
        index += scalar.length
      } else {
        index = skipInvalid(at: index, in: bytes)
      }
    }
  }

  /// Whether a byte is ASCII that any source may hold.
  static func isPlain(_ byte: UInt8) -> Bool {
    byte &- 0x20 < 0x5F || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// The first byte from `start` on that is not plain.
  private static func endOfPlain(from start: Int, in bytes: Span<UInt8>) -> Int {
    var index = start
    let blocks = start + 8
    while index < bytes.count, index < blocks {
      if !isPlain(bytes[index]) { return index }
      index += 1
    }
    for size in blockSizes {
      while index + size <= bytes.count, isPlain(bytes.extracting(index..<(index + size))) {
        index += size
      }
    }
    while index < bytes.count, isPlain(bytes[index]) { index += 1 }
    return index
  }

  /// Written without branches, so that it becomes vector instructions.
  private static func isPlain(_ block: Span<UInt8>) -> Bool {
    var strangers: UInt8 = 0
    for index in block.indices {
      let byte = block[index]
      let isText: UInt8 = byte &- 0x20 < 0x5F ? 0 : 1
      let isSpace: UInt8 = byte == 0x0A || byte == 0x09 || byte == 0x0D ? 0 : 1
      strangers |= isText & isSpace
    }
    return strangers == 0
  }

  private mutating func inspect(_ scalar: UTF8Scalar, at index: Int, in bytes: Span<UInt8>) {
    let value = scalar.value
    let properties = table.properties(of: value)
    let isInside = value >= 0xA0 && value < 0xE000 && value | 1 != 0x2029
    if isInside, !properties.isRemarkable { return }
    if properties.mayChangeInNFC, firstUnsettled == nil { firstUnsettled = index }
    if let kind = kind(of: scalar, properties, at: index, in: bytes) {
      note(kind, at: index, length: scalar.length, scalar: value)
    } else if properties.excludesLatin, index >= wordEnd {
      inspectWord(around: index, in: bytes)
    }
  }

  private mutating func inspectWord(around index: Int, in bytes: Span<UInt8>) {
    let word = Scripts.word(around: index, in: bytes)
    wordEnd = word.upperBound
    guard let mixed = Scripts.mixedWord(in: word, of: bytes) else { return }
    note(.mixedScriptWord, at: mixed.offset, length: mixed.length, scalar: mixed.stranger)
  }

  private func kind(
    of scalar: UTF8Scalar, _ properties: ScalarProperties, at index: Int, in bytes: Span<UInt8>
  ) -> SourceFinding.Kind? {
    let value = scalar.value
    if properties.isInvisible {
      return kind(ofInvisible: value, nextAt: index + scalar.length, in: bytes)
    }
    switch value {
    case 0x85, 0x2028, 0x2029: return .hiddenLineEnd
    case 0x80...0x9F: return .controlCharacter
    case 0xFDD0...0xFDEF: return .noncharacter
    case 0xFFF9...0xFFFB: return .invisibleCharacter
    case 0xFFFD: return .replacementCharacter
    case 0xE000...0xF8FF: return .privateUse
    case 0xFFFE...:
      if value & 0xFFFE == 0xFFFE { return .noncharacter }
      return value >= 0xF0000 ? .privateUse : nil
    default: return nil
    }
  }

  private func kind(ofInvisible value: UInt32, nextAt next: Int, in bytes: Span<UInt8>)
    -> SourceFinding.Kind?
  {
    let context = InvisibleContext(
      previous: previous,
      next: next < bytes.count ? UTF8Scalar(in: bytes, at: next)?.value ?? 0 : 0)
    switch value {
    case 0x202A...0x202E, 0x2066...0x2069: return .bidirectionalControl
    case 0x200E, 0x200F, 0x061C: return allowsDirectionMarks ? nil : .directionMark
    case 0x200C, 0x200D: return context.allowsJoiner(value) ? nil : .invisibleCharacter
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x180B...0x180D, 0x180F:
      return context.allowsVariationSelector(value) ? nil : .variationSelector
    case 0xFEFF: return next == 3 ? nil : .invisibleCharacter
    case 0xE0000...0xE007F: return .tagCharacter
    default: return value & 0xFFFE == 0xFFFE ? .noncharacter : .invisibleCharacter
    }
  }

  /// Notes a sequence that is not UTF-8, with the stray continuation bytes behind it.
  private mutating func skipInvalid(at start: Int, in bytes: Span<UInt8>) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    note(.notUTF8, at: start, length: end - start)
    previous = 0
    return end
  }

  private mutating func note(
    _ kind: SourceFinding.Kind, at offset: Int, length: Int, scalar: UInt32 = 0
  ) {
    findings[kind, default: []].append(
      SourceFinding(kind: kind, offset: offset, length: length, scalar: scalar))
  }
}

/// What stands before and behind an invisible character, and what it may do there.
struct InvisibleContext {
  /// The scalar before, 0 without one.
  let previous: UInt32
  /// The scalar behind, 0 without one.
  let next: UInt32

  /// Whether U+200C or U+200D says something between these two: between letters that join, or (the
  /// joiner) between the parts of one emoji.
  func allowsJoiner(_ joiner: UInt32) -> Bool {
    let before = ScalarTable.properties(of: previous)
    let behind = ScalarTable.properties(of: next)
    if Script.joining.contains(before.script), Script.joining.contains(behind.script) {
      return true
    }
    let isEmoji = previous == 0xFE0F || (previous >= 0xA9 && before.isPictographic)
    return joiner == 0x200D && isEmoji && next >= 0xA9 && behind.isPictographic
  }

  /// Whether a variation selector chooses a form here: of an emoji, of an ideograph, of a
  /// Mongolian letter.
  func allowsVariationSelector(_ selector: UInt32) -> Bool {
    let before = ScalarTable.properties(of: previous)
    switch selector {
    case 0xFE0E, 0xFE0F:
      return before.isPictographic && (previous >= 0xA9 || next == 0x20E3)
    case 0x180B...0x180D, 0x180F:
      return before.script == .mongolian
    default:
      let isEarly = 0xFE00...0xFE02 ~= selector || selector >= 0xE0100
      return isEarly && before.script == .han
    }
  }
}
