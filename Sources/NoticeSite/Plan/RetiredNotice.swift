package import NoticeModel

/// The end of a notice.
package struct RetiredNotice: Sendable, Equatable {
  /// What took the notice's place.
  package struct Successor: Sendable, Equatable {
    /// Its title in plain words.
    package var title: Prose
    /// The notice, if the site has it.
    package var notice: NoticeID?

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

  /// Makes the end of a notice.
  package init(date: CalendarDate, successor: Successor? = nil) {
    self.date = date
    self.successor = successor
  }
}
