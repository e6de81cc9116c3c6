import NoticeArchive
import NoticeFiles
import NoticeModel
import Testing

@Suite struct RelinkingTests {
  /// 2024-09 on one side; 2024-10, its translation and withheld text, and 2024-11 on the other.
  private func forked() throws -> Store {
    let store = try Store.sealed()
    try store.seal(
      "2024-10", ["notice.md": "# October\n", "supplements/us.md": "# US\n"], onto: "2023-11")
    try store.translate("2024-10", "ja", ["notice.ja.md": "# 規約\n"])
    try store.sealStore().withhold(
      Withholding(
        file: "supplements/us.md", digest: SHA256.digest(of: Array("# US\n".utf8)),
        on: CalendarDay(year: 2025, month: 2, day: 3), by: "A court", reason: "An order"),
      in: .revision(RevisionID("2024-10")))
    try store.seal("2024-11", ["notice.md": "# November\n"], onto: "2024-10")
    return store
  }

  private func relinking(
    _ onto: String, _ store: Store, against anchors: [Anchor] = []
  ) throws -> Relinking {
    try Relinking(onto: RevisionID(onto), of: try store.notice(), against: anchors)
  }

  private func texts(_ store: Store) throws -> [String: [UInt8]] {
    try store.tree().filter { !$0.key.contains("SHA256SUMS") && !$0.key.contains("withheld.yml") }
  }

  @Test(arguments: [
    ("2024-09", ["2021-04-01", "2023-11", "2024-09", "2024-10", "2024-11"]),
    ("2024-10", ["2021-04-01", "2023-11", "2024-10", "2024-11", "2024-09"]),
    ("2024-11", ["2021-04-01", "2023-11", "2024-10", "2024-11", "2024-09"]),
  ])
  func branchesBecomeOneChain(onto: String, expected: [String]) throws {
    let store = try forked()
    let before = try texts(store)
    #expect(try store.verification().exitStatus == 3)
    let relinking = try relinking(onto, store)
    try store.sealStore().relink(relinking)
    let verification = try store.verification()
    #expect(verification.findings.map(\.kind) == [.withheldFile])
    #expect(verification.chain.links.map(\.id.rawValue) == expected)
    #expect(try texts(store) == before)
    #expect(try store.scriptStatus() == 0)
    #expect(try store.sealStore().recover().steps == [])
    let rewritten = onto == "2024-09" ? ["2024-10", "2024-10.ja", "2024-11"] : ["2024-09"]
    #expect(relinking.rewrites.map(\.list.seal.name.folderName) == rewritten)
  }

  @Test func severalBranchesFollowInTheOrderOfTheirNames() throws {
    let store = try Store()
    for (id, onto) in [
      ("2020", nil), ("2023", "2020"), ("2021", "2020"), ("2024", "2021"), ("2022", "2020"),
    ] {
      try store.seal(id, ["notice.md": id], onto: onto)
    }
    try store.sealStore().relink(try relinking("2023", store))
    let chain = try store.notice().chain
    #expect(chain.links.map(\.id.rawValue) == ["2020", "2023", "2021", "2024", "2022"])
    #expect(try store.findings() == [])
  }

  @Test func severalBeginningsBecomeOneChain() throws {
    let store = try Store()
    try store.seal("2020", ["notice.md": "a"])
    try store.seal("2021", ["notice.md": "b"], onto: "2020")
    try store.seal("2019", ["notice.md": "c"])
    try store.sealStore().relink(try relinking("2020", store))
    #expect(try store.notice().chain.links.map(\.id.rawValue) == ["2020", "2021", "2019"])
    #expect(try store.findings() == [])
  }

