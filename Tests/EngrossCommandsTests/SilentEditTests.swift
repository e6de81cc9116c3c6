import NoticeDiagnostics
import NoticeModel
import Testing

@testable import EngrossCommands

@Suite struct SilentEditTests {
  private func sealed() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.seal("cookies")
    try workspace.seal("terms")
    return workspace
  }

  @Test(
    "Edits of the draft without a new date and summary",
    arguments: [
      ("two years", "one year", ["'retention'"]),
      ("# Terms", "# Our terms", ["'lead'"]),
      ("{{phone}}", "+81 3 1111 1111", ["'rights'"]),
      ("region APAC", "region not APAC", ["'rights'"]),
      ("[](#retention)", "[](#rights)", ["'rights'"]),
      (
        "## Retention {#retention topic=retention}\n\nWe keep data for two years.\n", "",
        ["'retention'"]
      ),
    ])
  func editIsReportedWithItsSections(old: String, new: String, sections: [String]) throws {
    let workspace = try sealed()
    if new.isEmpty { try workspace.edit(" See [](#retention) and", " See") }
    try workspace.edit(old, new)
    let found = try workspace.check("terms")
    let reports = found.filter { $0.contains("[silent-edit]") }
    #expect(reports.count == 1, "\(found)")
    for section in sections { #expect(reports.first?.contains(section) == true, "\(found)") }
    #expect(try workspace.build().exitStatus == .done)
  }

  @Test(
    "Noise of the draft",
    arguments: [
      ("We keep data for two years.", "We keep\ndata for  two years."),
      ("We keep data", "*We* keep data"), ("# Terms\n", "Terms\n=====\n"),
    ])
  func noiseIsSilent(old: String, new: String) throws {
    let workspace = try sealed()
    try workspace.edit(old, new)
    #expect(try workspace.check() == [])
  }

  @Test func renumberingIsSilent() throws {
    let workspace = try sealed()
    try workspace.put(
      "established: 2020-01-01\nnumbering: article\n", at: "Notices/terms/notice.yml")
    #expect(try workspace.check() == [])
  }

  @Test func titleOfAnotherNoticeIsNoEditOfThisOne() throws {
    let workspace = try sealed()
    try workspace.edit("Kinds of cookies", "Types of cookies", in: "cookies")
    #expect(try workspace.check("terms") == [])
    #expect(try workspace.check("cookies").count == 1)
  }

  @Test func announcedEditPasses() throws {
    let workspace = try sealed()
    try workspace.edit("two years", "one year")
    try workspace.announce("2024-05")
    #expect(try workspace.check() == [])
  }

  @Test func repeatingTheLastAmendmentAnnouncesNothing() throws {
    let workspace = try sealed()
    try workspace.edit("two years", "one year")
    try workspace.put(
      "date: 2024-03\nsummary: First terms.\n", at: workspace.amendment(of: "terms"))
    #expect(try workspace.check().count == 1)
  }

  @Test("Nothing outside of a revision rewords it", arguments: ["2024-11-15", "2025-02-01"])
  func nothingOutsideRewordsARevision(day: String) throws {
    let workspace = try sealed()
    _ = try workspace.build(on: "2024-11-15")
    let names = ["notice.md", "notice.txt", "notice.json"].map { "terms/2024-03/" + $0 }
    let before = try names.map { try workspace.output($0) }
    try workspace.put(
      """
      publisher: Another Corporation
      base-url: https://elsewhere.example.com/
      groups: { APAC: [JP] }
      values: { contact-email: legal@example.com, phone: none }

      """, at: "Notices/workspace.yml")
    try workspace.put(
      "issuer: A Third One\nestablished: 2021\nnumbering: article\n",
      at: "Notices/terms/notice.yml")
    try workspace.edit("Kinds of cookies", "Types of cookies", in: "cookies")
    try workspace.announce("2024-05", in: "cookies")
    try workspace.seal("cookies")
    #expect(try workspace.build(on: day).exitStatus == .done)
    #expect(try names.map { try workspace.output($0) } == before)
  }

  @Test func alteredWordsAreNamedBySectionAndEdition() throws {
    let workspace = try sealed()
    let name = "Notices/terms/revisions/2024-03/notice.md"
    try workspace.put(workspace.text(name).replacing("two years", with: "ten years"), at: name)
    let outcome = try workspace.build()
    #expect(outcome.exitStatus == .integrityFailed)
    let reports = outcome.diagnostics.filter { $0.name == "reworded-edition" }.map(\.summary)
    #expect(
      reports == [
        "Words of revision '2024-03' for APAC in en are not those that were sealed",
        "Words of revision '2024-03' for all regions in en are not those that were sealed; "
          + "section 'retention'",
        "Words of revision '2024-03' for other in en are not those that were sealed",
      ])
  }
}
