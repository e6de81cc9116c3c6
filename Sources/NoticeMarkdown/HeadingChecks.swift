import NoticeDiagnostics
import NoticeModel

/// Looks for what a heading should not hold: nothing, misplaced attributes, a typed number.
struct HeadingChecks {
  /// The lines of the body.
  let lines: SourceLines
  /// Where findings go.
  let findings: Findings

  /// Reports what is wrong with a heading whose attributes were cut off.
  func check(_ content: [Inline], at range: SourceRange, isTyped: Bool) {
    guard !content.isEmpty else {
      findings.report(
        .error, "heading-without-words", at: range, "Heading has no words",
        explanation: "Readers, tables of contents and references need a title.")
      return
    }
    checkBraces(content)
    if isTyped { checkNumber(content) }
  }

  private func checkBraces(_ content: [Inline]) {
    for case .text(let text) in content {
      for index in text.bytes.indices.dropLast() where text.bytes[index] == .leftBrace {
        let next = text.bytes[index + 1]
        let offset = Int(text.range.offset) + index
        guard next == .hash || next == UInt8(ascii: "."), offset < lines.bytes.count,
          lines.bytes[offset] == .leftBrace
        else { continue }
        findings.report(
          .error, "misplaced-attributes", at: lines.range(at: offset),
          "Attributes of a heading stand last on its line, in one pair of braces",
          explanation: "Written '## Your rights {#rights topic=rights}'. A brace that means itself "
            + "is written '\\{'.")
        return
      }
    }
  }

  private func checkNumber(_ content: [Inline]) {
    guard case .text(let text) = content.first,
      let length = TypedNumber.length(in: text.bytes), length > 0
    else { return }
    let offset = Int(text.range.offset)
    let place = lines.range(offset, offset + length)
    var fix: Findings.Fix?
    if length < text.bytes.count || content.count > 1 {
      fix = ("Remove the number", place, "")
    }
    findings.report(
      .warning, "typed-number-in-heading", at: place,
      "Heading begins with a typed number; numbers are computed",
      explanation: "Sections are numbered by `numbering` in notice.yml, in every language's own "
        + "style, and references follow.", fix: fix)
  }
}

/// Recognises a number that was typed in front of a heading.
enum TypedNumber {
  private static let words = [
    "article", "section", "clause", "chapter", "part", "artikel", "abschnitt", "kapitel",
    "artículo",
    "sección", "section", "chapitre", "art.", "sec.", "§", "§§",
  ]

  /// The bytes of the typed number that the heading begins with, space behind it included.
  static func length(in bytes: [UInt8]) -> Int? {
    plain(bytes) ?? bracketed(bytes) ?? worded(bytes) ?? eastAsian(bytes)
  }

  /// Recognises `12.`, `12.1`, `12)`, `A.` and `IV.`, with a sign behind.
  private static func plain(_ bytes: [UInt8]) -> Int? {
    guard let counter = counter(bytes, from: 0) else { return nil }
    var end = counter.end
    var isTyped = counter.isDotted
    if end < bytes.count, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")") {
      isTyped = true
      end += 1
    }
    return isTyped ? behindBlanks(bytes, end) : nil
  }

  /// Recognises `(a)`, `(12)` and `(iv)`.
  private static func bracketed(_ bytes: [UInt8]) -> Int? {
    guard bytes.first == UInt8(ascii: "("), let counter = counter(bytes, from: 1),
      counter.end < bytes.count, bytes[counter.end] == UInt8(ascii: ")")
    else { return nil }
    return behindBlanks(bytes, counter.end + 1)
  }

  /// Recognises `Article 5`, `Section 3:` and `§ 5`.
  private static func worded(_ bytes: [UInt8]) -> Int? {
    guard let space = bytes.prefix(24).firstIndex(of: .space) else { return nil }
    let word = String(decoding: bytes[..<space], as: UTF8.self).lowercased()
    guard words.contains(word), space + 1 < bytes.count, bytes[space + 1].isDigit,
      let counter = counter(bytes, from: space + 1)
    else { return nil }
    if counter.end == bytes.count { return counter.end }
    var end = counter.end
    if [.colon, UInt8(ascii: "."), UInt8(ascii: ")")].contains(bytes[end]) {
      return behindBlanks(bytes, end + 1)
    }
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    guard end > counter.end, end < bytes.count else { return nil }
    // A dash, or a title of its own: "Section 3 Payment", but not "Section 230 immunity".
    if bytes[end] == UInt8(ascii: "-") { return behindBlanks(bytes, end + 1) }
    if bytes[end...].starts(with: [0xE2, 0x80]), bytes.count > end + 2 {
      return behindBlanks(bytes, end + 3)
    }
    return bytes[end].isLetter && bytes[end] & 0x20 == 0 ? end : nil
  }

  /// Recognises `第5条`.
  private static func eastAsian(_ bytes: [UInt8]) -> Int? {
    let prefix = Array("第".utf8)
    guard bytes.starts(with: prefix) else { return nil }
    var end = prefix.count
    while end < bytes.count, bytes[end].isDigit { end += 1 }
    for unit in ["条", "條", "章", "節", "节", "項", "项"] where end > prefix.count {
      let unit = Array(unit.utf8)
      if bytes[end...].starts(with: unit) {
        return behindBlanks(bytes, end + unit.count) ?? end + unit.count
      }
    }
    return nil
  }

  /// A number with parts, one letter, or small Roman numerals.
  private static func counter(
    _ bytes: [UInt8], from start: Int
  ) -> (end: Int, isDotted: Bool)? {
    var end = start
    while end < bytes.count, end - start < 3, bytes[end].isDigit { end += 1 }
    if end > start {
      var isDotted = false
      while end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), bytes[end + 1].isDigit {
        isDotted = true
        end += 1
        while end < bytes.count, bytes[end].isDigit { end += 1 }
      }
      return (end, isDotted)
    }
    for numerals in [Array("ivx".utf8), Array("IVX".utf8)] {
      while end < bytes.count, end - start < 6, numerals.contains(bytes[end]) { end += 1 }
      if end > start { return (end, false) }
    }
    return start < bytes.count && bytes[start].isLetter ? (start + 1, false) : nil
  }

  /// The first byte behind the white space at `index`, if there is some, or the end.
  private static func behindBlanks(_ bytes: [UInt8], _ index: Int) -> Int? {
    var end = index
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    return end > index || end == bytes.count ? end : nil
  }
}
