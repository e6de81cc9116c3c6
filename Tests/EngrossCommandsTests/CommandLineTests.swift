import NoticeCompiler
import NoticeArchive
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

  private func history(
    on day: CalendarDay, for region: String? = nil, as format: HistoryFormat = .text
  ) throws -> String {
    let workspace = try TemporaryWorkspace([
      "Notices/terms/notice.yml": "established: 2020-01-01\n",
      "Notices/terms/revisions/2020-01-01/notice.md": "# T\n\nOne.\n",
      "Notices/terms/revisions/2020-01-01/amendment.yml": "date: 2020-01-01\nsummary: First.\n",
      "Notices/terms/revisions/2024-09/notice.md": "# T\n\nTwo.\n",
      "Notices/terms/revisions/2024-09/amendment.yml":
        "date: 2024-09\neffective: { all: 2024-10, DE: 2024-11-01 }\nsummary: Second.\n",
      "Notices/terms/archive/2018/provenance.yml": "source: a web archive\n",
    ])
    let open = try OpenWorkspace(path: workspace.path)
    var ledger = Diagnostics()
    let sources = try #require(
      try open.loader.sources(of: NoticeID("terms"), reading: .revisions, in: &ledger))
    let listing = HistoryListing(
      of: sources, inForce: sources.inForce(regions: open.compiler.regions), chain: Chain([]),
      asking: .init(day: day, region: region.map { RegionCode($0) }))
    return String(decoding: listing.rendered(as: format), as: UTF8.self)
  }

  @Test func historyListsTheNewestFirst() throws {
    #expect(
      try history(on: CalendarDay(year: 2024, month: 10, day: 5)) == """
        revision    date        effective       on 2024-10-05  level  digest  summary
        2024-09     2024-09     2024-10         current        -      -       Second.
                                DE: 2024-11-01
        2020-01-01  2020-01-01  2020-01-01      superseded     -      -       First.
        2018        2018        -               lost           -      -       from a web archive
        established 2020-01-01
        On 2024-10-05 readers were bound by one of 2020-01-01, 2024-09: which one is unknown \
        within 2024-10.

        """)
  }

  @Test func historySaysWhoseTextBoundReadersOfARegion() throws {
    let text = try history(on: CalendarDay(year: 2024, month: 10, day: 5), for: "DE")
    #expect(text.hasSuffix("On 2024-10-05 revision 2020-01-01 bound readers in DE.\n"))
    let json = try history(on: CalendarDay(year: 2024, month: 10, day: 5), as: .json)
    #expect(
      json.contains(
        #""inForce":{"answer":"unknown","within":["2024-10"],"#
          + #""candidates":["2020-01-01","2024-09"],"mayBeNone":false}"#))
  }

  @Test func workIsSharedAndItsResultsStayInOrder() {
    let squares = Parallel.map(Array(0..<1000), workers: 4) { $0 * $0 }
    #expect(squares == (0..<1000).map { $0 * $0 })
  }
}
