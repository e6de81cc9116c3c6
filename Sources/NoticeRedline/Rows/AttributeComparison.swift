import NoticeModel

/// What differs between two clauses besides their words.
struct AttributeComparison {
  /// A difference.
  struct Difference {
    /// What differs.
    var kind: Change.Kind
    /// The value before.
    var was: String
    /// The value after.
    var becomes: String
  }

  private struct ContainerPair: Hashable {
    var old: Int
    var new: Int
  }

  private var seen: Set<ContainerPair> = []
  private var newOf: [Int: Int] = [:]
  private var oldOf: [Int: Int] = [:]
  private var differences: [Difference] = []
  /// Labels that follow another change, since the last clause.
  private(set) var labels: [(was: String, becomes: String)] = []

  /// What differs between two clauses; what a container says is told once.
  mutating func differences(
    _ old: Clause, _ new: Clause, isMoved: Bool
  ) -> [Difference] {
    differences = []
    labels = []
    compareKinds(old.kind, new.kind)
    compareNestings(old, new, isMoved: isMoved)
    return differences
  }

  private mutating func note(_ kind: Change.Kind, _ was: String, _ becomes: String) {
    if was.utf8.elementsEqual(becomes.utf8) { return }
    differences.append(Difference(kind: kind, was: was, becomes: becomes))
  }

  private mutating func relabel(_ was: Prose?, _ becomes: Prose?) {
    if was == becomes { return }
    labels.append((was?.description ?? "", becomes?.description ?? ""))
  }

  private mutating func compareKinds(_ old: Clause.Kind, _ new: Clause.Kind) {
    switch (old, new) {
    case (.heading(let old), .heading(let new)): compare(old, new)
    case (.supplemented(let old), .supplemented(let new)):
      note(.linkTarget, old.rawValue, new.rawValue)
    case (.pointer(let old), .pointer(let new)):
      note(.regions, Self.list(old.regions), Self.list(new.regions))
    case (.code(let old), .code(let new)):
      note(.structure, old.description, new.description)
    default: break
    }
  }

  private mutating func compare(_ old: EditionSection, _ new: EditionSection) {
    note(.anchor, old.id.rawValue, new.id.rawValue)
    if old.id == new.id {
      note(
        .anchor, Self.list(old.formerIDs.filter { !new.formerIDs.contains($0) }),
        Self.list(new.formerIDs.filter { !old.formerIDs.contains($0) }))
    }
    note(.headingLevel, "\(old.level)", "\(new.level)")
    note(.topic, old.topic.rawValue, new.topic.rawValue)
    note(.regions, Self.audience(old.audience), Self.audience(new.audience))
    compare(old.statements, new.statements)
    note(.structure, Self.language(old.language), Self.language(new.language))
    relabel(old.number, new.number)
  }

  private mutating func compare(_ old: [PartStatement], _ new: [PartStatement]) {
    note(
      .structure, old.map(\.text.description).joined(separator: " "),
      new.map(\.text.description).joined(separator: " "))
  }

  private mutating func compareNestings(_ old: Clause, _ new: Clause, isMoved: Bool) {
    let names = (old.nesting.map(\.container.shape), new.nesting.map(\.container.shape))
    if names.0 != names.1 {
      note(.structure, Self.path(old), Self.path(new))
      return
    }
    for (one, other) in zip(old.nesting, new.nesting) {
      let pair = ContainerPair(old: one.ordinal, new: other.ordinal)
      if seen.contains(pair) { continue }
      let isKnown = newOf[one.ordinal] != nil || oldOf[other.ordinal] != nil
      if isMoved, isKnown { continue }
      seen.insert(pair)
      newOf[one.ordinal] = other.ordinal
      oldOf[other.ordinal] = one.ordinal
      if isKnown {
        let name = one.container.kindName
        note(.structure, name, "another \(name)")
      }
      compare(one.container, other.container)
    }
  }

  private mutating func compare(_ old: Clause.Container, _ new: Clause.Container) {
    switch (old, new) {
    case (.list(let one), .list(let other)):
      note(.structure, old.kindName, new.kindName)
      if let one = one.start, let other = other.start { note(.listStart, "\(one)", "\(other)") }
      note(.normalisation, one.isTight ? "tight" : "loose", other.isTight ? "tight" : "loose")
    case (.item(let old), .item(let new)):
      note(.anchor, old.id?.rawValue ?? "", new.id?.rawValue ?? "")
      note(.regions, Self.list(old.conditions), Self.list(new.conditions))
      note(.regions, Self.audience(old.audience), Self.audience(new.audience))
      relabelItem(old, new)
    case (.table(let old), .table(let new)):
      if old.alignments.count == new.alignments.count {
        note(.structure, Self.list(old.alignments), Self.list(new.alignments))
      }
      note(.structure, old.source ?? "", new.source ?? "")
    case (.regional(let old), .regional(let new)):
      note(.regions, Self.described(old.condition), Self.described(new.condition))
      note(.regions, Self.audience(old.audience), Self.audience(new.audience))
      compare(old.statements, new.statements)
      note(.structure, Self.language(old.language), Self.language(new.language))
    default: break
    }
  }

  private mutating func relabelItem(_ old: ListItem, _ new: ListItem) {
    let was = old.label?.description ?? old.ordinal.map { "\($0)." } ?? ""
    let becomes = new.label?.description ?? new.ordinal.map { "\($0)." } ?? ""
    if !was.utf8.elementsEqual(becomes.utf8) { labels.append((was, becomes)) }
  }
}

/// How attributes are written in a change.
extension AttributeComparison {
  private static func path(_ clause: Clause) -> String {
    let names = clause.nesting.filter { !$0.container.isItem || clause.nesting.count == 1 }
    return names.isEmpty ? "paragraph" : names.map(\.container.kindName).joined(separator: " in ")
  }

  private static func list(_ names: [some Identifier]) -> String {
    names.map(\.rawValue).joined(separator: ", ")
  }

  private static func list(_ conditions: [RegionCondition]) -> String {
    conditions.map(described).joined(separator: "; ")
  }

  private static func list(_ alignments: [Table.Alignment]) -> String {
    alignments.map { alignment in
      switch alignment {
      case .natural: "natural"
      case .left: "left"
      case .center: "center"
      case .right: "right"
      }
    }.joined(separator: ", ")
  }

  private static func described(_ condition: RegionCondition) -> String {
    let label = condition.label.map { " “\($0)”" } ?? ""
    return (condition.isNegated ? "not " : "") + list(condition.regions) + label
  }

  private static func audience(_ audience: AudienceLabel?) -> String {
    guard let audience else { return "" }
    let regions = (audience.isNegated ? "not " : "") + list(audience.regions)
    let replaces = audience.replaces.map { " (\($0))" } ?? ""
    return "\(audience.text) [\(regions)]\(replaces)"
  }

  private static func language(_ language: PartLanguage?) -> String {
    language?.tag.rawValue ?? ""
  }
}

extension Clause.Container {
  /// The kind of container, whatever it says.
  var shape: UInt8 {
    switch self {
    case .list: 0
    case .item: 1
    case .table: 2
    case .quotation: 3
    case .regional: 4
    }
  }
}
