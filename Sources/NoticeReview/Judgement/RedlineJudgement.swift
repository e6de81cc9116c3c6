package import NoticeModel

/// Judges a comparison by the rule book.
package struct RedlineJudgement {
  private let redline: Redline
  private let language: LanguageTag

  /// What it means.
  package let assessment: Assessment

  /// Judges a comparison.
  ///
  /// - Parameters:
  ///   - redline: the comparison.
  ///   - topic: what those passages are about that do not say it.
  ///   - isPlain: whether the texts are Markdown files that know nothing of us.
  ///   - hasOtherSource: whether the bytes of those files differ.
  ///   - workers: who reads the passages and judges the changes.
  package init(
    _ redline: Redline, topic: Topic? = nil, isPlain: Bool = false, hasOtherSource: Bool = false,
    workers: some Workers = OneWorker()
  ) {
    self.redline = redline
    language = redline.new.edition.language
    let passages = RedlinePassages(redline, topic: topic, isPlain: isPlain)
    let document = DocumentWords(
      old: passages.oldPassages, new: passages.newPassages,
      reader: PassageReader(lexicon: Lexicon.of(language)), workers: workers)
    let changed = ChangedPassage.joined(passages.changed, reader: document.reader)
    let judged = workers.map(changed, ChangeJudge(document).judge)
    // Topics of plain files were inferred from headings, so that their words tell all there is.
    let attributes = redline.changes.filter {
      !passages.told.contains($0.id.rawValue) && !(isPlain && $0.kind == .topic)
    }
    let regions = Dictionary(grouping: attributes.filter { $0.kind == .regions }, by: \.row)
    let others =
      passages.moved.map(Self.moved)
      + attributes.filter { $0.kind != .regions }.map { Self.attribute($0, in: redline) }
      + regions.sorted { $0.key < $1.key }.map { row, changes in
        Self.regions(changes, at: row, in: redline, passages, by: document.reader)
      }
    let isUnseen = hasOtherSource && judged.isEmpty && others.isEmpty
    assessment = Assessment(judged: judged + others + (isUnseen ? [Self.unseen] : []))
  }

  /// Whether the rules know the words of the language.
  package var hasLexicon: Bool { Lexicon.of(language) != nil }

  // MARK: - What words do not tell

  /// Files that differ in nothing that readers see.
  private static let unseen = JudgedChange(
    id: "lead/000000", before: nil, after: nil,
    findings: [
      Finding(
        rule: RuleID("FM-01"), level: .formatting,
        why: "Both files read the same; only their Markdown differs")
    ],
    level: .formatting, retroactivity: .no)

  /// A clause that stands elsewhere with the same words.
  private static func moved(_ moved: RedlinePassages.MovedPassage) -> JudgedChange {
    JudgedChange(
      id: moved.change.id.rawValue, changes: [moved.change.id.rawValue], headings: moved.headings,
      oldTopic: moved.topic, newTopic: moved.topic, before: moved.text, after: moved.text,
      findings: [
        Finding(
          rule: RuleID("FM-04"), level: .formatting,
          evidence: .init(before: [moved.text], after: [moved.text]),
          why: "The same words stand elsewhere")
      ],
      level: .formatting, retroactivity: .no)
  }

  /// A change of a mark, a place, or of what readers are meant.
  private static func attribute(_ change: Change, in redline: Redline) -> JudgedChange {
    let (rule, level, why) = verdict(on: change, in: redline)
    let isOpen = level > .clarification
    var judged = JudgedChange(
      id: change.id.rawValue, changes: [change.id.rawValue],
      headings: heading(of: change, in: redline), before: change.was, after: change.becomes,
      findings: [
        Finding(
          rule: RuleID(rule), level: level,
          evidence: .init(
            before: [change.was].filter { !$0.isEmpty },
            after: [change.becomes].filter { !$0.isEmpty }), why: why,
          direction: isOpen ? .unknown : .neutral)
      ],
      level: level, direction: isOpen ? .unknown : .neutral,
      retroactivity: isOpen ? .unknown : .no, needsPerson: isOpen)
    if isOpen { judged.urgency = 62 }
    return judged
  }

  /// Words that other readers get than before: judged as lost by some and as new to others.
  ///
  /// `changes` are all of one row, such as a condition and the label that is printed of it.
  private static func regions(
    _ changes: [Change], at row: Int, in redline: Redline, _ passages: RedlinePassages,
    by reader: PassageReader
  ) -> JudgedChange {
    var judged = attribute(changes[0], in: redline)
    judged.changes = changes.map(\.id.rawValue)
    let texts = passages.newPassages(of: rows(under: row, in: redline))
    // What they are judged beside is the text without them, for somebody has it so.
    let own = Set(texts.map(\.text))
    let judge = ChangeJudge(
      DocumentWords(
        old: passages.oldPassages.filter { !own.contains($0.text) },
        new: passages.newPassages.filter { !own.contains($0.text) }, reader: reader))
    let sides = texts.flatMap { passage in
      [
        ChangedPassage(before: passage, after: nil, id: judged.id),
        ChangedPassage(before: nil, after: passage, id: judged.id),
      ].map(judge.judge)
    }
    guard let gravest = sides.max(by: { $0.level < $1.level }), gravest.level >= judged.level
    else { return judged }
    judged.findings = gravest.findings.filter { $0.level == gravest.level } + judged.findings
    judged.level = gravest.level
    judged.direction = gravest.direction
    judged.oldTopic = gravest.oldTopic ?? gravest.newTopic
    judged.newTopic = judged.oldTopic
    judged.changedWords = sides.reduce(0) { $0 + $1.changedWords } / 2
    judged.urgency = gravest.urgency
    return judged
  }

  /// A row; for a heading, the rows of its section and of those inside.
  private static func rows(under row: Int, in redline: Redline) -> Range<Int> {
    guard redline.rows.indices.contains(row) else { return 0..<0 }
    guard case .heading(let section) = redline.rows[row].new.first?.kind else {
      return row..<row + 1
    }
    let end = redline.rows[(row + 1)...].firstIndex { other in
      guard case .heading(let next) = other.new.first?.kind else { return false }
      return next.level <= section.level
    }
    return row..<(end ?? redline.rows.count)
  }

  private static func verdict(
    on change: Change, in redline: Redline
  ) -> (rule: String, level: Level, why: String) {
    let row = redline.rows.indices.contains(change.row) ? redline.rows[change.row] : nil
    if let row, (row.old + row.new).contains(where: \.isData) {
      return ("ED-06", .formatting, "A line that is printed from dates and other data")
    }
    return switch change.kind {
    case .regions:
      (
        "RS-01", .substantive,
        "Other readers than before get these words; no rule knows whom it hurts"
      )
    case .topic:
      ("RS-01", .substantive, "The section is judged as one about something else from now on")
    case .linkTarget: ("ED-06", .editorial, "A link leads elsewhere under the same words")
    case .date: ("ED-06", .formatting, "A date under the title, printed from data")
    case .split, .joined, .emphasis, .structure, .listStart, .headingLevel, .placement, .column,
      .anchor, .normalisation, .moved, .copied:
      ("FM-01", .formatting, "The words are the same; their marks, kind or place differ")
    case .reworded, .inserted, .deleted, .signature:
      ("RS-01", .substantive, "No rule looked at these words")
    }
  }

  private static func heading(of change: Change, in redline: Redline) -> [String] {
    let step = redline.sections.first { $0.new == change.section || $0.old == change.section }
    return [step?.newHeading ?? step?.oldHeading].compactMap(\.self)
  }
}
