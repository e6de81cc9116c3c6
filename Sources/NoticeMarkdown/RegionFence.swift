import NoticeDiagnostics
import NoticeModel
import NoticeUnicode

/// What a line that begins with `:::` says.
struct RegionFence {
  /// What the line does.
  enum Action {
    /// Opens blocks for some readers.
    case region(RegionCondition)
    /// Places a table.
    case table(String, SourceRange)
    /// Ends what the last open fence of the same length began.
    case close
    /// Something else, already reported; whether it would have needed an end.
    case unknown(opens: Bool)
  }

  /// What the line does.
  let action: Action
  /// The number of colons.
  let colons: Int
  /// Where the line was written.
  let range: SourceRange

  /// Reads a line that begins with three colons or more.
  init(_ line: BodyScan.FenceLine, in lines: SourceLines, findings: Findings) {
    range = lines.range(line.range.lowerBound, line.range.upperBound)
    var cursor = ByteCursor(lines.bytes, in: line.range)
    colons = cursor.skip { $0 == .colon }
    cursor.skipBlanks()
    guard !cursor.isAtEnd else {
      action = .close
      return
    }
    let word = cursor.word()
    let parser = FenceParser(lines: lines, findings: findings, fence: range)
    switch String(decoding: lines.bytes[word], as: UTF8.self) {
    case "region": action = parser.region(&cursor)
    case "table": action = parser.table(&cursor)
    default: action = parser.unknown(word)
    }
  }
}

/// Reads what stands behind the colons of a fence.
private struct FenceParser {
  let lines: SourceLines
  let findings: Findings
  let fence: SourceRange

  func unknown(_ word: Range<Int>) -> RegionFence.Action {
    let name = String(decoding: lines.bytes[word], as: UTF8.self)
    let nearest = EditDistance.nearest(to: name, among: ["region", "table"], limit: 1).first
    let hint = nearest.map { "; did you mean '\($0)'?" } ?? ""
    findings.report(
      .error, "unknown-fence", at: lines.range(word.lowerBound, word.upperBound),
      "Fence '\(name)' is unknown; expected 'region' or 'table'" + hint,
      explanation: "'::: region EEA, GB' and '::: region not US' open text for some readers, ':::' "
        + "ends it, and '::: table NAME' places a table.")
    return .unknown(opens: nearest != "table")
  }

  func table(_ cursor: inout ByteCursor) -> RegionFence.Action {
    cursor.skipBlanks()
    let word = cursor.word()
    cursor.skipBlanks()
    let name = String(decoding: lines.bytes[word], as: UTF8.self)
    guard SectionID(name).isWellFormed, cursor.isAtEnd else {
      findings.report(
        .error, "malformed-fence", at: fence, "Table fence needs one name, '::: table NAME'",
        explanation: "The rows come from tables/NAME.csv; a name is small letters and digits with "
          + "single hyphens between them.")
      return .unknown(opens: false)
    }
    return .table(name, lines.range(word.lowerBound, word.upperBound))
  }

  func region(_ cursor: inout ByteCursor) -> RegionFence.Action {
    cursor.skipBlanks()
    let start = cursor.index
    let isNegated = skipNot(&cursor)
    guard let codes = codes(&cursor), let label = label(&cursor) else {
      return .unknown(opens: true)
    }
    let condition = RegionCondition(
      regions: codes, isNegated: isNegated, label: label.first,
      range: lines.range(start, Int(fence.offset + fence.length)))
    return .region(condition)
  }

  private func skipNot(_ cursor: inout ByteCursor) -> Bool {
    var ahead = cursor
    guard lines.bytes[ahead.word()].elementsEqual("not".utf8) else { return false }
    ahead.skipBlanks()
    cursor = ahead
    return true
  }

  /// The codes, parted by commas; `nil` if they were reported.
  private func codes(_ cursor: inout ByteCursor) -> [RegionCode]? {
    var codes: [RegionCode] = []
    while true {
      cursor.skipBlanks()
      let start = cursor.index
      cursor.skip { $0 != .comma && !$0.isBlank && $0 != .quote }
      let code = RegionCode(String(decoding: lines.bytes[start..<cursor.index], as: UTF8.self))
      guard code.isWellFormedRegion else {
        reportCode(code, at: lines.range(start, max(cursor.index, start)))
        return nil
      }
      if !codes.contains(code) { codes.append(code) }
      cursor.skipBlanks()
      guard cursor.current == .comma else { break }
      cursor.advance()
    }
    guard cursor.isAtEnd || cursor.current == .quote else {
      report("Regions are parted by commas, '::: region EEA, GB'")
      return nil
    }
    return codes
  }

  private func reportCode(_ code: RegionCode, at range: SourceRange) {
    guard !code.rawValue.isEmpty else {
      return report("Region fence names no region; expected such as '::: region EEA, GB'")
    }
    findings.report(
      .error, "malformed-fence", at: range, "'\(code)' cannot be the code of a region",
      explanation: "Codes are those of countries (JP), their subdivisions (US-CA), groups (EEA) "
        + "and audiences (children), parted by commas.")
  }

  /// No label, or one; `nil` if it was reported.
  private func label(_ cursor: inout ByteCursor) -> [Prose]? {
    guard cursor.current == .quote else { return [] }
    cursor.advance()
    let start = cursor.index
    cursor.skip { $0 != .quote }
    let words = start..<cursor.index
    let isClosed = cursor.current == .quote
    cursor.advance()
    guard isClosed, cursor.isAtEnd, !words.isEmpty else {
      report("Label of a region fence stands last, in one pair of quotation marks")
      return nil
    }
    return [Prose(Array(lines.bytes[words]), at: lines.range(words.lowerBound, words.upperBound))]
  }

  private func report(_ summary: String) {
    findings.report(
      .error, "malformed-fence", at: fence, summary,
      explanation: "Written '::: region EEA, GB', '::: region not US' or "
        + "'::: region US-CA \"California residents\"', and ended by ':::'.")
  }
}

extension RegionCode {
  /// Whether the code is letters and digits with single hyphens between them, at most 64.
  var isWellFormedRegion: Bool {
    SectionID(String(decoding: rawValue.utf8.map(\.lowercased), as: UTF8.self)).isWellFormed
  }
}
