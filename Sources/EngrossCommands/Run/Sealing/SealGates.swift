import NoticeCompiler
import NoticeDiagnostics
import NoticeModel
import NoticeRendering

/// What keeps a draft from being sealed, although its sources are in order.
struct SealGates {
  /// The candidate.
  let candidate: SealCandidate
  /// The notice that it is the draft of.
  let notice: CompiledNotice
  /// The compiler of the workspace.
  let compiler: NoticeCompiler
  /// The titles of the other notices.
  let cards: [NoticeID: ReferenceCard]

  private var amendment: Amendment { candidate.revision.sources.amendment }
  private var place: SourceRange { candidate.revision.sources.range }

  /// Reports each gate that is shut.
  func check(in diagnostics: inout Diagnostics) {
    if amendment.date == nil { diagnostics.reportMissingDate(at: place) }
    if amendment.summary == nil { diagnostics.reportMissingSummary(at: place) }
    checkLanguages(in: &diagnostics)
    if changesNothing, !amendment.needsNoChange {
      diagnostics.reportNothingToSeal(since: notice.lastRevision?.id, at: place)
    }
    checkWaiting(in: &diagnostics)
    checkReview(in: &diagnostics)
  }

  /// Holds the publisher to what the amendment means, where it has said in which markets it is.
  private func checkReview(in diagnostics: inout Diagnostics) {
    guard !compiler.workspace.markets.isEmpty else { return }
    candidate.review?.check(as: .error, in: &diagnostics)
  }

  private func checkLanguages(in diagnostics: inout Diagnostics) {
    let there = candidate.revision.sources.translations.map(\.language)
    for language in compiler.workspace.requiredLanguages
    where language != candidate.context.language && !there.contains(language) {
      diagnostics.reportMissingTranslation(language, at: place)
    }
  }

  // MARK: - Changes

  /// Whether readers get the same as from the last revision, apart from dates.
  private var changesNothing: Bool {
    guard let last = notice.lastRevision else { return false }
    let (old, new) = (last.compiled.sources, candidate.revision.sources)
    return edition(of: last.compiled).undated == candidate.edition.undated
      && old.files.elementsEqual(new.files) { $0.name == $1.name && $0.bytes == $1.bytes }
      && bytes(ofTranslationsIn: old) == bytes(ofTranslationsIn: new)
      && old.supplements.elementsEqual(new.supplements) { $0.saysTheSame(as: $1) }
  }

  private func bytes(ofTranslationsIn sources: RevisionSources) -> [[UInt8]] {
    let texts = sources.translations + sources.supplements.flatMap(\.translations)
    return texts.map { notice.diagnostics.file($0.file)?.bytes ?? [] }
  }

  private func edition(of revision: CompiledRevision) -> Edition {
    // What can be said of the texts was said when they were compiled.
    var ignored = Diagnostics()
    return compiler.edition(of: revision, cards: cards, in: &ignored)
  }

  // MARK: - Revisions that wait

  /// A text that takes effect under a waiting one would be taken back by it, unless the waiting one
  /// has the same words where this one changes some, or its author says that this is meant.
  private func checkWaiting(in diagnostics: inout Diagnostics) {
    let inForce = candidate.notice.inForce(regions: compiler.regions)
    guard !amendment.isRecord, let day = amendment.date?.value.firstDay else { return }
    for revision in notice.sources.revisions {
      guard let id = revision.id, id != amendment.leaves?.value,
        let effect = waitingEffect(of: id, by: inForce, on: day),
        !holdsTheSameChange(id, by: inForce)
      else { continue }
      diagnostics.reportWaiting(id, until: effect, candidate.id, at: place)
    }
  }

  /// Until when a revision waits that the candidate overtakes, in the first region where it does;
  /// `nil` if it overtakes it nowhere.
  private func waitingEffect(
    of id: RevisionID, by inForce: InForce, on day: CalendarDay
  ) -> String? {
    ([nil] + inForce.regions).lazy.compactMap { region -> String? in
      guard inForce.standing(of: id, on: day, for: region) == .upcoming,
        let waiting = inForce.effectiveDay(of: id, asKnownOn: day, for: region),
        let own = inForce.effectiveDay(of: candidate.id, asKnownOn: day, for: region),
        own < waiting
      else { return nil }
      return waiting.date.iso8601 + (region.map { " in \($0)" } ?? "")
    }.first
  }

  private func holdsTheSameChange(_ id: RevisionID, by inForce: InForce) -> Bool {
    guard let waiting = words(of: id),
      let before = inForce.takesOverFrom(candidate.id).flatMap({ words(of: $0) })
    else { return false }
    let now = SectionWords.byID(of: candidate.edition)
    return Set(before.keys).union(now.keys).allSatisfy { section in
      before[section] == now[section] || waiting[section] == now[section]
    }
  }

  private func words(of id: RevisionID) -> [SectionID: [UInt8]]? {
    notice.revisions.first { $0.sources.id == id }
      .map { SectionWords.byID(of: edition(of: $0)) }
  }
}

extension Amendment {
  /// Whether it says something although no word changes.
  fileprivate var needsNoChange: Bool {
    isRecord || facts.practiceChanged?.value == true
  }
}

extension Edition {
  /// The edition without what tells one revision from another of the same words.
  fileprivate var undated: Edition {
    var edition = self
    edition.revision = nil
    edition.dateline = []
    return edition
  }
}

extension SupplementSource {
  fileprivate func saysTheSame(as other: SupplementSource) -> Bool {
    name == other.name && regions == other.regions && values == other.values
      && overrides == other.overrides && isWhole == other.isWhole
      && text.language == other.text.language
  }
}

extension Diagnostics {
  fileprivate mutating func reportMissingDate(at range: SourceRange) {
    report(
      .error, "missing-date", at: range,
      "Amendment without a date; expected 'date: 2024-09' or the like in draft/amendment.yml",
      explanation: "Readers are told when a text was last updated: a day, a month or a year.")
  }

  fileprivate mutating func reportMissingSummary(at range: SourceRange) {
    report(
      .error, "missing-summary", at: range,
      "Amendment without a summary; expected 'summary:' in draft/amendment.yml",
      explanation: "One sentence that tells readers what changed.")
  }

  fileprivate mutating func reportMissingTranslation(
    _ language: LanguageTag, at range: SourceRange
  ) {
    report(
      .error, "missing-translation", at: range,
      "No translation into '\(language)', which 'languages-required' of workspace.yml asks for",
      explanation: "Expected draft/notice.\(language.rawValue).md.")
  }

  fileprivate mutating func reportNothingToSeal(since id: RevisionID?, at range: SourceRange) {
    let last = id.map { "revision '\($0)'" } ?? "the last revision"
    report(
      .error, "nothing-to-seal", at: range, "Draft says the same as \(last)",
      explanation: "An amendment that changes no words says why it is one: 'reviewed: DATE', "
        + "'facts: { practice: changed }', 'withdraws: ID' or 'defers: …'.")
  }

  fileprivate mutating func reportWaiting(
    _ id: RevisionID, until effect: String, _ candidate: RevisionID, at range: SourceRange
  ) {
    report(
      .error, "waiting-revision", at: range,
      "Revision '\(candidate)' would take effect before '\(id)', which waits until \(effect) and "
        + "does not have this change",
      explanation: "Seal the waiting text again with the change, and this one after it; or say "
        + "'leaves: \(id)' in draft/amendment.yml if the change is to end when that one takes "
        + "effect.")
  }
}
