import NoticeLanguage
import NoticeModel

extension PublishedNotice {
  /// The folders of the notice.
  package var paths: NoticePaths { NoticePaths(notice: id.rawValue, prefix: languageFolder) }

  /// The place of the revision in force, if one is.
  package var currentIndex: Int? { revisions.lastIndex { $0.status == .current } }

  /// The place of the first revision that takes effect later.
  package var upcomingIndex: Int? { revisions.firstIndex { $0.status == .upcoming } }

  /// The revision in force, else the first to take effect, else the draft.
  package var front: PublishedRevision? {
    (currentIndex ?? upcomingIndex).map { revisions[$0] } ?? draft
  }

  /// When the notice was established, where no revision that is kept did it.
  var separateEstablishment: CalendarDate? {
    guard let established, let first = revisions.first else { return established }
    return isEstablishment(first) ? nil : established
  }

  /// The date of a revision as the history prints it: the first one may be the establishment.
  func historyEntry(at index: Int) -> DatelineEntry? {
    guard let date = revisions[index].date else { return nil }
    guard index == 0, isEstablishment(revisions[0]) else {
      return language.datelineEntry(.revised, date)
    }
    return language.datelineEntry(.established, established ?? date)
  }

  private func isEstablishment(_ revision: PublishedRevision) -> Bool {
    guard let established else { return true }
    guard let date = revision.date else { return false }
    return date.firstDay <= established.lastDay && established.firstDay <= date.lastDay
  }
}
