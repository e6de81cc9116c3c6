/// What a text says, as a set: its concepts, the words that bind, and its numbers in their order.
///
/// Two texts with the same account make the same statements, if they are about the same things; order
/// is told by other means (`Restatement`).
struct Concepts: Sendable, Equatable {
  /// What it speaks of, and what those words do.
  var classes: [String: WordClasses] = [:]
  /// How often it speaks of each.
  var counts: [String: Int] = [:]
  /// What binds in it: denials, limits, conditions, modes.
  var binding: Set<String> = []
  /// Its numbers, each once, in their order.
  var numbers: [String] = []

  /// What it speaks of.
  var content: Set<String> { Set(classes.keys) }

  /// Reads marked words of English.
  init(_ words: some Sequence<Word>) {
    let spoken = words.filter { $0.kind == .word || $0.kind == .number || $0.kind == .address }
    let stems = spoken.map { Stem.of($0.text) }
    var index = 0
    while index < spoken.count {
      if let value = spoken[index].value {
        let counted = index + 1 < stems.count ? stems[index + 1] : ""
        // "For three purposes:" counts what the list says by itself.
        if !Self.counted.contains(counted) || value > 9 { note(value) }
        index += 1
      } else if let phrase = ConceptTable.english.phrase(at: index, in: stems),
        phrase.length > 1 || phrase.binds || !ConceptTable.english.isIdle(stems[index])
      {
        let words = spoken[index..<(index + phrase.length)]
        if phrase.binds {
          binding.insert(phrase.canon)
        } else if !phrase.canon.isEmpty {
          note(phrase.canon, words)
        }
        index += phrase.length
      } else {
        note(spoken[index], stem: stems[index])
        index += 1
      }
    }
  }

  private static let counted = Set(
    ["thing", "purpose", "reason", "way", "case", "step", "group", "kind", "point"].map(Stem.of))

  private mutating func note(_ value: Double) {
    let number = "#\(value)"
    if !numbers.contains(number) { numbers.append(number) }
  }

  private mutating func note(_ word: Word, stem: String) {
    guard !ConceptTable.english.isIdle(stem), !word.isPublisher else { return }
    let root = ConceptTable.root(of: stem)
    if word.isProtected, !word.classes.contains(.function) {
      binding.insert(root)
    } else {
      note(root, [word])
    }
  }

  private mutating func note(_ concept: String, _ words: some Sequence<Word>) {
    let added = words.reduce(into: WordClasses()) { $0.formUnion($1.classes) }
    classes[concept, default: []].formUnion(added)
    counts[concept, default: 0] += 1
  }

  /// Adds what another text says.
  mutating func formUnion(_ other: Concepts) {
    classes.merge(other.classes) { $0.union($1) }
    counts.merge(other.counts, uniquingKeysWith: +)
    binding.formUnion(other.binding)
    for number in other.numbers where !numbers.contains(number) { numbers.append(number) }
  }
}

extension Word {
  /// Whether it is one of the names by which publishers speak of themselves.
  fileprivate var isPublisher: Bool {
    classes.contains(.publisher) && !classes.intersects(WordClasses(.otherParty, .recipient))
  }
}

/// The table of concepts, read once.
struct ConceptTable: Sendable {
  /// The table of English.
  static let english = ConceptTable(EnglishLexicon.concepts, idle: EnglishLexicon.idle)

  /// What a phrase stands for.
  struct Phrase: Sendable {
    /// The concept; empty for a phrase that says nothing by itself.
    let canon: String
    /// How many words it has.
    let length: Int
    /// Whether both texts must have it.
    let binds: Bool
    fileprivate let rest: [String]
  }

  private var phrases: [String: [Phrase]] = [:]
  private var roots: [String: Phrase] = [:]
  private let idle: Set<String>

  private init(_ table: String, idle: String) {
    let idle = TableText(idle)
    self.idle = Set(idle.lines.flatMap { idle.fields(of: $0, at: ",") }.map { Stem.of(idle[$0]) })
    let table = TableText(table)
    for line in table.lines {
      let binding = table.cut("!", from: line)
      let saying = table.cut("~", from: line)
      let forms = table.fields(of: binding ?? saying ?? line, at: ";").map { field in
        table.parts(of: field) { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
          .map { Stem.of(table[$0]) }
      }
      let canon = saying == nil ? forms.first?.joined(separator: " ") ?? "" : ""
      for form in forms { add(form, as: canon, binds: binding != nil) }
    }
    for (head, known) in phrases where known.count > 1 {
      phrases[head] = known.sorted { $0.length > $1.length }
    }
    nameRoots()
  }

  /// A phrase of several groups belongs to the first.
  private mutating func add(_ form: [String], as canon: String, binds: Bool) {
    guard let head = form.first else { return }
    let rest = Array(form.dropFirst())
    guard phrases[head]?.contains(where: { $0.rest == rest }) != true else { return }
    phrases[head, default: []].append(
      Phrase(canon: canon, length: form.count, binds: binds, rest: rest))
  }

  /// Lets a noun that no group names stand for its verb: `utilisation` for `utilise`.
  ///
  /// Words that bind are taken as they stand, and a verb of two groups tells nothing.
  private mutating func nameRoots() {
    var shared: Set<String> = []
    for (head, known) in phrases {
      guard let word = known.last, word.length == 1 else { continue }
      let root = head.last == "y" ? String(head.dropLast()) : head
      if let other = roots[root], other.canon != word.canon { shared.insert(root) }
      if word.binds || word.canon.isEmpty { shared.insert(root) }
      roots[root] = word
    }
    for root in shared { roots[root] = nil }
  }

  /// The longest phrase that begins at a place.
  func phrase(at index: Int, in stems: [String]) -> Phrase? {
    let known = phrases[stems[index]]?.first { phrase in
      index + phrase.length <= stems.count
        && zip((index + 1)..., phrase.rest).allSatisfy { stems[$0] == $1 }
    }
    return known ?? verb(behind: stems[index])
  }

  private func verb(behind noun: String) -> Phrase? {
    guard Self.nounEndings.contains(where: noun.hasSuffix) else { return nil }
    return roots[Self.root(of: noun)]
  }

  private static let nounEndings = ["ion", "ment", "ance", "anc", "ence", "enc"]

  /// Whether a word stands in a group by itself.
  func names(_ text: String) -> Bool {
    phrases[Stem.of(text)]?.contains { $0.length == 1 } ?? false
  }

  /// Whether a word says nothing by itself.
  func isIdle(_ stem: String) -> Bool { idle.contains(stem) }

  /// What a noun, an adjective and the verb behind them share: `determination`, `determine`.
  static func root(of stem: String) -> String {
    for ending in endings where stem.utf8.count >= ending.utf8.count + 4 && stem.hasSuffix(ending) {
      return String(stem.dropLast(ending.count))
    }
    return stem.utf8.count > 4 && "ey".contains(stem.last ?? " ") ? String(stem.dropLast()) : stem
  }

  private static let endings = [
    "isation", "ization", "ication", "ation", "ition", "ement", "ment", "ency", "ancy", "ance",
    "ence", "ness", "ally", "ily", "ly", "ion", "ent", "at",
  ]
}
