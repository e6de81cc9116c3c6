/// Random numbers that are the same in every run (SplitMix64).
struct SketchGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed) &* 0xD134_2543_DE82_EF95
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func oneIn(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &self)]
  }
}

/// Makes random sketches.
struct SketchMaker {
  private var random: SketchGenerator
  private var count = 0
  private var sections: [String] = []
  private var items: [String] = []

  private static let regions = [
    "US", "US-CA", "US-NY", "JP", "DE", "FR", "EUR", "WEST", "TINY", "WIDE", "children", "EU",
  ]

  init(seed: Int) {
    random = SketchGenerator(seed: seed)
  }

  mutating func sketch() -> NoticeSketch {
    var sketch = NoticeSketch()
    sketch.values = [("v1", "base1"), ("v2", "base2"), ("v3", "base3")]
    sketch.parts = (0..<random.number(2...4)).map { _ in part(in: nil, level: 2) }
    for index in 0..<random.number(0...4) {
      sketch.supplements.append(supplement("s\(index)"))
    }
    if random.oneIn(2) { sketch.order = regions(upTo: 5) }
    // What is referred to is known only now.
    sketch.lead = pieces(depth: 1)
    for index in sketch.parts.indices { fill(&sketch.parts[index]) }
    for index in sketch.supplements.indices { fill(&sketch.supplements[index]) }
    return sketch
  }

  private mutating func supplement(_ name: String) -> NoticeSketch.Supplement {
    var supplement = NoticeSketch.Supplement(name: name, regions: regions(upTo: 2))
    supplement.isWhole = random.oneIn(8)
    supplement.overrides = random.oneIn(4)
    for value in ["v1", "v2", "own"] where random.oneIn(4) {
      supplement.values.append((value, "\(name)-\(value)"))
    }
    if supplement.isWhole {
      let (outerSections, outerItems) = (sections, items)
      supplement.parts = (0..<random.number(1...2)).map { index in
        // A whole text may have the ids of the main text.
        var part = part(in: name, level: 2)
        if index == 0, let id = outerSections.first { part.id = id }
        return part
      }
      (sections, items) = (outerSections, outerItems)
    } else {
      for _ in 0..<random.number(0...3) {
        var part = part(in: name, level: 2, place: place())
        part.condition = random.oneIn(6) ? condition() : part.condition
        supplement.parts.append(part)
      }
    }
    return supplement
  }

  private mutating func place() -> NoticeSketch.Place? {
    let id = random.pick(sections)
    switch random.number(0...6) {
    case 0: return .after(id)
    case 1: return .before(id)
    case 2: return .into(id)
    case 3...5: return .replaces(id)
    default: return nil
    }
  }

  private mutating func part(
    in supplement: String?, level: Int, place: NoticeSketch.Place? = nil
  ) -> NoticeSketch.Part {
    count += 1
    var part = NoticeSketch.Part(id: "p\(count)")
    part.place = place
    part.isUnnumbered = random.oneIn(8)
    if random.oneIn(5) { part.exceptions = regions(upTo: 2) }
    if level == 2, random.oneIn(6) { part.condition = condition() }
    if level < 4, random.oneIn(3) {
      part.parts = (0..<random.number(1...2)).map { _ in
        self.part(in: supplement, level: level + 1)
      }
    }
    sections.append(part.id)
    return part
  }

  private mutating func fill(_ supplement: inout NoticeSketch.Supplement) {
    if random.oneIn(3) { supplement.lead = pieces(depth: 1) }
    for index in supplement.parts.indices { fill(&supplement.parts[index]) }
  }

  private mutating func fill(_ part: inout NoticeSketch.Part) {
    part.pieces = pieces(depth: 0)
    for index in part.parts.indices { fill(&part.parts[index]) }
  }

  private mutating func pieces(depth: Int) -> [NoticeSketch.Piece] {
    var pieces = [words()]
    for _ in 0..<random.number(0...2) {
      switch random.number(0...3) {
      case 0 where depth < 2: pieces.append(.fence(condition(), self.pieces(depth: depth + 1)))
      case 1: pieces += [list(), words()]
      default: pieces.append(words())
      }
    }
    return pieces
  }

  private mutating func words() -> NoticeSketch.Piece {
    count += 1
    let targets = sections + items
    return .words(
      "w\(count)", value: random.oneIn(3) ? random.pick(["v1", "v2", "v3"]) : nil,
      reference: random.oneIn(3) && !targets.isEmpty ? random.pick(targets) : nil)
  }

  private mutating func list() -> NoticeSketch.Piece {
    .list(
      (0..<random.number(2...4)).map { index in
        count += 1
        var item = NoticeSketch.Item(words: "i\(count)")
        if random.oneIn(3) {
          item.id = "item\(count)"
          items.append("item\(count)")
        }
        // A list that is all in one fence is a clause.
        if index > 0, random.oneIn(3) { item.condition = condition() }
        return item
      })
  }

  private mutating func condition() -> NoticeSketch.Condition {
    NoticeSketch.Condition(regions: regions(upTo: 2), isNegated: random.oneIn(3))
  }

  private mutating func regions(upTo most: Int) -> [String] {
    Array(Self.regions.shuffled(using: &random).prefix(random.number(1...most)))
  }
}
