package import NoticeModel

/// What a redline tells of its review: how much each change matters, and to whom.
package struct ToldReview: Sendable {
  /// The review, as far as it is published.
  package var review: AmendmentReview
  /// How a region or audience is called in a language.
  package var name: @Sendable (RegionCode, LanguageTag) -> String

  /// Makes what is told.
  package init(
    _ review: AmendmentReview, name: @escaping @Sendable (RegionCode, LanguageTag) -> String
  ) {
    self.review = review
    self.name = name
  }
}
