import NoticeDiagnostics
import NoticeWorkspace
import Testing

@Suite struct YAMLReaderTests {
  @Test(
    "A037: No scalar is typed",
    arguments: [
      "NO", "no", "on", "off", "yes", "y", "true", "1.10", "0777", "0x1F", "0o17", "1_000", "1e3",
      "~", "null", ".nan", ".inf", "2024-09", "2024-09-01", "12:30:45", "<<x", "=",
    ])
  func everyScalarIsText(_ scalar: String) {
    let yaml = ReadYAML("a: \(scalar)\nb: [\(scalar)]\n")
    #expect(yaml.tree == "{a: '\(scalar)', b: ['\(scalar)']}")
    #expect(yaml.reports == [])
  }

  @Test func keysAreNotTypedEither() {
    #expect(ReadYAML("NO: a\n1.10: b\n~: c\n").tree == "{NO: 'a', 1.10: 'b', ~: 'c'}")
  }

  @Test func orderAndEmptyValuesAreKept() {
    let yaml = ReadYAML("z: 1\na:\nm: { y: , b: [] }\nq: ''\n")
    #expect(yaml.tree == "{z: '1', a: _, m: {y: _, b: []}, q: ''}")
  }

  @Test func emptyFilesAreEmptyValues() {
    for text in ["", "\n\n", "# nothing\n", "---\n", "---\n...\n"] {
      #expect(ReadYAML(text).tree == "_")
      #expect(ReadYAML(text).reports == [])
    }
  }

  @Test("A005: A byte order mark at the start is dropped, and columns count from behind it")
  func byteOrderMarkIsDropped() {
    #expect(ReadYAML("\u{FEFF}a: b\n").tree == "{a: 'b'}")
  }

  @Test("A012: Windows line ends read the same, and lines are counted right")
  func windowsLineEndsReadTheSame() {
    let yaml = ReadYAML("a: |\r\n  x\r\n  y\r\nb: é\r\nc: *d\r\n")
    #expect(yaml.tree == "{a: 'x\ny\n', b: 'é'}")
    #expect(yaml.reports.first?.hasPrefix("a.yml:5:4: error: Alias") == true)
  }

