import NoticeModel

/// Tells the lines of a text that head what follows without being marked as headings.
///
/// A caption is a paragraph of a few words without a full stop, alone between longer ones: a line
/// among lines of its kind may be an entry of a list.
enum Captions {
  /// The rows whose clause on one side is a caption.
  static func rows(of redline: Redline, _ side: (RedlineRow) -> Clause?) -> Set<Int> {
    let lines = redline.rows.indices.compactMap { index in
      side(redline.rows[index]).flatMap { $0.isData ? nil : Line(row: index, $0) }
    }
    var captions: Set<Int> = []
    for (place, line) in lines.enumerated() where line.isShort && place + 1 < lines.count {
      let isAlone = place == 0 || !lines[place - 1].isShort
      if isAlone, !lines[place + 1].isShort, lines[place + 1].isHeaded { captions.insert(line.row) }
    }
    return captions
  }

  /// What a clause is beside a caption.
  private struct Line {
    let row: Int
    /// Whether it may be a caption.
    var isShort = false
    /// Whether it may stand under one.
    var isHeaded = false

    init(row: Int, _ clause: Clause) {
      self.row = row
      switch clause.kind {
      case .paragraph:
        let text = clause.cells.map { TokenWords.text($0[...]) }.joined(separator: " ")
        isShort = !clause.isItem && Captions.isShort(text)
        isHeaded = Captions.words(of: text) > 8
      case .tableHeader, .tableRow: isHeaded = true
      default: break
      }
    }
  }

  /// Whether the first line of a paragraph heads the others.
  static func heads(_ text: String, of clause: Clause) -> Bool {
    guard case .paragraph = clause.kind, !clause.isItem else { return false }
    return isShort(text)
  }

  private static func isShort(_ text: String) -> Bool {
    guard (1...7).contains(words(of: text)), let last = text.utf8.last, let first = text.first
    else { return false }
    return !".,;|?!:".utf8.contains(last) && (first.isUppercase || first == "*" || first == "_")
      && !text.utf8.contains(UInt8(ascii: "@"))
      && !text.utf8.contains { $0 &- UInt8(ascii: "0") < 10 }
  }

  /// How many words are parted by spaces.
  private static func words(of text: String) -> Int {
    var count = 0
    var isInside = false
    for byte in text.utf8 {
      let isSpace = byte == UInt8(ascii: " ")
      if !isSpace, !isInside { count += 1 }
      isInside = !isSpace
    }
    return count
  }
}
