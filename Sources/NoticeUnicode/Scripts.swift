/// Words written in more than one script, such as `pаyment` with a Cyrillic `а`.
///
/// Follows UTS 39 §5: a word passes if its letters are of one script. East Asian, South East Asian,
/// Arabic and Hebrew letters may stand next to any other without a space, so they divide words.
package enum Scripts {
  /// A word whose letters are of more than one script.
  package struct MixedWord: Sendable, Equatable {
    /// The first byte of the word.
    package let offset: Int
    /// The number of bytes of the word.
    package let length: Int
    /// The scripts, in the order in which they appear.
    package let scripts: [Script]
    /// The first byte of the first letter that is of another script than most of the word.
    package let strangerOffset: Int
    /// That letter.
    package let stranger: UInt32
  }

  /// The scripts of `bytes` apart from what every script uses, in the order of their appearance.
  package static func scripts(in bytes: Span<UInt8>) -> [Script] {
    let table = ScalarTable.shared
    var result: [Script] = []
    var last = Script.common
    var index = 0
    while index < bytes.count {
      let scalar = UTF8Scalar(in: bytes, at: index)
      index += scalar?.length ?? 1
      let script = scalar.map { table.properties(of: $0.value).script } ?? .common
      if script == last || script == .common || script == .inherited { continue }
      last = script
      if !result.contains(script) { result.append(script) }
    }
    return result
  }

  /// What the word at `range` mixes; `nil` if it is of one script.
  package static func mixedWord(in range: Range<Int>, of bytes: Span<UInt8>) -> MixedWord? {
    let scripts = scripts(in: bytes.extracting(range))
    guard scripts.count > 1 else { return nil }
    let stranger = stranger(in: range, of: bytes, scripts: scripts)
    return MixedWord(
      offset: range.lowerBound, length: range.count, scripts: scripts,
      strangerOffset: stranger.offset, stranger: stranger.value)
  }

  /// Every mixed word of `bytes`, in order.
  package static func mixedWords(in bytes: Span<UInt8>) -> [MixedWord] {
    var result: [MixedWord] = []
    var index = 0
    while index < bytes.count {
      let length = UTF8Scalar(in: bytes, at: index)?.length ?? 1
      if length > 1 {
        let range = word(around: index, in: bytes)
        if let mixed = mixedWord(in: range, of: bytes) { result.append(mixed) }
        index = max(range.upperBound, index + length)
      } else {
        index += 1
      }
    }
    return result
  }

  /// The bytes of the word around `offset`; empty where there is none.
  package static func word(around offset: Int, in bytes: Span<UInt8>) -> Range<Int> {
    let table = ScalarTable.shared
    var start = offset
    while start > 0 {
      var previous = start - 1
      while previous > 0, bytes[previous] & 0xC0 == 0x80 { previous -= 1 }
      guard isWordPart(at: previous, in: bytes, table) > 0 else { break }
      start = previous
    }
    var end = offset
    while end < bytes.count {
      let length = isWordPart(at: end, in: bytes, table)
      guard length > 0 else { break }
      end += length
    }
    return end > offset ? start..<end : offset..<offset
  }

  /// The length of the letter, mark or digit at `index`, 0 if something else is there.
  private static func isWordPart(at index: Int, in bytes: Span<UInt8>, _ table: ScalarTable) -> Int
  {
    let byte = bytes[index]
    if byte < 0x80 { return isASCIIWordPart(byte) ? 1 : 0 }
    guard let scalar = UTF8Scalar(in: bytes, at: index) else { return 0 }
    return table.properties(of: scalar.value).dividesWords ? 0 : scalar.length
  }

  private static func isASCIIWordPart(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  private static func script(ofLetter scalar: UInt32) -> Script? {
    let script = ScalarTable.properties(of: scalar).script
    return script == .common || script == .inherited ? nil : script
  }

  /// The first letter of the script that the fewest letters of the word have.
  private static func stranger(
    in range: Range<Int>, of bytes: Span<UInt8>, scripts: [Script]
  ) -> (offset: Int, value: UInt32) {
    var counts = [Int](repeating: 0, count: scripts.count)
    var first = [(offset: Int, value: UInt32)](
      repeating: (range.lowerBound, 0), count: scripts.count)
    var index = range.lowerBound
    while index < range.upperBound {
      guard let scalar = UTF8Scalar(in: bytes, at: index) else { break }
      if let script = script(ofLetter: scalar.value),
        let place = scripts.firstIndex(of: script)
      {
        if counts[place] == 0 { first[place] = (index, scalar.value) }
        counts[place] += 1
      }
      index += scalar.length
    }
    let rarest = counts.indices.min { (counts[$0], -$0) < (counts[$1], -$1) } ?? 0
    return first[rarest]
  }
}