  @Test func notAForkOrNotABranchIsRefused() throws {
    let store = try Store.sealed()
    #expect(throws: ResealingRefusal.nothingForked) { try relinking("2024-09", store) }
    #expect(throws: ResealingRefusal.unknownRevision(RevisionID("1999"))) {
      try relinking("1999", store)
    }
    let fork = try forked()
    let branches = ["2024-09", "2024-10"].map(RevisionID.init)
    for id in ["2023-11", "2021-04-01"] {
      let refusal = #expect(throws: ResealingRefusal.self) { try relinking(id, fork) }
      #expect(refusal == .severalBranches(RevisionID(id), branches))
    }
    #expect(
      ResealingRefusal.severalBranches(RevisionID("2023-11"), branches).description
        == "'2023-11' is in several branches; name a revision of the one that stays, such as "
        + "'2024-09' or '2024-10'")
  }

  @Test func damageIsNotSealedOver() throws {
    let damages: [(Store) throws -> Void] = [
      { try $0.put("revisions/2024-11/notice.md", [1]) },
      { try $0.put("revisions/2021-04-01/extra.md", [1]) },
      { try $0.remove("revisions/2024-10/SHA256SUMS") },
      { try $0.put("archive/2003-05/notice.md", [1]) },
    ]
    for (number, damage) in damages.enumerated() {
      let store = try forked()
      try damage(store)
      let refusal = #expect(throws: ResealingRefusal.self) { try relinking("2024-09", store) }
      guard case .otherwiseWrong(let findings) = refusal else {
        Issue.record("damage \(number): \(String(describing: refusal))")
        continue
      }
      #expect(!findings.isEmpty)
    }
  }

  @Test func whatACheckpointHoldsIsNotSealedAgain() throws {
    let store = try forked()
    let newest = try store.reference("2024-10")
    let checkpoint = Checkpoint(notice: NoticeID("terms"), newest: newest, count: 3)
    let translation = SHA256.digest(of: try store.bytes("revisions/2024-10.ja/SHA256SUMS"))
    for anchor in [Anchor.checkpoint(checkpoint), .digest(newest.digest), .digest(translation)] {
      let refusal = #expect(throws: ResealingRefusal.self) {
        try relinking("2024-09", store, against: [anchor])
      }
      guard case .published = refusal else {
        Issue.record("\(String(describing: refusal))")
        continue
      }
      #expect(refusal?.description.hasPrefix("Published already, as the given") == true)
      try store.sealStore().relink(try relinking("2024-11", store, against: [anchor]))
      #expect(try store.findings(against: [anchor]).count == 1)
      try store.remove("revisions/2024-09")
      try store.seal(
        "2024-09", ["notice.md": "x"], onto: "2023-11")
    }
  }
}

@Suite struct UndoingTests {
  private func undoing(
    _ id: String, _ store: Store, against anchors: [Anchor] = []
  ) throws -> Undoing {
    try Undoing(RevisionID(id), of: try store.notice(), against: anchors)
  }

  /// The draft as sealing leaves it.
  private let sealedDraft = Store.draft.map {
    $0.path == "amendment.yml" ? SealedFile(path: $0.path, bytes: Store.blank) : $0
  }

  @Test(arguments: [true, false])
  func undoneSealLeavesNoTrace(isExchanging: Bool) throws {
    let store = try Store.drafted()
    let before = try store.tree()
    let reference = try store.sealDraft()
    let seals = try store.sealStore(isExchanging: isExchanging)
    for language in ["ja", "de"] {
      _ = try seals.sealTranslation(
        into: language, of: reference, Store.files(["notice.\(language).md": "x"]))
    }
    let undoing = try undoing("2025-01", store)
    #expect(undoing.names.map(\.folderName) == ["2025-01", "2025-01.de", "2025-01.ja"])
    #expect(try seals.undo(undoing, draft: Store.draft, expendable: sealedDraft) == nil)
    #expect(try store.tree() == before)
    #expect(try store.findings() == [])
  }

  @Test func onlySealIsUndone() throws {
    let store = try Store()
    for file in Store.draft { try store.put("draft/\(file.path)", file.bytes) }
    let before = try store.tree()
    let seals = try store.sealStore()
    _ = try seals.seal(
      RevisionID("2025"), Store.draft, onto: nil, leavingAmendment: Store.blank)
    let undoing = try undoing("2025", store)
    #expect(try seals.undo(undoing, draft: Store.draft, expendable: sealedDraft) == nil)
    #expect(try store.tree() == before)
  }

  @Test func draftThatWasWrittenSinceIsKept() throws {
    let store = try Store.drafted()
    try store.sealDraft()
    try store.put("draft/notice.md", [7])
    let undoing = try undoing("2025-01", store)
    let kept = try store.sealStore().undo(undoing, draft: Store.draft, expendable: sealedDraft)
    #expect(kept == "draft~")
    #expect(try store.bytes("draft~/notice.md") == [7])
    #expect(try store.bytes("draft/notice.md") == Store.draft[1].bytes)
    #expect(try store.findings() == [])
  }

