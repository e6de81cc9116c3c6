import NoticeModel

/// The containers of both texts of a redline as one tree: a list that both have is one list.
struct RedlineContainers {
  /// One step of the way to a row.
  struct Step {
    /// Its number in the tree: equal for the same container, whichever text it is asked for in.
    let key: Int
    /// The container, that of the new text where both have it.
    let container: Clause.Container
    /// Whether the old text has it.
    let isInOld: Bool
    /// Whether the new text has it.
    let isInNew: Bool
  }

  /// The way to each row, outermost first.
  let paths: [[Step]]

  /// Pairs the containers of rows that both texts have, outermost first.
  init(_ rows: [RedlineRow]) {
    var pairs = ContainerPairs()
    for row in rows where row.kind == .unchanged || row.kind == .changed {
      for (old, new) in zip(row.old, row.new) { pairs.pair(old.nesting, new.nesting) }
    }
    paths = rows.map { row in
      if let clause = row.new.first { return pairs.newPath(of: clause) }
      return row.old.first.map(pairs.oldPath) ?? []
    }
  }
}

/// Which containers of the two texts are the same.
private struct ContainerPairs {
  private var toNew: [Int: Clause.Nesting] = [:]
  private var toOld: [Int: Int] = [:]

  mutating func pair(_ old: [Clause.Nesting], _ new: [Clause.Nesting]) {
    for (left, right) in zip(old, new) {
      guard left.container.isLike(right.container) else { return }
      if let known = toNew[left.ordinal] {
        guard known.ordinal == right.ordinal else { return }
      } else {
        guard toOld[right.ordinal] == nil else { return }
        toNew[left.ordinal] = right
        toOld[right.ordinal] = left.ordinal
      }
    }
  }

  func newPath(of clause: Clause) -> [RedlineContainers.Step] {
    clause.nesting.map { step in
      RedlineContainers.Step(
        key: 2 * step.ordinal, container: step.container, isInOld: toOld[step.ordinal] != nil,
        isInNew: true)
    }
  }

  func oldPath(of clause: Clause) -> [RedlineContainers.Step] {
    clause.nesting.map { step in
      if let new = toNew[step.ordinal] {
        return .init(
          key: 2 * new.ordinal, container: new.container, isInOld: true, isInNew: true)
      }
      return .init(
        key: 2 * step.ordinal + 1, container: step.container, isInOld: true, isInNew: false)
    }
  }
}

extension Clause.Container {
  /// Whether two containers may be the same one in two texts.
  fileprivate func isLike(_ other: Self) -> Bool {
    switch (self, other) {
    case (.list(let left), .list(let right)): left.isOrdered == right.isOrdered
    case (.item, .item), (.table, .table), (.quotation, .quotation), (.regional, .regional): true
    default: false
    }
  }
}
