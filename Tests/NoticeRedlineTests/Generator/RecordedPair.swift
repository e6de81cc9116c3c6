import NoticeTestSupport
import NoticeModel

/// Two versions of a notice with the edits that made one into the other.
struct RecordedPair {
  /// The text before.
  private(set) var old = ""
  /// The text after.
  private(set) var new = ""
  /// The words that the author wrote and struck, moves and labels free.
  private(set) var words = 0
  /// The change runs that the author made.
  private(set) var hunks = 0
  /// The paragraphs that the author moved, as they read afterwards.
  private(set) var moved: [String] = []
  /// The phrases that the author changed.
  private(set) var phrases: [(old: String, new: String)] = []

  private enum Block {
    case paragraph([String])
    case items([String])
    case rows([[String]])

    var lines: String {
      switch self {
      case .paragraph(let sentences): sentences.joined(separator: " ")
      case .items(let items): items.map { "- \($0)" }.joined(separator: "\n")
      case .rows(let rows):
        rows.enumerated().map { place, row in
          "| \(row.joined(separator: " | ")) |"
            + (place == 0 ? "\n|" + String(repeating: "---|", count: row.count) : "")
        }.joined(separator: "\n")
      }
    }
  }

  private struct Part {
    var heading: String
    var blocks: [Block]
  }

  private var generator: SeededGenerator
  private var parts: [Part] = []
  private var touched: Set<[Int]> = []

  /// Makes a pair; sizes, the share of boilerplate and the mix of edits follow from the seed.
  init(seed: Int) {
    generator = SeededGenerator(seed: seed)
    let count = 5 + seed % 4 * 6
    let boilerplate = 2 + seed % 3
    for number in 0..<count { parts.append(part(number, boilerplate: boilerplate)) }
    old = text(parts)
    for _ in 0..<(4 + seed % 5 * 4) { edit() }
    if generator.oneIn(2) { moveSection() }
    if generator.oneIn(2) { insertSection() }
    new = text(parts)
  }

  private static let subjects = [
    "billing records", "profile pictures", "delivery routes", "support tickets", "survey answers",
    "device names", "payment tokens", "location traces", "call recordings", "contact lists",
    "purchase lists", "log files", "browser settings", "voice samples", "travel plans",
    "membership cards", "photo albums", "newsletter choices", "warranty claims", "gift orders",
    "fitness figures", "meter readings", "loan requests", "school reports",
  ]

  private static let shared = [
    "This part must be read together with the part on your choices, further down in this notice.",
    "Nothing here takes away a right that the law of your country gives you.",
    "Ask us by post or by mail, and we will answer within 30 days without charge.",
    "We may tell an authority about this where a court orders us to do so.",
    "A copy of the rules that our staff must keep can be had at any time from our office.",
  ]

  private mutating func sentence(_ subject: String, boilerplate: Int) -> String {
    if generator.number(1...6) <= boilerplate { return generator.pick(Self.shared) }
    return generator.pick([
      "We collect \(subject) when you use the service, and we keep them for two years after that.",
      "Our staff may look at \(subject) only if there is a reason that was written down before.",
      "We do not sell \(subject) to anyone, whatever the price that is offered for them.",
      "You can have \(subject) erased at any time through the settings of your account.",
      "Partners that help us with \(subject) must follow a contract that we check every year.",
      "If you object, we stop the use of \(subject) unless a law says that we have to go on.",
      "Old \(subject) are removed from our backups within 90 days of the day on which they expire.",
    ])
  }

  private mutating func part(_ number: Int, boilerplate: Int) -> Part {
    let subject = Self.subjects[number % Self.subjects.count]
    var blocks: [Block] = []
    for _ in 0..<generator.number(2...4) {
      blocks.append(
        .paragraph(
          (0..<generator.number(1...4)).map { _ in sentence(subject, boilerplate: boilerplate) }))
    }
    blocks.insert(
      .items((0..<generator.number(3...5)).map { "\(subject) of the \(Self.places[$0]) kind;" }),
      at: 1)
    if number % 4 == 3 {
      blocks.append(
        .rows(
          [["Kind", "Reason", "Kept for"]]
            + Self.places.prefix(4).map {
              ["\($0) \(subject)", "Running it", "\(number + 2) years"]
            }))
    }
    return Part(heading: "About \(subject)", blocks: blocks)
  }

  private static let places = ["first", "second", "third", "fourth", "fifth"]

  private func text(_ parts: [Part]) -> String {
    var lines = ["# Notice"]
    for (number, part) in parts.enumerated() {
      lines.append("## \(number + 1). \(part.heading)")
      lines += part.blocks.map(\.lines)
    }
    return lines.joined(separator: "\n\n")
  }

  private static func count(_ text: String) -> Int { text.split(separator: " ").count }
}

