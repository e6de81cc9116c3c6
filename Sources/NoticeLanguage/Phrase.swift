package import NoticeModel

/// A phrase of the page furniture, printed in the language of the page.
///
/// `{0}` in a phrase is what its argument is put in for; where a language would have to inflect the
/// argument, the phrase ends in a colon instead. Each file in `Languages/` has each phrase.
package enum Phrase: String, Sendable, CaseIterable {
  // What pages are made of.
  /// *Skip to content*.
  case skipToContent = "skip-to-content"
  /// *Contents*: over a table of contents.
  case contents
  /// *Back to top*.
  case backToTop = "back-to-top"
  /// *Link to {0}*: the accessible name of a section's permanent link.
  case sectionLink = "section-link"
  /// *Links*: over the link targets of a plain text.
  case links
  /// *Image: {0}*: in plain text, with the alternative text.
  case image
  /// *Notices*.
  case notices
  /// *All notices*: the link to the start page.
  case allNotices = "all-notices"
  /// *Notices of {0}*: the title of the start page, with the publisher.
  case noticesOf = "notices-of"
  /// *Supplement*.
  case supplement

  // Formats.
  /// *Other formats*.
  case formats
  /// *Web page*.
  case webPage = "web-page"
  /// *Plain text*.
  case plainText = "plain-text"
  /// *Markdown*.
  case markdown
  /// *JSON*.
  case json
  /// *Print*.
  case print

  // Languages and regions.
  /// *Languages*.
  case languages
  /// *Regions*.
  case regions
  /// *All regions*.
  case allRegions = "all-regions"
  /// *For readers in: {0}*.
  case forReadersIn = "for-readers-in"
  /// *For readers outside: {0}*.
  case forReadersOutside = "for-readers-outside"
  /// *For: {0}*: for kinds of readers that are no place.
  case forAudience = "for-audience"
  /// *Instead of: {0}*: the section that a part stands in for.
  case insteadOf = "instead-of"
  /// *Other effective dates*.
  case otherEffectiveDates = "other-effective-dates"
  /// *{0}: {1}*: a name and what holds for it, such as a value or the date for a region.
  case named
  /// *Text of their own for readers in: {0}*: of a supplement that stands in for the whole notice.
  case ownTextFor = "own-text-for"
  /// *Where this part and the rest of this notice disagree, this part prevails.*
  case prevailingPart = "prevailing-part"

  // Notices that belong together.
  /// *This notice supplements: {0}*: with the title of another notice.
  case supplementsNotice = "supplements-notice"
  /// *Supplementary notices*: over the notices that supplement one.
  case supplementaryNotices = "supplementary-notices"

  // Pages for regions and languages.
  /// *Everyone else*: the readers whom no part names.
  case everyoneElse = "everyone-else"
  /// *{0} ({1})*: a part of a country, with the country.
  case regionWithin = "region-within"
  /// *Region*: over a column.
  case region
  /// *Notice*: over a column.
  case notice
  /// *Notices by region*: the title of the table of what differs by region.
  case noticesByRegion = "notices-by-region"
  /// *Added*: over what only some readers get.
  case added
  /// *Replaced*: over what stands in for something else.
  case replaced
  /// *Left out*: over what some readers do not get.
  case leftOut = "left-out"
  /// *Other values*: over values that are others for some readers.
  case otherValues = "other-values"
  /// *Text of its own*: of readers whose text stands in for the whole notice.
  case ownText = "own-text"
  /// *As for everyone else*: of readers for whom nothing differs.
  case asForEveryoneElse = "as-for-everyone-else"
  /// *Where the language versions differ, this one prevails: {0}*: with the language's name for itself.
  case prevailingLanguage = "prevailing-language"
  /// *The prevailing text of this section has changed since it was translated.*: above a translated section.
  case staleSection = "stale-section"
  /// *Read the prevailing text*: the words of a link.
  case readPrevailing = "read-prevailing"
  /// *This revision has not been translated. It is shown in its original language.*: above a text in another language than its page.
  case untranslatedText = "untranslated-text"
  /// *Not translated*: of a revision, in the history.
  case untranslated

  // Revisions.
  /// *Revision*.
  case revision
  /// *Revisions*.
  case revisions
  /// *Current revision*.
  case currentRevision = "current-revision"
  /// *Previous revision*.
  case previousRevision = "previous-revision"
  /// *Next revision*.
  case nextRevision = "next-revision"
  /// *Permanent link to this revision*.
  case permanentLink = "permanent-link"
  /// *History*.
  case history
  /// *History of {0}*: with a notice's title.
  case noticeHistory = "notice-history"
  /// *Changes*.
  case changes
  /// *What changed*: the link from a revision to its changes.
  case whatChanged = "what-changed"
  /// *In one text*: the page of changes with both texts in one.
  case inOneText = "in-one-text"
  /// *Side by side*: the page of changes with both texts beside each other.
  case sideBySide = "side-by-side"
  /// *Summary*.
  case summary
  /// *Level*: over how much revisions matter.
  case level
  /// *none*: the level of an amendment that changes no words.
  case levelNone = "level-none"
  /// *formatting*.
  case levelFormatting = "level-formatting"
  /// *editorial*.
  case levelEditorial = "level-editorial"
  /// *clarification*.
  case levelClarification = "level-clarification"
  /// *substantive*.
  case levelSubstantive = "level-substantive"
  /// *material*.
  case levelMaterial = "level-material"
  /// *Status*.
  case status
  /// *Date*.
  case date

  // States.
  /// *In force*.
  case inForce = "in-force"
  /// *In force since: {0}*.
  case inForceSince = "in-force-since"
  /// *Upcoming*.
  case upcoming
  /// *Superseded*.
  case superseded
  /// *Draft*.
  case draft
  /// *As of: {0}*: the day for which pages were made.
  case asOf = "as-of"

  // Banners.
  /// *This is an earlier revision. It is no longer in force.*
  case earlierRevision = "earlier-revision"
  /// *Superseded by: {0}*.
  case supersededBy = "superseded-by"
  /// *Read the revision in force*.
  case readInForce = "read-in-force"
  /// *This revision is not yet in force.*
  case upcomingRevision = "upcoming-revision"
  /// *Takes effect: {0}*.
  case takesEffect = "takes-effect"
  /// *Read the upcoming revision*.
  case readUpcoming = "read-upcoming"
  /// *This is a draft. It is not in force.*
  case draftBanner = "draft-banner"
  /// *Reconstructed from: {0}*.
  case reconstructedFrom = "reconstructed-from"
  /// *No revision is in force yet.*
  case noRevision = "no-revision"

  // Labels.
  /// *Issued by: {0}*.
  case issuedBy = "issued-by"
  /// *Signed*: the accessible name of the signature block.
  case signed
  /// *Established*: over a date.
  case established
  /// *Adopted*: over a date.
  case adopted
  /// *Effective*: over a date.
  case effective
  /// *Revised*: over a date.
  case revised
  /// *Last updated*: over a date.
  case lastUpdated = "last-updated"

  // What the history says.
  /// *Section*: over a column.
  case section
  /// *Sections*: over the table of sections.
  case sections
  /// *Last changed in*: over a column of revisions.
  case lastChangedIn = "last-changed-in"
  /// *Text*: over the digest of the words.
  case text
  /// *Digest*.
  case digest
  /// *Signed by: {0}*.
  case signedBy = "signed-by"
  /// *Sealed on: {0}*: with a date and a time.
  case sealedOn = "sealed-on"
  /// *Correction*.
  case correction
  /// *Corrects: {0}*: with the date of the revision that is corrected.
  case corrects
  /// *Deferred to: {0}*.
  case deferredTo = "deferred-to"

  // How a revision ended, and where it binds.
  /// *Withdrawn*.
  case withdrawn
  /// *This revision was withdrawn. It is not in force.*
  case withdrawnRevision = "withdrawn-revision"
  /// *Never in force*.
  case neverInForce = "never-in-force"
  /// *This revision was replaced before it took effect. It was never in force.*
  case replacedRevision = "replaced-revision"
  /// *Words unchanged*: a record without words of its own.
  case wordsUnchanged = "words-unchanged"
  /// *This revision changed no words.*
  case recordRevision = "record-revision"
  /// *In force only for readers in: {0}*: of a revision that binds some regions still, or already.
  case inForceOnlyIn = "in-force-only-in"
  /// *Not in force for readers in: {0}*: the readers whom the revision in force does not bind.
  case notInForceIn = "not-in-force-in"
  /// *Withheld*.
  case withheld
  /// *The text of this revision was withheld by order: {0}*: what takes the place of the text.
  case withheldStatement = "withheld-statement"

  // Texts from elsewhere.
  /// *Reconstructed*.
  case reconstructed
  /// *Source: {0}*: where a date is known from whose text is lost.
  case source
  /// *Seen there: {0}*: when a source held the text.
  case seenThere = "seen-there"
  /// *Reconstructed by: {0}*.
  case reconstructedBy = "reconstructed-by"
  /// *Reconstructed on: {0}*.
  case reconstructedOn = "reconstructed-on"
  /// *Text lost*: a date of which no text is kept.
  case textLost = "text-lost"
  /// *Original file*: what a text was reconstructed from.
  case originalFile = "original-file"

  // Sections that were removed.
  /// *Sections that were removed*.
  case removedSections = "removed-sections"
  /// *Removed: {0}*: with a date.
  case removedOn = "removed-on"
  /// *Last wording: {0}*: with the date of the revision where it can be read.
  case lastWording = "last-wording"

  // Messages to readers about an amendment.
  /// *Changes to: {0}*.
  case messageChangesTo = "message-changes-to"
  /// *What changes*.
  case messageWhatChanges = "message-what-changes"
  /// *Until now*: over the old words.
  case messageUntilNow = "message-until-now"
  /// *From then on*: over the new words.
  case messageFromThen = "message-from-then"
  /// *No longer*: over words that are gone.
  case messageNoLonger = "message-no-longer"
  /// *Why this matters to you*.
  case messageWhy = "message-why"
  /// *This may allow us to do more with your data, or take away something that you have now.*
  case messageAdverse = "message-adverse"
  /// *This is to your advantage.*
  case messageFavourable = "message-favourable"
  /// *This may affect you.*
  case messageNeutral = "message-neutral"
  /// *When*.
  case messageWhen = "message-when"
  /// *What you can do*.
  case messageWhatYouCanDo = "message-what-you-can-do"
  /// *We will ask for your consent first. Without it, this does not apply to you.*
  case messageConsent = "message-consent"
  /// *We will ask a parent for consent first. Without it, this does not apply.*
  case messageParentalConsent = "message-parental-consent"
  /// *You can object before: {0}*.
  case messageObjectBefore = "message-object-before"
  /// *You can end the contract free of charge before: {0}*.
  case messageLeaveBefore = "message-leave-before"
  /// *You can withdraw your consent before: {0}*.
  case messageWithdrawBefore = "message-withdraw-before"
  /// *You do not have to do anything.*
  case messageNothingToDo = "message-nothing-to-do"
  /// *Questions: {0}*.
  case messageQuestions = "message-questions"
  /// *The text until now*.
  case messageOldText = "message-old-text"
  /// *The new text*.
  case messageNewText = "message-new-text"
  /// *All changes, marked in the text*.
  case messageMarkedChanges = "message-marked-changes"
  /// *Read what changes*.
  case messageReadChanges = "message-read-changes"

  // Addresses and notices that ended.
  /// *This address has moved.*
  case addressMoved = "address-moved"
  /// *Moved to: {0}*: with a title.
  case movedTo = "moved-to"
  /// *This notice ended: {0}*: with a date.
  case noticeEnded = "notice-ended"
  /// *Replaced by: {0}*: with the title of another notice.
  case replacedBy = "replaced-by"
  /// *Last revision*.
  case lastRevision = "last-revision"
  /// *Former notices*: over the notices that ended.
  case formerNotices = "former-notices"
}

