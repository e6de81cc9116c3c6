package import NoticeDiagnostics

/// Where the front matter of a Markdown source is, if it has one.
///
/// Front matter opens with `---` on the first line and ends with the next line that is `---`. This
/// only finds it; its YAML is read elsewhere. A byte order mark at the start of the file is skipped.
package struct FrontMatter: Sendable, Equatable {
  /// The YAML between the two lines, line end included; `nil` without front matter.
  package var yaml: SourceRange?
  /// The first byte of the Markdown.
  package var bodyOffset: Int

  /// Finds the front matter of a file; one that is not closed is reported where it opens.
  package static func split(
    _ file: SourceID, in diagnostics: inout Diagnostics
  ) -> FrontMatter {
    let bytes = diagnostics.file(file)?.bytes ?? []
    let start = offsetBehindByteOrderMark(bytes)
    guard isRule(bytes, at: start) else { return FrontMatter(yaml: nil, bodyOffset: start) }
    let yamlStart = nextLine(bytes, after: start)
    var line = yamlStart
    while line < bytes.count {
      if isRule(bytes, at: line) {
        return FrontMatter(
          yaml: SourceRange(file: file, offset: yamlStart, length: line - yamlStart),
          bodyOffset: nextLine(bytes, after: line))
      }
      line = nextLine(bytes, after: line)
    }
    diagnostics.report(
      .error, "unclosed-front-matter", at: SourceRange(file: file, offset: start, length: 3),
      "Front matter is opened here and never closed",
      explanation: "A line that holds nothing but '---' ends it. A text cannot begin with a "
        + "thematic break.")
    return FrontMatter(yaml: nil, bodyOffset: firstHeading(bytes, from: yamlStart))
  }

  /// The first byte behind a byte order mark, which is dropped.
  static func offsetBehindByteOrderMark(_ bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func isRule(_ bytes: [UInt8], at start: Int) -> Bool {
    guard start + 3 <= bytes.count, bytes[start..<start + 3].allSatisfy({ $0 == 0x2D }) else {
      return false
    }
    var index = start + 3
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    return index == bytes.count || bytes[index].isLineEnd
  }

  private static func nextLine(_ bytes: [UInt8], after start: Int) -> Int {
    var index = start
    while index < bytes.count, !bytes[index].isLineEnd { index += 1 }
    guard index < bytes.count else { return index }
    let isPair =
      bytes[index] == .carriageReturn && index + 1 < bytes.count && bytes[index + 1] == .lineFeed
    return index + (isPair ? 2 : 1)
  }

  /// Where to read on behind front matter that never ends: its first line that looks like a title.
  private static func firstHeading(_ bytes: [UInt8], from start: Int) -> Int {
    var line = start
    while line < bytes.count {
      if bytes[line] == .hash, line + 1 < bytes.count, bytes[line + 1].isBlank { return line }
      line = nextLine(bytes, after: line)
    }
    return start
  }
}
