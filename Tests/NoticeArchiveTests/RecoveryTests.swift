import Foundation
import NoticeArchive
import NoticeFiles
import NoticeModel
import Testing

/// Trees as a killed run leaves them, made by hand, and what becomes of them.
@Suite struct RecoveryTests {
  /// What a store becomes, after checking that a second recovery finds nothing to do.
  private func recovered(_ store: Store) throws -> [Recovery.Step] {
    let steps = try store.sealStore().recover().steps
    let after = try store.tree()
    #expect(try store.sealStore().recover().steps == [])
    #expect(try store.tree() == after)
    return steps
  }

  /// A store whose seal was killed right after the revision was in its place.
  private func committed() throws -> Store {
    let store = try Store.drafted()
    let former = try store.bytes("draft/amendment.yml")
    try store.sealDraft()
    try store.put("draft/amendment.yml", former)
    try store.put("revisions/.seal-2025-01/amendment.yml", Store.blank)
    try store.put("revisions/.seal-2025-01/former.yml", former)
    return store
  }

  @Test func untouchedStoreIsLeftAlone() throws {
    let store = try Store.drafted()
    let before = try store.tree()
    #expect(try recovered(store) == [])
    #expect(try store.tree() == before)
    #expect(try Store().sealStore().recover().steps == [])
  }

  @Test func sealThatWasStillBeingPreparedIsRemoved() throws {
    let store = try Store.drafted()
    let before = try store.tree()
    let leftovers = [
      ["revision/notice.md"], ["revision/notice.md", "revision/a/b.md", "former.yml"],
      ["revision/notice.md", "revision/SHA256SUMS", "former.yml", "amendment.yml"],
      ["amendment.yml"],
    ]
    for files in leftovers {
      for file in files { try store.put("revisions/.seal-2025-01/\(file)", [1]) }
      #expect(try recovered(store) == [.removed("revisions/.seal-2025-01")])
      #expect(try store.tree() == before)
    }
    try store.put("revisions/.seal-2024-09.ja/revision/notice.ja.md", [1])
    #expect(try recovered(store) == [.removed("revisions/.seal-2024-09.ja")])
    #expect(try store.tree() == before)
  }

  @Test func firstSealThatWasStillBeingPreparedIsRemovedWithItsFolder() throws {
    let store = try Store()
    try store.put("draft/notice.md", [1])
    let before = try store.tree()
    try store.put("revisions/.seal-2025-01/revision/notice.md", [1])
    #expect(try recovered(store) == [.removed("revisions/.seal-2025-01")])
    #expect(try store.tree() == before)
  }

  @Test func sealWhoseRevisionIsInPlaceIsCompleted() throws {
    let expected = try Store.drafted()
    try expected.sealDraft()
    let store = try committed()
    let step = Recovery.Step.completedSeal(.revision(RevisionID("2025-01")))
    #expect(try recovered(store) == [step])
    #expect(try store.tree() == expected.tree())
    #expect(step.summary == "Completed the seal of '2025-01', which was interrupted")

    // Killed after the exchange: the former record lies where the new one was.
    let exchanged = try committed()
    try exchanged.swap("draft/amendment.yml", "revisions/.seal-2025-01/amendment.yml")
    #expect(try recovered(exchanged) == [step])
    #expect(try exchanged.tree() == expected.tree())
  }

  @Test func amendmentWrittenAfterAnInterruptedSealStays() throws {
    let store = try committed()
    try store.put("draft/amendment.yml", [7])
    _ = try recovered(store)
    #expect(try store.bytes("draft/amendment.yml") == [7])
    let removed = try committed()
    try removed.remove("draft/amendment.yml")
    _ = try recovered(removed)
    #expect(try removed.names("draft") == ["notice.md", "supplements"])
    #expect(try removed.names("revisions").contains(".seal-2025-01") == false)
  }

  @Test func draftThatWasStillBeingPreparedIsRemoved() throws {
    let store = try Store.drafted()
    let before = try store.tree()
    try store.put("revisions/.seal-draft-new/notice.md", [1])
    #expect(try recovered(store) == [.removed("revisions/.seal-draft-new")])
    try store.put("revisions/.seal-draft-new/notice.md", [1])
    let number = try inode(store, "revisions/.seal-draft-new")
    try store.move("revisions/.seal-draft-new", to: "revisions/.seal-draft-\(number)")
    #expect(try recovered(store) == [.removed("revisions/.seal-draft-\(number)")])
    #expect(try store.tree() == before)
  }

  @Test func draftThatWasExchangedIsKept() throws {
    let store = try Store.drafted()
    let former = try store.tree("draft")
    try store.put("new/notice.md", [1])
    let number = try inode(store, "new")
    try store.move("draft", to: "revisions/.seal-draft-\(number)")
    try store.move("new", to: "draft")
    try store.put("draft~", [1])
    #expect(try recovered(store) == [.keptDraft("draft.2~")])
    #expect(try store.tree("draft.2~") == former)
    #expect(try store.bytes("draft/notice.md") == [1])
  }

