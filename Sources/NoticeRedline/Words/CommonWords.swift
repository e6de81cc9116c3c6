/// The length of the longest common subsequence, by the bits of machine words.
///
/// Exact; the work is the product of both lengths over 64. One value serves many comparisons.
struct CommonWords {
  /// How many machine words were touched since the value was made.
  private(set) var steps = 0
  private var slots: [Int32]
  private var masks: [UInt64] = []

  /// Makes a comparison of words whose numbers are below `vocabulary`.
  init(vocabulary: Int) {
    slots = [Int32](repeating: -1, count: vocabulary)
  }

  /// Hands the value over, so that it has one owner and is never copied.
  mutating func taken() -> CommonWords {
    let value = self
    self = CommonWords(vocabulary: 0)
    return value
  }

  /// The number of words that `left` and `right` have in common, in order.
  mutating func count(_ left: ArraySlice<WordID>, _ right: ArraySlice<WordID>) -> Int {
    var left = left
    var right = right
    var same = 0
    while let first = left.first, first == right.first {
      left.removeFirst()
      right.removeFirst()
      same += 1
    }
    while let last = left.last, last == right.last {
      left.removeLast()
      right.removeLast()
      same += 1
    }
    if left.isEmpty || right.isEmpty { return same }
    return same + bits(left, right).reduce(left.count) { $0 - $1.nonzeroBitCount }
      + (left.count + 63) / 64 * 64 - left.count
  }

  /// For each prefix of `left`, the number of words that it has in common with `right`.
  mutating func counts(_ left: ArraySlice<WordID>, _ right: ArraySlice<WordID>) -> [Int32] {
    let bits = bits(left, right)
    var result: [Int32] = [0]
    result.reserveCapacity(left.count + 1)
    var sum: Int32 = 0
    for place in 0..<left.count {
      if bits[place >> 6] >> UInt64(place & 63) & 1 == 0 { sum += 1 }
      result.append(sum)
    }
    return result
  }

  /// A bit for each word of `left`, clear where the count grows (Hyyrö 2004); unused bits are set.
  ///
  /// Strips of `left` are worked off one after the other, so that the masks stay small.
  private mutating func bits(
    _ left: ArraySlice<WordID>, _ right: ArraySlice<WordID>
  ) -> [UInt64] {
    var bits: [UInt64] = []
    var carries = [Bool](repeating: false, count: right.count)
    var start = left.startIndex
    while start < left.endIndex {
      let strip = left[start..<min(start + Self.strip, left.endIndex)]
      bits += self.bits(strip: strip, right, carries: &carries)
      start = strip.endIndex
    }
    let unused = bits.count * 64 - left.count
    if unused > 0 { bits[bits.count - 1] |= ~(UInt64.max >> UInt64(unused)) }
    return bits
  }

  private static let strip = 4096

  private mutating func bits(
    strip: ArraySlice<WordID>, _ right: ArraySlice<WordID>, carries: inout [Bool]
  ) -> [UInt64] {
    let width = (strip.count + 63) / 64
    prepareMasks(strip, width: width)
    var bits = [UInt64](repeating: .max, count: width)
    for (place, word) in right.enumerated() {
      let slot = Int(slots[Int(word)])
      if slot < 0, !carries[place] { continue }
      steps += width
      var carry: UInt64 = carries[place] ? 1 : 0
      for block in 0..<width {
        let old = bits[block]
        let mask = slot < 0 ? 0 : masks[slot * width + block]
        let (half, first) = old.addingReportingOverflow(old & mask)
        let (sum, second) = half.addingReportingOverflow(carry)
        carry = first || second ? 1 : 0
        bits[block] = sum | (old & ~mask)
      }
      carries[place] = carry == 1
    }
    for word in strip { slots[Int(word)] = -1 }
    return bits
  }

  private mutating func prepareMasks(_ strip: ArraySlice<WordID>, width: Int) {
    masks.removeAll(keepingCapacity: true)
    var used: Int32 = 0
    for (place, word) in strip.enumerated() {
      if slots[Int(word)] < 0 {
        slots[Int(word)] = used
        used += 1
        masks.append(contentsOf: repeatElement(0, count: width))
      }
      masks[Int(slots[Int(word)]) * width + place >> 6] |= 1 << UInt64(place & 63)
    }
  }
}
