/// Cuts words into clauses, and clauses into what they say and on what condition.
enum ClauseBorders {
  /// The clauses of some words; they tile the words.
  static func ranges(in words: [Word]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in words.indices where index > start && beginsClause(index, in: words) {
      ranges.append(start..<index)
      start = index
    }
    if start < words.count { ranges.append(start..<words.count) }
    return ranges
  }

  /// Whether a word is the first of its sentence.
  static func beginsSentence(_ index: Int, in words: [Word]) -> Bool {
    guard index > 0 else { return true }
    return [".", "?", "!", "|"].contains(words[index - 1].text)
  }

  /// Whether a clause begins with a bare verb, and so goes on with the subject of the one before it:
  /// "…; compile reports; and improve our content".
  static func goesOn(_ range: Range<Int>, in words: [Word]) -> Bool {
    let first = words[range].first {
      $0.kind == .word && !["and", "or", "then", "also", "to"].contains($0.text)
    }
    guard let first, !first.text.hasSuffix("ing"), !first.text.hasSuffix("ed") else { return false }
    return first.classes.intersects(acts) || bareVerbs.contains(first.text)
  }

  private static let bareVerbs: Set<String> = [
    "compile", "improve", "provide", "analyse", "analyze", "remember", "help", "identify",
    "develop",
    "understand", "prevent", "detect", "measure", "personalise", "personalize",
  ]

  private static func beginsClause(_ index: Int, in words: [Word]) -> Bool {
    let before = words[index - 1]
    if [".", "?", "!", ";", "|"].contains(before.text) { return true }
    let word = words[index]
    if word.text == "but", index + 1 < words.count { return true }
    // "…, nor will we send it": the helper in front tells that a clause begins.
    if word.text == "nor", before.text == ",", index + 2 < words.count,
      ["will", "do", "does", "may", "can", "shall", "are", "is"].contains(words[index + 1].text)
    {
      return true
    }
    guard word.kind == .word else { return false }
    let joins = ["and", "or", "but", ","].contains(before.text)
    if joins, word.text == "we" || word.text == "they" { return hasVerb(behind: index, in: words) }
    if joins, word.text == "you" { return hasVerb(behind: index, in: words) }
    if ["and", "or"].contains(word.text), before.text == ",", index + 1 < words.count {
      return isMain(from: index + 1, in: words) && !endsList(index, in: words)
    }
    return false
  }

  /// Whether a word only joins the last entry of a list with which a denial begins: "No photos, videos
  /// or sounds are kept".
  private static func endsList(_ index: Int, in words: [Word]) -> Bool {
    let start = words[..<index].lastIndex { [".", "?", "!", ";", "|"].contains($0.text) }
    let list = words[(start.map { $0 + 1 } ?? 0)..<index]
    return list.first { $0.kind == .word }?.text == "no"
      && !list.dropFirst().contains(where: isVerb)
  }

  private static func hasVerb(behind index: Int, in words: [Word]) -> Bool {
    let next = words[(index + 1)..<min(index + 3, words.count)]
    return next.contains { isVerb($0) }
  }

  /// Whether a full clause begins here: a noun and, within a few words, a verb that says something.
  private static func isMain(from index: Int, in words: [Word]) -> Bool {
    let next = words[index..<min(index + 6, words.count)]
    guard let verb = next.firstIndex(where: isHelper), verb > index else { return false }
    return !next[..<verb].contains { [",", ";", "."].contains($0.text) }
  }

  private static func isHelper(_ word: Word) -> Bool {
    word.classes.intersects([.init(.possible), .init(.certain), .init(.obliged)])
      || ["is", "are", "do", "does", "has", "have", "disappear"].contains(word.text)
  }

  static func isVerb(_ word: Word) -> Bool {
    word.classes.intersects(acts) || isHelper(word) || word.classes.contains(.negation)
  }

  static let acts = WordClasses(
    .collecting, .using, .sharing, .selling, .keeping, .deleting, .protecting, .notifying,
    .deciding, .tracking, .permitting, .restricting, .charging, .granting, .offering, .possible,
    .certain, .obliged, .weakened, .consent)

