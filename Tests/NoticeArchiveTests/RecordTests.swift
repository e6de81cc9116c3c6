import NoticeArchive
import NoticeFiles
import NoticeModel
import Testing

@Suite struct ChecksumListTests {
  private let digest = SHA256.digest(of: [])
  private var hex: String { digest.hex }

  private func reason(_ text: String) -> String? {
    do {
      _ = try ChecksumList(reading: Array(text.utf8))
      return nil
    } catch {
      return "\(error.line): \(error.expectation)"
    }
  }

  @Test func listIsWrittenSortedByBytesWithItsSeal() throws {
    let list = ChecksumList(
      seal: .revision(RevisionID("2024-09"), previous: SealReference(RevisionID("2021"), digest)),
      entries: ["notice.md", "a/b.md", "a-b.md", "B.md"].map { .init(path: $0, digest: digest) })
    let expected = """
      # previous: 2021 sha256:\(hex)
      # revision: 2024-09
      \(hex)  B.md
      \(hex)  a-b.md
      \(hex)  a/b.md
      \(hex)  notice.md

      """
    #expect(String(decoding: list.bytes, as: UTF8.self) == expected)
    #expect(try ChecksumList(reading: list.bytes) == list)
    #expect(list.digest(of: "a/b.md") == digest)
    #expect(list.digest(of: "a/c.md") == nil)
  }

  @Test func everySealIsReadBack() throws {
    let reference = SealReference(RevisionID("2024-09"), digest)
    let seals: [Seal] = [
      .revision(RevisionID("2021-04-01"), previous: nil),
      .revision(RevisionID("2024-09-b"), previous: reference),
      .translation(into: "zh-hant", of: reference), .archiveEntry(RevisionID("2003")),
    ]
    #expect(
      seals.map { $0.lines.joined(separator: "|").replacing(hex, with: "…") } == [
        "# previous: none|# revision: 2021-04-01",
        "# previous: 2024-09 sha256:…|# revision: 2024-09-b",
        "# belongs-to: 2024-09 sha256:…|# translation: 2024-09.zh-hant",
        "# archive: 2003",
      ])
    for seal in seals { #expect(Seal(lines: seal.lines) == seal) }
  }

  @Test func onlyTheBytesThatSealingWritesAreRead() {
    let head = "# previous: none\n# revision: 2024\n"
    #expect(reason(head + "\(hex)  a\n") == nil)
    let expected =
      "expected 64 digits 0-9a-f, two spaces and a path of plain names"
    for line in [
      "\(hex) *a", "\(hex) a", "\(hex)  ", "\(hex.uppercased())  a", "\\\(hex)  a", "\(hex)  /a",
      "\(hex)  ../a", "\(hex)  a/", "\(hex)  ./a", "\(hex)  a b", "\(hex)  \u{E9}",
      "\(hex)  SHA256SUMS", "\(hex)  withheld.yml", "", "\(hex)  a\r",
    ] {
      #expect(reason(head + line + "\n") == "3: \(expected)", "\(line)")
    }
    #expect(reason(head + "\(hex)  a") == "3: expected a line end at the end")
    #expect(reason(head) == "3: expected at least one file")
    #expect(reason("") == "1: expected '# previous: ID sha256:…' and '# revision: ID'")
    #expect(reason("#") == "1: expected a line end at the end")
    let order = "4: expected paths once each, sorted by their bytes"
    #expect(reason(head + "\(hex)  b\n\(hex)  a\n") == order)
    #expect(reason(head + "\(hex)  a\n\(hex)  a\n") == order)
    #expect(reason(head + "\(hex)  a\n# a\n") == "4: \(expected)")
    let opening = "1: expected '# previous: ID sha256:…' and '# revision: ID'"
    for head in [
      "", "# revision: 2024\n", "# previous: none\n", "# previous:  none\n# revision: 2024\n",
      "# previous: none\n# revision: 24\n", "# previous: none\n# revision: 2024.ja\n",
      "# previous: 2023 \(hex)\n# revision: 2024\n", "# archive: 2024\n# revision: 2024\n",
      "# belongs-to: 2023 sha256:\(hex)\n# translation: 2024.ja\n",
      "# belongs-to: none\n# translation: 2024.ja\n",
      "# previous: none\n# revision: 2024\n# more\n",
    ] {
      #expect(reason(head + "\(hex)  a\n") == opening, "\(head)")
    }
  }
}

