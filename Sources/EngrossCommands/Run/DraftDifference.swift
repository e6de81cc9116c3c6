import NoticeCompiler
import NoticeDiagnostics
import NoticeModel
import NoticeRendering

/// In which sections a draft says other words than the last revision, and why.
struct DraftDifference: Sendable {
  /// A shared value that is not what it was, with what it changes.
  struct SharedValue: Sendable {
    /// The value.
    let name: ValueName
    /// Where it is written now.
    let place: Diagnostic.Place
    /// The sections in which readers see it.
    let sections: [SectionID]
  }

  /// The last revision.
  let revision: RevisionID
  /// The sections that the draft's own files change, in their order; those that went come last.
  let sections: [SectionID]
  /// Where the first of them is written.
  let range: SourceRange
  /// The shared values that changed under an unchanged text.
  let values: [SharedValue]
  /// Whether the notice has another issuer.
  let hasOtherIssuer: Bool
  /// Whether the notice says that it supplements another notice than before, or none any more.
  let supplementsAnother: Bool

  /// Compares the all-regions editions and the texts that stand in for the whole notice; both are projected with the same titles of other notices.
  init(
    of draft: CompiledRevision, since last: CompiledRevision, id: RevisionID,
    by compiler: NoticeCompiler, cards: [NoticeID: ReferenceCard], files ledger: Diagnostics
  ) {
    // What can be said of the texts was said when they were compiled.
    var ignored = Diagnostics()
    func words(of revision: CompiledRevision) -> [SectionWords] {
      // The all-regions edition only leads to texts that stand in for the whole notice.
      let regions = revision.sources.supplements.filter(\.isWhole)
        .compactMap { $0.regions.first?.value }
      return ([nil] + regions).flatMap { region in
        SectionWords.all(
          of: compiler.edition(of: revision, for: region, in: nil, cards: cards, in: &ignored))
      }
    }
    let before = words(of: last)
    let now = words(of: draft)
    let own = words(of: draft.withValues(of: last))
    revision = id
    sections = Self.differences(between: before, and: own)
    let edited = own.first { [sections] in sections.contains($0.id) }
    // Another notice's text is edited there; what is said of this one has its place here.
    range = (draft.sources.master == nil ? edited?.range : nil) ?? draft.sources.range
    hasOtherIssuer = draft.surroundings.issuer != last.surroundings.issuer
    let supplemented = [draft, last].map(\.surroundings.manifest.supplemented?.value)
    supplementsAnother = supplemented[0] != supplemented[1]
    let reached = Self.differences(between: own, and: now)
    values =
      reached.isEmpty
      ? []
      : draft.sharedValues(changedSince: last).map { name in
        SharedValue(
          name: name, place: ledger.place(draft.range(of: name)), sections: reached)
      }
  }

  private static func differences(
    between before: [SectionWords], and now: [SectionWords]
  ) -> [SectionID] {
    let known = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let there = Set(now.map(\.id))
    return now.filter { known[$0.id] != $0 }.map(\.id)
      + before.map(\.id).filter { !there.contains($0) }
  }
}

extension CompiledNotice {
  /// The last revision by the chain that could be parsed.
  var lastRevision: (id: RevisionID, compiled: CompiledRevision)? {
    guard let id = sources.revisions.last?.id,
      let compiled = revisions.last(where: { $0.sources.id == id })
    else { return nil }
    return (id, compiled)
  }

  /// Whether the draft's amendment says when and what, and not just what the last one said.
  var draftIsAnnounced: Bool {
    guard let amendment = draft?.sources.amendment, let date = amendment.date?.value,
      let summary = amendment.summary
    else { return false }
    guard let last = sources.revisions.last?.amendment else { return true }
    return date != last.date?.value || summary != last.summary
  }
}

extension CompiledNotice {
  /// What the draft changes without saying so; nothing if what is sealed is altered itself.
  func unannouncedDifference(
    by compiler: NoticeCompiler, cards: [NoticeID: ReferenceCard]
  ) -> DraftDifference? {
    guard integrity == .done, !draftIsAnnounced, let draft, let last = lastRevision else {
      return nil
    }
    return DraftDifference(
      of: draft, since: last.compiled, id: last.id, by: compiler, cards: cards,
      files: diagnostics)
  }
}

/// The gate against silent edits: words that differ from what readers were given last, while the
/// amendment says nothing of it.
enum SilentEdit {
  /// Reports what a draft changes without a word; the sections unless another notice's text, which
  /// its draft is, changed them.
  static func report(
    _ difference: DraftDifference, hasMaster: Bool, in diagnostics: inout Diagnostics
  ) {
    if !difference.sections.isEmpty, !hasMaster {
      diagnostics.report(
        .error, "silent-edit", at: difference.range,
        "Draft says other words than revision '\(difference.revision)' in "
          + SectionList.phrase(for: difference.sections)
          + ", and its amendment has no new date and summary",
        explanation: "'date:' and 'summary:' in draft/amendment.yml say when the text changed and "
          + "what; 'engross draft NOTICE --from \(difference.revision)' takes the edit back.")
    }
    if difference.hasOtherIssuer {
      diagnostics.report(
        .error, "silent-edit", at: difference.range,
        "Notice has another issuer than in revision '\(difference.revision)', and the draft's "
          + "amendment has no new date and summary")
    }
    if difference.supplementsAnother {
      diagnostics.report(
        .error, "silent-edit", at: difference.range,
        "Notice supplements another notice than in revision '\(difference.revision)', and the "
          + "draft's amendment has no new date and summary")
    }
  }

  /// Reports each shared value that changed, once, with the places that it reaches.
  static func report(
    _ values: [(notice: NoticeID, value: DraftDifference.SharedValue)],
    in diagnostics: inout Diagnostics
  ) {
    for reached in grouped(values) {
      let (name, place) = (reached[0].value.name, reached[0].value.place)
      let places = reached.map { reached in
        "'\(reached.notice)' (\(SectionList.phrase(for: reached.value.sections)))"
      }
      diagnostics.report(
        Diagnostic(
          name: "changed-shared-value", severity: .error, place: place,
          summary: "Value '\(name)' is not what readers were given last; it changes "
            + places.joined(separator: ", "),
          explanation: "'engross seal --all-by \(name) --summary …' seals these notices with one "
            + "summary; or date and sum it up in the amendment of each."))
    }
  }

  /// The places that each value reaches; a value of one notice is no value of another.
  private static func grouped(
    _ values: [(notice: NoticeID, value: DraftDifference.SharedValue)]
  ) -> [[(notice: NoticeID, value: DraftDifference.SharedValue)]] {
    Dictionary(grouping: values) { "\($0.value.name) \($0.value.place.file.path)" }
      .sorted { $0.key < $1.key }.map(\.value)
  }
}
