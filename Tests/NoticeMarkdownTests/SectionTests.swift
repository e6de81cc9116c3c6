import NoticeDiagnostics
import NoticeTestSupport
import Testing

@Suite struct SectionTests {
  @Test func sectionsNestByLevel() {
    expect(
      "# T\n\nLead.\n\n## A\n\na\n\n### B\n\nb\n\n#### C\n\nc\n\n### D\n\nd\n\nE\n-\n\ne",
      tree: """
        title "T"
        paragraph "Lead."
        section 2 "A"
          paragraph "a"
          section 3 "B"
            paragraph "b"
            section 4 "C"
              paragraph "c"
          section 3 "D"
            paragraph "d"
        section 2 "E"
          paragraph "e"
        """)
  }

  @Test func attributesAreRead() {
    expect(
      """
      # T
      ## A {#a topic=data-categories .unnumbered was=b was=#c after=#d except=US, US-CA,children}
      x
      ## B {replaces=rights} ##
      x

      C *c* {{v}}
      d {#c-1 into=a}
      ---
      x
      ## D {before=#a}
      x
      """,
      tree: """
        title "T"
        section 2 "A" {#a topic=data-categories .unnumbered was=b was=c after=d except=US,US-CA,children}
          paragraph "x"
        section 2 "B" {replaces=rights}
          paragraph "x"
        section 2 "C " em("c") " " value(v) / "d" {#c-1 into=a}
          paragraph "x"
        section 2 "D" {before=a}
          paragraph "x"
        """)
  }

