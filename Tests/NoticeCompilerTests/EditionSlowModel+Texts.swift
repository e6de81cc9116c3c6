extension EditionSlowModel {
  // MARK: - Whole texts

  func wholeText(
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

  var allRegions: [String] {
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

  var settledLevels: Void { relevel(roots, 2) { $0?.own ?? [] } }

  func countAll(_ nodes: [Node], under prefix: [Int]) {
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
}
