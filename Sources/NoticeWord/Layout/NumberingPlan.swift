import NoticeModel

/// The lists of the document: each is counted by Word, and both sides share those that are alike,
/// so that labels which merely follow an edit are no edits.
struct NumberingPlan {
  /// What a list of the document counts.
  enum Definition {
    /// Bullets of every level.
    case bullets
    /// Items.
    case items(ListSeries)
    /// Headings of every level.
    case headings(HeadingSeries)
  }

  /// The lists, whose ids are their places, from 1.
  private(set) var definitions: [Definition] = [.bullets]
  /// The numbers of the old side.
  private(set) var old: SideNumbers
  /// The numbers of the new side.
  private(set) var new: SideNumbers

  /// Plans the lists of both sides.
  init(_ sides: RedlineSides) {
    old = SideNumbers(of: sides.old.map(\.clause))
    new = SideNumbers(of: sides.new.map(\.clause))
    defineHeadings()
    defineLists(pairs: ListPairs(sides.pairs))
  }

  private mutating func define(_ definition: Definition) -> Int {
    definitions.append(definition)
    return definitions.count
  }

  private mutating func defineHeadings() {
    new.headingIDs = new.headings.series.map { define(.headings($0)) }
    for (index, series) in old.headings.series.enumerated() {
      let isShared =
        new.headings.series.indices.contains(index) && new.headings.series[index] == series
      old.headingIDs.append(isShared ? new.headingIDs[index] : define(.headings(series)))
    }
  }

  private mutating func defineLists(pairs: ListPairs) {
    for (list, series) in new.lists.series.sorted(by: { $0.key < $1.key }) {
      new.listIDs[list] = series.map { define(.items($0)) }
    }
    for (list, series) in old.lists.series.sorted(by: { $0.key < $1.key }) {
      let partner = pairs.partner(of: list)
      let others = partner.flatMap { new.lists.series[$0] } ?? []
      let ids = partner.flatMap { new.listIDs[$0] } ?? []
      old.listIDs[list] = series.enumerated().map { index, series in
        let isShared = others.indices.contains(index) && others[index] == series
        return isShared ? ids[index] : define(.items(series))
      }
    }
  }
}

/// The computed numbers of one side.
struct SideNumbers {
  /// The list of bullets.
  static let bullets = 1

  fileprivate let headings: SideHeadings
  fileprivate let lists: SideLists
  fileprivate var headingIDs: [Int] = []
  fileprivate var listIDs: [Int: [Int]] = [:]

  fileprivate init(of clauses: [Clause]) {
    headings = SideHeadings(of: clauses)
    lists = SideLists(of: clauses)
  }

  /// The number of the heading at that place among the clauses, if Word can count it.
  func heading(at index: Int) -> ParagraphFormat.Number? {
    headings.places[index].map {
      ParagraphFormat.Number(list: headingIDs[$0.series], level: $0.level)
    }
  }

  /// The label of an item of an ordered list.
  func label(ofItem ordinal: Int) -> String? { lists.labels[ordinal] }

  /// The number of an item, if Word can count it.
  func item(_ ordinal: Int) -> ParagraphFormat.Number? {
    guard let place = lists.places[ordinal], let ids = listIDs[place.list],
      let series = lists.series[place.list]
    else { return nil }
    return ParagraphFormat.Number(list: ids[place.series], level: series[place.series].level)
  }
}

/// Which list of one side is which of the other.
private struct ListPairs {
  private var toNew: [Int: Set<Int>] = [:]
  private var toOld: [Int: Set<Int>] = [:]

  init(_ pairs: [(old: Clause, new: Clause)]) {
    for pair in pairs {
      for (old, new) in zip(pair.old.listOrdinals, pair.new.listOrdinals) {
        toNew[old, default: []].insert(new)
        toOld[new, default: []].insert(old)
      }
    }
  }

  /// The one new list that an old one became, and nothing else did.
  func partner(of old: Int) -> Int? {
    guard let new = toNew[old], new.count == 1, let only = new.first, toOld[only]?.count == 1
    else { return nil }
    return only
  }
}

extension Clause {
  /// The ordinals of the lists around it, outermost first.
  fileprivate var listOrdinals: [Int] {
    nesting.compactMap { step in
      if case .list = step.container { step.ordinal } else { nil }
    }
  }
}
