/// Measures how much alike clauses are, exactly and in counted steps.
struct Likeness {
  /// The two texts.
  let left: ComparedText
  /// The new one.
  let right: ComparedText
  private let leftBags: [[WordID]]
  private let rightBags: [[WordID]]
  /// What finds common words; one value for all clauses.
  var common: CommonWords

  /// Makes ready to compare the clauses of two texts.
  init(_ left: ComparedText, _ right: ComparedText, vocabulary: Vocabulary) {
    self.left = left
    self.right = right
    leftBags = left.numbers.map { $0.words.sorted() }
    rightBags = right.numbers.map { $0.words.sorted() }
    common = CommonWords(vocabulary: vocabulary.count)
  }

  /// The words that two clauses have in common in order, if they may be the share `least` of both;
  /// zero if they cannot.
  mutating func common(_ one: Int, _ other: Int, least: Double) -> Int {
    let total = Double(leftBags[one].count + rightBags[other].count)
    let needed = least * total / 2
    if Double(min(leftBags[one].count, rightBags[other].count)) < needed { return 0 }
    if Double(Bag.common(leftBags[one], rightBags[other])) < needed { return 0 }
    return common.count(left.numbers[one].words[...], right.numbers[other].words[...])
  }

  /// Twice the common words over all words, 0 to 1; exact where it is at least `least`.
  mutating func share(_ one: Int, _ other: Int, least: Double) -> Double {
    let total = leftBags[one].count + rightBags[other].count
    if total == 0 { return 1 }
    return 2 * Double(common(one, other, least: least)) / Double(total)
  }

  /// The words that two lists have in common in order.
  mutating func common(_ one: [WordID], _ other: [WordID]) -> Int {
    common.count(one[...], other[...])
  }
}

/// Sorted words, without their order in the text.
enum Bag {
  /// The number of words that two sorted lists have in common.
  static func common(_ left: [WordID], _ right: [WordID]) -> Int {
    var count = 0
    var one = 0
    var other = 0
    while one < left.count, other < right.count {
      if left[one] == right[other] {
        count += 1
        one += 1
        other += 1
      } else if left[one] < right[other] {
        one += 1
      } else {
        other += 1
      }
    }
    return count
  }
}
