import NoticeModel

/// Proves that two texts in different words make the same statements.
///
/// Every concept, every word that binds and every number of one must be in the other. Sets lose the
/// order, so texts in which order tells who does what to whom are refused: those that deny some of
/// what they say, and those that name their numbers in another order.
struct Restatement: Sendable {
  /// What the new text does not speak of.
  private(set) var missing: Set<String>
  /// What the old text did not speak of.
  private(set) var added: Set<String>
  /// Whether the words that bind, and the numbers, are the same.
  private(set) var bindsAlike: Bool

  /// Compares what two texts say; a rewrite may put "once" where the old text had "if".
  init(_ old: Concepts, _ new: Concepts, isRewrite: Bool) {
    missing = old.content.subtracting(new.content).subtracting(Self.persons)
    added = new.content.subtracting(old.content).subtracting(Self.persons)
    bindsAlike =
      Self.binding(old, isRewrite) == Self.binding(new, isRewrite)
      && old.numbers == new.numbers
  }

  /// Compares two readings.
  init(_ old: Reading, _ new: Reading) {
    self.init(
      Concepts(old.words), Concepts(new.words), isRewrite: Self.isRewrite(old, new))
    dropPublisher(old, new)
    if bindsAlike { bindsAlike = Self.deniesAlike(old, new) }
  }

  /// Whether both say the same.
  var isProved: Bool { bindsAlike && missing.isEmpty && added.isEmpty }

  // Readers are called many names, and who they are is told by the clauses.
  private static let persons: Set<String> = [Stem.of("customer")]

  private static func binding(_ concepts: Concepts, _ isRewrite: Bool) -> Set<String> {
    guard isRewrite else { return concepts.binding }
    return Set(concepts.binding.map { $0 == "after" ? "if" : $0 })
  }

  /// Whether a few words differ and they put the publisher in the reader's place.
  static func swapsPersons(_ change: Comparison) -> Bool {
    guard let old = change.old, let new = change.new else { return false }
    return change.hunks.contains { hunk in
      let (before, after) = change.openWords(in: hunk)
      let content = before.map { old.words[$0] }.filter(\.isContent)
        + after.map { new.words[$0] }.filter(\.isContent)
      return content.isEmpty
        && before.contains { old.words[$0].classes.contains(.publisher) }
          != after.contains { new.words[$0].classes.contains(.publisher) }
        && before.contains { old.words[$0].classes.contains(.reader) }
          != after.contains { new.words[$0].classes.contains(.reader) }
    } && !isRewrite(old, new)
  }

  /// Whether so much differs that the sentence was written anew.
  static func isRewrite(_ old: Reading, _ new: Reading) -> Bool {
    let before = Set(SameWords.keys(old))
    let after = Set(SameWords.keys(new))
    let shared = Double(before.intersection(after).count)
    return before.count >= 5 && shared < 0.6 * Double(before.union(after).count)
  }

  /// A publisher who called itself by its name and now says "we", or the other way round.
  private mutating func dropPublisher(_ old: Reading, _ new: Reading) {
    if Self.speaksAsWe(new), !Self.speaksAsWe(old) { missing.subtract(Self.subject(of: old)) }
    if Self.speaksAsWe(old), !Self.speaksAsWe(new) { added.subtract(Self.subject(of: new)) }
  }

  private static func speaksAsWe(_ reading: Reading) -> Bool {
    reading.words.contains { ["we", "our", "us"].contains($0.text) }
  }

  /// A name with which a sentence begins.
  private static func subject(of reading: Reading) -> Set<String> {
    let words = reading.words.filter { $0.kind == .word && !["the", "a"].contains($0.text) }
    guard let first = words.first, first.isCapital, !first.isProtected,
      !EnglishWords.contains(first.text)
    else { return [] }
    return Set(words.filter { $0.text == first.text }.map { ConceptTable.root(of: Stem.of($0.text)) })
  }

  /// Whether what is denied in one is denied in the other, where something is denied and something is
  /// not.
  private static func deniesAlike(_ old: Reading, _ new: Reading) -> Bool {
    let (before, after) = (denied(old), denied(new))
    guard let before, let after else { return true }
    let shared = before.content.intersection(after.content).count
    return 2 * shared >= min(before.content.count, after.content.count)
  }

  private static func denied(_ reading: Reading) -> Concepts? {
    let clauses = reading.clauses.filter(\.isNegated)
    guard !clauses.isEmpty, clauses.count < reading.clauses.count else { return nil }
    return Concepts(clauses.flatMap { reading.words[$0.words] })
  }
}