@Suite struct CheckpointTests {
  @Test func checkpointIsReadBackWhateverMailDidToIt() throws {
    let store = try Store.sealed()
    let checkpoint = try #require(Checkpoint(of: try store.notice()))
    let newest = try store.reference("2024-09").digest.hex
    let translation = SHA256.digest(of: try store.bytes("revisions/2023-11.ja/SHA256SUMS")).hex
    let entry = SHA256.digest(of: try store.bytes("archive/2003-05/SHA256SUMS")).hex
    let expected = """
      engross checkpoint 1
      notice: terms
      revision: 2024-09 sha256:\(newest)
      count: 3
      archive: 2003-05 sha256:\(entry)
      translation: 2023-11.ja sha256:\(translation)

      """
    #expect(checkpoint.text == expected)
    let mailed = expected.replacing("\n", with: "\r\n") + "\r\n-- signature of someone\r\n"
    for text in [expected, mailed, String(expected.dropLast())] {
      #expect(try Checkpoint(reading: Array(text.utf8)) == checkpoint)
    }
  }

  @Test func otherTextsAreNoCheckpoints() {
    let hex = SHA256.digest(of: []).hex
    let head = "engross checkpoint 1\nnotice: a\n"
    for text in [
      "", "engross checkpoint 2\n", head, head + "revision: 2024 sha256:\(hex)\n",
      head + "revision: 2024 \(hex)\ncount: 1\n", head + "revision: 2024 sha256:\(hex)\ncount: 0\n",
      head + "revision: 2024 sha256:\(hex)\ncount: 1\nmore: 1\n",
    ] {
      #expect(throws: MalformedRecord.self, "\(text)") {
        try Checkpoint(reading: Array(text.utf8))
      }
    }
    #expect(Anchor(digest: hex) == Anchor(digest: "sha256:" + hex))
    #expect(Anchor(digest: hex.uppercased()) == nil)
  }
}

@Suite struct WithholdingTests {
  private let path = "revisions/2023-11/notice.md"

  private func record(_ store: Store, _ file: String = "notice.md") throws -> Withholding {
    Withholding(
      file: file, digest: SHA256.digest(of: try store.bytes("revisions/2023-11/\(file)")),
      on: CalendarDay(year: 2025, month: 2, day: 3), by: "District Court",
      reason: "Order 1 \"A\\B\"")
  }

  private func withhold(_ store: Store) throws -> Withholdings {
    let sums = try store.reference("2023-11").digest
    let records = Withholdings(try record(store), sums: sums)
      .adding(try record(store, "amendment.yml"))
    try store.put("revisions/2023-11/withheld.yml", records.bytes)
    return records
  }

  @Test func withheldFileIsANoteAndNotMissing() throws {
    let store = try Store.sealed()
    let records = try withhold(store)
    #expect(
      try store.kinds() == [
        "revisions/2023-11/amendment.yml: withheld-file-present", "\(path): withheld-file-present",
      ])
    try store.remove(path)
    try store.remove("revisions/2023-11/amendment.yml")
    #expect(
      try store.findings() == [
        "revisions/2023-11/amendment.yml: withheld-file: "
          + #"Withheld since 2025-02-03 by District Court: Order 1 "A\B""#,
        #"\#(path): withheld-file: Withheld since 2025-02-03 by District Court: Order 1 "A\B""#,
      ])
    #expect(try store.verification().isIntact)
    #expect(
      try Withholdings(
        reading: records.bytes, sums: try store.reference("2023-11").digest) == records)
  }

  @Test func everyByteOfARecordButTheLastIsChained() throws {
    let store = try Store.sealed()
    let original = try withhold(store).bytes
    try store.remove(path)
    try store.remove("revisions/2023-11/amendment.yml")
    let checkpoint = try #require(Checkpoint(of: try store.notice()))
    for index in original.indices {
      var bytes = original
      bytes[index] = original[index] == UInt8(ascii: "1") ? UInt8(ascii: "2") : UInt8(ascii: "1")
      try store.put("revisions/2023-11/withheld.yml", bytes)
      let against: [Anchor] = index < original.count / 2 ? [] : [.checkpoint(checkpoint)]
      #expect(try store.verification(against: against).exitStatus == 3, "byte \(index)")
    }
    try store.remove("revisions/2023-11/withheld.yml")
    #expect(
      try store.kinds() == [
        "revisions/2023-11/amendment.yml: missing-file", "\(path): missing-file",
      ])
  }

  @Test func onlyWhatWasSealedCanBeWithheld() throws {
    let store = try Store.sealed()
    let sums = try store.reference("2023-11").digest
    let other = Withholding(
      file: "notice.md", digest: sums, on: CalendarDay(year: 2025, month: 2, day: 3), by: "",
      reason: "")
    try store.put("revisions/2023-11/withheld.yml", Withholdings(other, sums: sums).bytes)
    try store.remove(path)
    #expect(
      try store.kinds() == [
        "\(path): missing-file", "revisions/2023-11/withheld.yml: unlisted-withholding",
      ])
  }
}
