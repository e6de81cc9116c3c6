/// Numbers that are given twice, in digits and in words.
enum RepeatedNumbers {
  /// The words without a number in brackets that only repeats the one before: `30 (thirty)`.
  static func dropped(from words: [Word]) -> [Word] {
    var result: [Word] = []
    var index = 0
    while index < words.count {
      if let end = endOfRepeat(at: index, in: words, after: result.last) {
        index = end
      } else {
        result.append(words[index])
        index += 1
      }
    }
    return result
  }

  private static func endOfRepeat(at index: Int, in words: [Word], after last: Word?) -> Int? {
    guard words[index].text == "(", words[index].kind == .mark, let value = last?.value,
      let end = words[index...].firstIndex(where: { $0.text == ")" && $0.kind == .mark })
    else { return nil }
    var sum: Double?
    for word in words[(index + 1)..<end] {
      guard let part = word.value else { return nil }
      sum = sum.map { NumberWords.joined($0, part) ?? -1 } ?? part
    }
    return sum == value ? end + 1 : nil
  }
}
