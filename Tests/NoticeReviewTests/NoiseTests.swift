import NoticeModel
import Testing

@testable import NoticeReview

/// Noise stays silent: a thousand generated cases, none above editorial.
@Suite struct NoiseTests {
  private static let seed: UInt64 = 20_261_126

  @Test func noiseIsAtMostEditorial() {
    var generator = Dice(state: Self.seed)
    for number in 0..<1000 {
      let before = Noise.text(&generator)
      let (after, kind) = Noise.disturbed(before, &generator)
      let assessment = PairAssessment.assess(
        before: before.joined(separator: "\n\n"), after: after, topic: nil)
      let loud = assessment.judged.filter { $0.level > .editorial }
      #expect(
        loud.isEmpty,
        "seed \(Self.seed), case \(number), \(kind): \(loud.first.map { "\($0)" } ?? "")")
    }
  }
}

/// A generator of numbers with a fixed beginning.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

private enum Noise {
  static func text(_ dice: inout Dice) -> [String] {
    Array(sentences.shuffled(using: &dice).prefix(Int.random(in: 2...5, using: &dice)))
  }

  static func disturbed(_ paragraphs: [String], _ dice: inout Dice) -> (String, String) {
    let kinds = [
      "reordered", "quotes", "spaces", "emphasis", "number twice", "spelling", "e-mail case",
      "link target", "renumbered", "date", "twice", "list marks",
    ]
    let kind = kinds.randomElement(using: &dice) ?? "spaces"
    var text = paragraphs
    switch kind {
    case "reordered": text.shuffle(using: &dice)
    case "quotes": text = text.map { $0.replacing("\"", with: "”").replacing("'", with: "’") }
    case "spaces": text = text.map { $0.replacing(" ", with: "  ") + "  " }
    case "emphasis": text = text.map { "**" + $0 + "**" }
    case "number twice": text = text.map { $0.replacing("30 days", with: "30 (thirty) days") }
    case "spelling":
      text = text.map {
        $0.replacing("organisation", with: "organization").replacing("favour", with: "favor")
      }
    case "e-mail case":
      text = text.map { $0.replacing("help@harbour.example", with: "Help@Harbour.example") }
    case "link target": text = text.map { $0.replacing("(#rights)", with: "(#your-rights)") }
    case "renumbered": text = text.enumerated().map { "\($0.offset + 4). " + $0.element }
    case "date": text = text.map { $0.replacing("3 March 2025", with: "9 September 2026") }
    case "twice": text.append(text[0])
    default: text = text.map { "- " + $0 }
    }
    return (text.joined(separator: "\n\n"), kind)
  }

  private static let sentences = [
    "We keep invoices for 30 days after delivery.",
    "Our organisation shares \"order data\" with couriers and banks.",
    "You may object at any time; write to help@harbour.example.",
    "See [your rights](#rights) for details.",
    "Last updated: 3 March 2025",
    "We don't sell your personal data.",
    "If you ask us, we delete your account without undue delay.",
    "We use cookies only to keep you signed in.",
    "You do us a favour if you report errors.",
    "We encrypt all data in transit and at rest.",
    "Our liability is limited to EUR 500.",
    "Children under 16 need a parent's consent.",
  ]
}
