import NoticeModel
import Testing

@testable import NoticeReview

/// Phrases that gave way to others in sentences that else stayed, and sentences on which others hang.
@Suite struct ExchangedPhraseTests {
  private func level(_ before: String, _ after: String, _ topic: Topic) -> Level {
    PairAssessment.assess(before: before, after: after, topic: topic).level
  }

  @Test(arguments: [
    (
      "Oven logs are erased three years from the day on which they were written.",
      "Oven logs are erased three years from the day of the baker's last shift in the house.",
      Topic.retention
    ),
    (
      "A guardian approves the bun club by way of a signed letter to the house.",
      "A guardian approves the bun club by way of a box that the child ticks.", .minors
    ),
    (
      "If this leaflet changes in any important way, members will be written to a month ahead.",
      "If this leaflet changes in any important way, the new one will be put up on our door a month ahead.",
      .amendments
    ),
    (
      "The order book consists of your name, the loaf and the hour.",
      "The order book includes, among others, your name, the loaf and the hour.", .dataCategories
    ),
    (
      "Loans are rated by a program, and a clerk takes the decision.",
      "Loans are rated by a program, which takes the decision.", .automatedDecisions
    ),
    (
      "Where the leaflet and the house rules differ, the leaflet prevails.",
      "Where the leaflet and the house rules differ, the house rules prevail.", .introduction
    ),
    (
      "The part for guests from Maine prevails even where the rest says otherwise.",
      "The part for guests from Maine applies unless the rest says otherwise.", .regional
    ),
    (
      "Present and past bakers may ask for their file.", "Present bakers may ask for their file.",
      .rights
    ),
    (
      "Recipes are encrypted while they travel and while they are stored.",
      "Recipes are encrypted while they travel.", .security
    ),
    (
      "If your file is lost in a flood, we will tell you within two days.",
      "If your file is lost in a flood that costs you money, we will tell you within two days.",
      .security
    ),
    (
      "Cancel no later than 5 days prior to the course and you get the whole sum back.",
      "Cancel no later than 9 days prior to the course and you get the whole sum back.",
      .termsTermination
    ),
    (
      "After the first batch the crate renews from week to week until you stop it.",
      "After the first batch the crate renews from month to month until you stop it.",
      .termsTermination
    ),
    (
      "By sending a recipe you let us print it for as long as the book is sold.",
      "By sending a recipe you let us print it for as long as we see fit.", .termsContent
    ),
    (
      "### Optional cookies\n\n`oven` lets us see which pages are read.",
      "### Essential cookies\n\n`oven` lets us see which pages are read.", .cookies
    ),
    (
      "To see your oven file, write to us from your usual address.",
      "To see your oven file, write to us from your usual address and enclose a notarised copy of your passport.",
      .rights
    ),
    (
      "All of our shops keep order books in a locked drawer.",
      "Most of our shops keep order books in a locked drawer.", .security
    ),
    (
      "Bakers can ask us to hand their recipes on.",
      "Bakers in Portugal can ask us to hand their recipes on.", .rights
    ),
    (
      "You have 20 days from the feast to bring the oven back and get your money.",
      "You have 8 days from the feast to bring the oven back and get your money.", .termsTermination
    ),
    (
      "A tray hire of EUR 4 per feast is due.", "A tray hire of EUR 4 per feast day is due.",
      .termsFees
    ),
    (
      "A parent must sign before a child bakes.",
      "A parent or neighbour must sign before a child bakes.",
      .minors
    ),
    (
      "- **Voluntary:** crumb cookie (notes clicks)",
      "- **Strictly necessary:** crumb cookie (notes clicks)", .cookies
    ),
    (
      "The guild may shut out a baker who was found by a court to have cheated.",
      "The guild may shut out a baker who has, in its opinion, cheated.", .termsTermination
    ),
    (
      "Any baker may have her oven log copied.", "Any senior baker may have her oven log copied.",
      .rights
    ),
    (
      "For the feast we hold these details: name, loaf, hour.",
      "For the feast we hold details such as name, loaf, hour.", .dataCategories
    ),
    (
      "Oven files are destroyed two years after the key was handed in.",
      "Oven files are destroyed two years after the last line in the file.", .retention
    ),
    (
      "The shop keeps the oven readings for ninety days and then wipes them.",
      "The shop keeps the oven readings.", .retention
    ),
  ])
  func whatAnExchangedPhraseTakesIsMaterial(before: String, after: String, topic: Topic) {
    #expect(level(before, after, topic) == .material, "\(after)")
  }

