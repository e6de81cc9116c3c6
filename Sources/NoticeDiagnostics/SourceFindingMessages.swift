import NoticeUnicode

/// Words for what `SourceScan` found.
struct SourceFindingMessages {
  /// The file that was looked through.
  let source: SourceFile
  /// Its number in the ledger.
  let file: SourceID

  /// Reports findings of one kind, the first `SourceCheck.mostPerKind` one by one.
  func report(_ findings: [SourceFinding], in diagnostics: inout Diagnostics) {
    for finding in findings.prefix(SourceCheck.mostPerKind) {
      let range = range(of: finding)
      diagnostics.report(
        finding.kind.severity, finding.kind.rawValue, at: range, summary(of: finding),
        explanation: explanation(of: finding), fix: fix(for: finding, in: diagnostics))
    }
    guard findings.count > SourceCheck.mostPerKind else { return }
    let next = findings[SourceCheck.mostPerKind]
    let rest = findings.count - SourceCheck.mostPerKind
    diagnostics.report(
      next.kind.severity, next.kind.rawValue, at: range(of: next),
      "\(rest) more \(rest == 1 ? "place" : "places") of this kind in this file")
  }

  private func range(of finding: SourceFinding) -> SourceRange {
    SourceRange(file: file, offset: finding.offset, length: finding.length)
  }

  private func summary(of finding: SourceFinding) -> String {
    let name = ScalarNames.description(of: finding.scalar)
    return switch finding.kind {
    case .notUTF8: invalidSummary(of: finding)
    case .controlCharacter: "Control character \(name) in the text"
    case .hiddenLineEnd: "\(name) in the text; end lines with a line feed"
    case .bidirectionalControl: "\(name) reorders the text around it"
    case .directionMark: "\(name) in text written from left to right"
    case .invisibleCharacter: "Invisible character \(name) in the text"
    case .tagCharacter: "\(name) hides text"
    case .variationSelector: "\(name) behind a character that has no variants"
    case .noncharacter: "Noncharacter \(name) in the text"
    case .privateUse: "Private-use character \(name) has no agreed meaning"
    case .replacementCharacter: "\(name) stands for a character that was lost"
    case .notNFC: normalFormSummary(of: finding)
    case .mixedScriptWord: mixedSummary(of: finding)
    }
  }

  private func explanation(of finding: SourceFinding) -> String? {
    switch finding.kind {
    case .notUTF8:
      "Found at byte offset \(finding.offset), counted from 0. Sources are read as UTF-8 and as "
        + "nothing else; save the file as UTF-8."
    case .controlCharacter:
      "Of the control characters, a source may hold the tab and line ends."
    case .hiddenLineEnd: "Some programs end the line here and others do not."
    case .bidirectionalControl:
      "What a reader sees could differ from what is compiled; take it out. Text from right to left "
        + "is ordered by its letters alone."
    case .directionMark: "Marks of direction are allowed where the language runs right to left."
    case .invisibleCharacter, .tagCharacter:
      "What a reader cannot see is no part of a notice; take it out."
    case .variationSelector:
      "Variation selectors are allowed behind an emoji or an ideograph; take it out."
    case .noncharacter: "Unicode keeps it for the inside of programs; take it out."
    case .privateUse: "A reader's device shows something else, or a box."
    case .replacementCharacter:
      "Some program could not read what stood here; look it up and write it again."
    case .notNFC: "Letters that look the same must be the same bytes, or changes stay unseen."
    case .mixedScriptWord:
      "A letter that only looks right makes another word. Write a word in one script, or put a "
        + "space or hyphen between the parts."
    }
  }

  private func fix(for finding: SourceFinding, in diagnostics: Diagnostics) -> Diagnostic.Fix? {
    guard finding.kind == .notNFC else { return nil }
    let word = word(of: finding)
    let range = SourceRange(file: file, offset: word.lowerBound, length: word.count)
    let composed = String(decoding: Normalization.nfc(Array(source.bytes[word])), as: UTF8.self)
    return Diagnostic.Fix(
      "Write the composed form", at: diagnostics.place(range), replacement: composed)
  }

  private func invalidSummary(of finding: SourceFinding) -> String {
    let bytes = source.bytes[finding.offset..<(finding.offset + finding.length)]
    let lead = bytes.first ?? 0
    let wanted = lead < 0xC2 || lead > 0xF4 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let shown = bytes.prefix(4).map(SourceFindingMessages.hexadecimal).joined(separator: " ")
    if bytes.endIndex == source.bytes.count, wanted > bytes.count {
      return "UTF-8 sequence \(shown) is cut off at the end of the file"
    }
    return "\(bytes.count == 1 ? "Byte" : "Bytes") \(shown)\(bytes.count > 4 ? " …" : "") "
      + "\(bytes.count == 1 ? "is" : "are") not UTF-8"
  }

  private func normalFormSummary(of finding: SourceFinding) -> String {
    let stretch = Array(source.bytes[finding.offset..<(finding.offset + finding.length)])
    return "\(described(stretch)) in '\(shown(word(of: finding)))' is not in normal form C; "
      + "write \(described(Normalization.nfc(stretch)))"
  }

  private func described(_ bytes: [UInt8]) -> String {
    let scalars = UTF8Scalar.scalars(of: bytes.span)
    let shown = scalars.prefix(4).map(ScalarNames.description(of:)).joined(separator: " ")
    return scalars.count > 4 ? shown + " …" : shown
  }

  /// The word that a finding is in; where words have no bounds, the finding itself.
  private func word(of finding: SourceFinding) -> Range<Int> {
    let own = finding.offset..<(finding.offset + finding.length)
    let bytes = source.bytes
    let word = Scripts.word(around: finding.offset, in: bytes.span)
    return min(word.lowerBound, own.lowerBound)..<max(word.upperBound, own.upperBound)
  }

  /// The text of a word, cut after 40 characters.
  private func shown(_ word: Range<Int>) -> String {
    let scalars = String(decoding: source.bytes[word], as: UTF8.self).unicodeScalars
    let start = String(String.UnicodeScalarView(scalars.prefix(40)))
    return scalars.count > 40 ? start + "…" : start
  }

  private func mixedSummary(of finding: SourceFinding) -> String {
    let bytes = Array(source.bytes[finding.offset..<(finding.offset + finding.length)])
    let scripts = Scripts.scripts(in: bytes.span)
    let names = scripts.map(\.name)
    let list = names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
    let stranger = ScalarTable.properties(of: finding.scalar).script
    let word = finding.offset..<(finding.offset + finding.length)
    return "'\(shown(word))' mixes \(list) letters: "
      + "\(SourceFindingMessages.shown(finding.scalar)) is \(stranger.name)"
  }

  private static func shown(_ scalar: UInt32) -> String {
    let number = ScalarNames.description(of: scalar)
    guard scalar >= 0x80, let character = Unicode.Scalar(scalar) else {
      return Unicode.Scalar(scalar).map { "'\($0)'" } ?? number
    }
    return "'\(character)' (\(number))"
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "0x0" + digits : "0x" + digits
  }
}
