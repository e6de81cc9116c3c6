/// What other notices need to know of a notice to refer to it, so that its text need not stay in
/// memory.
package struct ReferenceCard: Sendable, Equatable {
  /// The notice.
  package let id: NoticeID
  /// The title's words.
  package let title: Prose
  /// The words of the headings, by id and former id.
  package let headings: [SectionID: Prose]
  /// The notice that it supplements, as long as it does so.
  package var supplemented: NoticeID?
  /// The languages in which the notice can be read; no words of this card depend on them.
  package var languages: [LanguageTag] = []

  /// Makes the card of a notice.
  package init(id: NoticeID, title: Prose, headings: [SectionID: Prose]) {
    self.id = id
    self.title = title
    self.headings = headings
  }
}
