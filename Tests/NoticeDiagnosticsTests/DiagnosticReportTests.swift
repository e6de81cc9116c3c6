import NoticeDiagnostics
import Testing

@Suite struct DiagnosticReportTests {
  private static let file = SourceFile(
    path: "Notices/terms/draft/notice.md",
    bytes: Array(
      "# Terms\r\n\r\n## 支払い Payment {#pay}\r\n\tSee [](#data-retention) <now>.\r\n".utf8))

  private static func place(_ text: String, in file: SourceFile = file) -> Diagnostic.Place {
    let wanted = Array(text.utf8)
    let starts = file.bytes.indices.first { file.bytes[$0...].starts(with: wanted) }
    return Diagnostic.Place(file: file, offset: starts ?? 0, length: wanted.count)
  }

  private static let report = DiagnosticReport([
    Diagnostic(
      name: "derived-id", severity: .warning, place: place("支払い"),
      summary: "Section has no id of its own",
      explanation: "An id that is derived from the heading changes with it, and links to the "
        + "section then lead nowhere; write one.",
      notes: [Diagnostic.Note("the id would be 'payment'")],
      fix: Diagnostic.Fix("Add an id", at: place("{#pay}"), replacement: "{#payment}")),
    Diagnostic(
      name: "unresolved-reference", severity: .error, place: place("#data-retention"),
      summary: "Section 'data-retention' is not in this edition; did you mean 'retention'?",
      notes: [Diagnostic.Note("the notice begins here", at: place("# Terms"))]),
    Diagnostic(
      name: "forged", severity: .note, place: place("<now>"),
      summary: "Title 'a\nerror: all good\u{1B}[2K\u{202E}'"),
  ])

  private func text(_ format: DiagnosticFormat, color: Bool = false, width: Int = 72) -> String {
    let bytes = Self.report.rendered(as: format, color: color, width: width)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("A152: text shows place, reason and fix, and escapes what comes from input")
  func textShowsPlaceReasonAndFix() {
    #expect(
      text(.text) == """
        Notices/terms/draft/notice.md:3:4: warning: Section has no id of its own [derived-id]
          3 | ## 支払い Payment {#pay}
            |    ^^^^^^
          An id that is derived from the heading changes with it, and links to
          the section then lead nowhere; write one.
          note: the id would be 'payment'
          fix: Add an id: '{#payment}'

        Notices/terms/draft/notice.md:4:9: error: Section 'data-retention' is not in this \
        edition; did you mean 'retention'? [unresolved-reference]
          4 |   See [](#data-retention) <now>.
            |          ^^^^^^^^^^^^^^^
          note: the notice begins here (Notices/terms/draft/notice.md:1:1)

        Notices/terms/draft/notice.md:4:26: note: Title 'a\\u{A}error: all \
        good\\u{1B}[2K\\u{202E}' [forged]
          4 |   See [](#data-retention) <now>.
            |                           ^^^^^

        1 error, 1 warning, 1 note

        """)
  }

  @Test func colorsAreOnlyAdded() {
    let plain = text(.text)
    let colored = text(.text, color: true)
    let pattern = #/\u{1B}\[[0-9;]*m/#
    #expect(colored.contains("\u{1B}[1;31merror:\u{1B}[0m"))
    #expect(colored.replacing(pattern, with: "") == plain)
  }

