import NoticeModel
import Testing

@testable import NoticeReview

/// The small edits that notices really get: addresses, names, spellings, pointers; and those that look
/// like them and take something away.
@Suite struct SmallEditTests {
  private func level(_ before: String, _ after: String, _ topic: Topic) -> Level {
    PairAssessment.assess(before: before, after: after, topic: topic).level
  }

  @Test(arguments: [
    (
      "To see your climbing record, write to desk@wall.example.",
      "To see your climbing record, write to hello@wall.example.", Topic.rights
    ),
    (
      "Ring the ferry office at 1-800-555-0101 to object.",
      "Ring the ferry office at 800-555-0177 to object.", .rights
    ),
    (
      "Send it to Alpine Club, 12 Larch Road, Suite 3, Denver, CO 80014.",
      "Send it to Alpine Club, PO Box 77, Boulder, CO 80301.", .minors
    ),
    ("", "40 Quarry Lane, Unit 7, Denver, CO 80014", .contact),
    ("", "Forum: https://forum.kiln.example", .contact),
    ("", "title: Terms of use of the kiln", .termsFees),
    ("The office is at [insert address of the kiln].", "", .security),
    ("Effective and last revised on 4 May 2021", "", .introduction),
    ("", "Greenleaf Privacy Policy", .recipients),
    (
      "You glaze at your own risk and this libellous pot.",
      "You glaze at your own risk and this libelous pot.", .termsContent
    ),
    (
      "The kiln's organizers keep the list.", "The kiln's organisers keep the list.",
      .dataCategories
    ),
    (
      "Nobody under the age of 16 may fire the kiln.",
      "Only persons aged 16 or over may fire the kiln.", .minors
    ),
    (
      "We bill your clay.", "We bill your clay, that is to say, weigh it and send you the sum.",
      .purposes
    ),
    (
      "The kiln costs 15 euros an hour.",
      "The kiln costs 15 euros an hour, so a firing of four hours comes to 60 euros.", .termsFees
    ),
    (
      "The fee follows the weight of your clay.",
      "The fee follows the weight of your clay. For 12 kilos at £3 a kilo, for example, it is £36.",
      .termsFees
    ),
    (
      "We ask a parent before a child under 12 joins the studio.",
      "As section 4 of the Studio Act demands, we ask a parent before a child under 12 joins the studio.",
      .minors
    ),
    (
      "Write to the Data Commissioner in Bern.", "Write to the Data Commission in Bern.", .rights
    ),
    (
      "* **Kilnworks (Kilnworks, Inc.)** fires our pots", "* **Kilnworks** fires our pots",
      .recipients
    ),
    ("Please read the privacy statements of those other websites.", "", .amendments),
    ("", "If you believe that your child has signed up, tell us by the form below.", .minors),
    ("", "If you have a query about a firing, please write to kiln@studio.example.", .termsFees),
    ("", "The Act uses the word “sell” for any swap of data for something of value.", .recipients),
    (
      "You are asked whom you fire for and this is not kept and is not passed on.",
      "You are asked whom you fire for and this is neither kept nor passed on.", .dataCategories
    ),
    ("", "These rights stem from Chapter III of the GDPR.", .rights),
    ("", "A picture of such a stamp might look like this: 4711.", .dataCategories),
    (
      "We make no promise for pots by Terracotta.", "We make no promise for pots by Argilla.",
      .other
    ),
    ("Photograph: the old kiln in 1911.", "", .other),
    (
      "We cannot see what you keep in Clay Locker.", "We cannot see what you keep in Glaze Locker.",
      .dataCategories
    ),
    ("", "All pictures of this page are for illustrative purposes only.", .purposes),
    (
      "The code is at src/kiln/tools/fire.ts.", "The code is at src/kiln/plugins/fire.ts.",
      .security
    ),
    ("", "This policy applies to the Kiln Guild (“Guild”, “we”, “us”).", .controller),
    (
      "We tell nobody what you glaze. What you glaze is told to nobody by us.",
      "We tell nobody what you glaze.", .recipients
    ),
  ])
  func anEditWithoutConsequencesIsQuiet(before: String, after: String, topic: Topic) {
    #expect(level(before, after, topic) <= .clarification)
  }

