import NoticeModel
import Testing

@testable import NoticeReview

/// Small edits that turn a clause round, and small edits that change nothing.
@Suite struct OppositeTests {
  private func level(_ before: String, _ after: String, _ topic: Topic) -> Level {
    PairAssessment.assess(before: before, after: after, topic: topic).level
  }

  @Test(arguments: [
    (
      "Your licence to us ends on that day.", "Your licence to us continues on that day.",
      Topic.termsContent
    ),
    (
      "At the end it stops unless you renew it.", "At the end it renews unless you stop it.",
      .termsTermination
    ),
    (
      "You may choose the court, at the rower's choice.",
      "You may choose the court, at the Operator's choice.", .termsDisputes
    ),
    (
      "Any person of whom we hold a reel may see it.",
      "Any member of whom we hold a reel may see it.", .rights
    ),
    (
      "If somebody reads your reel, you hear from us within a day.",
      "If somebody reads your unsealed reel, you hear from us within a day.", .security
    ),
    (
      "We do not use your reels to train our models.",
      "We do not use your reels to train our models on the small plan.", .purposes
    ),
    (
      "The marker lapses at the end of the month.", "The marker lapses at the end of the year.",
      .cookies
    ),
    (
      "If the annex and the text differ, the annex prevails.",
      "If the annex and the text differ, the text prevails.", .regional
    ),
    (
      "We will state our reasons in a letter.", "We may state our reasons in a letter.", .rights
    ),
    (
      "We write to you only if the nurse asks and the doctor agrees.",
      "We write to you only if the nurse asks or the doctor agrees.", .purposes
    ),
    (
      "We can close it after sixty days' warning.", "We can close it after six days' warning.",
      .termsTermination
    ),
    (
      "| Rowing | 12 months from the end of the race |",
      "| Rowing | 12 months from the closing of your account |", .retention
    ),
    (
      "| Boats | name, length |", "| Boats | name, length, ailments of the rower |",
      .dataCategories
    ),
    (
      "Rows below the line are examined by a clerk before they are refused.",
      "Rows below the line are refused.", .automatedDecisions
    ),
    (
      "Our liability is limited to thrice the price, or twice if you row alone.",
      "Our liability is limited to thrice the price, or the price if you row alone.",
      .termsLiability
    ),
  ])
  func whatTurnsAClauseRoundIsMaterial(before: String, after: String, topic: Topic) {
    #expect(level(before, after, topic) == .material, "\(after)")
  }

  @Test(arguments: [
    ("We keep it for ３０ days.", "We keep it for 30 days.", Topic.retention),
    ("The ofﬁce has the ﬁles.", "The office has the files.", .security),
    ("You may see your re\u{301}sume\u{301}.", "You may see your r\u{e9}sum\u{e9}.", .rights),
    ("Write to reels@weir.example.", "Write to privacy@weir.example.", .rights),
    ("We answer within ten days.", "We answer no later than ten days.", .rights),
    ("We round it to 1,000 metres.", "We round it to 1 km.", .dataCategories),
    (
      "We owe no more than EUR 1,500.", "We owe no more than one thousand five hundred euros.",
      .termsLiability
    ),
    ("Half of the fee is due.", "50 per cent of the fee is due.", .termsFees),
    ("The mark is based off a sum.", "The mark is based on a sum.", .dataCategories),
    (
      "This notice is effective from 3 May 2024.", "This notice is effective from 4 May 2025.",
      .amendments
    ),
  ])
  func whatSaysTheSameIsQuiet(before: String, after: String, topic: Topic) {
    #expect(level(before, after, topic) <= .clarification, "\(after)")
  }

  @Test(arguments: [
    ("", "What you write on the oar may be used to train our language model.", Topic.purposes),
    ("", "Copies of the rolls are mirrored to a hall in Singapore.", .transfers),
    ("", "Outside of office hours, helpers in Manila can open your rolls.", .transfers),
    (
      "The wheel proposes three oars, and you then pick one.",
      "The wheel proposes three oars, and it then picks one.", .automatedDecisions
    ),
    ("Apart from the steward, nobody gets to see the rolls.", "", .recipients),
    ("Before a roll is sent abroad, we carry out an assessment.", "", .transfers),
    ("Points noted on the river are deleted on the next day.", "", .retention),
  ])
  func whatDecidesIsNotQuiet(before: String, after: String, topic: Topic) {
    #expect(level(before, after, topic) > .clarification, "\(before)\(after)")
  }

  @Test func aDayBeforeTheOldOneIsTold() {
    let old = "This notice is effective from 3 May 2025."
    #expect(level(old, "This notice is effective from 1 April 2025.", .amendments) == .substantive)
  }

  @Test func aNameThatIsAnotherEverywhereIsQuiet() {
    let text = { (name: String, host: String) in
      """
      # Notice of \(name)

      \(name) keeps your rows. \(name) tells nobody.

      ## Contact

      Write to oars@\(host).example.
      """
    }
    let assessment = PairAssessment.assess(
      before: text("Kettlewick", "kettlewick"), after: text("Weirhollow", "weirhollow"), topic: nil)
    #expect(assessment.judged.filter { $0.level > .clarification }.map(\.after) == [])
  }
}
