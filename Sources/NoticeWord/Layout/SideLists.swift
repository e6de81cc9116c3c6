import NoticeModel

/// Items that Word can count: those of one list, or of one part of it where numbers are left out.
struct ListSeries: Equatable {
  /// How the items are labelled.
  var style: LabelStyle
  /// The first number.
  var start: Int
  /// How many lists it lies in.
  var level: Int
}

/// The numbered lists of one side, as far as Word can count their items.
struct SideLists {
  /// The series of each list, by its ordinal.
  private(set) var series: [Int: [ListSeries]] = [:]
  /// The list and series of each item that Word can count, by the item's ordinal.
  private(set) var places: [Int: (list: Int, series: Int)] = [:]

  /// The label of each item of an ordered list, by the item's ordinal.
  private(set) var labels: [Int: String] = [:]

  private struct Item {
    let ordinal: Int
    let number: Int
    let label: String
  }

  /// Reads the lists of the clauses of one side.
  init(of clauses: [Clause]) {
    var lists: [Int: (level: Int, items: [Item])] = [:]
    var seen: Set<Int> = []
    for clause in clauses {
      var level = -1
      for (outer, inner) in zip(clause.nesting, clause.nesting.dropFirst()) {
        guard case .list(let list) = outer.container else { continue }
        level += 1
        guard case .item(let item) = inner.container, let start = list.start,
          seen.insert(inner.ordinal).inserted
        else { continue }
        let items = lists[outer.ordinal]?.items ?? []
        let number = item.ordinal ?? start + items.count
        let label = item.label?.description ?? "\(number)."
        labels[inner.ordinal] = label
        lists[outer.ordinal] = (
          level, items + [Item(ordinal: inner.ordinal, number: number, label: label)]
        )
      }
    }
    for (ordinal, list) in lists { enter(list.items, of: ordinal, level: list.level) }
  }

  private mutating func enter(_ items: [Item], of list: Int, level: Int) {
    guard let first = items.first else { return }
    let style = LabelStyle.candidates(label: first.label, number: first.number).first { style in
      items.allSatisfy { style.label($0.number) == $0.label }
    }
    guard let style else { return }
    var expected: Int?
    for item in items {
      if item.number != expected {
        let next = ListSeries(style: style, start: item.number, level: min(level, 8))
        series[list, default: []].append(next)
      }
      expected = item.number + 1
      places[item.ordinal] = (list, series[list, default: []].count - 1)
    }
  }
}
