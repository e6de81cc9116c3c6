import NoticeModel

/// Reads a comparison as the passages of both texts and those of them that changed, as the rules
/// want them: sentence by sentence, rows as wholes.
struct RedlinePassages {
  /// All passages of the old text.
  var oldPassages: [Passage] { old.passages }
  /// All passages of the new text.
  var newPassages: [Passage] { new.passages }
  /// The passages that changed, in the order of the comparison.
  private(set) var changed: [ChangedPassage] = []
  /// The clauses that stand elsewhere with the same words.
  private(set) var moved: [MovedPassage] = []
  /// The changes that belong to some passage.
  private(set) var told: Set<String> = []
  /// The new passages of each row, by their places.
  private var places: [Range<Int>] = []

  /// A clause that stands elsewhere.
  struct MovedPassage {
    /// The change.
    let change: Change
    /// Its words.
    let text: String
    /// The headings over it now.
    let headings: [String]
    /// What it is about now.
    let topic: Topic
  }

  private let redline: Redline
  private var old: SidePassages
  private var new: SidePassages
  private let changesByRow: [Int: [Change]]
  private var uses: [String: Int] = [:]
  /// The rows whose old, and whose new, clause heads what follows.
  private let captions: (old: Set<Int>, new: Set<Int>)

  /// Reads a comparison; `topic` is given to what does not say what it is about.
  init(_ redline: Redline, topic: Topic?, isPlain: Bool) {
    self.redline = redline
    old = SidePassages(topic: topic, isPlain: isPlain)
    new = SidePassages(topic: topic, isPlain: isPlain)
    captions = (
      Captions.rows(of: redline) { $0.rejected.first },
      Captions.rows(of: redline) { $0.accepted.first }
    )
    changesByRow = Dictionary(grouping: redline.changes, by: \.row)
    for index in redline.rows.indices {
      let start = new.passages.count
      read(redline.rows[index], index)
      places.append(start..<new.passages.count)
    }
  }

  /// The new passages of some rows.
  func newPassages(of rows: Range<Int>) -> [Passage] {
    places[rows.clamped(to: places.indices)].flatMap { new.passages[$0] }
  }

  private mutating func read(_ row: RedlineRow, _ index: Int) {
    switch row.kind {
    case .movedAway: readAway(row)
    case .movedHere: readHere(row, index)
    case .unchanged, .changed, .inserted, .deleted, .copied:
      // Dates and pointers are printed from data, which the plan is checked against.
      if row.clauses.contains(where: \.isData) { return }
      if row.clauses.contains(where: \.isRow) {
        readTableRow(row, index)
      } else {
        readSentences(of: row, index)
      }
    }
  }

  // MARK: - Sentences

  private mutating func readSentences(of row: RedlineRow, _ index: Int) {
    let (before, after) = (row.rejected.first, row.accepted.first)
    var said = (old: [String](), new: [String]())
    for (cell, script) in row.cells.enumerated() {
      for (place, sentence) in script.wholeSentences.enumerated() {
        let texts = (
          old: TokenWords.text(script.old[sentence.old]),
          new: TokenWords.text(script.new[sentence.new])
        )
        var pair = ChangedPassage(
          before: texts.old.isEmpty
            ? nil : before.map { old.passage(texts.old, of: $0, isFirst: said.old.isEmpty) },
          after: texts.new.isEmpty
            ? nil : after.map { new.passage(texts.new, of: $0, isFirst: said.new.isEmpty) },
          id: "")
        if captions.old.contains(index)
          || said.old.isEmpty && heads(pair.before, before, place, of: script)
        {
          pair.before?.kind = .heading
        }
        if captions.new.contains(index)
          || said.new.isEmpty && heads(pair.after, after, place, of: script)
        {
          pair.after?.kind = .heading
        }
        if let before = pair.before { said.old.append(before.text) }
        if let after = pair.after { said.new.append(after.text) }
        take(pair, of: script, sentence, at: (index, cell, place))
      }
    }
    if let before { old.finish(before, said.old) }
    if let after { new.finish(after, said.new) }
  }

  /// Whether a sentence is the first of several in its paragraph, and heads the others.
  private func heads(
    _ passage: Passage?, _ clause: Clause?, _ place: Int, of script: Script
  ) -> Bool {
    guard let passage, let clause, place + 1 < script.wholeSentences.count else { return false }
    return Captions.heads(passage.text, of: clause)
  }

