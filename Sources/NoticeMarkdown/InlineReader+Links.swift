import NoticeDiagnostics
import NoticeModel

extension InlineReader {
  /// Appends a link, or the reference that it is.
  mutating func appendLink(_ node: SyntaxNode, to result: inout [Inline]) {
    let start = locator.locate(linkBeginningWith: .leftBracket, of: node)
    let content = inlines(of: node)
    let end = locator.endOfLink()
    let range = scan.lines.range(start, end)
    let destination = scan.unmarked(node.destination, keepingBackslash: false)
    guard !isFootnote(from: start, to: end) else {
      findings.reportFootnote(at: range)
      return Self.append(content, to: &result)
    }
    let title = title(of: node, at: range)
    if let reference = reference(to: destination, content, title: title, at: range) {
      result.append(.reference(reference))
    } else if Self.isReference(destination) || !isAllowed(destination, at: range) {
      Self.append(content, to: &result)
    } else {
      checkWords(content, at: range)
      let link = Link(
        destination: Prose(destination, at: range), title: title, content: content, range: range)
      result.append(.link(link))
    }
  }

  /// Whether the link is `[^x]`, with a definition that makes it one.
  private func isFootnote(from start: Int, to end: Int) -> Bool {
    let bytes = scan.lines.bytes
    return start + 1 < end && bytes[start + 1] == .caret && bytes[end - 1] != UInt8(ascii: ")")
      && !isEscaped(start)
  }

  /// Appends an image from `files/`.
  mutating func appendImage(_ node: SyntaxNode, to result: inout [Inline]) {
    let start = locator.locate(linkBeginningWith: UInt8(ascii: "!"), of: node)
    var alternative: [UInt8] = []
    appendWords(of: node, to: &alternative)
    let end = locator.endOfLink()
    let range = scan.lines.range(start, end)
    let destination = scan.unmarked(node.destination, keepingBackslash: false)
    checkImage(destination, alternative, at: range)
    let image = Image(
      destination: Prose(destination, at: range), title: title(of: node, at: range),
      alternative: Prose(alternative, at: range), range: range)
    result.append(.image(image))
  }

  private func title(of node: SyntaxNode, at range: SourceRange) -> Prose? {
    let title = scan.unmarked(node.title, keepingBackslash: false)
    guard !title.isEmpty else { return nil }
    checkTemplate(title, at: range)
    return Prose(title, at: range)
  }

  private mutating func appendWords(of parent: SyntaxNode, to words: inout [UInt8]) {
    var child = parent.firstChild
    while let node = child {
      switch node.kind {
      case .text, .codeSpan:
        let literal = node.literal
        _ = locator.locate(literal, of: node)
        words += scan.unmarked(literal, keepingBackslash: node.kind == .codeSpan)
      case .softBreak, .lineBreak: words.append(.space)
      default: appendWords(of: node, to: &words)
      }
      child = node.next
    }
  }

  // MARK: References

  private static func isReference(_ destination: [UInt8]) -> Bool {
    destination.first == .hash || destination.starts(with: "notice:".utf8)
  }

  /// The reference that a link is, unless it leads elsewhere or nowhere; the latter is reported.
  private func reference(
    to destination: [UInt8], _ content: [Inline], title: Prose?, at range: SourceRange
  ) -> CrossReference? {
    guard Self.isReference(destination) else { return nil }
    if isInHeading {
      findings.report(
        .error, "reference-in-heading", at: range, "Heading holds a cross-reference",
        explanation: "Headings are repeated in tables of contents and labels, where a link has no "
          + "place. Refer to the section in the text below.")
      return nil
    }
    let text = String(decoding: destination, as: UTF8.self)
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let notice = parts[0].isEmpty ? nil : NoticeID(String(parts[0].dropFirst("notice:".count)))
    let section = parts.count > 1 ? SectionID(String(parts[1])) : nil
    guard notice?.isWellFormed ?? true, section?.isWellFormed ?? true else {
      findings.report(
        .error, "malformed-reference", at: range, "'\(text)' cannot be the target of a reference",
        explanation: "A reference is written '#id', 'notice:name' or 'notice:name#id'; names and "
          + "ids are small letters and digits with single hyphens between them.")
      return nil
    }
    return CrossReference(
      notice: notice, section: section, form: Self.form(of: content), title: title, range: range)
  }

  private static func form(of content: [Inline]) -> CrossReference.Form {
    if content.isEmpty { return .label }
    if case .text(let words) = content[0], content.count == 1, words.bytes == [.hash] {
      return .number
    }
    return .words(content)
  }

  // MARK: Checks

  private func isAllowed(_ destination: [UInt8], at range: SourceRange) -> Bool {
    checkTemplate(destination, at: range)
    return LinkPolicy.check(
      LinkPolicy.verdict(onTemplate: destination), destination, at: range, findings: findings)
  }

  private func checkImage(_ destination: [UInt8], _ alternative: [UInt8], at range: SourceRange) {
    if !LinkPolicy.isFilePath(destination) {
      findings.reportRefusedAddress(
        "Image", destination, "is not the path of a file under files/", at: range)
    }
    checkTemplate(alternative, at: range)
    if alternative.allSatisfy(\.isBlank) {
      findings.report(
        .warning, "image-without-alternative", at: range, "Image has no alternative text",
        explanation: "Write what the picture says between the brackets: '![words](files/…)'. It is "
          + "all that plain text and screen readers have.")
    }
  }

  private func checkWords(_ content: [Inline], at range: SourceRange) {
    guard content.allSatisfy(Self.isBlank) else { return }
    findings.report(
      .error, "link-without-text", at: range, "Link has no words to follow",
      explanation: "Only references to sections, '[](#id)', get words of their own.")
  }

  /// Whether nothing of an inline can be read.
  private static func isBlank(_ inline: Inline) -> Bool {
    switch inline {
    case .text(let words), .code(let words): words.bytes.allSatisfy(\.isBlank)
    case .emphasis(let content), .strong(let content): content.allSatisfy(isBlank)
    case .link(let link): link.content.allSatisfy(isBlank)
    case .image(let image): image.alternative.bytes.allSatisfy(\.isBlank)
    case .softBreak, .lineBreak: true
    case .value, .reference: false
    }
  }

  /// Reports braces that are no value where values stay as they are written until projection.
  private func checkTemplate(_ bytes: [UInt8], at range: SourceRange) {
    guard let template = ValueTemplate(bytes) else { return }
    for case .malformed(let part) in template.parts {
      findings.reportMalformedValue(bytes[part], at: range)
    }
  }
}
