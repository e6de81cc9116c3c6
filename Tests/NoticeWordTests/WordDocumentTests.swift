import NoticeModel
import NoticeRendering
import Testing

@testable import NoticeWord

@Suite struct WordDocumentTests {
  private static let pair = (
    old: PlainNotice.edition("## 1. Data\n\nWe keep it for 30 days."),
    new: PlainNotice.edition("## 1. Sale\n\nNew.\n\n## 2. Data\n\nWe keep it for 14 days.")
  )

  private static func elements(_ old: Edition, _ new: Edition) -> [BodyElement] {
    let redline = redline(old, new)
    let sides = RedlineSides(redline)
    return BodyBuilder.elements(
      of: redline, sides: sides, plan: NumberingPlan(sides),
      formats: TokenFormat(addresses: .standalone))
  }

  private static func runs(_ elements: [BodyElement]) -> [TrackedRun] {
    elements.flatMap { element -> [TrackedRun] in
      if case .paragraph(let paragraph) = element { paragraph.runs } else { [] }
    }
  }

  @Test func theSameRedlineGivesTheSameBytes() throws {
    let redline = redline(Self.pair.old, Self.pair.new)
    let date = try #require(Moment("2024-09-01T12:00:00Z"))
    let once = WordDocument.bytes(of: redline, author: "A", date: date)
    #expect(once == WordDocument.bytes(of: redline, author: "A", date: date))
    #expect(once.starts(with: Array("PK\u{3}\u{4}".utf8)))
    #expect(once != WordDocument.bytes(of: redline, author: "B", date: date))
  }

  @Test func aNumberThatMerelyFollowsIsNoEdit() {
    let runs = Self.runs(Self.elements(Self.pair.old, Self.pair.new))
    #expect(runs.allSatisfy { !$0.isLabel })
    #expect(runs.filter { $0.fate == .deleted }.map(\.bytes) == [Array("30".utf8)])
  }

  @Test func aMovedParagraphIsAMoveWithTheEditInside() {
    let long = "We keep the records of your account for ninety days after you close it."
    let old = PlainNotice.edition(
      "\(long)\n\nThe first of two other paragraphs says what we collect and why we do so.\n\nThe second of them says with whom we share it, and which laws ask us to."
    )
    let edited = long.replacing("ninety", with: "sixty")
    let new = PlainNotice.edition(
      "The first of two other paragraphs says what we collect and why we do so.\n\nThe second of them says with whom we share it, and which laws ask us to.\n\n\(edited)"
    )
    let fates = Self.runs(Self.elements(old, new)).map(\.fate).filter { $0 != .kept }
    let name = fates.first?.move ?? ""
    #expect(
      fates == [
        .movedFrom(name), .movedTo(name), .deletedInMove(name), .inserted, .movedTo(name),
      ])
  }

  @Test func labelsAreReadAsWordWouldCountThem() {
    let style = LabelStyle(prefix: "(", counter: .lowerLetter, suffix: ")")
    #expect(LabelStyle.candidates(label: "(b)", number: 2) == [style])
    #expect(style.label(26) == "(z)")
    #expect(style.label(27) == nil)
    let article = LabelStyle.candidates(label: "第12条", number: 12)
    #expect(article == [LabelStyle(prefix: "第", counter: .decimal, suffix: "条")])
  }

  @Test func whatXMLCannotHoldIsReplaced() {
    var xml = XMLWriter()
    xml.element("a", ["b": "\"<&>\n"], text: Array("x\u{1}y\u{FFFE}\u{10000}".utf8) + [0xFF])
    let text = String(decoding: xml.bytes, as: UTF8.self)
    #expect(
      text.hasSuffix(
        "<a b=\"&quot;&lt;&amp;&gt;&#10;\">x\u{FFFD}y\u{FFFD}\u{10000}\u{FFFD}</a>"))
  }

  @Test func addressesAreWrittenAsURIs() {
    #expect(Relationships.encoded("https://a.example/?a=b c\"") == "https://a.example/?a=b%20c%22")
  }
}
