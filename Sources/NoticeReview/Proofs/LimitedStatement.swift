/// A sentence without its words of logic, and the limits that those set.
///
/// "With no one except the federation" and "with the federation and no one else" limit the same, as do
/// "unless you agree, we do not" and "we do not if you do not agree": two statements are equal where
/// the other words follow one another alike and the limits are the same.
struct LimitedStatement {
  private enum Limit: Hashable {
    case denial
    case conditioned
    case conditionedByDenial
  }

  /// The other words of what is said, and of its conditions, in their order.
  private var main: [String] = []
  private var condition: [String] = []
  private var limits: [Limit: Int] = [:]
  private var scopes: [LimitScope] = []

  /// Whether it limits or denies anything.
  var isLimited: Bool { !limits.isEmpty || !scopes.isEmpty }

  /// Whether another sentence says the same within the same limits.
  func equals(_ other: Self) -> Bool {
    main == other.main && condition == other.condition && limits == other.limits
      && scopes.count == other.scopes.count
      && zip(scopes, other.scopes).allSatisfy { $0.admits($1) }
  }

  /// Reads a sentence; the words at some places, which others have claimed, are left out.
  init(_ reading: Reading, without claimed: Set<Int>) {
    var scan = LimitScan(reading)
    scan.takeExclusions()
    scan.takeDenials()
    scopes = scan.scopes
    limits = [
      .denial: scan.denials, .conditioned: scan.conditions,
      .conditionedByDenial: scan.deniedConditions,
    ].filter { $0.value > 0 }
    // "Not … unless" is "only … if".
    if limits[.denial] == 1, limits[.conditionedByDenial] == 1 {
      limits[.denial] = nil
      limits[.conditionedByDenial] = nil
      scopes.append(.condition)
      limits[.conditioned, default: 0] += 1
    }
    for place in reading.words.indices where !scan.taken.contains(place) {
      let word = reading.words[place]
      let isPerson = LimitScan.persons.contains(word.text)
      let isOpen = (word.isContent || word.isProtected) && !claimed.contains(place)
      guard isPerson || isOpen, !LimitScan.idle.contains(word.text) else { continue }
      let key = word.text == "nor" ? "or" : WordDifference.key(word)
      if reading.parts[place] == .main || scan.isExclusion(place) {
        main.append(key)
      } else {
        condition.append(key)
      }
    }
  }
}

/// What a word like "only" limits.
enum LimitScope: Equatable {
  /// Who acts: "only the notary may".
  case subject
  /// When it is done: "only if you agree".
  case condition
  /// What for: "only to pay wages".
  case purpose
  /// What it is done with: "only the notes".
  case object
  /// One of the last three, for it stands before the verb: "we only use".
  case open

  /// What the word at a place of a reading limits.
  init(of place: Int, in words: [Word]) {
    let text = { words.indices.contains($0) ? words[$0].text : "" }
    let isBeforeVerb = !words[..<place].contains { LimitScan.isHelper($0.text) }
    if text(place) == "alone" {
      self = isBeforeVerb && LimitScan.isHelper(text(place + 1)) ? .subject : .object
    } else if isBeforeVerb, place == 0 || words[place - 1].kind == .mark,
      !["if", "when", "where", "with", "after"].contains(text(place + 1))
    {
      self = .subject
    } else if ["if", "when", "where", "with", "after", "once", "until"].contains(text(place + 1)) {
      self = .condition
    } else if text(place + 1) == "as" || text(place + 1) == "for" && text(place + 2) == "as" {
      // "Only as long as", "only for as long as".
      self = .condition
    } else if ["to", "for"].contains(text(place + 1)) {
      self = .purpose
    } else {
      let isVerbal =
        text(place + 1) == "be"
        || words.indices.contains(place + 1) && ClauseBorders.isVerb(words[place + 1])
      self = isVerbal ? .open : .object
    }
  }

  /// Whether the words of two sentences that say "only" limit the same, one by one.
  static func areAlike(_ old: Reading, _ new: Reading) -> Bool {
    let scopes = { (reading: Reading) in
      reading.words.indices.filter { LimitScan.limiters.contains(reading.words[$0].text) }
        .map { LimitScope(of: $0, in: reading.words) }
    }
    let (before, after) = (scopes(old), scopes(new))
    return before.count != after.count || zip(before, after).allSatisfy { $0.admits($1) }
  }

  /// Whether two words may limit the same.
  func admits(_ other: Self) -> Bool {
    self == other || self == .open && other != .subject || other == .open && self != .subject
  }
}

/// Takes the words of logic out of a sentence.
struct LimitScan {
  let words: [Word]
  let parts: [ReadClause.Part]
  /// The places of the words of logic.
  var taken: Set<Int> = []
  var scopes: [LimitScope] = []
  var denials = 0
  var conditions = 0
  var deniedConditions = 0
  private var exclusions: [Range<Int>] = []

  init(_ reading: Reading) {
    words = reading.words
    parts = reading.parts
  }