  @Test(arguments: [
    (
      "Other potters see your pots and your name.",
      "Other potters see your pots, the faith you gave us when you joined and your name.",
      Topic.dataCategories
    ),
    (
      "The kiln reports its heat so that you know when it is ready.",
      "The kiln reports its heat so that you know when it is ready and so that we can tell when you are away.",
      .purposes
    ),
    (
      "If the guild's annex says otherwise, the guild's annex prevails for potters of the guild.",
      "If the guild's annex says otherwise, this main text prevails.", .regional
    ),
    (
      "Moulds are locked away, sealed and checked by your teacher.",
      "Moulds are locked away, sealed or checked by your teacher.", .security
    ),
    (
      "If our porter breaks your pot, we pay for the repair.",
      "If our porter breaks your pot, we pay up to €20 towards the repair.", .termsLiability
    ),
    ("", "By firing your pot you agree to whatever rules we may hang up here later.", .amendments),
    ("If we cancel the course you get your whole fee back.", "", .termsFees),
    (
      "Every teacher is vetted before the first lesson.",
      "Most teachers are vetted before the first lesson.", .security
    ),
    ("You must be 16 or older to join.", "You must be 12 or older to join.", .minors),
    (
      "We are liable for damage caused by our negligence.",
      "We are liable for damage caused by our gross negligence.", .termsLiability
    ),
    ("| kiln_ab | Analytics (optional) |", "| kiln_ab | Strictly necessary |", .cookies),
    (
      "The new rules apply to courses booked on or after 1 July 2031.",
      "The new rules apply to courses booked on or after 1 February 2031.", .amendments
    ),
    (
      "You can stop the renewal at any time before the renewal date.",
      "You can stop the renewal at any time up to 20 days before the renewal date.",
      .termsTermination
    ),
    (
      "Anyone whose pot is in our list may ask us to take it off.",
      "Registered members may ask us to take their pots off our list.", .rights
    ),
    (
      "The contract is governed by the laws of California. California's courts decide.",
      "The contract is governed by the laws of Delaware. Delaware's courts decide.",
      .termsDisputes
    ),
    ("", "This type of service allows the Owner to build profiles of potters.", .recipients),
    (
      "Pictures are for the teacher.", "Pictures are for the teacher and the maker of the kiln.",
      .recipients
    ),
    (
      "We share your name with the fire brigade under a court order.",
      "We respond to court orders and to requests by the police.", .recipients
    ),
  ])
  func anEditThatTakesSomethingIsMaterial(before: String, after: String, topic: Topic) {
    #expect(level(before, after, topic) == .material)
  }

  /// Whoever acts, sees or may be told of is no remark, whatever it is called.
  @Test(arguments: [
    ("The app contacts no other guild.", "", Topic.security),
    ("", "When it is on, one thing does leave your network: the heat of the kiln.", .security),
    ("", "So Terra and Argilla can see that a kiln is hot, and roughly when.", .other),
    ("", "They remind us who you are and how you like to glaze.", .cookies),
    (
      "Terra Alliance is committed to protecting your glazes.",
      "Argilla Sales is committed to protecting your glazes.", .other
    ),
  ])
  func whoSeesOrActsIsNotPutAside(before: String, after: String, topic: Topic) {
    #expect(level(before, after, topic) > .clarification)
  }

  /// What is repeated for some readers alone is no repetition.
  @Test func aPromiseThatIsKeptForOneStateIsGoneForOthers() {
    let kept = "## California\n\nWe tell nobody what you glaze.\n"
    let before = "## Everybody\n\nNobody is told by us what you glaze.\n\n" + kept
    #expect(level(before, "## Everybody\n\n" + kept, .recipients) > .clarification)
  }

