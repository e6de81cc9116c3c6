import NoticeArchive
import NoticeDiagnostics
import NoticeFiles
import NoticeModel
import Testing

@testable import EngrossCommands

@Suite struct IntegrityGateTests {
  private let terms = "Notices/terms/"

  @Test func whatIsIntactBuildsWithoutAWord() throws {
    let workspace = try TemporaryWorkspace.sealed()
    let outcome = try workspace.build()
    #expect(outcome.exitStatus == .done)
    #expect(!outcome.diagnostics.contains { $0.severity > .note })
    #expect(try workspace.output("terms/notice.md").contains("Two."))
  }

  @Test func whatIsNotSealedBuildsWithAWarning() throws {
    let workspace = try TemporaryWorkspace.sealed()
    try workspace.put("# Terms\n\nFour.\n", at: terms + "revisions/2024-10/notice.md")
    try workspace.put("date: 2024-10\n", at: terms + "revisions/2024-10/amendment.yml")
    let outcome = try workspace.build()
    #expect(outcome.exitStatus == .done)
    #expect(
      outcome.diagnostics.filter { $0.severity == .warning }.map(TemporaryWorkspace.brief) == [
        "terms/revisions/2024-10/amendment.yml: warning: [unsealed-revision]"
      ])
    #expect(try workspace.verify().exitStatus == .integrityFailed)
  }

  @Test(
    "A093: an altered revision stops the build and leaves the output as it was",
    arguments: [
      ("revisions/2020-01-01/notice.md", "# Terms\n\nOne!\n"),
      ("revisions/2020-01-01/amendment.yml", "date: 2020-01-01\nsummary: first.\n"),
      ("revisions/2020-01-01/context.yml", "format: 1\n\n"),
      ("revisions/2020-01-01/files/seal.png", "not really a Picture"),
      ("revisions/2024-09/supplements/us.md", "---\nregions: US\n---\n\n# US\n\nFor the US.\n"),
      ("revisions/2020-01-01.ja/notice.ja.md", "# 規約\n\n二。\n"),
      ("archive/2003-05/notice.md", "# Old terms\n\nNone.\n"),
    ])
  func anAlteredRevisionStopsTheBuild(path: String, text: String) throws {
    let workspace = try TemporaryWorkspace.sealed()
    _ = try workspace.build()
    let before = try workspace.outputs().map { try workspace.output($0) }
    try workspace.put(text, at: terms + path)
    let outcome = try workspace.build(on: "2024-12-01")
    #expect(outcome.exitStatus == .integrityFailed)
    #expect(
      outcome.diagnostics.filter { $0.severity == .error }.map(TemporaryWorkspace.brief) == [
        "terms/\(path): error: [altered-file]"
      ])
    #expect(try workspace.outputs().map { try workspace.output($0) } == before)
    #expect(try workspace.checked().exitStatus(limit: .error) == .integrityFailed)
  }

  @Test(arguments: [
    ("revisions/2024-09/amendment.yml", "revisions/2024-09/amendment.yml", "missing-file"),
    ("revisions/2020-01-01/SHA256SUMS", "revisions/2020-01-01/SHA256SUMS", "missing-predecessor"),
  ])
  func whatIsMissingStopsTheBuild(path: String, place: String, name: String) throws {
    let workspace = try TemporaryWorkspace.sealed()
    workspace.remove(terms + path)
    let outcome = try workspace.build()
    #expect(outcome.exitStatus == .integrityFailed)
    let errors = outcome.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(TemporaryWorkspace.brief).contains("terms/\(place): error: [\(name)]"))
  }

  @Test func sumsThatWereRewrittenDoNotHideAnAlteration() throws {
    let workspace = try TemporaryWorkspace.sealed()
    try workspace.seal(
      .revision(RevisionID("2020-01-01"), previous: nil),
      [
        "notice.md": "# Terms\n\nOne!\n", "context.yml": "format: 1\n",
        "amendment.yml": "date: 2020-01-01\nsummary: First.\n",
        "files/seal.png": "not really a picture",
      ])
    let outcome = try workspace.build()
    #expect(outcome.exitStatus == .integrityFailed)
  }

  @Test func onlyTheNoticeThatIsAskedForIsJudged() throws {
    let workspace = try TemporaryWorkspace.sealed()
    try workspace.put("# Other\n\nOne.\n", at: "Notices/other/draft/notice.md")
    try workspace.put("# Terms\n\nOne!\n", at: terms + "revisions/2020-01-01/notice.md")
    #expect(try workspace.checked("other").exitStatus(limit: .error) == .done)
    #expect(try workspace.checked("terms").exitStatus(limit: .error) == .integrityFailed)
  }

  @Test func aNoticeThatWaitsForOthersIsJudgedToo() throws {
    let workspace = try TemporaryWorkspace([
      "Notices/other/draft/notice.md": "# Other\n\nOne.\n"
    ])
    try workspace.seal(
      .revision(RevisionID("2024"), previous: nil),
      [
        "notice.md": "# Terms\n\nSee [](notice:other).\n",
        "amendment.yml": "date: 2024\nsummary: First.\n",
      ])
    try workspace.put("date: 2024\nsummary: Other.\n", at: terms + "revisions/2024/amendment.yml")
    let checked = try workspace.checked()
    #expect(checked.exitStatus(limit: .error) == .integrityFailed)
    #expect(checked.diagnostics.count { $0.name == "altered-file" } == 1)
  }

  @Test func theChainOrdersRevisionsAndTheirNamesDoNot() throws {
    let workspace = try TemporaryWorkspace([:])
    let day = RevisionID("2024-09-15")
    try workspace.seal(
      .revision(day, previous: nil),
      [
        "notice.md": "# Terms\n\nOne.\n",
        "amendment.yml": "date: 2024-09-15\nsummary: First.\n",
      ])
    try workspace.seal(
      .revision(RevisionID("2024-09"), previous: try workspace.reference("2024-09-15")),
      ["notice.md": "# Terms\n\nTwo.\n", "amendment.yml": "date: 2024-09\nsummary: Second.\n"])
    #expect(try workspace.build().exitStatus == .done)
    #expect(try workspace.output("terms/notice.md").contains("Two."))
    #expect(try workspace.verdict() == [])
  }
}
