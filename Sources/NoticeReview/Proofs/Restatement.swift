import NoticeModel

/// Proves that two texts in different words make the same statements.
///
/// Every concept, every word that binds and every number of one must be in the other. Sets lose the
/// order, so texts in which order tells who does what to whom are refused: those that deny some of
/// what they say, those that name their numbers in another order, and, where little differs, those
/// that name something more or less often.
struct Restatement: Sendable {
  private let old: Concepts
  private let new: Concepts
  private var missing: Set<String>
  private var added: Set<String>
  private var bindsAlike: Bool
  private let isRewrite: Bool
  private var isLong = true
  private var isExcepted = false
  private var narrowsPersons = false
  private var strong = Self.strong

  /// Compares what two texts say; a rewrite may put "once" where the old text had "after".
  init(_ old: Concepts, _ new: Concepts, isRewrite: Bool) {
    self.old = old
    self.new = new
    self.isRewrite = isRewrite
    missing = old.content.subtracting(new.content).subtracting(Self.persons)
    added = new.content.subtracting(old.content).subtracting(Self.persons)
    bindsAlike =
      Self.binding(old, isRewrite) == Self.binding(new, isRewrite) && old.numbers == new.numbers
    guard !isRewrite else { return }
    missing.formUnion(Self.rarer(in: new, than: old))
    added.formUnion(Self.rarer(in: old, than: new))
    missing.subtract(Self.persons)
    added.subtract(Self.persons)
  }

  /// The things, not acts, of which one text speaks less often than the other.
  private static func rarer(in few: Concepts, than many: Concepts) -> [String] {
    many.counts.filter { concept, count in
      (few.counts[concept].map { $0 < count } ?? false)
        && !(many.classes[concept] ?? []).intersects(.everyAct)
    }.map(\.key)
  }

  /// Compares two readings.
  init(_ old: Reading, _ new: Reading) {
    self.init(Concepts(old.words), Concepts(new.words), isRewrite: Self.isRewrite(old, new))
    isLong = min(SameWords.keys(old).count, SameWords.keys(new).count) >= 9
    // Of a few words, a condition or "every" may not come or go.
    if min(SameWords.keys(old).count, SameWords.keys(new).count) < 16 {
      strong.formUnion(["if", "any"].map(Stem.of))
    }
    isExcepted = Self.addsException(old, new)
    narrowsPersons = Self.narrowsPersons(old, new)
    dropPublisher(old, new)
    dropConverse(old, new)
    if bindsAlike { bindsAlike = Self.deniesAlike(old, new) && !narrowsPersons }
    if !isRewrite, Self.excepts(old, new) || !LimitScope.areAlike(old, new) { bindsAlike = false }
  }

  /// Whether an exception speaks of something of which the old text did not.
  private static func addsException(_ old: Reading, _ new: Reading) -> Bool {
    let excepted = new.words.indices.filter { new.parts[$0] == .exception }
    guard excepted.count > 1 else { return false }
    let known = Concepts(old.words).content
    return !Concepts(excepted.map { new.words[$0] }).content.subtracting(known)
      .subtracting(persons).isEmpty
  }

  /// Whether both texts make an exception, and of other things: "stops unless you renew it", "renews
  /// unless you stop it".
  private static func excepts(_ old: Reading, _ new: Reading) -> Bool {
    let excepted = { (reading: Reading) in
      Concepts(
        reading.words.indices.filter { reading.parts[$0] == .exception }.map { reading.words[$0] }
      ).content
    }
    let (before, after) = (excepted(old), excepted(new))
    return !before.isEmpty && !after.isEmpty && before != after
  }

  /// Whether what held for any person holds for those who are something: "any policyholder".
  private static func narrowsPersons(_ old: Reading, _ new: Reading) -> Bool {
    let anybody = [
      "person", "persons", "anyone", "anybody", "everyone", "everybody", "individual",
      "individuals", "people", "whoever",
    ]
    let concerned = ["concerned", "affected", "natural"]
    let status = { (word: Word) in
      (word.classes.contains(.reader) || ["candidates", "applicants"].contains(word.text))
        && word.isContent && Stem.of(word.text) != Stem.of("user")
        && !word.text.hasPrefix("you") && !word.classes.contains(.dataNoun)
        && !["subject", "subjects"].contains(word.text)
    }
    let known = Set(old.words.map { Stem.of($0.text) })
    return old.words.contains { anybody.contains($0.text) }
      && !old.words.contains { concerned.contains($0.text) }
      && !new.words.contains { anybody.contains($0.text) }
      && new.words.contains { status($0) && !known.contains(Stem.of($0.text)) }
  }

