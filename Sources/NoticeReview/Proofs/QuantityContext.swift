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
    if reading.text.utf8.starts(with: "Copyright".utf8), reading.words.count <= 14 { return true }
    if reading.hasNumber, japanese.contains(where: reading.text.hasPrefix) { return true }
    guard reading.words.count <= 20 else { return false }
    let text = SpacedWords(reading.words.lazy.map(\.text))
    let signs = [
      " all rights reserved ", " last updated", " last changed", " last revision ",
      " last revised ", " last edited", " last checked",
      " document reference",
      " document no ",
      " reference number", " this text dates from", " last amended", " last modified",
      " last reviewed",
      " last revised", " copyright ",
      " version ", " updated on ", " revised on ", " updated ", " date of last", " last update",
      " revision date", " revised ", " reading time", " document number", " next review",
      " next planned review", " table as at ", " list as at ", " status as of ", " edition of ",
      " version of ", " issue of ", " policy is valid until ", " notice is valid until ",
      " as amended on ", " state as of ", " published on ",
    ]
    let hasDate = reading.words.contains {
      $0.kind == .number || DateWords.isMonth($0) || seasons.contains($0.text)
    }
    return hasDate && signs.contains(where: text.contains) && !text.contains(" effective ")
  }

  private static let japanese = ["最終更新", "最終改定", "最終改訂", "更新日", "改定日", "改訂日"]

  /// Whether a line holds a date of the document and nothing else: "Modified and effective on 1 April".
  static func isBare(_ reading: Reading) -> Bool {
    let words = [
      "modified", "effective", "updated", "revised", "date", "dated", "last", "amended", "issued",
      "published", "posted", "as", "of", "on", "and", "the", "changed", "created",
    ]
    return reading.hasNumber && reading.words.count <= 12
      && reading.words.contains { words.contains($0.text) && $0.isContent }
      && reading.words.allSatisfy {
        $0.kind == .mark || words.contains($0.text) || $0.kind == .number || DateWords.isMonth($0)
      }
  }

  /// Whether a place holds a part of a date or a version number.
  static func isDate(_ place: Int, in reading: Reading) -> Bool {
    let word = reading.words[place]
    return word.kind == .number || DateWords.isMonth(word) || word.value != nil
      || seasons.contains(word.text) || ["planned", "next", "last"].contains(word.text)
  }

  private static let seasons: Set<String> = ["spring", "summer", "autumn", "winter"]
}
