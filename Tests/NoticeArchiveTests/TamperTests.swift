import NoticeArchive
import NoticeFiles
import NoticeModel
import Testing

@Suite struct TamperTests {
  /// One sealed file of 4,096 bytes, as it would be found with these bytes.
  private func verification(_ list: ChecksumList, finding bytes: [UInt8]) -> Verification {
    let folder = SealedFolder(
      name: list.seal.name, sums: .list(list, digest: digest, hasConvertedLineEnds: false),
      items: [.init(path: "notice.md", content: .file(SHA256.digest(of: bytes)))])
    return Verification(
      of: SealedNotice(id: NoticeID("terms"), path: "terms", folders: [folder]))
  }

  private let digest = SHA256.digest(of: [])

  @Test("A093: each of the 32,768 single-bit flips of a 4 KB revision is found")
  func everyFlippedBitIsFound() throws {
    var bytes = Array(Store.text(1).utf8)
    #expect(bytes.count == 4096)
    let list = ChecksumList(
      seal: .revision(RevisionID("2024"), previous: nil),
      entries: [.init(path: "notice.md", digest: SHA256.digest(of: bytes))])
    #expect(verification(list, finding: bytes).findings == [])
    var missed = 0
    for bit in 0..<bytes.count * 8 {
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      let found = verification(list, finding: bytes)
      if found.exitStatus != 3 || found.findings.map(\.path) != ["terms/revisions/2024/notice.md"] {
        missed += 1
      }
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
    }
    #expect(missed == 0)
    #expect(verification(list, finding: bytes).findings == [])
  }

  @Test("A093: flipped bits are found on disk, every 127th of two file")
  func flippedBitsAreFoundOnDisk() throws {
    let store = try Store.sealed()
    for path in ["revisions/2021-04-01/notice.md", "revisions/2023-11.ja/notice.ja.md"] {
      let original = try store.bytes(path)
      for bit in stride(from: 0, to: original.count * 8, by: 127) {
        var bytes = original
        bytes[bit / 8] ^= 1 << UInt8(bit % 8)
        try store.put(path, bytes)
        #expect(try store.kinds() == ["\(path): altered-file"], "bit \(bit)")
      }
      try store.put(path, original)
    }
    #expect(try store.findings() == [])
  }