  /// In which part of its clause each word is.
  static func parts(of range: Range<Int>, in words: [Word]) -> [ReadClause.Part] {
    var parts: [ReadClause.Part] = []
    var current = ReadClause.Part.main
    let opensWithCondition =
      words[range].first?.classes.contains(.condition) == true || opensSubordinate(range, in: words)
    for index in range {
      let word = words[index]
      let isDenied = words[range.lowerBound..<index].contains { $0.classes.contains(.negation) }
      if word.classes.contains(.exception) || (word.text == "without" && isDenied) {
        current = .exception
      } else if index == range.lowerBound, opensWithCondition {
        current = .condition
      } else if word.classes.contains(.condition), current == .main,
        ConditionWords.opens(at: index, in: words)
      {
        current = .condition
      } else if opensWithCondition, current == .condition,
        word.text == "," || endsPhrase(range, before: index, in: words)
          || beginsMain(range, at: index, in: words)
      {
        current = .main
      } else if current == .condition, word.text == ",", index + 1 < range.upperBound,
        !words[index + 1].classes.contains(.condition), isMain(from: index + 1, in: words)
      {
        // "… shredded when no longer needed, all personal data are encrypted".
        current = .main
      }
      parts.append(current)
    }
    return parts
  }

  /// Whether a clause begins with another that only tells when: "While you drive, …".
  private static func opensSubordinate(_ range: Range<Int>, in words: [Word]) -> Bool {
    let first = words[range].first { $0.kind != .label }?.text ?? ""
    guard ["while", "whilst", "before", "after", "although", "though"].contains(first),
      let comma = words[range].firstIndex(where: { $0.text == "," }), comma + 2 < range.upperBound
    else { return false }
    return words[(range.lowerBound + 1)..<comma].contains { isVerb($0) || $0.text == "you" }
  }

  /// Whether the main clause begins here although no comma tells: "If it is stolen we shall tell …".
  private static func beginsMain(_ range: Range<Int>, at index: Int, in words: [Word]) -> Bool {
    guard index > range.lowerBound + 2, index + 1 < range.upperBound,
      ["we", "you"].contains(words[index].text)
    else { return false }
    let between = words[(range.lowerBound + 1)..<index]
    let isModal = ["will", "shall", "must", "may", "can"].contains(words[index + 1].text)
    // "When you register we collect …": another subject, and a verb.
    let isOther =
      words[index].text == "we" && between.contains { $0.text == "you" }
      && isVerb(words[index + 1])
    // "If we cancel it you get your money back."
    let gets = ["get", "receive", "have", "pay", "owe", "lose", "keep"]
    let isReaders =
      words[index].text == "you" && between.contains { $0.text == "we" }
      && gets.contains(words[index + 1].text)
    guard isModal && between.contains(where: isVerb) || isOther || isReaders else { return false }
    let joining = [
      "that", "which", "what", "and", "or", "as", "than", "when", "where", "if", "whom",
    ]
    let before = words[index - 1]
    return !joining.contains(before.text) && !before.classes.contains(.dataNoun)
  }

  /// Whether a condition without a verb of its own ends here: "On request we …", "Until then an AI …".
  private static func endsPhrase(
    _ range: Range<Int>, before index: Int, in words: [Word]
  ) -> Bool {
    let opener = words[range.lowerBound].text
    if opener == "until" { return words[index - 1].text == "then" }
    return ["on", "upon", "at", "with"].contains(opener)
      && ["we", "you"].contains(words[index].text)
  }
}

/// Tells words that open a condition from the same words in other places.
enum ConditionWords {
  /// Whether the word at a place opens a condition.
  static func opens(at index: Int, in words: [Word]) -> Bool {
    let word = words[index]
    if word.text == "once", index + 1 < words.count,
      ["for", "a", "per", "in", "every", "each", "more"].contains(words[index + 1].text)
    {
      return false
    }
    if word.text == "until" || word.text == "once" || word.text == "knowingly" { return true }
    // "The courts of the place where you live".
    if word.text == "where", index > 0,
      ["place", "country", "state", "region", "city", "court", "address", "places", "countries"]
        .contains(words[index - 1].text)
    {
      return false
    }
    // "How, where and when we do so" asks and sets no condition.
    let asking = ["how", "what", "why", "which"]
    if ["where", "when"].contains(word.text),
      words[max(0, index - 2)..<index].contains(where: { asking.contains($0.text) })
        || words[(index + 1)...].prefix(2).map(\.text).starts(with: ["and", "how"])
    {
      return false
    }
    return word.classes.contains(.condition) && !word.classes.contains(.exception)
  }
}
