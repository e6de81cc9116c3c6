import NoticeModel

/// What a quantity is the quantity of.
enum QuantityContext {
  /// Whether two equal quantities count the same thing; both must be the only one of their clause, or
  /// share most of what stands around them.
  static func isSame(_ old: Quantity, in left: Reading, _ new: Quantity, in right: Reading) -> Bool
  {
    if left.quantities.count == 1, right.quantities.count == 1 { return true }
    let before = around(old, in: left)
    let own = shared(before, around(new, in: right))
    let rival = right.quantities.filter { $0 != new }.map { shared(before, around($0, in: right)) }
      .max()
    return own > 0 && own >= (rival ?? 0)
  }

  /// The quantity of another reading that counts the same thing, by the words around.
  static func partner(
    of quantity: Quantity, in left: Reading, among candidates: [Quantity], in right: Reading
  )
    -> Quantity?
  {
    let same = candidates.filter { $0.dimension == quantity.dimension }
    let found = same.isEmpty ? candidates.filter { isComparable($0, quantity) } : same
    let before = around(quantity, in: left)
    return found.max {
      shared(before, around($0, in: right)) < shared(before, around($1, in: right))
    }
  }

  private static func isComparable(_ first: Quantity, _ second: Quantity) -> Bool {
    let times: [Quantity.Dimension] = [.time, .workingTime]
    if times.contains(first.dimension), times.contains(second.dimension) { return true }
    if case .money = first.dimension, case .money = second.dimension { return true }
    return false
  }

  private static func shared(_ left: Set<String>, _ right: Set<String>) -> Double {
    Double(left.intersection(right).count) / Double(max(1, left.union(right).count))
  }

  /// The content words of a quantity's clause.
  private static func around(_ quantity: Quantity, in reading: Reading) -> Set<String> {
    let clause = reading.clause(at: quantity.words.lowerBound)
    let words = reading.words[clause?.words ?? reading.words.indices]
    return Set(
      words.filter { $0.isContent && $0.value == nil && !$0.classes.contains(.timeUnit) }.map(
        \.stem))
  }
}

/// How the open words of one side limit: by a double negation, or by "only".
struct LimitForm {
  /// The places of the words that make the form.
  let places: [Int]
  /// Whether it says "not … unless" or "never … without".
  let isDoubleNegation: Bool
  /// Whether it says "only if" or "only with".
  let isOnly: Bool

  init(_ open: Set<Int>, in reading: Reading) {
    let words = open.sorted()
    let negations = words.filter { reading.words[$0].classes.contains(.negation) }
    let exceptions = words.filter {
      reading.words[$0].text == "unless" || reading.words[$0].text == "without"
        || reading.words[$0].text == "except"
    }
    let limiters = words.filter { reading.words[$0].classes.contains(.limiter) }
    let conditions = words.filter {
      reading.words[$0].classes.contains(.condition)
        && !reading.words[$0].classes.contains(.dataNoun)
    }
    let denials = negations.filter { !exceptions.contains($0) }
    isDoubleNegation = !denials.isEmpty && !exceptions.isEmpty
    isOnly = !limiters.isEmpty && negations.isEmpty
    places = Array(Set(negations + exceptions + limiters + conditions))
  }
}

/// Lines that tell of the document and not of what is done.
enum DateLine {
  /// Whether a passage is about the document's own date, version or copyright.
  static func isRevisionLine(_ reading: Reading) -> Bool {
    if reading.text.utf8.starts(with: "©".utf8) { return true }
    guard reading.words.count <= 20 else { return false }
    let text = SpacedWords(reading.words.lazy.map(\.text))
    let signs = [
      " last updated", " last changed", " last edited", " last checked", " document reference",
      " document no ",
      " reference number", " this text dates from", " last amended", " last modified",
      " last reviewed",
      " last revised", " copyright ",
      " version ", " updated on ", " revised on ", " updated ", " date of last", " last update",
      " revision date", " revised ", " reading time", " document number", " next review",
      " next planned review", " table as at ", " list as at ", " status as of ", " edition of ",
      " version of ", " issue of ", " as amended on ", " state as of ", " published on ",
    ]
    let hasDate = reading.words.contains {
      $0.kind == .number || DateWords.isMonth($0) || seasons.contains($0.text)
    }
    return hasDate && signs.contains(where: text.contains) && !text.contains(" effective ")
  }

  /// Whether a place holds a part of a date or a version number.
  static func isDate(_ place: Int, in reading: Reading) -> Bool {
    let word = reading.words[place]
    return word.kind == .number || DateWords.isMonth(word) || word.value != nil
      || seasons.contains(word.text) || ["planned", "next", "last"].contains(word.text)
  }

  private static let seasons: Set<String> = ["spring", "summer", "autumn", "winter"]
}

/// Places in which a law is cited.
enum Citations {
  /// Whether a run in brackets holds nothing but the number and the name of a law.
  static func isWhole(_ run: Range<Int>, of reading: Reading?) -> Bool {
    guard let reading, !run.isEmpty else { return false }
    let words = reading.words[run].filter { $0.kind != .mark }
    let opens =
      reading.words[run].first?.text == "("
      || run.lowerBound > 0 && reading.words[run.lowerBound - 1].text == "("
    let laws: Set<String> = [
      "section", "sections", "article", "articles", "art", "regulation", "decision", "directive",
      "act", "law", "gdpr", "code", "ordinance", "paragraph", "clause", "chapter", "statute",
    ]
    let small: Set<String> = ["of", "the", "and", "on", "for", "in", "to", "with", "lit", "no"]
    return opens && words.contains { laws.contains($0.text) }
      && words.allSatisfy {
        $0.isCapital || laws.contains($0.text) || small.contains($0.text) || $0.kind == .number
          || $0.hasDigit || $0.text.utf8.count <= 2 || $0.classes.contains(.citation)
      }
  }

