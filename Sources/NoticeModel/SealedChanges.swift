/// `changes.json` of a revision: the amendment as it was compared and judged on the day of sealing.
package struct SealedChanges: Sendable, Equatable {
  /// The amendment in one language.
  package struct Comparison: Sendable, Equatable {
    /// The language of both texts.
    package var language: LanguageTag
    /// The digest of the words of the old text's edition for all regions, as `context.yml` has it.
    package var oldWords: String
    /// The digest of the words of the new text's edition for all regions.
    package var newWords: String
    /// How the one became the other.
    package var record: RedlineRecord

    /// Makes a comparison.
    package init(
      language: LanguageTag, oldWords: String, newWords: String, record: RedlineRecord
    ) {
      self.language = language
      self.oldWords = oldWords
      self.newWords = newWords
      self.record = record
    }
  }

  /// The version of the format that this program writes.
  package static let format = 1
  /// The name of the file.
  package static let fileName = "changes.json"

  /// The revision that was compared with: the one that this one takes over from.
  package var from: RevisionID
  /// One comparison a language in which both can be read, that of the sources first.
  package var comparisons: [Comparison]
  /// What it means to its readers, judged on the text of the sources.
  package var review: AmendmentReview?

  /// Makes the record of an amendment.
  package init(
    from: RevisionID, comparisons: [Comparison] = [], review: AmendmentReview? = nil
  ) {
    self.from = from
    self.comparisons = comparisons
    self.review = review
  }
}
