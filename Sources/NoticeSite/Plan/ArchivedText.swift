package import NoticeModel

/// A past text that was reconstructed from elsewhere: shown as such, never in the chain.
package struct ArchivedText: Sendable {
  /// The name of its folder.
  package var id: RevisionID
  /// The date that the text bore, or from which it was read.
  package var date: CalendarDate?
  /// What it was reconstructed from.
  package var source: Prose?
  /// When the source held it.
  package var seen: CalendarDate?
  /// Who reconstructed it.
  package var by: Prose?
  /// When it was reconstructed.
  package var on: CalendarDate?
  /// Its text in every format, for `archive/<id>/`; `nil` for a date whose text is lost.
  package var pages: RenderedEdition?
  /// The files that it refers to.
  package var files: [AttachedFile]
  /// The file that it was reconstructed from.
  package var original: AttachedFile?

  /// Makes the entry of a past text.
  package init(
    id: RevisionID, date: CalendarDate? = nil, source: Prose? = nil, seen: CalendarDate? = nil,
    by: Prose? = nil, on: CalendarDate? = nil, pages: RenderedEdition? = nil,
    files: [AttachedFile] = [], original: AttachedFile? = nil
  ) {
    self.id = id
    self.date = date
    self.source = source
    self.seen = seen
    self.by = by
    self.on = on
    self.pages = pages
    self.files = files
    self.original = original
  }
}
