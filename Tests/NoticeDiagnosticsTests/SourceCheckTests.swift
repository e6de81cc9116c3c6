import NoticeDiagnostics
import Testing

@Suite struct SourceCheckTests {
  private func check(_ bytes: [UInt8], marks: Bool = false) -> (lines: [String], isFit: Bool) {
    var diagnostics = Diagnostics()
    let file = diagnostics.open(SourceFile(path: "notice.md", bytes: bytes))
    let isFit = SourceCheck(allowsDirectionMarks: marks).check(file, in: &diagnostics)
    let lines = diagnostics.sorted.map { found in
      let position = found.place.position
      return "\(position.line):\(position.column) \(found.severity) \(found.name): \(found.summary)"
    }
    return (lines, isFit)
  }

  private func lines(_ text: String, marks: Bool = false) -> [String] {
    check(Array(text.utf8), marks: marks).lines
  }

  @Test(arguments: [
    "", "# Terms\r\n\r\nPlain text.\n", "naïve “quotes” — § 5", "第1条　個人情報の取り扱い", "\u{FEFF}# Title",
    "می\u{200C}خواهم", "क\u{094D}\u{200D}ष", "👨\u{200D}👩\u{200D}👧 ❤\u{FE0F} 1\u{FE0F}\u{20E3} 👍🏽",
    "葛\u{E0100}飾区", "Ελληνικά и русский", "30²", "\u{00A0}\u{202F}\u{3000}", "לGoogle",
  ])
  func ordinaryTextPasses(text: String) {
    #expect(lines(text) == [])
    #expect(check(Array(text.utf8)).isFit)
  }