/// The edits.
extension RecordedPair {
  /// A block that no edit touched yet; none that repeats another one.
  private mutating func freshBlock() -> (part: Int, block: Int)? {
    for _ in 0..<20 {
      let part = generator.number(0...(parts.count - 1))
      let block = generator.number(0...(parts[part].blocks.count - 1))
      if touched.insert([part, block]).inserted { return (part, block) }
    }
    return nil
  }

  fileprivate mutating func edit() {
    guard let place = freshBlock() else { return }
    switch parts[place.part].blocks[place.block] {
    case .paragraph(let sentences): edit(sentences, at: place)
    case .items(var items):
      if generator.oneIn(2) {
        let item = "whatever else the \(generator.pick(Self.places)) letter of the contract names;"
        items.insert(item, at: generator.number(0...items.count))
        words += Self.count(item)
      } else {
        words += Self.count(items.remove(at: generator.number(0...(items.count - 1))))
      }
      hunks += 1
      parts[place.part].blocks[place.block] = .items(items)
    case .rows(var rows):
      let row = generator.number(1...(rows.count - 1))
      if generator.oneIn(2) {
        rows.insert(["Spare parts of it", "Checking identity", "6 months"], at: row)
        words += 8
      } else {
        phrases.append((rows[row][2], "40 years"))
        rows[row][2] = "40 years"
        words += 2
      }
      hunks += 1
      parts[place.part].blocks[place.block] = .rows(rows)
    }
  }

  private mutating func edit(_ sentences: [String], at place: (part: Int, block: Int)) {
    var sentences = sentences
    let index = generator.number(0...(sentences.count - 1))
    switch generator.number(0...9) {
    case 0...4:
      guard let phrase = replace(&sentences[index]) else { return }
      words += Self.count(phrase.old) + Self.count(phrase.new)
      hunks += 1
      phrases.append(phrase)
    case 5:
      let added =
        "A list of the people who saw it is kept by our \(generator.pick(Self.places)) office."
      sentences.insert(added, at: index)
      words += Self.count(added)
      hunks += 1
    case 6 where sentences.count > 1:
      words += Self.count(sentences.remove(at: index))
      hunks += 1
    case 7:
      words += Self.count(sentences.joined(separator: " "))
      sentences = [
        "Nobody outside the house is shown what this paragraph was about until last spring.",
        "Write a letter, and somebody will explain.",
      ]
      words += Self.count(sentences.joined(separator: " "))
      hunks += 1
    case 8 where sentences.count > 1:
      parts[place.part].blocks[place.block] = .paragraph(Array(sentences[..<1]))
      parts[place.part].blocks.insert(.paragraph(Array(sentences[1...])), at: place.block + 1)
      touched = Set(
        parts.indices.flatMap { part in (0..<9).map { [part, $0] } }.filter { $0[0] == place.part }
      )
      .union(touched)
      return
    default:
      move(sentences, from: place)
      return
    }
    parts[place.part].blocks[place.block] = .paragraph(sentences)
  }

  private mutating func replace(_ sentence: inout String) -> (old: String, new: String)? {
    let known = [
      ("within 30 days", "within 45 days"), ("within 90 days", "within 120 days"),
      ("at any time", "once a year"), ("do not sell", "do sell"), ("only if", "even if"),
      ("two years", "ten years"), ("must follow", "should follow"), ("a right", "a remedy"),
      ("unless a law", "because a law"),
    ]
    guard let phrase = known.first(where: { sentence.contains($0.0) }) else { return nil }
    sentence = sentence.replacing(phrase.0, with: phrase.1)
    return (phrase.0, phrase.1)
  }

  /// Moves a paragraph that occurs once to the end of another part.
  private mutating func move(_ sentences: [String], from place: (part: Int, block: Int)) {
    let line = sentences.joined(separator: " ")
    let isUnique = text(parts).components(of: line) == 1
    let target = (place.part + parts.count / 2) % parts.count
    guard isUnique, sentences.count > 1, target != place.part, !line.contains("is kept by") else {
      return
    }
    parts[place.part].blocks.remove(at: place.block)
    parts[target].blocks.append(.paragraph(sentences))
    moved.append(line)
    // What stands behind it has other numbers now: leave both parts alone.
    for block in 0..<12 {
      touched.insert([place.part, block])
      touched.insert([target, block])
    }
  }

  fileprivate mutating func moveSection() {
    let part = parts.remove(at: 1)
    parts.insert(part, at: parts.count - 1)
    moved += ["About \(Self.subjects[1])"]
    for block in part.blocks {
      switch block {
      case .paragraph(let sentences): moved.append(sentences.joined(separator: " "))
      case .items(let items): moved += items
      case .rows(let rows): moved += rows.map { $0.joined(separator: " ") }
      }
    }
  }

  fileprivate mutating func insertSection() {
    let sentence = "We train programs with some of it, and you can tell us to leave yours out."
    parts.insert(Part(heading: "Machine learning", blocks: [.paragraph([sentence])]), at: 2)
    words += Self.count(sentence) + 2
    hunks += 1
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
