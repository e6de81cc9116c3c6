import NoticeModel

/// Makes the paragraphs of one row that is no row of a table.
struct RowParagraphs {
  private let formats: TokenFormat
  private let old: [PrintedClause]
  private let new: [PrintedClause]
  private var oldIndex = 0
  private var newIndex = 0
  private var current = ParagraphRuns()
  private var paragraphs: [TrackedParagraph] = []

  private init(formats: TokenFormat, old: [PrintedClause], new: [PrintedClause]) {
    self.formats = formats
    self.old = old
    self.new = new
  }

  /// The paragraphs of clauses that have one fate.
  static func paragraphs(
    of clauses: [PrintedClause], fate: Fate, formats: TokenFormat
  ) -> [TrackedParagraph] {
    clauses.flatMap { clause in
      let loose = fate.isAccepted ? Fate.inserted : .deleted
      let runs = ParagraphRuns.runs(
        of: clause.label + clause.words, fate: fate, formats: formats)
      let own = TrackedParagraph(clause.format, end: fate, runs: runs, anchors: clause.anchors)
      return clause.above.map { $0.paragraph(loose, formats) } + [own]
        + clause.below.map { $0.paragraph(loose, formats) }
    }
  }

  /// The paragraphs of a row that both texts have.
  static func paragraphs(
    of row: RedlineRow, old: [PrintedClause], new: [PrintedClause], formats: TokenFormat
  ) -> [TrackedParagraph] {
    guard let firstOld = old.first, let firstNew = new.first, let lastOld = old.last,
      let lastNew = new.last, let script = row.cells.first, row.cells.count == 1
    else { preconditionFailure("a row of both texts has clauses of both, and one script") }
    var builder = RowParagraphs(formats: formats, old: old, new: new)
    builder.startParagraph(old: firstOld, new: firstNew)
    builder.read(Self.trimmed(script, old: lastOld.clause, new: lastNew.clause))
    builder.endParagraph(.kept)
    return Self.common(firstOld.above, firstNew.above, formats) + builder.paragraphs
      + Self.common(lastOld.below, lastNew.below, formats)
  }

  /// The paragraphs of a clause that was moved here, with the edits inside.
  static func paragraphs(
    movedHere row: RedlineRow, new clause: PrintedClause, move: String, formats: TokenFormat
  ) -> [TrackedParagraph] {
    guard let first = row.cells.first else { preconditionFailure("each row has a script") }
    let script = Self.trimmed(first, old: row.old.last, new: clause.clause)
    var runs = ParagraphRuns.runs(of: clause.label, fate: .movedTo(move), formats: formats)
    for segment in script.segments {
      let fate: Fate =
        switch segment.kind {
        case .equal, .movedHere: .movedTo(move)
        case .inserted: .inserted
        case .deleted, .movedAway: .deletedInMove(move)
        }
      let tokens = fate.isAccepted ? script.new[segment.new] : script.old[segment.old]
      runs += ParagraphRuns.runs(of: Array(tokens), fate: fate, formats: formats)
    }
    var own = TrackedParagraph(clause.format, end: .movedTo(move), anchors: clause.anchors)
    for run in runs { own.append(run) }
    return clause.above.map { $0.paragraph(.inserted, formats) } + [own]
      + clause.below.map { $0.paragraph(.inserted, formats) }
  }

  /// What is printed around a clause of both texts.
  private static func common(
    _ old: [PrintedParagraph], _ new: [PrintedParagraph], _ formats: TokenFormat
  ) -> [TrackedParagraph] {
    if old == new { return new.map { $0.paragraph(.kept, formats) } }
    return old.map { $0.paragraph(.deleted, formats) }
      + new.map { $0.paragraph(.inserted, formats) }
  }

  private mutating func read(_ script: Script) {
    let moves = SentenceMoves(script)
    for segment in script.segments {
      let old = Array(script.old[segment.old])
      let new = Array(script.new[segment.new])
      if segment.kind == .equal, old.count == new.count {
        for (old, new) in zip(old, new) { appendPair(old, new) }
      } else {
        for token in old { append(token, moves.fate(of: segment, isOld: true)) }
        for token in new { append(token, moves.fate(of: segment, isOld: false)) }
      }
    }
  }

  private mutating func appendPair(_ old: Token, _ new: Token) {
    switch (old.kind == .paragraphEnd, new.kind == .paragraphEnd) {
    case (true, true): endParagraph(.kept)
    case (false, false): current.appendPair(old, new, formats)
    default:
      append(old, .deleted)
      append(new, .inserted)
    }
  }

