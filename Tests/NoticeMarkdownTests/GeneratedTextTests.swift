import NoticeDiagnostics
import NoticeModel
import NoticeTestSupport
import Testing

/// Numbers from a seed, the same for ever (SplitMix64).
private struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// What a reading gives, in a form that is quick to compare.
private struct Outcome: Equatable, Sendable {
  let text: Text?
  let findings: [String]

  init(of bytes: [UInt8]) {
    let reading = Reading(bytes: bytes)
    text = reading.text
    findings = reading.diagnostics.all.map { "\($0.place.offset) \($0.name) \($0.summary)" }
  }
}

@Suite struct GeneratedTextTests {
  private static let inlines = [
    "word", "*em*", "**strong**", "`code`", "[](#a)", "[x](https://a.b/c)", "{{value}}", "a\\*b",
    "&amp;", "日本語", "é", "<https://a.b>", "line\nbreak", "hard\\\nbreak",
  ]

  private static func sentence(_ random: inout Seeded) -> String {
    (0..<Int.random(in: 1...12, using: &random))
      .map { _ in inlines.randomElement(using: &random) ?? "" }.joined(separator: " ")
  }

  private static func block(_ random: inout Seeded) -> String {
    let sentence = sentence(&random)
    let plain = sentence.split(separator: "\n").joined(separator: " ")
    switch Int.random(in: 0..<9, using: &random) {
    case 0: return "## \(plain.split(separator: "[](#a)").joined())\n"
    case 1: return "- \(plain)\n- b {#c\(random.next() % 1000)}\n  - d\n"
    case 2: return "1. \(plain)\n2. e\n"
    case 3: return "> \(plain)\n"
    case 4: return "```\n\(sentence)\n```\n"
    case 5: return "| a | b |\n|---|---|\n| \(plain) | c |\n"
    case 6: return "::: region US, JP\n\(sentence)\n:::\n"
    default: return sentence + "\n"
    }
  }

  private static func document(_ seed: UInt64) -> String {
    var random = Seeded(seed)
    let blocks = (0..<Int.random(in: 1...20, using: &random)).map { _ in block(&random) }
    return "# Title\n\n" + blocks.joined(separator: "\n")
  }

  @Test func parsingInParallelEqualsParsingInTurn() async {
    let documents = (0..<2000).map { Array(Self.document(UInt64($0)).utf8) }
    let inTurn = documents.map { Outcome(of: $0) }
    let chunk = 50
    let inParallel = await withTaskGroup(of: (Int, [Outcome]).self) { group in
      for start in stride(from: 0, to: documents.count, by: chunk) {
        group.addTask {
          (start, documents[start..<start + chunk].map { Outcome(of: $0) })
        }
      }
      var all: [Int: [Outcome]] = [:]
      for await (start, part) in group { all[start] = part }
      return all.sorted { $0.key < $1.key }.flatMap(\.value)
    }
    let different = inTurn.indices.filter { inTurn[$0] != inParallel[$0] }
    #expect(different == [], "seeds of documents that differ")
    #expect(inParallel.count == documents.count)
  }

  private static let words = [
    "#", "##", "# T", "\n", "\n\n", "\r\n", "\r", " ", "    ", "\t", ">", "> ", "- ", "* ", "1. ",
    "1990. ", "***", "---", "===", "`", "```", "~~~", "*", "**", "_", "[", "]", "(", ")", "![",
    "](",
    "[^", "]:", "<", ">", "<!--", "-->", "<b", "<?", "&amp;", "&#123;", "\\", "\\{", "{", "{{",
    "}}",
    "}", "{#a", "{#b}", " topic=", "was=", "except=US,", "|", "|-|", "| a | b |", ":::", ":::: ",
    "::: region US", "::: region not", "::: table t", "\"", "a", "word", "é", "日", "\u{200F}",
    "https://a.b", "mailto:", "#id", "notice:", "files/a.png", "\u{91}", "\u{0}", "\u{FEFF}",
  ]

  @Test(arguments: 0..<8)
  func keywordSoupCrashesNothing(_ part: Int) {
    for seed in UInt64(part * 500)..<UInt64(part * 500 + 500) {
      var random = Seeded(seed)
      let count = Int.random(in: 1...120, using: &random)
      let soup = (0..<count).map { _ in Self.words.randomElement(using: &random) ?? "" }.joined()
      let reading = Reading(bytes: Array((seed % 2 == 0 ? "# T\n\n" : "").utf8) + Array(soup.utf8))
      #expect(reading.text != nil || reading.diagnostics.hasErrors, "seed \(seed)")
      for diagnostic in reading.diagnostics.all {
        let place = diagnostic.place
        #expect(
          place.offset >= 0 && place.offset + place.length <= place.file.bytes.count,
          "seed \(seed): \(diagnostic.name) lies outside its file")
      }
    }
  }

  @Test(arguments: 0..<4)
  func randomBytesCrashNothing(_ part: Int) {
    for seed in UInt64(part * 250)..<UInt64(part * 250 + 250) {
      var random = Seeded(seed)
      let count = Int.random(in: 0...300, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...0x7F, using: &random) }
      let reading = Reading(bytes: bytes)
      #expect(reading.text != nil || reading.diagnostics.hasErrors, "seed \(seed)")
    }
  }

  @Test func lineEndsNeverMatter() {
    for seed in UInt64(0)..<300 {
      let document = Self.document(seed)
      let expected = Reading(document)
      for end in ["\r\n", "\r"] {
        let text = document.split(separator: "\n", omittingEmptySubsequences: false)
          .joined(separator: end)
        let reading = Reading(text)
        #expect(reading.tree == expected.tree, "seed \(seed)")
        #expect(reading.reports == expected.reports, "seed \(seed)")
      }
    }
  }
}
