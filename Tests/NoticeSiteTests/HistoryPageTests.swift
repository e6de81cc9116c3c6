import NoticeModel
import Testing

@testable import NoticeSite

@Suite struct HistoryPageTests {
  private func row(_ name: String, of notice: PublishedNotice = SampleSite.storied()) -> String {
    MadePages(of: notice)["privacy/history/index.html"]
      .split(separator: "</tr>").first { $0.contains("scope=\"row\"><a href=\"../\(name)/\"") }
      .map { String($0.drop { $0 == "\n" }) } ?? "no row \(name)"
  }

  @Test func aSealedRevisionShowsWhoSignedItAndItsDigests() {
    #expect(
      row("2024-09") == """
        <tr class="current"><th scope="row"><a href="../2024-09/">Revised <time \
        datetime="2024-09">September 2024</time></a> <span class="state">In force</span></th>\
        <td data-label="Effective"><time datetime="2024-09">September 2024</time></td>\
        <td data-label="Summary">Adds fraud checks.
        <ul class="evidence">
        <li>Signed by: A. Example, President, Example Corporation</li>
        <li>Sealed on: <time datetime="2024-09-01T12:00:00Z">September 1, 2024 12:00 UTC</time></li>
        <li><details class="digest"><summary>Digest <code>1a2b3c4d1a2b…</code></summary>
        <p>SHA256SUMS <code>sha256:\(String(repeating: "1a2b3c4d", count: 8))</code></p>
        <p>Text <code>sha256:\(String(repeating: "00ff", count: 16))</code></p>
        </details></li>
        </ul></td><td data-label="Other formats"><ul class="row"><li>\
        <a href="../2024-09/notice.txt">Plain text</a></li> <li>\
        <a href="../2024-09/notice.md">Markdown</a></li></ul></td>
        """)
  }

  @Test func aCorrectionHasItsOwnDateAndLeadsToWhatItCorrects() {
    let row = row("2021-04")
    #expect(row.contains("Revised <time datetime=\"2021-04\">April 2021</time>"))
    #expect(row.contains("<span class=\"state\">Correction</span>"))
    #expect(
      row.contains(
        "<li>Corrects: <a href=\"../2012-05/\"><time datetime=\"2012-05\">May 2012</time></a></li>")
    )
  }

  @Test func statesAreTrue() {
    var notice = SampleSite.storied()
    #expect(row("2023-02", of: notice).contains("<span class=\"state\">Withdrawn</span>"))
    notice.revisions[0].isWithheld = true
    #expect(row("2012-05", of: notice).contains("<span class=\"state\">Withheld</span>"))
    notice.revisions[2].standing = .replaced
    #expect(row("2023-02", of: notice).contains("Never in force</span></th><td></td>"))
    notice.revisions[2].standing = .record
    #expect(row("2023-02", of: notice).contains("Words unchanged</span></th><td></td>"))
    notice.revisions[4].deferredTo = SampleSite.date("2025-09")
    #expect(
      row("2024-09-b", of: notice).contains(
        "Deferred to: <time datetime=\"2025-09\">September 2025</time>"))
    notice.retirement = RetiredNotice(date: SampleSite.date("2024-09-30"))
    #expect(row("2024-10", of: notice).contains("Never in force</span></th><td></td>"))
    #expect(!row("2024-09", of: notice).contains("class=\"state\""))
  }

  @Test func whatStandsOutsideOfTheChainComesInByDate() {
    var notice = SampleSite.storied()
    #expect(
      notice.historyEntries == [
        .establishment(SampleSite.date("2000-07-03")), .archived(0), .archived(1), .revision(0),
        .revision(1), .revision(2), .revision(3), .revision(4), .revision(5),
      ])
    notice.archive[0].date = SampleSite.date("2022")
    notice.archive[1].date = nil
    notice.archive[1].id = RevisionID("1999-print")
    #expect(
      notice.historyEntries.prefix(5) == [
        .archived(1), .establishment(SampleSite.date("2000-07-03")), .revision(0), .revision(1),
        .archived(0),
      ])
  }

  @Test func aTextFromBeforeTheFirstRevisionShowsThatItEstablishedNothing() {
    var notice = SampleSite.storied()
    notice.established = nil
    #expect(row("2012-05", of: notice).contains(">Revised <time datetime=\"2012-05\">"))
    notice.archive = []
    #expect(row("2012-05", of: notice).contains(">Established <time datetime=\"2012-05\">"))
  }

  @Test func sectionsLeadToTheTextAndToTheRevisionThatChangedThem() {
    let page = MadePages(of: SampleSite.storied())["privacy/history/index.html"]
    #expect(
      page.contains(
        """
        <h2>Sections</h2>
        <table class="sections">
        <thead>
        <tr><th scope="col">Section</th><th scope="col">Last changed in</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row"><a href="../#scope">1. Scope</a></th><td><a href="../2024-09/">\
        Revised <time datetime="2024-09">September 2024</time></a></td></tr>
        """))
    #expect(!MadePages(of: SampleSite.notice())["privacy/history/index.html"].contains("<h2>"))
  }

  @Test func theRecordHasWhatThePageHas() {
    let history = MadePages(of: SampleSite.storied())["privacy/history/history.json"]
    for member in [
      "\"former-ids\": [\n    \"data-policy\"\n  ]", "\"standing\": \"withdrawn\"",
      "\"corrects\": \"2012-05\"", "\"sealed-at\": \"2024-09-01T12:00:00Z\"",
      "\"seal-digest\": \"sha256:1a2b3c4d", "\"signature\": [\n        \"A. Example\",",
      """
        "archive": [
          {
            "id": "2003-05",
            "date": "2003-05",
            "source": "Print-out kept by a reader",
            "seen": "2003-05-12",
            "by": "B. Example",
            "on": "2024-08-20",
            "original": "privacy/archive/2003-05/original/page.html.txt",
            "path": "privacy/archive/2003-05/",
      """,
      """
          {
            "id": "2001",
            "date": "2001",
            "source": "Minutes of the board"
          }
        ],
        "sections": [
          {
            "id": "scope",
            "number": "1.",
            "heading": "Scope",
            "last-changed-in": "2024-09"
          },
      """,
      """
            "id": "sale",
            "heading": "Sale of data",
            "last-in": "2012-05",
            "gone-in": "2021-04",
            "gone": "2021-04"
      """,
    ] {
      #expect(history.contains(member), "\(member)")
    }
  }

  @Test func theRecordOfARetiredNoticeHasNothingInForce() {
    var notice = SampleSite.storied()
    notice.retirement = RetiredNotice(
      date: SampleSite.date("2024-09-30"), successor: .init(title: "Terms"))
    let current = MadePages(of: notice)["privacy/current.json"]
    #expect(current.contains("\"current\": null"))
    #expect(current.contains("\"last\": {\n    \"revision\": \"2024-09\","))
    #expect(
      current.contains(
        "\"retired\": {\n    \"date\": \"2024-09-30\",\n    \"title\": \"Terms\"\n  }"))
    #expect(!current.contains("\"upcoming\""))
  }
}