  @Test func bracesThatAreNoAttributesStay() {
    expect(
      "# T\n\n## A \\{#b}\n\nx\n\n## Of {{c}}\n\nx\n\n## `D {#d}`\n\nx",
      tree: #"""
        title "T"
        section 2 "A {#b}"
          paragraph "x"
        section 2 "Of " value(c)
          paragraph "x"
        section 2 code("D {#d}")
          paragraph "x"
        """#)
  }

  @Test func wrongAttributesAreReported() {
    expect(
      """
      # T

      ## A {1️⃣#A_b 2️⃣topik=rights 3️⃣topic=right 4️⃣.numbered 5️⃣into= 6️⃣except=U_S}

      x

      ## B {#b 7️⃣#c after=d 8️⃣before=e 9️⃣#lead}

      x
      """,
      reports: """
        1️⃣ error malformed-id: 'A_b' cannot be an id
        2️⃣ error unknown-attribute: Attribute 'topik' is unknown; did you mean 'topic='?
        3:31 error unknown-topic: Topic 'right' is unknown; did you mean 'rights'?
          fix: Write 'rights'
        4️⃣ error unknown-attribute: Attribute '.numbered' is unknown; did you mean '.unnumbered'?
        3:52 error malformed-id: Attribute names no id
        3:60 error malformed-attribute: 'U_S' cannot be the code of a region
        7️⃣ error repeated-attribute: Attribute '#id' is given twice
          7:7 The first time
        8️⃣ error repeated-attribute: Section has two places; one of after=, before=, into= and replaces= is allowed
          7:13 The first place
        9️⃣ error repeated-attribute: Attribute '#id' is given twice
          7:7 The first time
        """)
  }

  @Test func misplacedAttributesAreReported() {
    expect(
      "# T\n\n## A 1️⃣{#a} b\n\nx\n\n## 2️⃣B {#lead}\n\nx\n\n## C {#c} {#d}\n\nx",
      reports: """
        1️⃣ error misplaced-attributes: Attributes of a heading stand last on its line, in one pair of braces
        7:7 error reserved-id: Id 'lead' is that of what comes before the first section
        11:6 error misplaced-attributes: Attributes of a heading stand last on its line, in one pair of braces
        """)
  }

  @Test func idsAreUniqueBytewise() {
    expect(
      "# T\n\n## A {1️⃣#a}\n\n- x {2️⃣#a}\n- y {#b}\n\n## B {3️⃣#a}\n\nx\n\n## C {4️⃣#b}\n\nx",
      reports: """
        2️⃣ error duplicate-id: Id 'a' is given twice
          1️⃣ The first time
        3️⃣ error duplicate-id: Id 'a' is given twice
          1️⃣ The first time
        4️⃣ error duplicate-id: Id 'b' is given twice
          6:6 The first time
        """)
  }

  @Test func listItemsMayEndInAnID() {
    expect(
      """
      # T

      - a {#a}
      - b
        c {#b}
      - d {#d}
        - e {#e}
      - f

        g {#g}
      - h \\{#h}
      - i {j}
      - k `{#k}`
      - l {{m}}
      - n 1️⃣{2️⃣#n topic=rights}
      """,
      tree: #"""
        title "T"
        list loose
          item {#a}
            paragraph "a"
          item {#b}
            paragraph "b" / "c"
          item {#d}
            paragraph "d"
            list
              item {#e}
                paragraph "e"
          item {#g}
            paragraph "f"
            paragraph "g"
          item
            paragraph "h {#h}"
          item
            paragraph "i {j}"
          item
            paragraph "k " code("{#k}")
          item
            paragraph "l " value(m)
          item {#n}
            paragraph "n"
        """#,
      reports: """
        2️⃣ error unknown-attribute: List item has attributes other than an id; only {#id} is allowed
        """)
  }

  @Test func aTextNeedsATitle() {
    expect(
      "", tree: "title ",
      reports: "1:1 error missing-title: Text does not begin with a level-1 heading")
    expect(
      "1️⃣Words.\n\n# T\n\n## A\n\nx",
      tree: """
        title "T"
        paragraph "Words."
        section 2 "A"
          paragraph "x"
        """,
      reports: "1️⃣ error missing-title: Text does not begin with a level-1 heading")
    expect(
      "1️⃣## A\n\nx", reports: "1️⃣ error missing-title: Text does not begin with a level-1 heading")
  }

  @Test func aTextHasOneTitleWithoutAttributes() {
    expect(
      "1️⃣# T {#t}\n\nx\n\n2️⃣# U\n\nx",
      tree: """
        title "T"
        paragraph "x"
        section 2 "U"
          paragraph "x"
        """,
      reports: """
        1️⃣ error attributes-on-title: Title has attributes
        2️⃣ error second-title: Level-1 heading is the second of its text; expected level 2
          1️⃣ The title
        """)
  }

  @Test func skippedLevelsAreReported() {
    expect(
      "# T\n\n1️⃣### A\n\nx\n\n## B\n\nx\n\n2️⃣##### C\n\nx\n\n##### D\n\nx",
      tree: """
        title "T"
        section 3 "A"
          paragraph "x"
        section 2 "B"
          paragraph "x"
          section 5 "C"
            paragraph "x"
          section 5 "D"
            paragraph "x"
        """,
      reports: """
        1️⃣ warning skipped-heading-level: Level-3 heading follows a level-1 heading; expected level 2
        2️⃣ warning skipped-heading-level: Level-5 heading follows a level-2 heading; expected level 3
        """)
  }

  @Test func emptySectionIsReported() {
    expect(
      "# T\n\n1️⃣## A\n\n## B\n\n2️⃣### C\n\n## D\n\n[a]: https://b.c",
      reports: """
        1️⃣ warning empty-section: Section holds nothing
        2️⃣ warning empty-section: Section holds nothing
        9:1 warning empty-section: Section holds nothing
        """)
  }

  @Test func headingsInContainersAreReported() {
    expect(
      "# T\n\n- 1️⃣## A\n\n> 2️⃣# B",
      tree: """
        title "T"
        list
          item
            paragraph "A"
        quotation
          paragraph "B"
        """,
      reports: """
        1️⃣ error heading-in-container: Heading stands inside a list or quotation
        2️⃣ error heading-in-container: Heading stands inside a list or quotation
        """)
  }

  @Test func headingsNeedWords() {
    expect(
      "# T\n\n1️⃣## {#a}\n\nx\n\n2️⃣##\n\nx",
      reports: """
        1️⃣ error heading-without-words: Heading has no words
        2️⃣ error heading-without-words: Heading has no words
        """)
  }

  @Test(arguments: [
    ("1. ", "Rights"), ("12. ", "Rights"), ("3) ", "Rights"), ("12.1 ", "Rights"),
    ("1.2.3. ", "Rights"),
    ("(a) ", "Rights"), ("(iv) ", "Rights"), ("A. ", "Rights"), ("IV. ", "Rights"),
    ("b) ", "Rights"),
    ("Article 5", ""), ("Article 5: ", "Rights"), ("Section 3 ", "Rights"),
    ("Section 3 – ", "Rights"),
    ("Artikel 5 ", "Rights"), ("§ 3 ", "Rights"), ("第5条 ", "Rights"), ("第5条", "権利"),
    ("Clause 2.1. ", "Rights"),
  ])
  func typedNumberIsReported(_ number: String, _ rest: String) {
    let reading = Reading("# T\n\n## \(number)\(rest)\n\nx")
    let fix = rest.isEmpty ? "" : "\n  fix: Remove the number"
    #expect(
      reading.reports
        == "3:4 warning typed-number-in-heading: Heading begins with a typed number; numbers are computed"
        + fix)
    if let place = reading.diagnostics.all.first?.fix?.place {
      #expect(Int(place.length) == number.utf8.count)
    }
    #expect(Reading("# T\n\n## \(number)\(rest)\n\nx", keepsTypedNumbers: true).reports == "")
  }

  @Test(arguments: [
    "Rights", "24 hours a day", "2024 changes", "A right", "I agree", "Section 230 immunity",
    "Part of it", "(Some) rights", "a.b", "Vi. Example", "3D models", "第三者", "Article",
  ])
  func othersAreNoTypedNumbers(_ heading: String) {
    #expect(Reading("# T\n\n## \(heading)\n\nx").reports == "")
  }

  @Test(arguments: [
    ("2024. Changes", "2024\\. Changes"), ("1. January 2024 was the day.", "1\\. January 2024"),
    ("31. Dezember 2023", ""), ("1. März 2023,", ""),
  ])
  func dateThatParsesAsListItem(_ line: String, _ fixed: String) {
    let reading = Reading("# T\n\n\(line)")
    #expect(reading.names == ["date-that-parses-as-list-item"])
    let marker = line.prefix { $0 != " " }
    #expect(
      reading.reports
        == "3:1 warning date-that-parses-as-list-item: '\(marker)' at the start of a line begins a "
        + "list item; is it part of a date?\n  fix: Escape the point")
  }

  @Test func ordinaryListsAreNoDates() {
    expect("# T\n\n1. January is cold\n2. x\n\n40. May 2024")
  }
}
