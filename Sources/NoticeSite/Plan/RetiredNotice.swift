package import NoticeModel

/// The end of a notice.
package struct RetiredNotice: Sendable, Equatable {
  /// What took the notice's place.
  package struct Successor: Sendable, Equatable {
    /// Its title in plain words.
    package var title: Prose
    /// The notice, if the site has it.
    package var notice: NoticeID?
    /// Whether that has pages in the language of the notice's pages.
    package var isTranslated = true

    /// Makes a successor.
    package init(title: Prose, notice: NoticeID? = nil) {
      self.title = title
      self.notice = notice
    }
  }

  /// When it ends; a partial date takes effect on its first possible day.
  package var date: CalendarDate
  /// What took its place.
  package var successor: Successor?

  /// The folder in which what took its place is read, in a language if it has pages in it.
  func pathOfSuccessor(in languageFolder: String) -> String? {
    guard let successor, let notice = successor.notice else { return nil }
    return NoticePaths(
      notice: notice.rawValue, prefix: successor.isTranslated ? languageFolder : ""
    ).front
  }

  /// Makes the end of a notice.
  package init(date: CalendarDate, successor: Successor? = nil) {
    self.date = date
    self.successor = successor
  }
}