  @Test(arguments: [
    ("", "We report how soon you pay for your crates to the credit bureau Halm.", Topic.recipients),
    (
      "", "Accounts on which no loaf has been bought for a year incur a yearly charge of €3.",
      .termsFees
    ),
    (
      "Your rank is worked out by a program. A member of staff can look at it again.",
      "Your rank is worked out by a program.", .automatedDecisions
    ),
    (
      "Counting by ad firms is off until you switch it on. A Global Privacy Control signal keeps it off.",
      "Counting by ad firms is off until you switch it on.", .cookies
    ),
    (
      "Outside millers see the book. Each is bound by a duty of confidentiality.",
      "Outside millers see the book.", .recipients
    ),
    (
      "This leaflet covers:\n\n- bakers;\n- guests;\n- those who apply for a place.",
      "This leaflet covers:\n\n- bakers;\n- guests.", .introduction
    ),
    (
      "", "Any quarrel shall be settled by binding arbitration, and the baker waives a jury.",
      .termsDisputes
    ),
    ("Whoever cancels two days before the course owes nothing.", "", .termsFees),
    (
      "", "Claims for burnt loaves under €20 are accepted or declined by our oven engine alone.",
      .automatedDecisions
    ),
  ])
  func aSentenceOnWhichOthersHangIsMaterial(before: String, after: String, topic: Topic) {
    #expect(level(before, after, topic) == .material, "\(before)\(after)")
  }

  @Test(arguments: [
    (
      "We look at the oven logs. Names and shifts are struck out first.",
      "We look at the oven logs.",
      Topic.purposes
    ),
    (
      "The oven sends its heat to us. It does so only after you press the knob.",
      "The oven sends its heat to us.", .purposes
    ),
    (
      "Each member has a shelf.",
      "Each member has a shelf. Cooling is available from the Gold plan upwards.",
      .termsService
    ),
    (
      "After the course we erase your pictures.",
      "After the course we erase your pictures. Those that others have marked stay in our archive.",
      .retention
    ),
    (
      "", "When installed, the app reads the phone book and stores the numbers there.",
      .dataCategories
    ),
    ("The small plan includes printing of all recipes.", "", .termsService),
    (
      "You can have a wrong name corrected, ask for a copy, or have us lock the file while we look.",
      "You can have a wrong name corrected or ask for a copy.", .rights
    ),
    ("Loaf lists started in the Graz house remain in Austria.", "", .transfers),
    (
      "Oven readings help us find the fault in the door.",
      "Oven readings help us find the fault in the door and grow our trade.", .purposes
    ),
    ("The fee is 8% of the price.", "The fee is 8% of the price, boxes included.", .termsFees),
    (
      "",
      "From what you have seen in our shops we build a profile, by which advertisers can choose.",
      .purposes
    ),
    ("", "Pictures of bakers under twelve are put on the town's public wall.", .minors),
    ("", "When you apply for a stall we look up what you have said in public.", .sources),
  ])
  func isAboveTheLine(before: String, after: String, topic: Topic) {
    #expect(level(before, after, topic) > .clarification, "\(before)\(after)")
  }

  @Test(arguments: [
    ("Each tray costs €0.75.", "Each tray costs 75 euro cents.", Topic.termsFees),
    ("A late crate costs 250 pence.", "A late crate costs £2.50.", .termsFees),
    (
      "Children under 14 cannot light the oven.", "You need to be at least 14 to light the oven.",
      .minors
    ),
    ("It is erased a year and a half later.", "It is erased 18 months later.", .retention),
  ])
  func theSameSumOrAgeIsQuiet(before: String, after: String, topic: Topic) {
    #expect(level(before, after, topic) <= .clarification, "\(after)")
  }

  @Test func aProgramToWhichOneBelongsDecidesNothing() {
    let sentence = "Your place in the baking program may be suspended if you do not come."
    let judged = PairAssessment.assess(before: "", after: sentence, topic: .termsTermination).judged
    #expect(!judged.flatMap(\.findings).contains { $0.rule.rawValue == "AD-01" })
  }
}
