import NoticeArchive
import NoticeFiles
import NoticeModel
import Testing

@Suite struct DraftReplacementTests {
  private let new = Store.files(["notice.md": "# Old\n", "tables/cookies.csv": "name\n"])

  private func holdsNew(_ store: Store) throws -> Bool {
    try store.tree("draft") == [
      "notice.md": new[0].bytes, "tables": [], "tables/cookies.csv": new[1].bytes,
    ]
  }

  @Test(arguments: [true, false])
  func formerDraftsAreKeptUnderFreeNames(isExchanging: Bool) throws {
    let store = try Store.drafted()
    let former = try store.tree("draft")
    try store.put("draft.2~", [1])
    let seals = try store.sealStore(isExchanging: isExchanging)
    #expect(try seals.replaceDraft(by: new) == "draft~")
    #expect(try holdsNew(store))
    #expect(try store.tree("draft~") == former)
    try store.put("draft/notice.md", [7])
    #expect(try seals.replaceDraft(by: new, expendable: new) == "draft.3~")
    #expect(try store.bytes("draft.3~/notice.md") == [7])
    #expect(try holdsNew(store))
    #expect(
      try store.names() == ["archive", "draft", "draft.2~", "draft.3~", "draft~", "revisions"])
    #expect(try store.findings() == [])
  }

  @Test(arguments: [true, false])
  func expendableDraftGoes(isExchanging: Bool) throws {
    let store = try Store.drafted()
    let seals = try store.sealStore(isExchanging: isExchanging)
    #expect(try seals.replaceDraft(by: new, expendable: Store.draft) == nil)
    #expect(try holdsNew(store))
    #expect(try store.names() == ["archive", "draft", "revisions"])
    #expect(try store.findings() == [])
  }

  @Test func draftThatHoldsMoreThanIsExpendableIsKept() throws {
    let additions: [(Store) throws -> Void] = [
      { try $0.put("draft/extra.md", [1]) },
      { try $0.put("draft/notice.md", [1]) },
      { try $0.remove("draft/supplements/japan.md") },
      { try $0.link("draft/link", to: "notice.md") },
      { try $0.put("draft/.notice.md.swp", [1]) },
    ]
    for (number, add) in additions.enumerated() {
      let store = try Store.drafted()
      try add(store)
      let former = try store.tree("draft")
      let kept = try store.sealStore().replaceDraft(by: new, expendable: Store.draft)
      #expect(kept == "draft~", "\(number)")
      #expect(try store.tree("draft~") == former, "\(number)")
    }
  }

  @Test func sameDraftIsLeftAlone() throws {
    let store = try Store.drafted()
    let before = try store.run(["stat", "--format=%i %Y", "draft", "draft/notice.md"]).output
    #expect(try store.sealStore().replaceDraft(by: Store.draft) == nil)
    let after = try store.run(["stat", "--format=%i %Y", "draft", "draft/notice.md"]).output
    #expect(before == after)
    #expect(try store.names() == ["archive", "draft", "revisions"])
  }

  @Test func missingDraftIsMade() throws {
    let store = try Store()
    #expect(try store.sealStore().replaceDraft(by: new) == nil)
    #expect(try holdsNew(store))
    #expect(try store.names() == ["draft"])
  }

  @Test func failureLeavesTheDraftAsItWas() throws {
    let store = try Store.drafted()
    let before = try store.tree()
    let impossible = Store.files(["a": "x", "a/b": "x"])
    #expect(throws: FileError.self) { try store.sealStore().replaceDraft(by: impossible) }
    #expect(try store.tree() == before)
  }
}
