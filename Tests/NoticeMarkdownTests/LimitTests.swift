import NoticeTestSupport
import Testing

/// Inputs on which the parser alone takes seconds, minutes, or gigabytes: refused, or read quickly.
///
/// The bound is for a debug build on a busy machine; a release build takes a hundredth of it.
@Suite struct LimitTests {
  private static let cap = 512 * 1024 - 8192

  private static func text(_ unit: String, _ count: Int) -> String {
    String(repeating: unit, count: max(0, count / unit.utf8.count))
  }

  /// The unit in lines of 500 bytes.
  private static func lines(_ unit: String, _ count: Int) -> String {
    text(text(unit, 500) + "\n", count)
  }

  private static func square(_ count: Int) -> Int { Int(Double(count).squareRoot()) }

  private func names(_ body: String, location: SourceLocation = #_sourceLocation) -> [String] {
    let clock = ContinuousClock()
    var names: [String] = []
    let time = clock.measure { names = Reading(bytes: Array(("# T\n\n" + body).utf8)).names }
    #expect(time < .seconds(30), sourceLocation: location)
    return names
  }

  /// The inputs of the pathological collection: a name, what to make for a size, what is reported.
  private static let refused: [(String, @Sendable (Int) -> String, [String])] = [
    ("nested quotations in one line", { text(">", $0) }, ["overlong-line"]),
    (
      "nested quotations in many lines",
      { text(text(">", square($0)) + "a\n", $0) }, ["too-deep-nesting"]
    ),
    ("a line of dashes", { text("-", $0) }, ["overlong-line"]),
    ("nested bullets", { text("- ", $0) }, ["overlong-line"]),
    (
      "nested bullets, then blank lines", { text("- ", 8000) + "x\n" + text("\n", $0 / 2) },
      ["too-deep-nesting"]
    ),
    (
      "nested quotations, then blank lines", { text("> ", $0 / 2) + "x\n" + text("\n", $0 / 2) },
      ["overlong-line"]
    ),
    ("a run of underscores", { text("_", $0) }, ["overlong-line"]),
    ("open addresses", { "www." + text("_", $0) }, ["overlong-line"]),
    ("processing instructions in lines", { lines("a<?x", $0) }, ["raw-html"]),
    ("declarations in lines", { lines("a<!A", $0) }, ["raw-html"]),
    ("character data in lines", { lines("a<![CDATA[", $0) }, ["raw-html"]),
    ("nested strong", { lines("**x ", $0 / 2) + lines(" x**", $0 / 2) }, ["too-many-marks"]),
    ("nested brackets", { lines("[a", $0 / 2) + lines("](b)", $0 / 2) }, ["too-many-marks"]),
    ("open references", { lines("[a][b", $0) }, ["too-many-marks"]),
    ("open footnotes", { lines("[^a", $0) }, ["too-many-marks"]),
    ("open images", { lines("![[]()", $0) }, ["too-many-marks"]),
    (
      "a table of many columns",
      { count in
        let columns = square(count)
        return "|" + text("x|", 2 * columns) + "\n|" + text("-|", 2 * columns) + "\n"
          + text("|x\n", count)
      }, ["too-many-columns"]
    ),
    (
      "a paragraph with a table at its end", { text("a\n", $0) + "|x|\n|-|\n" },
      ["overlong-paragraph"]
    ),
    ("delimiter rows", { text("|x|\n|-|\n", $0) }, ["too-many-cells"]),
    ("lines that end in CR", { text("aaa\rbbb\n-\u{B}\n", $0) }, ["overlong-paragraph"]),
    ("mail addresses", { text("a@", $0) }, ["overlong-line"]),
    ("definitions", { text("[1]: u\n", $0) }, ["overlong-paragraph"]),
    (
      "references to a long definition",
      { "[a]: " + text("u", 15_000) + "\n\n" + text(text("[a]", 1800) + "\n\n", $0 - 16_000) },
      ["too-many-references"]
    ),
    ("tildes", { text("~", $0) }, ["overlong-line"]),
    ("backslashes", { text("\\", $0) }, ["overlong-line"]),
    (
      "lists that nest by indentation",
      { count in
        (0..<square(count)).map { text("  ", 2 * $0) + "* a\n" }.joined()
      }, ["too-deep-nesting"]
    ),
    (
      "short rows under a wide header",
      { count in
        "|" + text("x|", 64) + "\n|" + text("-|", 64) + "\n" + text("|x\n", count)
      }, ["too-many-cells"]
    ),
    ("blank lines", { text("\n", $0) }, ["too-many-blank-lines"]),
    ("lines in a quotation", { "> a\n" + text("b\n", $0) }, ["overlong-paragraph"]),
  ]

  @Test(arguments: refused.indices)
  func worstInputsAreRefused(_ index: Int) {
    let (name, make, expected) = Self.refused[index]
    for size in [200_000, Self.cap] {
      #expect(names(make(size)) == expected, "\(name), \(size) bytes")
    }
  }

