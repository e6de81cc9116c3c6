import Glibc
import NoticeArchive
import NoticeFiles
import NoticeModel
import Testing

@Suite struct SealingTests {
  @Test(arguments: [true, false])
  func sealFreezesFilesAndLeavesANewAmendment(isExchanging: Bool) throws {
    let store = try Store.drafted()
    let reference = try store.sealDraft(isExchanging: isExchanging)
    #expect(try store.reference("2025-01") == reference)
    #expect(try store.findings() == [])
    #expect(try store.notice().chain.newest == [RevisionID("2025-01")])
    for file in Store.draft {
      #expect(try store.bytes("revisions/2025-01/\(file.path)") == file.bytes)
      let left = file.path == "amendment.yml" ? Store.blank : file.bytes
      #expect(try store.bytes("draft/\(file.path)") == left)
    }
    #expect(try store.names() == ["archive", "draft", "revisions"])
    #expect(
      try store.names("revisions") == ["2021-04-01", "2023-11", "2023-11.ja", "2024-09", "2025-01"])
    #expect(try store.sealStore().recover().steps == [])
  }

  @Test func firstSealMakesItsFolder() throws {
    let store = try Store()
    try store.put("draft/amendment.yml", [1])
    let files = Store.files(["notice.md": "# Terms\n"])
    let reference = try store.sealStore().seal(
      RevisionID("2025"), files, onto: nil, leavingAmendment: Store.blank, replacing: .asRead([1]))
    #expect(try store.findings() == [])
    #expect(try store.notice().chain.links.map(\.digest) == [reference.digest])
    #expect(try store.bytes("draft/amendment.yml") == Store.blank)
  }

  @Test func draftWithoutAnAmendmentGetsOne() throws {
    let store = try Store()
    try store.put("draft/notice.md", [1])
    let files = Store.files(["notice.md": "# Terms\n"])
    _ = try store.sealStore().seal(
      RevisionID("2025"), files, onto: nil, leavingAmendment: Store.blank)
    #expect(try store.bytes("draft/amendment.yml") == Store.blank)
  }

  @Test func coreutilsAndTheScriptAgreeWithWhatWasSealed() throws {
    let store = try Store.drafted()
    let reference = try store.sealDraft()
    _ = try store.sealStore().sealTranslation(
      into: "ja", of: reference, Store.files(["notice.ja.md": "# 規約\n"]))
    for folder in ["revisions/2025-01", "revisions/2025-01.ja"] {
      let run = try store.run(
        ["sha256sum", "--check", "--strict", "--warn", "--quiet", "SHA256SUMS"], in: folder)
      #expect(run.status == 0)
      #expect(run.output == "")
    }
    #expect(try store.scriptStatus() == 0)
    #expect(try store.findings() == [])
  }

  @Test("A098: what is sealed is never written again, whatever is asked for")
  func nothingIsEverReplaced() throws {
    let store = try Store.drafted()
    let reference = try store.sealDraft()
    for file in Store.draft { try store.put("draft/\(file.path)", file.bytes) }
    _ = try store.sealStore().sealTranslation(
      into: "ja", of: reference, Store.files(["notice.ja.md": "x"]))
    let before = try store.tree()
    let error = #expect(throws: FileError.self) { try store.sealDraft() }
    #expect(
      error?.description == "\(store.path)/revisions/2025-01: cannot seal: "
        + "a revision of that name is there, and nothing ever replaces one")
    #expect(throws: FileError.self) {
      try store.sealStore().sealTranslation(
        into: "ja", of: reference, Store.files(["notice.ja.md": "y"]))
    }
    #expect(throws: FileError.self) {
      try store.sealStore().sealArchiveEntry(RevisionID("2003-05"))
    }
    #expect(try store.tree() == before)
  }

  @Test(arguments: [true, false])
  func amendmentThatSomebodyElseWroteIsNeverReplaced(isExchanging: Bool) throws {
    let store = try Store.drafted()
    try store.put("draft/amendment.yml", Array("date: 2025-02\n".utf8))
    let before = try store.tree()
    let error = #expect(throws: FileError.self) { try store.sealDraft(isExchanging: isExchanging) }
    #expect(
      error?.description == "\(store.path)/draft/amendment.yml: cannot seal: "
        + "it changed while it was being sealed; run again")
    try store.remove("draft/amendment.yml")
    #expect(throws: FileError.self) { try store.sealDraft(isExchanging: isExchanging) }
    try store.put("draft/amendment.yml", Array("date: 2025-02\n".utf8))
    #expect(try store.tree() == before)
  }

  @Test func whatFailsLeavesNothingBehind() throws {
    let lists = [
      ["a b.md": "x"], ["SHA256SUMS": "x"], ["../notice.md": "x"], ["K\u{212A}.md": "x"],
      ["a": "x", "a/b": "x"], ["notice.md": "x", String(repeating: "a", count: 300): "x"],
    ]
    for isFirst in [true, false] {
      let store = isFirst ? try Store() : try Store.drafted()
      try store.put("draft/amendment.yml", [1])
      let before = try store.tree()
      for texts in lists {
        #expect(throws: FileError.self, "\(texts.keys.sorted())") {
          try store.sealStore().seal(
            RevisionID("2025-01"), Store.files(texts), onto: nil, leavingAmendment: [2],
            replacing: .asRead([1]))
        }
        #expect(try store.tree() == before, "\(texts.keys.sorted())")
      }
    }
  }

  @Test func sealBesideALeftoverIsRefused() throws {
    let store = try Store.drafted()
    try store.put("revisions/.seal-2025-01/revision/notice.md", [1])
    let before = try store.tree()
    #expect(throws: FileError.self) { try store.sealDraft() }
    #expect(try store.tree() == before)
    #expect(
      try store.sealStore().recover().steps == [.removed("revisions/.seal-2025-01")])
    try store.sealDraft()
    #expect(try store.findings() == [])
  }

  @Test("A121: everybody can read what is sealed, whatever the umask")
  func umaskTakesNothingAway() async {
    await #expect(processExitsWith: .success) {
      let store = try Store.drafted()
      umask(0o077)
      let reference = try store.sealDraft()
      _ = try store.sealStore().sealTranslation(
        into: "ja", of: reference, Store.files(["notice.ja.md": "x"]))
      _ = try store.sealStore().replaceDraft(by: Store.files(["a/notice.md": "x"]))
      let modes: Set<String> = ["file 644", "folder 755"]
      #expect(try store.modes("revisions/2025-01") == modes)
      #expect(try store.modes("revisions/2025-01.ja") == ["file 644"])
      #expect(try store.modes("draft") == modes)
    }
  }
}

