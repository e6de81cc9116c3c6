/// The permanent name of a change: `section/6 hexadecimal digits`, with an ordinal among equals.
///
/// The digits are the first of the SHA-256 of the kind, the old words and the new words, each ended
/// by a zero byte, so that unrelated edits leave the name alone. The second of equals ends in `-2`.
package struct ChangeID: Identifier {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// One atomic difference between two texts.
package struct Change: Sendable, Equatable {
  /// What differs.
  package enum Kind: String, Sendable, CaseIterable {
    /// Words of a sentence.
    case reworded
    /// A sentence, clause, item or row that is new.
    case inserted
    /// A sentence, clause, item or row that is gone.
    case deleted
    /// A clause or sentence that stands elsewhere; what was edited inside is a change of its own.
    case moved
    /// A clause that repeats one which stayed.
    case copied
    /// A paragraph that became several.
    case split
    /// Paragraphs that became one.
    case joined
    /// Where a link or reference leads, or its title.
    case linkTarget = "link-target"
    /// Emphasis or code marks.
    case emphasis
    /// Bullets that became numbers, a paragraph that became an item, and the like.
    case structure
    /// The number that a list starts with.
    case listStart = "list-start"
    /// The level of a heading.
    case headingLevel = "heading-level"
    /// The topic of a section.
    case topic
    /// For whom a section, clause or item is.
    case regions
    /// Where a section stands.
    case placement
    /// A column of a table, added or removed.
    case column
    /// A date under the title.
    case date
    /// A line of the signature, or the issuer.
    case signature
    /// The id of a section.
    case anchor
    /// Bytes that no reader can tell apart: normal forms, kinds of spaces and quotation marks,
    /// zero-width characters.
    case normalisation
  }

  /// The name.
  package var id: ChangeID
  /// What differs.
  package var kind: Kind
  /// The section of the new text in which it stands, or of the old one for what is gone.
  package var section: SectionID
  /// The row, by its place in the redline.
  package var row: Int
  /// The cell of that row, and the sentence of the cell's script, for a change of words.
  package var cell: Int?
  /// The sentence of the cell's script.
  package var sentence: Int?
  /// The old words or value; runs that stand apart are joined by ` … `.
  package var was: String
  /// The new words or value; runs that stand apart are joined by ` … `.
  package var becomes: String
  /// The shared value whose change this is, where one was changed.
  package var value: ValueName?

  /// Makes a change.
  package init(
    id: ChangeID, kind: Kind, section: SectionID, row: Int, cell: Int? = nil,
    sentence: Int? = nil, was: String, becomes: String, value: ValueName? = nil
  ) {
    self.id = id
    self.kind = kind
    self.section = section
    self.row = row
    self.cell = cell
    self.sentence = sentence
    self.was = was
    self.becomes = becomes
    self.value = value
  }
}

/// What became of a section.
package struct SectionStep: Sendable, Equatable {
  /// What became of it; one section may have several.
  package enum Fate: String, Sendable, CaseIterable {
    /// Only the new text has it.
    case added
    /// Only the old text has it.
    case removed
    /// It stands elsewhere among its neighbours.
    case moved
    /// Its heading reads otherwise.
    case renamed
    /// Its number is another one.
    case renumbered
    /// Part of it is now a section of its own.
    case split
    /// It took in another section.
    case joined
  }

  /// Its id in the old text.
  package var old: SectionID?
  /// Its id in the new text.
  package var new: SectionID?
  /// Its number and heading in the old text.
  package var oldHeading: String?
  /// Its number and heading in the new text.
  package var newHeading: String?
  /// What became of it; empty where it stayed as it was.
  package var fates: [Fate]
  /// The changes inside, subsections not counted, by their place in the redline's list.
  package var changes: [Int]

  /// Makes a step.
  package init(
    old: SectionID?, new: SectionID?, oldHeading: String?, newHeading: String?,
    fates: [Fate] = [], changes: [Int] = []
  ) {
    self.old = old
    self.new = new
    self.oldHeading = oldHeading
    self.newHeading = newHeading
    self.fates = fates
    self.changes = changes
  }
}

/// What a redline tells without calling it a change.
package struct RedlineNote: Sendable, Equatable {
  /// What is told.
  package enum Kind: String, Sendable, CaseIterable {
    /// A computed number or the label of a cross-reference that follows another change.
    case renumbered
    /// Words that were too many to be compared in the steps that are allowed.
    case coarse
    /// Something that a plain Markdown file has and a notice cannot have.
    case lenient
  }

  /// What is told.
  package var kind: Kind
  /// The row that it is about.
  package var row: Int?
  /// The label, or what was read, before.
  package var was: String
  /// The label after, or what was made of it.
  package var becomes: String

  /// Makes a note.
  package init(_ kind: Kind, row: Int? = nil, was: String, becomes: String) {
    self.kind = kind
    self.row = row
    self.was = was
    self.becomes = becomes
  }
}
