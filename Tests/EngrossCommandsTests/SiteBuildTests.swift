import NoticeFiles
import NoticeModel
import Testing

@testable import EngrossCommands

@Suite struct SiteBuildTests {
  private let notice = "Notices/terms/"
  private var files: [String: String] {
    [
      notice + "notice.yml": "established: 2020-01-01\n",
      notice + "revisions/2020-01-01/notice.md": "# Terms\n\nOne.\n",
      notice + "revisions/2020-01-01/amendment.yml": "date: 2020-01-01\nsummary: First.\n",
      notice + "revisions/2024-09/notice.md": "# Terms\n\nTwo.\n",
      notice + "revisions/2024-09/amendment.yml":
        "date: 2024-09\neffective: 2024-10-15\nsummary: Second.\n",
      notice + "draft/notice.md": "# Terms\n\nThree.\n",
    ]
  }

  @Test func everyRevisionGetsPermanentPagesAndTheOneInForceTheFront() throws {
    let workspace = try TemporaryWorkspace(files)
    #expect(try !workspace.build().hasErrors)
    #expect(
      try workspace.outputs() == [
        ".engross", "assets/style.css", "feed.xml", "index.html", "index.json",
        "terms/2020-01-01/index.html", "terms/2020-01-01/notice.json",
        "terms/2020-01-01/notice.jsonld", "terms/2020-01-01/notice.md",
        "terms/2020-01-01/notice.txt",
      ] + redline("terms/2024-09/changes/") + [
        "terms/2024-09/index.html", "terms/2024-09/notice.json",
        "terms/2024-09/notice.jsonld", "terms/2024-09/notice.md", "terms/2024-09/notice.txt",
      ] + redline("terms/compare/2020-01-01..2024-09/") + [
        "terms/current.json", "terms/history/feed.xml", "terms/history/history.json",
        "terms/history/index.html", "terms/index.html", "terms/notice.json",
        "terms/notice.jsonld", "terms/notice.md", "terms/notice.txt",
      ])
    #expect(try workspace.output("terms/notice.md").contains("Two."))
    #expect(try workspace.output("terms/2020-01-01/notice.md").contains("One."))
  }

  private func redline(_ folder: String) -> [String] {
    ["changes.json", "changes.md", "changes.txt", "index.html", "side-by-side.html"]
      .map { folder + $0 }
  }

  @Test func beforeItsEffectARevisionIsUpcoming() throws {
    let workspace = try TemporaryWorkspace(files)
    #expect(try !workspace.build(on: "2024-10-01").hasErrors)
    #expect(try workspace.output("terms/notice.md").contains("One."))
    #expect(try workspace.output("terms/upcoming/notice.md").contains("Two."))
    #expect(try workspace.output("index.json").contains("2024-10-15"))
  }

  @Test func beforeItsDateARevisionAppearsNowhere() throws {
    let workspace = try TemporaryWorkspace(files)
    #expect(try !workspace.build(on: "2024-08-31").hasErrors)
    #expect(try !workspace.outputs().contains { $0.contains("2024-09") })
    for name in try workspace.outputs() {
      #expect(try !workspace.output(name).contains("Second."), "\(name)")
    }
  }

  @Test func draftsArePublishedOnlyWhenAskedFor() throws {
    let workspace = try TemporaryWorkspace(files)
    _ = try workspace.build()
    #expect(try !workspace.outputs().contains { $0.hasPrefix("terms/draft/") })
    _ = try workspace.build(drafts: true)
    #expect(try workspace.output("terms/draft/notice.md").contains("Three."))
    #expect(try workspace.output("terms/draft/index.html").contains("noindex"))
  }

  @Test func aBuildThatFailsLeavesTheLastGoodOutput() throws {
    let workspace = try TemporaryWorkspace(files)
    _ = try workspace.build()
    let before = try workspace.outputs().map { try workspace.output($0) }
    let added = try NewFiles(below: Folder(path: workspace.path))
    _ = try added.write(
      Array("# Bad\n\n<b>raw</b>\n".utf8), to: "Notices/bad/revisions/2024/notice.md")
    let outcome = try workspace.build()
    #expect(outcome.hasErrors)
    #expect(try workspace.outputs().map { try workspace.output($0) } == before)
    #expect(try Folder(path: workspace.path).entries().map(\.name) == ["Notices", "Output"])
  }

  @Test func noticesReferToOneAnother() throws {
    let workspace = try TemporaryWorkspace([
      "Notices/a/revisions/2024/notice.md":
        "# First\n\n## Types {#types topic=cookies}\n\nSee [](notice:b#kinds).\n",
      "Notices/a/revisions/2024/amendment.yml": "date: 2024\nsummary: First.\n",
      "Notices/b/revisions/2024/notice.md":
        "# Second\n\n## Kinds {#kinds topic=cookies}\n\nSee [](notice:a).\n",
      "Notices/b/revisions/2024/amendment.yml": "date: 2024\nsummary: First.\n",
    ])
    #expect(try !workspace.build().hasErrors)
    #expect(try workspace.output("a/index.html").contains("href=\"../b/#kinds\">“Kinds”</a>"))
    #expect(
      try workspace.output("a/2024/index.html").contains("href=\"../../b/#kinds\">“Kinds”</a>"))
    #expect(try workspace.output("b/index.html").contains("href=\"../a/\">“First”</a>"))
  }

  @Test func theStarterBuildsWithoutAWord() throws {
    let workspace = try TemporaryWorkspace([:])
    let files = try NewFiles(below: Folder(path: workspace.path))
    for file in StarterNotice(id: NoticeID("privacy-notice")).files {
      #expect(try files.write(file.bytes, to: file.path))
    }
    #expect(try workspace.check() == [])
    #expect(try workspace.build(drafts: true).diagnostics.isEmpty)
    #expect(try workspace.output("privacy-notice/notice.md").hasPrefix("# Privacy Notice\n"))
  }

  @Test func everythingWrongInAWorkspaceIsReportedAtOnce() throws {
    let workspace = try TemporaryWorkspace([
      "Notices/workspace.yml": "publihser: Example\n",
      "Notices/a/draft/notice.md": "# A\n\nSee [](#nowhere) and {{nothing}}.\n",
      "Notices/b/notice.yml": "established: 2026-02-30\n",
      "Notices/b/draft/notice.md": "# B\n\n<i>no</i>\n",
    ])
    let found = try workspace.check()
    #expect(
      found.map { $0.split(separator: " ").last ?? "" } == [
        "[unknown-reference]", "[undefined-value]", "[raw-html]", "[raw-html]",
        "[unreadable-date]", "[unknown-key]",
      ])
    #expect(
      try workspace.check("a").map { $0.split(separator: " ").last ?? "" } == [
        "[unknown-reference]", "[undefined-value]", "[unknown-key]",
      ])
  }
}
