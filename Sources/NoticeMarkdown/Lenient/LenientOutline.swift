import NoticeModel

/// Makes a title, a lead and sections of the elements of a plain file.
struct LenientOutline {
  /// The title.
  private(set) var title: [Inline] = []
  /// What comes before the first section.
  private(set) var lead: [Block] = []
  /// The sections.
  private(set) var sections: [EditionSection] = []
  /// What leads to which section: ids, anchors, and the names that other programs give headings.
  private(set) var names: [String: SectionID] = [:]

  private let givenTitle: Prose?
  private let language: LanguageTag
  private let topic: LenientReader.TopicInference
  private var flat: [EditionSection] = []
  private var ids: Set<SectionID> = [.lead]
  private var repeats: [String: Int] = [:]
  /// The levels as they were written of the sections that are open; halves are lines of bold words.
  private var path: [Int] = []
  private var lastLevel = 1
  /// What the sections that are open are about.
  private var topics: [Topic] = []
  private var waitingAnchors: [Int] = []

  /// Makes an empty outline; `title` is the one for a text whose headings have none.
  init(title: Prose?, language: LanguageTag, topic: @escaping LenientReader.TopicInference) {
    givenTitle = title
    self.language = language
    self.topic = topic
  }

  /// Puts the elements together.
  mutating func assemble(
    _ elements: [LenientElement], anchors: [String], notes: inout LenientNotes
  ) {
    let titleIndex = Self.titleIndex(in: elements)
    var folder = LenientFolder()
    for (index, element) in elements.enumerated() {
      switch element {
      case .block(let block): folder.append(block)
      case .fenceStart(let condition): folder.open(condition)
      case .fenceEnd: folder.close()
      case .anchors(let numbers): waitingAnchors += numbers
      case .heading(let heading) where index == titleIndex:
        title = heading.content
        lastLevel = heading.level ?? 1
      case .heading(let heading):
        finish(folder.blocks())
        begin(heading, conditions: folder.conditions, anchors: anchors, notes: &notes)
      }
    }
    finish(folder.blocks())
    if titleIndex == nil, let givenTitle { title = [.text(givenTitle)] }
    sections = nested()
  }

  /// The heading that is the title: the first, if it is of level 1 or stands first of all, and has no
  /// equals that number it as a section.
  private static func titleIndex(in elements: [LenientElement]) -> Int? {
    var first: (index: Int, heading: LenientHeading)?
    var equals = 0
    var isOpening = true
    for (index, element) in elements.enumerated() {
      guard case .heading(let heading) = element else {
        if case .block = element, first == nil { isOpening = false }
        continue
      }
      if first == nil {
        first = (index, heading)
      } else if heading.level == first?.heading.level {
        equals += 1
      }
    }
    guard let first else { return nil }
    let label = TypedLabel.inHeading(LenientWords.bytes(of: first.heading.content))
    if first.heading.level == 1 { return equals > 0 && label != nil ? nil : first.index }
    return isOpening && equals == 0 && label == nil ? first.index : nil
  }

  // MARK: Sections

  private mutating func finish(_ blocks: [Block]) {
    if flat.isEmpty { lead += blocks } else { flat[flat.count - 1].blocks += blocks }
  }

  private mutating func begin(
    _ heading: LenientHeading, conditions: [RegionCondition], anchors: [String],
    notes: inout LenientNotes
  ) {
    let level = level(of: heading, notes: &notes)
    let (number, words) = Self.split(heading.content)
    let text = LenientWords.bytes(of: words)
    let id = id(for: heading, text)
    topics.removeSubrange(min(level - 2, topics.count)...)
    let topic = heading.topic ?? topics.last ?? self.topic(text, language) ?? .other
    topics.append(topic)
    var section = EditionSection(
      id: id, level: level, number: number, heading: words, topic: topic)
    section.audience = conditions.last.map(LenientFolder.label)
    flat.append(section)
    for number in waitingAnchors + heading.anchors where anchors.indices.contains(number) {
      enter(anchors[number], id)
    }
    waitingAnchors = []
    enter(id.rawValue, id)
    enter(GitHubName.name(ofHeading: LenientWords.bytes(of: heading.content)), id)
  }