  /// Notes the passages of a sentence, and if its words changed, the change.
  private mutating func take(
    _ pair: ChangedPassage, of script: Script, _ sentence: Script.Sentence,
    at place: (row: Int, cell: Int, sentence: Int)
  ) {
    if let before = pair.before { old.note(before) }
    if let after = pair.after { new.note(after) }
    let inside = script.segments.filter { $0.kind != .equal && $0.touches(sentence) }
    guard !inside.isEmpty, pair.before != nil || pair.after != nil else { return }
    // A sentence that moved inside its clause is told where it stands now.
    guard !inside.allSatisfy({ $0.kind == .movedAway }) else { return }
    let own = (changesByRow[place.row] ?? []).filter { change in
      (change.cell ?? place.cell) == place.cell
        && (change.sentence ?? place.sentence) == place.sentence
    }
    let segments = Set(inside.compactMap(\.change))
    let marked = redline.changes.indices.filter(segments.contains).map { redline.changes[$0] }
    add(pair, marked.isEmpty ? own.filter { !$0.kind.isAttribute } : marked)
  }

  private mutating func add(_ pair: ChangedPassage, _ changes: [Change]) {
    var pair = pair
    pair.changes = changes.map(\.id.rawValue)
    told.formUnion(pair.changes)
    let name = pair.changes.first ?? "lead/000000"
    uses[name, default: 0] += 1
    // A new paragraph is one change and several sentences.
    pair.id = uses[name] == 1 ? name : "\(name).\(uses[name] ?? 0)"
    changed.append(pair)
  }

  // MARK: - Rows

  private mutating func readTableRow(_ row: RedlineRow, _ index: Int) {
    let (before, after) = (row.rejected.first, row.accepted.first)
    let cells = row.cells.map { script in
      (old: TokenWords.text(script.old[...]), new: TokenWords.text(script.new[...]))
    }
    let pair = ChangedPassage(
      before: before.map { clause in
        let texts = zip(row.cells, cells).filter { $0.0.oldColumn != nil }.map(\.1.old)
        return old.passage(TokenWords.row(texts), of: clause, isFirst: false)
      },
      after: after.map { clause in
        let texts = zip(row.cells, cells).filter { $0.0.newColumn != nil }.map(\.1.new)
        return new.passage(TokenWords.row(texts), of: clause, isFirst: false)
      }, id: "")
    if let passage = pair.before { old.note(passage) }
    if let passage = pair.after { new.note(passage) }
    if let before { old.finish(before, cells.map(\.old)) }
    if let after { new.finish(after, cells.map(\.new)) }
    guard row.cells.contains(where: { $0.segments.contains { $0.kind != .equal } }) else { return }
    add(pair, (changesByRow[index] ?? []).filter { !$0.kind.isAttribute || $0.kind == .column })
  }

  // MARK: - Moves

  private mutating func readAway(_ row: RedlineRow) {
    for clause in row.old {
      let sentences = clause.cells.flatMap {
        SentenceBorders.sentences(of: TokenWords.text($0[...]))
      }
      old.read(clause, sentences: sentences)
    }
  }

  private mutating func readHere(_ row: RedlineRow, _ index: Int) {
    guard let clause = row.new.first else { return }
    if let change = (changesByRow[index] ?? []).first(where: { $0.kind == .moved }) {
      told.insert(change.id.rawValue)
      moved.append(
        MovedPassage(
          change: change,
          text: row.cells.map { TokenWords.text($0.new[...]) }.joined(separator: " "),
          headings: new.path, topic: clause.topic))
    }
    // What was edited inside is compared with the words that stood elsewhere.
    var edited = row
    edited.kind = .changed
    let stood = old
    if row.clauses.contains(where: \.isRow) {
      readTableRow(edited, index)
    } else {
      readSentences(of: edited, index)
    }
    old = stood
  }
}

extension RedlineRow {
  fileprivate var clauses: [Clause] { old + new }
}

extension Script {
  /// The sentences; the whole text as one where none were told apart.
  fileprivate var wholeSentences: [Sentence] {
    sentences.isEmpty ? [Sentence(old: 0..<old.count, new: 0..<new.count)] : sentences
  }
}

extension Script.Segment {
  /// Whether some of its words lie in a sentence.
  fileprivate func touches(_ sentence: Script.Sentence) -> Bool {
    old.overlaps(sentence.old) || new.overlaps(sentence.new)
  }
}

extension Change.Kind {
  /// Whether words do not tell it.
  var isAttribute: Bool {
    switch self {
    case .reworded, .inserted, .deleted, .moved, .copied, .date, .signature: false
    case .split, .joined, .linkTarget, .emphasis, .structure, .listStart, .headingLevel, .topic,
      .regions, .placement, .column, .anchor, .normalisation:
      true
    }
  }
}
