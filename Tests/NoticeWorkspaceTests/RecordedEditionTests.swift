import NoticeDiagnostics
import NoticeModel
import NoticeWorkspace
import Testing

@Suite struct RecordedEditionTests {
  @Test func editionsAreReadAsTheyWereRecorded() throws {
    let date = try #require(CalendarDate("2024-11-01"))
    let entry = DatelineEntry(
      kind: .effective, date: date, text: "Effective November 1, 2024", dateBytes: 10..<26)
    var context = RevisionContext()
    context.editions = [
      RecordedEdition(
        language: .english, words: "sha256:00", dateline: [entry],
        pointers: [
          EditionPointer(
            kind: .effective(date, dateBytes: 15..<31), regions: [RegionCode("EEA")],
            text: "EEA: Effective November 1, 2024"),
          EditionPointer(
            kind: .wholeText(supplement: "japan"), regions: [RegionCode("JP")],
            text: "次の地域の読者のための別の本文：日本"),
        ],
        sections: [.init(id: SectionID("rights"), digest: "01")]),
      RecordedEdition(
        language: LanguageTag("ja"), region: .other, words: "sha256:02", body: "sha256:03"),
      RecordedEdition(
        language: .english, region: RegionCode("US-CA"), words: "sha256:04", body: "sha256:05",
        dateline: [entry]),
    ]
    let folder = WorkspaceFolder()
      .notice("a")
      .file("Notices/a/revisions/2024-09/notice.md", "# Title\n")
      .file("Notices/a/revisions/2024-09/context.yml", context.yaml)
    var ledger = Diagnostics()
    let sources = try #require(try folder.loader().sources(of: NoticeID("a"), in: &ledger))
    #expect(ledger.lines.filter { $0.contains("error") } == [])
    #expect(sources.revisions.first?.context?.editions == context.editions)
  }
}
