import NoticeDiagnostics

extension Findings {
  /// Reports HTML, which would be lost without a word.
  func reportRawHTML(at range: SourceRange) {
    report(
      .error, "raw-html", at: range, "Raw HTML is not allowed in a notice",
      explanation: "Write the words as Markdown. An angle bracket that means itself is written "
        + "'\\<'; an address in angle brackets begins with 'https://' or 'mailto:'.")
  }

  /// Reports a footnote.
  func reportFootnote(at range: SourceRange) {
    report(
      .error, "footnote", at: range, "Footnotes are not allowed in a notice",
      explanation: "Say it in the text, or in a section of its own that '[](#id)' refers to. "
        + "A bracket that means itself is written '\\['.")
  }

  /// Reports double braces that hold no name.
  func reportMalformedValue(_ bytes: ArraySlice<UInt8>, at range: SourceRange) {
    let text = String(decoding: bytes.prefix(64), as: UTF8.self)
    let explanation =
      "A value is written '{{name}}' without spaces; a name is small letters and digits with "
      + "single hyphens between them. Braces that mean themselves are written '\\{{'."
    guard bytes.count > 2 else {
      report(
        .error, "malformed-value", at: range, "'{{' is opened and never closed",
        explanation: explanation)
      return
    }
    report(
      .error, "malformed-value", at: range, "'\(text)' is no value; expected a name",
      explanation: explanation, fix: Self.fix(ofValue: bytes, at: range))
  }

  /// The name in small letters and without the spaces, where that is all that was wrong.
  private static func fix(ofValue bytes: ArraySlice<UInt8>, at range: SourceRange) -> Fix? {
    let inner = bytes.dropFirst(2).dropLast(2).filter { !$0.isBlank }.map(\.lowercased)
    guard range.length == UInt32(bytes.count), !inner.isEmpty, inner.count <= 64,
      inner.allSatisfy({ $0.isLetter || $0.isDigit })
    else { return nil }
    let text = "{{" + String(decoding: inner, as: UTF8.self) + "}}"
    return ("Write '\(text)'", range, text)
  }

  /// Reports an address that readers may not be sent to.
  func reportRefusedAddress(
    _ subject: String, _ destination: [UInt8], _ reason: String, at range: SourceRange
  ) {
    let text = String(decoding: destination.prefix(80), as: UTF8.self)
    report(
      .error, "refused-link", at: range, "\(subject) to '\(text)' is refused: it \(reason)",
      explanation: subject == "Image"
        ? "Images are files of the notice: 'files/NAME'."
        : "Allowed are https:, mailto:, tel:, '#id', 'notice:name' and files of the notice, "
          + "'files/NAME'.")
  }
}
