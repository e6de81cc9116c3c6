import NoticeDiagnostics
import NoticeModel
import NoticeUnicode

/// Checks the terms that a notice defines: `("**Personal Data**")`, or a paragraph that begins
/// `**Personal Data** means`.
///
/// Warns on a term defined twice, defined and never used, and used with capitals without a
/// definition. The last is asked only of phrases that the notice also writes in lower case, so
/// that names of laws, bodies and products stay out of it.
enum DefinedTerms {
  /// Reports on the terms of a revision; terms that look the same are an error in any case.
  static func check(
    _ revision: CompiledRevision, judgesStyle: Bool, in diagnostics: inout Diagnostics
  ) {
    var definitions = Definitions()
    ProseScanner.forEachParagraph(of: revision.texts) { definitions.gather(from: $0) }
    definitions.reportConfusables(in: &diagnostics)
    guard judgesStyle else { return }
    definitions.reportRepeats(in: &diagnostics)
    var usage = TermUsage(definitions: definitions)
    ProseScanner.forEachParagraph(of: revision.texts) { usage.gather(from: $0) }
    usage.report(in: &diagnostics)
  }
}

/// A term and where it is defined.
struct Definition {
  let term: Prose
  /// Whether the definition stands in brackets: `("**Personal Data**")`.
  let isInline: Bool
}

/// The definitions of a notice, in the order of the text.
struct Definitions {
  private(set) var all: [Definition] = []
  private(set) var first: [[UInt8]: Int] = [:]
  private var repeats: [(later: Definition, earlier: Definition)] = []

  mutating func gather(from runs: [ProseRun]) {
    for index in runs.indices where runs[index].isStrong {
      let term = runs[index].prose
      let before = index > 0 ? runs[index - 1].prose.bytes : []
      let after = index + 1 < runs.count ? runs[index + 1].prose.bytes : []
      let isInline = Self.opensQuotation(before) && Self.closesQuotation(after)
      let isLeading = index == 0 && Self.beginsMeaning(after)
      if isInline || isLeading { enter(Definition(term: term, isInline: isInline)) }
    }
  }

  func reportRepeats(in diagnostics: inout Diagnostics) {
    for (later, earlier) in repeats {
      diagnostics.reportRepeatedDefinition(later, earlier: earlier)
    }
  }

  /// Reports terms that look the same and are not (UTS 39 skeletons equal).
  func reportConfusables(in diagnostics: inout Diagnostics) {
    var seen: [[UInt8]: Definition] = [:]
    for definition in all {
      let skeleton = Confusables.skeleton(definition.term.bytes)
      if let earlier = seen[skeleton] {
        diagnostics.reportConfusableTerm(definition, earlier: earlier)
      } else {
        seen[skeleton] = definition
      }
    }
  }

  private mutating func enter(_ definition: Definition) {
    if let earlier = first[definition.term.bytes] {
      repeats.append((definition, all[earlier]))
    } else {
      first[definition.term.bytes] = all.count
      all.append(definition)
    }
  }

  private static let quotes: [[UInt8]] = [
    "\"", "“", "”", "„", "«", "「", "『", "‘", "'", "»", "」", "』", "’",
  ]
  .map { Array($0.utf8) }

  private static func opensQuotation(_ bytes: [UInt8]) -> Bool {
    quotes.contains { bytes.ends(with: $0) }
  }

  private static func closesQuotation(_ bytes: [UInt8]) -> Bool {
    quotes.contains { bytes.starts(with: $0) }
  }

  private static let meanings: [[UInt8]] = [
    " means ", " mean ", " has the meaning", " refers to ", " bezeichnet ", " bedeutet ",
    " désigne ",
    " significa ", "とは", "是指", "指",
  ].map { Array($0.utf8) }

  private static func beginsMeaning(_ bytes: [UInt8]) -> Bool {
    meanings.contains { bytes.starts(with: $0) }
  }
}

extension [UInt8] {
  fileprivate func ends(with suffix: [UInt8]) -> Bool {
    count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
  }
}

extension Diagnostics {
  fileprivate mutating func reportRepeatedDefinition(_ later: Definition, earlier: Definition) {
    report(
      .warning, "term-defined-twice", at: later.term.range,
      "Term '\(later.term)' is defined twice",
      notes: [Diagnostic.Note("first defined here", at: place(earlier.term.range))])
  }

  fileprivate mutating func reportConfusableTerm(_ definition: Definition, earlier: Definition) {
    report(
      .error, "confusable-term", at: definition.term.range,
      "Term '\(definition.term)' looks the same as another term and is spelt with other letters",
      notes: [Diagnostic.Note("the other term", at: place(earlier.term.range))])
  }
}
