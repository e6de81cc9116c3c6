import NoticeLanguage
import NoticeModel

/// What a reader must know before reading a revision: that it does not bind, or not everyone, or
/// not for long.
struct Banner {
  /// A line of it, with where it leads.
  struct Line: Equatable {
    /// The words.
    var words: String
    /// The words of the link behind them.
    var link: String?
    /// The path that it leads to, from the site's root.
    var path: String?
  }

  /// The notice.
  let notice: PublishedNotice
  /// The day of the site.
  let day: CalendarDay

  private var language: Language { notice.language }

  /// The lines above a page, most important first.
  func lines(for subject: PageSubject) -> [Line] {
    let revision = subject.revision
    let language = revision.isTranslated ? [] : [untranslated(subject)]
    if subject.status == .draft { return [line(.draftBanner, for: subject.region)] + language }
    if let end = notice.retirement(on: day) {
      return [ended(end, above: revision, as: subject.place, for: subject.region)] + language
    }
    switch subject.standing {
    case .withdrawn: return [line(.withdrawnRevision, for: subject.region)] + language
    case .replaced: return [line(.replacedRevision, for: subject.region)] + language
    case .record: return [line(.recordRevision, for: subject.region)] + language
    case .embargoed, .upcoming, .current, .superseded, nil: break
    }
    return language + standingLines(for: subject)
  }

  private func standingLines(for subject: PageSubject) -> [Line] {
    let revision = subject.revision
    if let edition = subject.edition { return regionalLines(for: edition, of: revision) }
    switch revision.status {
    case .past: return [leadingToFront([wherePartlyInForce(revision) ?? phrase(.earlierRevision)])]
    case .upcoming: return [announcement(above: revision)]
    case .current, .draft: return exceptions(from: revision) + announcements
    }
  }

  /// That the text is shown in another language than its page.
  private func untranslated(_ subject: PageSubject) -> Line {
    let front = notice.frontFolder(for: subject.region).dropFirst(notice.paths.front.count)
    let original = Language.forPrinting(subject.text.edition.language).endonym
    return Line(
      words: phrase(.untranslatedText), link: original, path: notice.sourcePaths.front + front)
  }

  /// What to know of a text that was reconstructed from elsewhere.
  func line(for text: ArchivedText) -> Line {
    let source = text.source.map { language.phrase(.reconstructedFrom, [$0.description]) }
    let facts = Provenance(of: text).facts.map { language.phrase($0, [$1.words(in: language)]) }
    return leadingToFront([source ?? phrase(.reconstructed)] + facts)
  }

  /// The end of the notice, with what took its place.
  ///
  /// The address does not lead on by itself: what bound readers stays where they look for it.
  func ended(
    _ end: RetiredNotice, above revision: PublishedRevision?, as place: NoticePages.Place,
    for region: RegionCode? = nil
  ) -> Line {
    let ended = language.phrase(.noticeEnded, [language.text(of: end.date)])
    let successor = end.successor.map { language.phrase(.replacedBy, [$0.title.description]) }
    if let revision, revision.status != .current, place != .front {
      let earlier = revision.status == .past ? phrase(.earlierRevision) : nil
      let words = NoticePages.joined([earlier, ended, successor])
      guard notice.front != nil else { return Line(words: words) }
      return Line(words: words, link: phrase(.lastRevision), path: notice.frontFolder(for: region))
    }
    guard let path = end.pathOfSuccessor(in: notice.languageFolder) else { return Line(words: NoticePages.joined([ended, successor])) }
    return Line(words: ended, link: successor, path: path)
  }

  // MARK: What is to come

  private var announcements: [Line] {
    notice.upcomingIndices.enumerated().map { place, index in
      let revision = notice.revisions[index]
      let words = NoticePages.joined([phrase(.upcoming)] + effect(of: revision))
      guard place > 0 else {
        let folder = revision.isTranslated ? notice.paths.upcoming : notice.sourcePaths.upcoming
        return Line(words: words, link: phrase(.readUpcoming), path: folder)
      }
      return Line(
        words: words, link: entry(at: index), path: notice.permanentFolder(of: revision))
    }
  }

  private func announcement(above revision: PublishedRevision) -> Line {
    let state = wherePartlyInForce(revision) ?? phrase(.upcomingRevision)
    return leadingToFront([state] + effect(of: revision))
  }

  private func effect(of revision: PublishedRevision) -> [String] {
    let dates = notice.effectiveDates(of: revision)
    let effect = dates.all.map {
      language.phrase(
        revision.deferredTo == $0 ? .deferredTo : .takesEffect, [language.text(of: $0)])
    }
    let others = dates.regions.map { name(of: $0.region) + ": " + language.text(of: $0.date) }
    return [effect].compactMap { $0 } + others
  }

  // MARK: Where it is otherwise

  /// The regions where a revision binds that does not bind everyone.
  private func wherePartlyInForce(_ revision: PublishedRevision) -> String? {
    let regions = regions(of: revision) { $0 == .current }
    return regions.isEmpty ? nil : language.phrase(.inForceOnlyIn, [names(of: regions)])
  }

  /// The readers whom the revision in force does not bind, with the one that does.
  private func exceptions(from revision: PublishedRevision) -> [Line] {
    var left = regions(of: revision) { $0 != .current }
    var lines: [Line] = []
    for (index, other) in notice.revisions.enumerated().reversed() {
      let bound = left.filter { other.regionalStatus[$0] == .current }
      guard !bound.isEmpty else { continue }
      left.removeAll { bound.contains($0) }
      lines.append(
        Line(
          words: language.phrase(.notInForceIn, [names(of: bound)]), link: entry(at: index),
          path: bound.count == 1
            ? notice.frontFolder(for: bound[0]) : notice.permanentFolder(of: other)))
    }
    guard !left.isEmpty else { return lines }
    return lines + [Line(words: language.phrase(.notInForceIn, [names(of: left)]))]
  }

  private func regions(
    of revision: PublishedRevision, where isMeant: (PublishedRevision.Status) -> Bool
  ) -> [RegionCode] {
    revision.regionalStatus.filter { isMeant($0.value) }.keys.sorted()
  }

  private func names(of regions: [RegionCode]) -> String {
    language.joined(regions.map(name))
  }

  private func name(of region: RegionCode) -> String {
    notice.region(region)?.name ?? language.name(of: region) ?? region.rawValue
  }

  // MARK: Words

  /// The date of a revision with its word, or its name.
  func entry(at index: Int) -> String? {
    notice.historyEntry(at: index)?.text.description ?? notice.revisions[index].id?.rawValue
  }

  private func line(_ words: Phrase, for region: RegionCode? = nil) -> Line {
    leadingToFront([phrase(words)], for: region)
  }

  /// A line with a link to what is in force for the readers of a region, or all.
  func leadingToFront(_ parts: [String?], for region: RegionCode? = nil) -> Line {
    let words = NoticePages.joined(parts)
    guard binds(region) else { return Line(words: words) }
    let link = notice.retirement(on: day) == nil ? Phrase.readInForce : .lastRevision
    return Line(words: words, link: phrase(link), path: notice.frontFolder(for: region))
  }

  /// Whether something is in force for the readers of the page in front.
  private func binds(_ region: RegionCode?) -> Bool {
    guard let region, notice.frontEdition(for: region) != nil else {
      return notice.currentIndex != nil
    }
    return notice.region(region)?.current != nil
  }

  /// A phrase in the language of the page.
  func phrase(_ phrase: Phrase) -> String { language.phrase(phrase) }
}
