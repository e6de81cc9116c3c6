import NoticeDiagnostics
import NoticeModel
import NoticeSite
import Testing

@testable import EngrossCommands

@Suite struct ShownEditionTests {
  /// 'terms' in force for all since March 2024; a second revision from a month on, later in Germany.
  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.put(
      "established: 2020-01-01\nnumbering: decimal\nprevailing-language: { all: en, JP: ja }\n",
      at: "Notices/terms/notice.yml")
    try workspace.seal("cookies")
    try workspace.seal()
    try workspace.edit("two years", "one year")
    try workspace.announce("2024-06", "effective: { all: 2024-09, DE: 2025-01-01 }\n")
    #expect(try workspace.seal().errors == [])
    return workspace
  }

  private func shown(
    _ workspace: TemporaryWorkspace, _ day: String, _ region: String? = nil,
    in language: String? = nil, revision: String? = nil
  ) throws -> (shown: ShownEdition, text: String) {
    let shown = try ShownEdition(
      workspace: try OpenWorkspace(path: workspace.path),
      question: .init(
        notice: NoticeID("terms"), region: region.map { RegionCode($0) },
        language: language.map { LanguageTag($0) }, day: try #require(CalendarDay(day)),
        revision: revision.map { RevisionID($0) }))
    let text = shown.formats.map { String(decoding: $0.rendered.text, as: UTF8.self) } ?? ""
    return (shown, text)
  }

  @Test(
    "The text that bound",
    arguments: [
      ("2024-08-31", nil, "two years"), ("2024-10-01", nil, "one year"),
      ("2024-10-01", "DE", "two years"), ("2025-01-01", "DE", "one year"),
    ])
  func textThatBoundIsShown(day: String, region: String?, words: String) throws {
    let found = try shown(try workspace(), day, region)
    #expect(found.shown.status == .done)
    #expect(found.text.contains(words))
  }

  @Test func readerGetsTheEditionOfTheirRegion() throws {
    let workspace = try workspace()
    #expect(try shown(workspace, "2024-10-01", "JP").text.contains("You may also call"))
    #expect(try !shown(workspace, "2024-10-01", "DE").text.contains("You may also call"))
  }

  @Test func dayWithinAMonthNamesBothCandidates() throws {
    let workspace = try workspace()
    let found = try shown(workspace, "2024-09-15")
    #expect(found.shown.status == .sourcesDoNotPass)
    #expect(found.text.isEmpty)
    #expect(
      found.shown.lines == [
        "Unknown within 2024-09: on 2024-09-15 readers were bound by one of '2024-03', '2024-06'; "
          + "--revision shows one"
      ])
    #expect(try shown(workspace, "2024-09-15", revision: "2024-03").text.contains("two years"))
  }

  @Test func nothingBoundBeforeTheFirstRevision() throws {
    let found = try shown(try workspace(), "2019-01-01")
    #expect(found.shown.status == .sourcesDoNotPass)
    #expect(found.shown.lines == ["On 2019-01-01 no revision of 'terms' bound readers"])
  }

  @Test func alteredRevisionIsNotShown() throws {
    let workspace = try workspace()
    let name = "Notices/terms/revisions/2024-03/notice.md"
    try workspace.put(workspace.text(name).replacing("two years", with: "ten years"), at: name)
    let found = try shown(workspace, "2024-04-01")
    #expect(found.shown.status == .integrityFailed)
    #expect(found.text.isEmpty)
  }

  @Test func translationIsShownFromTheDayOnWhichItWasSealed() throws {
    let workspace = try workspace()
    try workspace.put(Self.japanese, at: "Notices/terms/draft/notice.ja.md")
    let outcome = try workspace.sealing().sealTranslation(
      of: NoticeID("terms"), into: LanguageTag("ja"), for: RevisionID("2024-06"))
    #expect(outcome.errors == [])
    let early = try shown(workspace, "2024-09-30", "JP", in: "ja", revision: "2024-06")
    #expect(early.text.contains("one year"))
    #expect(
      early.shown.lines.contains(
        "There was no translation into 'ja' yet, it was sealed on 2024-10-01; "
          + "this is the text in 'en'"))
    let late = try shown(workspace, "2024-10-02", "JP", in: "ja")
    #expect(late.text.contains("一年間"))
    #expect(late.shown.lines.contains("This language prevails"))
    #expect(
      try shown(workspace, "2024-10-02", in: "fr").shown.lines.contains(
        "There is no translation into 'fr'; this is the text in 'en'"))
  }

  private static let japanese = """
    # 規約

    ## 権利 {#rights}

    {{contact-email}} へ。[](#retention)と[](notice:cookies#kinds)。

    ::: region APAC
    {{phone}} でも受け付けます。
    :::

    ## 保存 {#retention}

    一年間。

    """

  // MARK: - Freshness

  @Test func sectionsBehindTheirSourceAreListedWithTheRevision() throws {
    let workspace = try workspace()
    try workspace.put(Self.japanese, at: "Notices/terms/draft/notice.ja.md")
    #expect(try workspace.check("terms").map { $0.contains("[unrecorded-translation]") } == [true])
    func record(_ sections: String...) throws -> EngrossCommands.ExitStatus {
      try TranslationRecord(
        workspace: try OpenWorkspace(path: workspace.path), notice: NoticeID("terms"),
        language: LanguageTag("ja")
      ).record(sections.map { SectionID($0) }).status
    }
    #expect(try record() == .done)
    #expect(try workspace.check("terms") == [])
    // Neither layout, nor a value, nor a number makes a translation stale.
    try workspace.edit("We keep data", "*We* keep\ndata")
    try workspace.put(
      workspace.text("Notices/workspace.yml").replacing("privacy@", with: "legal@"),
      at: "Notices/workspace.yml")
    #expect(try !workspace.check("terms").contains { $0.contains("[stale-translation]") })
    try workspace.edit("one year", "six months")
    try workspace.announce("2024-11-01", "leaves: 2024-06\n")
    #expect(
      try workspace.check("terms") == [
        "Notices/terms/draft/notice.ja.md:1:1: warning: Section 'retention' is behind in 'ja'; "
          + "the draft changes its source [stale-translation]"
      ])
    #expect(try workspace.seal().errors == [])
    #expect(
      try workspace.check("terms").contains {
        $0.contains("'retention' is behind in 'ja'; revision '2024-11-01' changed its source")
      })
    let found = try shown(workspace, "2024-11-02", in: "ja")
    #expect(found.shown.lines.contains("Behind its source: section 'retention'"))
    _ = try workspace.build(on: "2024-11-15")
    let page = try workspace.output("ja/terms/index.html")
    #expect(page.split(separator: "class=\"stale\"").count == 2)
    #expect(page.contains("../../terms/#retention"))
    #expect(try record("retention") == .done)
    #expect(try workspace.check("terms") == [])
    #expect(try record("nothing") == .sourcesDoNotPass)
  }
}
