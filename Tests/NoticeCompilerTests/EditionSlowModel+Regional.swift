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

  func values(_ supplements: [Int], for reader: String) -> [String: String]? {
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

  func regional(
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

  func relevel(_ nodes: [Node], _ level: Int, _ inside: (Node?) -> [Node]) {
    for node in nodes {
      node.level = level
      relevel(inside(node), level + 1, inside)
    }
  }

  func count(_ nodes: [Node], under prefix: [Int], _ inside: (Node?) -> [Node]) {
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

  func clear(_ node: Node, _ inside: (Node?) -> [Node]) {
    node.number = nil
    for child in inside(node) { clear(child, inside) }
  }

  /// Which section stands in for which; `nil` where no rule says who wins.
  func replaced(for reader: String) -> [String: Node]? {
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

  func final(_ id: String, _ replaced: [String: Node]) -> Node? {
    var node = replaced[id]
    while let next = node.flatMap({ replaced[$0.part.id] }) { node = next }
    return node
  }

  /// Whether the section's own supplement, fences and exceptions let the reader have it.
  func gets(_ node: Node, _ reader: String) -> Bool {
    if node.isRoot, let supplement = node.supplement,
      !sketch.supplements[supplement].regions.contains(where: { holds($0, reader) })
    {
      return false
    }
    if let condition = node.part.condition, isFor(condition, reader) == nil { return false }
    return !node.part.exceptions.contains { holds($0, reader) }
  }

  func isAlive(_ node: Node, _ reader: String, _ replaced: [String: Node]) -> Bool {
    guard replaced[node.part.id] == nil, gets(node, reader) else { return false }
    guard let parent = node.textParent else { return true }
    return isAlive(parent, reader, replaced)
  }

  func newParent(
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

  func label(
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

  func name(of node: Node, items: String) -> String {
    guard let number = node.number else { return "“\(node.part.title)”" }
    return "Section " + number.map(String.init).joined(separator: ".") + items
  }

  func owns(_ node: Node, _ id: String) -> Bool {
    node.part.id == id || allItems(node.part.pieces).contains(id)
  }

  func allItems(_ pieces: [NoticeSketch.Piece]) -> [String] {
    pieces.flatMap { piece -> [String] in
      switch piece {
      case .words: []
      case .fence(_, let inner): allItems(inner)
      case .list(let items): items.compactMap(\.id)
      }
    }
  }

  /// An item of a lead has no section with a title.
  func leadLabel(of id: String, _ reader: String?) -> String {
    let leads = [sketch.lead] + sketch.supplements.filter { !$0.isWhole }.map(\.lead)
    return leads.contains { allItems($0).contains(id) } ? "“”" : ""
  }

  /// The number of an item among those that the reader gets.
  func place(
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
}
