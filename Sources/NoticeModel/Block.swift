package import NoticeDiagnostics

/// What a section is made of: a closed set, so that every renderer decides on every case.
package enum Block: Sendable, Equatable {
  /// A paragraph.
  case paragraph(Paragraph)
  /// A list, ordered or not.
  case list(List)
  /// A table, written in the text or read from `tables/`.
  case table(Table)
  /// A quotation.
  case quotation(Quotation)
  /// A block of code, shown as it is.
  case code(CodeBlock)
  /// A thematic break.
  case thematicBreak(SourceRange)
  /// Blocks for readers in some regions only.
  case regional(RegionalClause)

  package static func == (left: Block, right: Block) -> Bool {
    switch (left, right) {
    case (.paragraph(let left), .paragraph(let right)): left == right
    case (.list(let left), .list(let right)): left == right
    case (.table(let left), .table(let right)): left == right
    case (.quotation(let left), .quotation(let right)): left == right
    case (.code(let left), .code(let right)): left == right
    case (.thematicBreak, .thematicBreak): true
    case (.regional(let left), .regional(let right)): left == right
    default: false
    }
  }

  /// Where the block was written; the line is right, the end may spill over blank lines.
  package var range: SourceRange {
    switch self {
    case .paragraph(let paragraph): paragraph.range
    case .list(let list): list.range
    case .table(let table): table.range
    case .quotation(let quotation): quotation.range
    case .code(let code): code.range
    case .thematicBreak(let range): range
    case .regional(let clause): clause.range
    }
  }
}

/// A paragraph.
package struct Paragraph: Sendable, Equatable {
  /// What it says.
  package var content: [Inline]
  /// Where it was written.
  package var range: SourceRange

  /// Makes a paragraph.
  package init(_ content: [Inline], range: SourceRange = .none) {
    self.content = content
    self.range = range
  }

  package static func == (left: Paragraph, right: Paragraph) -> Bool {
    left.content == right.content
  }
}

/// A list.
package struct List: Sendable, Equatable {
  /// The first number of an ordered list; `nil` for a list of bullets.
  package var start: Int?
  /// Whether its items are set without space between them.
  package var isTight: Bool
  /// The items.
  package var items: [ListItem]
  /// Where it was written.
  package var range: SourceRange

  /// Makes a list.
  package init(start: Int? = nil, isTight: Bool, items: [ListItem], range: SourceRange = .none) {
    self.start = start
    self.isTight = isTight
    self.items = items
    self.range = range
  }

  /// Whether its items are numbered.
  package var isOrdered: Bool { start != nil }

  package static func == (left: List, right: List) -> Bool {
    left.start == right.start && left.isTight == right.isTight && left.items == right.items
  }
}

/// An item of a list.
package struct ListItem: Sendable, Equatable {
  /// The permanent name, where the author gave one with a closing `{#id}`.
  package var id: SectionID?
  /// The regions whose readers see the item, from the fences around it, outermost first.
  package var conditions: [RegionCondition]
  /// The printed number in the notice's own style, such as `(a)`; only projection sets it, and only
  /// where it is not the plain `1.` that every format has of its own.
  package var label: Prose?
  /// The number that the item has in its list, counted on from the list's start; set by projection
  /// for items of ordered lists.
  package var ordinal: Int?
  /// Whom the item is for, in an edition that shows it to others too; set by projection.
  package var audience: AudienceLabel?
  /// What the item holds.
  package var blocks: [Block]
  /// Where it was written.
  package var range: SourceRange

  /// Makes an item.
  package init(
    id: SectionID? = nil, conditions: [RegionCondition] = [], blocks: [Block],
    range: SourceRange = .none
  ) {
    self.id = id
    self.conditions = conditions
    self.blocks = blocks
    self.range = range
  }

  package static func == (left: ListItem, right: ListItem) -> Bool {
    left.id == right.id && left.conditions == right.conditions && left.label == right.label
      && left.ordinal == right.ordinal && left.audience == right.audience
      && left.blocks == right.blocks
  }
}

/// A table with one header row.
package struct Table: Sendable, Equatable {
  /// How a column is set.
  package enum Alignment: Sendable, Equatable {
    /// As the language is read.
    case natural
    /// To the left.
    case left
    /// In the middle.
    case center
    /// To the right.
    case right
  }

  /// A cell.
  package struct Cell: Sendable, Equatable {
    /// What it says.
    package var content: [Inline]

    /// Makes a cell.
    package init(_ content: [Inline]) { self.content = content }
  }

  /// One alignment a column.
  package var alignments: [Alignment]
  /// The header cells, as many as there are columns.
  package var header: [Cell]
  /// The rows, each with as many cells as there are columns.
  package var rows: [[Cell]]
  /// The name under `tables/` that the rows come from, if they do; the first column is then the key.
  package var source: String?
  /// Where it was written, or placed.
  package var range: SourceRange

  /// Makes a table.
  package init(
    alignments: [Alignment], header: [Cell], rows: [[Cell]], source: String? = nil,
    range: SourceRange = .none
  ) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
    self.source = source
    self.range = range
  }

  package static func == (left: Table, right: Table) -> Bool {
    left.alignments == right.alignments && left.header == right.header && left.rows == right.rows
      && left.source == right.source
  }
}

/// A quotation.
package struct Quotation: Sendable, Equatable {
  /// What is quoted.
  package var blocks: [Block]
  /// Where it was written.
  package var range: SourceRange

  /// Makes a quotation.
  package init(_ blocks: [Block], range: SourceRange = .none) {
    self.blocks = blocks
    self.range = range
  }

  package static func == (left: Quotation, right: Quotation) -> Bool {
    left.blocks == right.blocks
  }
}

/// A block of code, fenced or indented.
package struct CodeBlock: Sendable, Equatable {
  /// The text, each line with its line feed.
  package var text: Prose
  /// The info string of its fence, empty without one.
  package var language: Prose
  /// Where it was written.
  package var range: SourceRange

  /// Makes a block of code.
  package init(_ text: Prose, language: Prose = "", range: SourceRange = .none) {
    self.text = text
    self.language = language
    self.range = range
  }

  package static func == (left: CodeBlock, right: CodeBlock) -> Bool {
    left.text == right.text && left.language == right.language
  }
}

/// Blocks for readers in some regions only: `::: region EEA, GB` … `:::`.
package struct RegionalClause: Sendable, Equatable {
  /// Who reads it.
  package var condition: RegionCondition
  /// What they read.
  package var blocks: [Block]
  /// The printed label, in an edition that shows the clause to others too; set by projection.
  package var audience: AudienceLabel?
  /// What a supplement's front matter says of it; set by projection.
  package var statements: [PartStatement] = []
  /// The language that it is written in, where that is not the language around it; set by
  /// projection.
  package var language: PartLanguage?
  /// Where it was written, fences included.
  package var range: SourceRange

  /// Makes a clause.
  package init(condition: RegionCondition, blocks: [Block], range: SourceRange = .none) {
    self.condition = condition
    self.blocks = blocks
    self.range = range
  }

  package static func == (left: RegionalClause, right: RegionalClause) -> Bool {
    left.condition == right.condition && left.blocks == right.blocks
      && left.audience == right.audience && left.statements == right.statements
      && left.language == right.language
  }
}
