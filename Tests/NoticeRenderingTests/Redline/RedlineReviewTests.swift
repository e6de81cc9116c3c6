import NoticeModel
import Testing

@testable import NoticeRendering

/// What a redline tells of its review.
@Suite struct RedlineReviewTests {
  private let addresses = Renderings.addresses

  private func told(_ readers: [AmendmentReview.Readers]) -> ToldReview {
    let changes = Redline.sample.changes.map { change in
      AmendmentReview.Change(id: change.id.rawValue, level: .editorial)
    }
    return ToldReview(AmendmentReview(changes: changes, readers: readers)) { region, _ in
      region == RegionCode("US-CA") ? "California" : region.rawValue
    }
  }

  private func head(_ readers: [AmendmentReview.Readers]) -> [String] {
    RedlineWords(.sample, told: told(readers)).readerLines.dropLast()
  }

  @Test func readersToWhomItIsTheSameAreNamedTogether() {
    #expect(head([.init(level: .material)]) == ["For all readers: material"])
    #expect(
      head([
        .init(RegionCode("JP"), level: .editorial), .init(RegionCode("US-CA"), level: .material),
        .init(level: .editorial),
      ]) == [
        "For readers in California: material", "For readers in JP and all other places: editorial",
      ])
    #expect(
      head([
        .init(RegionCode("JP"), level: .material, asksForGate: true), .init(level: .none),
      ]) == [
        "For readers in JP: material; it takes effect only after a choice of theirs",
        "For all other readers: none",
      ])
  }

  @Test func everyChangeButADateHasItsLevel() {
    let words = RedlineWords(.sample, told: told([.init(level: .editorial)]))
    for row in Redline.sample.rows where row.isChanged {
      let changes = row.changes + row.cells.flatMap(\.segments).compactMap(\.change)
      let isDate = changes.allSatisfy { Redline.sample.changes[$0].kind == .date }
      #expect(words.reviewLines(of: row) == (isDate ? [] : ["Level: editorial"]))
    }
  }

  @Test func marksOfTheReviewArePartOfNeitherText() throws {
    let plain = RedlineHTMLWriter(addresses: addresses).render(.sample)
    let marked = RedlineHTMLWriter(
      addresses: addresses, review: told([.init(level: .editorial)])
    ).render(.sample)
    let note = /\ <span class="note" data-level="editorial">\[Level: editorial\]<\/span>/
    let head = /<p class="level">[^<]*<\/p>\n/
    let section = /Level: editorial(; )?/
    let text = String(decoding: marked, as: UTF8.self)
    #expect(text.contains(note) && text.contains(head))
    let cleaned = text.replacing(note, with: "").replacing(head, with: "")
      .replacing(section, with: "")
    #expect(cleaned == String(decoding: plain, as: UTF8.self))
  }

  @Test func nothingIsToldWithoutAReview() {
    let words = RedlineWords(.sample)
    #expect(words.readerLines.isEmpty)
    #expect(Redline.sample.rows.allSatisfy { words.reviewLines(of: $0).isEmpty })
  }
}
