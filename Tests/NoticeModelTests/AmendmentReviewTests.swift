import NoticeModel
import Testing

@Suite struct AmendmentReviewTests {
  private let review = AmendmentReview(
    ruleBookVersion: "1",
    changes: [
      .init(
        id: "recipients/111111", changes: ["recipients/111111", "recipients/222222"],
        level: .material,
        detail: .init(
          findings: [.init(rule: RuleID("RC-01"), level: .material, why: "Somebody new")],
          direction: .adverse)),
      .init(
        id: "rights/5a5a5a", level: .clarification,
        detail: .init(decision: .init(level: .clarification, reason: "It was so", by: "Counsel"))),
    ],
    readers: [
      .init(RegionCode("US-CA"), level: .material, asksForGate: true), .init(level: .clarification),
    ])

  @Test func theLevelIsTheHighest() {
    #expect(review.level == .material)
    #expect(AmendmentReview().level == .none)
  }

  @Test func aChangeIsFoundByEachOfItsNames() {
    #expect(review.level(of: [ChangeID("recipients/222222")]) == .material)
    #expect(
      review.level(of: [ChangeID("rights/5a5a5a"), ChangeID("recipients/111111")]) == .material)
    #expect(review.level(of: [ChangeID("other/000000")]) == nil)
    #expect(review.level(in: SectionID("rights")) == .clarification)
    #expect(review.level(in: SectionID("right")) == nil)
  }

  @Test func nothingIsPublishedIfThePublisherSaysSo() {
    #expect(review.published(as: .none) == nil)
  }

  @Test func levelsCarryNothingThatCounselWrote() throws {
    let published = try #require(review.published(as: .levels))
    #expect(published.changes.map(\.level) == review.changes.map(\.level))
    #expect(published.readers == review.readers)
    #expect(published.changes.allSatisfy { $0.detail == nil })
    #expect(published.ruleBookVersion == nil)
  }

  @Test func everythingIsPublishedIfThePublisherSaysSo() {
    #expect(review.published(as: .full) == review)
  }
}