  @Test("A001: bytes that are not UTF-8 are placed by line and column, and nothing else is said")
  func bytesThatAreNotUTF8AreReported() {
    let text = Array("é\nä\n日本\u{200B}".utf8) + [0xFF, 0xFE, 0x00] + Array("x\u{202E}".utf8)
    let result = check(text)
    #expect(
      result.lines == [
        "3:4 error not-utf-8: Byte 0xFF is not UTF-8",
        "3:5 error not-utf-8: Byte 0xFE is not UTF-8",
      ])
    #expect(!result.isFit)
  }

  @Test func byteOffsetIsExplained() {
    var diagnostics = Diagnostics()
    let file = diagnostics.open(SourceFile(path: "a.md", bytes: Array("né".utf8) + [0xE9, 0x2E]))
    #expect(!SourceCheck().check(file, in: &diagnostics))
    #expect(
      diagnostics.all.map(\.explanation) == [
        "Found at byte offset 3, counted from 0. Sources are read as UTF-8 and as nothing else; "
          + "save the file as UTF-8."
      ])
  }

  @Test("A004: a sequence that the file's end cuts off is reported on the last line")
  func truncatedSequenceIsReported() {
    #expect(
      check(Array("a\nb".utf8) + [0xE2, 0x82]).lines == [
        "2:2 error not-utf-8: UTF-8 sequence 0xE2 0x82 is cut off at the end of the file"
      ])
  }

  @Test("A006: U+FEFF inside a word is an invisible character")
  func markInsideTextIsReported() {
    #expect(
      lines("da\u{FEFF}ta") == [
        "1:3 error invisible-character: "
          + "Invisible character U+FEFF ZERO WIDTH NO-BREAK SPACE in the text"
      ])
  }

  @Test(
    "A007: UTF-16 is named",
    arguments: [
      [0xFF, 0xFE, 0x23, 0x00, 0x20, 0x00], [0xFE, 0xFF, 0x00, 0x23],
      [0x23, 0x00, 0x20, 0x00, 0x41, 0x00],
    ] as [[UInt8]])
  func utf16IsNamed(bytes: [UInt8]) {
    let result = check(bytes)
    #expect(
      result.lines == [
        "1:1 error not-utf-8: Not UTF-8, looks like UTF-16; save the file as UTF-8"
      ])
    #expect(!result.isFit)
  }

  @Test("A008, A010: control characters are named")
  func controlCharactersAreNamed() {
    let result = check(Array("a long enough \u{0}line\u{1B}[31m\u{9B}\u{7F}\n\u{C}x".utf8))
    #expect(
      result.lines == [
        "1:15 error control-character: Control character U+0000 NULL in the text",
        "1:20 error control-character: Control character U+001B ESCAPE in the text",
        "1:25 error control-character: "
          + "Control character U+009B CONTROL SEQUENCE INTRODUCER in the text",
        "1:26 error control-character: Control character U+007F DELETE in the text",
        "2:1 error control-character: Control character U+000C FORM FEED in the text",
      ])
    #expect(!result.isFit)
  }

  @Test("A011: noncharacters are errors, private use a warning")
  func noncharactersAreErrors() {
    let scalars =
      [0x61, 0xFFFE, 0x62, 0xE000, 0x63, 0xFDD0, 0x10FFFF, 0xF0000, 0xE0FFF] as [UInt32]
    let text = String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    #expect(
      lines(text) == [
        "1:2 error noncharacter: Noncharacter U+FFFE in the text",
        "1:4 warning private-use-character: Private-use character U+E000 has no agreed meaning",
        "1:6 error noncharacter: Noncharacter U+FDD0 in the text",
        "1:7 error noncharacter: Noncharacter U+10FFFF in the text",
        "1:8 warning private-use-character: Private-use character U+F0000 has no agreed meaning",
        "1:9 error invisible-character: Invisible character U+E0FFF in the text",
      ])
  }

  @Test("A014: line ends that only some programs see are errors and shift no line number")
  func hiddenLineEndsAreReported() {
    #expect(
      lines("a\u{2028}b\u{85}c\nd\u{2029}") == [
        "1:2 error hidden-line-end: U+2028 LINE SEPARATOR in the text; end lines with a line feed",
        "1:4 error hidden-line-end: U+0085 NEXT LINE in the text; end lines with a line feed",
        "2:2 error hidden-line-end: U+2029 PARAGRAPH SEPARATOR in the text; "
          + "end lines with a line feed",
      ])
  }

  @Test(
    "A018, A019: embeddings, overrides and isolates are errors",
    arguments: Array(UInt32(0x202A)...0x202E) + Array(UInt32(0x2066)...0x2069))
  func bidirectionalControlsAreErrors(scalar: UInt32) throws {
    let character = try #require(Unicode.Scalar(scalar))
    let found = lines("ab\(character)c", marks: true)
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("1:3 error bidirectional-control: U+20"))
    #expect(found[0].hasSuffix(" reorders the text around it"))
  }

  @Test("A019: marks of direction are errors unless allowed", arguments: ["200E", "200F", "061C"])
  func directionMarksAreErrorsUnlessAllowed(number: String) throws {
    let scalar = try #require(UInt32(number, radix: 16).flatMap(Unicode.Scalar.init))
    #expect(lines("ab\(scalar)c", marks: true) == [])
    let found = lines("ab\(scalar)c")
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("1:3 error direction-mark: U+\(number) "))
  }

  @Test(arguments: [
    "200B", "200C", "200D", "2060", "2061", "2064", "00AD", "034F", "115F", "1160", "3164", "FFA0",
    "206A", "FFF9", "180E", "1D173",
  ])
  func invisibleCharactersAreErrors(number: String) throws {
    let scalar = try #require(UInt32(number, radix: 16).flatMap(Unicode.Scalar.init))
    let found = lines("ab\(scalar)c")
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("1:3 error invisible-character: Invisible character U+\(number) "))
  }

  @Test("A030: tag characters and variation selectors on letters are errors")
  func tagsAndStraySelectorsAreErrors() {
    #expect(
      lines("a\u{E0041}b\u{FE0F}c\u{E0100}1\u{FE0F}") == [
        "1:2 error tag-character: U+E0041 TAG CHARACTER (hidden 'A') hides text",
        "1:4 error stray-variation-selector: "
          + "U+FE0F VARIATION SELECTOR-16 behind a character that has no variants",
        "1:6 error stray-variation-selector: "
          + "U+E0100 VARIATION SELECTOR-17 behind a character that has no variants",
        "1:8 error stray-variation-selector: "
          + "U+FE0F VARIATION SELECTOR-16 behind a character that has no variants",
      ])
  }

  @Test("A023, A024: text that is not NFC is an error whose fix is the composed word")
  func textThatIsNotNFCIsAnError() {
    var diagnostics = Diagnostics()
    let text = "The cafe\u{301}s and 300 \u{212A}, \u{2126}, \u{212B}."
    let file = diagnostics.open(SourceFile(path: "a.md", bytes: Array(text.utf8)))
    #expect(SourceCheck().check(file, in: &diagnostics))
    let lines = diagnostics.sorted.map { found in
      let fix = found.fix.map { "\($0.place.offset)+\($0.place.length)=\($0.replacement)" }
      return "\(found.place.position.column) \(found.name): \(found.summary) [\(fix ?? "")]"
    }
    #expect(
      lines == [
        "8 not-nfc: U+0065 U+0301 in 'cafe\u{301}s' is not in normal form C; write U+00E9 "
          + "[4+7=caf\u{E9}s]",
        "20 not-nfc: U+212A KELVIN SIGN in '\u{212A}' is not in normal form C; write U+004B "
          + "[20+3=K]",
        "23 not-nfc: U+2126 OHM SIGN in '\u{2126}' is not in normal form C; write U+03A9 "
          + "[25+3=\u{3A9}]",
        "26 not-nfc: U+212B ANGSTROM SIGN in '\u{212B}' is not in normal form C; write U+00C5 "
          + "[30+3=\u{C5}]",
      ])
  }

  @Test("A025: a word of two scripts is a warning that names both")
  func mixedScriptWordIsAWarning() {
    #expect(
      lines("Your p\u{430}yment and \u{441}ookie") == [
        "1:6 warning mixed-script-word: 'p\u{430}yment' mixes Latin and Cyrillic letters: "
          + "'\u{430}' (U+0430) is Cyrillic",
        "1:18 warning mixed-script-word: '\u{441}ookie' mixes Cyrillic and Latin letters: "
          + "'\u{441}' (U+0441) is Cyrillic",
      ])
  }

  @Test func repeatsAreCounted() {
    let found = lines(String(repeating: "a\u{200B}\n", count: 50))
    #expect(found.count == 21)
    #expect(found[20] == "21:2 error invisible-character: 30 more places of this kind in this file")
    #expect(lines(String(repeating: "\u{200B}", count: 20)).count == 20)
  }

  @Test func findingsAtBordersOfBlocksAreFound() {
    for length in 0..<200 {
      let text = String(repeating: "a", count: length) + "\u{1}" + String(repeating: "b", count: 90)
      #expect(lines(text).map { $0.prefix(8) } == ["1:\(length + 1) error ".prefix(8)])
    }
  }
}
