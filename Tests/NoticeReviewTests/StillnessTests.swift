import NoticeModel
import Testing

@testable import NoticeReview

/// Added sentences in which somebody acts, and those in which nobody does.
@Suite struct StillnessTests {
  @Test(arguments: [
    ("A comet is a lump of ice with a tail of dust.", Topic.purposes),
    ("The orchestra has five members, one of them a baker.", .termsService),
    ("The librarian watches over whether we keep to the law.", .controller),
    ("We trust that you like tea.", .legalBases),
    ("It does not matter whether you stand or sit.", .rights),
    ("A frozen entry rests: it is kept, and nothing else happens to it.", .rights),
  ])
  func whereNobodyActsItIsQuiet(sentence: String, topic: Topic) {
    #expect(level(of: sentence, topic) <= .clarification)
  }

  @Test(arguments: [
    ("The jury also sees the names of all readers.", Topic.recipients),
    ("The baker copies the list of guests.", .recipients),
    ("A frozen entry rests: it is sent to the printer.", .rights),
    ("An entry counts as frozen after 3 days.", .retention),
    ("Our cousins in the valley look after it.", .recipients),
    ("The ferry ticket becomes void.", .rights),
  ])
  func whereSomebodyActsItIsNot(sentence: String, topic: Topic) {
    #expect(level(of: sentence, topic) > .clarification)
  }

  @Test func aNewSentenceIsJudgedApartFromThoseThatStay() {
    let assessment = PairAssessment.assess(
      before: "If we learn of a theft, we tell you. Parents see the diary.",
      after: "We tell you if we learn of a theft. The diary is sent to a printer. "
        + "Parents see the diary.", topic: .recipients)
    #expect(assessment.judged.contains { $0.before == nil && $0.level > .clarification })
  }

  private func level(of sentence: String, _ topic: Topic) -> Level {
    PairAssessment.assess(
      before: "We keep a diary.", after: "We keep a diary. " + sentence, topic: topic
    ).level
  }
}
