import NoticeDiagnostics
import NoticeModel

extension SealedChanges {
  /// `changes.json`.
  static let record = Record<SealedChanges>(
    "changes.json",
    [
      .init("format", .format(upTo: SealedChanges.format)) { _, _ in },
      .init("from", .exactText) { $0.from = RevisionID($1) },
      .init("languages", .list(of: comparisonRecord.shape { _ in .empty })) {
        $0.comparisons = $1
      },
      .init("review", AmendmentReview.record.shape { _ in AmendmentReview() }) {
        $0.review = $1
      },
    ])

  private static let comparisonRecord = Record<Comparison>(
    "a comparison",
    [
      .init("language", .language) { $0.language = $1 },
      .init("old-words", .exactText) { $0.oldWords = $1 },
      .init("new-words", .exactText) { $0.newWords = $1 },
      .init("rows", .list(of: rowRecord.shape { _ in RecordedRow() })) {
        $0.record.rows = $1.map(\.row)
      },
      .init("changes", .list(of: changeRecord.shape { _ in .empty })) { $0.record.changes = $1 },
      .init("sections", .list(of: sectionRecord.shape { _ in .empty })) {
        $0.record.sections = $1
      },
      .init("notes", .list(of: noteRecord.shape { _ in .empty })) { $0.record.notes = $1 },
    ])

  private static let rowRecord = Record<RecordedRow>(
    "a row",
    [
      .init("row", .choice) { $0.kind = $1 },
      .init("other", .count) { $0.other = $1 },
      .init("count", .count) { $0.count = $1 },
      .init("old", .count) { $0.old = $1 },
      .init("new", .count) { $0.new = $1 },
      .init("changes", .list(of: .count)) { $0.changes = $1 },
      .init("cells", .list(of: cellRecord.shape { _ in .empty })) { $0.cells = $1 },
    ])

  private static let cellRecord = Record<RedlineRecord.Cell>(
    "a cell",
    [
      .init("old-column", .count) { $0.oldColumn = $1 },
      .init("new-column", .count) { $0.newColumn = $1 },
      .init("coarse", .flag) { $0.isCoarse = $1 },
      .init("runs", .list(of: .run)) { $0.segments = $1 },
      .init("sentences", .list(of: .run)) { $0.sentences = $1 },
    ])

  private static let changeRecord = Record<Change>(
    "a change",
    [
      .init("id", .exactText) { $0.id = ChangeID($1) },
      .init("kind", .choice) { $0.kind = $1 },
      .init("section", .exactText) { $0.section = SectionID($1) },
      .init("row", .count) { $0.row = $1 },
      .init("cell", .count) { $0.cell = $1 },
      .init("sentence", .count) { $0.sentence = $1 },
      .init("was", .exactText) { $0.was = $1 },
      .init("becomes", .exactText) { $0.becomes = $1 },
      .init("value", .exactText) { $0.value = ValueName($1) },
    ])

  private static let sectionRecord = Record<SectionStep>(
    "a section",
    [
      .init("old", .exactText) { $0.old = SectionID($1) },
      .init("new", .exactText) { $0.new = SectionID($1) },
      .init("old-heading", .exactText) { $0.oldHeading = $1 },
      .init("new-heading", .exactText) { $0.newHeading = $1 },
      .init("fates", .list(of: .choice)) { $0.fates = $1 },
      .init("changes", .list(of: .count)) { $0.changes = $1 },
    ])

  private static let noteRecord = Record<RedlineNote>(
    "a note",
    [
      .init("kind", .choice) { $0.kind = $1 },
      .init("row", .count) { $0.row = $1 },
      .init("was", .exactText) { $0.was = $1 },
      .init("becomes", .exactText) { $0.becomes = $1 },
    ])
}

/// What has been read of a row so far.
private struct RecordedRow {
  var kind = RecordedRowKind.unchanged
  var other = 0
  var count = 1
  var old = 0
  var new = 0
  var changes: [Int] = []
  var cells: [RedlineRecord.Cell] = []

  var row: RedlineRecord.Row {
    RedlineRecord.Row(
      kind.kind(other: other), count: count, old: old, new: new, changes: changes, cells: cells)
  }
}

extension SealedChanges.Comparison {
  fileprivate static let empty = Self(
    language: .english, oldWords: "", newWords: "", record: RedlineRecord())
}

extension RedlineRecord.Cell {
  fileprivate static let empty = Self(oldColumn: nil, newColumn: nil)
}

extension Change {
  fileprivate static let empty = Change(
    id: ChangeID(""), kind: .reworded, section: .lead, row: 0, was: "", becomes: "")
}

extension SectionStep {
  fileprivate static let empty = SectionStep(
    old: nil, new: nil, oldHeading: nil, newHeading: nil)
}

extension RedlineNote {
  fileprivate static let empty = RedlineNote(.renumbered, was: "", becomes: "")
}

extension Shape where Value == Int {
  /// A count of something in a text.
  fileprivate static var count: Shape {
    .text("a number") { scalar in
      guard scalar.text.utf8.count <= 9 else { return nil }
      return Int(scalar.text).flatMap { $0 >= 0 ? $0 : nil }
    }
  }
}

extension Shape where Value == RedlineRecord.Run {
  /// A run of words, as it is recorded.
  fileprivate static var run: Shape {
    .text("a run such as '= 0+12 0+12'") { RedlineRecord.Run(recorded: $0.text) }
  }
}