  /// Whether a word is part of a citation: the name of a law, its number, or the words between.
  static func isPart(_ place: Int, of reading: Reading?) -> Bool {
    guard let reading else { return false }
    let word = reading.words[place]
    if word.classes.contains(.citation) { return true }
    let parts: Set<String> = [
      "para", "paras", "lit", "litt", "subpara", "sentence", "point", "abs",
    ]
    let beside = reading.words[max(0, place - 3)..<min(reading.words.count, place + 4)]
    if parts.contains(word.text),
      beside.contains(where: { $0.kind == .number || $0.text.utf8.count == 1 })
    {
      return true
    }
    let near = reading.words[max(0, place - 4)..<min(reading.words.count, place + 5)]
    guard near.contains(where: { $0.classes.contains(.citation) }) else { return false }
    if word.kind == .number || word.text.utf8.count == 1 || word.text == "formerly" { return true }
    if word.classes.contains(.function) || word.text == "uk" || word.text == "eu" { return true }
    return word.isCapital && word.isContent
      && !word.classes.intersects(WordClasses(.legalBasis, .place, .recipient, .dataNoun))
  }
}

/// Lists that are open, and what may be added to them without saying more.
enum OpenClasses {
  /// Whether some words are an example, in an open list, of a class that stays.
  static func isExample(_ places: [Int], in reading: Reading, of change: Comparison) -> Bool {
    guard let first = places.first, let clause = reading.clause(at: first) else { return false }
    let words = places.map { reading.words[$0] }
    let before = reading.words[clause.words.lowerBound..<(first + 1)]
    let isOpen =
      before.contains { $0.classes.contains(.openList) }
      || words.contains { $0.classes.contains(.openList) }
      // "(a gift card bought in a hurry, say)".
      || words.last?.text == "say" || words.first?.text == "say"
    // An example stands in the list, not beside a word of it.
    let opener = reading.words[..<first].last?.text ?? ""
    let isListed =
      [",", "or", "and", ";", "(", "–", "—", "-", ":"].contains(opener)
      || reading.words[..<first].last?.classes.contains(.openList) == true
      || ["or", "and", "a", "an", "the"].contains(opener)
      || words.contains { $0.classes.contains(.openList) || ["or", "and"].contains($0.text) }
    guard isListed else { return false }
    guard isOpen, !words.contains(where: isBinding) else { return false }
    let classes = words.reduce(into: WordClasses()) { $0.formUnion($1.classes) }
    let wide = ["whatever", "whichever", "whoever", "anything", "everything"]
    // What may be anything may be these as well.
    if before.contains(where: { wide.contains($0.text) }) { return true }
    let rest = reading.words[clause.words].enumerated()
      .filter { !places.contains($0.offset + clause.words.lowerBound) }
      .reduce(into: WordClasses()) { $0.formUnion($1.element.classes) }
    // An example that is gone takes nothing out of its class, but where data is listed.
    if reading.text == change.old?.text, change.new != nil,
      places.contains(where: { reading.words[$0].classes.contains(.openList) })
        || change.isIn(.dataCategories, .sources),
      !change.isIn(.recipients, .transfers, .rights, .security, .amendments)
    {
      return true
    }
    for outside in strong where classes.contains(outside) && !rest.contains(outside) {
      return false
    }
    return true
  }

  /// Whether words name cases of what a sentence denies of everybody: "to nobody, neither to … nor …".
  static func isDenied(_ places: [Int], in reading: Reading) -> Bool {
    guard let first = places.first, let clause = reading.clause(at: first), clause.isNegated,
      clause.kind == .practice, first > 0
    else { return false }
    let before = reading.words[clause.words.lowerBound..<first]
    let isBracket =
      reading.words[first - 1].text == "(" || reading.words[first].text == "("
    let names = [
      "neither", "nor", "not", "no", "not even", "such", "including", "whether", "like", "be",
    ]
    let isWhole =
      isBracket
      || before.contains { ["anyone", "anybody", "nobody", "any", "ever"].contains($0.text) }
      || reading.words[first].classes.contains(.openList)
    let narrowing = WordClasses(.limiter, .exception, .condition, .hedge, .looseLimiter)
    return isWhole
      && (isBracket || names.contains(reading.words[first].text)
        || reading.words[first].classes.contains(.openList))
      && !places.contains { reading.words[$0].classes.intersects(narrowing) }
  }

  /// Whether words stand in brackets or behind a word such as "namely".
  static func isAside(_ places: [Int], in reading: Reading) -> Bool {
    guard let first = places.first, let last = places.last else { return false }
    let opens = first > 0 && reading.words[first - 1].text == "("
    let closes = last + 1 < reading.words.count && reading.words[last + 1].text == ")"
    let isMarked =
      reading.words[first].classes.intersects(WordClasses(.openList, .closedList))
      || reading.words[first].text == "currently"
    return opens && closes || isMarked
  }

  private static func isBinding(_ word: Word) -> Bool {
    word.kind == .number
      || word.classes.intersects(
        WordClasses(
          .negation, .limiter, .exception, .possible, .certain, .obliged, .universal, .hedge,
          .selling, .temporal, .restricting, .charging))
  }

  private static let strong: [WordClass] = [
    .sensitiveData, .advertising, .training, .authority, .place, .abroad, .source, .ownPurpose,
    .selling, .businessTransfer, .recipient, .fee, .liability, .anyOther, .minor,
    .vaguePurpose, .preciseData,
  ]
}