  @Test("A033: Anchors and aliases are refused before anything expands")
  func aliasBombIsRefused() {
    var text = "a: &a [x, x]\n"
    for (name, last) in zip("bcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxy") {
      text += "\(name): &\(name) [*\(last), *\(last)]\n"
    }
    let yaml = ReadYAML(text)
    #expect(yaml.tree == nil)
    #expect(
      yaml.reports.prefix(3) == [
        "a.yml:1:4: error: Anchor; write the value out where it is needed [yaml-anchor]",
        "a.yml:2:4: error: Anchor; write the value out where it is needed [yaml-anchor]",
        "a.yml:2:8: error: Alias; write the value out, or text that begins with '*' in quotes "
          + "[yaml-alias]",
      ])
    #expect(yaml.reports.count == 20)
  }

  @Test("A033: An alias as a key is refused too")
  func aliasAsKeyIsRefused() {
    #expect(
      ReadYAML("a: &x b\n*x : c\n").reports == [
        "a.yml:1:4: error: Anchor; write the value out where it is needed [yaml-anchor]",
        "a.yml:2:1: error: Alias; write the value out, or text that begins with '*' in quotes "
          + "[yaml-alias]",
      ])
  }

  @Test func tagsMergeKeysAndDirectivesAreRefused() {
    #expect(
      ReadYAML("%YAML 1.1\n---\na: !!str b\n<<: { c: d }\n'<<': e\n").reports == [
        "a.yml:1:1: error: Directive; a file begins with its first entry [yaml-directive]",
        "a.yml:3:4: error: Tag; every value is text, and text that begins with '!' needs quotes "
          + "[yaml-tag]",
        "a.yml:4:1: error: Merge key '<<'; write the entries out [yaml-merge-key]",
      ])
  }

  @Test func secondDocumentIsRefused() {
    #expect(
      ReadYAML("a: b\n---\nc: d\n").reports == [
        "a.yml:2:1: error: Second document; a file holds one [second-yaml-document]"
      ])
  }

  @Test("A035: A duplicate key is refused, and both places are named")
  func duplicateKeyIsRefused() {
    let yaml = ReadYAML("effective: 2026-01-01\nsummary: Ä\n\"effective\": 2026-02-01\n")
    #expect(yaml.tree == "{effective: '2026-01-01', summary: 'Ä'}")
    #expect(
      yaml.reports == [
        "a.yml:3:1: error: Key 'effective' twice in one map [duplicate-key]",
        "  1:1: first written here",
      ])
  }

  @Test func keysThatAreNoTextAreRefused() {
    #expect(
      ReadYAML("a: b\n[c]: d\n").reports == [
        "a.yml:2:1: error: Key that is not a text; expected a name such as 'summary' "
          + "[key-that-is-no-text]"
      ])
    #expect(
      ReadYAML("mail: {{contact}}\n").reports == [
        "a.yml:1:8: error: '{{' outside quotation marks; YAML reads it as a map [value-in-manifest]"
      ])
  }

  @Test("A039: Nesting, values and size have limits", .timeLimit(.minutes(1)))
  func limitsAreReported() {
    let deep = String(repeating: "[", count: 200)
    #expect(
      ReadYAML("a: \(deep)\n").reports == [
        "a.yml:1:19: error: Lists and maps nested 17 deep; at most 16 levels are read "
          + "[yaml-too-deep]"
      ])
    let keys = (0..<100_000).map { "a\($0): b\n" }.joined()
    #expect(
      ReadYAML(String(keys.utf8.prefix(500_000)) ?? "").reports == [
        "a.yml:5000:8: error: More than 10000 values in one file [yaml-too-many-values]"
      ])
    let large = "a: " + String(repeating: "x", count: 1_000_000)
    #expect(
      ReadYAML(large).reports == [
        "a.yml:1:1: error: 1000003 bytes of YAML; at most 524288 are read [yaml-too-large]"
      ])
  }

  @Test("A039: Hostile inputs at the limit of size take less than a second")
  func hostileInputsAreFast() {
    let pieces = [
      "[", "{", "- ", "? ", "a: ", "é", "&a ", "*a ", "\"", "'", "|\n", "#", "a\n", "{a: b},", "a,",
      "!", "\t", "%", "---\n", "a:\n", "? a\n: ", "[]: ", "\"\\\n", "é: ü\n", "-\n ",
    ]
    for piece in pieces {
      let count = YAMLReader.Origin.author.largestInput / piece.utf8.count
      for start in ["", "a: ["] {
        let text = start + String(repeating: piece, count: count - 4)
        let time = ContinuousClock().measure { _ = ReadYAML(text).reports }
        #expect(time < .seconds(1), "\(start)\(piece) took \(time)")
      }
    }
  }

  @Test func escapesThatCouldHideCharactersAreRefused() {
    let yaml = ReadYAML(#"a: "x\u202Ey \x41 \0 \" \\ \n z""#)
    #expect(
      yaml.reports == [
        "a.yml:1:6: error: Escape in a quoted text; write the character itself [yaml-escape]",
        "a.yml:1:14: error: Escape in a quoted text; write the character itself [yaml-escape]",
        "a.yml:1:19: error: Escape in a quoted text; write the character itself [yaml-escape]",
      ])
    #expect(ReadYAML(#"a: 'x\u202Ey'"#).reports == [])
  }

  @Test(
    "Syntax errors say what to write",
    arguments: [
      ("é: é: c\n", "1:5: error: Second ': ' in one entry; text that holds ': ' needs quotes"),
      ("a: b\n c: d\n", "2:3: error: Second ': ' in one entry; text that holds ': ' needs quotes"),
      ("a: \"b\n\nc: d\n", "1:4: error: Quotation mark that is never closed"),
      ("a: 'b\n", "1:4: error: Quotation mark that is never closed"),
      ("a: [b, c\nd: e\n", "2:2: error: Expected ',' or ']' in the list"),
      ("a: {b: c\n", "2:1: error: Expected ',' or '}' in the map"),
      ("a:\n\t- b\n", "2:1: error: Tab at the start of a line; indent with spaces"),
      ("a: @b\n", "1:4: error: Text that begins with '@' needs quotes"),
      ("a: `b`\n", "1:4: error: Text that begins with '`' needs quotes"),
      ("a: %b\n", "1:4: error: Text that begins with '%' needs quotes"),
      ("a: b\nc\n", "2:1: error: Expected ':' behind the key"),
      ("- a\nb: c\n", "2:1: error: Expected '- ' before the next item of the list"),
      ("  a: b\nc: d\n", "2:1: error: Expected 'key: value' here, indented like the entry before"),
      ("a: [b]]\n", "1:7: error: Expected 'key: value' here, indented like the entry before"),
      ("a: }\n", "1:4: error: Expected a value; text that begins with such a mark needs quotes"),
      (
        "a: - b\n",
        "1:4: error: List on the line of its key; begin it on the next line, or write [a, b]"
      ),
      (
        "a: \"\\q\"\n",
        #"1:5: error: Unknown escape; write '\\' for a backslash, or use single quotes"#
      ),
    ])
  func syntaxErrorsSayWhatToWrite(_ text: String, _ report: String) {
    let yaml = ReadYAML(text)
    #expect(yaml.tree == nil)
    #expect(yaml.reports.first == "a.yml:\(report) [yaml-syntax]")
  }

  @Test func partsOfFilesAreReportedAtTheirPlaceInTheWhole() {
    var diagnostics = Diagnostics()
    let text = "---\nregions: ü\nregions: US\n---\n# Title\n"
    let file = diagnostics.open(SourceFile(path: "notice.md", bytes: Array(text.utf8)))
    let range = SourceRange(file: file, offset: 4, length: 24)
    _ = YAMLReader().value(of: range, in: &diagnostics)
    #expect(
      diagnostics.lines == [
        "notice.md:3:1: error: Key 'regions' twice in one map [duplicate-key]",
        "  2:1: first written here",
      ])
  }

  @Test func rangesCoverExactlyWhatWasWritten() throws {
    var diagnostics = Diagnostics()
    let text = "é: \"ü x\"\nlist:\n  - a\n  - ö\n\nmap: { k: v }\nblock: |\n  x\n\n"
    let file = diagnostics.open(SourceFile(path: "a.yml", bytes: Array(text.utf8)))
    let node = try #require(YAMLReader().value(of: file, in: &diagnostics))
    guard case .mapping(let entries, _) = node else { return }
    let written = entries.map { entry in
      let range = entry.value.range
      return String(
        decoding: Array(text.utf8)[Int(range.offset)..<Int(range.offset + range.length)],
        as: UTF8.self)
    }
    #expect(written == ["\"ü x\"", "- a\n  - ö", "{ k: v }", "|\n  x"])
  }
}
