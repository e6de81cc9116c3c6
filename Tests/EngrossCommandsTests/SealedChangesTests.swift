import NoticeDiagnostics
import NoticeFiles
import NoticeModel
import NoticeRedline
import NoticeWorkspace
import Testing

@testable import EngrossCommands

/// What sealing keeps of an amendment, and what becomes of a record that was altered.
@Suite struct SealedChangesTests {
  private let folder = "Notices/terms/revisions/2024-04/"

  private func amended() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace.ready()
    #expect(try workspace.seal("cookies").errors == [])
    #expect(try workspace.seal().errors == [])
    try workspace.edit("for two years", "for five years")
    try workspace.announce("2024-04")
    #expect(try workspace.seal().errors == [])
    return workspace
  }

  /// Replaces words of `changes.json`, and the digest in the sums as well.
  private func alter(_ workspace: TemporaryWorkspace, _ old: String, _ new: String) throws {
    let before = try workspace.text(folder + "changes.json")
    let after = before.replacing(old, with: new, maxReplacements: 1)
    #expect(before != after)
    let sums = try workspace.text(folder + "SHA256SUMS")
    try workspace.put(after, at: folder + "changes.json")
    try workspace.put(
      sums.replacing(
        SHA256.digest(of: Array(before.utf8)).hex, with: SHA256.digest(of: Array(after.utf8)).hex),
      at: folder + "SHA256SUMS")
  }

  private func changes(in workspace: TemporaryWorkspace) throws -> SealedChanges? {
    let open = try OpenWorkspace(path: workspace.path)
    var ledger = Diagnostics()
    let sources = try open.loader.sources(of: NoticeID("terms"), reading: .revisions, in: &ledger)
    return sources?.revisions.first { $0.id == RevisionID("2024-04") }?.changes
  }

  @Test func amendmentIsKeptAsItWasCompared() throws {
    let workspace = try amended()
    let changes = try #require(try changes(in: workspace))
    #expect(changes.from == RevisionID("2024-03"))
    #expect(changes.comparisons.map(\.language) == [.english])
    let kept = changes.comparisons[0].record.changes.filter { $0.kind == .reworded }
    #expect(kept.map(\.was) == ["two"])
    #expect(kept.map(\.becomes) == ["five"])
    #expect(kept.map(\.section) == [SectionID("retention")])
    #expect(try workspace.text(folder + "changes.json").utf8.elementsEqual(changes.json))
    let first = "Notices/terms/revisions/2024-03"
    #expect(
      try !Folder(path: workspace.path + "/" + first).entries().map(\.name)
        .contains("changes.json"))
    #expect(try workspace.verify("terms").exitStatus == .done)
  }

  @Test func recordOfOtherTextsIsNoEvidence() throws {
    let workspace = try amended()
    try alter(workspace, #""new-words":"sha256:"#, #""new-words":"sha256:0"#)
    let outcome = try workspace.verify("terms")
    #expect(outcome.diagnostics.map(\.name) == ["altered-changes"])
    #expect(outcome.exitStatus == .integrityFailed)
  }

  @Test func recordThatLosesAWordStopsTheBuild() throws {
    let workspace = try amended()
    try alter(workspace, #""- "#, #""= "#)
    #expect(try workspace.verify("terms").exitStatus == .done)
    let outcome = try workspace.build()
    #expect(outcome.diagnostics.map(\.name).contains("altered-changes"))
    #expect(outcome.exitStatus == .integrityFailed)
  }

  @Test func pagesComeFromTheRecord() throws {
    let workspace = try amended()
    try alter(workspace, #""becomes":"five""#, #""becomes":"5 (five)""#)
    #expect(try workspace.build().exitStatus == .done)
    let page = try workspace.text("Output/terms/2024-04/changes/changes.json")
    #expect(page.contains(#""becomes": "5 (five)""#))
  }
}
