import NoticeCompiler
import NoticeDiagnostics
import NoticeModel
import Testing

@Suite struct CheckTests {
  private func reports(_ body: String, _ change: (inout CompilerFixture) -> Void = { _ in })
    -> [String]
  {
    var fixture = CompilerFixture("# Notice\n\n" + body)
    change(&fixture)
    return fixture.compiled().diagnostics
  }

  @Test func anUnknownReferenceNamesTheNearestIds() {
    #expect(
      reports("## Rights {#rights topic=rights}\n\nSee [](#rigths).\n") == [
        "notice.md:5:5: error: No section or list item 'rigths'; did you mean 'rights'? "
          + "[unknown-reference]"
      ])
  }

  @Test func anUnknownNoticeIsReported() {
    #expect(
      reports("See [](notice:cookies).\n") == [
        "notice.md:3:5: error: No notice 'cookies' is published [unknown-notice]"
      ])
  }

  @Test func aReferenceToAnotherNoticePrintsItsTitles() throws {
    let other = CompilerFixture("# Cookie notice\n\n## Types {#types topic=cookies}\n\nText.\n")
    var fixture = CompilerFixture(
      "# Notice\n\nSee [](notice:other-notice#types) in [](notice:other-notice).\n")
    fixture.cards = [NoticeID("other-notice"): try #require(other.card())]
    #expect(fixture.compiled().edition?.outline == "# Notice\nSee “Types” in “Cookie notice”.")
  }

  @Test("A046: an undefined value is reported where it is used")
  func anUndefinedValueIsReported() {
    #expect(
      reports("Write to {{contcat}}.\n") { fixture in
        fixture.manifest.values.entries = [
          (ValueName("contact"), LocalizedText(common: "x"), .none)
        ]
      } == [
        "notice.md:3:10: error: Value 'contcat' is not defined; did you mean 'contact'? "
          + "[undefined-value]"
      ])
  }

  @Test func valuesArePutIntoLinkTargetsAsText() throws {
    var fixture = CompilerFixture("# Notice\n\n[Mail](mailto:{{contact}}) <https://example.com>\n")
    fixture.manifest.values.entries = [
      (ValueName("contact"), LocalizedText(common: "a@example.com"), .none)
    ]
    let (edition, diagnostics) = fixture.compiled()
    #expect(diagnostics == [])
    guard case .paragraph(let paragraph)? = edition?.lead.first,
      case .link(let link)? = paragraph.content.first
    else {
      Issue.record("expected a paragraph that begins with a link")
      return
    }
    #expect(link.destination == "mailto:a@example.com")
  }

  @Test func aTargetThatBecomesUnsafeIsRefused() {
    let found = reports("[Go]({{where}})\n") { fixture in
      fixture.manifest.values.entries = [
        (ValueName("where"), LocalizedText(common: "javascript:alert(1)"), .none)
      ]
    }
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("notice.md:3:1: error:") == true)
  }

  @Test func aValueIsTextAndNeverMarkup() throws {
    var fixture = CompilerFixture("# Notice\n\nBy {{name}}.\n")
    fixture.manifest.values.entries = [
      (ValueName("name"), LocalizedText(common: "**<b>** [x](#y) {{name}}"), .none)
    ]
    let edition = try #require(fixture.compiled().edition)
    #expect(edition.outline == "# Notice\nBy **<b>** [x](#y) {{name}}.")
  }

  @Test func unknownRegionsAreReportedWithTheNearest() {
    #expect(
      reports("::: region UK\nText.\n:::\n") == [
        "notice.md:3:12: error: No region 'UK'; did you mean 'GB'? [unknown-region]"
      ])
  }

  @Test func topicsAreInheritedAndInferred() throws {
    var fixture = CompilerFixture(
      """
      # Notice

      ## How long we keep data {#keep}

      Text.

      ### Backups {#backups}

      Text.
      """)
    fixture.judgesStyle = false
    let (edition, diagnostics) = fixture.compiled()
    #expect(
      diagnostics == [
        "notice.md:3:1: note: Topic 'retention' inferred from the heading; "
          + "'topic=retention' states it [inferred-topic]"
      ])
    #expect(edition?.sections.first?.topic == .retention)
    #expect(edition?.sections.first?.subsections.first?.topic == .retention)
  }

  @Test func aSectionWithoutAnIdGetsOneFromItsHeading() throws {
    var fixture = CompilerFixture(
      "# Notice\n\n## Your Rights {topic=rights}\n\nText.\n\n## Your rights {topic=rights}\n\nText.\n"
    )
    fixture.judgesStyle = false
    let (edition, diagnostics) = fixture.compiled()
    #expect(edition?.sections.map(\.id.rawValue) == ["your-rights", "your-rights-2"])
    #expect(
      diagnostics.first
        == "notice.md:3:1: warning: Section has no id of its own; '{#your-rights}' would keep its "
        + "address when the heading changes [missing-section-id]")
  }

  @Test func anIdThatTwoTextsUseIsReportedWithBothPlaces() {
    let found = reports("## One {#one topic=other}\n\nText.\n") { fixture in
      fixture.supplements = [
        ("extra", ["US"], "# Extra\n\n## One {#one topic=other}\n\nText.\n", [:])
      ]
    }
    #expect(
      found == ["extra.md:3:9: error: Id 'one' is already used in this notice [duplicate-id]"])
  }

  @Test func numbersTypedInProseAreReported() {
    let found = reports(
      """
      ## One {#one topic=other}

      As Section 2 says; but see Section 5 of the Act, and Section 9.

      ## Two {#two topic=other}

      Text.
      """)
    #expect(
      found == [
        "notice.md:5:4: warning: Section number 2 is typed; '[](#two)' prints it and keeps it "
          + "right [typed-section-number]",
        "notice.md:5:54: warning: No section of this notice has the number 9; they run from 1 to "
          + "2 [wrong-section-number]",
      ])
  }

  @Test func termsAreCheckedBothWays() {
    let found = reports(
      """
      We protect your data ("**Personal Data**") and devices ("**Devices**"). Personal Data is safe.

      **Personal Data** means something else. We ask our Business Partners. The Business Partners
      and other business partners agree.
      """)
    #expect(
      found == [
        "notice.md:3:60: warning: Term 'Devices' is defined and never used [unused-term]",
        "notice.md:5:3: warning: Term 'Personal Data' is defined twice [term-defined-twice]",
        "notice.md:5:52: warning: 'Business Partners' is written like a defined term 2 times and "
          + "never defined [undefined-term]",
      ])
  }

  @Test("A026: terms that look the same and are spelt with other letters are refused")
  func confusableTermsAreRefused() {
    let found = reports(
      "A (\"**Service**\"). The Service. Another (\"**S\u{0435}rvice**\"). The S\u{0435}rvice.\n")
    #expect(found.contains { $0.contains("[confusable-term]") && $0.contains("error") })
  }
}
