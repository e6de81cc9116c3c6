import NoticeDiagnostics
import NoticeModel
import Testing

@testable import EngrossCommands

@Suite struct SupplementaryNoticeTests {
  /// The terms, and the cookie notice that supplements them.
  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.put("supplements: notice:terms\n", at: "Notices/cookies/notice.yml")
    for notice in ["cookies", "terms"] { try workspace.seal(notice) }
    return workspace
  }

  @Test func statementIsPrintedUnderTheTitleInEveryFormat() throws {
    let workspace = try workspace()
    #expect(try workspace.build().exitStatus == .done)
    let line =
      #"<p class="supplements">This notice supplements: <a class="reference" href="../terms/">Terms</a></p>"#
    #expect(try workspace.output("cookies/index.html").contains(line))
    let page = try workspace.output("cookies/2024-03/index.html")
    #expect(page.contains(line.replacing("../", with: "../../")))
    #expect(
      try workspace.output("cookies/notice.txt").contains("This notice supplements: Terms"))
    #expect(
      try workspace.output("cookies/notice.md")
        .contains("*This notice supplements: [Terms](https://www.example.com/legal/terms/)*"))
  }

  @Test func relationIsKeptAsData() throws {
    let workspace = try workspace()
    _ = try workspace.build()
    #expect(
      try workspace.output("cookies/notice.json").contains(#""supplements": {"#))
    #expect(
      try workspace.output("cookies/current.json").contains(#""supplements": "terms""#))
    #expect(try workspace.output("index.json").contains(#""supplements": "terms""#))
    #expect(
      try workspace.output("terms/current.json").contains(#""supplemented-by": ["#))
    #expect(
      try workspace.text("Notices/cookies/revisions/2024-03/context.yml")
        .contains("\nsupplements: \"terms\"\n"))
  }

  @Test func supplementedNoticeListsWhatSupplementsIt() throws {
    let workspace = try workspace()
    _ = try workspace.build()
    let list = #"<li><a href="../cookies/">Cookies</a></li>"#
    #expect(try workspace.output("terms/index.html").contains(list))
    #expect(try !workspace.output("terms/2024-03/index.html").contains(list))
    #expect(try !workspace.output("terms/notice.md").contains("supplement"))
  }

  @Test func onlyWhatIsInForceIsListed() throws {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.put("supplements: notice:terms\n", at: "Notices/cookies/notice.yml")
    try workspace.seal("terms")
    _ = try workspace.build()
    #expect(try !workspace.output("terms/index.html").contains("Supplementary notices"))
    try workspace.seal("cookies")
    try workspace.put(
      "supplements: notice:terms\nretired: 2024-10-01\n", at: "Notices/cookies/notice.yml")
    _ = try workspace.build()
    #expect(try !workspace.output("terms/index.html").contains("Supplementary notices"))
  }

  @Test func nothingOutsideRewordsTheStatement() throws {
    let workspace = try workspace()
    _ = try workspace.build()
    let before = try workspace.output("cookies/2024-03/notice.json")
    try workspace.edit("# Terms", "# Conditions")
    try workspace.announce("2024-05")
    try workspace.seal("terms")
    try workspace.put("", at: "Notices/cookies/notice.yml")
    #expect(try workspace.build().exitStatus == .done)
    #expect(try workspace.output("cookies/2024-03/notice.json") == before)
  }

  @Test func otherRelationIsASilentEdit() throws {
    let workspace = try workspace()
    try workspace.put("", at: "Notices/cookies/notice.yml")
    #expect(try workspace.checked("cookies").diagnostics.map(\.name) == ["silent-edit"])
    try workspace.announce("2024-05", in: "cookies")
    #expect(try workspace.check() == [])
    #expect(try workspace.seal("cookies").errors == [])
  }

  @Test func unknownNoticeIsReportedOnce() throws {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.put("supplements: notice:term\n", at: "Notices/cookies/notice.yml")
    #expect(
      try workspace.check() == [
        "Notices/cookies/notice.yml:1:14: error: No notice 'term'; did you mean 'terms'? "
          + "[unknown-notice]"
      ])
  }
}
