import NoticeModel
import Testing

@testable import NoticeReview

/// What pages have besides their text: buttons, avowals, and what everybody knows of cookies.
@Suite struct PageFurnitureTests {
  private func level(_ before: String, _ after: String, _ topic: Topic) -> Level {
    PairAssessment.assess(before: before, after: after, topic: topic).level
  }

  @Test(arguments: [
    ("", "Print", Topic.cookies),
    ("Search our archive, or anywhere in the county!", "", .transfers),
    ("", "Subscribe to our monthly newsletter", .termsFees),
    ("Rating: 7.5/ 10 (90 votes cast)", "Rating: 6.8/ 10 (139 votes cast)", .cookies),
    (
      "2006 Bellfounders Guild, All rights reserved.",
      "2010 Bellfounders Guild, All rights reserved.",
      .rights
    ),
    ("The Bellfounders Guild is committed to protecting your privacy.", "", .security),
    (
      "Your privacy is at the heart of everything we do.", "Your trust matters a great deal to us.",
      .introduction
    ),
    ("", "You can set your browser to refuse cookies.", .cookies),
    ("You can disable cookies or set your browser to warn you.", "", .cookies),
    ("", "Some parts of the site may not work if you turn cookies off.", .cookies),
    ("Persistent cookies are stored on your hard disk until they expire.", "", .cookies),
    ("", "The data we collect about bell ringers includes:", .dataCategories),
    ("", "Bells are dealt with in a separate document, our Bell Notice.", .purposes),
    (
      "If you have any questions about how the guild handles this, please write to ring@bell.example.",
      "If you have questions about how we handle this, please contact us.", .amendments
    ),
    (
      "Names, peals, towers, and ropes may be noted.", "Names, peals, towers, ropes may be noted.",
      .dataCategories
    ),
    ("You may leave the guild's list if you wish.", "You may leave the guild's list.", .rights),
    ("Address: Tower No. 101, Bell Lane", "Address: Belfry House, No. 7, Rope Walk", .contact),
    (
      "The bell tower never closes; see the ringersâ€™ page.",
      "The bell tower never closes; see the ringers page.", .termsService
    ),
    (
      "If the bell jams, write to ring@bell.example.",
      "If the bell jams, write to [email protected].",
      .security
    ),
    ("", "We encourage you to review this page regularly for changes.", .amendments),
    ("The Guild of Bells rings at noon.", "The Guild of Bells ApS rings at noon.", .termsService),
    (
      "Should there be any questions about our bells, please send the Guild an e-mail.",
      "Should there be any questions about our bells, please contact us!", .recipients
    ),
  ])
  func pageIsHarmless(before: String, after: String, topic: Topic) {
    #expect(level(before, after, topic) <= .clarification)
  }

  @Test(arguments: [
    ("", "Using our bells means you're okay with this.", Topic.cookies),
    (
      "", "Please note, we use third-party advertising companies to serve ads in the tower.",
      .purposes
    ),
    ("The guild is a licensee of the Tower Seal Program.", "", .termsContent),
    ("", "We are committed to protecting your privacy and share it with ringers.", .recipients),
    ("", "These sites may set a cookie if you log in to their service.", .cookies),
    ("Turning cookies off will not prevent you from hearing the bells.", "", .cookies),
    ("", "This policy may be modified without notice at our sole discretion.", .amendments),
    (
      "Nobody outside the guild sees a ringer's file without having signed our undertaking.", "",
      .recipients
    ),
    (
      "Deposits are refunded in full if you cancel up to 48 hours before the peal.",
      "Deposits are refunded in full if you cancel up to 7 days before the peal.", .termsFees
    ),
    (
      "The log holds data such as the bell and the hour.",
      "The log holds data such as the bell, your IP address and the hour.", .dataCategories
    ),
    ("", "We may change this page at any time, so please review it regularly.", .amendments),
  ])
  func whatOnlyLooksLikeItIsAbove(before: String, after: String, topic: Topic) {
    #expect(level(before, after, topic) > .clarification)
  }
}
