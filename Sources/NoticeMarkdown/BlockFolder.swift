import NoticeDiagnostics
import NoticeModel

/// Puts the blocks between region fences into regional clauses; fences that open and close in one
/// container are its siblings.
struct BlockFolder {
  private struct OpenFence {
    /// `nil` for a fence that was reported and whose blocks are kept as they are.
    var condition: RegionCondition?
    var colons: Int
    var range: SourceRange
    var blocks: [Block] = []
    /// The least level of the headings inside.
    var level: Int?
  }

  /// A fence that held headings and was closed.
  struct SectionFence {
    /// Where it was closed.
    let end: SourceRange
    /// Where it was opened.
    let start: SourceRange
    /// The least level of the headings that it held.
    let level: Int
  }

  private let findings: Findings
  private var blocks: [Block] = []
  private var open: [OpenFence] = []

  /// Makes an empty folder.
  init(findings: Findings) { self.findings = findings }

  /// The conditions of the open fences, outermost first.
  var conditions: [RegionCondition] { open.compactMap(\.condition) }

  /// Takes a block in.
  mutating func append(_ block: Block) {
    if open.isEmpty { blocks.append(block) } else { open[open.count - 1].blocks.append(block) }
  }

  /// Takes in a fence that is no table, and says which sections it ended.
  mutating func take(_ fence: RegionFence) -> SectionFence? {
    switch fence.action {
    case .region(let condition): begin(condition, fence)
    case .unknown(let opens): if opens { begin(nil, fence) }
    case .close: return close(fence)
    case .table: break
    }
    return nil
  }

  private mutating func begin(_ condition: RegionCondition?, _ fence: RegionFence) {
    if let outer = open.last, outer.colons <= fence.colons {
      findings.report(
        .error, "ambiguous-fence", at: fence.range,
        "Fence opens inside another that is not longer; give the outer one more colons",
        notes: [("The outer fence, perhaps not closed", outer.range)])
    }
    open.append(OpenFence(condition: condition, colons: fence.colons, range: fence.range))
  }

  private mutating func close(_ fence: RegionFence) -> SectionFence? {
    guard let match = open.lastIndex(where: { $0.colons == fence.colons }) else {
      reportUnmatched(fence)
      return nil
    }
    while open.count > match + 1 {
      reportUnclosed(open[open.count - 1])
      fold(endingAt: fence.range)
    }
    let closed = fold(endingAt: fence.range)
    guard let level = closed.level, closed.condition != nil else { return nil }
    return SectionFence(end: fence.range, start: closed.range, level: level)
  }

  /// Ends the innermost fence: its blocks become a clause, unless its conditions are the sections'.
  @discardableResult
  private mutating func fold(endingAt end: SourceRange) -> OpenFence {
    let fence = open.removeLast()
    append(contentsOf: fence, endingAt: end)
    return fence
  }

  private mutating func append(contentsOf fence: OpenFence, endingAt end: SourceRange) {
    guard let condition = fence.condition, fence.level == nil else {
      for block in fence.blocks { append(block) }
      return
    }
    if fence.blocks.isEmpty {
      findings.report(
        .warning, "empty-fence", at: fence.range, "Region fence holds nothing")
      return
    }
    var range = fence.range
    range.length = end.offset + end.length - range.offset
    let clause = RegionalClause(
      condition: condition, blocks: ListJoiner.joined(fence.blocks), range: range)
    append(.regional(clause))
  }

  /// The blocks up to a heading; the fences stay open around the section that begins there.
  mutating func blocks(beforeHeadingOf level: Int, at range: SourceRange) -> [Block] {
    for index in open.indices.reversed() {
      let fence = open[index]
      let folded = clause(of: fence, endingAt: range)
      if index == 0 { blocks += folded } else { open[index - 1].blocks += folded }
      open[index].blocks = []
      open[index].level = min(fence.level ?? level, level)
    }
    let result = ListJoiner.joined(blocks)
    blocks = []
    return result
  }

  private func clause(of fence: OpenFence, endingAt end: SourceRange) -> [Block] {
    guard let condition = fence.condition, fence.level == nil, !fence.blocks.isEmpty else {
      return fence.blocks
    }
    var range = fence.range
    range.length = end.offset - range.offset
    let blocks = ListJoiner.joined(fence.blocks)
    return [.regional(RegionalClause(condition: condition, blocks: blocks, range: range))]
  }

  /// The blocks up to the end of the container; fences that are still open are reported.
  mutating func finish() -> [Block] {
    while let fence = open.last {
      reportUnclosed(fence)
      fold(endingAt: fence.range)
    }
    let result = ListJoiner.joined(blocks)
    blocks = []
    return result
  }

  private func reportUnmatched(_ fence: RegionFence) {
    let lengths = open.map { "\($0.colons)" }.joined(separator: " or ")
    findings.report(
      .error, "unmatched-fence", at: fence.range,
      lengths.isEmpty
        ? "Fence ends nothing; none is open here"
        : "Fence of \(fence.colons) colons ends nothing; expected \(lengths) colons",
      explanation:
        "A fence is closed where it was opened: both outside a list, or both in the same "
        + "item, with the same number of colons.",
      notes: open.last.map { [("The fence that is open", $0.range)] } ?? [])
  }

  private func reportUnclosed(_ fence: OpenFence) {
    let colons = String(repeating: ":", count: fence.colons)
    findings.report(
      .error, "unclosed-fence", at: fence.range,
      "Fence is opened here and never closed by '\(colons)'",
      explanation:
        "A fence is closed where it was opened: both outside a list, or both in the same "
        + "item, with the same number of colons.")
  }
}
