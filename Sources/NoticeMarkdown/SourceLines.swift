import NoticeDiagnostics

/// The lines of a body of Markdown, with where each begins in its file.
///
/// Lines count from 1, as the parser counts them, and end at LF, CR or CRLF.
struct SourceLines {
  /// The file.
  let file: SourceID
  /// The whole file.
  let bytes: [UInt8]
  /// Where each line begins.
  private var starts: [UInt32] = []

  /// Makes an empty table for the lines of a file.
  init(file: SourceID, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    starts.reserveCapacity(bytes.count / 48 + 8)
  }

  /// The number of lines.
  var count: Int { starts.count }

  /// Enters the line that begins at `offset`.
  mutating func append(_ offset: Int) { starts.append(UInt32(offset)) }

  /// Where a line begins; lines beyond the last begin at the end of the file.
  func start(of line: Int) -> Int {
    if line < 1 { return starts.first.map(Int.init) ?? bytes.count }
    return line <= starts.count ? Int(starts[line - 1]) : bytes.count
  }

  /// Where a line's last byte before the line end and closing spaces is passed.
  func contentEnd(of line: Int) -> Int {
    let lower = start(of: line)
    var index = start(of: line + 1)
    while index > lower, bytes[index - 1].isLineEnd || bytes[index - 1].isBlank { index -= 1 }
    return index
  }

  /// Where a line's first byte that is no white space is.
  func contentStart(of line: Int) -> Int {
    let upper = contentEnd(of: line)
    var index = start(of: line)
    while index < upper, bytes[index].isBlank { index += 1 }
    return index
  }

  /// The range of the bytes from `lower` up to `upper`.
  func range(_ lower: Int, _ upper: Int) -> SourceRange {
    let start = min(lower, bytes.count)
    return SourceRange(
      file: file, offset: start, length: max(0, min(upper, bytes.count) - start))
  }

  /// The range of a line without its indentation and line end.
  func range(ofLine line: Int) -> SourceRange {
    range(contentStart(of: line), contentEnd(of: line))
  }

  /// The range of the byte at `offset`.
  func range(at offset: Int) -> SourceRange {
    range(offset, min(offset + 1, bytes.count))
  }
}