  /// Inputs inside the limits, as bad as they can be.
  private static let accepted: [(String, @Sendable (Int) -> String)] = [
    ("deep lists and blank lines", { text(text("- ", 32) + "x\n" + text("\n", 190), $0) }),
    (
      "deep lists that go on",
      {
        text(text("- ", 28) + "x\n" + text(" ", 28) + text("- ", 32) + "y\n" + text("\n", 190), $0)
      }
    ),
    ("long paragraphs", { text(text("a\n", 1996) + "\n", $0) }),
    ("long paragraphs with tables", { text(text("a\n", 1990) + "|x|\n|-|\n\n", $0) }),
    ("emphasis", { text(text("*a **a ", 6900) + "\n\n", $0) }),
    ("images in brackets", { text(text("![[]()", 5400) + "\n\n", $0) }),
    ("open declarations", { text(text("a<?x", 120) + "\n\n", $0) }),
    ("links", { text(text("[a](javascript:x) ", 10_000) + "\n\n", $0) }),
    ("fences", { text("::: region US\n", $0) }),
    ("brackets that close nothing", { lines("](", $0) }),
    ("headings", { text("## a {#a}\n", $0) }),
    ("bullets", { text("- a\n", $0) }),
    ("values", { lines("{{a}} ", $0 / 2) }),
    ("open values", { text(text("{{", 16_000) + "\n", $0) }),
  ]

  @Test(arguments: accepted.indices)
  func worstAcceptedInputsAreReadQuickly(_ index: Int) {
    let (name, make) = Self.accepted[index]
    let reading = names(make(200_000))
    #expect(Set(reading).isDisjoint(with: ["overlong-line", "too-deep-nesting"]), "\(name)")
  }

  @Test("A080: a table of hundreds of columns is refused")
  func wideTableIsRefused() {
    let table =
      "|" + Self.text("x|", 632) + "\n|" + Self.text("-|", 632) + "\n" + Self.text("|x\n", 100_000)
    #expect(names(table) == ["too-many-columns"])
  }

  @Test("A082: tens of thousands of processing instructions are refused")
  func processingInstructionsAreRefused() {
    #expect(names(Self.text("a<?x", 256_000)) == ["overlong-line", "raw-html"])
  }

  @Test("A084: runs of a hundred thousand underscores are refused")
  func runsOfUnderscoresAreRefused() {
    #expect(names(Self.text("_", 100_000) + "." + Self.text("_", 100_000)) == ["overlong-line"])
  }

  @Test("A086: deep nesting is refused and crashes nothing")
  func deepNestingIsRefused() {
    #expect(
      names(Self.text("> ", 100_000) + "a")
        == ["overlong-line"])
    #expect(names(Self.text("*a **a ", 455_000)) == ["overlong-line", "too-many-marks"])
    let deep = (0..<33).map { Self.text("  ", 2 * $0) + "- a\n" }.joined()
    #expect(names(deep) == ["too-deep-nesting"])
    #expect(
      names(Self.text("*a _a ", 240) + Self.text("a_ a* ", 240)) == ["too-deep-nesting"])
  }

  @Test("A087: files, lines, headings and links beyond the limits are refused")
  func sizesAreLimited() {
    #expect(names(Self.text("a\n\n", 512 * 1024)) == ["overlong-file"])
    #expect(names(Self.text("a", 16 * 1024 + 1)) == ["overlong-line"])
    #expect(names(Self.text("a", 16 * 1024)) == [])
    #expect(names(Self.text("a|", 68)) == ["too-many-columns"])
    #expect(names(Self.text("a|", 66)) == [])
    #expect(names(Self.text("a\n", 2 * 1000)) == [])
    #expect(names(Self.text("[a](https://b.c)\n\n", 18 * 10_000)) == [])
    #expect(names((0..<10_000).map { "## a {#a\($0)}\n\nb\n\n" }.joined()) == ["too-many-headings"])
  }

  @Test("A001, A004, A007: what is not UTF-8 is refused")
  func otherEncodingsAreRefused() {
    for bytes: [UInt8] in [
      [0x23, 0x20, 0xFF, 0xFE, 0x00], [0x23, 0x20, 0xE2, 0x82], [0xFF, 0xFE, 0x23, 0x00],
      [0xC0, 0x80], [0xED, 0xA0, 0x80],
    ] {
      let reading = Reading(bytes: bytes)
      #expect(reading.text == nil)
      #expect(reading.names == ["not-utf-8"])
    }
  }

  @Test("A008: a NUL crashes nothing")
  func nulIsHarmless() {
    #expect(Reading(bytes: [0x23, 0x20, 0x61, 0x00, 0x62]).text != nil)
  }

  @Test func ofEachKindAFewAreReported() {
    let body = (1...50).map { "[a\($0)](x:y)\n\n" }.joined() + "<b>\n"
    let reports = Reading("# T\n\n" + body).reports.split(separator: "\n")
    #expect(reports.count == 22)
    #expect(
      reports.filter { $0.contains("The same again") } == [
        "43:1 error refused-link: The same again from here on, 30 more times"
      ])
  }
}