  @Test func failedUndoingLeavesEverything() throws {
    let store = try Store.drafted()
    try store.sealDraft()
    let undoing = try undoing("2025-01", store)
    try store.move("revisions/2025-01", to: "elsewhere")
    let before = try store.tree()
    #expect(throws: FileError.self) {
      try store.sealStore().undo(undoing, draft: Store.draft, expendable: sealedDraft)
    }
    #expect(throws: FileError.self) {
      try store.sealStore(isExchanging: false).undo(undoing, draft: Store.draft)
    }
    #expect(try store.tree() == before)
  }

  @Test func onlyTheNewestOfAnIntactNoticeIsUndone() throws {
    let store = try Store.sealed()
    let newest = RevisionID("2024-09")
    #expect(throws: ResealingRefusal.notNewest(RevisionID("2023-11"), newest: [newest])) {
      try undoing("2023-11", store)
    }
    #expect(throws: ResealingRefusal.unknownRevision(RevisionID("1999"))) {
      try undoing("1999", store)
    }
    try store.seal("2024-10", ["notice.md": "x"], onto: "2023-11")
    let both = [newest, RevisionID("2024-10")]
    #expect(throws: ResealingRefusal.notNewest(newest, newest: both)) {
      try undoing("2024-09", store)
    }
    #expect(
      ResealingRefusal.notNewest(newest, newest: both).description
        == "'2024-09' is not the newest revision; '2024-09' and '2024-10' are")
    try store.remove("revisions/2024-10")
    try store.put("revisions/2021-04-01/notice.md", [1])
    let refusal = #expect(throws: ResealingRefusal.self) { try undoing("2024-09", store) }
    #expect(
      refusal?.description.hasPrefix("More is wrong than the order of revisions: ") == true)
  }

  @Test func whatACheckpointHoldsIsNotUndone() throws {
    let store = try Store.drafted()
    let before = try #require(Checkpoint(of: try store.notice()))
    let reference = try store.sealDraft()
    let translation = try store.sealStore().sealTranslation(
      into: "ja", of: reference, Store.files(["notice.ja.md": "x"]))
    let after = try #require(Checkpoint(of: try store.notice()))
    for anchor in [Anchor.checkpoint(after), .digest(reference.digest), .digest(translation)] {
      let refusal = #expect(throws: ResealingRefusal.self) {
        try undoing("2025-01", store, against: [anchor])
      }
      guard case .published = refusal else {
        Issue.record("\(String(describing: refusal))")
        continue
      }
    }
    _ = try undoing("2025-01", store, against: [.checkpoint(before)])
  }
}

@Suite struct WithholdingStoreTests {
  private let name = SealedName.revision(RevisionID("2023-11"))

  private func record(_ store: Store, _ file: String) throws -> Withholding {
    let list = try ChecksumList(reading: try store.bytes("revisions/2023-11/SHA256SUMS"))
    return Withholding(
      file: file, digest: try #require(list.digest(of: file)),
      on: CalendarDay(year: 2025, month: 2, day: 3), by: "A court", reason: "An order")
  }

  @Test func withheldTextsAreGoneAndRecorded() throws {
    let store = try Store.sealed()
    for file in ["supplements/united-states.md", "notice.md"] {
      try store.sealStore().withhold(try record(store, file), in: name)
      #expect(try store.verification().isIntact)
    }
    #expect(
      try store.names("revisions/2023-11") == ["SHA256SUMS", "amendment.yml", "withheld.yml"])
    #expect(try store.verification().findings.map(\.kind) == [.withheldFile, .withheldFile])
    #expect(try store.names("revisions") == ["2021-04-01", "2023-11", "2023-11.ja", "2024-09"])
    #expect(try store.scriptStatus() == 0)
  }

  @Test func withholdingAgainChangesNothing() throws {
    let store = try Store.sealed()
    let record = try record(store, "notice.md")
    try store.sealStore().withhold(record, in: name)
    let before = try store.tree()
    try store.sealStore().withhold(record, in: name)
    #expect(try store.tree() == before)
    try store.put("revisions/2023-11/notice.md", Array(Store.text(2).utf8))
    #expect(try store.verification().exitStatus == 3)
    try store.sealStore().withhold(record, in: name)
    #expect(try store.tree() == before)
  }

  @Test func textsOfTranslationsAndArchiveEntriesAreWithheld() throws {
    let store = try Store.sealed()
    for (name, file) in [
      (SealedName.translation(of: RevisionID("2023-11"), language: "ja"), "notice.ja.md"),
      (.archiveEntry(RevisionID("2003-05")), "notice.md"),
    ] {
      let list = try ChecksumList(reading: try store.bytes("\(name.path)/SHA256SUMS"))
      let record = Withholding(
        file: file, digest: try #require(list.digest(of: file)),
        on: CalendarDay(year: 2025, month: 2, day: 3), by: "A court", reason: "An order")
      try store.sealStore().withhold(record, in: name)
    }
    #expect(try store.verification().findings.map(\.kind) == [.withheldFile, .withheldFile])
  }

  @Test func whatWasNotSealedSoIsNotWithheld() throws {
    let store = try Store.sealed()
    let record = try record(store, "notice.md")
    let other = Withholding(
      file: "amendment.yml", digest: record.digest, on: record.on, by: "", reason: "")
    let before = try store.tree()
    #expect(throws: FileError.self) { try store.sealStore().withhold(other, in: name) }
    #expect(throws: FileError.self) {
      try store.sealStore().withhold(record, in: .revision(RevisionID("1999")))
    }
    #expect(try store.tree() == before)
    try store.put("revisions/2023-11/withheld.yml", [1])
    #expect(throws: FileError.self) { try store.sealStore().withhold(record, in: name) }
    #expect(try store.bytes("revisions/2023-11/withheld.yml") == [1])
  }
}
