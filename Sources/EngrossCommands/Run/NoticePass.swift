import NoticeArchive
import NoticeCompiler
import NoticeDiagnostics
import NoticeModel
import NoticeWorkspace

/// One notice with all its texts compiled: what `check` and `build` start from.
struct CompiledNotice: Sendable {
  /// What was read.
  let sources: NoticeSources
  /// The draft, if it was read and could be parsed.
  let draft: CompiledRevision?
  /// The revisions that could be parsed, in their order; without those that were withheld.
  let revisions: [CompiledRevision]
  /// The past texts that could be parsed, by id.
  var archive: [CompiledRevision] = []
  /// The ledger of the notice's files.
  var diagnostics: Diagnostics
  /// Whether what is sealed of it is what was sealed.
  let integrity: ExitStatus

  /// Whether some text refers to another notice.
  var needsCards: Bool {
    // What is sealed brings the titles that it prints; in which languages others can be read, it
    // does not know.
    let texts = [draft].compactMap(\.self) + revisions + archive
    return sources.manifest.retired?.successor != nil
      || texts.contains { text in
        (text.sources.context == nil || !text.sources.translations.isEmpty)
          && text.refersToOtherNotices
      }
  }

  /// Which revision binds on which day.
  let inForce: InForce
  /// The sealed revisions in their order.
  var chain = Chain([])

  /// Whether some revision binds all readers on a day, and the notice has not ended.
  func isInForce(on day: CalendarDay) -> Bool {
    let hasEnded = sources.manifest.retired.map { $0.date.value.firstDay <= day } ?? false
    return inForce.revision(on: day) != nil && !hasEnded
  }

  /// The text that other notices refer to on a day: the revision in force, else the draft.
  func front(on day: CalendarDay) -> CompiledRevision? {
    guard let current = inForce.revision(on: day) else { return draft ?? revisions.last }
    return revisions.first { $0.sources.id == current } ?? revisions.last
  }
}

/// Takes notices through load and compile.
///
/// References to other notices need those notices' titles. So a notice that refers to none is done
/// with at once, and one that does waits, without its trees, until the cards of all are known. At
/// most one notice a core is in memory as a tree, whatever the size of the workspace.
struct NoticePass: Sendable {
  /// What is done with a notice once everything it refers to is known.
  typealias Finish<Outcome> =
    @Sendable (CompiledNotice, [NoticeID: ReferenceCard]) throws -> Outcome

  /// The open workspace.
  let workspace: OpenWorkspace
  /// Whether drafts are read.
  let readsDrafts: Bool
  /// Whether what is worse than meant is looked for in drafts.
  let judgesStyle: Bool
  /// The day whose texts other notices refer to.
  let day: CalendarDay

  /// What the first pass leaves of a notice.
  private enum FirstPass<Outcome: Sendable>: Sendable {
    case finished(Outcome, ReferenceCard?)
    case waiting(LoadedNotice, ReferenceCard?)
  }

  /// What was read of a notice, and said about it.
  private struct LoadedNotice: Sendable {
    var sources: NoticeSources
    var ledger: Diagnostics
    var integrity: ExitStatus = .done
    var chain = Chain([])
  }

  /// The outcomes for all notices that could be loaded, in the order of their ids.
  func outcomes<Outcome: Sendable>(
    _ finish: @escaping Finish<Outcome>
  ) throws -> [Outcome] {
    let first = try Parallel.map(workspace.notices) { id in
      try firstPass(of: id, finish)
    }
    let cards = Self.cards(of: first)
    return try Parallel.map(first) { pass in
      switch pass {
      case .finished(let outcome, _): outcome
      case .waiting(let loaded, _):
        try finish(compiled(loaded), cards)
      }
    }
  }