  /// A promise that came is no practice that came, wherever its denial stands.
  @Test(arguments: [
    "No pictures, sketches, or glaze data are ever stored or shared.",
    "No glaze data is ever sent over the network or shared with anybody.",
    "All glazing analysis happens entirely on your device.",
    "The guild will not sell your name, nor will we send mailings for others.",
  ])
  func whatIsDeniedIsNoPractice(sentence: String) {
    let level = level("", sentence, .dataCategories)
    #expect(level <= .substantive)
  }

  @Test(arguments: [
    (
      "You can hide the tide table in the settings of the buoy.",
      "You can hide the tide table in the settings of the buoy (Profile → Tides → Table).",
      Topic.rights
    ),
    ("Sailors¹ may not lend a buoy.", "Sailors<sup>1</sup> may not lend a buoy.", .minors),
    (
      "Each and every harbour hand has signed an undertaking.",
      "Every harbour hand has signed an undertaking.", .security
    ),
    (
      "Who else may see the log: read “Sharing”.",
      "Who else may see the log: read “Who looks at your log”.", .recipients
    ),
    (
      "The competent harbour authority may demand the log from us.",
      "The competent harbour authority (at present the Office of Tides) may demand the log from us.",
      .recipients
    ),
    (
      "With this information sheet we comply with Articles 13 and 14 of the GDPR.", "",
      .introduction
    ),
    ("Thank you for taking the time to read how we share and delete logs!", "", .introduction),
    (
      "Press “Harbour settings” to change your mind.",
      "Press “Your harbour view” to change your mind.", .rights
    ),
    (
      "A sailor may ask that his or her log stays shut.",
      "A sailor may ask that their log stays shut.", .rights
    ),
  ])
  func labelsPathsAndCourtesiesAreSmall(before: String, after: String, topic: Topic) {
    #expect(level(before, after, topic) <= .clarification)
  }

  @Test(arguments: [
    (
      "Logs are seen by our pilots and the harbour master.",
      "Logs are seen by our pilots, our chart-trade partners and the harbour master.",
      Topic.recipients
    ),
    (
      "Tell us that you do not want tide calls, and we will stop.",
      "Tell us that you do not want tide calls, and we will weigh your reasons.", .rights
    ),
    (
      "The pilot answers requests about logs within 14 days of receipt.",
      "The pilot answers requests about logs within one month of receipt.", .rights
    ),
    (
      "A Global Privacy Control signal counts as your opt-out for the browser and for the account.",
      "A Global Privacy Control signal counts as your opt-out for the browser.", .cookies
    ),
    (
      "You may sue us in the courts of the place where you live or where we have our seat.",
      "You may sue us in the courts of the place where we have our seat.", .termsDisputes
    ),
    (
      "“Log Data” means the place and time at which a voyage begins.",
      "“Log Data” means the place and time at which a voyage begins, the course and all signals of the buoy's sensors.",
      .definitions
    ),
    (
      "The buoy stores the following: time, tide, place.",
      "The buoy stores data such as the following: time, tide, place.", .dataCategories
    ),
    (
      "We write to you about voyages if you are a Friend of the Harbour and have agreed to hear from us.",
      "We write to you about voyages if you are a Friend of the Harbour or have agreed to hear from us.",
      .legalBases
    ),
    (
      "Statistics of tides are published for groups of 50 boats or more.",
      "Statistics of tides are published for groups of 10 boats or more.", .security
    ),
    (
      "What follows holds for every buoy in use.",
      "What follows holds for every buoy registered on or after 1 January 2024.", .introduction
    ),
    (
      "You can reach the data protection officer directly and in confidence on extension 4410.",
      "You can reach the data protection officer by raising a ticket with the harbour desk.",
      .contact
    ),
    (
      "Ask us, and a member of the crew will decide on your application in place of the computer.",
      "", .automatedDecisions
    ),
    (
      "If you leave early, we pay back the share of the berth fee that is left.", "",
      .termsTermination
    ),
    (
      "Choose between \"Accept all\" and \"Reject all\".",
      "Choose between \"Accept all\" and \"More options\".", .cookies
    ),
  ])
  func lossesInFewWordsAreMaterial(before: String, after: String, topic: Topic) {
    #expect(level(before, after, topic) == .material)
  }

