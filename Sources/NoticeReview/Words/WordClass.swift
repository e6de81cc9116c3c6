/// What a word or phrase does in a notice; the sections of a lexicon bear these names.
enum WordClass: Int, CaseIterable, Sendable {
  // Words that can never be claimed as style.
  case negation, limiter, looseLimiter, exception, condition, connective
  case possible, certain, obliged, weakened, universal, partial, hedge, pretended
  case openList, closedList, protective, vagueProtective, temporal, prompt, moneyLimit
  // Who acts.
  case publisher, reader, otherParty
  // What is done.
  case collecting, using, sharing, selling, keeping, deleting, protecting, notifying, asking
  case deciding, tracking, permitting, restricting, charging, granting, offering
  // What it is done to, for, or with.
  case dataNoun, sensitiveData, preciseData, coarseData, source, anyOther
  case purposeMark, purposeNoun, vaguePurpose, training, advertising, analytics
  case recipient, authority, threshold, ownPurpose, businessTransfer
  case place, abroad, mechanism, safeguard, breach, certificate
  case retentionWord, archiving, vagueTime, laterStart
  case minor, parent, verification
  case right, remedy, freeOfCharge, hurdle, channel, directChannel
  case automated, humanReview, cookie, signal, consent, impliedConsent, optOut, legalBasis
  case controller, legalForm, representative
  case amendment, checkBack, retroactive, effective
  case fee, renewal, refund, dispute, liability, licence, wideLicence, content, feature
  case citation, howTo, pointer, explanation, contactDetail, notRelevant
  case function, timeUnit, deviceUnit, crossReference
  case noticeItself, region, useBan
}

/// A set of word classes.
struct WordClasses: OptionSet, Sendable, Hashable {
  let rawValue: UInt128

  init(rawValue: UInt128) { self.rawValue = rawValue }

  init(_ classes: WordClass...) {
    rawValue = classes.reduce(0) { $0 | (1 << UInt128($1.rawValue)) }
  }

  func contains(_ other: WordClass) -> Bool { rawValue & (1 << UInt128(other.rawValue)) != 0 }

  func intersects(_ other: WordClasses) -> Bool { rawValue & other.rawValue != 0 }

  mutating func insert(_ other: WordClass) {
    self = WordClasses(rawValue: rawValue | (1 << UInt128(other.rawValue)))
  }

  /// The words that only a rule about meaning may claim, never one about style.
  static let protected = WordClasses(
    .negation, .limiter, .looseLimiter, .exception, .condition, .connective, .possible, .certain,
    .obliged, .weakened, .universal, .partial, .hedge, .pretended, .openList, .closedList,
    .protective, .vagueProtective, .temporal, .prompt, .moneyLimit, .selling, .sharing)
}
