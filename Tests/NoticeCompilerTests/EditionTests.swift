import NoticeCompiler
import NoticeDiagnostics
import NoticeModel
import Testing

@Suite struct EditionTests {
  private let text = """
    # Notice

    Before everything.

    ## Purposes {#purposes topic=purposes}

    See [](#rights), [#](#copy) and [our rights](#rights).

    ### Marketing {#marketing}

    Mail to {{contact}}.

    ## Summary {#summary .unnumbered topic=other}

    Read [](#summary-of-data).

    ### Data {#summary-of-data}

    Some.

    ## Rights {#rights topic=rights}

    1. See.
       1. A copy. {#copy}
    2. Delete.
    """

  private func fixture(_ style: Numbering.Style) -> CompilerFixture {
    var fixture = CompilerFixture(text)
    fixture.manifest.numbering = Numbering(
      sections: style,
      lists: [
        Numbering.ListStyle(prefix: "(", counter: .lowerLetter, suffix: ")"),
        Numbering.ListStyle(prefix: "(", counter: .lowerRoman, suffix: ")"),
      ])
    fixture.manifest.values.entries = [
      (ValueName("contact"), LocalizedText(common: "a@example.com"), .none)
    ]
    return fixture
  }

  @Test func decimalNumbersAreComputed() throws {
    let (edition, diagnostics) = fixture(.decimal).compiled()
    #expect(diagnostics == [])
    #expect(
      edition?.outline == """
        # Notice
        Before everything.
        ## 1. Purposes {#purposes}
        See Section 2, 2(a)(i) and our rights.
        ### 1.1 Marketing {#marketing}
        Mail to a@example.com.
        ## Summary {#summary}
        Read “Data”.
        ### Data {#summary-of-data}
        Some.
        ## 2. Rights {#rights}
        (a) See.
        (a) (i) A copy.
        (b) Delete.
        """)
  }

  @Test func articlesAreNumberedAsArticles() throws {
    let outline = try #require(fixture(.article).compiled().edition).outline
    #expect(outline.contains("## Article 1 Purposes"))
    #expect(outline.contains("See Article 2, 2(a)(i) and our rights."))
  }

  @Test func lettersCountSections() throws {
    let outline = try #require(fixture(.letter).compiled().edition).outline
    #expect(outline.contains("## A. Purposes"))
    #expect(outline.contains("### A.1 Marketing"))
    #expect(outline.contains("See Section B, B(a)(i) and our rights."))
  }

  @Test func withoutNumbersReferencesPrintTitles() throws {
    let outline = try #require(fixture(.none).compiled().edition).outline
    #expect(outline.contains("## Purposes"))
    #expect(outline.contains("See “Rights”, “Rights” and our rights."))
  }

  @Test func datesComeFromDataInTheirOwnPrecision() throws {
    var fixture = CompilerFixture("# Notice\n\nText.\n")
    fixture.manifest.established = CalendarDate("2000-07-03").map { Written($0) }
    fixture.amendment.date = CalendarDate("2024-09").map { Written($0) }
    fixture.amendment.effective = try [
      Amendment.EffectiveDate(
        region: nil, date: Written(#require(CalendarDate("2024-10-15"))))
    ]
    fixture.amendment.signature = Signature(
      name: LocalizedText(common: "A. Example"), title: LocalizedText(common: "President"))
    #expect(
      fixture.compiled().edition?.outline == """
        # Notice
        @ Established July 3, 2000
        @ Last updated September 2024
        @ Effective October 15, 2024
        Text.
        ~ A. Example
        ~ President
        """)
  }

  @Test func aFirstRevisionSaysOnlyThatItWasEstablished() throws {
    var fixture = CompilerFixture("# Notice\n\nText.\n")
    fixture.manifest.established = CalendarDate("2000-07-03").map { Written($0) }
    fixture.amendment.date = CalendarDate("2000-07-03").map { Written($0) }
    #expect(
      fixture.compiled().edition?.outline == "# Notice\n@ Established July 3, 2000\nText.")
  }
}
