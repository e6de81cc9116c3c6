import Foundation
import NoticeArchive
import NoticeFiles
import NoticeModel
import Testing

@Suite struct IndependenceTests {
  private static let folders = [
    "revisions/2021-04-01", "revisions/2023-11", "revisions/2024-09", "revisions/2023-11.ja",
    "archive/2003-05",
  ]

  private var script: String {
    let folders = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    return "/\(folders)/Archive/recompute_chain.py"
  }

  @Test func coreutilsAgreeWithoutAWarning() throws {
    let store = try Store.sealed()
    for folder in Self.folders {
      let run = try store.run(
        ["sha256sum", "--check", "--strict", "--warn", "--quiet", "SHA256SUMS"], in: folder)
      #expect(run.output == "")
      #expect(run.status == 0)
    }
    try store.put("revisions/2024-09/notice.md", [1])
    try store.remove("revisions/2023-11/notice.md")
    for folder in ["revisions/2024-09", "revisions/2023-11"] {
      #expect(try store.run(["sha256sum", "--check", "SHA256SUMS"], in: folder).status == 1)
    }
  }

  @Test func shellFollowsTheChainAsDocumented() throws {
    let store = try Store.sealed()
    let document = "/\(#filePath.split(separator: "/").dropLast(3).joined(separator: "/"))"
    let text = try store.run(["cat", document + "/Sources/NoticeArchive/Format.md"]).output
    let command = try #require(text.components(separatedBy: "```sh\n").last)
      .components(separatedBy: "```")[0].replacing("cd Notices/terms/revisions\n", with: "")
    let run = try store.run(["sh", "-c", command], in: "revisions")
    let lines = run.output.split(separator: "\n").sorted()
    #expect(lines == ["2021-04-01", "2023-11", "2023-11"].map { "\($0)/SHA256SUMS: OK" })
    try store.put("revisions/2021-04-01/notice.md", [1])
    try store.forgeSums("revisions/2021-04-01")
    #expect(try store.run(["sh", "-c", command], in: "revisions").status == 1)
  }

  @Test func listIsWhatCoreutilsWrite() throws {
    let store = try Store.sealed()
    let command =
      "find . -type f ! -name SHA256SUMS -printf '%P\\0' | LC_ALL=C sort -z "
      + "| xargs -0 sha256sum"
    for folder in Self.folders {
      let list = String(decoding: try store.bytes("\(folder)/SHA256SUMS"), as: UTF8.self)
      let lines = list.split(separator: "\n").filter { !$0.hasPrefix("#") }
      let run = try store.run(["sh", "-c", command], in: folder)
      #expect(run.output == lines.map { $0 + "\n" }.joined())
    }
  }

  @Test func scriptRecomputesTheCheckpoint() throws {
    let store = try Store.sealed()
    let checkpoint = try #require(Checkpoint(of: try store.notice()))
    let run = try store.run(["python3", script, "."])
    #expect(run.output == checkpoint.text)
    #expect(run.status == 0)
    let sums = try store.reference("2023-11").digest
    let record = Withholding(
      file: "notice.md", digest: SHA256.digest(of: try store.bytes("revisions/2023-11/notice.md")),
      on: CalendarDay(year: 2025, month: 2, day: 3), by: "A court", reason: "An order")
    try store.put("revisions/2023-11/withheld.yml", Withholdings(record, sums: sums).bytes)
    try store.remove("revisions/2023-11/notice.md")
    let day = CalendarDay(year: 2024, month: 9, day: 1)
    let sent = SentNotification(
      revision: RevisionID("2024-09"), channel: .email, first: day, last: day, count: 3,
      message: sums.tagged)
    let twice = SentNotifications().adding(sent).adding(sent)
    try store.put(SentNotifications.fileName, twice.bytes)
    let later = try #require(Checkpoint(of: try store.notice()))
    #expect(try store.run(["python3", script, "."]).output == later.text)
    try store.put(SentNotifications.fileName, Array(twice.bytes.dropFirst(20)))
    #expect(try store.run(["python3", script, "."]).status == 3)
  }

  @Test func scriptAndVerifyFindTheSameStoresWrong() throws {
    let attacks: [(Store) throws -> Void] = [
      { try $0.put("revisions/2021-04-01/notice.md", [1]) },
      { try $0.remove("revisions/2023-11/notice.md") },
      { try $0.put("archive/2003-05/extra", [1]) },
      { try $0.swap("revisions/2023-11", "revisions/2024-09") },
      { try $0.move("revisions/2024-09", to: "revisions/2024-10") },
      { try $0.remove("revisions/2023-11") },
      { try $0.remove("revisions/2024-09/SHA256SUMS") },
      { try $0.seal("2024-10", ["notice.md": "x"], onto: "2023-11") },
      { try $0.seal("2019", ["notice.md": "x"]) },
      {
        try $0.put("revisions/2021-04-01/notice.md", [1])
        try $0.forgeSums("revisions/2021-04-01")
      },
      {
        try $0.move("revisions/2024-09/notice.md", to: "copy.md")
        try $0.link("revisions/2024-09/notice.md", to: "../../copy.md")
      },
    ]
    for (number, attack) in attacks.enumerated() {
      let store = try Store.sealed()
      try attack(store)
      #expect(try store.verification().exitStatus == 3, "attack \(number)")
      #expect(try store.run(["python3", script, "."]).status == 3, "attack \(number)")
    }
  }
}
