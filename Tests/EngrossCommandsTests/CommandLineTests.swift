import NoticeCompiler
import NoticeDiagnostics
import NoticeModel
import NoticeWorkspace
import Testing

@testable import EngrossCommands

@Suite struct CommandLineTests {
  @Test func aMisspeltCommandIsAnsweredWithTheNearest() {
    let complaint = MisspeltName.complaint(about: ["chek"], in: Engross.configuration)
    #expect(complaint?.hasPrefix("error: No command 'chek'; did you mean 'check'?\n") == true)
    #expect(MisspeltName.complaint(about: ["check"], in: Engross.configuration) == nil)
    #expect(MisspeltName.complaint(about: ["--help"], in: Engross.configuration) == nil)
  }

  @Test("A124: the day comes from the argument, SOURCE_DATE_EPOCH, or the UTC clock, in this order")
  func theDayHasOneSource() throws {
    let clock = Clock(sourceDateEpoch: nil, now: { 1_732_320_000 })
    #expect(try clock.today().date.iso8601 == "2024-11-23")
    let pinned = Clock(sourceDateEpoch: "0", now: { 1_732_320_000 })
    #expect(try pinned.today().date.iso8601 == "1970-01-01")
    let wrong = Clock(sourceDateEpoch: "yesterday", now: { 0 })
    #expect(throws: ExitStatus.wrongUsage) { try wrong.today() }
  }

  @Test func historyListsTheNewestFirst() throws {
    let workspace = try TemporaryWorkspace([
      "Notices/terms/notice.yml": "established: 2020-01-01\n",
      "Notices/terms/revisions/2020-01-01/notice.md": "# T\n\nOne.\n",
      "Notices/terms/revisions/2020-01-01/amendment.yml": "date: 2020-01-01\nsummary: First.\n",
      "Notices/terms/revisions/2024-09/notice.md": "# T\n\nTwo.\n",
      "Notices/terms/revisions/2024-09/amendment.yml":
        "date: 2024-09\neffective: 2024-10-15\nsummary: Second.\n",
    ])
    let open = try OpenWorkspace(path: workspace.path)
    var ledger = Diagnostics()
    let sources = try #require(
      try open.loader.sources(of: NoticeID("terms"), reading: .revisions, in: &ledger))
    let listing = HistoryListing(
      of: sources, inForce: sources.inForce(regions: open.compiler.regions),
      on: CalendarDay(year: 2024, month: 10, day: 1))
    #expect(
      String(decoding: listing.rendered(as: .text), as: UTF8.self) == """
        revision    date        effective   on 2024-10-01  summary
        2024-09     2024-09     2024-10-15  upcoming       Second.
        2020-01-01  2020-01-01  2020-01-01  current        First.
        established 2020-01-01

        """)
  }

  @Test func workIsSharedAndItsResultsStayInOrder() throws {
    let squares = try Parallel.map(Array(0..<1000), workers: 4) { $0 * $0 }
    #expect(squares == (0..<1000).map { $0 * $0 })
  }
}