  @Test func draftThatWasMovedAwayIsRestoredOrKept() throws {
    let store = try Store.drafted()
    let before = try store.tree()
    try store.move("draft", to: "revisions/.seal-draft-former")
    try store.put("revisions/.seal-draft-1/notice.md", [1])
    let number = try inode(store, "revisions/.seal-draft-1")
    try store.move("revisions/.seal-draft-1", to: "revisions/.seal-draft-\(number)")
    let steps = try recovered(store)
    #expect(steps == [.removed("revisions/.seal-draft-\(number)"), .restoredDraft])
    #expect(try store.tree() == before)
    try store.move("draft", to: "revisions/.seal-draft-former")
    try store.put("draft/notice.md", [1])
    #expect(try recovered(store) == [.keptDraft("draft~")])
    #expect(try store.bytes("draft~/notice.md") == Store.draft[1].bytes)
  }

  @Test func undoingIsCompletedOnceTheRevisionWasTakenAway() throws {
    let step = Recovery.Step.completedUndoing(RevisionID("2023-11"))
    for isTranslationTaken in [false, true] {
      let store = try Store.sealed()
      try store.remove("revisions/2024-09")
      try store.put("revisions/.seal-undo-2023-11/x", [1])
      try store.remove("revisions/.seal-undo-2023-11/x")
      #expect(try recovered(store) == [.removed("revisions/.seal-undo-2023-11")])
      #expect(try store.findings() == [])
      try store.put("revisions/.seal-undo-2023-11/x", [1])
      try store.move("revisions/2023-11", to: "revisions/.seal-undo-2023-11/2023-11")
      if isTranslationTaken {
        try store.move("revisions/2023-11.ja", to: "revisions/.seal-undo-2023-11/2023-11.ja")
      }
      #expect(try recovered(store) == [step])
      #expect(try store.names("revisions") == ["2021-04-01"])
      #expect(try store.findings() == [])
    }
    let removing = try Store.sealed()
    try removing.remove("revisions/2024-09")
    try removing.remove("revisions/2023-11")
    try removing.move("revisions/2023-11.ja", to: "revisions/.seal-undo-2023-11")
    #expect(try recovered(removing) == [.removed("revisions/.seal-undo-2023-11")])
    #expect(try removing.findings() == [])
  }

  @Test func sealAndUndoingAreFoundByTheirSteps() throws {
    let fork = try Store.sealed()
    try fork.seal("2024-10", ["notice.md": "x"], onto: "2023-11")
    let relinking = try Relinking(onto: RevisionID("2024-09"), of: try fork.notice())
    let sums = relinking.rewrites[0].list.bytes
    let path = "revisions/2024-10/SHA256SUMS"
    try fork.put("revisions/.seal-onto/0.new", sums)
    try fork.put("revisions/.seal-onto/0.former", try fork.bytes(path))
    try fork.put("revisions/.seal-onto/list", Array("replace \(path)\n".utf8))
    #expect(try fork.kinds().contains("revisions/.seal-onto: unfinished-seal"))
    #expect(try recovered(fork) == [.completedReplacement([path])])
    #expect(try fork.findings() == [])
  }

  @Test func withholdingIsCompleted() throws {
    let store = try Store.sealed()
    let path = "revisions/2023-11/notice.md"
    let record = Withholding(
      file: "notice.md", digest: SHA256.digest(of: try store.bytes(path)),
      on: CalendarDay(year: 2025, month: 2, day: 3), by: "", reason: "")
    let sums = try store.reference("2023-11").digest
    try store.put(
      "revisions/2023-11/withheld.yml", Withholdings(record, sums: sums).bytes)
    let list = "add revisions/2023-11/withheld.yml\nremove \(path)\n"
    try store.put("revisions/.seal-withheld/list", Array(list.utf8))
    #expect(
      try store.kinds() == [
        "revisions/.seal-withheld: unfinished-seal", "\(path): withheld-file-present",
      ])
    #expect(
      try recovered(store) == [.completedReplacement(["revisions/2023-11/withheld.yml", path])])
    #expect(try store.kinds() == ["\(path): withheld-file"])
  }

  @Test func whatIsNotOursIsLeftAlone() throws {
    let store = try Store.sealed()
    try store.put("elsewhere/notice.md", [1])
    try store.link("revisions/.seal-2025-01", to: "../elsewhere")
    try store.put("revisions/.seal-2025-02", [1])
    try store.put("revisions/.seal-anything/notice.md", [1])
    let before = try store.tree()
    #expect(try recovered(store) == [])
    #expect(try store.tree() == before)
    try store.put("revisions/.seal-2025-03/revision/x", [1])
    try store.link("revisions/.seal-2025-03/revision/link", to: "../../../elsewhere")
    #expect(try recovered(store) == [.removed("revisions/.seal-2025-03")])
    #expect(try store.tree() == before)
  }

  private func inode(_ store: Store, _ name: String) throws -> String {
    try store.run(["stat", "--format=%i", name]).output.split(separator: "\n").joined()
  }
}
