import NoticeCompiler
import NoticeDiagnostics
import NoticeModel
import Testing

@Suite struct RegionalEditionTests {
  private let main = """
    # Notice

    ## Age {#age topic=minors}

    From {{minimum-age}} on. See [](#us) and [#](#copy).

    ## Rights {#rights topic=rights except=JP}

    1. See.
    2. A copy. {#copy}

    ::: region not US
    Elsewhere.
    :::

    ## Contact {#contact topic=contact}

    Write. See [](#rights).
    """

  private var fixture: EditionFixture {
    var fixture = EditionFixture(main)
    fixture.define([("minimum-age", "16")])
    fixture.supplements = [
      EditionFixture.Supplement(
        name: "california", regions: ["US-CA"],
        text:
          "# California\n\n## Rights there {#ca-rights topic=rights replaces=rights}\n\nMore.\n",
        values: [("minimum-age", "13")]),
      EditionFixture.Supplement(
        name: "united-states", regions: ["US"],
        text:
          "# US\n\nHello.\n\n## Notice {#us topic=regional after=rights}\n\nFor {{minimum-age}}.\n",
        values: [("minimum-age", "14")], overrides: true),
    ]
    return fixture
  }

  @Test func allRegionsSaysForWhomEachPartIsAndWhatItOverrides() throws {
    let compiled = try #require(fixture.compiled())
    #expect(compiled.diagnostics() == [])
    #expect(
      compiled.outline() == """
        # Notice
        [United States]
          (minimum-age: 14)
          (Where this part and the rest of this notice disagree, this part prevails.)
          Hello.
        ## 1. Age {#age}
        From 16 on. See Section 3 and 2(2).
        ## 2. Rights {#rights}
        [For readers outside: Japan]
        1. See.
        2. A copy.
        [For readers outside: United States]
          Elsewhere.
        ## 2. Rights there {#ca-rights}
        [California | Instead of: Section 2]
        (minimum-age: 13)
        More.
        ## 3. Notice {#us}
        [United States]
        (minimum-age: 14)
        (Where this part and the rest of this notice disagree, this part prevails.)
        For 14.
        ## 4. Contact {#contact}
        Write. See Section 2.
        """)
  }

  @Test func theMoreSpecificSupplementWinsThroughoutAndStandsInTheReplacedPlace() throws {
    let compiled = try #require(fixture.compiled())
    #expect(
      compiled.outline(for: "US-CA") == """
        # Notice
          (Where this part and the rest of this notice disagree, this part prevails.)
          Hello.
        ## 1. Age {#age}
        From 13 on. See Section 3 and 2.
        ## 2. Rights there {#ca-rights}
        More.
        ## 3. Notice {#us}
        (Where this part and the rest of this notice disagree, this part prevails.)
        For 13.
        ## 4. Contact {#contact}
        Write. See Section 2.
        """)
    let section = try #require(
      compiled.edition(for: "US-CA").sections.first { $0.id == SectionID("ca-rights") })
    #expect(section.formerIDs == [SectionID("rights")])
  }

  @Test func whatAnEditionLeavesOutIsReferredToByItsTitle() throws {
    let edition = try #require(fixture.compiled()).edition(for: "JP")
    #expect(
      edition.outline == """
        # Notice
        ## 1. Age {#age}
        From 16 on. See “Notice” and “Rights”.
        ## 2. Contact {#contact}
        Write. See “Rights”.
        """)
    guard case .paragraph(let paragraph) = edition.sections.first?.blocks.first else {
      Issue.record("no paragraph")
      return
    }
    let destinations = paragraph.content.compactMap { inline -> CrossReference.Destination? in
      if case .reference(let reference) = inline { reference.resolution?.destination } else { nil }
    }
    #expect(destinations == [.allRegions(SectionID("us")), .allRegions(SectionID("copy"))])
  }

  @Test func everyoneElseReadsWhatNamesNobody() throws {
    let compiled = try #require(fixture.compiled())
    #expect(
      compiled.compiler.regions(of: compiled.revision).map(\.rawValue) == [
        "JP", "US", "US-CA", "other",
      ])
    #expect(
      compiled.outline(for: "other") == """
        # Notice
        ## 1. Age {#age}
        From 16 on. See “Notice” and 2(2).
        ## 2. Rights {#rights}
        1. See.
        2. A copy.
        Elsewhere.
        ## 3. Contact {#contact}
        Write. See Section 2.
        """)
  }

  @Test func noticesWithoutRegionsHaveNoRegionalEditions() throws {
    var fixture = EditionFixture("# Notice\n\nText.\n")
    let none = try #require(fixture.compiled())
    #expect(none.compiler.regions(of: none.revision) == [])
    fixture.manifest.editions = [Written(RegionCode("DE"))]
    fixture.amendment.effective = try [
      .init(region: RegionCode("EEA"), date: Written(#require(CalendarDate("2024-11-01"))))
    ]
    let some = try #require(fixture.compiled())
    #expect(
      some.compiler.regions(of: some.revision).map(\.rawValue) == ["DE", "EEA", "other"])
  }

  @Test func membershipIsThatOfTheDayOfEffect() throws {
    var fixture = EditionFixture("# Notice\n\nText.\n\n::: region EU\nUnion.\n:::\n")
    fixture.amendment.date = CalendarDate("2020-01-31").map { Written($0) }
    #expect(try #require(fixture.compiled()).outline(for: "GB").contains("Union."))
    fixture.amendment.date = CalendarDate("2020-02-01").map { Written($0) }
    #expect(try !#require(fixture.compiled()).outline(for: "GB").contains("Union."))
  }

  @Test func aPartThatSomeOfTheReadersDoNotGetIsLabelled() throws {
    let fixture = EditionFixture("# Notice\n\nText.\n\n::: region not US-CA\nNot there.\n:::\n")
    let compiled = try #require(fixture.compiled())
    #expect(
      compiled.outline(for: "US")
        == "# Notice\nText.\n[For readers outside: California]\n  Not there.")
    #expect(compiled.outline(for: "US-CA") == "# Notice\nText.")
    #expect(compiled.outline(for: "US-NY") == "# Notice\nText.\nNot there.")
  }

  // MARK: - Ties

  private var tied: EditionFixture {
    var fixture = EditionFixture("# Notice\n\n## One {#one topic=other}\n\nText {{v}}.\n")
    fixture.define([("v", "0")])
    fixture.workspace.groups = [
      (RegionCode("LEFT"), [RegionCode("JP"), RegionCode("CN")]),
      (RegionCode("RIGHT"), [RegionCode("JP"), RegionCode("KR")]),
    ]
    fixture.supplements = [
      .init(
        name: "left", regions: ["LEFT"],
        text: "# L\n\n## Left {#left topic=other replaces=one}\n\nLeft {{v}}.\n",
        values: [("v", "1")]),
      .init(
        name: "right", regions: ["RIGHT"],
        text: "# R\n\n## Right {#right topic=other replaces=one}\n\nRight {{v}}.\n",
        values: [("v", "2")]),
    ]
    return fixture
  }

  @Test func aTieIsAnErrorThatNamesBoth() throws {
    let compiled = try #require(tied.compiled())
    #expect(
      compiled.diagnostics().filter { $0.contains("tied") } == [
        "(computed):1:1: error: Supplements 'left' and 'right' both override value 'v' for readers "
          + "in JP, and neither is for the more specific region [tied-supplements]",
        "right.md:3:30: error: Supplements 'left' and 'right' both replace section 'one' for "
          + "readers in JP, and neither is for the more specific region [tied-supplements]",
      ])
  }

  @Test func theOrderOfTheWorkspaceSettlesATie() throws {
    var fixture = tied
    fixture.workspace.order = [RegionCode("RIGHT"), RegionCode("LEFT")]
    let compiled = try #require(fixture.compiled())
    #expect(!compiled.names.contains("tied-supplements"))
    #expect(compiled.outline(for: "JP") == "# Notice\n## 1. Right {#right}\nRight 2.")
    #expect(compiled.outline(for: "CN") == "# Notice\n## 1. Left {#left}\nLeft 1.")
  }

  @Test func aSupplementForOneMemberWinsOverItsGroup() throws {
    var fixture = tied
    fixture.supplements[1].regions = ["JP"]
    let compiled = try #require(fixture.compiled())
    #expect(!compiled.names.contains("tied-supplements"))
    #expect(compiled.outline(for: "JP") == "# Notice\n## 1. Right {#right}\nRight 2.")
  }

  // MARK: - What reaches nobody

  @Test func partsThatReachNobodyAreReported() throws {
    var fixture = EditionFixture(
      """
      # Notice

      ## One {#one topic=other}

      :::: region US
      Here.

      ::: region not US
      Nobody.
      :::
      ::::

      - a
      ::: region JP
      - b
      :::
      """)
    fixture.supplements = [
      .init(
        name: "japan", regions: ["JP"],
        text: "# J\n\n## Two {#two topic=other except=JP}\n\nNobody.\n")
    ]
    let compiled = try #require(fixture.compiled())
    #expect(
      compiled.diagnostics() == [
        "japan.md:3:1: warning: Section 'two' reaches nobody: no reader is in all the regions that "
          + "it is for [unreachable-part]",
        "notice.md:8:1: warning: Clause reaches nobody: no reader is in all the regions that it is "
          + "for [unreachable-part]",
      ])
  }

  @Test func aPartBetweenTwoGroupsIsInNoEditionUntilOneIsAskedFor() throws {
    var fixture = tied
    fixture.supplements = []
    fixture.main =
      "# Notice\n\nText.\n\n:::: region LEFT\nLeft.\n\n::: region RIGHT\nBoth.\n:::\n::::\n"
    #expect(
      try #require(fixture.compiled()).diagnostics() == [
        "notice.md:8:1: warning: Clause is in no edition: its readers are in two regions, neither "
          + "inside the other [unreachable-part]"
      ])
    fixture.manifest.editions = [Written(RegionCode("JP"))]
    let compiled = try #require(fixture.compiled())
    #expect(compiled.diagnostics() == [])
    #expect(compiled.outline(for: "JP") == "# Notice\nText.\nLeft.\nBoth.")
  }

  // MARK: - Whole texts

  @Test func aWholeTextIsAnEditionOfItsOwn() throws {
    var fixture = fixture
    fixture.supplements.append(
      .init(
        name: "japan", regions: ["JP"],
        text: """
          # 通知

          ## 権利 {#rights topic=rights}

          [](#contact)、[#](#copy)、[](#us)。

          1. 写し {#copy}

          ## 窓口 {#contact topic=contact}

          {{minimum-age}}
          """, isWhole: true, language: "ja"))
    let compiled = try #require(fixture.compiled())
    #expect(compiled.diagnostics() == [])
    #expect(compiled.outline().contains("@@ Text of their own for readers in: Japan"))
    #expect(!compiled.outline().contains("通知"))
    let edition = compiled.edition(for: "JP")
    #expect(edition.language == LanguageTag("ja"))
    #expect(
      edition.outline == """
        # 通知
        ## 1. 権利 {#rights-jp}
        第2項、1(1)、「Notice」。
        1. 写し
        ## 2. 窓口 {#contact-jp}
        16
        """)
    #expect(edition.sections[0].formerIDs == [SectionID("rights")])
  }
}
