package import NoticeModel

/// What a redline amounts to: words and changes, altogether and by section.
package struct RedlineSummary: Sendable, Equatable {
  /// How much changed, in words and by kind.
  package struct Counts: Sendable, Equatable {
    /// The words that only the new text has.
    package var wordsInserted = 0
    /// The words that only the old text has.
    package var wordsDeleted = 0
    /// The words that stand elsewhere, unedited.
    package var wordsMoved = 0
    /// The changes of each kind that there are any of, in the order of the kinds.
    package var kinds: [Kind] = []

    /// The changes of all kinds.
    package var changes: Int { kinds.reduce(0) { $0 + $1.count } }
    /// Whether nothing changed.
    package var isEmpty: Bool {
      wordsInserted == 0 && wordsDeleted == 0 && wordsMoved == 0 && kinds.isEmpty
    }
  }

  /// A kind of change and how many of them there are.
  package struct Kind: Sendable, Equatable {
    /// The kind.
    package var kind: Change.Kind
    /// How many there are.
    package var count: Int
  }

  /// A section, or what stands above the first or below the last one.
  package struct Section: Sendable, Equatable {
    /// What became of it.
    package var step: SectionStep
    /// How much changed in it, subsections not counted.
    package var counts: Counts
    /// The first change in it, by its place in the redline's list.
    package var firstChange: Int?

    /// Whether there is anything to tell of it.
    package var isChanged: Bool { !counts.isEmpty || !step.fates.isEmpty }
  }

  /// How much changed altogether.
  package let total: Counts
  /// The sections in the order of the redline, changed or not.
  package let sections: [Section]

  /// Counts what a redline shows.
  package init(_ redline: Redline) {
    var counter = RedlineCounter(redline)
    counter.count(redline)
    total = counter.total
    sections = counter.sections
  }
}

extension RedlineSummary.Counts {
  /// Counts one more change of a kind.
  fileprivate mutating func add(_ kind: Change.Kind) {
    if let index = kinds.firstIndex(where: { $0.kind == kind }) {
      kinds[index].count += 1
    } else {
      kinds.append(.init(kind: kind, count: 1))
    }
  }

  /// Counts the words of another part as well.
  fileprivate mutating func addWords(of other: Self) {
    wordsInserted += other.wordsInserted
    wordsDeleted += other.wordsDeleted
    wordsMoved += other.wordsMoved
  }

  fileprivate mutating func sortKinds() {
    kinds.sort { left, right in
      guard let first = Change.Kind.allCases.firstIndex(of: left.kind),
        let second = Change.Kind.allCases.firstIndex(of: right.kind)
      else { return false }
      return first < second
    }
  }
}

/// The state of counting.
private struct RedlineCounter {
  var total = RedlineSummary.Counts()
  var sections: [RedlineSummary.Section]
  private let places: SectionPlaces

  init(_ redline: Redline) {
    sections = redline.sections.map { .init(step: $0, counts: .init(), firstChange: nil) }
    places = SectionPlaces(redline.sections)
  }

  mutating func count(_ redline: Redline) {
    for row in redline.rows {
      let words = Self.words(of: row)
      total.addWords(of: words)
      if let section = places.step(of: row) { sections[section].counts.addWords(of: words) }
    }
    for (index, change) in redline.changes.enumerated() {
      total.add(change.kind)
      let row = redline.rows.indices.contains(change.row) ? redline.rows[change.row] : nil
      guard let section = row.flatMap(places.step) ?? places.step(of: change.section) else {
        continue
      }
      sections[section].counts.add(change.kind)
      if sections[section].firstChange == nil { sections[section].firstChange = index }
    }
    total.sortKinds()
    for index in sections.indices { sections[index].counts.sortKinds() }
  }

  private static func words(of row: RedlineRow) -> RedlineSummary.Counts {
    var counts = RedlineSummary.Counts()
    if case .movedAway = row.kind { return counts }
    for script in row.cells {
      for segment in script.segments {
        let old = script.old[segment.old].count(where: \.isWord)
        let new = script.new[segment.new].count(where: \.isWord)
        switch segment.kind {
        case .equal: if row.isMovedHere { counts.wordsMoved += new }
        case .deleted: counts.wordsDeleted += old
        case .inserted: counts.wordsInserted += new
        case .movedHere: counts.wordsMoved += new
        case .movedAway: break
        }
      }
    }
    return counts
  }
}

extension RedlineRow {
  /// Whether a moved clause stands here now.
  var isMovedHere: Bool { if case .movedHere = kind { true } else { false } }

  /// The clause to show: the new one, or the old one where there is none.
  var clause: Clause? { new.first ?? old.first }
}

extension Token {
  /// Whether it counts as a word.
  var isWord: Bool {
    switch kind {
    case .word, .number, .ideograph: true
    case .punctuation, .space, .lineBreak, .image, .reference, .paragraphEnd: false
    }
  }
}

/// Which step of a redline each section is.
struct SectionPlaces {
  private var old: [SectionID: Int] = [:]
  private var new: [SectionID: Int] = [:]

  /// Looks the sections up in the steps.
  init(_ steps: [SectionStep]) {
    for (index, step) in steps.enumerated() {
      if let id = step.old, old[id] == nil { old[id] = index }
      if let id = step.new, new[id] == nil { new[id] = index }
    }
  }

  /// The step of the section in which a row is shown.
  func step(of row: RedlineRow) -> Int? {
    if let section = row.new.first?.section { return new[section] ?? old[section] }
    return row.old.first.flatMap { old[$0.section] }
  }

  /// The step of a section of the new text, or of the old one.
  func step(of section: SectionID) -> Int? { new[section] ?? old[section] }

  /// The step of a section of one text.
  func step(of section: SectionID, isOld: Bool) -> Int? { isOld ? old[section] : new[section] }
}