extension Phrase {
  /// What a level is called.
  package init(_ level: Level) {
    self =
      switch level {
      case .none: .levelNone
      case .formatting: .levelFormatting
      case .editorial: .levelEditorial
      case .clarification: .levelClarification
      case .substantive: .levelSubstantive
      case .material: .levelMaterial
      }
  }

  /// Whether the phrase needs an argument; the others say something on their own.
  package var takesArgument: Bool {
    switch self {
    case .sectionLink, .image, .noticesOf, .forReadersIn, .forReadersOutside, .forAudience,
      .insteadOf, .noticeHistory, .inForceSince, .asOf, .supersededBy, .takesEffect,
      .reconstructedFrom, .issuedBy, .signedBy, .sealedOn, .corrects, .deferredTo, .inForceOnlyIn,
      .notInForceIn, .withheldStatement, .source, .seenThere, .reconstructedBy, .reconstructedOn,
      .removedOn, .lastWording, .movedTo, .noticeEnded, .replacedBy, .named, .ownTextFor,
      .supplementsNotice, .regionWithin, .prevailingLanguage, .messageChangesTo,
      .messageObjectBefore, .messageLeaveBefore, .messageWithdrawBefore, .messageQuestions:
      true
    default: false
    }
  }
}

extension Language {
  /// What a phrase with one argument says before and behind it, for an argument that is marked up.
  package func words(around phrase: Phrase) -> (before: String, after: String) {
    guard let pattern = phrases[phrase] else { preconditionFailure("each phrase was read") }
    let (text, places) = pattern.filledWithPlaces([""])
    guard let place = places.first else { return (text, "") }
    let bytes = Array(text.utf8)
    return (
      String(decoding: bytes[..<place.lowerBound], as: UTF8.self),
      String(decoding: bytes[place.lowerBound...], as: UTF8.self)
    )
  }
}
