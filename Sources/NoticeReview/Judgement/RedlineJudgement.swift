package import NoticeModel

/// Judges a comparison by the rule book.
package struct RedlineJudgement {
  private let redline: Redline
  private let language: LanguageTag

  /// What it means.
  package let assessment: Assessment

  /// Judges a comparison; `topic` is what those passages are about that do not say it.
  package init(_ redline: Redline, topic: Topic? = nil, isPlain: Bool = false) {
    self.redline = redline
    language = redline.new.edition.language
    let passages = RedlinePassages(redline, topic: topic, isPlain: isPlain)
    let reader = PassageReader(lexicon: Lexicon.of(language))
    let judge = ChangeJudge(
      reader: reader,
      document: DocumentWords(
        old: passages.oldPassages, new: passages.newPassages, reader: reader))
    let judged = ChangedPassage.joined(passages.changed, reader: reader).map(judge.judge)
    // Topics of plain files were inferred from headings, so that their words tell all there is.
    let attributes = redline.changes.filter {
      !passages.told.contains($0.id.rawValue) && !(isPlain && $0.kind == .topic)
    }
    assessment = Assessment(
      judged: judged + passages.moved.map(Self.moved)
        + attributes.map { Self.attribute($0, in: redline) })
  }

  /// Whether the rules know the words of the language.
  package var hasLexicon: Bool { Lexicon.of(language) != nil }

  // MARK: - What words do not tell

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
