import NoticeModel
import Testing

@testable import NoticeReview

/// Sentences that set one limit in other words of logic, and those that only look like it.
@Suite struct LimitedStatementTests {
  private func level(_ before: String, _ after: String, _ topic: Topic) -> Level {
    PairAssessment.assess(before: before, after: after, topic: topic).level
  }

  @Test(arguments: [
    (
      "We lend your loom card to no one except the weavers' guild.",
      "We lend your loom card to the weavers' guild and to no one else.", Topic.recipients
    ),
    (
      "Nobody other than the archivist and her deputy may open the ledger.",
      "The archivist and her deputy alone may open the ledger.", .security
    ),
    (
      "The guild may not use the portraits for any purpose other than hanging them in the hall.",
      "The guild may use the portraits for no purpose except hanging them in the hall.", .purposes
    ),
    (
      "Unless you turn the counter on, we do not record which looms you use.",
      "We do not record which looms you use if you do not turn the counter on.", .dataCategories
    ),
    ("No cookies other than session cookies are set.", "Only session cookies are set.", .cookies),
    ("Only the warden can open the file.", "Nobody but the warden can open the file.", .security),
    (
      "Your pattern will only be used for the exhibition.",
      "Your pattern will be used only for the exhibition.", .purposes
    ),
    (
      "Records are sent to the archive not later than 31 January of the next year.",
      "Records are sent to the archive on or before 31 January of the next year.", .recipients
    ),
    (
      "Looms are kept by us only for as long as we need them for weaving.",
      "We keep looms only as long as we need them for weaving.", .retention
    ),
  ])
  func sameLimitIsEditorial(before: String, after: String, topic: Topic) {
    #expect(level(before, after, topic) <= .editorial)
  }

  @Test(arguments: [
    ("Only you may see the ledger.", "You may see only the ledger.", Topic.security),
    (
      "We lend your loom card to no one except the guild.", "We lend your loom card to the guild.",
      .recipients
    ),
    (
      "We do not lend your loom card to the guild unless you agree.",
      "We do not lend your loom card to the guild if you agree.", .recipients
    ),
    (
      "We use the list only to pay weavers if they sell their cloth.",
      "We use the list to pay weavers only if they sell their cloth.", .purposes
    ),
    (
      "If you change your mind, we pay the cost of sending the yarn back.",
      "If you change your mind, you pay the cost of sending the yarn back.", .termsTermination
    ),
  ])
  func otherLimitIsAboveTheLine(before: String, after: String, topic: Topic) {
    #expect(level(before, after, topic) > .clarification)
  }

  @Test func linksOfLimitedSentencesAreTold() {
    let assessment = PairAssessment.assess(
      before: "We lend looms only to [weavers](https://guild.example/list).",
      after: "We lend looms only to [weavers](https://market.example/list).", topic: .recipients)
    #expect(assessment.level == .clarification)
    #expect(assessment.judged[0].findings.map(\.rule) == [RuleID("ST-03")])
  }
}
