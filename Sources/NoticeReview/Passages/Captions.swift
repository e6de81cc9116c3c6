import NoticeModel

/// Tells the lines of a text that head what follows without being marked as headings.
///
/// A caption is a paragraph of a few words without a full stop, alone between longer ones: a line
/// among lines of its kind may be an entry of a list.
enum Captions {
  /// The rows whose clause on one side is a caption.
  static func rows(of redline: Redline, _ side: (RedlineRow) -> Clause?) -> Set<Int> {
    let clauses = redline.rows.indices.compactMap { index in
      side(redline.rows[index]).map { (index: index, clause: $0) }
    }.filter { !$0.clause.isData }
    var captions: Set<Int> = []
    for (place, entry) in clauses.enumerated()
    where isShort(entry.clause) && place + 1 < clauses.count {
      let next = clauses[place + 1].clause
      let isBefore = place == 0 || !isShort(clauses[place - 1].clause)
      if isBefore, !isShort(next), heads(next) { captions.insert(entry.index) }
    }
    return captions
  }

  /// Whether the first line of a paragraph heads the others.
  static func heads(_ text: String, of clause: Clause) -> Bool {
    guard case .paragraph = clause.kind, !clause.isItem else { return false }
    return isShort(text)
  }

  /// Whether a clause may stand under a caption.
  private static func heads(_ clause: Clause) -> Bool {
    switch clause.kind {
    case .paragraph: words(of: clause).count > 8
    case .tableHeader, .tableRow: true
    default: false
    }
  }

  private static func isShort(_ clause: Clause) -> Bool {
    guard case .paragraph = clause.kind, !clause.isItem else { return false }
    return isShort(text(of: clause))
  }

  private static func isShort(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...7).contains(words.count), let last = text.utf8.last, let first = text.first else {
      return false
    }
    return !".,;|?!:".utf8.contains(last) && (first.isUppercase || first == "*" || first == "_")
      && !text.utf8.contains(UInt8(ascii: "@"))
      && !text.utf8.contains { $0 &- UInt8(ascii: "0") < 10 }
  }

  private static func words(of clause: Clause) -> [Substring] {
    text(of: clause).split(separator: " ")
  }

  private static func text(of clause: Clause) -> String {
    clause.cells.map { TokenWords.text($0[...]) }.joined(separator: " ")
  }
}
