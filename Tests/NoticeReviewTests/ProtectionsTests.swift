import NoticeModel
import Testing

@testable import NoticeReview

/// New sentences that bind the publisher, and those that only look so.
@Suite struct ProtectionsTests {
  @Test(arguments: [
    ("We neither rent nor trade your letters.", Topic.recipients),
    ("A voucher is written only with the written consent of a teacher.", .minors),
    ("Before we lean on such a bridge, we check the river.", .transfers),
    ("We ask for separate consent before we handle sensitive information.", .legalBases),
    ("You need no membership card.", .rights),
    ("You need not call us first.", .rights),
    ("We honor the signal on all of your tablets.", .rights),
    ("We examine each demand and contest it unless the law forbids that.", .recipients),
    ("If a new edition adds a purpose, the website asks for your choice again.", .amendments),
    ("Until then nothing is stored.", .cookies),
    ("Maps are loaded only when you click on them.", .cookies),
    ("Your tapes are not used for this purpose.", .purposes),
    ("You may ask the clerk not to record it.", .dataCategories),
  ])
  func whatProtectsIsNotMaterial(sentence: String, topic: Topic) {
    #expect(change(adding: sentence, topic) == .substantive)
  }

  @Test(arguments: [
    ("We share your letters with advertisers only with your consent.", Topic.recipients),
    ("We record calls.", .dataCategories),
    ("You need an account to object.", .rights),
    ("We keep the signal for 9 years.", .retention),
    ("We rent out your letters.", .recipients),
  ])
  func whatDoesNotProtectIsMaterial(sentence: String, topic: Topic) {
    #expect(change(adding: sentence, topic) == .material)
  }

  @Test(arguments: [
    "What else we do with letters is in Section 4.", "Readers in France find more in Section 9.",
    "How to reach us is in Section 15.", "We keep each kind for the periods in Section 8.1.",
  ])
  func whatPointsIsQuiet(sentence: String) {
    #expect(change(adding: sentence, .retention) <= .clarification)
  }

  @Test func itemsOfARightAreRights() {
    let assessment = PairAssessment.assess(
      before: "You may ask us:\n\n- to correct it;",
      after: "You may ask us:\n\n- to correct it;\n- not to sell or share it, nor to rank you;",
      topic: .rights)
    #expect(assessment.level == .substantive)
  }

  @Test func aPronounThatBecomesItsNounBringsInNothing() {
    #expect(
      step("Auditors receive it.", "Auditors receive Personal Data.", .recipients)
        <= .clarification)
  }

  @Test func emptyCellsDenyNothing() {
    let assessment = PairAssessment.assess(
      before: "| A | B |\n| - | - |\n| Boats | Clubs |",
      after: "| A | B | C |\n| - | - | - |\n| Boats | Clubs | Nobody |", topic: .dataCategories)
    let row = assessment.judged.first { $0.after?.contains("Nobody") == true }
    #expect(row.map { $0.level <= .clarification } == true)
  }

  @Test func whatIsSaidIsNoPowerOfWhoSaysIt() {
    #expect(
      step(
        "We tell you by letter, within the same time.",
        "We tell you by letter at least 30 days before, and we say what you can do.", .amendments)
        == .substantive)
  }

  @Test func whatReadersCanDoIsNoWeakerPromise() {
    #expect(
      step(
        "If a change is grave, we also tell customers by email, within the same time.",
        "If a change is grave, we also tell customers by email at least 30 days before, "
          + "and we say in plain words what changes and what you can do.", .amendments)
        == .substantive)
  }

  private func change(adding sentence: String, _ topic: Topic) -> Level {
    step("The ferry is blue.", "The ferry is blue. " + sentence, topic)
  }

  private func step(_ before: String, _ after: String, _ topic: Topic) -> Level {
    PairAssessment.assess(before: before, after: after, topic: topic).level
  }
}
