import NoticeModel
import Testing

@testable import NoticeRendering

@Suite struct RedlineViewTests {
  private let addresses = Renderings.addresses

  @Test func everyKindOfChangeIsToldInWords() throws {
    try Golden.expect(RedlineTextWriter().render(.sample), equals: "redline.txt")
  }

  @Test func terminalShowsWhatChangedWithSomethingAroundIt() throws {
    let plain = RedlineTerminalWriter(isColored: false, context: 0)
    try Golden.expect(plain.render(.sample), equals: "redline.terminal.txt")
  }

  @Test func everyKindOfChangeComesOutRightInMarkdown() throws {
    try Golden.expect(
      RedlineMarkdownWriter(addresses: addresses).render(.sample), equals: "redline.md")
  }

  @Test func everyKindOfChangeComesOutRightInHTML() throws {
    try Golden.expect(
      RedlineHTMLWriter(addresses: addresses).render(.sample), equals: "redline.html")
  }

  @Test func bothTextsStandSideBySide() throws {
    let writer = RedlineHTMLWriter(addresses: addresses, layout: .sideBySide)
    try Golden.expect(writer.render(.sample), equals: "redline.sides.html")
  }

  @Test func everyKindOfChangeComesOutRightInJSON() throws {
    try Golden.expect(
      RedlineJSONWriter(addresses: addresses).render(.sample), equals: "redline.json")
  }

  @Test func statisticsCountBySection() throws {
    try Golden.expect(RedlineStatistics().render(.sample), equals: "redline.stat.txt")
  }
}