  private mutating func append(_ token: Token, _ fate: Fate) {
    if token.kind == .paragraphEnd {
      endParagraph(fate.isAccepted ? .inserted : .deleted)
    } else {
      current.append(token, fate, formats)
    }
  }

  /// Ends the paragraph, and begins the next one if there is more.
  ///
  /// Both neighbours of an end that one text does not have look alike in that text: Word gives the
  /// joined paragraph the format of the second, LibreOffice that of the first.
  private mutating func endParagraph(_ fate: Fate) {
    let oldClause = old[min(oldIndex, old.count - 1)]
    let newClause = new[min(newIndex, new.count - 1)]
    var paragraph = TrackedParagraph(newClause.format, end: fate, runs: current.runs)
    if oldClause.format != newClause.format { paragraph.formerFormat = oldClause.format }
    paragraph.anchors = newClause.anchors
    for anchor in oldClause.anchors where !paragraph.anchors.contains(anchor) {
      paragraph.anchors.append(anchor)
    }
    paragraphs.append(paragraph)
    current = ParagraphRuns()
    let endsOld = fate != .inserted
    let endsNew = fate != .deleted
    oldIndex += endsOld ? 1 : 0
    newIndex += endsNew ? 1 : 0
    startParagraph(
      old: endsOld && oldIndex < old.count ? old[oldIndex] : nil,
      new: endsNew && newIndex < new.count ? new[newIndex] : nil)
  }

  /// Writes the labels of the clauses that begin here.
  private mutating func startParagraph(old: PrintedClause?, new: PrintedClause?) {
    let oldLabel = old?.label ?? []
    let newLabel = new?.label ?? []
    if oldLabel == newLabel {
      for token in newLabel { current.appendPair(token, token, formats) }
    } else {
      for token in oldLabel { appendLabel(token, .deleted) }
      for token in newLabel { appendLabel(token, .inserted) }
    }
  }

  private mutating func appendLabel(_ token: Token, _ fate: Fate) {
    current.append(token, fate, formats, isLabel: token.kind == .reference)
  }

  /// The script without the line ends that close blocks of code.
  private static func trimmed(_ script: Script, old: Clause?, new: Clause?) -> Script {
    var script = script
    if let old, old.kind.isCode { script.old = script.old.withoutLastLineEnd }
    if let new, new.kind.isCode { script.new = script.new.withoutLastLineEnd }
    return script
  }
}

extension PrintedParagraph {
  /// The paragraph with one fate.
  func paragraph(_ fate: Fate, _ formats: TokenFormat) -> TrackedParagraph {
    TrackedParagraph(
      format, end: fate, runs: ParagraphRuns.runs(of: tokens, fate: fate, formats: formats))
  }
}

extension PrintedClause {
  /// What the clause says; the line end that closes a block of code is that of its paragraph.
  var words: [Token] {
    clause.cells.first.map { clause.kind.isCode ? $0.withoutLastLineEnd : $0 } ?? []
  }
}

extension Clause.Kind {
  /// Whether it is a block of code.
  var isCode: Bool {
    if case .code = self { true } else { false }
  }
}

extension [Token] {
  /// The tokens without a line feed at their end.
  var withoutLastLineEnd: [Token] {
    guard var token = last, token.bytes.last == 0x0A else { return self }
    token.bytes.removeLast()
    return dropLast() + [token]
  }
}

/// The names of the sentences that were moved inside a paragraph.
private struct SentenceMoves {
  private var names: Set<Int> = []

  init(_ script: Script) {
    let away = script.segments.filter { $0.kind == .movedAway }.compactMap(\.change)
    let here = script.segments.filter { $0.kind == .movedHere }.compactMap(\.change)
    for change in away where here.count(where: { $0 == change }) == 1 {
      if away.count(where: { $0 == change }) == 1 { names.insert(change) }
    }
  }

  /// What becomes of the words of a segment.
  func fate(of segment: Script.Segment, isOld: Bool) -> Fate {
    if let change = segment.change, names.contains(change) {
      if segment.kind == .movedAway, isOld { return .movedFrom("sentence\(change)") }
      if segment.kind == .movedHere, !isOld { return .movedTo("sentence\(change)") }
    }
    return isOld ? .deleted : .inserted
  }
}
