import NoticeModel
import Testing

@testable import NoticeReview

/// Other words that say the same are editorial, and words that look alike and do not are told.
@Suite struct RestatementTests {
  private func level(_ before: String, _ after: String, _ topic: Topic) -> Level {
    PairAssessment.assess(before: before, after: after, topic: topic).level
  }

  @Test func aDeniedSentenceInTheOtherVoiceSaysTheSame() {
    let found = level(
      "We do not record telephone calls.", "Telephone calls with us are not recorded.",
      .dataCategories)
    #expect(found == .editorial)
  }

  @Test func aWordOfTheSameConceptSaysTheSame() {
    let found = level(
      "We use the survey to improve the shop.", "We use the poll to improve the shop.", .purposes)
    #expect(found == .editorial)
  }

  @Test func aParagraphInPlainLanguageSaysTheSame() {
    let before = """
      Order data shall be retained for a term of three years. Upon expiry of that term it shall be \
      erased forthwith.
      """
    let after = """
      We keep the data of your orders for three years. When that time ends, we delete it at once.
      """
    #expect(level(before, after, .retention) == .editorial)
  }

  @Test func aLimitThatIsLostInOtherWordsIsMaterial() {
    let found = level(
      "Only our own staff may examine reports.", "Our own staff may look at reports.", .recipients)
    #expect(found == .material)
  }

  @Test func whoAnswersForALossIsNotTheSame() {
    let found = level(
      "We shall indemnify the guest against claims that arise from our negligence in the kitchen.",
      "You indemnify us if somebody makes a claim because of your negligence in the kitchen.",
      .termsLiability)
    #expect(found > .clarification)
  }

  @Test func whoGivesAndWhoGetsIsNotTheSame() {
    let found = level(
      "We pass your address to carriers.", "We receive your address from carriers.", .recipients)
    #expect(found == .material)
  }

  @Test func theOtherOfTwoThingsIsNotTheSame() {
    let found = level(
      "If a regional part conflicts with this notice, the regional part prevails.",
      "If a regional part conflicts with this notice, this notice prevails.", .regional)
    #expect(found > .clarification)
  }

  @Test func aGlossIsAClarificationAndAListThatOpensIsNone() {
    let gloss = level(
      "We honour Do Not Track.",
      "We honour Do Not Track. It is a setting that some browsers have.", .cookies)
    #expect(gloss == .clarification)
    let list = level(
      "The recipients are the bank and the carrier.",
      "The recipients are the bank and the carrier. The list is not exhaustive.", .recipients)
    #expect(list == .material)
  }
}