  @Test func emptyReportIsEmptyText() {
    #expect(DiagnosticReport([]).rendered(as: .text) == [])
    #expect(DiagnosticReport([]).rendered(as: .github) == [])
    #expect(
      String(decoding: DiagnosticReport([]).rendered(as: .json), as: UTF8.self) == """
        {
          "version": 1,
          "diagnostics": [],
          "errors": 0,
          "warnings": 0,
          "notes": 0
        }

        """)
  }

  @Test func longLinesAreCutAroundThePlace() {
    let line =
      String(repeating: "word ", count: 100) + "日本語の誤り" + String(repeating: " more", count: 50)
    let file = SourceFile(path: "a.md", bytes: Array(line.utf8))
    let report = DiagnosticReport([
      Diagnostic(
        name: "x", severity: .error, place: Self.place("誤り", in: file), summary: "Wrong")
    ])
    #expect(
      String(decoding: report.rendered(as: .text, width: 50), as: UTF8.self) == """
        a.md:1:505: error: Wrong [x]
          1 | …ord word word 日本語の誤り more more more …
            |                        ^^^^

        1 error

        """)
  }

  @Test("A154: a terminal of 20 columns gets whole words, escaped bytes and no escape codes")
  func narrowTerminalsAreServed() {
    let file = SourceFile(path: "a.md", bytes: [0x61, 0x1B, 0x5B, 0x41, 0xFF, 0x62, 0x0A])
    let report = DiagnosticReport([
      Diagnostic(
        name: "x", severity: .error, place: Diagnostic.Place(file: file, offset: 4, length: 1),
        summary: "Wrong", explanation: "A reason in a few words and no more.")
    ])
    #expect(
      String(decoding: report.rendered(as: .text, width: 20), as: UTF8.self) == #"""
        a.md:1:5: error: Wrong [x]
          1 | …[A\x{FF}b
            |    ^^^^^^
          A reason in a few
          words and no more.

        1 error

        """#)
  }

  @Test func jsonMirrorsEveryMember() {
    #expect(
      text(.json) == #"""
        {
          "version": 1,
          "diagnostics": [
            {
              "path": "Notices/terms/draft/notice.md",
              "line": 3,
              "column": 4,
              "endLine": 3,
              "endColumn": 7,
              "severity": "warning",
              "name": "derived-id",
              "summary": "Section has no id of its own",
              "explanation": "An id that is derived from the heading changes with it, and links to the section then lead nowhere; write one.",
              "notes": [
                {
                  "text": "the id would be 'payment'"
                }
              ],
              "fix": {
                "summary": "Add an id",
                "path": "Notices/terms/draft/notice.md",
                "line": 3,
                "column": 16,
                "endLine": 3,
                "endColumn": 22,
                "replacement": "{#payment}"
              }
            },
            {
              "path": "Notices/terms/draft/notice.md",
              "line": 4,
              "column": 9,
              "endLine": 4,
              "endColumn": 24,
              "severity": "error",
              "name": "unresolved-reference",
              "summary": "Section 'data-retention' is not in this edition; did you mean 'retention'?",
              "explanation": null,
              "notes": [
                {
                  "text": "the notice begins here",
                  "path": "Notices/terms/draft/notice.md",
                  "line": 1,
                  "column": 1,
                  "endLine": 1,
                  "endColumn": 8
                }
              ],
              "fix": null
            },
            {
              "path": "Notices/terms/draft/notice.md",
              "line": 4,
              "column": 26,
              "endLine": 4,
              "endColumn": 31,
              "severity": "note",
              "name": "forged",
              "summary": "Title 'a\nerror: all good\u001b[2K\u202e'",
              "explanation": null,
              "notes": [],
              "fix": null
            }
          ],
          "errors": 1,
          "warnings": 1,
          "notes": 1
        }

        """#)
  }

  @Test func sarifNamesRulesAndRegions() {
    let file = SourceFile(path: "Notices/a b/notice.md", bytes: Array("éx\n".utf8))
    let place = Diagnostic.Place(file: file, offset: 2, length: 1)
    let report = DiagnosticReport([
      Diagnostic(
        name: "stray-x", severity: .note, place: place, summary: "Stray x", explanation: "Why.",
        notes: [Diagnostic.Note("here", at: place)],
        fix: Diagnostic.Fix("Use y", at: place, replacement: "y"))
    ])
    #expect(
      String(decoding: report.rendered(as: .sarif), as: UTF8.self) == #"""
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "engross",
                  "rules": [
                    {
                      "id": "stray-x"
                    }
                  ]
                }
              },
              "columnKind": "unicodeCodePoints",
              "results": [
                {
                  "ruleId": "stray-x",
                  "ruleIndex": 0,
                  "level": "note",
                  "message": {
                    "text": "Stray x\nWhy."
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "Notices/a%20b/notice.md"
                        },
                        "region": {
                          "startLine": 1,
                          "startColumn": 2,
                          "endLine": 1,
                          "endColumn": 3
                        }
                      }
                    }
                  ],
                  "relatedLocations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "Notices/a%20b/notice.md"
                        },
                        "region": {
                          "startLine": 1,
                          "startColumn": 2,
                          "endLine": 1,
                          "endColumn": 3
                        }
                      },
                      "message": {
                        "text": "here"
                      }
                    }
                  ],
                  "fixes": [
                    {
                      "description": {
                        "text": "Use y"
                      },
                      "artifactChanges": [
                        {
                          "artifactLocation": {
                            "uri": "Notices/a%20b/notice.md"
                          },
                          "replacements": [
                            {
                              "deletedRegion": {
                                "startLine": 1,
                                "startColumn": 2,
                                "endLine": 1,
                                "endColumn": 3
                              },
                              "insertedContent": {
                                "text": "y"
                              }
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
              ]
            }
          ]
        }

        """#)
  }

  @Test("A062: a path with a line feed, a quotation mark and ESC stays on one line in each format")
  func hostilePathsStayOnOneLine() {
    let file = SourceFile(path: "-a\n\"b\u{1B}:,%.md", bytes: Array("x\n".utf8))
    let report = DiagnosticReport([
      Diagnostic(
        name: "y", severity: .warning, place: Diagnostic.Place(file: file, offset: 0, length: 1),
        summary: "100% of a,b: c")
    ])
    #expect(
      String(decoding: report.rendered(as: .github), as: UTF8.self)
        == "::warning file=-a\\u{A}\"b\\u{1B}%3A%2C%25.md,line=1,endLine=1,col=1,endColumn=2,title=y"
        + "::100%25 of a,b: c\n")
    let text = String(decoding: report.rendered(as: .text), as: UTF8.self)
    #expect(text.hasPrefix("-a\\u{A}\"b\\u{1B}:,%.md:1:1: warning: 100% of a,b: c [y]\n  1 | x\n"))
    let json = String(decoding: report.rendered(as: .json), as: UTF8.self)
    #expect(json.contains(#""path": "-a\n\"b\u001b:,%.md","#))
    let sarif = String(decoding: report.rendered(as: .sarif), as: UTF8.self)
    #expect(sarif.contains(#""uri": "-a%0A%22b%1B%3A%2C%25.md""#))
  }

  @Test func commandsCarryNotesAndFixes() {
    #expect(
      text(.github) == #"""
        ::warning file=Notices/terms/draft/notice.md,line=3,endLine=3,col=4,endColumn=7,\#
        title=derived-id::Section has no id of its own%0AAn id that is derived from the \#
        heading changes with it, and links to the section then lead nowhere; write one.\#
        %0Anote: the id would be 'payment'%0Afix: Add an id
        ::error file=Notices/terms/draft/notice.md,line=4,endLine=4,col=9,endColumn=24,\#
        title=unresolved-reference::Section 'data-retention' is not in this edition; did you \#
        mean 'retention'?%0Anote: the notice begins here
        ::notice file=Notices/terms/draft/notice.md,line=4,endLine=4,col=26,endColumn=31,\#
        title=forged::Title 'a\u{A}error: all good\u{1B}[2K\u{202E}'

        """#)
  }

  @Test func positionsInAReportEqualThoseOfTheFile() {
    let bytes = Array("a\r\nbé\rc\n\n日\r\n".utf8)
    let file = SourceFile(path: "a.md", bytes: bytes)
    for offset in 0...bytes.count {
      let place = Diagnostic.Place(file: file, offset: offset, length: 0)
      let report = DiagnosticReport([
        Diagnostic(name: "x", severity: .error, place: place, summary: "y")
      ])
      let line = String(decoding: report.rendered(as: .github), as: UTF8.self)
      let position = file.position(of: offset)
      #expect(line.contains("line=\(position.line),"))
      #expect(line.contains(",col=\(position.column),"))
    }
  }
}

@Suite struct JSONTextTests {
  @Test(arguments: [
    ("plain é 日本", "plain é 日本"), ("a\"b\\c/", #"a\"b\\c/"#),
    ("\n\r\t\u{0}\u{1F}\u{7F}", #"\n\r\t\u0000\u001f\u007f"#),
    ("</script>", #"\u003c/script>"#), ("\u{2028}\u{9B}\u{202E}", #"\u2028\u009b\u202e"#),
    ("😀", "😀"),
  ])
  func textIsEscaped(text: String, escaped: String) {
    #expect(JSONText.escaped(text) == escaped)
  }

  @Test func bytesThatAreNotUTF8AreReplaced() {
    var result: [UInt8] = []
    JSONText.append(quoted: [0x61, 0xFF, 0x62].span, to: &result)
    #expect(result == Array("\"a\u{FFFD}b\"".utf8))
  }
}

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("plain é 日本 😀", "plain é 日本 😀"), ("a\nb\r\tc", "a\\u{A}b\\u{D}\\u{9}c"),
    ("\u{1B}[31m\u{9B}\u{7F}", "\\u{1B}[31m\\u{9B}\\u{7F}"),
    (
      "\u{202E}\u{2066}\u{200F}\u{2028}\u{AD}\u{200B}\u{E0041}",
      "\\u{202E}\\u{2066}\\u{200F}\\u{2028}\\u{AD}\\u{200B}\\u{E0041}"
    ),
  ])
  func textIsEscaped(text: String, escaped: String) {
    #expect(TerminalText.escaped(text) == escaped)
  }

  @Test func bytesThatAreNotUTF8AreShown() {
    #expect(TerminalText.escaped([0x61, 0xE2, 0x82, 0x62]) == Array("a\\x{E2}\\x{82}b".utf8))
  }
}