  /// Whether texts can be proved to say the same, by their concepts alone: the subject of a sentence
  /// and a verb with its converse are all that need no partner.
  static func mayBeProved(_ old: Concepts, _ new: Concepts) -> Bool {
    let loosest = Restatement(old, new, isRewrite: true)
    return loosest.bindsAlike && loosest.missing.count <= 2 && loosest.added.count <= 2
  }

  /// Whether both say the same.
  var isProved: Bool { bindsAlike && missing.isEmpty && added.isEmpty }

  /// Whether a rewrite keeps the limits and numbers, and what has no partner bears on nothing that
  /// must be told, so that a person has to look and no loss is in sight.
  var isNear: Bool {
    guard isRewrite, isLong, !isExcepted, !narrowsPersons, Set(old.numbers) == Set(new.numbers),
      Self.parted(old.binding).intersection(strong) == Self.parted(new.binding).intersection(strong)
    else { return false }
    let shared = old.content.intersection(new.content).count
    guard shared >= 3, 3 * missing.count <= 2 * old.content.count,
      3 * added.count <= 2 * new.content.count, shared >= max(missing.count, added.count)
    else { return false }
    let bears = { (concepts: Set<String>, side: Concepts) in
      concepts.contains { side.classes[$0]?.intersects(Self.bearing) ?? false }
    }
    let losable = WordClasses(.deleting, .right, .legalForm)
    let isLost = missing.contains { old.classes[$0]?.intersects(losable) ?? false }
    let isLeft = added.contains {
      Self.hopes.contains($0) || new.classes[$0]?.intersects(WordClasses(.hedge)) ?? false
    }
    return !isLost && !isLeft && !bears(missing, old) && !bears(added, new)
  }

  /// Whether all but a word or two, which name nothing that must be told, has its partner.
  var isAlmostProved: Bool {
    let bears = { (concepts: Set<String>, side: Concepts) in
      concepts.contains { !(side.classes[$0] ?? []).subtracting(Self.weightless).isEmpty }
    }
    return isRewrite && isLong && bindsAlike && missing.count <= 2 && added.count <= 2
      && !bears(missing, old) && !bears(added, new)
  }

  private static let weightless = WordClasses(.function, .howTo, .explanation, .publisher, .reader)

  // Readers are called many names, and who they are is told by the clauses.
  private static let persons: Set<String> = [Stem.of("customer")]

  // What only is attempted need not come about.
  private static let hopes = Set(["try", "plan", "hope", "intend", "envisage"].map(Stem.of))

  // Limits that no rewrite may lose or gain without being looked at as a loss.
  private static let strong: Set<String> = Set(
    [
      "not", "only", "only if", "unless", "except", "anonymised", "encrypt", "explicit", "written",
      "free",
      "voluntary", "at most", "at least", "before", "sell", "rent", "such as", "must",
    ].map { $0.split(separator: " ").map { Stem.of(String($0)) }.joined(separator: " ") })

  private static let bearing = WordClasses(
    .sensitiveData, .source, .training, .advertising, .recipient, .authority, .selling, .place,
    .abroad, .cookie, .automated, .consent, .legalBasis, .minor, .anyOther, .remedy, .refund, .fee,
    .liability, .dispute, .licence, .restricting, .safeguard, .breach, .humanReview, .hurdle)

  private static func binding(_ concepts: Concepts, _ isRewrite: Bool) -> Set<String> {
    guard isRewrite else { return concepts.binding }
    return Set(parted(concepts.binding).map { $0 == Stem.of("after") ? Stem.of("if") : $0 })
  }

  /// Limits with "only if" in its two parts: "only if you agree", "we only do so if you agree".
  private static func parted(_ limits: Set<String>) -> Set<String> {
    limits.contains("only if") ? limits.subtracting(["only if"]).union(["only", "if"]) : limits
  }

