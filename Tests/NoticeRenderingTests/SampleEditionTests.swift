import NoticeDiagnostics
import NoticeModel
import Testing

@testable import NoticeRendering

@Suite struct SampleEditionTests {
  @Test func everyKindOfBlockComesOutRightInHTML() throws {
    try Golden.expect(Renderings(of: .sample).html.bytes, equals: "sample.html")
  }

  @Test func everyKindOfBlockComesOutRightInMarkdown() throws {
    try Golden.expect(Renderings(of: .sample).markdown.bytes, equals: "sample.md")
  }

  @Test func everyKindOfBlockComesOutRightInPlainText() throws {
    try Golden.expect(Renderings(of: .sample).text.bytes, equals: "sample.txt")
  }

  @Test func everyKindOfBlockComesOutRightInJSON() throws {
    try Golden.expect(Renderings(of: .sample).json.bytes, equals: "sample.json")
  }

  @Test func nothingIsSaidOfWhatEveryFormatCanExpress() {
    #expect(Renderings(of: .sample).reports.isEmpty)
  }

  @Test func theSameEditionGivesTheSameBytes() {
    let first = Renderings(of: .sample)
    let second = Renderings(of: .sample)
    #expect(first.html == second.html)
    #expect(first.markdown == second.markdown)
    #expect(first.text == second.text)
    #expect(first.json == second.json)
  }
}
