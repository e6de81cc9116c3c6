import NoticeModel

/// A paragraph that is printed without being a clause.
struct PrintedParagraph: Equatable {
  /// How it looks.
  var format: ParagraphFormat
  /// What it says.
  var tokens: [Token]
}

/// A clause as it stands on paper.
struct PrintedClause {
  /// The clause.
  var clause: Clause
  /// What is printed above it: whom a part is for, the label of an item that begins with a table.
  var above: [PrintedParagraph] = []
  /// What is printed in front of its words: a label that Word cannot compute, whom an item is for.
  var label: [Token] = []
  /// How its paragraph looks.
  var format: ParagraphFormat
  /// What is printed below it: whom a section is for.
  var below: [PrintedParagraph] = []
  /// The names of the places that begin here.
  var anchors: [SectionID] = []
}

/// Lays the clauses of one side out as paragraphs.
struct SideLayout {
  private let numbers: SideNumbers
  private var seen: Set<Int> = []

  /// What is printed at the beginning of an item that no paragraph has taken yet.
  private struct ItemStart {
    var format: ParagraphFormat
    var label: [Token]
  }

  private init(numbers: SideNumbers) {
    self.numbers = numbers
  }

  /// The clauses as they stand on paper.
  static func clauses(_ clauses: [Clause], numbers: SideNumbers) -> [PrintedClause] {
    var layout = SideLayout(numbers: numbers)
    return clauses.enumerated().map { layout.printed($1, at: $0) }
  }

  private mutating func printed(_ clause: Clause, at index: Int) -> PrintedClause {
    var result = PrintedClause(clause: clause, format: ParagraphFormat(style: clause.style))
    result.format.depth = clause.depth(of: clause.nesting.count)
    result.format.isTight = clause.isTight
    if case .heading(let section) = clause.kind {
      describe(section, at: index, in: &result)
    } else {
      enterContainers(of: &result)
    }
    return result
  }

  private func describe(
    _ section: EditionSection, at index: Int, in result: inout PrintedClause
  ) {
    result.anchors = [section.id] + section.formerIDs
    result.format.number = numbers.heading(at: index)
    if let number = section.number, result.format.number == nil {
      result.label = [Token(.reference, number.bytes), Token(.space, [0x20])]
    }
    let format = ParagraphFormat(style: .audience)
    if let audience = section.audience {
      result.below.append(PrintedParagraph(format: format, tokens: audience.tokens))
    }
    result.below += section.statements.map {
      PrintedParagraph(format: format, tokens: [$0.text.emphasised])
    }
  }

  private mutating func enterContainers(of result: inout PrintedClause) {
    var start: ItemStart?
    for (index, step) in result.clause.nesting.enumerated()
    where seen.insert(step.ordinal).inserted {
      let depth = result.clause.depth(of: index + 1)
      switch step.container {
      case .item(let item):
        flush(&start, above: &result)
        start = itemStart(item, step.ordinal, isIn: result.clause.nesting, depth: depth)
        result.anchors += item.id.map { [$0] } ?? []
      case .regional(let clause):
        flush(&start, above: &result)
        result.above += Self.introduction(of: clause, depth: depth)
      case .quotation: flush(&start, above: &result)
      case .list, .table: break
      }
    }
    switch result.clause.kind {
    case .paragraph, .nothing:
      guard let start else { return }
      result.label = start.label
      result.format.number = start.format.number
      result.format.isHanging = start.format.isHanging
    default: flush(&start, above: &result)
    }
  }

  private func flush(_ start: inout ItemStart?, above result: inout PrintedClause) {
    guard let item = start else { return }
    result.above.append(PrintedParagraph(format: item.format, tokens: item.label))
    start = nil
  }

  private func itemStart(
    _ item: ListItem, _ ordinal: Int, isIn nesting: [Clause.Nesting], depth: Int
  ) -> ItemStart {
    var format = ParagraphFormat(style: .listItem)
    format.depth = depth
    format.isHanging = true
    var label: [Token] = []
    if let list = nesting.list(around: ordinal) {
      format.isTight = list.bare.isTight
      format.number = numbers.item(ordinal)
      if let text = item.label?.description ?? numbers.label(ofItem: ordinal), format.number == nil
      {
        label = [Token(.reference, Array(text.utf8)), Token(.space, [0x09])]
      } else if format.number == nil {
        format.number = .init(list: SideNumbers.bullets, level: min(list.level, 8))
      }
    }
    if let audience = item.audience { label += audience.tokens + [Token(.space, [0x20])] }
    return ItemStart(format: format, label: label)
  }

  private static func introduction(
    of clause: RegionalClause, depth: Int
  ) -> [PrintedParagraph] {
    var format = ParagraphFormat(style: .audience)
    format.depth = depth
    let statements = clause.statements.map { [$0.text.emphasised] }
    return ((clause.audience.map { [$0.tokens] } ?? []) + statements).map {
      PrintedParagraph(format: format, tokens: $0)
    }
  }
}

extension Clause {
  /// The style of its paragraph.
  fileprivate var style: ParagraphFormat.Style {
    switch kind {
    case .title: .title
    case .issuer: .issuer
    case .date, .supplemented, .pointer: .dateline
    case .heading(let section): .heading(min(max(section.level - 1, 1), 6))
    case .paragraph, .nothing: innermostStyle
    case .tableHeader: .tableHeader
    case .tableRow: .tableText
    case .code: .code
    case .thematicBreak: .rule
    case .signature: .signature
    }
  }

  private var innermostStyle: ParagraphFormat.Style {
    for step in nesting.reversed() {
      switch step.container {
      case .item: return .listItem
      case .quotation: return .quotation
      case .regional(let clause) where clause.audience != nil: return .regional
      case .list, .table, .regional: continue
      }
    }
    return .body
  }

  /// How many of its first containers set their content to the right.
  fileprivate func depth(of count: Int) -> Int {
    nesting.prefix(count).count { step in
      switch step.container {
      case .item, .quotation: true
      case .regional(let clause): clause.audience != nil
      case .list, .table: false
      }
    }
  }

  /// Whether the innermost list around it is set without space.
  fileprivate var isTight: Bool {
    for step in nesting.reversed() {
      if case .list(let list) = step.container { return list.isTight }
    }
    return false
  }
}

extension [Clause.Nesting] {
  /// The list that holds the item with that ordinal, and how many lists that one lies in.
  fileprivate func list(around item: Int) -> (bare: List, level: Int)? {
    var level = -1
    for (outer, inner) in zip(self, dropFirst()) {
      guard case .list(let list) = outer.container else { continue }
      level += 1
      if inner.ordinal == item { return (list, level) }
    }
    return nil
  }
}

extension Prose {
  /// The words as one emphasised token.
  fileprivate var emphasised: Token {
    Token(.word, bytes, marks: [Mark(.emphasis, ordinal: 0)])
  }
}

extension AudienceLabel {
  /// The printed label.
  fileprivate var tokens: [Token] {
    var result = [text.emphasised]
    if let replaces { result += [Token(.space, [0x20]), Token(.word, replaces.bytes)] }
    return result
  }
}