  /// Whether what the publisher answered for is now for the reader to answer, or the other way round.
  private static func exchangesLiability(_ old: Reading, _ new: Reading) -> Bool {
    func doers(_ reading: Reading, _ act: String) -> Set<ReadClause.Actor> {
      Set(
        reading.clauses.filter { clause in
          reading.words[clause.words].contains { Stem.of($0.text) == act }
        }.map(\.actor))
    }
    let acts = Set(
      old.words.filter { $0.classes.intersects(WordClasses(.liability, .charging)) }
        .map { Stem.of($0.text) })
    return acts.contains { act in
      let (before, after) = (doers(old, act), doers(new, act))
      return before == [.publisher] && after == [.reader]
        || before == [.reader] && after == [.publisher]
    }
  }

  /// Whether both sentences speak first of somebody or something, and not of the same: "our locksmith
  /// changes the codes", "the tenant changes the codes".
  static func changesSubject(_ old: Reading, _ new: Reading) -> Bool {
    let subject = { (reading: Reading) in
      Concepts(reading.words.filter { $0.isContent && $0.kind == .word }.prefix(1)).content
    }
    let (before, after) = (subject(old), subject(new))
    return !before.isEmpty && !after.isEmpty
      && before.isDisjoint(with: Concepts(new.words).content)
      && after.isDisjoint(with: Concepts(old.words).content)
  }

  /// Whether a few words differ and they put the publisher in the reader's place.
  static func swapsPersons(_ change: Comparison) -> Bool {
    guard let old = change.old, let new = change.new else { return false }
    if isRewrite(old, new) { return exchangesLiability(old, new) }
    return change.hunks.contains { hunk in
      let (before, after) = change.openWords(in: hunk)
      return exchanges(before.map { old.words[$0] }, after.map { new.words[$0] })
    }
  }

  /// Whether "either" or "both" gave way to words that say nothing of two.
  static func partsPair(_ change: Comparison) -> Bool {
    guard let old = change.old, let new = change.new else { return false }
    let pairs = ["either", "both", "neither"]
    let all = pairs + ["each", "any", "all", "every", "none", "or", "and", "nor"]
    return [(old, change.openOld, new, change.openNew), (new, change.openNew, old, change.openOld)]
      .contains { one, open, other, others in
        open.contains { place in
          let pair = one.words[place].text
          // "Neither asks nor records" and "does not ask and does not record" deny the same.
          return pairs.contains(pair)
            && !(pair == "neither" && other.classes.contains(.negation))
        }
          && !others.contains { all.contains(other.words[$0].text) }
      }
  }

  /// Whether one side speaks of the publisher alone and the other of the reader alone.
  static func exchanges(_ left: [Word], _ right: [Word]) -> Bool {
    [WordClass.publisher, .reader].allSatisfy { person in
      left.contains { $0.classes.contains(person) }
        != right.contains { $0.classes.contains(person) }
    }
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

  /// What one passes to others, they receive: "is passed to carriers", "carriers receive".
  private mutating func dropConverse(_ old: Reading, _ new: Reading) {
    let (gives, gets) = (Stem.of("pass"), Stem.of("get"))
    if missing == [gives], added == [gets], Self.othersGet(new) { (missing, added) = ([], []) }
    if missing == [gets], added == [gives], Self.othersGet(old) { (missing, added) = ([], []) }
  }

  private static func othersGet(_ reading: Reading) -> Bool {
    reading.clauses.contains { $0.actor == .otherParty }
      && !reading.words.contains { ["we", "from", "us"].contains($0.text) }
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
    return [ConceptTable.root(of: Stem.of(first.text))]
  }

  /// Whether what is denied in one is denied in the other, where something is denied and something
  /// is not.
  private static func deniesAlike(_ old: Reading, _ new: Reading) -> Bool {
    guard let before = denied(old), let after = denied(new) else { return true }
    let shared = before.content.intersection(after.content).count
    return 2 * shared >= min(before.content.count, after.content.count)
  }

  private static func denied(_ reading: Reading) -> Concepts? {
    let clauses = reading.clauses.filter(\.isNegated)
    guard !clauses.isEmpty, clauses.count < reading.clauses.count else { return nil }
    return Concepts(clauses.flatMap { reading.words[$0.words] })
  }
}
