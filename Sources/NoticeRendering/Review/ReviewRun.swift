package import NoticeModel

/// A run of words of one changed sentence with one fate.
package struct ReviewRun: Sendable, Equatable {
  /// What became of the words.
  package enum Kind: String, Sendable, CaseIterable {
    /// Both texts have them.
    case equal
    /// Only the old text has them.
    case deleted
    /// Only the new text has them.
    case inserted
    /// They stood here and now stand elsewhere in the clause.
    case movedAway = "moved-away"
    /// They stand here and stood elsewhere in the clause.
    case movedHere = "moved-here"
  }

  /// What became of them.
  package var kind: Kind
  /// The words.
  package var text: String

  /// Makes a run.
  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

extension ReviewPacket {
  /// How the words of a judged change became others, in the order of the new text.
  ///
  /// Taken from the comparison, if it has the changes and says the same words; otherwise the old
  /// words are shown deleted and the new ones inserted, but for what they begin and end with alike.
  package func runs(of judged: JudgedChange) -> [ReviewRun] {
    if let redline, let runs = RedlineRuns(redline).runs(of: judged) { return runs }
    return WholeRuns.runs(before: judged.before ?? "", after: judged.after ?? "")
  }
}

/// Finds the words of judged changes in a redline.
private struct RedlineRuns {
  private let redline: Redline

  init(_ redline: Redline) { self.redline = redline }

  func runs(of judged: JudgedChange) -> [ReviewRun]? {
    let wanted = Set(judged.changes.isEmpty ? [judged.id] : judged.changes)
    let changes = redline.changes.filter {
      wanted.contains($0.id.rawValue) && redline.rows.indices.contains($0.row)
    }
    guard let first = changes.first else { return nil }
    if redline.rows[first.row].isTableRow { return matching(cells(of: first.row), judged) }
    return matching(sentences(of: changes), judged) ?? matching(clause(of: first), judged)
  }

  /// The sentences of some changes, each once.
  private func sentences(of changes: [Change]) -> [ReviewRun] {
    var seen: [(row: Int, sentence: Script.Sentence)] = []
    var runs: [ReviewRun] = []
    for change in changes {
      let cells = redline.rows[change.row].cells
      guard let cell = change.cell, cells.indices.contains(cell), let place = change.sentence,
        cells[cell].sentences.indices.contains(place)
      else { continue }
      let sentence = cells[cell].sentences[place]
      if seen.contains(where: { $0.row == change.row && $0.sentence == sentence }) { continue }
      seen.append((change.row, sentence))
      if !runs.isEmpty { runs.append(ReviewRun(.equal, " ")) }
      runs += self.runs(of: cells[cell], in: sentence)
    }
    return runs
  }

  private func clause(of change: Change) -> [ReviewRun] {
    let cells = redline.rows[change.row].cells
    guard cells.indices.contains(change.cell ?? 0) else { return [] }
    return runs(of: cells[change.cell ?? 0], in: nil)
  }

  private func cells(of row: Int) -> [ReviewRun] {
    redline.rows[row].cells.flatMap {
      [ReviewRun(.equal, "| ")] + runs(of: $0, in: nil) + [ReviewRun(.equal, " ")]
    }
      + [ReviewRun(.equal, "|")]
  }

  /// The runs, if they are those words: a row that was judged as a whole is more than one cell.
  private func matching(_ runs: [ReviewRun], _ judged: JudgedChange) -> [ReviewRun]? {
    func words(_ kinds: [ReviewRun.Kind]) -> [[UInt8]] {
      said(runs.filter { kinds.contains($0.kind) }.map(\.text).joined())
    }
    func said(_ text: String?) -> [[UInt8]] {
      (text ?? "").utf8.split(whereSeparator: \.isWhiteSpace).map { Array($0) }
    }
    guard words([.equal, .deleted, .movedAway]) == said(judged.before),
      words([.equal, .inserted, .movedHere]) == said(judged.after)
    else { return nil }
    return trimmed(runs)
  }

  /// The runs without the white space at both ends.
  private func trimmed(_ runs: [ReviewRun]) -> [ReviewRun] {
    var runs = runs
    if let first = runs.first {
      let bytes = Array(first.text.utf8.drop(while: \.isWhiteSpace))
      runs[0].text = String(decoding: bytes, as: UTF8.self)
    }
    if let last = runs.last {
      var bytes = Array(last.text.utf8)
      while bytes.last?.isWhiteSpace ?? false { bytes.removeLast() }
      runs[runs.count - 1].text = String(decoding: bytes, as: UTF8.self)
    }
    return runs.filter { !$0.text.isEmpty }
  }

  private func runs(of script: Script, in sentence: Script.Sentence?) -> [ReviewRun] {
    var runs: [ReviewRun] = []
    for segment in script.segments {
      let old = segment.old.clamped(to: sentence?.old ?? segment.old)
      let new = segment.new.clamped(to: sentence?.new ?? segment.new)
      let tokens = segment.kind.isOld ? script.old[old] : script.new[new]
      let text = tokens.map(Self.text).joined()
      guard !text.isEmpty else { continue }
      let kind = segment.kind.run
      if runs.last?.kind == kind {
        runs[runs.count - 1].text += text
      } else {
        runs.append(ReviewRun(kind, text))
      }
    }
    return runs
  }

  private static func text(of token: Token) -> String {
    switch token.kind {
    case .lineBreak, .paragraphEnd: " "
    case .word, .number, .ideograph, .punctuation, .space, .image, .reference: token.text
    }
  }
}

extension RedlineRow {
  fileprivate var isTableRow: Bool {
    switch (new.first ?? old.first)?.kind {
    case .tableRow, .tableHeader: true
    default: false
    }
  }
}

extension Script.Segment.Kind {
  fileprivate var isOld: Bool { self == .deleted || self == .movedAway }

  fileprivate var run: ReviewRun.Kind {
    switch self {
    case .equal: .equal
    case .deleted: .deleted
    case .inserted: .inserted
    case .movedAway: .movedAway
    case .movedHere: .movedHere
    }
  }
}

extension UInt8 {
  fileprivate var isWhiteSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

/// Shows two texts by what they begin and end with alike.
enum WholeRuns {
  static func runs(before: String, after: String) -> [ReviewRun] {
    let (old, new) = (pieces(of: before), pieces(of: after))
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start,
      old[old.count - 1 - end] == new[new.count - 1 - end]
    { end += 1 }
    var gone = Array(old[start..<(old.count - end)].joined())
    var come = Array(new[start..<(new.count - end)].joined())
    let space = takeCommonSpace(of: &gone, and: &come)
    return [
      run(.equal, Array(old[..<start].joined())), run(.deleted, gone), run(.inserted, come),
      run(.equal, space + Array(old[(old.count - end)...].joined())),
    ].filter { !$0.text.isEmpty }
  }

  /// Cuts the white space with which both end.
  private static func takeCommonSpace(of gone: inout [UInt8], and come: inout [UInt8]) -> [UInt8] {
    var space: [UInt8] = []
    while let last = gone.last, last == come.last, last.isWhiteSpace {
      space.insert(last, at: 0)
      gone.removeLast()
      come.removeLast()
    }
    return space
  }

  private static func run(_ kind: ReviewRun.Kind, _ bytes: [UInt8]) -> ReviewRun {
    ReviewRun(kind, String(decoding: bytes, as: UTF8.self))
  }

  /// Words, each with the white space after it.
  private static func pieces(of text: String) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var isAfterSpace = true
    for byte in text.utf8 {
      if pieces.isEmpty || isAfterSpace && !byte.isWhiteSpace {
        pieces.append([byte])
      } else {
        pieces[pieces.count - 1].append(byte)
      }
      isAfterSpace = byte.isWhiteSpace
    }
    return pieces
  }
}
