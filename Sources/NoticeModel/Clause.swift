package import NoticeDiagnostics

/// The smallest part of an edition that is compared as a whole: a heading, a paragraph, a table row.
///
/// An edition is the list of its clauses in reading order; what they lie in is kept by their
/// nesting, so that the edition can be put together again from the list, to the byte.
package struct Clause: Sendable, Equatable {
  /// What the clause is; the payload is what it carries besides words.
  package enum Kind: Sendable, Equatable {
    /// The title.
    case title
    /// Who issues the notice.
    case issuer
    /// One date under the title.
    case date(DatelineEntry)
    /// The statement that the notice supplements another one.
    case supplemented(NoticeID)
    /// A line under the dates about editions that differ as a whole.
    case pointer(EditionPointer)
    /// A section's heading: the section without heading, blocks and subsections.
    case heading(EditionSection)
    /// A paragraph.
    case paragraph
    /// The header row of a table.
    case tableHeader
    /// A row of a table.
    case tableRow
    /// A block of code; the payload is its language.
    case code(Prose)
    /// A thematic break.
    case thematicBreak
    /// Stands for a list item, quotation or fence that holds nothing.
    case nothing
    /// A printed line of the signature.
    case signature
  }

  /// A container around the clause, without what it holds.
  package enum Container: Sendable, Equatable {
    /// A list, without its items.
    case list(List)
    /// An item, without its blocks.
    case item(ListItem)
    /// A table, without its rows; the header is a clause of its own.
    case table(Table)
    /// A quotation.
    case quotation
    /// Blocks for readers in some regions, without the blocks.
    case regional(RegionalClause)
  }

  /// One container around the clause, told apart from the others of its edition by a number.
  package struct Nesting: Sendable, Equatable {
    /// The container.
    package var container: Container
    /// Its number among all containers of its edition, in reading order.
    package var ordinal: Int

    /// Makes one step of a nesting.
    package init(_ container: Container, ordinal: Int) {
      self.container = container
      self.ordinal = ordinal
    }
  }

  /// What it is.
  package var kind: Kind
  /// The innermost section that holds it; `lead` before the first one, and for the title.
  package var section: SectionID
  /// What that section is about.
  package var topic: Topic
  /// The containers around it, outermost first.
  package var nesting: [Nesting]
  /// What it says: one entry, or one a cell.
  package var cells: [[Token]]
  /// Where it was written.
  package var range: SourceRange

  /// Makes a clause.
  package init(
    _ kind: Kind, in section: SectionID, topic: Topic, nesting: [Nesting] = [],
    cells: [[Token]], range: SourceRange = .none
  ) {
    self.kind = kind
    self.section = section
    self.topic = topic
    self.nesting = nesting
    self.cells = cells
    self.range = range
  }
}
