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
  private var roots: [Node] = []
  private var everything: [Node] = []

  init(_ sketch: NoticeSketch) {
    self.sketch = sketch
    roots = arranged()
    everything = flattened(roots)
  }

  // MARK: - Regions

  private static let members =
    NoticeSketch.groups.merging(["EU": ["DE", "FR", "IT", "ES"]], uniquingKeysWith: { $1 })

  private func places(_ code: String) -> [String] {
    guard let members = Self.members[code] else { return [code] }
    return members.flatMap(places)
  }

  private func lies(_ place: String, in outer: String) -> Bool {
    place == outer || place.hasPrefix(outer + "-")
  }

  /// Whether all readers of `inner` are readers of `outer`.
  func holds(_ outer: String, _ inner: String) -> Bool {
    if inner == "other" { return false }
    if outer == inner { return true }
    return places(inner).allSatisfy { place in places(outer).contains { lies(place, in: $0) } }
  }

  private func share(_ left: String, _ right: String) -> Bool {
    if right == "other" { return false }
    return places(left).contains { place in
      places(right).contains { lies(place, in: $0) || lies($0, in: place) }
    }
  }

  private func rank(_ code: String) -> Int {
    if code == NoticeSketch.audience { return 3 }
    return Self.members[code] != nil ? 0 : code.contains("-") ? 2 : 1
  }

  private func beats(_ left: String, _ right: String) -> Bool {
    if rank(left) != rank(right) { return rank(left) > rank(right) }
    return holds(right, left) && !holds(left, right)
  }

  /// The winner among supplements for a reader; `nil` if it is tied.
  func winner(_ candidates: [Int], for reader: String) -> Int? {
    candidates.first { mine in
      candidates.allSatisfy { $0 == mine || wins(mine, $0, for: reader) }
    }
  }

  private func wins(_ left: Int, _ right: Int, for reader: String) -> Bool {
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
  private func isFor(_ condition: NoticeSketch.Condition, _ reader: String) -> Bool? {
    let isNamed = condition.regions.contains { holds($0, reader) }
    guard condition.isNegated else { return isNamed ? true : nil }
    if isNamed { return nil }
    return !condition.regions.contains { share($0, reader) }
  }

  // MARK: - Placement

  private func arranged() -> [Node] {
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

  private func node(
    _ part: NoticeSketch.Part, _ supplement: Int?, _ parent: Node?, _ byID: inout [String: Node]
  ) -> Node {
    let node = Node(part, supplement: supplement, textParent: parent)
    byID[part.id] = node
    node.own = part.parts.map { self.node($0, supplement, node, &byID) }
    return node
  }

  /// Sections with their families around them; `own` becomes everything inside.
  private func settled(_ nodes: [Node], level: Int, parent: Node?) -> [Node] {
    nodes.flatMap { node -> [Node] in
      node.level = level
      node.parent = parent
      node.own = settled(node.own + node.inside, level: level + 1, parent: node)
      return settled(node.before, level: level, parent: parent) + [node]
        + settled(node.standIns, level: level, parent: parent)
        + settled(node.after, level: level, parent: parent)
    }
  }

  private func flattened(_ nodes: [Node]) -> [Node] {
    nodes.flatMap { [$0] + flattened($0.own) }
  }
}

// MARK: - What a reader gets

extension EditionSlowModel {
  /// The lines of a reader's edition, or of the one for all; `nil` where no rule says who wins.
  func lines(for reader: String?) -> [String]? {
    guard let reader else { return allRegions }
    let supplements = sketch.supplements.indices.filter { index in
      sketch.supplements[index].regions.contains { holds($0, reader) }
    }
    guard let values = values(supplements, for: reader) else { return nil }
    let wholes = supplements.filter { sketch.supplements[$0].isWhole }
    if !wholes.isEmpty {
      guard let whole = winner(wholes, for: reader) else { return nil }
      return wholeText(whole, reader, values)
    }
    return regional(reader, supplements, values)
  }

  private func values(_ supplements: [Int], for reader: String) -> [String: String]? {
    var values = Dictionary(uniqueKeysWithValues: sketch.values.map { ($0.name, $0.value) })
    for name in ["v1", "v2", "own"] {
      let definers = supplements.filter { index in
        sketch.supplements[index].values.contains { $0.name == name }
      }
      guard !definers.isEmpty else { continue }
      guard let winner = winner(definers, for: reader) else { return nil }
      values[name] = sketch.supplements[winner].values.first { $0.name == name }?.value
    }
    return values
  }

  private func regional(
    _ reader: String, _ supplements: [Int], _ values: [String: String]
  ) -> [String]? {
    guard let replaced = replaced(for: reader) else { return nil }
    let alive = everything.filter { isAlive($0, reader, replaced) }
    var children: [String: [Node]] = [:]
    var adopted: [String: [Node]] = [:]
    for node in alive {
      let (parent, isAdopted) = newParent(of: node, alive, replaced)
      node.level = (parent?.level ?? 1) + 1
      let key = parent?.part.id ?? ""
      if isAdopted {
        adopted[key, default: []].append(node)
      } else {
        children[key, default: []].append(node)
      }
    }
    func inside(_ node: Node?) -> [Node] {
      let key = node?.part.id ?? ""
      return (children[key] ?? []) + (adopted[key] ?? [])
    }
    // Levels again, from the outside in, because a parent may have come later than its child.
    relevel(inside(nil), 2, inside)
    count(inside(nil), under: [], inside)
    var printer = Printer(model: self, reader: reader, values: { _ in values })
    printer.reference = { id in self.label(of: id, reader, alive, replaced) }
    var lines = ["# Notice"] + printer.lines(sketch.lead, "")
    for index in supplements {
      let supplement = sketch.supplements[index]
      let prevails = supplement.overrides ? [Self.prevails] : []
      if supplement.lead.isEmpty, !supplement.parts.isEmpty || prevails.isEmpty { continue }
      lines += prevails.map { "  (\($0))" }
      lines += printer.lines(supplement.lead, prevails.isEmpty ? "" : "  ")
    }
    for node in inside(nil) { lines += sectionLines(node, printer, inside) }
    return lines
  }

  private func relevel(_ nodes: [Node], _ level: Int, _ inside: (Node?) -> [Node]) {
    for node in nodes {
      node.level = level
      relevel(inside(node), level + 1, inside)
    }
  }

  private func count(_ nodes: [Node], under prefix: [Int], _ inside: (Node?) -> [Node]) {
    var number = 0
    for node in nodes {
      guard !node.part.isUnnumbered else {
        clear(node, inside)
        continue
      }
      number += 1
      node.number = prefix + [number]
      count(inside(node), under: prefix + [number], inside)
    }
  }

  private func clear(_ node: Node, _ inside: (Node?) -> [Node]) {
    node.number = nil
    for child in inside(node) { clear(child, inside) }
  }

  /// Which section stands in for which; `nil` where no rule says who wins.
  private func replaced(for reader: String) -> [String: Node]? {
    var claims: [String: [Node]] = [:]
    for node in everything {
      if case .replaces(let id) = node.part.place, gets(node, reader) {
        claims[id, default: []].append(node)
      }
    }
    var result: [String: Node] = [:]
    var losers: [String: Node] = [:]
    for (id, nodes) in claims {
      let supplements = Array(Set(nodes.compactMap(\.supplement))).sorted()
      guard let winner = winner(supplements, for: reader) else { return nil }
      let first = nodes.first { $0.supplement == winner }
      result[id] = first
      for node in nodes where node.supplement != winner { losers[node.part.id] = first }
    }
    for (id, node) in losers where result[id] == nil { result[id] = node }
    return result
  }

  private func final(_ id: String, _ replaced: [String: Node]) -> Node? {
    var node = replaced[id]
    while let next = node.flatMap({ replaced[$0.part.id] }) { node = next }
    return node
  }

  /// Whether the section's own supplement, fences and exceptions let the reader have it.
  private func gets(_ node: Node, _ reader: String) -> Bool {
    if node.isRoot, let supplement = node.supplement,
      !sketch.supplements[supplement].regions.contains(where: { holds($0, reader) })
    {
      return false
    }
    if let condition = node.part.condition, isFor(condition, reader) == nil { return false }
    return !node.part.exceptions.contains { holds($0, reader) }
  }

  private func isAlive(_ node: Node, _ reader: String, _ replaced: [String: Node]) -> Bool {
    guard replaced[node.part.id] == nil, gets(node, reader) else { return false }
    guard let parent = node.textParent else { return true }
    return isAlive(parent, reader, replaced)
  }

  private func newParent(
    of node: Node, _ alive: [Node], _ replaced: [String: Node]
  ) -> (parent: Node?, isAdopted: Bool) {
    var parent = node.parent
    while let next = parent {
      if let standIn = final(next.part.id, replaced) { return (standIn, true) }
      if alive.contains(where: { $0 === next }) { return (next, false) }
      parent = next.parent
    }
    return (nil, false)
  }

  private func label(
    of id: String, _ reader: String, _ alive: [Node], _ replaced: [String: Node]
  ) -> String {
    for node in alive {
      if node.part.id == id { return name(of: node, items: "") }
      if let ordinal = place(of: id, in: node.part.pieces, reader) {
        return name(of: node, items: "(\(ordinal))")
      }
    }
    for node in everything where owns(node, id) {
      var text: Node? = node
      while let next = text {
        if let standIn = final(next.part.id, replaced), !alive.contains(where: { $0 === node }) {
          return name(of: standIn, items: "")
        }
        text = next.textParent
      }
      return "“\(node.part.title)”"
    }
    return leadLabel(of: id, reader)
  }

  private func name(of node: Node, items: String) -> String {
    guard let number = node.number else { return "“\(node.part.title)”" }
    return "Section " + number.map(String.init).joined(separator: ".") + items
  }

  private func owns(_ node: Node, _ id: String) -> Bool {
    node.part.id == id || allItems(node.part.pieces).contains(id)
  }

  private func allItems(_ pieces: [NoticeSketch.Piece]) -> [String] {
    pieces.flatMap { piece -> [String] in
      switch piece {
      case .words: []
      case .fence(_, let inner): allItems(inner)
      case .list(let items): items.compactMap(\.id)
      }
    }
  }

  /// An item of a lead has no section with a title.
  private func leadLabel(of id: String, _ reader: String?) -> String {
    let leads = [sketch.lead] + sketch.supplements.filter { !$0.isWhole }.map(\.lead)
    return leads.contains { allItems($0).contains(id) } ? "“”" : ""
  }

  /// The number of an item among those that the reader gets.
  private func place(
    of id: String, in pieces: [NoticeSketch.Piece], _ reader: String?
  ) -> Int? {
    for piece in pieces {
      switch piece {
      case .words: continue
      case .fence(let condition, let inner):
        if let reader, isFor(condition, reader) == nil { continue }
        if let place = place(of: id, in: inner, reader) { return place }
      case .list(let items):
        let kept = items.filter { item in
          item.condition.map { condition in reader.map { isFor(condition, $0) != nil } ?? true }
            ?? true
        }
        if let index = kept.firstIndex(where: { $0.id == id }) { return index + 1 }
      }
    }
    return nil
  }

  // MARK: - Whole texts

  private func wholeText(
    _ index: Int, _ reader: String, _ values: [String: String]
  ) -> [String] {
    let supplement = sketch.supplements[index]
    let suffix = "-" + supplement.regions[0].lowercased()
    func nodes(_ parts: [NoticeSketch.Part], _ level: Int, _ parent: Node?) -> [Node] {
      parts.map { part in
        let node = Node(part, supplement: index, textParent: parent)
        node.id = part.id + suffix
        node.level = level
        node.own = nodes(part.parts, level + 1, node)
        return node
      }
    }
    func gone(_ node: Node) -> Bool {
      if let condition = node.part.condition, isFor(condition, reader) == nil { return true }
      return node.part.exceptions.contains { holds($0, reader) }
    }
    let top = nodes(supplement.parts, 2, nil)
    let inside: (Node?) -> [Node] = { ($0?.own ?? top).filter { !gone($0) } }
    count(inside(nil), under: [], inside)
    func alive(_ node: Node) -> [Node] { [node] + inside(node).flatMap(alive) }
    let living = inside(nil).flatMap(alive)
    var printer = Printer(model: self, reader: reader, values: { _ in values })
    printer.reference = { id in
      for node in living {
        if node.part.id == id { return self.name(of: node, items: "") }
        if let ordinal = self.place(of: id, in: node.part.pieces, reader) {
          return self.name(of: node, items: "(\(ordinal))")
        }
      }
      if self.place(of: id, in: supplement.lead, reader) != nil { return "“”" }
      if let other = self.everything.first(where: { self.owns($0, id) }) {
        return "“\(other.part.title)”"
      }
      return self.leadLabel(of: id, nil)
    }
    var lines = ["# Supplement"] + printer.lines(supplement.lead, "")
    for node in inside(nil) { lines += sectionLines(node, printer, inside, isWhole: true) }
    return lines
  }

  // MARK: - All regions

  private var allRegions: [String] {
    _ = settledLevels
    let inside: (Node?) -> [Node] = { $0?.own ?? self.roots }
    countAll(inside(nil), under: [])
    let base = Dictionary(uniqueKeysWithValues: sketch.values.map { ($0.name, $0.value) })
    var printer = Printer(model: self, reader: nil) { supplement in
      guard let supplement else { return base }
      let own = self.sketch.supplements[supplement].values.map { ($0.name, $0.value) }
      return base.merging(own, uniquingKeysWith: { $1 })
    }
    printer.reference = { id in
      for node in self.everything {
        if node.part.id == id { return self.name(of: node, items: "") }
        if let ordinal = self.place(of: id, in: node.part.pieces, nil) {
          return self.name(of: node, items: "(\(ordinal))")
        }
      }
      return self.leadLabel(of: id, nil)
    }
    var lines = ["# Notice"]
    for whole in sketch.supplements where whole.isWhole {
      lines.append("@@ Text of their own for readers in: " + Self.list(whole.regions))
    }
    lines += printer.lines(sketch.lead, "")
    for (index, supplement) in sketch.supplements.enumerated() where !supplement.isWhole {
      let statements = statements(of: index)
      if supplement.lead.isEmpty, !supplement.parts.isEmpty || statements.isEmpty { continue }
      lines.append("[" + Self.list(supplement.regions) + "]")
      lines += statements.map { "  (\($0))" }
      printer.supplement = index
      lines += printer.lines(supplement.lead, "  ")
      printer.supplement = nil
    }
    for node in inside(nil) { lines += sectionLines(node, printer, inside) }
    return lines
  }

  private var settledLevels: Void { relevel(roots, 2) { $0?.own ?? [] } }

  private func countAll(_ nodes: [Node], under prefix: [Int]) {
    var number = 0
    for node in nodes {
      guard !node.part.isUnnumbered else {
        clear(node) { $0?.own ?? [] }
        continue
      }
      if case .replaces(let id) = node.part.place,
        let taken = everything.first(where: { $0.part.id == id })?.number
      {
        node.number = taken
      } else {
        number += 1
        node.number = prefix + [number]
      }
      countAll(node.own, under: node.number ?? prefix)
    }
  }

  // MARK: - Printing

  static let prevails =
    "Where this part and the rest of this notice disagree, this part prevails."

  private static let names = [
    "US": "United States", "US-CA": "California", "US-NY": "New York", "JP": "Japan",
    "DE": "Germany", "FR": "France", "EU": "European Union",
  ]

  static func list(_ codes: [String]) -> String {
    let names = codes.map { Self.names[$0] ?? $0 }
    return names.joined(separator: " and ")
  }

  private func statements(of index: Int) -> [String] {
    let supplement = sketch.supplements[index]
    let overridden = supplement.values.filter { value in
      sketch.values.contains { $0.name == value.name }
    }
    return overridden.map { "\($0.name): \($0.value)" }
      + (supplement.overrides ? [Self.prevails] : [])
  }

  private func sectionLines(
    _ node: Node, _ printer: Printer, _ inside: (Node?) -> [Node], isWhole: Bool = false
  ) -> [String] {
    var printer = printer
    printer.supplement = node.supplement
    let number = node.number.map { numbers in
      numbers.map(String.init).joined(separator: ".") + (numbers.count == 1 ? ". " : " ")
    }
    let marks = String(repeating: "#", count: node.level)
    var lines = ["\(marks) \(number ?? "")\(node.part.title) {#\(node.id)}"]
    lines += label(of: node, printer.reader, isWhole: isWhole)
    if node.isRoot, !isWhole, let supplement = node.supplement {
      let isRegional = printer.reader != nil
      let prevails = sketch.supplements[supplement].overrides ? [Self.prevails] : []
      lines += (isRegional ? prevails : statements(of: supplement)).map { "(\($0))" }
    }
    lines += printer.lines(node.part.pieces, "")
    return lines + inside(node).flatMap { sectionLines($0, printer, inside, isWhole: isWhole) }
  }

  private func label(of node: Node, _ reader: String?, isWhole: Bool) -> [String] {
    var parts: [String] = []
    if let supplement = node.supplement, node.isRoot, reader == nil {
      parts.append(Self.list(sketch.supplements[supplement].regions))
    }
    if let condition = node.part.condition { parts += words(of: condition, reader) }
    let exceptions = node.part.exceptions.filter { code in reader.map { share(code, $0) } ?? true }
    if !exceptions.isEmpty { parts.append("For readers outside: " + Self.list(exceptions)) }
    guard !parts.isEmpty else { return [] }
    var label = parts.joined(separator: " · ")
    if case .replaces(let id) = node.part.place, !isWhole {
      let target = everything.first { $0.part.id == id }
      let name = reader == nil ? target.map { self.name(of: $0, items: "") } : nil
      if let name { label += " | Instead of: " + name }
    }
    return ["[\(label)]"]
  }

  /// The label of a fence; nothing where all the readers are meant.
  fileprivate func words(of condition: NoticeSketch.Condition, _ reader: String?) -> [String] {
    if let reader, isFor(condition, reader) == true { return [] }
    let list = Self.list(condition.regions)
    return [condition.isNegated ? "For readers outside: " + list : list]
  }

  /// Prints what is written in a section.
  struct Printer {
    let model: EditionSlowModel
    let reader: String?
    let values: (Int?) -> [String: String]
    var supplement: Int?
    var reference: (String) -> String = { _ in "" }

    init(
      model: EditionSlowModel, reader: String?, values: @escaping (Int?) -> [String: String]
    ) {
      self.model = model
      self.reader = reader
      self.values = values
    }

    func lines(_ pieces: [NoticeSketch.Piece], _ indent: String) -> [String] {
      pieces.flatMap { piece -> [String] in
        switch piece {
        case .words(let words, let value, let reference):
          let value = value.map { " " + (values(supplement)[$0] ?? "{{\($0)}}") } ?? ""
          let reference = reference.map { " see " + self.reference($0) } ?? ""
          return [indent + words + value + reference + "."]
        case .fence(let condition, let inner):
          if let reader, model.isFor(condition, reader) == nil { return [] }
          let label = model.words(of: condition, reader)
          return label.map { indent + "[\($0)]" }
            + lines(inner, label.isEmpty ? indent : indent + "  ")
        case .list(let items): return self.lines(of: items, indent)
        }
      }
    }

    private func lines(of items: [NoticeSketch.Item], _ indent: String) -> [String] {
      var ordinal = 0
      return items.flatMap { item -> [String] in
        var label: [String] = []
        if let condition = item.condition {
          if let reader, model.isFor(condition, reader) == nil { return [] }
          label = model.words(of: condition, reader)
        }
        ordinal += 1
        return label.map { indent + "[\($0)]" } + [indent + "\(ordinal). " + item.words]
      }
    }
  }
}
