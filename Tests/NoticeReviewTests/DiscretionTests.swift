import NoticeModel
import Testing

@testable import NoticeReview

/// Judgements that are left to the publisher, those who are excepted, and checks that are gone.
@Suite struct DiscretionTests {
  @Test(arguments: [
    ("Whether a poem is good is for us to judge.", Topic.rights),
    ("Poems in pencil are thrown out without such a reading.", .automatedDecisions),
    ("A program also counts the sighs of poets.", .purposes),
    ("Nor may you use a ladder that hides the stage.", .termsContent),
  ])
  func whatIsLeftToThePublisherIsMaterial(sentence: String, topic: Topic) {
    let text = "A poet reads each poem before it is thrown out."
    #expect(level(text, text + " " + sentence, topic) == .material)
  }

  @Test(arguments: [
    (
      "We print poems. Each poem is first read by a board of bakers. Poems have no names.",
      "We print poems. Poems have no names.", Topic.purposes
    ),
    (
      "Poems must not contain insults.",
      "Poems must not contain insults or anything else that we "
        + "find dull.", .termsContent
    ),
    ("Old poems are deleted.", "Old poems are deleted or stripped of names and kept.", .retention),
    (
      "If you do not choose, the audience is \"Friends\".",
      "If you do not choose, the audience is \"Everyone\".", .recipients
    ),
  ])
  func whatReadersLoseIsSeen(before: String, after: String, topic: Topic) {
    #expect(level(before, after, topic) > .clarification)
  }

  @Test(arguments: [
    ("We do not not print poems.", "We do not print poems.", Topic.purposes),
    ("We print 10,000 poems a year.", "We print 10 000 poems a year.", .purposes),
    ("A poem costs EUR 4,90.", "A poem costs EUR 4.90.", .termsFees),
    ("Poems go to Turkey.", "Poems go to Türkiye.", .transfers),
    ("We ensure that poems rhyme.", "We make sure that poems rhyme.", .recipients),
    ("Edition of 1 August, for poets", "Edition of 2 September, for poets", .amendments),
  ])
  func otherSpellingsStayAside(before: String, after: String, topic: Topic) {
    #expect(level(before, after, topic) <= .clarification)
  }

  private func level(_ before: String, _ after: String, _ topic: Topic) -> Level {
    PairAssessment.assess(before: before, after: after, topic: topic).level
  }
}
