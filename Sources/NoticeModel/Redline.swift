/// An amendment as it is shown: both texts in one reading order, told apart clause by clause and
/// word by word.
///
/// Rows and segments tile both sides. Taking the new clauses of every row gives the new edition,
/// taking the old ones gives the old edition, both to the byte.
package struct Redline: Sendable, Equatable {
  /// One of the two texts.
  package struct Side: Sendable, Equatable {
    /// How the text is called: a revision's id, `draft`, or a path.
    package var name: String
    /// The edition without its sections and words: language, direction, region, revision.
    package var edition: Edition

    /// Makes a side.
    package init(name: String, edition: Edition) {
      self.name = name
      self.edition = edition
    }
  }

  /// The text before.
  package var old: Side
  /// The text after.
  package var new: Side
  /// The clauses of both, in the order of the new text, with what is gone where it stood.
  package var rows: [RedlineRow]
  /// The changes, in the order of the rows.
  package var changes: [Change]
  /// What became of each section, in the order of the new text, removed ones where they stood.
  package var sections: [SectionStep]
  /// What is told without being a change.
  package var notes: [RedlineNote]

  /// Makes a redline.
  package init(
    old: Side, new: Side, rows: [RedlineRow] = [], changes: [Change] = [],
    sections: [SectionStep] = [], notes: [RedlineNote] = []
  ) {
    self.old = old
    self.new = new
    self.rows = rows
    self.changes = changes
    self.sections = sections
    self.notes = notes
  }

  /// Whether the two texts are the same to the byte, labels and attributes included.
  package var isEmpty: Bool { changes.isEmpty && notes.isEmpty }

  /// The date under the title of one of the texts: of its last update, or else of its effect.
  package func date(isOld: Bool) -> CalendarDate? {
    let dates = rows.flatMap { isOld ? $0.rejected : $0.accepted }.compactMap { clause in
      if case .date(let entry) = clause.kind { entry } else { nil }
    }
    return
      (dates.first { $0.kind == .lastUpdated } ?? dates.first { $0.kind == .effective }
      ?? dates.first)?.date
  }
}

/// One clause of a redline, or the few that a split or join turned into each other.
package struct RedlineRow: Sendable, Equatable {
  /// What became of the clause.
  package enum Kind: Sendable, Equatable {
    /// Both texts have it, with the same words and attributes.
    case unchanged
    /// Both texts have it, with other words or attributes.
    case changed
    /// Only the new text has it.
    case inserted
    /// Only the old text has it.
    case deleted
    /// Where a moved clause stood; `to` is the row in which it stands now.
    case movedAway(to: Int)
    /// Where a moved clause stands now; `from` is the row in which it stood. `old` is there for
    /// comparison only and no part of the old text.
    case movedHere(from: Int)
    /// A new clause that repeats one of the old text, which stayed; the row of the original.
    case copied(from: Int)
  }

  /// What became of it.
  package var kind: Kind
  /// The old clauses: none, one, or the several that were joined.
  package var old: [Clause]
  /// The new clauses: none, one, or the several that it was split into.
  package var new: [Clause]
  /// Its words, cell by cell in the order of the new table with removed columns where they stood;
  /// one entry for everything but table rows.
  package var cells: [Script]
  /// The changes of the whole row, such as a move or another list kind, by their place in the
  /// redline's list; those of words are told by the segments.
  package var changes: [Int]

  /// Makes a row.
  package init(
    _ kind: Kind, old: [Clause] = [], new: [Clause] = [], cells: [Script], changes: [Int] = []
  ) {
    self.kind = kind
    self.old = old
    self.new = new
    self.cells = cells
    self.changes = changes
  }

  /// The clauses that the row adds to the old text.
  package var rejected: [Clause] {
    if case .movedHere = kind { [] } else { old }
  }

  /// The clauses that the row adds to the new text.
  package var accepted: [Clause] { new }
}

/// How the words of one cell or clause became those of another.
package struct Script: Sendable, Equatable {
  /// A run of tokens with one fate.
  package struct Segment: Sendable, Equatable {
    /// What became of the run.
    package enum Kind: Sendable, Equatable {
      /// Both have it. With a change, its marks or its bytes below the level of words differ.
      case equal
      /// Only the old text has it.
      case deleted
      /// Only the new text has it.
      case inserted
      /// A sentence that now stands elsewhere in the clause: where it stood.
      case movedAway
      /// A sentence that stood elsewhere in the clause: where it stands now.
      case movedHere
    }

    /// What became of it.
    package var kind: Kind
    /// The old tokens, empty where there are none.
    package var old: Range<Int>
    /// The new tokens, empty where there are none.
    package var new: Range<Int>
    /// The change that it is part of, by its place in the redline's list.
    package var change: Int?

    /// Makes a segment.
    package init(_ kind: Kind, old: Range<Int>, new: Range<Int>, change: Int? = nil) {
      self.kind = kind
      self.old = old
      self.new = new
      self.change = change
    }
  }

  /// A sentence and what became of it; one range is empty where it has no partner.
  package struct Sentence: Sendable, Equatable {
    /// The old tokens.
    package var old: Range<Int>
    /// The new tokens.
    package var new: Range<Int>

    /// Makes a sentence.
    package init(old: Range<Int>, new: Range<Int>) {
      self.old = old
      self.new = new
    }
  }

  /// The old column; `nil` for a column that is new, or a row that is.
  package var oldColumn: Int?
  /// The new column; `nil` for a column that is gone, or a row that is.
  package var newColumn: Int?
  /// The old tokens; those of several clauses are joined by `.paragraphEnd`.
  package var old: [Token]
  /// The new tokens; those of several clauses are joined by `.paragraphEnd`.
  package var new: [Token]
  /// The runs, deletions before the insertions that take their place; they tile both sides.
  package var segments: [Segment]
  /// The sentences, in the order of the segments; they tile both sides.
  package var sentences: [Sentence]
  /// Whether the words were too many to be compared and are shown whole.
  package var isCoarse: Bool

  /// Makes a script.
  package init(
    oldColumn: Int? = 0, newColumn: Int? = 0, old: [Token], new: [Token], segments: [Segment],
    sentences: [Sentence] = [], isCoarse: Bool = false
  ) {
    self.oldColumn = oldColumn
    self.newColumn = newColumn
    self.old = old
    self.new = new
    self.segments = segments
    self.sentences = sentences
    self.isCoarse = isCoarse
  }
}