  @Test(arguments: [
    (
      "Contact Information If you have questions about apples, write to us.",
      "If you have questions about apples, write to us.", Topic.security
    ),
    (
      "You may refuse cookies in your browser settings.",
      "You may refuse cookies in your browser settings; most browsers hide the switch under Privacy.",
      .cookies
    ),
    (
      "Our cider may be kept in other countries of the European Economic Area.",
      "Our cider may be kept in other countries of the European Economic Area (at present Latvia).",
      .transfers
    ),
    (
      "", "(For how long we keep which apples, see the table in section 6 of this notice.)",
      .retention
    ),
    ("(These rights are found in Articles 15 to 22 of the Orchard Act.)", "", .rights),
    ("", "Choose a password that you do not use anywhere else.", .security),
    (
      "A tree costs €60 a year.", "A tree costs €60 a year, which works out at €5 a month.",
      .termsFees
    ),
    (
      "Nothing herein limits what the law does not let us limit.",
      "Nothing in these terms limits what the law does not let us limit.", .termsLiability
    ),
    (
      "To leave the harvest, press \"Stop picking\" in the app.",
      "To leave the harvest, press \"Stop picking apples\" in the app.", .contact
    ),
    (
      "Put no names of children into your CV.", "Put no names of children into your résumé.",
      .minors
    ),
    (
      "| Pips | 7 days |\n| Cores | 3 years |\n| Stems | 1 year |",
      "| Stems | 1 year |\n| Cores | 3 years |\n| Pips | 7 days |", .retention
    ),
    (
      "We do not sell your apples.",
      "We do not sell your apples: not to bakers, not to cider makers, not to anybody else.",
      .recipients
    ),
    (
      "Petals Ltd lies at 1140 Broadway, NY, NY 10001.",
      "Petals Ltd lies at 989 6th Avenue, Floor 18, New York, NY 10018.", .transfers
    ),
  ])
  func whatIsToldBesideIsHarmless(before: String, after: String, topic: Topic) {
    #expect(level(before, after, topic) <= .clarification)
  }

  @Test(arguments: [
    (
      "", "Whether you may pick is determined by a computer-generated ripeness score.",
      Topic.automatedDecisions
    ),
    (
      "", "Orders by instalment are accepted or turned down automatically on the basis of a score.",
      .automatedDecisions
    ),
    (
      "", "You and the orchard each waive the right to take part in a class action.",
      .termsDisputes
    ),
    (
      "", "We report unpaid baskets to the Fruit register, where dealers look them up.",
      .recipients
    ),
    ("Nothing you tell us leaves Iceland.", "", .transfers),
    (
      "Anyone who appears in a photo may ask us to blur it.",
      "Any registered picker who appears in a photo may ask us to blur it.", .rights
    ),
    (
      "The orchard is liable for damage to your ladder.",
      "The orchard is liable for damage to your ladder, up to the price of a basket.",
      .termsLiability
    ),
    (
      "You must be at least 16 to join the harvest.",
      "You must be at least 13 to join the harvest.",
      .minors
    ),
    (
      "Bakers receive reports from which names, paths and addresses have been stripped.",
      "Bakers receive reports from which names have been stripped.", .recipients
    ),
    (
      "Our pickers sit in Porto and open your basket there.",
      "Our pickers sit in Porto and Manila and open your basket there.", .transfers
    ),
    (
      "We shall respond to every request within one month of receipt.",
      "We shall respond to every request as soon as we reasonably can.", .rights
    ),
    (
      "The limits in section 7 apply to what sections 3 and 4 describe.",
      "The limits in section 7 apply to what section 4 describes.", .purposes
    ),
    (
      "The licence that you grant us in a picture ends when you take it down.",
      "The licence that you grant us in a picture does not end when you take it down.",
      .termsContent
    ),
  ])
  func whatIsTakenInFewWordsIsAboveTheLine(before: String, after: String, topic: Topic) {
    #expect(level(before, after, topic) > .clarification)
  }
}
