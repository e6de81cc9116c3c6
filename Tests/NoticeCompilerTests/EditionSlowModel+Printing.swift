extension EditionSlowModel {
  // MARK: - Printing

  static let prevails =
    "Where this part and the rest of this notice disagree, this part prevails."

  static let names = [
    "US": "United States", "US-CA": "California", "US-NY": "New York", "JP": "Japan",
    "DE": "Germany", "FR": "France", "EU": "European Union",
  ]

  static func list(_ codes: [String]) -> String {
    let names = codes.map { Self.names[$0] ?? $0 }
    return names.joined(separator: " and ")
  }

  func statements(of index: Int) -> [String] {
    let supplement = sketch.supplements[index]
    let overridden = supplement.values.filter { value in
      sketch.values.contains { $0.name == value.name }
    }
    return overridden.map { "\($0.name): \($0.value)" }
      + (supplement.overrides ? [Self.prevails] : [])
  }

  func sectionLines(
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

  func label(of node: Node, _ reader: String?, isWhole: Bool) -> [String] {
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
  func words(of condition: NoticeSketch.Condition, _ reader: String?) -> [String] {
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
