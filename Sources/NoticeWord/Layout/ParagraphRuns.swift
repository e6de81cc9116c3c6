import NoticeModel

/// Gathers the runs of a paragraph.
struct ParagraphRuns {
  /// The runs so far.
  private(set) var runs: [TrackedRun] = []

  /// The runs of tokens with one fate.
  static func runs(of tokens: [Token], fate: Fate, formats: TokenFormat) -> [TrackedRun] {
    var result = ParagraphRuns()
    for token in tokens { result.append(token, fate, formats) }
    return result.runs
  }

  /// The runs of one cell of a table, which both texts have.
  static func runs(of script: Script, formats: TokenFormat) -> [TrackedRun] {
    var result = ParagraphRuns()
    for segment in script.segments {
      let old = Array(script.old[segment.old])
      let new = Array(script.new[segment.new])
      if segment.kind == .equal, old.count == new.count {
        for (old, new) in zip(old, new) { result.appendPair(old, new, formats) }
      } else {
        for token in old { result.append(token, .deleted, formats) }
        for token in new { result.append(token, .inserted, formats) }
      }
    }
    return result.runs
  }

  /// Adds a token with its fate.
  mutating func append(
    _ token: Token, _ fate: Fate, _ formats: TokenFormat, isLabel: Bool = false
  ) {
    append(
      TrackedRun(
        fate: fate, bytes: token.bytes, format: formats.format(of: token), isLabel: isLabel))
  }

  /// Adds a token that both texts have.
  ///
  /// Word tracks how words look, but not where they lead, nor bytes that no reader can tell apart.
  mutating func appendPair(_ old: Token, _ new: Token, _ formats: TokenFormat) {
    let oldFormat = formats.format(of: old)
    let newFormat = formats.format(of: new)
    guard old.bytes == new.bytes, oldFormat.leads(like: newFormat) else {
      let isLabel =
        old.kind == .reference && new.kind == .reference && oldFormat.leads(like: newFormat)
      append(old, .deleted, formats, isLabel: isLabel)
      append(new, .inserted, formats, isLabel: isLabel)
      return
    }
    var run = TrackedRun(fate: .kept, bytes: new.bytes, format: newFormat)
    if oldFormat != newFormat { run.formerLook = oldFormat.look }
    append(run)
  }

  private mutating func append(_ run: TrackedRun) {
    guard !run.bytes.isEmpty else { return }
    if let last = runs.last, last.joins(run) {
      runs[runs.count - 1].bytes += run.bytes
    } else {
      runs.append(run)
    }
  }
}
