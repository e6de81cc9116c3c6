import NoticeDiagnostics
import NoticeModel
import NoticeWorkspace
import Testing

@testable import EngrossCommands

/// What was judged on the day of sealing, and what pages, feeds and programs are told of it.
@Suite struct PublishedReviewTests {
  private let extents = ["none", "levels", "full"]

  /// A notice whose readers in Japan and Korea lose a way to reach the publisher, and all of whose
  /// readers then have their data kept for longer.
  private func amended(publishing extent: String = "levels") throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace.ready()
    let manifest = try workspace.text("Notices/workspace.yml")
    try workspace.put(
      manifest + "publish-assessment: \(extent)\n", at: "Notices/workspace.yml")
    #expect(try workspace.seal("cookies").errors == [])
    #expect(try workspace.seal().errors == [])
    try workspace.edit("You may also call {{phone}}.", "You may only write.")
    try workspace.announce("2024-04")
    #expect(try workspace.seal().errors == [])
    try workspace.edit("for two years", "for five years")
    try workspace.announce(
      "2024-05",
      """
      decisions:
        - change: section:retention
          was: two
          becomes: five
          level: material
          by: Counsel
          on: 2024-05-01

      """)
    #expect(try workspace.seal().errors == [])
    return workspace
  }

  private func built(publishing extent: String = "levels") throws -> TemporaryWorkspace {
    let workspace = try amended(publishing: extent)
    #expect(try workspace.build().exitStatus == .done)
    return workspace
  }

  @Test func reviewIsSealedWithTheAmendment() throws {
    let workspace = try amended()
    let open = try OpenWorkspace(path: workspace.path)
    var ledger = open.diagnostics
    let sources = try open.loader.sources(of: NoticeID("terms"), reading: .revisions, in: &ledger)
    let reviews = try #require(sources).revisions.map { $0.changes?.review }
    #expect(reviews.map { $0?.level } == [nil, .material, .material])
    #expect(
      reviews[1]?.readers == [.init(RegionCode("APAC"), level: .material), .init(level: .none)])
    #expect(
      reviews[2]?.readers == [.init(RegionCode("APAC"), level: .material), .init(level: .material)])
    let change = try #require(reviews[2]?.changes.first)
    #expect(change.detail?.decision?.by == "Counsel")
    #expect(change.detail?.findings.isEmpty == false)
    #expect(reviews[2]?.level(in: SectionID("retention")) == .material)
  }

  @Test func programsLearnWhichRevisionWasTheNewestThatWasMaterial() throws {
    let current = try built().output("terms/current.json")
    #expect(
      current.contains(
        """
          "milestones": [
            {
              "region": "APAC",
              "material": "2024-05",
              "gate": null
            },
            {
              "material": "2024-05",
              "gate": null
            }
          ],
        """))
    let workspace = try amended()
    #expect(try workspace.build(on: "2024-04-15").exitStatus == .done)
    let earlier = try workspace.output("terms/current.json")
    #expect(earlier.contains("\"region\": \"APAC\",\n      \"material\": \"2024-04\""))
    #expect(earlier.contains("{\n      \"material\": null,\n      \"gate\": null\n    }\n  ],"))
  }

  @Test func historyFeedAndIndexCarryLevels() throws {
    let workspace = try built()
    #expect(
      try workspace.output("terms/history/index.html").contains(
        "<td data-label=\"Level\">material</td>"))
    #expect(try workspace.output("terms/history/history.json").contains("\"level\": \"material\""))
    #expect(
      try workspace.output("feed.xml").contains("<category term=\"material\" label=\"material\"/>"))
    #expect(try workspace.output("index.json").contains("\"level\": \"material\""))
  }

  @Test func changePagesSayWhoIsAffected() throws {
    let workspace = try built()
    let folder = "terms/2024-04/changes/"
    let text = try workspace.output(folder + "changes.txt")
    #expect(text.contains("\nFor readers in APAC: material\nFor all other readers: none\n"))
    #expect(text.contains("[Level: material]"))
    for file in ["index.html", "side-by-side.html"] {
      #expect(
        try workspace.output(folder + file).contains("<p class=\"summary\">Says 2024-04.</p>"))
    }
    for file in ["index.html", "side-by-side.html", "changes.md"] {
      let page = try workspace.output(folder + file)
      #expect(page.contains("For readers in APAC: material"), "\(file)")
      #expect(page.contains("Level: material"), "\(file)")
    }
    #expect(
      try workspace.output("terms/2024-05/changes/changes.txt").contains(
        "\nFor all readers: material\n"))
  }

  @Test(arguments: ["changes.txt", "changes.md", "index.html", "changes.json"])
  func whatCounselWroteIsPublishedOnlyInFull(file: String) throws {
    for extent in extents {
      let page = try built(publishing: extent).output("terms/2024-05/changes/" + file)
      #expect(page.contains("Counsel") == (extent == "full"), "\(extent)")
      #expect(page.contains("LX-09") == (extent == "full"), "\(extent)")
      #expect(page.contains("material") == (extent != "none"), "\(extent)")
    }
  }

  @Test func nothingIsToldWhereNothingIsPublished() throws {
    let workspace = try built(publishing: "none")
    for file in ["current.json", "history/history.json", "history/index.html", "history/feed.xml"] {
      let page = try workspace.output("terms/" + file)
      #expect(!page.contains("material") && !page.contains("Level"), "\(file)")
    }
  }

  @Test func draftIsJudgedAsItStands() throws {
    let workspace = try built()
    try workspace.edit("for five years", "for six years")
    try workspace.announce("2024-06")
    #expect(try workspace.build(drafts: true).exitStatus == .done)
    #expect(
      try workspace.output("terms/draft/changes/changes.txt").contains("[Level: material]"))
    #expect(
      try workspace.output("terms/current.json").contains("\"material\": \"2024-05\""))
  }
}
