package import NoticeDiagnostics
package import NoticeModel

/// Proves that the four formats of an edition say the same words.
package struct WordsProof: Sendable {
  /// Makes a proof.
  package init() {}

  /// The normalised words of the edition, after an error for each format that says others.
  package func check(
    _ edition: Edition, html: Rendering, markdown: Rendering, text: Rendering, json: Rendering,
    in diagnostics: inout Diagnostics
  ) -> [UInt8] {
    let words = Words.sequence(ofHTML: html)
    let others: [(Format, Rendering)] = [(.markdown, markdown), (.text, text), (.json, json)]
    for (format, rendering) in others {
      let found = Words.sequence(of: rendering, as: format)
      guard !found.span.isEqual(to: words.span) else { continue }
      report(words, found, in: format, of: edition, to: &diagnostics)
    }
    return words
  }

  private func report(
    _ words: [UInt8], _ found: [UInt8], in format: Format, of edition: Edition,
    to diagnostics: inout Diagnostics
  ) {
    let place = WordDifference(between: words, and: found)
    let name = edition.revision?.rawValue ?? "the draft"
    let region = edition.region.map { " for \($0.rawValue)" } ?? ""
    diagnostics.report(
      .error, "formats-disagree", at: edition.firstRange,
      "\(format.rawValue) says '\(place.second)' where HTML says '\(place.first)'",
      explanation:
        "Edition \(edition.notice) \(name)\(region) in \(edition.language): every format "
        + "of an edition carries the same words. This is a fault of the program, not of the text.")
  }
}

/// Where two sequences of words part, with the words around it.
struct WordDifference {
  /// What the first sequence says there.
  let first: String
  /// What the second one says there.
  let second: String

  /// Finds the first word in which the two differ.
  init(between first: [UInt8], and second: [UInt8]) {
    var index = 0
    while index < min(first.count, second.count), first[index] == second[index] { index += 1 }
    self.first = Self.excerpt(of: first, around: index)
    self.second = Self.excerpt(of: second, around: index)
  }

  /// Some words before and behind a place, cut between characters.
  private static func excerpt(of words: [UInt8], around index: Int) -> String {
    var start = max(0, index - 24)
    while start > 0, words[start - 1] != .space, index - start < 48 { start -= 1 }
    while start > 0, start < words.count, words[start] & 0xC0 == 0x80 { start -= 1 }
    var end = min(words.count, index + 24)
    while end < words.count, words[end] != .space, end - index < 48 { end += 1 }
    while end < words.count, words[end] & 0xC0 == 0x80 { end += 1 }
    let text = String(decoding: words[start..<end], as: UTF8.self)
    return (start > 0 ? "… " : "") + text + (end < words.count ? " …" : "")
  }
}

extension Edition {
  /// The first place in a source that the edition knows of.
  fileprivate var firstRange: SourceRange {
    for inline in title {
      if case .text(let text) = inline { return text.range }
    }
    return lead.first?.range ?? sections.first?.blocks.first?.range ?? .none
  }
}
