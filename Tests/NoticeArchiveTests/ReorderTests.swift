import NoticeArchive
import NoticeFiles
import NoticeModel
import Testing

@Suite struct ReorderTests {
  private static let folders = [
    "revisions/2021-04-01", "revisions/2023-11", "revisions/2024-09", "revisions/2023-11.ja",
    "archive/2003-05",
  ]

  /// The notice as it would be found with other bytes for the sums of one folder.
  private func verification(
    _ notice: SealedNotice, _ path: String, finding bytes: [UInt8]
  ) -> Verification {
    let folders = notice.folders.map { found in
      guard found.name.path == path else { return found }
      return SealedFolder(name: found.name, sums: .init(reading: bytes), items: found.items)
    }
    return Verification(of: SealedNotice(id: notice.id, path: "terms", folders: folders))
  }

  @Test("A094: sums cut anywhere, by however many bytes, are found", arguments: folders)
  func truncatedSumsAreFound(folder: String) throws {
    let store = try Store.sealed()
    let notice = try store.notice()
    let original = try store.bytes("\(folder)/SHA256SUMS")
    #expect(verification(notice, folder, finding: original).findings == [])
    for length in 0..<original.count {
      let cut = verification(notice, folder, finding: Array(original[..<length]))
      #expect(cut.exitStatus == 3, "\(length) bytes")
      let rest = verification(
        notice, folder, finding: Array(original[(original.count - length)...]))
      #expect(rest.exitStatus == 3, "the last \(length) bytes")
    }
  }

  @Test("A094: lines of sums that changed places, went or came twice are found", arguments: folders)
  func reorderedLinesAreFound(folder: String) throws {
    let store = try Store.sealed()
    let notice = try store.notice()
    let original = try store.bytes("\(folder)/SHA256SUMS")
    let lines = String(decoding: original, as: UTF8.self).split(separator: "\n").map { $0 + "\n" }
    for first in lines.indices {
      for second in lines.indices where second > first {
        var swapped = lines
        swapped.swapAt(first, second)
        let bytes = Array(swapped.joined().utf8)
        #expect(verification(notice, folder, finding: bytes).exitStatus == 3)
      }
      for copies in [[], [lines[first], lines[first]]] {
        var other = lines
        other.replaceSubrange(first...first, with: copies)
        let bytes = Array(other.joined().utf8)
        #expect(verification(notice, folder, finding: bytes).exitStatus == 3)
      }
    }
  }

  @Test("A094: a file of 4,096 bytes cut anywhere is found")
  func truncatedFilesAreFound() throws {
    let store = try Store.sealed()
    let path = "revisions/2023-11"
    let notice = try store.notice()
    let original = try store.bytes("\(path)/notice.md")
    let folder = try #require(notice.folders.first { $0.name.path == path })
    for length in 0..<original.count {
      let cut = SHA256.digest(of: Array(original[..<length]))
      let items = folder.items.map {
        $0.path == "notice.md" ? SealedFolder.Item(path: $0.path, content: .file(cut)) : $0
      }
      let found = SealedFolder(name: folder.name, sums: folder.sums, items: items)
      let others = notice.folders.filter { $0.name != folder.name }
      let changed = SealedNotice(id: notice.id, path: "terms", folders: others + [found])
      #expect(
        Verification(of: changed).findings.map(\.path) == ["terms/\(path)/notice.md"],
        "\(length) bytes")
    }
  }

  @Test func everyTwoFilesThatChangedPlacesAreFound() throws {
    let store = try Store.sealed()
    let paths = try store.tree().filter { !$0.value.isEmpty }.keys.sorted()
    #expect(paths.count == 15)
    for first in paths {
      for second in paths where first < second {
        try store.swap(first, second)
        #expect(try store.verification().exitStatus == 3, "\(first) and \(second)")
        try store.swap(first, second)
      }
    }
    #expect(try store.findings() == [])
  }

  @Test("A095: revisions sealed again in another order are found with a checkpoint, never without")
  func reorderedChainNeedsACheckpoint() throws {
    let store = try Store()
    for (id, onto) in [("2020", nil), ("2021", "2020"), ("2022", "2021")] {
      try store.seal(id, ["notice.md": id], onto: onto)
    }
    let checkpoint = Anchor.checkpoint(try #require(Checkpoint(of: try store.notice())))
    try store.seal("2022", ["notice.md": "2022"], onto: "2020")
    try store.seal("2021", ["notice.md": "2021"], onto: "2022")
    #expect(try store.findings() == [])
    #expect(try store.notice().chain.links.map(\.id.rawValue) == ["2020", "2022", "2021"])
    #expect(
      try store.kinds(against: [checkpoint]) == ["revisions/2022/SHA256SUMS: rewritten-chain"])
  }
}
