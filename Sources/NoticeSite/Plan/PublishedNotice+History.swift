import NoticeLanguage
import NoticeModel

/// A line of a notice's history.
enum HistoryEntry: Equatable {
  /// The establishment, where no revision that is kept did it.
  case establishment(CalendarDate)
  /// The revision at a place.
  case revision(Int)
  /// The text of the archive at a place.
  case archived(Int)
}

extension PublishedNotice {
  /// The folders of the notice.
  package var paths: NoticePaths { NoticePaths(notice: id.rawValue, prefix: languageFolder) }

  /// The place of the revision in force, if one is.
  package var currentIndex: Int? { revisions.lastIndex { $0.status == .current } }

  /// The places of the revisions that take effect later, in the order in which they do.
  var upcomingIndices: [Int] {
    revisions.indices.filter { revisions[$0].status == .upcoming }
      .map { (index: $0, day: effectiveDates(of: revisions[$0]).all?.firstDay) }
      .sorted { left, right in
        guard let earlier = left.day, let later = right.day, earlier != later else {
          return left.index < right.index
        }
        return earlier < later
      }
      .map(\.index)
  }

  /// The place of the next revision that takes effect.
  package var upcomingIndex: Int? { upcomingIndices.first }

  /// The revision in force, else the first to take effect, else the draft.
  package var front: PublishedRevision? {
    (currentIndex ?? upcomingIndex).map { revisions[$0] } ?? draft
  }

  /// Whether there is a past to show.
  var hasHistory: Bool { !revisions.isEmpty || !archive.isEmpty }

  /// The end of the notice, if it came by that day.
  func retirement(on day: CalendarDay) -> RetiredNotice? {
    retirement.flatMap { $0.date.firstDay <= day ? $0 : nil }
  }

  /// When the notice was established, where no revision that is kept did it.
  var separateEstablishment: CalendarDate? {
    guard let established, let first = revisions.first else { return established }
    return isEstablishment(first) ? nil : established
  }

  /// The lines of the history, oldest first: revisions in the order of the chain, and among them by
  /// date what stands outside of it.
  var historyEntries: [HistoryEntry] {
    var lines: [(entry: HistoryEntry, day: CalendarDay?)] = revisions.indices.map {
      (.revision($0), revisions[$0].date?.firstDay)
    }
    if let date = separateEstablishment {
      lines.insert((.establishment(date), date.firstDay), at: 0)
    }
    for index in archive.indices {
      let day = archive[index].orderingDay
      let place = lines.firstIndex { line in
        guard let day, let other = line.day else { return day == nil && line.day != nil }
        return other > day
      }
      lines.insert((.archived(index), day), at: place ?? lines.count)
    }
    return lines.map(\.entry)
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
    // A text from before the first revision shows that the notice was there already.
    guard let established else { return archive.isEmpty }
    guard let date = revision.date else { return false }
    return date.firstDay <= established.lastDay && established.firstDay <= date.lastDay
  }
}

extension ArchivedText {
  /// The day by which it has its place in the history; its name begins with a year.
  fileprivate var orderingDay: CalendarDay? {
    (date ?? CalendarDate(id.rawValue) ?? CalendarDate(String(id.rawValue.prefix(4))))?.firstDay
  }
}