  private mutating func enter(_ name: String, _ id: SectionID) {
    if names[name] == nil { names[name] = id }
  }

  /// The level of a heading among those that are open.
  private mutating func level(of heading: LenientHeading, notes: inout LenientNotes) -> Int {
    let written: Int
    if let level = heading.level {
      lastLevel = level
      written = 2 * level
      if level == 1 { notes.add(.extraTitles) }
    } else {
      written = 2 * lastLevel + 1
    }
    while let last = path.last, last >= written { path.removeLast() }
    if path.count > 4 { path.removeSubrange(4...) }
    let level = path.count + 2
    path.append(written)
    if let own = heading.level, own > level { notes.add(.skippedLevels) }
    return level
  }

  /// The typed label of a heading, and the rest.
  private static func split(_ content: [Inline]) -> (Prose?, [Inline]) {
    let text = LenientWords.bytes(of: content)
    guard let found = TypedLabel.inHeading(text) else { return (nil, content) }
    var rest = content
    guard cut(found.rest, from: &rest), !LenientWords.bytes(of: rest).isEmpty else {
      return (nil, content)
    }
    return (Prose(Array(text[..<found.length])), InlineTrim.trimmed(rest))
  }

  /// Takes bytes of words off the start of inlines, as long as texts and emphasis hold them.
  private static func cut(_ count: Int, from content: inout [Inline]) -> Bool {
    var left = count
    while left > 0, let first = content.first {
      switch first {
      case .text(var words):
        let taken = min(left, words.bytes.count)
        words.bytes.removeFirst(taken)
        left -= taken
        if words.isEmpty { content.removeFirst() } else { content[0] = .text(words) }
      case .strong(var inner):
        guard cutInside(&left, &inner) else { return false }
        if inner.isEmpty { content.removeFirst() } else { content[0] = .strong(inner) }
      case .emphasis(var inner):
        guard cutInside(&left, &inner) else { return false }
        if inner.isEmpty { content.removeFirst() } else { content[0] = .emphasis(inner) }
      default: return false
      }
    }
    return left == 0
  }

  private static func cutInside(_ left: inout Int, _ inner: inout [Inline]) -> Bool {
    let size = LenientWords.bytes(of: inner).count
    let taken = min(left, size)
    left -= taken
    if taken == size {
      inner = []
      return true
    }
    return cut(taken, from: &inner)
  }

  private mutating func id(for heading: LenientHeading, _ text: [UInt8]) -> SectionID {
    let given = heading.id.map { DerivedID.slug(of: Array($0.utf8)) }
    var stem = given ?? DerivedID.id(ofHeading: text)
    if stem.isEmpty { stem = "section" }
    var count = repeats[stem] ?? 0
    var id: SectionID
    repeat {
      count += 1
      id = SectionID(count == 1 ? stem : "\(stem)-\(count)")
    } while ids.contains(id)
    repeats[stem] = count
    ids.insert(id)
    if let written = heading.id { enter(written, id) }
    return id
  }

  private func nested() -> [EditionSection] {
    var result: [EditionSection] = []
    var open: [EditionSection] = []
    for section in flat {
      while let last = open.last, last.level >= section.level { Self.close(&open, &result) }
      open.append(section)
    }
    while !open.isEmpty { Self.close(&open, &result) }
    return result
  }

  private static func close(_ open: inout [EditionSection], _ result: inout [EditionSection]) {
    let section = open.removeLast()
    if open.isEmpty {
      result.append(section)
    } else {
      open[open.count - 1].subsections.append(section)
    }
  }
}

/// The names under which other programs know headings.
enum GitHubName {
  /// The words in small letters, spaces as hyphens, most signs left out.
  static func name(ofHeading words: [UInt8]) -> String {
    var name: [UInt8] = []
    for byte in words {
      switch byte {
      case .space: name.append(UInt8(ascii: "-"))
      case UInt8(ascii: "-"), UInt8(ascii: "_"): name.append(byte)
      default: if byte.isLetter || byte.isDigit || byte >= 0x80 { name.append(byte.lowercased) }
      }
    }
    return String(decoding: name, as: UTF8.self)
  }
}
