import NoticeModel

/// Tells what a passage is about where its author did not say.
enum TopicReader {
  /// The topic of a passage: as its section says, else by its headings, else by its own words.
  static func topic(of passage: Passage, _ reading: Reading, _ document: DocumentWords) -> Topic? {
    if let topic = passage.topic, topic != .other { return topic }
    for heading in passage.headings.reversed() {
      if let topic = document.topics[heading] { return topic }
    }
    return topic(of: reading)
  }

  /// What a heading says that its section is about; the first word of the table that is in it.
  static func topic(ofHeading words: [Word]) -> Topic? {
    let text = SpacedWords(words.lazy.map(\.text))
    for (topic, phrases) in headings where phrases.contains(where: { text.contains(" " + $0) }) {
      return topic
    }
    return nil
  }

  /// What the words of a passage are about; `nil` where they do not tell.
  static func topic(of reading: Reading) -> Topic? {
    var best: (topic: Topic, score: Int)?
    for (topic, classes, weight) in signs {
      let score = weight * reading.words.filter { $0.classes.intersects(classes) }.count
      if score > best?.score ?? 1 { best = (topic, score) }
    }
    return best?.topic
  }

  private static let signs: [(Topic, WordClasses, Int)] = [
    (.minors, [.init(.minor), .init(.parent)], 4),
    (.cookies, .init(.cookie, .signal), 4),
    (.amendments, .init(.checkBack, .retroactive), 2),
    (.transfers, .init(.mechanism, .abroad, .place), 3),
    (.retention, .init(.retentionWord, .vagueTime), 3),
    (.security, .init(.safeguard, .breach, .certificate, .protecting), 3),
    (.automatedDecisions, .init(.automated, .humanReview), 3),
    (.termsDisputes, .init(.dispute), 3),
    (.termsLiability, .init(.liability), 3),
    (.termsContent, .init(.licence, .wideLicence), 3),
    (.termsFees, .init(.fee, .renewal, .refund), 3),
    (.legalBases, .init(.legalBasis, .impliedConsent), 3),
    (.recipients, .init(.sharing, .selling, .recipient, .businessTransfer), 2),
    (.rights, .init(.right, .remedy, .hurdle), 2),
    (.purposes, .init(.purposeNoun, .vaguePurpose, .training, .advertising), 2),
    (.dataCategories, .init(.collecting, .dataNoun, .sensitiveData), 1),
    (.termsTermination, .init(.restricting), 3),
    (.termsService, .init(.useBan, .feature), 2),
  ]

  private static let headings: [(Topic, [String])] = [
    (
      .amendments,
      [
        "changes to", "change to this", "amendment", "updates to", "modification", "how we change",
        "revisions", "changes of",
      ]
    ),
    (.minors, ["child", "minor", "age requirement", "parents", "young"]),
    (.cookies, ["cookie", "tracking", "similar technologies", "do not track", "trackers"]),
    (.automatedDecisions, ["automated", "profiling", "algorithm", "ai "]),
    (.transfers, ["transfer", "international", "where we store", "cross border", "data location"]),
    (.retention, ["retention", "retain", "how long", "keep your", "storage period", "deletion"]),
    (.security, ["security", "protect", "safeguard", "breach"]),
    (.legalBases, ["legal bas", "lawful", "consent", "legal ground"]),
    (
      .recipients,
      [
        "share", "sharing", "disclos", "recipient", "third part", "who receives", "subprocessor",
        "sub processor", "service providers",
      ]
    ),
    (
      .rights,
      ["your rights", "rights", "your choices", "choices", "opt out", "access", "your control"]
    ),
    (.sources, ["source", "where we get"]),
    (.purposes, ["how we use", "purpose", "why we", "use of", "marketing", "advertising"]),
    (
      .dataCategories,
      [
        "information we", "data we", "what we collect", "categories", "what data", "personal data",
        "information you",
      ]
    ),
    (
      .termsFees,
      [
        "fee", "price", "pricing", "payment", "billing", "subscription", "refund", "cancel",
        "renewal",
      ]
    ),
    (.termsContent, ["content", "licen", "intellectual", "ownership", "copyright"]),
    (.termsLiability, ["liab", "warrant", "disclaim", "indemn"]),
    (.termsDisputes, ["dispute", "arbitration", "governing law", "jurisdiction"]),
    (.termsTermination, ["terminat", "suspen", "closing your", "account closure"]),
    (
      .termsService,
      [
        "acceptable use", "the service", "your account", "conduct", "prohibited", "api",
        "use of the", "rules",
      ]
    ),
    (.definitions, ["definition", "glossary", "terms we use"]),
    (
      .regional,
      [
        "california", "europe", "eea", "japan", "brazil", "uk ", "state", "residents", "region",
        "canada", "korea",
      ]
    ),
    (.controller, ["controller", "who is responsible", "who we are", "responsible"]),
    (.contact, ["contact", "how to reach", "questions"]),
    (.introduction, ["introduction", "overview", "about this", "summary", "scope"]),
  ]
}
