import NoticeModel

/// How kinds of clauses are called in findings.
enum SentenceNames {
  /// What a clause is, for the reader of a finding.
  static func name(of clause: ReadClause) -> String {
    switch clause.kind {
    case .practice: clause.isNegated ? "a promise not to do something" : "something done with data"
    case .promise: "a promise"
    case .right: "a right or choice"
    case .duty: "a duty of the reader"
    case .ban: "something that readers may not do"
    case .power: "something that the publisher may do to the reader"
    case .exclusion: "a limit to what the publisher answers for"
    case .instruction: "how to do something"
    case .statement: "a statement"
    }
  }
}

/// Sentences that say what a term means.
enum Definitions {
  /// Whether the changed sentence defines a term.
  static func isDefinition(_ change: Comparison) -> Bool {
    let texts = (change.new ?? change.old)?.words.prefix(8).map(\.text) ?? []
    return texts.contains("means") || texts.contains("refers") || texts.contains("mean")
      || change.isIn(.definitions)
  }

  /// Whether more, or less, of a definition costs the reader: more parties and acts, less protection.
  static func isCostly(_ piece: Piece, in change: Comparison) -> Bool {
    let reading = change.new ?? change.old
    let verbs = ["means", "mean", "refers", "includes"]
    // Where a passage defines several terms, the one that is spoken of.
    let place = piece.words.first ?? 0
    let own = piece.side == .added ? change.new : change.old
    let spoken = own?.words.prefix(place + 1) ?? []
    let verb = spoken.lastIndex { verbs.contains($0.text) } ?? spoken.endIndex
    let start = spoken[..<verb].lastIndex { [";", ".", ":"].contains($0.text) }
    let term: ArraySlice<Word>? =
      start.map { spoken[($0 + 1)..<verb] }
      ?? reading?.words.prefix { !verbs.contains($0.text) }
    let classes = term?.reduce(into: WordClasses()) { $0.formUnion($1.classes) } ?? []
    let texts = Set(term?.map(\.text) ?? [])
    let guarded =
      !texts.isDisjoint(with: ["personal", "sensitive", "special", "protected", "confidential"])
      || texts.contains("sale") || texts.contains("sell")
      || classes.intersects(WordClasses(.minor, .breach, .sensitiveData, .consent))
    let isNegative =
      piece.part == .exception || piece.classes.intersects(WordClasses(.negation, .exception))
    // What is protected and what is taken may both be called data; who can say which is better?
    if !guarded, change.isIn(.definitions), !texts.isDisjoint(with: ["data", "information"]),
      change.words(of: piece).contains(where: { $0.isContent || $0.isProtected })
    {
      return true
    }
    let widens = (piece.side == .added) != isNegative
    return guarded ? !widens : widens
  }
}

/// Names of companies.
enum Entities {
  /// Whether the same company has another name: its register number stays, or it says "formerly".
  static func isRenamed(_ change: Comparison) -> Bool {
    guard let old = change.old, let new = change.new else { return false }
    let (text, before) = (
      SpacedWords(new.words.lazy.map(\.text)), SpacedWords(old.words.lazy.map(\.text))
    )
    let says = [
      " formerly ", " renamed ", " previously ", " new name ", " converted from ", " same company ",
      " legal entity is the same ", " identity unchanged ", " same entity ", " until now called ",
      " same account ", " same firm ", " same legal entity ", " now called ", " previously called ",
      " name has changed ", " until last year ", " formerly known as ", " also known as ",
      " traded under ", " trades under ", " operated under the name ", " called until ",
    ]
    if says.contains(where: text.contains) { return true }
    if [" now called ", " now named ", " renamed "].contains(where: before.contains) {
      return true
    }
    guard change.isIn(.controller, .contact, .introduction, .definitions) else { return false }
    let numbers = { (reading: Reading) in
      Set(reading.words.filter { $0.hasDigit && $0.text.utf8.count >= 5 }.map(\.text))
    }
    return !numbers(old).isDisjoint(with: numbers(new))
  }
}
