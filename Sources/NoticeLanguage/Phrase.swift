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
  /// *Summary*.
  case summary
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
}
