/// A line under the dates of the all-regions edition that tells some readers that their edition
/// differs as a whole.
package struct EditionPointer: Sendable, Equatable {
  /// What differs.
  package enum Kind: Sendable, Equatable {
    /// When it takes effect; the range is that of the printed date in the bytes of the text.
    case effective(CalendarDate, dateBytes: Range<Int>)
    /// The text: those readers have one of their own, of that supplement.
    case wholeText(supplement: String)
  }

  /// What differs.
  package var kind: Kind
  /// The readers.
  package var regions: [RegionCode]
  /// The whole line as it is printed.
  package var text: Prose

  /// Makes a pointer.
  package init(kind: Kind, regions: [RegionCode], text: Prose) {
    self.kind = kind
    self.regions = regions
    self.text = text
  }
}

/// A line that a supplement's front matter adds to its parts.
package struct PartStatement: Sendable, Equatable {
  /// What it says.
  package enum Kind: Sendable, Equatable {
    /// The value that holds for the supplement's readers throughout the notice.
    case value(ValueName)
    /// That the supplement wins where it and the rest of the notice disagree.
    case prevails
  }

  /// What it says.
  package var kind: Kind
  /// The line as it is printed.
  package var text: Prose

  /// Makes a statement.
  package init(kind: Kind, text: Prose) {
    self.kind = kind
    self.text = text
  }

  /// The line as a block of its own.
  package var block: Block { .paragraph(Paragraph([.emphasis([.text(text)])])) }
}

/// The language of a part that is not written in that of its edition.
package struct PartLanguage: Sendable, Equatable {
  /// The language.
  package var tag: LanguageTag
  /// Whether it is written from right to left.
  package var isRightToLeft: Bool

  /// Makes the language of a part.
  package init(_ tag: LanguageTag, isRightToLeft: Bool) {
    self.tag = tag
    self.isRightToLeft = isRightToLeft
  }
}

/// The statement under the title that the notice supplements another one.
package struct SupplementedNotice: Sendable, Equatable {
  /// The other notice.
  package var notice: NoticeID
  /// The statement as it is printed, the other notice's title linked.
  package var statement: [Inline]

  /// Makes a statement.
  package init(notice: NoticeID, statement: [Inline]) {
    self.notice = notice
    self.statement = statement
  }
}
