/// What a source may hold at most, so that the worst one is read in less than a second.
///
/// The parser takes quadratic time on some inputs; what these limits let through stays harmless.
enum ReadingLimits {
  /// Bytes of a file: 512 KiB.
  static let fileBytes = 512 * 1024
  /// Bytes of a line: 16 KiB.
  static let lineBytes = 16 * 1024
  /// Markers of quotations and lists at the start of a line.
  static let containerMarkers = 16
  /// Bytes of white space at the start of a line.
  static let indentation = 64
  /// Upright strokes on a line: a table of 32 columns.
  static let pipes = 33
  /// Columns of a table.
  static let columns = 32
  /// Cells of all tables of a text.
  static let cells = 10_000
  /// Lines without a blank one between them, list items and table rows apart.
  static let paragraphLines = 1_000
  /// Characters of one paragraph that may open a link, an image or an emphasis.
  static let openers = 2_000
  /// `<!` and `<?` in one paragraph.
  static let declarations = 32
  /// Blank lines one after the other.
  static let blankLines = 200
  /// Bytes that expanding every reference of a text to its definition may take.
  static let expandedReferences = 16 * 1024 * 1024
  /// Headings of a text.
  static let headings = 2_000
  /// Levels of blocks and inlines inside each other.
  static let depth = 64
}
