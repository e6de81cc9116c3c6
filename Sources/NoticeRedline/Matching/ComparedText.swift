import NoticeModel

/// A clause as numbers.
struct ComparedClause {
  /// All tokens, cell by cell.
  var cells: [[WordID]]
  /// The visible tokens of all cells.
  var words: [WordID]
  /// A number that is the same for clauses of one kind with the same words.
  var key: UInt64
  /// What may be paired with it.
  var group: ClauseGroup
  /// The number of its words that are no signs.
  var weight: Int
}

/// Clauses that may become each other.
enum ClauseGroup: UInt8 {
  case title, issuer, established, lastUpdated, effective, revised, supplemented, pointer
  case heading, paragraph, tableHeader, tableRow, code, thematicBreak, nothing, signature

  /// The group of a kind of clause.
  init(_ kind: Clause.Kind) {
    switch kind {
    case .title: self = .title
    case .issuer: self = .issuer
    case .date(let entry):
      switch entry.kind {
      case .established: self = .established
      case .lastUpdated: self = .lastUpdated
      case .effective: self = .effective
      case .revised: self = .revised
      }
    case .supplemented: self = .supplemented
    case .pointer: self = .pointer
    case .heading: self = .heading
    case .paragraph: self = .paragraph
    case .tableHeader: self = .tableHeader
    case .tableRow: self = .tableRow
    case .code: self = .code
    case .thematicBreak: self = .thematicBreak
    case .nothing: self = .nothing
    case .signature: self = .signature
    }
  }
}

/// A section as a stretch of clauses, subsections not counted.
struct ComparedSection {
  /// The clauses, the heading first.
  var clauses: Range<Int>
  /// The section without what it holds; `nil` for what stands before the first and behind the last.
  var section: EditionSection?
  /// The place of the section around it.
  var parent: Int?
  /// The number of its words.
  var weight: Int
}

/// One of two editions, made ready to be compared.
struct ComparedText {
  /// The clauses.
  let clauses: [Clause]
  /// The same clauses as numbers.
  let numbers: [ComparedClause]
  /// The sections, the first of which is the head with the lead and the last the signature.
  let sections: [ComparedSection]
  /// The section of each clause.
  let sectionOf: [Int]

  /// Reads an edition.
  init(_ edition: Edition, vocabulary: inout Vocabulary) {
    clauses = ClauseReader.clauses(of: edition)
    var numbers: [ComparedClause] = []
    numbers.reserveCapacity(clauses.count)
    for clause in clauses { numbers.append(Self.numbers(of: clause, &vocabulary)) }
    self.numbers = numbers
    sections = Self.sections(clauses, numbers)
    var sectionOf = [Int](repeating: 0, count: clauses.count)
    for (place, section) in sections.enumerated() {
      for clause in section.clauses { sectionOf[clause] = place }
    }
    self.sectionOf = sectionOf
  }

  private static func numbers(
    of clause: Clause, _ vocabulary: inout Vocabulary
  ) -> ComparedClause {
    var cells: [[WordID]] = []
    var words: [WordID] = []
    let group = ClauseGroup(clause.kind)
    var key = StableHash()
    key.combine(UInt64(group.rawValue))
    var weight = 0
    for cell in clause.cells {
      let numbers = cell.map { vocabulary.number(of: $0) }
      for number in numbers where number.isVisible {
        words.append(number)
        key.combine(UInt64(number))
        if vocabulary.weight(of: number) > 1 { weight += 1 }
      }
      key.combine(.max)
      cells.append(numbers)
    }
    return ComparedClause(
      cells: cells, words: words, key: key.value, group: group, weight: weight)
  }

  private static func sections(
    _ clauses: [Clause], _ numbers: [ComparedClause]
  ) -> [ComparedSection] {
    var result: [ComparedSection] = []
    var open: [(place: Int, level: Int)] = []
    var start = 0
    var section: EditionSection?
    var parent: Int?
    func close(at end: Int) {
      let weight = numbers[start..<end].reduce(0) { $0 + $1.weight }
      result.append(
        ComparedSection(clauses: start..<end, section: section, parent: parent, weight: weight))
      start = end
    }
    for (place, clause) in clauses.enumerated() {
      guard case .heading(let heading) = clause.kind else { continue }
      close(at: place)
      while let last = open.last, last.level >= heading.level { open.removeLast() }
      parent = open.last?.place
      section = heading
      open.append((result.count, heading.level))
    }
    let signature = clauses.firstIndex { $0.kind == .signature } ?? clauses.count
    close(at: signature)
    section = nil
    parent = nil
    close(at: clauses.count)
    return result
  }
}

/// A hash that is the same in every run (FNV-1a over words, mixed).
struct StableHash {
  /// The hash of what was combined so far.
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes in a number.
  mutating func combine(_ number: UInt64) {
    value = (value ^ number) &* 0x9FB2_1C65_1E98_DF25
    value ^= value >> 32
  }
}