  private func firstPass<Outcome: Sendable>(
    of id: NoticeID, _ finish: Finish<Outcome>
  ) throws -> FirstPass<Outcome> {
    var ledger = WorkspaceLoader.ledger(sharing: workspace.diagnostics)
    let scope: WorkspaceLoader.Scope = readsDrafts ? .all : .revisions
    guard let sources = try workspace.loader.sources(of: id, reading: scope, in: &ledger) else {
      let unreadable = CompiledNotice(
        sources: NoticeSources(id: id), draft: nil, revisions: [], diagnostics: ledger,
        integrity: .done, inForce: InForce([]))
      return try .finished(finish(unreadable, [:]), nil)
    }
    var loaded = LoadedNotice(sources: sources, ledger: ledger)
    try judgeIntegrity(of: &loaded)
    let notice = compiled(loaded)
    let card = card(of: notice)
    return notice.needsCards || workspace.supplementedNotices.contains(id)
      ? .waiting(loaded, card) : try .finished(finish(notice, [:]), card)
  }

  private func judgeIntegrity(of loaded: inout LoadedNotice) throws {
    let verdict = try IntegrityGate(loader: workspace.loader)
      .verdict(on: loaded.sources, readInto: loaded.ledger)
    for finding in verdict.findings { loaded.ledger.report(finding.diagnostic) }
    loaded.integrity = ExitStatus(rawValue: verdict.findings.exitStatus) ?? .integrityFailed
    loaded.sources.order(by: verdict.chain)
    loaded.chain = verdict.chain
  }

  private func compiled(_ loaded: LoadedNotice) -> CompiledNotice {
    var ledger = loaded.ledger
    let sources = loaded.sources
    let compiler = workspace.compiler
    compiler.check(sources, in: &ledger)
    let draft = sources.draft.flatMap {
      // What a master's text could say better is said where it is the master's own.
      compiler.compile(
        $0, of: sources, judgesStyle: judgesStyle && $0.master == nil, in: &ledger)
    }
    ledger.reportUnsealed(sources.revisions.filter(\.isUnsealed))
    let revisions = sources.revisions.filter { !$0.isWithheld }.compactMap {
      compiler.compile($0, of: sources, judgesStyle: false, in: &ledger)
    }
    let archive = sources.archive.compactMap { compiled($0, of: sources, in: &ledger) }
    return CompiledNotice(
      sources: sources, draft: draft, revisions: revisions, archive: archive,
      diagnostics: ledger, integrity: loaded.integrity,
      inForce: sources.inForce(regions: compiler.regions), chain: loaded.chain)
  }

  /// A past text, numbered as it was typed; what an author would be warned of is a note there.
  private func compiled(
    _ text: PastText, of notice: NoticeSources, in ledger: inout Diagnostics
  ) -> CompiledRevision? {
    guard let sources = text.sources else { return nil }
    var notice = notice
    notice.manifest.numbering = text.provenance.numbering
    // What is older than the notice has been no part of it.
    if let established = notice.manifest.established?.value, let date = text.date,
      date.lastDay < established.firstDay
    {
      notice.manifest.established = nil
    }
    return ledger.reportingWarningsAsNotes { ledger in
      workspace.compiler.compile(sources, of: notice, judgesStyle: false, in: &ledger)
    }
  }

  /// The card of the text that other notices refer to.
  private func card(of notice: CompiledNotice) -> ReferenceCard? {
    guard let front = notice.front(on: day) else { return nil }
    var card = workspace.compiler.card(of: front)
    if notice.isInForce(on: day) {
      card.supplemented = front.surroundings.manifest.supplemented?.value
    }
    return card
  }

  private static func cards<Outcome>(
    of passes: [FirstPass<Outcome>]
  ) -> [NoticeID: ReferenceCard] {
    var cards: [NoticeID: ReferenceCard] = [:]
    for pass in passes {
      switch pass {
      case .finished(_, let card), .waiting(_, let card):
        if let card { cards[card.id] = card }
      }
    }
    return cards
  }
}

extension Diagnostics {
  /// One warning for all unsealed revisions of a notice, at the first of them.
  fileprivate mutating func reportUnsealed(_ revisions: [RevisionSources]) {
    guard let first = revisions.first else { return }
    let ids = revisions.compactMap(\.id).map { "'\($0)'" }.joined(separator: ", ")
    let subject = revisions.count == 1 ? "Revision \(ids) is" : "Revisions \(ids) are"
    report(
      .warning, "unsealed-revision", at: first.range, "\(subject) not sealed",
      explanation: "A sealed revision has its checksums in SHA256SUMS. Until then nothing proves "
        + "that its text is what readers were given.")
  }
}
