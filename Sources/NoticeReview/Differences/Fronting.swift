/// Sentences of which a part was moved from the end to the front, or back.
enum Fronting {
  /// Whether one sentence is the other with its two parts exchanged, at a comma of either.
  static func isFronted(_ old: Reading, _ new: Reading) -> Bool {
    let (left, right) = (SameWords.keys(old), SameWords.keys(new))
    guard left.count == right.count, left.count >= 4 else { return false }
    return (borders(old) + borders(new).map { left.count - $0 }).contains { border in
      border >= 2 && border <= left.count - 2
        && Array(left[border...] + left[..<border]) == right
    }
  }

  /// How many compared words stand before each comma.
  private static func borders(_ reading: Reading) -> [Int] {
    var count = 0
    var borders: [Int] = []
    for word in reading.words {
      if WordDifference.isCompared(word) { count += 1 }
      if word.kind == .mark, word.text == "," { borders.append(count) }
    }
    return borders
  }
}