  @Test(
    "A093: every bit of sums is guarded, and a finding names the file",
    arguments: [
      "revisions/2021-04-01", "revisions/2023-11", "revisions/2024-09", "revisions/2023-11.ja",
      "archive/2003-05",
    ])
  func everyBitOfSumsIsGuarded(folder: String) throws {
    let store = try Store.sealed()
    let path = "\(folder)/SHA256SUMS"
    let original = try store.bytes(path)
    let name = try #require(
      SealedName(inRevisions: String(folder.dropFirst(10)))
        ?? SealedName(inArchive: String(folder.dropFirst(8))))
    let notice = try store.notice()
    for bit in 0..<original.count * 8 {
      var bytes = original
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      let folders = notice.folders.map { found in
        guard found.name == name else { return found }
        return SealedFolder(name: name, sums: .init(reading: bytes), items: found.items)
      }
      let changed = SealedNotice(id: notice.id, path: "terms", folders: folders)
      let verification = Verification(of: changed)
      #expect(verification.exitStatus == 3, "bit \(bit)")
      let isNamed = verification.findings.contains {
        ($0.path + $0.summary + $0.explanation).contains(folder)
      }
      #expect(isNamed, "bit \(bit)")
    }
    for bytes in [Array(original.dropLast()), original + [10], original + [0], []] {
      try store.put(path, bytes)
      #expect(try store.verification().exitStatus == 3)
    }
  }

  @Test("A093: every byte of sums on disk, replaced by another, is found")
  func everyByteOfSumsOnDiskIsGuarded() throws {
    let store = try Store.sealed()
    let path = "revisions/2024-09/SHA256SUMS"
    let original = try store.bytes(path)
    for index in original.indices {
      var bytes = original
      bytes[index] = original[index] == UInt8(ascii: "0") ? UInt8(ascii: "1") : UInt8(ascii: "0")
      try store.put(path, bytes)
      #expect(try store.verification().exitStatus == 3, "byte \(index)")
    }
    try store.put(path, original)
    #expect(try store.findings() == [])
  }

  @Test("A095: a file edited together with its sums is found by the chain")
  func forgedSumsBreakTheChain() throws {
    let store = try Store.sealed()
    try store.put("revisions/2021-04-01/notice.md", Array("# Other terms\n".utf8))
    try store.forgeSums("revisions/2021-04-01")
    #expect(try store.kinds() == ["revisions/2021-04-01/SHA256SUMS: altered-predecessor"])
    #expect(try store.findings()[0].contains("'revisions/2023-11/SHA256SUMS' names sha256:"))
  }

  @Test("A095: a chain rewritten to its end is found with a checkpoint or digest, never without")
  func rewrittenChainNeedsACheckpoint() throws {
    let store = try Store.sealed()
    let checkpoint = try #require(Checkpoint(of: try store.notice()))
    let digest = Anchor.digest(checkpoint.newest.digest)
    #expect(try store.findings(against: [.checkpoint(checkpoint), digest]) == [])
    try store.seal(
      "2021-04-01", ["notice.md": "# Other terms\n", "amendment.yml": "date: 2021-04-01\n"])
    try store.seal(
      "2023-11",
      [
        "notice.md": Store.text(2), "amendment.yml": "date: 2023-11\n",
        "supplements/united-states.md": "---\nregions: US\n---\n# United States\n",
      ], onto: "2021-04-01")
    try store.seal(
      "2024-09", ["notice.md": Store.text(3), "amendment.yml": "date: 2024-09\n"], onto: "2023-11")
    #expect(try store.kinds() == ["revisions/2023-11.ja/SHA256SUMS: altered-original"])
    try store.translate("2023-11", "ja", ["notice.ja.md": "# 規約\n"])
    #expect(try store.findings() == [])
    #expect(
      try store.kinds(against: [.checkpoint(checkpoint), digest]) == [
        "revisions: unknown-digest",
        "revisions/2023-11.ja: rewritten-chain",
        "revisions/2024-09/SHA256SUMS: rewritten-chain",
      ])
  }

  @Test("A096: a removed newest revision is found with a checkpoint, never without")
  func rollbackNeedsACheckpoint() throws {
    let store = try Store.sealed()
    let checkpoint = try #require(Checkpoint(of: try store.notice()))
    try store.remove("revisions/2024-09")
    #expect(try store.findings() == [])
    #expect(
      try store.findings(against: [.checkpoint(checkpoint)]) == [
        "revisions/2024-09: rolled-back: "
          + "Missing; the checkpoint has it as revision 3, 2 are here"
      ])
    #expect(
      try store.kinds(against: [.digest(checkpoint.newest.digest)]) == [
        "revisions: unknown-digest"
      ])
  }

  @Test("A096: a removed translation, archive entry or record is found with a checkpoint")
  func removalBesideTheChainNeedsACheckpoint() throws {
    let store = try Store.sealed()
    let checkpoint = try #require(Checkpoint(of: try store.notice()))
    try store.remove("revisions/2023-11.ja")
    try store.remove("archive")
    #expect(try store.findings() == [])
    #expect(
      try store.kinds(against: [.checkpoint(checkpoint)]) == [
        "archive/2003-05: rolled-back", "revisions/2023-11.ja: rolled-back",
      ])
  }

  @Test("A096: a revision removed from the middle or the beginning is found")
  func removalInTheMiddleIsFound() throws {
    let store = try Store.sealed()
    try store.remove("revisions/2021-04-01")
    #expect(try store.kinds() == ["revisions/2021-04-01: missing-predecessor"])
    let other = try Store.sealed()
    try other.remove("revisions/2023-11")
    #expect(
      try other.kinds() == [
        "revisions/2023-11: missing-predecessor",
        "revisions/2023-11.ja/SHA256SUMS: orphaned-translation",
      ])
  }

  @Test func olderCheckpointsHoldAfterNewRevisions() throws {
    let store = try Store.sealed()
    let checkpoint = try #require(Checkpoint(of: try store.notice()))
    try store.seal("2025", ["notice.md": "# Terms\n"], onto: "2024-09")
    try store.translate("2025", "ja", ["notice.ja.md": "# 規約\n"])
    #expect(try store.findings(against: [.checkpoint(checkpoint)]) == [])
  }

  @Test func checkpointOfAnotherNoticeIsRefusedUnlessItWasCalledSo() throws {
    let notice = try Store.sealed().notice()
    let made = try #require(Checkpoint(of: notice))
    let other = Checkpoint(
      notice: NoticeID("conditions"), newest: made.newest, count: made.count,
      witnesses: made.witnesses)
    let refused = Verification(of: notice, against: [.checkpoint(other)])
    #expect(refused.findings.map(\.kind) == [.foreignCheckpoint])
    let renamed = Verification(
      of: notice, against: [.checkpoint(other)], formerly: [NoticeID("conditions")])
    #expect(renamed.findings == [])
  }
}
