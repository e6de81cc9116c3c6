/// A format in which an edition is published.
package enum Format: String, Sendable, CaseIterable {
  /// A fragment of a page.
  case html = "HTML"
  /// CommonMark with GFM tables.
  case markdown = "Markdown"
  /// Plain text.
  case text = "plain text"
  /// JSON.
  case json = "JSON"
}
