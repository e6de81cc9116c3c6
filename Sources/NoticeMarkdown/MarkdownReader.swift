package import NoticeDiagnostics
package import NoticeModel

/// Reads a Markdown source strictly: what could mislead a reader is an error, and nothing is lost.
///
/// The steps: the bytes are checked for being UTF-8; every line is held to the limits and looked at
/// for fences (`BodyScanner`); cmark-gfm makes a tree (`SyntaxTree`); the tree is walked into blocks
/// and inlines, places found (`BlockReader`, `InlineReader`); fences and headings are put together
/// into clauses and sections (`BlockFolder`, `SectionAssembler`).
package struct MarkdownReader: Sendable {
  /// Whether numbers typed in headings are kept without a word, as in texts of an archive.
  package var keepsTypedNumbers: Bool

  /// Makes a reader.
  package init(keepsTypedNumbers: Bool = false) {
    self.keepsTypedNumbers = keepsTypedNumbers
  }

  /// The text of a source, with what it places from `tables`.
  ///
  /// `nil` if it could not be parsed; errors say why. A text that comes back may have errors too.
  package func text(
    of source: TextSource, tables: [TableSource] = [], in diagnostics: inout Diagnostics
  ) -> Text? {
    guard let file = diagnostics.file(source.file) else { return nil }
    let findings = Findings()
    defer { findings.hand(to: &diagnostics) }
    let placed = PlacedTables(tables) { diagnostics.file($0)?.bytes }
    return text(of: source, bytes: file.bytes, tables: placed, findings: findings)
  }

  private func text(
    of source: TextSource, bytes: [UInt8], tables: PlacedTables, findings: Findings
  ) -> Text? {
    guard isReadable(bytes, of: source.file, findings: findings) else { return nil }
    let mark = FrontMatter.offsetBehindByteOrderMark(bytes)
    let bodyOffset = min(max(source.bodyOffset, mark), bytes.count)
    let scan = BodyScanner.scan(
      file: source.file, bytes: bytes, from: bodyOffset, findings: findings)
    guard scan.isFit, let tree = SyntaxTree(scan.parserInput(from: bodyOffset)) else { return nil }
    if let line = tree.line(deeperThan: ReadingLimits.depth) {
      findings.report(
        .error, "too-deep-nesting", at: scan.lines.range(ofLine: line),
        "Lists, quotations and emphasis are more than \(ReadingLimits.depth) levels deep")
      return nil
    }
    var reader = BlockReader(
      scan: scan, tables: tables, keepsTypedNumbers: keepsTypedNumbers, findings: findings)
    var assembler = SectionAssembler(findings: findings)
    let elements = reader.elements(of: tree.root)
    guard hasFewHeadings(elements, findings: findings) else { return nil }
    for element in elements { assembler.append(element) }
    reader.reportLeftovers()
    return assembler.text(of: source.file, from: scan.lines.range(ofLine: 1))
  }

  private func hasFewHeadings(
    _ elements: [Element], findings: Findings
  ) -> Bool {
    var count = 0
    for element in elements {
      guard case .heading(let heading, _) = element else { continue }
      count += 1
      guard count <= ReadingLimits.headings else {
        findings.report(
          .error, "too-many-headings", at: heading.range,
          "Text has more than \(ReadingLimits.headings) headings")
        return false
      }
    }
    return true
  }

  private func isReadable(_ bytes: [UInt8], of file: SourceID, findings: Findings) -> Bool {
    let start = SourceRange(file: file, offset: 0, length: 0)
    if bytes.count > ReadingLimits.fileBytes {
      findings.report(
        .error, "overlong-file", at: start,
        "File is larger than \(ReadingLimits.fileBytes / 1024) KiB")
      return false
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      findings.report(.error, "not-utf-8", at: start, "File is not UTF-8")
      return false
    }
    return true
  }
}
