import NoticeDiagnostics
import NoticeModel
import Testing

@testable import EngrossCommands

@Suite struct DiffTests {
  private func sides(
    _ names: [String], in workspace: TemporaryWorkspace, region: String? = nil
  ) throws -> ComparedSides {
    try ComparedTexts(
      names: names, workspace: workspace.path, region: region, language: nil, console: .standard
    ).sides()
  }

  private func text(
    _ sides: ComparedSides, as format: RedlineFormat = .text, context: Int? = 1
  ) -> String {
    let run = RedlineRun(
      sides,
      question: .init(
        format: format, context: context, isSideBySide: false, isColored: false, columns: 80))
    return String(decoding: run.bytes, as: UTF8.self)
  }

  /// 'terms', sealed once and edited for readers in Germany since.
  private func edited() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.seal("cookies")
    try workspace.seal()
    try workspace.edit("two years", "one year")
    return workspace
  }

  @Test func draftIsComparedWithTheLastRevision() throws {
    let sides = try sides(["terms"], in: try edited())
    #expect(sides.old.name == "2024-03")
    #expect(sides.new.name == "draft")
    let text = text(sides)
    #expect(text.contains("two") && text.contains("one") && text.contains("years"))
  }

  @Test func revisionEqualsItself() throws {
    let sides = try sides(["terms", "2024-03", "2024-03"], in: try edited())
    #expect(text(sides) == "Nothing changed between 2024-03 and 2024-03\n")
    #expect(text(sides, as: .stat) == "Nothing changed between 2024-03 and 2024-03\n")
  }

  @Test func nothingChangedForReadersOfAnotherRegion() throws {
    let workspace = try edited()
    let sides = try sides(["terms", "2024-03", "2024-03"], in: workspace, region: "JP")
    #expect(text(sides) == "Nothing changed for readers in Japan between 2024-03 and 2024-03\n")
  }

  @Test func unknownRevisionCannotBeRead() throws {
    let workspace = try edited()
    #expect(throws: ExitStatus.couldNotRun) { try sides(["terms", "2024-04"], in: workspace) }
    #expect(throws: ExitStatus.wrongUsage) { try sides(["term"], in: workspace) }
  }

  @Test func plainFilesAreComparedWithNotes() throws {
    let workspace = try TemporaryWorkspace([
      "a.md": "---\ntitle: T\n---\n<p>We keep <b>data</b>.</p>\n",
      "b.md": "# T\n\nWe sell **data**.\n",
    ])
    let sides = try sides(["a.md", "b.md"].map { "\(workspace.path)/\($0)" }, in: workspace)
    #expect(sides.old.notes.map(\.was) == ["YAML front matter", "HTML tag (4 times)"])
    let run = RedlineRun(
      sides,
      question: .init(
        format: .text, context: 1, isSideBySide: false, isColored: false, columns: 80))
    #expect(run.redline.changes.map(\.was) == ["keep"])
    #expect(run.redline.changes.map(\.becomes) == ["sell"])
    #expect(run.differs)
  }

  @Test func topicsOfPlainFilesAreInferred() throws {
    let workspace = try TemporaryWorkspace(["a.md": "# T\n\n## 3. Your rights\n\nText\n"])
    let side = try PlainFileReader(language: nil).side(at: workspace.path + "/a.md")
    #expect(side.edition.sections.map(\.topic) == [.rights])
  }

  @Test(arguments: RedlineFormat.allCases) func everyFormatSaysSomething(format: RedlineFormat)
    throws
  {
    #expect(!text(try sides(["terms"], in: try edited()), as: format).isEmpty)
  }

  @Test func pageOfItsOwnHoldsItsStyle() throws {
    let page = text(try sides(["terms"], in: try edited()), as: .html)
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("<style>"))
    #expect(!page.contains("<script"))
  }
}
