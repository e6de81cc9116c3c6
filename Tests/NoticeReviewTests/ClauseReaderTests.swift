import NoticeModel
import Testing

@testable import NoticeReview

@Suite struct ClauseReaderTests {
  private let reader = PassageReader(lexicon: .english)

  @Test(arguments: [
    ("We share your address with couriers.", ReadClause.Kind.practice),
    ("We encrypt all stored data.", .promise),
    ("You may object at any time.", .right),
    ("You may not copy the software.", .ban),
    ("You must pay within 14 days.", .duty),
    ("We may suspend your account.", .power),
    ("We are not liable for delays.", .exclusion),
    ("Your data is stored in France.", .practice),
    ("Access logs are encrypted.", .promise),
    ("Our partners may use your data.", .practice),
    ("Support staff in Peru can view it.", .practice),
    ("You grant us a licence to your photos.", .duty),
  ])
  func aClauseIsToldByWhoActsAndHow(text: String, kind: ReadClause.Kind) {
    #expect(reader.reading(of: Passage(text)).clauses.first?.kind == kind)
  }

  @Test func denialsAreCountedInTheMainPartAlone() {
    let never = reader.reading(of: Passage("We never share it unless you do not object."))
    #expect(never.clauses.first?.isNegated == true)
    let idle = reader.reading(of: Passage("We answer no later than Friday."))
    #expect(idle.clauses.first?.isNegated == false)
  }

  @Test func anItemIsReadWithTheSentenceOverItsList() {
    let item = Passage("advertisers", kind: .item, leadIn: "We do not share your data with:")
    let clause = reader.reading(of: item).clauses.first
    #expect(clause?.kind == .practice)
    #expect(clause?.isNegated == true)
  }

  @Test func quantitiesHaveUnits() {
    let words = reader.words(of: "We keep it for thirty (30) days and charge EUR 1,000.")
    let quantities = QuantityReader.quantities(in: words)
    #expect(quantities.map(\.value) == [720, 1000])
  }

  @Test func aMonthIsNotThirtyDaysButNearly() throws {
    let month = try #require(QuantityReader.quantities(in: reader.words(of: "one month")).first)
    let days = try #require(QuantityReader.quantities(in: reader.words(of: "30 days")).first)
    #expect(!month.equals(days))
    #expect(month.nearlyEquals(days))
  }
}
