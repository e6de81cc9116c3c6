/// An edition in one format, as bytes, with what is needed to prove its words from those bytes.
///
/// The steps: each writer (`HTMLWriter`, `MarkdownWriter`, `PlainTextWriter`, `JSONWriter`) makes
/// one of these from the same edition; `Words` reads the normalised words back out of the bytes;
/// `WordsProof` compares the four.
package struct Rendering: Sendable, Equatable {
  /// A stretch of text that is read in another order than that of its bytes: a table row whose
  /// cells take more than one line.
  package struct Rearrangement: Sendable, Equatable {
    /// The whole stretch.
    package var range: Range<Int>
    /// Its pieces in reading order; together they hold every word of the stretch.
    package var pieces: [Range<Int>]

    /// Makes the stretch that is read as `pieces`, one after the other.
    package init(range: Range<Int>, pieces: [Range<Int>]) {
      self.range = range
      self.pieces = pieces
    }
  }

  /// The file, or the fragment of one.
  package var bytes: [UInt8]
  /// The ranges that are not words of the notice (marks, repeated headers, link lists), in rising
  /// order, apart from each other.
  ///
  /// What stands on either side of one belongs together unless there is white space as well.
  package var apparatus: [Range<Int>]
  /// The ranges of character references (`&#32;`), each of which stands for one character; only
  /// Markdown has them, the scanner of HTML finds its own.
  package var references: [Range<Int>]
  /// The stretches that are read in another order than that of their bytes.
  package var rearrangements: [Rearrangement]

  /// Makes a rendering.
  package init(
    bytes: [UInt8], apparatus: [Range<Int>] = [], references: [Range<Int>] = [],
    rearrangements: [Rearrangement] = []
  ) {
    self.bytes = bytes
    self.apparatus = apparatus
    self.references = references
    self.rearrangements = rearrangements
  }
}