  /// Whether a place is behind a word that excludes all others, and so belongs to what is said.
  func isExclusion(_ place: Int) -> Bool { exclusions.contains { $0.contains(place) } }

  private func text(_ place: Int) -> String {
    words.indices.contains(place) ? words[place].text : ""
  }

  /// "Nobody other than", "no purpose except", "and no one else", "alone".
  mutating func takeExclusions() {
    for place in words.indices where !taken.contains(place) && words[place].kind == .word {
      if let behind = elseAtEnd(place) {
        scopes.append(Self.isHelper(text(behind)) ? .subject : .open)
        taken.formUnion(place..<behind)
      } else if Self.limiters.contains(text(place)) {
        scopes.append(LimitScope(of: place, in: words))
        taken.insert(place)
      } else if let nobody = nobody(place), let except = exception(behind: nobody.upperBound) {
        // "Nobody may open it except the notary" limits who acts, too.
        scopes.append(words[..<place].contains { $0.kind == .word } ? .open : .subject)
        taken.formUnion(nobody)
        taken.formUnion(except)
        exclusions.append(except.upperBound..<end(of: except.upperBound))
        takeRepeated(nobody.upperBound..<except.lowerBound, behind: except.upperBound)
      }
    }
  }

  /// Denials and conditions that are left.
  mutating func takeDenials() {
    for place in words.indices where !taken.contains(place) {
      let isMain = parts[place] == .main || isExclusion(place)
      switch text(place) {
      case "unless":
        deniedConditions += 1
        taken.insert(place)
      case "except", "save":
        guard ["where", "if", "when"].contains(text(place + 1)) else { continue }
        deniedConditions += 1
        taken.formUnion([place, place + 1])
      case "if", "where", "when":
        guard !isMain else { continue }
        conditions += 1
        taken.insert(place)
      case "not", "no", "never", "neither", "cannot":
        if isMain {
          denials += 1
        } else if conditions > 0 {
          conditions -= 1
          deniedConditions += 1
        } else {
          continue
        }
        taken.insert(place)
      default: continue
      }
    }
  }

  /// "No cookies other than session cookies": the noun stands for all, and again behind.
  private mutating func takeRepeated(_ run: Range<Int>, behind place: Int) {
    let nouns = run.filter { words[$0].isContent }
    let rest = words[place...].prefix(8).map(WordDifference.key)
    guard nouns.count == 1, rest.contains(WordDifference.key(words[nouns[0]])) else { return }
    taken.insert(nouns[0])
  }

  /// The place behind "and with no one else", "and for no other purpose", "but nobody else".
  private func elseAtEnd(_ place: Int) -> Int? {
    guard ["and", ",", "but"].contains(text(place)) else { return nil }
    var next = place + 1
    if ["and", "but"].contains(text(next)) { next += 1 }
    if ["with", "to", "for", "by", "from"].contains(text(next)) { next += 1 }
    if ["nobody", "nothing", "none"].contains(text(next)), text(next + 1) == "else" {
      return next + 2
    }
    if text(next) == "no", text(next + 1) == "one", text(next + 2) == "else" { return next + 3 }
    return nil
  }

  /// The words of "nobody", "no one", "not … any", which an exception may follow.
  private func nobody(_ place: Int) -> Range<Int>? {
    if ["nobody", "none", "nothing"].contains(text(place)) { return place..<(place + 1) }
    guard ["no", "not", "never", "cannot"].contains(text(place)) else { return nil }
    return place..<(place + (text(place + 1) == "one" ? 2 : 1))
  }

  /// The words of an exception that belongs to a denial before it.
  private func exception(behind place: Int) -> Range<Int>? {
    for other in place..<end(of: place) {
      if text(other) == "other", text(other + 1) == "than" { return other..<(other + 2) }
      if text(other) == "apart", text(other + 1) == "from" { return other..<(other + 2) }
      if other == place, text(other) == "but" { return other..<(other + 1) }
      guard text(other) == "except" || text(other) == "save",
        !["where", "if", "when"].contains(
          text(other + 1))
      else { continue }
      return other..<(other + (["for", "to", "with"].contains(text(other + 1)) ? 2 : 1))
    }
    return nil
  }

  /// Where the sentence of a place ends.
  private func end(of place: Int) -> Int {
    words.indices.first { $0 >= place && [".", ";", "?", "!"].contains(text($0)) } ?? words.count
  }

  static func isHelper(_ text: String) -> Bool {
    ["may", "can", "will", "must", "shall", "is", "are", "has", "have", "do", "does", "could"]
      .contains(text)
  }

  static let limiters: Set<String> = ["only", "solely", "exclusively", "alone", "purely"]

  /// Who is spoken of tells who is limited.
  static let persons: Set<String> = [
    "we", "us", "our", "you", "your", "they", "them", "their", "he", "she", "it", "its",
  ]

  /// Words that say nothing beside a denial or a limit.
  static let idle: Set<String> = [
    "any", "anyone", "anybody", "anything", "else", "do", "does", "ever", "either", "at", "all",
    "one", "person", "other", "party",
  ]
}
