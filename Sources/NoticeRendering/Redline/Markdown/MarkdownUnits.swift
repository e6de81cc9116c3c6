import NoticeModel

/// The tokens that both texts of a row have, with what may be apparatus around them.
struct MarkdownUnits {
  /// A place in either file.
  struct Edge {
    /// The place in the old file.
    var old: Int
    /// The place in the new file.
    var new: Int
  }

  /// A token that both texts have.
  struct Unit {
    /// Its bytes in the old file.
    let old: Range<Int>
    /// Its bytes in the new file.
    let new: Range<Int>
    /// Where the tokens before it end.
    let before: Edge
    /// Where the tokens behind it begin.
    let after: Edge
  }

  /// The tokens, in order.
  private(set) var units: [Unit] = []
  /// Where the first tokens begin.
  let first: Edge
  /// Where the last tokens end.
  let last: Edge

  /// Finds the tokens of scripts by the places of all their tokens, in pieces that begin and end at
  /// the edges given.
  init(
    of scripts: [Script], old: [Range<Int>], new: [Range<Int>], from start: Edge, to end: Edge
  ) {
    first = Edge(
      old: old.first?.lowerBound ?? end.old, new: new.first?.lowerBound ?? end.new)
    last = Edge(old: old.last?.upperBound ?? start.old, new: new.last?.upperBound ?? start.new)
    var oldBase = 0
    var newBase = 0
    for script in scripts {
      for segment in script.segments
      where segment.kind == .equal && segment.old.count == segment.new.count {
        for (left, right) in zip(segment.old, segment.new) {
          append(oldBase + left, newBase + right, old, new, from: start, to: end)
        }
      }
      oldBase += script.old.count
      newBase += script.new.count
    }
  }

  private mutating func append(
    _ left: Int, _ right: Int, _ old: [Range<Int>], _ new: [Range<Int>], from start: Edge,
    to end: Edge
  ) {
    units.append(
      Unit(
        old: old[left], new: new[right],
        before: Edge(
          old: left > 0 ? old[left - 1].upperBound : start.old,
          new: right > 0 ? new[right - 1].upperBound : start.new),
        after: Edge(
          old: left + 1 < old.count ? old[left + 1].lowerBound : end.old,
          new: right + 1 < new.count ? new[right + 1].lowerBound : end.new)))
  }
}

/// What two texts begin or end with in common, whole characters and figures only.
enum CommonEnds {
  /// The number of bytes that both begin with.
  static func prefix(_ old: ArraySlice<UInt8>, _ new: ArraySlice<UInt8>) -> Int {
    var count = zip(old, new).prefix { $0 == $1 }.count
    while count > 0, isInside(old, at: count) || isInside(new, at: count) { count -= 1 }
    return count
  }

  /// The number of bytes that both end with.
  static func suffix(_ old: ArraySlice<UInt8>, _ new: ArraySlice<UInt8>) -> Int {
    var count = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    while count > 0, isInside(old, at: old.count - count) || isInside(new, at: new.count - count) {
      count -= 1
    }
    return count
  }

  /// Whether a cut would part a character, a figure, or a backslash and what it escapes.
  private static func isInside(_ text: ArraySlice<UInt8>, at count: Int) -> Bool {
    guard count > 0, count < text.count else { return false }
    let next = text[text.startIndex + count]
    let last = text[text.startIndex + count - 1]
    return next & 0xC0 == 0x80 || isDigit(next) && isDigit(last) || last == UInt8(ascii: "\\")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
