import NoticeCompiler
import NoticeDiagnostics
import NoticeModel
import Testing

@Suite struct HistoryCheckTests {
  private func reports(_ revisions: [(id: String, date: String?, effective: String?)]) -> [String] {
    var ledger = Diagnostics()
    let notice = NoticeSources(
      id: NoticeID("test"),
      revisions: revisions.map { id, date, effective in
        let file = ledger.open(SourceFile(path: "\(id)/amendment.yml", bytes: []))
        let range = SourceRange(file: file, offset: 0, length: 0)
        var amendment = Amendment()
        amendment.date = date.flatMap { CalendarDate($0) }.map { Written($0, at: range) }
        if let effective = effective.flatMap({ CalendarDate($0) }) {
          amendment.effective = [
            Amendment.EffectiveDate(region: nil, date: Written(effective, at: range))
          ]
        }
        return RevisionSources(
          id: RevisionID(id), amendment: amendment,
          text: TextSource(file: file, language: .english), range: range)
      })
    NoticeCompiler(workspace: WorkspaceManifest()).check(notice, in: &ledger)
    return ledger.sorted.map { "\($0.place.file.path): \($0.severity): \($0.summary) [\($0.name)]" }
  }

  @Test func aHistoryThatCanBeRightIsNotReported() {
    #expect(
      reports([
        ("2021", "2021", nil), ("2021-04-01", "2021-04-01", "2021-04-15"),
        ("2021-b", "2021-04", nil),
      ]) == [])
  }

  @Test("A044: a date before that of the revision before is refused")
  func aDateBeforeTheRevisionBeforeIsReported() {
    #expect(
      reports([("2021", "2022-01-01", nil), ("2022", "2021-12", nil)]) == [
        "2022/amendment.yml: error: Date of revision '2022' lies before that of revision '2021', "
          + "which it follows [impossible-history]"
      ])
  }

  @Test func anEffectBeforeTheDateIsReported() {
    #expect(
      reports([("2021", "2021-04-01", "2021-03-31")]) == [
        "2021/amendment.yml: error: Revision '2021' takes effect before its date "
          + "[effective-before-date]"
      ])
  }

  @Test func aRevisionWithoutADateIsReported() {
    #expect(
      reports([("2021", nil, nil)]) == [
        "2021/amendment.yml: warning: Revision '2021' has no date, so readers cannot see when it "
          + "was made [undated-revision]"
      ])
  }
}
