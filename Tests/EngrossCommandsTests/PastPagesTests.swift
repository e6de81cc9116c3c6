import NoticeArchive
import NoticeDiagnostics
import NoticeModel
import Testing

@testable import EngrossCommands

/// What a build makes of texts of the past: withheld, reconstructed, removed, renamed.
@Suite struct PastPagesTests {
  private func sealedTwice() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.seal("cookies")
    try workspace.seal("terms")
    try workspace.edit(
      "## Retention {#retention topic=retention}\n\nWe keep data for two years.\n",
      "## Storage {#storage topic=retention}\n\nWe store data for two years.\n")
    try workspace.edit("[](#retention)", "[](#storage)")
    try workspace.announce("2024-05")
    #expect(try workspace.seal("terms").errors == [])
    return workspace
  }

  private func withhold(
    _ path: String, in workspace: TemporaryWorkspace
  ) throws -> NoticeSealing.Outcome {
    let day = CalendarDay(year: 2024, month: 11, day: 1)
    return try workspace.sealing().withhold(
      .init(path: path, on: day, authority: "District Court", reason: "Order 12/2024"),
      from: NoticeID("terms"))
  }

  @Test func withheldTextIsGoneAndItsAddressesStay() throws {
    let workspace = try sealedTwice()
    _ = try workspace.build()
    let before = try workspace.outputs()
    #expect(try withhold("revisions/2024-03/notice.md", in: workspace).status == .done)
    #expect(try workspace.build().exitStatus == .done)
    #expect(try workspace.outputs() == before)
    for file in ["index.html", "notice.md", "notice.txt", "notice.json"] {
      let page = try workspace.output("terms/2024-03/" + file)
      #expect(page.contains("District Court"), "\(file)")
      #expect(!page.contains("We keep data"), "\(file)")
    }
    #expect(
      try workspace.verdict("terms") == [
        "terms/revisions/2024-03/notice.md: note: [withheld-file]"
      ])
  }

  @Test func attachedFileIsWithheldAlone() throws {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.put("picture", at: "Notices/terms/draft/files/map.png")
    try workspace.seal("terms")
    #expect(try withhold("revisions/2024-03/files/map.png", in: workspace).status == .done)
    #expect(try workspace.build().exitStatus == .done)
    #expect(try workspace.output("terms/2024-03/notice.txt").contains("We keep data"))
    #expect(try !workspace.outputs().contains("terms/2024-03/files/map.png"))
  }

  @Test func whatWasNeverSealedCannotBeWithheld() throws {
    let workspace = try sealedTwice()
    #expect(try withhold("draft/notice.md", in: workspace).status == .sourcesDoNotPass)
    #expect(try withhold("revisions/2024-03/SHA256SUMS", in: workspace).status == .sourcesDoNotPass)
  }

  @Test func pastTextIsShownAsReconstructed() throws {
    let workspace = try sealedTwice()
    let folder = "Notices/terms/archive/2003-05/"
    try workspace.put(
      "source: A web archive\nseen: 2020-02\nby: Counsel\n", at: folder + "provenance.yml")
    try workspace.put("# Old terms\n\n## 1. Scope\n\nNothing.\n", at: folder + "notice.md")
    try workspace.put("source: A list\n", at: "Notices/terms/archive/1999/provenance.yml")
    #expect(try workspace.build().exitStatus == .done)
    let page = try workspace.output("terms/archive/2003-05/index.html")
    #expect(page.contains("A web archive"))
    #expect(page.contains("1. Scope"))
    #expect(page.contains("noindex"))
    let history = try workspace.output("terms/history/index.html")
    #expect(history.contains("A web archive"))
    #expect(history.contains("1999"))
    _ = try workspace.sealing().sealArchiveEntry(RevisionID("2003-05"), of: NoticeID("terms"))
    _ = try workspace.sealing().sealArchiveEntry(RevisionID("1999"), of: NoticeID("terms"))
    #expect(try workspace.verify("terms").exitStatus == .done)
  }

  @Test func removedSectionKeepsAnAnchor() throws {
    let workspace = try sealedTwice()
    _ = try workspace.build()
    let page = try workspace.output("terms/index.html")
    #expect(page.contains("id=\"retention\""))
    #expect(page.contains("2024-03/#retention"))
  }

  @Test func sectionsSayWhenTheyChangedLast() throws {
    let workspace = try sealedTwice()
    _ = try workspace.build()
    let history = try workspace.output("terms/history/history.json")
    #expect(history.contains(#""id": "storage""#))
    #expect(history.contains(#""last-changed-in": "2024-05""#))
  }

  @Test("Old addresses of a renamed notice stay alive")
  func oldAddressesStayAlive() throws {
    let workspace = try sealedTwice()
    _ = try workspace.build()
    let before = try workspace.outputs().filter { $0.hasPrefix("terms/") }
    try workspace.put(
      "established: 2020-01-01\nformerly: [tos]\n", at: "Notices/terms/notice.yml")
    #expect(try workspace.build().exitStatus == .done)
    let former = Set(try workspace.outputs().filter { $0.hasPrefix("tos/") })
    for path in before { #expect(former.contains("tos/" + path.dropFirst(6)), "\(path)") }
    #expect(try workspace.output("tos/index.html").contains("../terms/"))
  }

  @Test func currentRevisionIsKnownByRegion() throws {
    let workspace = try sealedTwice()
    try workspace.edit("two years", "one year")
    try workspace.announce("2024-06", "effective: { all: 2024-07-01, DE: 2025-01-01 }\n")
    #expect(try workspace.seal().errors == [])
    _ = try workspace.build()
    let current = try workspace.output("terms/current.json")
    #expect(current.contains(#""revision": "2024-06""#))
    #expect(current.contains(#""DE": "2024-05""#))
  }
}
