import NoticeArchive
import NoticeDiagnostics
import NoticeFiles
import NoticeModel
import Testing

@Suite struct VerificationTests {
  @Test func nothingIsReportedOfAnUntouchedStore() throws {
    let store = try Store.sealed()
    let verification = try store.verification()
    #expect(verification.findings == [])
    #expect(verification.exitStatus == 0)
    #expect(verification.chain.links.map(\.id.rawValue) == ["2021-04-01", "2023-11", "2024-09"])
  }

  @Test func noticeWithoutRevisionsHasNoFindings() throws {
    #expect(try Store().findings() == [])
  }

  @Test("A094: a truncated, extended, emptied or deleted file is found")
  func changedSizesAreFound() throws {
    let path = "revisions/2023-11/notice.md"
    let original = Array(Store.text(2).utf8)
    for bytes in [Array(original.dropLast()), original + [10], original + [0], []] {
      let store = try Store.sealed()
      try store.put(path, bytes)
      #expect(try store.kinds() == ["\(path): altered-file"])
      #expect(try store.verification().exitStatus == 3)
    }
    let store = try Store.sealed()
    try store.put(path, [])
    let found = try store.findings()[0]
    #expect(found.hasPrefix("\(path): altered-file: Empty since it was sealed; sha256:"))
    try store.remove(path)
    let sealed = SHA256.digest(of: original)
    #expect(
      try store.findings() == ["\(path): missing-file: Missing; sealed as sha256:\(sealed.hex)"])
  }

  @Test("A094: swapped files, a revision over another and a moved file are found as misplaced")
  func misplacedFilesAreFound() throws {
    let swapped = try Store.sealed()
    try swapped.swap("revisions/2021-04-01/notice.md", "revisions/2021-04-01/amendment.yml")
    #expect(
      try swapped.findings() == [
        "revisions/2021-04-01/amendment.yml: misplaced-file: "
          + "Holds what was sealed as 'revisions/2021-04-01/notice.md' instead of its own bytes",
        "revisions/2021-04-01/notice.md: misplaced-file: "
          + "Holds what was sealed as 'revisions/2021-04-01/amendment.yml' instead of its own bytes",
      ])
    let copied = try Store.sealed()
    try copied.copy("revisions/2021-04-01/notice.md", to: "revisions/2024-09/notice.md")
    #expect(
      try copied.findings() == [
        "revisions/2024-09/notice.md: misplaced-file: "
          + "Holds what was sealed as 'revisions/2021-04-01/notice.md' instead of its own bytes"
      ])
    let moved = try Store.sealed()
    try moved.move("revisions/2024-09/notice.md", to: "revisions/2024-09/notice2.md")
    #expect(
      try moved.kinds() == [
        "revisions/2024-09/notice.md: missing-file",
        "revisions/2024-09/notice2.md: misplaced-file",
      ])
  }

  @Test("A094: a whole revision copied over another, and two that changed places, are found")
  func misplacedRevisionsAreFound() throws {
    let copied = try Store.sealed()
    try copied.copy("revisions/2021-04-01", to: "revisions/2024-09")
    #expect(
      try copied.findings() == [
        "revisions/2024-09/SHA256SUMS: misplaced-sums: "
          + "Sums of revision '2021-04-01' in the folder of revision '2024-09'"
      ])
    for (first, second) in [("2021-04-01", "2023-11"), ("2023-11", "2024-09")] {
      let swapped = try Store.sealed()
      try swapped.swap("revisions/\(first)", "revisions/\(second)")
      let kinds = try swapped.kinds()
      #expect(kinds.contains("revisions/\(first)/SHA256SUMS: misplaced-sums"))
      #expect(kinds.contains("revisions/\(second)/SHA256SUMS: misplaced-sums"))
    }
    let renamed = try Store.sealed()
    try renamed.move("revisions/2024-09", to: "revisions/2024-10")
    #expect(try renamed.kinds() == ["revisions/2024-10/SHA256SUMS: misplaced-sums"])
  }

  @Test func extraFilesAndFoldersAreFound() throws {
    let store = try Store.sealed()
    try store.put("revisions/2023-11/supplements/japan.md", [1])
    try store.put("revisions/2023-11/files/a/x", [1])
    try store.remove("revisions/2023-11/files/a/x")
    try store.put("revisions/2023-11/SHA256SUMS.old", [1])
    try store.put("revisions/\u{212A}.md", [1])
    try store.put("revisions/.seal-2024-10/notice.md", [1])
    try store.put("revisions/draft/notice.md", [1])
    #expect(
      try store.kinds() == [
        "revisions/.seal-2024-10: unfinished-seal",
        "revisions/2023-11/SHA256SUMS.old: extra-file",
        "revisions/2023-11/files/a: extra-file",
        "revisions/2023-11/supplements/japan.md: extra-file",
        "revisions/draft: unexpected-entry",
        "revisions/\u{212A}.md: unexpected-entry",
      ])
  }

  @Test func namesThatAreOnlyCanonicallyEqualAreDifferentFiles() throws {
    let store = try Store()
    try store.seal("2024", ["K.md": "text"])
    try store.move("revisions/2024/K.md", to: "revisions/2024/\u{212A}.md")
    #expect(
      try store.kinds() == [
        "revisions/2024/K.md: missing-file", "revisions/2024/\u{212A}.md: misplaced-file",
      ])
  }

  @Test func linksAndSpecialFilesAreFoundAndNeverOpened() throws {
    let store = try Store.sealed()
    try store.copy("revisions/2021-04-01", to: "elsewhere")
    try store.remove("revisions/2021-04-01/notice.md")
    try store.link("revisions/2021-04-01/notice.md", to: "../../elsewhere/notice.md")
    try store.remove("revisions/2023-11/supplements")
    try store.link("revisions/2023-11/supplements", to: "/")
    try store.remove("revisions/2024-09/notice.md")
    #expect(try store.run(["mkfifo", "revisions/2024-09/notice.md"]).status == 0)
    try store.remove("archive/2003-05/SHA256SUMS")
    try store.link("archive/2003-05/SHA256SUMS", to: "/dev/zero")
    try store.link("revisions/2020", to: "../elsewhere")
    #expect(
      try store.kinds() == [
        "archive/2003-05/SHA256SUMS: symbolic-link",
        "revisions/2020: symbolic-link",
        "revisions/2021-04-01/notice.md: symbolic-link",
        "revisions/2023-11/supplements: symbolic-link",
        "revisions/2023-11/supplements/united-states.md: missing-file",
        "revisions/2024-09/notice.md: special-file",
      ])
    let linked = try Store.sealed()
    try linked.move("revisions", to: "elsewhere")
    try linked.link("revisions", to: "elsewhere")
    #expect(try linked.kinds() == ["revisions: symbolic-link"])
  }

  @Test("A101: a file or sums with line ends converted by a checkout get a hint")
  func convertedLineEndsAreExplained() throws {
    let store = try Store.sealed()
    for path in ["revisions/2023-11/notice.md", "revisions/2023-11/SHA256SUMS"] {
      let text = String(decoding: try store.bytes(path), as: UTF8.self)
      try store.put(path, Array(text.replacing("\n", with: "\r\n").utf8))
    }
    let findings = try store.verification().findings
    #expect(findings.map(\.kind) == [.convertedLineEnds, .convertedLineEnds])
    #expect(findings.allSatisfy { $0.explanation.contains(".gitattributes") })
    #expect(try store.verification().exitStatus == 3)

    let other = try Store()
    try other.seal("2024", ["notice.md": "# Terms\r\n\r\nText.\r\n"])
    try other.put("revisions/2024/notice.md", Array("# Terms\n\nText.\n".utf8))
    #expect(try other.kinds() == ["revisions/2024/notice.md: converted-line-ends"])
  }

  @Test func whatIsUnsealedIsNamed() throws {
    let store = try Store.sealed()
    try store.put("revisions/2025/notice.md", [1])
    try store.remove("revisions/2023-11.ja/SHA256SUMS")
    try store.remove("archive/2003-05/SHA256SUMS")
    #expect(
      try store.findings() == [
        "archive/2003-05: unsealed-folder: Archive entry without 'SHA256SUMS'; unsealed",
        "revisions/2023-11.ja: unsealed-folder: Translation without 'SHA256SUMS'; unsealed",
        "revisions/2025: unsealed-folder: Revision without 'SHA256SUMS'; unsealed",
      ])
  }

  @Test func unreadableFilesAreObstacles() {
    let path = "revisions/2024/notice.md"
    let list = ChecksumList(
      seal: .revision(RevisionID("2024"), previous: nil),
      entries: [.init(path: "notice.md", digest: SHA256.digest(of: [1]))])
    let folder = SealedFolder(
      name: list.seal.name, sums: .init(reading: list.bytes),
      items: [
        .init(path: "notice.md", content: .unreadable(FileError(.read, path, code: 5)))
      ])
    let notice = SealedNotice(id: NoticeID("terms"), path: "terms", folders: [folder])
    let verification = Verification(of: notice)
    #expect(verification.findings.map(\.path) == ["terms/\(path)"])
    #expect(verification.exitStatus == 2)
    #expect(!verification.isIntact)
  }

  @Test func archiveEntriesSayWhereTheirTextComesFrom() throws {
    let store = try Store()
    try store.archive("2003-05", ["notice.md": "# Old terms\n"])
    #expect(try store.kinds() == ["archive/2003-05: missing-provenance"])
  }

  @Test func findingsBecomeDiagnostics() throws {
    let store = try Store.sealed()
    try store.remove("revisions/2024-09/notice.md")
    let diagnostic = try #require(try store.verification().findings.first).diagnostic
    #expect(diagnostic.name == "missing-file")
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.place.file.path == "\(store.path)/revisions/2024-09/notice.md")
  }
}
