/// The smallest piece of text that a comparison shows: a word, a figure, a sign, a space.
///
/// The tokens of a clause, one after the other, are its text to the byte.
package struct Token: Sendable, Equatable {
  /// How a piece of text is treated.
  package enum Kind: UInt8, Sendable, Equatable {
    /// A word, with the apostrophes, hyphens and points inside it; also an address or URL.
    case word
    /// A figure with its grouping, currency and percent sign; also a date in figures.
    case number
    /// One character of a script that is written without spaces.
    case ideograph
    /// A punctuation mark or sign.
    case punctuation
    /// White space; a line end of the source counts as a space.
    case space
    /// A line end that readers see.
    case lineBreak
    /// A picture, whose bytes are its alternative text.
    case image
    /// The printed label of a cross-reference: a field, whose change is a note and no edit.
    case reference
    /// The end of a paragraph that a split or join puts into the midst of a row; it has no bytes.
    case paragraphEnd
  }

  /// How it is treated.
  package var kind: Kind
  /// The text.
  package var bytes: [UInt8]
  /// The elements around it, outermost first.
  package var marks: [Mark]

  /// Makes a token.
  package init(_ kind: Kind, _ bytes: [UInt8], marks: [Mark] = []) {
    self.kind = kind
    self.bytes = bytes
    self.marks = marks
  }

  /// The text as a string.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// An element around a run of tokens.
package struct Mark: Sendable, Equatable {
  /// What the element is.
  package enum Kind: Sendable, Equatable {
    /// Emphasised.
    case emphasis
    /// Strongly emphasised.
    case strong
    /// In a code span.
    case code
    /// A link, without its words.
    case link(Link)
    /// A picture, without its alternative text.
    case image(Image)
    /// A cross-reference, without its label or words.
    case reference(CrossReference)
    /// A line end of the source, which reads as the space that it surrounds.
    case softBreak
  }

  /// What the element is.
  package var kind: Kind
  /// Its number in its clause, which keeps two neighbours apart; it does not count when two marks
  /// are compared.
  package var ordinal: Int

  /// Makes a mark.
  package init(_ kind: Kind, ordinal: Int) {
    self.kind = kind
    self.ordinal = ordinal
  }

  package static func == (left: Mark, right: Mark) -> Bool { left.kind == right.kind }
}
