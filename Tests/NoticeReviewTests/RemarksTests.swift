import NoticeModel
import Testing

@testable import NoticeReview

/// Sentences in which an author only talks to readers, and those that look alike and lay something
/// down.
@Suite struct RemarksTests {
  @Test(arguments: [
    ("A lantern file is a small text that a browser keeps.", Topic.cookies),
    ("Most kettles have a switch for this.", .cookies),
    ("The GDPR requires a record of such things.", .legalBases),
    ("There are also good clocks that ring only once.", .rights),
    ("Part 2 deals with the sharing of recipes and part 3 with children.", .introduction),
    ("Most letters come on Mondays, which is why we chose the period given above.", .retention),
    ("It goes without saying that nobody likes to wait.", .termsTermination),
    ("Tip: use the print command if you would like this on paper.", .introduction),
    ("Please do not write your password on the envelope.", .contact),
    ("To end the tour, open the lid, choose “Stop” and press the knob.", .rights),
    ("You can help to keep your diary safe by choosing a long password.", .security),
    ("You will find the desk to which letters should be sent in the part on the mill.", .rights),
    ("For the signs used in the list of ovens, please turn to the legend on the back.", .retention),
    ("The whole recipe prevails over this summary.", .introduction),
    ("On older kettles this button may have a different name.", .rights),
  ])
  func aRemarkThatCameIsQuiet(sentence: String, topic: Topic) {
    #expect(level(added: sentence, topic) <= .clarification)
  }

  @Test(arguments: [
    ("A lantern file is read by our partners.", Topic.cookies),
    ("Most letters come on Mondays, which is why we share them with the mill.", .recipients),
    ("Please note that we may share your diary with the mill.", .recipients),
    ("Other brands in our family may contact you about products.", .recipients),
    ("While the lid is open, the clock also notes which windows are used.", .dataCategories),
    ("Part 2 does not apply to you.", .rights),
    ("By the way, your diary is read by a machine.", .dataCategories),
    ("You will find your diary in the hands of our partners on the last page.", .recipients),
    ("The annex prevails over this notice.", .introduction),
    ("On older kettles we may record under a different name.", .dataCategories),
  ])
  func whatLetsSomebodyActIsNot(sentence: String, topic: Topic) {
    #expect(level(added: sentence, topic) > .clarification)
  }

  @Test(arguments: [
    ("A lantern file is a small text that our server leaves with you.", Topic.cookies),
    ("Most kettles have a switch for this.", .cookies),
    (
      "Example: if you stayed twelve nights, the table above puts you in the second row.", .purposes
    ),
  ])
  func aRemarkThatWentIsQuiet(sentence: String, topic: Topic) {
    #expect(level(removed: sentence, topic) <= .clarification)
  }

  @Test(arguments: [
    ("Each letter ends with a link that takes you off the list.", Topic.rights),
    ("Two guests who ask at the same moment see the same price.", .automatedDecisions),
    ("You can cut the wire with the switch under the lamp.", .rights),
  ])
  func whatReadersHadIsNot(sentence: String, topic: Topic) {
    #expect(level(removed: sentence, topic) > .clarification)
  }

  @Test func whatAPublisherMayNoLongerDoIsNoLoss() {
    let old = "We may disclose the diary without telling you if we think it necessary."
    let assessment = PairAssessment.assess(
      before: "We keep a diary. " + old, after: "We keep a diary.", topic: .recipients)
    #expect(assessment.judged.map(\.direction) == [.favourable])
  }

  private func level(added sentence: String, _ topic: Topic) -> Level {
    PairAssessment.assess(
      before: "We keep a diary.", after: "We keep a diary. " + sentence, topic: topic
    ).level
  }

  private func level(removed sentence: String, _ topic: Topic) -> Level {
    PairAssessment.assess(
      before: "We keep a diary. " + sentence, after: "We keep a diary.", topic: topic
    ).level
  }
}

/// Other names for the same thing, other ways to write a word, and cells that tell more.
@Suite struct NamesTests {
  @Test(arguments: [
    ("You can leave Larkpost at any time.", "You can leave your account at any time."),
    ("Larkpost may close the gate at night.", "We may close the gate at night."),
    ("Your visit follows the Terms and Conditions.", "Your visit follows the Terms."),
    ("Your visit follows the Rules of Use.", "Your visit follows the Visitor Policy."),
    ("We keep fire walls and back-ups.", "We keep firewalls and backups."),
    (
      "A Larkpost diary opens with a Larkpost key.", "A Finchpost diary opens with a Finchpost key."
    ),
    ("The map described below is small.", "The map described in the Rivers section is small."),
    ("Write to us via {{ site.contact }}.", "Write to us via {% data contact %}."),
  ])
  func theSameByAnotherNameIsQuiet(old: String, new: String) {
    let level = PairAssessment.assess(before: old, after: new, topic: .termsTermination).level
    #expect(level <= .clarification)
  }

  @Test(arguments: [
    ("We keep your diary safe.", "You keep your diary safe.", Topic.security),
    ("We give it to Larkpost.", "We give it to Finchpost.", .recipients),
    (
      "The Larkpost Inc desk answers for it.", "The Finchpost Ltd desk answers for it.", .controller
    ),
    (
      "The clock sends one reading per day.", "The clock sends one reading per hour.",
      .dataCategories
    ),
    ("We do not read your letters.", "We do not read the content of your letters.", .security),
  ])
  func anotherThingIsNot(old: String, new: String, topic: Topic) {
    #expect(PairAssessment.assess(before: old, after: new, topic: topic).level > .clarification)
  }

  @Test func aColumnThatTellsMoreIsQuiet() {
    let old = "| Name | Task |\n| --- | --- |\n| Larkpost | letters |"
    let new = "| Name | Task | Time |\n| --- | --- | --- |\n| Larkpost | letters | two weeks |"
    #expect(
      PairAssessment.assess(before: old, after: new, topic: .recipients).level <= .clarification)
  }
}
