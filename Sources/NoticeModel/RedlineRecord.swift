/// A redline without the texts: how the clauses of one edition became those of another.
///
/// Sealing keeps it, so that the pages of an amendment show for ever what was compared that day,
/// whatever later programs would make of the two texts. Together with both editions it gives the
/// redline back. Lengths are counted in bytes of words, not in tokens, for a later program may cut
/// a text into other tokens.
package struct RedlineRecord: Sendable, Equatable {
  /// What became of one clause, or of a run of unchanged ones.
  package struct Row: Sendable, Equatable {
    /// What became of it; rows are counted as those of the redline are.
    package var kind: RedlineRow.Kind
    /// How many unchanged rows of one clause each it stands for; 1 for all others.
    package var count: Int
    /// How many old clauses it has.
    package var old: Int
    /// How many new clauses it has.
    package var new: Int
    /// The changes of the whole row.
    package var changes: [Int]
    /// Its cells; none for unchanged rows.
    package var cells: [Cell]

    /// Makes a row with so many clauses of either side.
    package init(
      _ kind: RedlineRow.Kind, count: Int = 1, old: Int, new: Int, changes: [Int] = [],
      cells: [Cell] = []
    ) {
      self.kind = kind
      self.count = count
      self.old = old
      self.new = new
      self.changes = changes
      self.cells = cells
    }
  }

  /// How the words of a cell changed.
  package struct Cell: Sendable, Equatable {
    /// The old column.
    package var oldColumn: Int?
    /// The new column.
    package var newColumn: Int?
    /// Whether its words were too many to be compared.
    package var isCoarse: Bool
    /// The runs, with the lengths of both sides.
    package var segments: [Run]
    /// The sentences, with the lengths of both sides.
    package var sentences: [Run]

    /// Makes a cell.
    package init(
      oldColumn: Int?, newColumn: Int?, isCoarse: Bool = false, segments: [Run] = [],
      sentences: [Run] = []
    ) {
      self.oldColumn = oldColumn
      self.newColumn = newColumn
      self.isCoarse = isCoarse
      self.segments = segments
      self.sentences = sentences
    }
  }

  /// A run of words on both sides.
  package struct Run: Sendable, Equatable {
    /// What became of the run; `equal` for a sentence.
    package var kind: Script.Segment.Kind
    /// Where the old words begin, in bytes, and how many there are.
    package var old: Range<Int>
    /// Where the new words begin, in bytes, and how many there are.
    package var new: Range<Int>
    /// The change that it is part of.
    package var change: Int?

    /// Makes a run.
    package init(
      _ kind: Script.Segment.Kind = .equal, old: Range<Int>, new: Range<Int>, change: Int? = nil
    ) {
      self.kind = kind
      self.old = old
      self.new = new
      self.change = change
    }
  }

  /// The rows.
  package var rows: [Row] = []
  /// The changes.
  package var changes: [Change] = []
  /// What became of each section.
  package var sections: [SectionStep] = []
  /// What is told without being a change.
  package var notes: [RedlineNote] = []

  /// Makes a record of nothing.
  package init() {}
}
