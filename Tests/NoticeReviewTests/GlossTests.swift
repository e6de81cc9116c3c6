import NoticeModel
import Testing

@testable import NoticeReview

/// What only says what a word means, and what looks alike and binds.
@Suite struct GlossTests {
  private func level(_ before: String, _ after: String, _ topic: Topic) -> Level {
    PairAssessment.assess(before: before, after: after, topic: topic).level
  }

  @Test(arguments: [
    ("A barometer is an instrument that tells how heavy the air is.", Topic.security),
    ("“Ferry” is the boat with which people cross a river.", .transfers),
    ("Sluice: a gate that holds water back.", .introduction),
    ("Think of the token as a ticket for a cloakroom.", .cookies),
    ("| Sluice | the gate that holds water back |", .definitions),
    ("A conciliation finding is a statement by the Commission on a quarrel.", .transfers),
  ])
  func aGlossIsQuiet(text: String, topic: Topic) {
    #expect(level("", text, topic) <= .clarification, "\(text)")
    #expect(level(text, "", topic) <= .clarification, "\(text)")
  }

  @Test(arguments: [
    ("A reel is a file that we pass to mills.", Topic.recipients),
    ("A late fee is a sum that you owe us.", .termsFees),
    ("| Group | every firm in which we hold shares |", .definitions),
    ("The fee is the sum shown in the list.", .termsFees),
    ("Answers leave the mill only as sums, each of which stands for twenty rowers.", .recipients),
  ])
  func whatBindsIsNone(text: String, topic: Topic) {
    #expect(level("", text, topic) > .clarification || level(text, "", topic) > .clarification)
  }

  @Test(arguments: [
    (
      "We store it in a third country.",
      "We store it in a third country (a country that is not in the EEA).", Topic.transfers
    ),
    (
      "We keep them as long as the law obliges us.",
      "We keep them as long as the law obliges us (at present six years).", .retention
    ),
    (
      "We keep the rolls for six years.",
      "We keep the rolls for six years, since the auditors need them.", .retention
    ),
    (
      "We lend reels to nobody.",
      "We lend reels to nobody, neither to mills nor to banks.", .recipients
    ),
    (
      "We open it where a court orders so.",
      "We open it where a court, whether civil or criminal, orders so.", .recipients
    ),
    (
      "The register is kept by law.",
      "The register is kept by law (section 4 of the Boats Act).", .legalBases
    ),
    (
      "The rolls go after 60 days.", "The rolls go after 60 days, or roughly two months.",
      .retention
    ),
  ])
  func anAsideIsQuiet(before: String, after: String, topic: Topic) {
    #expect(level(before, after, topic) <= .clarification, "\(after)")
  }
}
