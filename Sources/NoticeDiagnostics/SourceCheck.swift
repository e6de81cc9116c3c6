import NoticeUnicode

/// The first look at a source: whether its bytes are text that shows what it says.
///
/// 1. Bytes that are not UTF-8 are reported alone, since nothing else can be said of them.
/// 2. Characters that hide, reorder or stand for nothing are errors; private ones a warning.
/// 3. Text that is not in normal form C is an error with the composed form as its fix.
/// 4. A word with letters of two scripts is a warning that names both.
///
/// A byte order mark at the start is allowed, and for the reader to skip. At most
/// `mostPerKind` places of a kind are reported in a file, and then how many there are beyond.
package struct SourceCheck: Sendable {
  /// The most diagnostics of one kind in one file.
  package static let mostPerKind = 20

  /// Whether U+200E, U+200F and U+061C may stand in the text, as in text from right to left.
  package let allowsDirectionMarks: Bool

  /// Makes a check; marks of direction are errors unless allowed.
  package init(allowsDirectionMarks: Bool = false) {
    self.allowsDirectionMarks = allowsDirectionMarks
  }

  /// Reports what is wrong with the bytes of `file`; false if they are not fit to be parsed, being
  /// no UTF-8 or holding control characters.
  package func check(_ file: SourceID, in diagnostics: inout Diagnostics) -> Bool {
    guard let source = diagnostics.file(file) else { return true }
    if SourceCheck.looksLikeUTF16(source.bytes) {
      reportUTF16(file, in: &diagnostics)
      return false
    }
    var scan = SourceScan(allowsDirectionMarks: allowsDirectionMarks)
    let bytes = source.bytes
    scan.run(over: bytes.span)
    if scan.findings.isEmpty, scan.firstUnsettled == nil { return true }
    return report(scan, of: source, file, in: &diagnostics)
  }

  private func report(
    _ scan: SourceScan, of source: SourceFile, _ file: SourceID, in diagnostics: inout Diagnostics
  ) -> Bool {
    let messages = SourceFindingMessages(source: source, file: file)
    if let findings = scan.findings[.notUTF8] {
      messages.report(findings, in: &diagnostics)
      return false
    }
    for kind in SourceFinding.Kind.allCases {
      messages.report(scan.findings[kind] ?? [], in: &diagnostics)
    }
    if let start = scan.firstUnsettled {
      let findings = NormalFormScan.findings(in: source.bytes, from: start)
      messages.report(findings, in: &diagnostics)
    }
    return scan.findings[.controlCharacter] == nil
  }

  /// Whether the file opens with a mark of UTF-16, or has so many NULs that it must be UTF-16.
  static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 2 else { return false }
    if bytes[0] == 0xFF, bytes[1] == 0xFE { return true }
    if bytes[0] == 0xFE, bytes[1] == 0xFF { return true }
    let start = bytes.prefix(512)
    return start.count { $0 == 0 } * 4 > start.count
  }

  private func reportUTF16(_ file: SourceID, in diagnostics: inout Diagnostics) {
    diagnostics.report(
      .error, SourceFinding.Kind.notUTF8.rawValue,
      at: SourceRange(file: file, offset: 0, length: 0),
      "Not UTF-8, looks like UTF-16; save the file as UTF-8",
      explanation: "Found at byte offset 0. Sources are read as UTF-8 and as nothing else.")
  }
}

/// The pass that finds text that is not in normal form C, run only where something may not be.
enum NormalFormScan {
  /// The stretches of `bytes` from `start` on that normalisation changes, at most one a word.
  static func findings(in bytes: [UInt8], from start: Int) -> [SourceFinding] {
    let span = bytes.span
    var result: [SourceFinding] = []
    var base = startOfScalar(before: start, in: span)
    var wordEnd = 0
    while base < span.count {
      let end = endOfStretch(from: base, in: span)
      if end - base > 1, base >= wordEnd, let finding = finding(in: base..<end, of: bytes) {
        result.append(finding)
        wordEnd = Scripts.word(around: finding.offset, in: span).upperBound
      }
      base = end
    }
    return result
  }

  /// The stretch, without a first scalar that stays, if normalisation changes it.
  private static func finding(in stretch: Range<Int>, of bytes: [UInt8]) -> SourceFinding? {
    let written = Array(bytes[stretch])
    let composed = Normalization.nfc(written)
    guard composed != written, let first = UTF8Scalar(in: written.span, at: 0) else { return nil }
    let kept = composed.starts(with: written.prefix(first.length)) ? first.length : 0
    let offset = stretch.lowerBound + kept
    return SourceFinding(kind: .notNFC, offset: offset, length: stretch.upperBound - offset)
  }

  /// The end of the scalar at `start` and of all behind it that may change together with it.
  private static func endOfStretch(from start: Int, in bytes: Span<UInt8>) -> Int {
    var index = start + (UTF8Scalar(in: bytes, at: start)?.length ?? 1)
    while index < bytes.count {
      let byte = bytes[index]
      guard byte >= 0x80, let scalar = UTF8Scalar(in: bytes, at: index),
        ScalarTable.properties(of: scalar.value).mayChangeInNFC
      else { break }
      index += scalar.length
    }
    return index
  }

  private static func startOfScalar(before index: Int, in bytes: Span<UInt8>) -> Int {
    var start = max(0, index - 1)
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}
