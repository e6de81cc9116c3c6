import NoticeDiagnostics
import NoticeModel
import NoticeUnicode

extension Shape where Value == Prose {
  /// A text as it was written, on one line.
  static var text: Shape {
    let expectation = "a text"
    return Shape(expectation) { node, diagnostics in
      guard case .scalar(let scalar) = node else {
        diagnostics.reportMisfit(node, expected: expectation)
        return nil
      }
      return diagnostics.prose(scalar)
    }
  }
}

extension Shape where Value == LocalizedText {
  /// A text that readers see: one for all, or a map by language.
  static var localizedText: Shape { .localizedText(mayHoldBraces: false) }

  /// The same; values say for themselves what is wrong with braces in them.
  static func localizedText(mayHoldBraces: Bool) -> Shape {
    let byLanguage = Shape<[(key: LanguageTag, value: Prose)]>.map(from: .language, to: .text)
    return Shape("a text, or a map such as { en: …, ja: … }") { node, diagnostics in
      guard let text = diagnostics.localizedText(node, byLanguage) else { return nil }
      if !mayHoldBraces { diagnostics.checkForValues(text) }
      return text
    }
  }
}

extension Shape where Value == String {
  /// One of a closed list of words.
  static func word(among words: [String]) -> Shape {
    let expectation = "one of \(words.joined(separator: ", "))"
    return Shape(expectation) { node, diagnostics in
      guard case .scalar(let scalar) = node, !words.contains(scalar.text) else {
        if case .scalar(let scalar) = node { return scalar.text }
        diagnostics.reportMisfit(node, expected: expectation)
        return nil
      }
      let nearest = EditDistance.nearest(to: scalar.text, among: words).first
      diagnostics.report(
        .error, "unknown-word", at: scalar.range,
        "Expected \(expectation); found '\(scalar.text.quotable)'"
          + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
      return nil
    }
  }
}

extension Diagnostics {
  /// The text of a scalar on one line: line breaks and runs of spaces become one space.
  mutating func prose(_ scalar: YAMLScalar) -> Prose? {
    let words = scalar.text.utf8.split { $0 <= 0x20 }
    guard !words.isEmpty else {
      report(
        .error, "empty-text", at: scalar.range, "Text without a word; leave the entry out instead")
      return nil
    }
    if !scalar.isQuoted, ["~", "null", "Null", "NULL"].contains(scalar.text) {
      report(
        .warning, "null-as-text", at: scalar.range,
        "'\(scalar.text)' is read as text; leave the value out to say nothing")
    }
    return Prose(Array(words.joined(separator: [0x20])), at: scalar.range)
  }

  fileprivate mutating func localizedText(
    _ node: YAMLNode, _ byLanguage: Shape<[(key: LanguageTag, value: Prose)]>
  ) -> LocalizedText? {
    switch node {
    case .empty:
      return nil
    case .scalar(let scalar):
      return prose(scalar).map { LocalizedText(common: $0) }
    case .sequence:
      reportMisfit(node, expected: "a text, or a map such as { en: …, ja: … }")
      return nil
    case .mapping:
      let texts = withoutRepeats(byLanguage.read(node, &self) ?? [])
      return texts.isEmpty
        ? nil : LocalizedText(byLanguage: texts.map { (language: $0.key, text: $0.value) })
    }
  }

  /// Drops a second text in one language, written in two letter cases as `en` and `EN`.
  private mutating func withoutRepeats(
    _ texts: [(key: LanguageTag, value: Prose)]
  ) -> [(key: LanguageTag, value: Prose)] {
    var known: Set<LanguageTag> = []
    return texts.filter { text in
      if known.insert(text.key).inserted { return true }
      report(
        .error, "duplicate-key", at: text.value.range, "Second text in language '\(text.key)'")
      return false
    }
  }

  fileprivate mutating func checkForValues(_ text: LocalizedText) {
    for prose in text.all where prose.firstValueName != nil {
      report(
        .error, "value-in-manifest", at: prose.range,
        "'{{…}}' in a manifest; values are put into notices only")
    }
  }
}

extension LocalizedText {
  /// The texts of all languages.
  var all: [Prose] { (common.map { [$0] } ?? []) + byLanguage.map(\.text) }
}

extension Prose {
  /// What stands behind the first `{{`, up to `}}`.
  var firstValueName: String? {
    let brace = UInt8(ascii: "{")
    let pair = bytes.indices.dropLast().first { bytes[$0] == brace && bytes[$0 + 1] == brace }
    guard let pair else { return nil }
    let name = bytes[(pair + 2)...].prefix { $0 != UInt8(ascii: "}") }
    return String(decoding: name, as: UTF8.self)
  }
}
