import NoticeModel
import Testing

@testable import NoticeReview

/// Kinds of change that go wrong most easily.
@Suite struct AssessmentTests {
  @Test(arguments: [
    (
      "We share order data with couriers. We tell you of a breach.",
      "We share order data with couriers.", Topic.recipients
    ),
    (
      "We use photos to help you.", "We use photos to help you. We train our models on them.",
      .purposes
    ),
    ("You may export your data.", "If you have a paid plan, you may export your data.", .rights),
    (
      "We keep logs for 30 days.", "We keep logs for 30 days plus the period needed for audits.",
      .retention
    ),
    (
      "We may end the contract with one month's notice.", "We may end the contract at any time.",
      .termsTermination
    ),
    ("Payments go to Harbour Pay Ltd.", "Payments go to Northgate Pay Ltd.", .controller),
  ])
  func whatCostsTheReaderIsMaterial(before: String, after: String, topic: Topic) {
    let assessment = PairAssessment.assess(before: before, after: after, topic: topic)
    #expect(assessment.level == .material, "\(assessment.judged)")
  }

  @Test(arguments: [
    (
      "You can upload files.",
      "You can upload files. To upload a file, open the menu and tap Upload.", Topic.termsService
    ),
    (
      "This notice applies to our shop.",
      "This notice applies to our shop. We made it easier to read.", .introduction
    ),
    ("We keep logs for 1 year.", "We keep logs for 12 months.", .retention),
    ("We share data with service providers.", "We share data with vendors.", .recipients),
  ])
  func whatCostsNobodyAnythingIsQuiet(before: String, after: String, topic: Topic) {
    let assessment = PairAssessment.assess(before: before, after: after, topic: topic)
    #expect(assessment.level <= .clarification, "\(assessment.judged)")
  }

  @Test func theGravestChangeComesFirst() {
    let assessment = PairAssessment.assess(
      before: "# Notice\n\nWe store it in Ireland.\n\nCall 020 1234.\n\nWe do not sell your data.",
      after: "# Notice\n\nWe store it in Ireland.\n\nCall 020 9999.\n\nWe sell your data.",
      topic: nil)
    #expect(assessment.judged.first?.after == "We sell your data.")
  }

  @Test func aNameThatChangesEverywhereIsQuiet() {
    let text = "If you open Larkspur, we ask for your name. Larkspur keeps it. Larkspur is free."
    let assessment = PairAssessment.assess(
      before: text, after: text.replacing("Larkspur", with: "Dunlin"), topic: .dataCategories)
    #expect(assessment.level <= .clarification, "\(assessment.judged)")
  }

  @Test func withoutALexiconAPersonHasToLook() {
    let assessment = PairAssessment.assess(
      before: "Wij delen uw gegevens.", after: "Wij verkopen uw gegevens.", topic: .recipients,
      language: LanguageTag(rawValue: "nl"))
    #expect(assessment.judged.allSatisfy { $0.needsPerson })
    #expect(assessment.level == .material)
  }
}