@Suite struct ArchiveSealingTests {
  @Test func archiveEntryGetsItsSumsAndNothingElse() throws {
    let store = try Store()
    try store.put("archive/2001/notice.md", [1])
    try store.put("archive/2001/provenance.yml", [2])
    try store.put("archive/2001/files/Scan.PDF", [3])
    try store.put("archive/2001/notice.md~", [4])
    var before = try store.tree()
    let digest = try store.sealStore().sealArchiveEntry(RevisionID("2001")) { $0.hasSuffix("~") }
    let sums = try store.bytes("archive/2001/SHA256SUMS")
    #expect(SHA256.digest(of: sums) == digest)
    before["archive/2001/SHA256SUMS"] = sums
    #expect(try store.tree() == before)
    try store.remove("archive/2001/notice.md~")
    #expect(try store.findings() == [])
    let run = try store.run(
      ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"], in: "archive/2001")
    #expect(run.status == 0)
  }

  @Test func whatCannotBeSealedIsRefusedByName() throws {
    let cases: [(String, String)] = [
      ("a b.md", "a b.md: cannot seal: names of sealed files are of A-Z a-z 0-9 . _ -"),
      ("withheld.yml", "withheld.yml: cannot seal: sealing alone writes a file of that name"),
      ("files/é", "files/é: cannot seal: names of sealed files are of A-Z a-z 0-9 . _ -"),
    ]
    for (path, expected) in cases {
      let store = try Store()
      try store.put("archive/2001/provenance.yml", [2])
      try store.put("archive/2001/\(path)", [1])
      let before = try store.tree()
      let error = #expect(throws: FileError.self) {
        try store.sealStore().sealArchiveEntry(RevisionID("2001"))
      }
      #expect(error?.description == "\(store.path)/archive/2001/\(expected)")
      #expect(try store.tree() == before)
    }
  }

  @Test func linksEmptyFoldersAndTextsOfUnknownOriginAreRefused() throws {
    let store = try Store()
    try store.put("archive/2001/notice.md", [1])
    let seal = { try store.sealStore().sealArchiveEntry(RevisionID("2001")) }
    #expect(throws: FileError.self) { try seal() }
    try store.put("archive/2001/provenance.yml", [1])
    try store.link("archive/2001/a", to: "notice.md")
    #expect(throws: FileError.self) { try seal() }
    try store.remove("archive/2001/a")
    try store.put("archive/2001/files/x", [1])
    try store.remove("archive/2001/files/x")
    #expect(throws: FileError.self) { try seal() }
    try store.remove("archive/2001/files")
    #expect(throws: FileError.self) {
      try store.sealStore().sealArchiveEntry(RevisionID("2002"))
    }
    _ = try seal()
    #expect(try store.findings() == [])
  }
}
