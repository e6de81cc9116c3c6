import NoticeCompiler
import NoticeDiagnostics
import NoticeModel
import Testing

@Suite struct EditionDateTests {
  private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  private func fixture() throws -> EditionFixture {
    var fixture = EditionFixture("# Notice\n\nText.\n\n::: region DE\nGerman.\n:::\n")
    fixture.amendment.date = try Written(date("2024-09"))
    fixture.amendment.effective = try [
      .init(region: nil, date: Written(date("2024-10-15"))),
      .init(region: RegionCode("EEA"), date: Written(date("2024-11-01"))),
      .init(region: RegionCode("GB"), date: Written(date("2024-11-01"))),
      .init(region: RegionCode("JP"), date: Written(date("2024-10-15"))),
    ]
    return fixture
  }

  @Test func otherEffectiveDatesAreSaidToAllAndPrintedToTheirReaders() throws {
    let compiled = try #require(fixture().compiled())
    let edition = compiled.edition()
    #expect(
      edition.outline.hasPrefix(
        """
        # Notice
        @ Last updated September 2024
        @ Effective October 15, 2024
        @@ European Economic Area and United Kingdom: Effective November 1, 2024
        Text.
        """))
    guard let pointer = edition.pointers.first, case .effective(_, let bytes) = pointer.kind else {
      Issue.record("no pointer")
      return
    }
    #expect(Prose(Array(pointer.text.bytes[bytes])) == "November 1, 2024")
    #expect(compiled.outline(for: "DE").contains("@ Effective November 1, 2024\nText.\nGerman."))
    #expect(compiled.outline(for: "JP").contains("@ Effective October 15, 2024\nText."))
    #expect(compiled.outline(for: "other").contains("@ Effective October 15, 2024\nText."))
  }

  @Test func lastUpdatedIsTheLastChangeOfTheEditionsOwnWords() throws {
    let body: NoticeCompiler.BodyDigest = { $0.outline.contains("New.") ? "new" : "old" }
    var fixture = try fixture()
    fixture.main = "# Notice\n\nText.\n\n::: region DE\nNew.\n:::\n"
    var context = RevisionContext()
    for region in ["DE", "GB"] {
      context.editions.append(
        RecordedEdition(
          language: .english, region: RegionCode(region), words: "", body: "old",
          dateline: try [
            DatelineEntry(
              kind: .lastUpdated, date: date("2021-04-01"), text: "2021", dateBytes: 0..<4)
          ]))
    }
    var amendment = Amendment()
    amendment.date = try Written(date("2022-01-01"))
    fixture.revisions = [
      RevisionSources(
        id: RevisionID("2022-01"), amendment: amendment,
        text: TextSource(file: .none, language: .english), context: context)
    ]
    let compiled = try #require(fixture.compiled(bodyDigest: body))
    #expect(compiled.outline(for: "DE").contains("@ Last updated September 2024"))
    #expect(compiled.outline(for: "GB").contains("@ Last updated April 1, 2021"))
    // Nothing was recorded of this one.
    #expect(compiled.outline(for: "JP").contains("@ Last updated September 2024"))
    #expect(compiled.outline().contains("@ Last updated September 2024"))
  }

  @Test func aSealedEditionPrintsTheDatesThatWereRecorded() throws {
    var fixture = try fixture()
    var context = RevisionContext()
    context.editions = try [
      RecordedEdition(
        language: .english, region: RegionCode("DE"), words: "",
        dateline: [
          DatelineEntry(
            kind: .effective, date: date("2024-11-01"), text: "As it was", dateBytes: 0..<2)
        ])
    ]
    fixture.context = context
    #expect(try #require(fixture.compiled()).outline(for: "DE").contains("@ As it was\nText."))
  }

  @Test func aSealedRevisionKeepsItsGroupsValuesAndOrder() throws {
    var fixture = EditionFixture("# Notice\n\nText {{v}}.\n\n::: region TEAM\nTeam.\n:::\n")
    fixture.define([("v", "0")])
    fixture.workspace.groups = [
      (RegionCode("TEAM"), [RegionCode("JP"), RegionCode("CN")]),
      (RegionCode("SIDE"), [RegionCode("JP"), RegionCode("KR")]),
    ]
    fixture.workspace.order = [RegionCode("SIDE")]
    fixture.supplements = [
      .init(name: "a", regions: ["TEAM"], text: "# A\n", values: [("v", "1")]),
      .init(name: "b", regions: ["SIDE"], text: "# B\n", values: [("v", "2")]),
    ]
    let draft = try #require(fixture.compiled())
    let before = ["JP", "CN", "TEAM", "other", nil].map { draft.outline(for: $0) }
    fixture.context = draft.compiler.context(
      of: draft.revision, cards: [:], sealed: Moment(secondsSince1970: 0), editions: [])
    fixture.workspace = WorkspaceManifest()
    fixture.define([("v", "9")])
    let sealed = try #require(fixture.compiled())
    #expect(sealed.names == [])
    #expect(["JP", "CN", "TEAM", "other", nil].map { sealed.outline(for: $0) } == before)
    #expect(before[0].contains("Text 2.") && before[1].contains("Text 1."))
  }
}
