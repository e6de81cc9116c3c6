import NoticeLanguage
import NoticeModel

/// What the views of a redline say beside the words of the texts.
struct RedlineWords {
  /// The redline.
  let redline: Redline
  /// The phrases.
  let phrases: RedlinePhrases
  /// What is told of its review.
  let told: ToldReview?
  /// The judged changes of that review.
  let judged: JudgedChanges
  private let places: SectionPlaces
  private let language: Language

  /// Tells of a redline in the language of its new text, or in another one.
  init(_ redline: Redline, told: ToldReview? = nil, in language: LanguageTag? = nil) {
    self.redline = redline
    self.told = told
    judged = JudgedChanges(of: told?.review)
    let tag = language ?? redline.new.edition.language
    phrases = RedlinePhrases(for: tag)
    self.language = Language.forPrinting(phrases.tag)
    places = SectionPlaces(redline.sections)
  }

  /// *Changes from 2021-04-01 to 2024-09*.
  var title: String { phrases.text(.changesBetween, redline.old.name, redline.new.name) }

  /// A text by its name and the date on it.
  func name(isOld: Bool) -> String {
    let name = isOld ? redline.old.name : redline.new.name
    guard let date = redline.date(isOld: isOld) else { return name }
    return phrases.text(.dated, name, language.text(of: date))
  }

  /// Where a row stands in one of the texts: the number and heading of its section.
  func place(of row: Int, isOld: Bool) -> String {
    guard redline.rows.indices.contains(row),
      let clause = isOld ? redline.rows[row].old.first : redline.rows[row].new.first
    else { return "" }
    return heading(of: clause.section, isOld: isOld)
  }

  /// The number and heading of a section in one of the texts.
  func heading(of section: SectionID, isOld: Bool) -> String {
    let step = places.step(of: section, isOld: isOld).map { redline.sections[$0] }
    if let heading = isOld ? step?.oldHeading : step?.newHeading { return heading }
    return section == .lead ? phrases.text(.introduction) : section.rawValue
  }

  /// The heading of a section as the summary names it.
  func heading(of step: SectionStep) -> String {
    if let heading = step.newHeading ?? step.oldHeading { return heading }
    let section = step.new ?? step.old ?? .lead
    return section == .lead ? phrases.text(.introduction) : section.rawValue
  }

  /// A change of an attribute in one line: *Link target: a → b*.
  func line(of change: Change) -> String {
    // What was split or joined is shown as it is now; its words are the clause itself.
    if change.kind == .split || change.kind == .joined { return phrases.name(of: change.kind) }
    let none = phrases.text(.none)
    let was = change.was.isEmpty ? none : change.was
    let becomes = change.becomes.isEmpty ? none : change.becomes
    return phrases.text(.wasBecomes, phrases.name(of: change.kind), was, becomes)
  }

  /// Where a moved or copied row stood or stands, as a phrase; `nil` for any other.
  func moveLine(of row: RedlineRow) -> String? {
    switch row.kind {
    case .movedHere(let from): phrases.text(.movedFrom, place(of: from, isOld: true))
    case .movedAway(let to): phrases.text(.movedTo, place(of: to, isOld: false))
    case .copied(let from): phrases.text(.copiedFrom, place(of: from, isOld: true))
    case .unchanged, .changed, .inserted, .deleted: nil
    }
  }

  /// What a row is called where it is new or gone as a whole; `nil` for what needs no name.
  func structureLine(of row: RedlineRow) -> String? {
    let isInserted: Bool
    switch row.kind {
    case .inserted, .copied: isInserted = true
    case .deleted: isInserted = false
    case .unchanged, .changed, .movedAway, .movedHere: return nil
    }
    guard let clause = row.clause else { return nil }
    switch clause.kind {
    case .tableRow, .tableHeader: return phrases.text(isInserted ? .rowInserted : .rowDeleted)
    case .heading: return phrases.text(isInserted ? .sectionInserted : .sectionDeleted)
    default:
      let isItem = clause.nesting.contains { if case .item = $0.container { true } else { false } }
      return isItem ? phrases.text(isInserted ? .itemInserted : .itemDeleted) : nil
    }
  }

  /// The changes of a row that its words do not show, a line each.
  func attributeLines(of row: RedlineRow) -> [String] {
    attributeChanges(of: row).map { line(of: redline.changes[$0]) }
  }

  /// The changes of a row that its words do not show.
  func attributeChanges(of row: RedlineRow) -> [Int] {
    var found: [Int] = []
    let inWords = row.cells.flatMap(\.segments).filter { $0.kind == .equal }.compactMap(\.change)
    for index in row.changes + inWords where redline.changes.indices.contains(index) {
      if !found.contains(index), redline.changes[index].kind.isAttribute { found.append(index) }
    }
    return found
  }

  /// The counts of a part in words: *Words inserted: 3*, and so on.
  func countLines(of counts: RedlineSummary.Counts) -> [String] {
    var lines: [String] = []
    if counts.wordsInserted > 0 {
      lines.append(phrases.text(.wordsInserted, "\(counts.wordsInserted)"))
    }
    if counts.wordsDeleted > 0 {
      lines.append(phrases.text(.wordsDeleted, "\(counts.wordsDeleted)"))
    }
    if counts.wordsMoved > 0 { lines.append(phrases.text(.wordsMoved, "\(counts.wordsMoved)")) }
    return lines + counts.kinds.map { "\(phrases.name(of: $0.kind)): \($0.count)" }
  }

  /// What became of a section, and how much changed in it, on one line.
  func line(of section: RedlineSummary.Section) -> String {
    let level = level(of: section.step).map { phrases.text(.levelIs, phrases.name(of: $0)) }
    let fates = section.step.fates.map(phrases.name)
    return ([level].compactMap(\.self) + fates + countLines(of: section.counts))
      .joined(separator: "; ")
  }

  /// The numbers that changed with the rest, each before and after.
  var renumberings: [String] {
    redline.notes.filter { $0.kind == .renumbered }.map { "\($0.was) → \($0.becomes)" }
  }

  /// What a note says; `nil` for numbers, which are told together.
  func line(of note: RedlineNote) -> String? {
    switch note.kind {
    case .renumbered: nil
    case .coarse: phrases.text(.shownWhole)
    case .lenient: phrases.text(.readAs, note.was, note.becomes)
    }
  }
}

extension Change.Kind {
  /// Whether the change is one of attributes, so that the words alone do not show it.
  var isAttribute: Bool {
    switch self {
    case .reworded, .inserted, .deleted, .moved, .copied: false
    case .split, .joined, .linkTarget, .emphasis, .structure, .listStart, .headingLevel, .topic,
      .regions, .placement, .column, .date, .signature, .anchor, .normalisation:
      true
    }
  }
}
