import NoticeDiagnostics
import NoticeModel
import NoticeRendering
import Testing

@Suite struct PointerLinkTests {
  private func line(_ pointer: EditionPointer) -> String {
    var diagnostics = Diagnostics()
    let edition = Edition(
      notice: NoticeID("privacy"), revision: nil, language: .english, title: [.text("Notice")],
      pointers: [pointer])
    let addresses = Addresses(
      destination: { _ in "" }, file: { $0 },
      region: { $0 == RegionCode("BR") ? nil : "regions/\($0.rawValue.lowercased())/" })
    let html = HTMLWriter(addresses: addresses).rendering(of: edition, in: &diagnostics)
    let text = String(decoding: html.bytes, as: UTF8.self)
    return text.split(separator: "\n").first { $0.hasPrefix("<p class=\"pointer\"") }
      .map(String.init) ?? "no pointer"
  }

  @Test func eachRegionIsLinkedToItsPage() throws {
    let date = try #require(CalendarDate("2024-11"))
    let text = "Brazil, Germany, and Japan: Effective November 2024"
    let pointer = EditionPointer(
      kind: .effective(date, dateBytes: 38..<51),
      regions: ["BR", "DE", "JP"].map { RegionCode($0) }, text: Prose(text))
    #expect(
      line(pointer) == """
        <p class="pointer" data-regions="BR DE JP">Brazil, <a href="regions/de/">Germany</a>, and \
        <a href="regions/jp/">Japan</a>: Effective <time datetime="2024-11">November 2024</time></p>
        """)
  }

  @Test func textOfAnAudienceIsLinkedAsAWhole() {
    let pointer = EditionPointer(
      kind: .wholeText(supplement: "children"), regions: [RegionCode("children")],
      text: "Text of their own for: Children")
    #expect(
      line(pointer) == """
        <p class="pointer" data-regions="children"><a href="regions/children/">\
        Text of their own for: Children</a></p>
        """)
  }
}
