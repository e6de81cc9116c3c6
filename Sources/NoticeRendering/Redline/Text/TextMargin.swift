import NoticeModel

/// What the containers around a clause put in front of its lines.
struct TextMargin {
  private struct Part {
    let key: Int
    let first: [UInt8]
    let rest: [UInt8]
    var isUsed = false
  }

  private var parts: [Part] = []
  private var labels: [String] = []

  /// The columns that the marks take.
  var columns: Int { parts.reduce(0) { $0 + PlainTextMeasure.columns(of: $1.rest) } }

  /// Sets the marks for a row; containers that were entered before are kept.
  mutating func enter(_ path: [RedlineContainers.Step]) {
    var kept = parts
    parts = []
    var list: List?
    for step in path {
      if case .list(let around) = step.container { list = around }
      guard let part = part(for: step, in: list) else { continue }
      if let known = kept.first, known.key == step.key {
        parts.append(known)
        kept.removeFirst()
      } else {
        kept = []
        parts.append(part)
        addLabel(of: step.container)
      }
    }
  }

  /// The labels of the containers entered last, each said once.
  mutating func takeLabels() -> [String] {
    defer { labels = [] }
    return labels
  }

  /// What stands in front of the next line.
  mutating func takePrefix() -> [UInt8] {
    var result: [UInt8] = []
    for index in parts.indices {
      result += parts[index].isUsed ? parts[index].rest : parts[index].first
      parts[index].isUsed = true
    }
    return result
  }

  /// Whether no blank line stands between two clauses.
  static func isTight(_ upper: Clause?, _ lower: Clause) -> Bool {
    guard let upper else { return false }
    switch (upper.kind, lower.kind) {
    case (.date, .date), (.signature, .signature): return true
    default: break
    }
    guard case .list(let list)? = innermostList(of: lower), innermostList(of: upper) != nil else {
      return false
    }
    return list.isTight
  }

  private static func innermostList(of clause: Clause) -> Clause.Container? {
    clause.nesting.last { if case .list = $0.container { true } else { false } }?.container
  }

  private mutating func addLabel(of container: Clause.Container) {
    switch container {
    case .regional(let clause):
      if let audience = clause.audience { labels.append("[\(audience.text)]") }
    case .item(let item):
      if let audience = item.audience { labels.append("[\(audience.text)]") }
    case .list, .table, .quotation: break
    }
  }

  private func part(for step: RedlineContainers.Step, in list: List?) -> Part? {
    switch step.container {
    case .list, .table: return nil
    case .quotation:
      return Part(key: step.key, first: Array("> ".utf8), rest: Array("> ".utf8))
    case .regional(let clause):
      guard clause.audience != nil else { return nil }
      return Part(key: step.key, first: Array("| ".utf8), rest: Array("| ".utf8))
    case .item(let item):
      let label = Self.marker(of: item, in: list) + [.space]
      let rest = [UInt8](repeating: .space, count: PlainTextMeasure.columns(of: label))
      return Part(key: step.key, first: label, rest: rest)
    }
  }

  private static func marker(of item: ListItem, in list: List?) -> [UInt8] {
    if let label = item.label { return label.bytes }
    guard let list, let start = list.start else { return [UInt8(ascii: "-")] }
    return Array("\(item.ordinal ?? start).".utf8)
  }
}
