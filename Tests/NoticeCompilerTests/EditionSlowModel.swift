/// The rules of DESIGN.md §2 (*Supplements*, *Editions*), taken literally and slowly, over sketches.
///
/// Shares nothing with the compiler: it has its own idea of regions, of placement (a family of
/// sections around each), of who is alive (by looking up), and of printing.
final class EditionSlowModel {
  /// A section in its place among all.
  final class Node {
    let part: NoticeSketch.Part
    let supplement: Int?
    /// The section of the same text that it is written in.
    let textParent: Node?
    var id: String
    var formerIDs: [String] = []
    var parent: Node?
    var before: [Node] = []
    var inside: [Node] = []
    var standIns: [Node] = []
    var after: [Node] = []
    var own: [Node] = []
    var level = 2
    var number: [Int]?

    init(_ part: NoticeSketch.Part, supplement: Int?, textParent: Node?) {
      self.part = part
      self.supplement = supplement
      self.textParent = textParent
      id = part.id
    }

    var isRoot: Bool { supplement != nil && textParent == nil }
  }

  let sketch: NoticeSketch
  private(set) var roots: [Node] = []
  private(set) var everything: [Node] = []

  init(_ sketch: NoticeSketch) {
    self.sketch = sketch
    roots = arranged()
    everything = flattened(roots)
  }

  // MARK: - Regions

  static let members =
    NoticeSketch.groups.merging(["EU": ["DE", "FR", "IT", "ES"]], uniquingKeysWith: { $1 })

  func places(_ code: String) -> [String] {
    guard let members = Self.members[code] else { return [code] }
    return members.flatMap(places)
  }

  func lies(_ place: String, in outer: String) -> Bool {
    place == outer || place.hasPrefix(outer + "-")
  }

  /// Whether all readers of `inner` are readers of `outer`.
  func holds(_ outer: String, _ inner: String) -> Bool {
    if inner == "other" { return false }
    if outer == inner { return true }
    return places(inner).allSatisfy { place in places(outer).contains { lies(place, in: $0) } }
  }

  func share(_ left: String, _ right: String) -> Bool {
    if right == "other" { return false }
    return places(left).contains { place in
      places(right).contains { lies(place, in: $0) || lies($0, in: place) }
    }
  }

  func rank(_ code: String) -> Int {
    if code == NoticeSketch.audience { return 3 }
    return Self.members[code] != nil ? 0 : code.contains("-") ? 2 : 1
  }

  func beats(_ left: String, _ right: String) -> Bool {
    if rank(left) != rank(right) { return rank(left) > rank(right) }
    return holds(right, left) && !holds(left, right)
  }

  /// The winner among supplements for a reader; `nil` if it is tied.
  func winner(_ candidates: [Int], for reader: String) -> Int? {
    candidates.first { mine in
      candidates.allSatisfy { $0 == mine || wins(mine, $0, for: reader) }
    }
  }

  func wins(_ left: Int, _ right: Int, for reader: String) -> Bool {
    func best(_ supplement: Int) -> [String] {
      let codes = sketch.supplements[supplement].regions.filter { holds($0, reader) }
      return codes.filter { code in !codes.contains { beats($0, code) } }
    }
    let (mine, theirs) = (best(left), best(right))
    if mine.contains(where: { code in theirs.allSatisfy { beats(code, $0) } }) { return true }
    if theirs.contains(where: { code in mine.allSatisfy { beats(code, $0) } }) { return false }
    func place(_ codes: [String]) -> Int {
      codes.compactMap { sketch.order.firstIndex(of: $0) }.min() ?? Int.max
    }
    return place(mine) < place(theirs)
  }

  /// Nothing for who is not meant, `true` if all are, `false` if a label must say who is not.
  func isFor(_ condition: NoticeSketch.Condition, _ reader: String) -> Bool? {
    let isNamed = condition.regions.contains { holds($0, reader) }
    guard condition.isNegated else { return isNamed ? true : nil }
    if isNamed { return nil }
    return !condition.regions.contains { share($0, reader) }
  }

  // MARK: - Placement

  func arranged() -> [Node] {
    var byID: [String: Node] = [:]
    let main = sketch.parts.map { node($0, nil, nil, &byID) }
    var last: [Node] = []
    var guests: [Node] = []
    for (index, supplement) in sketch.supplements.enumerated() where !supplement.isWhole {
      guests += supplement.parts.map { node($0, index, nil, &byID) }
    }
    for guest in guests {
      switch guest.part.place {
      case .before(let id): byID[id]?.before.append(guest)
      case .into(let id): byID[id]?.inside.append(guest)
      case .replaces(let id): byID[id]?.standIns.append(guest)
      case .after(let id): byID[id]?.after.append(guest)
      case nil: last.append(guest)
      }
    }
    return settled(main + last, level: 2, parent: nil)
  }

  func node(
    _ part: NoticeSketch.Part, _ supplement: Int?, _ parent: Node?, _ byID: inout [String: Node]
  ) -> Node {
    let node = Node(part, supplement: supplement, textParent: parent)
    byID[part.id] = node
    node.own = part.parts.map { self.node($0, supplement, node, &byID) }
    return node
  }

  /// Sections with their families around them; `own` becomes everything inside.
  func settled(_ nodes: [Node], level: Int, parent: Node?) -> [Node] {
    nodes.flatMap { node -> [Node] in
      node.level = level
      node.parent = parent
      node.own = settled(node.own + node.inside, level: level + 1, parent: node)
      return settled(node.before, level: level, parent: parent) + [node]
        + settled(node.standIns, level: level, parent: parent)
        + settled(node.after, level: level, parent: parent)
    }
  }

  func flattened(_ nodes: [Node]) -> [Node] {
    nodes.flatMap { [$0] + flattened($0.own) }
  }
}
