import NoticeCompiler
import NoticeDiagnostics
import NoticeModel
import Testing

@Suite struct PlacementTests {
  private func fixture(supplement: String, regions: [String] = ["US"]) -> CompilerFixture {
    var fixture = CompilerFixture(
      """
      # Notice

      ## One {#one topic=other}

      First. See [](#three).

      ## Two {#two topic=other}

      Second.

      ## Three {#three topic=other}

      Third.
      """)
    fixture.supplements = [("extra", regions, "# Extra\n\n" + supplement, [:])]
    return fixture
  }

  @Test func aSectionGoesBehindTheOneItNames() throws {
    let (edition, diagnostics) = fixture(
      supplement: """
        ## Added {#added topic=other after=#one}

        Text.

        ### Part {#part}

        More.
        """
    ).compiled()
    #expect(diagnostics == [])
    #expect(
      edition?.outline == """
        # Notice
        ## 1. One {#one}
        First. See Section 4.
        ## 2. Added {#added}
        [United States]
        Text.
        ### 2.1 Part {#part}
        More.
        ## 3. Two {#two}
        Second.
        ## 4. Three {#three}
        Third.
        """)
  }

  @Test func aSectionGoesBeforeTheOneItNames() throws {
    let outline = try #require(
      fixture(supplement: "## Added {#added topic=other before=two}\n\nText.\n").compiled().edition
    ).outline
    #expect(outline.contains("First. See Section 4.\n## 2. Added {#added}"))
  }

  @Test func aSectionGoesToTheEndOfTheOneItNames() throws {
    let outline = try #require(
      fixture(supplement: "## Added {#added topic=other into=two}\n\nText.\n").compiled().edition
    ).outline
    #expect(outline.contains("Second.\n### 2.1 Added {#added}\n[United States]\nText.\n## 3."))
  }

  @Test func aReplacementStandsBesideWhatItReplacesWithTheSameNumber() throws {
    let outline = try #require(
      fixture(supplement: "## Added {#added topic=other replaces=two}\n\nText.\n").compiled()
        .edition
    ).outline
    #expect(
      outline.contains(
        """
        ## 2. Two {#two}
        Second.
        ## 2. Added {#added}
        [United States | Instead of: Section 2]
        Text.
        ## 3. Three
        """))
  }

  @Test func aSectionWithoutAPlaceGoesToTheEnd() throws {
    let outline = try #require(
      fixture(supplement: "## Added {#added topic=other}\n\nText.\n").compiled().edition
    ).outline
    #expect(outline.hasSuffix("Third.\n## 4. Added {#added}\n[United States]\nText."))
  }

  @Test func anUnknownPlaceIsReportedAndNothingIsLost() throws {
    let (edition, diagnostics) = fixture(
      supplement: "## Added {#added topic=other after=tow}\n\nText.\n"
    ).compiled()
    #expect(
      diagnostics == [
        "extra.md:3:30: error: No section 'tow' to place this section at; did you mean 'two'? "
          + "[unknown-placement]"
      ])
    #expect(try #require(edition).outline.hasSuffix("## 4. Added {#added}\n[United States]\nText."))
  }

  @Test func sectionsThatWaitForEachOtherAreReported() throws {
    let (edition, diagnostics) = fixture(
      supplement: """
        ## Added {#added topic=other after=second}

        Text.

        ## Second {#second topic=other after=added}

        More.
        """
    ).compiled()
    #expect(diagnostics.count == 2)
    let outline = try #require(edition).outline
    #expect(outline.contains("Text.") && outline.contains("More."))
  }

  @Test func whatASupplementSaysFirstStaysInTheLead() throws {
    let outline = try #require(
      fixture(
        supplement: "Hello there.\n\n## Added {#added topic=other}\n\nText.\n",
        regions: ["EEA", "GB"]
      ).compiled().edition
    ).outline
    #expect(outline.hasPrefix("# Notice\n["))
    #expect(outline.contains("]\n  Hello there.\n## 1. One"))
  }

  @Test func aSupplementsOwnValueIsTheNearest() throws {
    var fixture = fixture(supplement: "## Added {#added topic=other}\n\nAge {{age}}.\n")
    fixture.main += "\nFrom {{age}} on.\n"
    fixture.manifest.values.entries = [(ValueName("age"), LocalizedText(common: "16"), .none)]
    fixture.supplements[0].values = ["age": "13"]
    let outline = try #require(fixture.compiled().edition).outline
    #expect(outline.contains("From 16 on."))
    #expect(outline.contains("Age 13."))
  }
}
