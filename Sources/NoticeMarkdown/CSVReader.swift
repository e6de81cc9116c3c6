import NoticeDiagnostics
import NoticeModel

/// Reads comma-separated values as RFC 4180 has them: fields that hold commas, line ends or
/// quotation marks stand in quotation marks, and a quotation mark inside is doubled.
struct CSVReader {
  /// A row, with where each field was written.
  struct Row {
    /// The fields.
    var fields: [Prose]
    /// The row's first line.
    var range: SourceRange
  }

  private let file: SourceID
  private let bytes: [UInt8]
  private let findings: Findings
  private var index = 0

  /// Makes a reader of a file.
  init(file: SourceID, bytes: [UInt8], findings: Findings) {
    self.file = file
    self.bytes = bytes
    self.findings = findings
    index = FrontMatter.offsetBehindByteOrderMark(bytes)
  }

  /// The rows, the header first; `nil` if the file cannot be read, which was reported.
  mutating func rows() -> [Row]? {
    guard bytes.count <= ReadingLimits.fileBytes, String(validating: bytes, as: UTF8.self) != nil
    else {
      report(
        "unreadable-table", 0..<0,
        "Table is not UTF-8 or larger than \(ReadingLimits.fileBytes / 1024) KiB")
      return nil
    }
    var rows: [Row] = []
    while index < bytes.count {
      guard let row = row() else { return nil }
      let isBlank = row.fields.count == 1 && row.fields[0].isEmpty
      if !isBlank { rows.append(row) }
      guard rows.count <= ReadingLimits.cells, row.fields.count <= ReadingLimits.columns else {
        report(
          "too-many-cells", Int(row.range.offset)..<Int(row.range.offset),
          "Table has more than \(ReadingLimits.columns) columns or \(ReadingLimits.cells) cells")
        return nil
      }
    }
    if rows.isEmpty { report("empty-table", 0..<0, "Table holds nothing; expected a header row") }
    return rows.isEmpty ? nil : rows
  }

  private mutating func row() -> Row? {
    let start = index
    var fields: [Prose] = []
    while true {
      guard let field = field() else { return nil }
      fields.append(field)
      guard index < bytes.count, bytes[index] == .comma else { break }
      index += 1
    }
    let end = index
    if index < bytes.count, bytes[index] == .carriageReturn { index += 1 }
    if index < bytes.count, bytes[index] == .lineFeed { index += 1 }
    return Row(fields: fields, range: range(start..<end))
  }

  private mutating func field() -> Prose? {
    if index < bytes.count, bytes[index] == .quote { return quotedField() }
    let start = index
    while index < bytes.count, bytes[index] != .comma, !bytes[index].isLineEnd { index += 1 }
    var words = start..<index
    while let first = words.first, bytes[first].isBlank { words.removeFirst() }
    while let last = words.last, bytes[last].isBlank { words.removeLast() }
    if let quote = words.first(where: { bytes[$0] == .quote }) {
      report(
        "malformed-table", quote..<quote + 1,
        "Quotation mark stands inside a field that does not begin with one",
        explanation: "Put the whole field in quotation marks and double the ones inside.")
      return nil
    }
    return Prose(Array(bytes[words]), at: range(words))
  }

  private mutating func quotedField() -> Prose? {
    let open = index
    var text: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte != .quote {
        appendWord(byte, to: &text)
      } else if index < bytes.count, bytes[index] == .quote {
        text.append(.quote)
        index += 1
      } else {
        return closedField(text, open)
      }
    }
    report("malformed-table", open..<open + 1, "Quotation mark is opened here and never closed")
    return nil
  }

  /// A line end inside a field is a space to readers.
  private func appendWord(_ byte: UInt8, to text: inout [UInt8]) {
    guard byte.isLineEnd || byte == .tab else { return text.append(byte) }
    if text.last != .space { text.append(.space) }
  }

  private mutating func closedField(_ text: [UInt8], _ open: Int) -> Prose? {
    guard index == bytes.count || bytes[index] == .comma || bytes[index].isLineEnd else {
      report(
        "malformed-table", index..<index + 1, "Field goes on behind its closing quotation mark",
        explanation: "A quotation mark inside a field is doubled.")
      return nil
    }
    return Prose(text, at: range(open + 1..<index - 1))
  }

  private func report(
    _ name: String, _ place: Range<Int>, _ summary: String, explanation: String? = nil
  ) {
    findings.report(.error, name, at: range(place), summary, explanation: explanation)
  }

  private func range(_ place: Range<Int>) -> SourceRange {
    SourceRange(file: file, offset: place.lowerBound, length: place.count)
  }
}
