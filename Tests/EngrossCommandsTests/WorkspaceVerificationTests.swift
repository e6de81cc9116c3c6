import NoticeArchive
import NoticeDiagnostics
import NoticeFiles
import NoticeModel
import Testing

@testable import EngrossCommands

@Suite struct WorkspaceVerificationTests {
  private let terms = "Notices/terms/"

  @Test func whatNobodyTouchedIsIntact() throws {
    let workspace = try TemporaryWorkspace.sealed()
    try workspace.put("*.swp\n", at: terms + "revisions/.gitignore")
    try workspace.put("", at: terms + "revisions/2024-09/.gitkeep")
    let outcome = try workspace.verify()
    #expect(outcome.diagnostics.map(TemporaryWorkspace.brief) == [])
    #expect(outcome.exitStatus == .done)
    let newest = try workspace.reference("2024-09").text
    #expect(
      outcome.notices.map(\.line) == [
        "terms: intact: 2 revisions, 1 late translation, 1 archive entry; newest \(newest)"
      ])
  }

  @Test(
    "A094: what was altered, removed or added is named",
    arguments: [
      ("revisions/2020-01-01/notice.md", "altered-file"),
      ("revisions/2020-01-01/files/seal.png", "altered-file"),
      ("revisions/2020-01-01.ja/notice.ja.md", "altered-file"),
      ("archive/2003-05/notice.md", "altered-file"),
      ("revisions/2024-09/tables/more.csv", "extra-file"),
      ("revisions/2020-01-01.ja/more.md", "extra-file"),
      ("archive/2003-05/original.pdf", "extra-file"),
    ])
  func whatDiffersIsNamed(path: String, name: String) throws {
    let workspace = try TemporaryWorkspace.sealed()
    try workspace.put("# Terms\n\nOne!\n", at: terms + path)
    let outcome = try workspace.verify("terms")
    #expect(
      outcome.diagnostics.map(TemporaryWorkspace.brief) == ["terms/\(path): error: [\(name)]"])
    #expect(outcome.exitStatus == .integrityFailed)
    #expect(outcome.notices.first?.checkpoint == nil)
  }

  @Test(arguments: [
    "revisions/2024-09/amendment.yml", "revisions/2020-01-01/context.yml",
    "revisions/2020-01-01.ja/notice.ja.md", "archive/2003-05/provenance.yml",
  ])
  func whatIsMissingIsNamed(path: String) throws {
    let workspace = try TemporaryWorkspace.sealed()
    workspace.remove(terms + path)
    #expect(try workspace.verdict().contains("terms/\(path): error: [missing-file]"))
    #expect(try workspace.verify().exitStatus == .integrityFailed)
  }

  @Test(arguments: ["revisions/2026", "revisions/2020-01-01.de", "archive/1999"])
  func whatIsNotSealedIsNoEvidence(folder: String) throws {
    let workspace = try TemporaryWorkspace.sealed()
    try workspace.put("date: 2026\n", at: "\(terms)\(folder)/amendment.yml")
    try workspace.put("# Terms\n\nFour.\n", at: "\(terms)\(folder)/notice.md")
    #expect(
      try workspace.verdict() == ["terms/\(folder): error: [unsealed-folder]"])
    #expect(try workspace.verify().exitStatus == .integrityFailed)
  }

  @Test func anImpossibleHistoryIsNoEvidenceEither() throws {
    let workspace = try TemporaryWorkspace.sealed()
    try workspace.seal(
      .revision(RevisionID("2025"), previous: try workspace.reference("2024-09")),
      ["notice.md": "# Terms\n\nFour.\n", "amendment.yml": "date: 2021\nsummary: Fourth.\n"])
    let outcome = try workspace.verify()
    #expect(outcome.diagnostics.count == 1)
    #expect(outcome.diagnostics.allSatisfy { $0.severity == .error })
    #expect(outcome.exitStatus == .integrityFailed)
  }

  @Test func aNoticeWithoutRevisionsIsIntact() throws {
    let workspace = try TemporaryWorkspace(["Notices/terms/draft/notice.md": "# Terms\n\nOne.\n"])
    let outcome = try workspace.verify()
    #expect(outcome.exitStatus == .done)
    #expect(outcome.notices.map(\.line) == ["terms: nothing is sealed yet"])
  }

  @Test func whatAnInterruptedSealLeftIsANote() throws {
    let workspace = try TemporaryWorkspace.sealed()
    let left = "revisions/\(SealedNotice.stagingPrefix)2025"
    try workspace.put("# Terms\n", at: "\(terms)\(left)/notice.md")
    #expect(try workspace.verdict() == ["terms/\(left): note: [unfinished-seal]"])
    #expect(try workspace.verify().exitStatus == .done)
    #expect(try !workspace.build().hasErrors)
  }

  // MARK: - Against what was kept outside

  @Test("A096: a removed newest revision shows against a checkpoint")
  func aRollbackShowsAgainstACheckpoint() throws {
    let workspace = try TemporaryWorkspace.sealed()
    try workspace.put(try checkpoints(of: workspace), at: "checkpoints")
    let checkpoints = workspace.path + "/checkpoints"
    #expect(try workspace.verify(against: [checkpoints]).exitStatus == .done)
    for name in ["notice.md", "amendment.yml", "supplements/us.md", "SHA256SUMS"] {
      workspace.remove("\(terms)revisions/2024-09/\(name)")
    }
    workspace.removeFolder("\(terms)revisions/2024-09/supplements")
    workspace.removeFolder("\(terms)revisions/2024-09")
    #expect(try workspace.verdict() == [])
    #expect(
      try workspace.verdict(against: [checkpoints]) == [
        "terms/revisions/2024-09: error: [rolled-back]"
      ])
  }

  @Test func aRemovedNoticeShowsAgainstACheckpoint() throws {
    let text = try checkpoints(of: .sealed())
    let other = try TemporaryWorkspace([
      "Notices/other/draft/notice.md": "# Other\n\nOne.\n", "checkpoints": text,
    ])
    let outcome = try other.verify(against: [other.path + "/checkpoints"])
    #expect(
      outcome.diagnostics.map(TemporaryWorkspace.brief) == ["terms: error: [rolled-back]"])
    #expect(outcome.exitStatus == .integrityFailed)
  }

  @Test func aDigestIsThatOfSomeSums() throws {
    let workspace = try TemporaryWorkspace.sealed()
    let digest = try workspace.reference("2020-01-01").digest
    #expect(try workspace.verdict(against: [digest.hex]) == [])
    #expect(try workspace.verdict("terms", against: [digest.tagged]) == [])
    let unknown = SHA256.digest(of: []).tagged
    #expect(try workspace.verdict(against: [unknown]) == [": error: [unknown-digest]"])
    #expect(
      try workspace.verdict("terms", against: [unknown]) == [
        "terms: error: [unknown-digest]"
      ])
  }

  @Test func aFileWithoutACheckpointIsRefused() throws {
    let workspace = try TemporaryWorkspace.sealed()
    try workspace.put("hello\n", at: "note")
    #expect(throws: FileError.self) {
      try workspace.verify(against: [workspace.path + "/note"])
    }
    #expect(throws: FileError.self) {
      try workspace.verify(against: [workspace.path + "/nothing"])
    }
  }

  private func checkpoints(of workspace: TemporaryWorkspace) throws -> String {
    try workspace.verify().notices.compactMap(\.checkpoint?.text).joined(separator: "\n")
  }
}
