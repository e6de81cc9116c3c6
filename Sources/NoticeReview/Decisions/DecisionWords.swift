package import NoticeModel

/// The words by which a decision is bound to its changes, as `was` and `becomes` have them.
package struct DecisionWords: Sendable {
  private let changes: [String: Change]

  /// Makes the words of a redline's changes.
  package init(_ changes: [Change]) {
    self.changes = Dictionary(
      changes.map { ($0.id.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a tool writes as `was` and `becomes` of a decision about these changes: the words that
  /// differ, those of several joined by ` … `.
  package func changed(in judged: [JudgedChange]) -> (was: String, becomes: String) {
    let words = judged.map { judged in
      let own = judged.changes.compactMap { changes[$0] }
      return own.isEmpty
        ? (was: judged.before ?? "", becomes: judged.after ?? "")
        : (was: Self.joined(own.map(\.was)), becomes: Self.joined(own.map(\.becomes)))
    }
    return (Self.joined(words.map(\.was)), Self.joined(words.map(\.becomes)))
  }

  /// Whether a decision was made about the words that the changes have now.
  ///
  /// Those are the words that differ, or the whole sentences; what the decision leaves out is not
  /// compared.
  func matches(_ judged: [JudgedChange], was: Prose?, becomes: Prose?) -> Bool {
    let sentences = (
      was: Self.joined(judged.map { $0.before ?? "" }),
      becomes: Self.joined(judged.map { $0.after ?? "" })
    )
    return [changed(in: judged), sentences].contains { words in
      Self.isSame(was, words.was) && Self.isSame(becomes, words.becomes)
    }
  }

  private static func joined(_ texts: [String]) -> String {
    texts.map { $0.onOneLine }.filter { !$0.isEmpty }.joined(separator: " … ")
  }

  private static func isSame(_ written: Prose?, _ words: String) -> Bool {
    written.map { $0.bytes == Array(words.utf8) } ?? true
  }
}

extension String {
  /// The text with runs of white space as one space, as manifests are read.
  fileprivate var onOneLine: String {
    utf8.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }
}
