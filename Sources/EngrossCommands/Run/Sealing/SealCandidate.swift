import NoticeArchive
import NoticeCompiler
import NoticeDiagnostics
import NoticeModel
import NoticeSite
import NoticeWorkspace

/// The draft of a notice as the revision that it is about to become: compiled, rendered, and with
/// everything that is to be frozen.
struct SealCandidate: Sendable {
  /// What the amendment says in place of `amendment.yml`, if somebody else writes it.
  struct WrittenAmendment: Sendable {
    /// What it says.
    var amendment: Amendment
    /// The bytes that say it.
    var bytes: [UInt8]
  }

  /// The notice with the candidate as its last revision.
  let notice: NoticeSources
  /// The name that it will have.
  let id: RevisionID
  /// The candidate.
  let revision: CompiledRevision
  /// Its editions in every format.
  let editions: [EditionFormats]
  /// What was recorded of what its words depend on.
  let context: RevisionContext
  /// The review of the step from the revision that it takes over from; `nil` for the first one.
  let review: RevisionReview?
  /// The files to freeze.
  let files: [SealedFile]

  /// Makes the candidate; `nil`, with the reasons reported, if the draft cannot be compiled.
  init?(
    of compiled: CompiledNotice, as id: RevisionID, amendment: WrittenAmendment? = nil,
    at moment: Moment, by compiler: NoticeCompiler, cards: [NoticeID: ReferenceCard],
    in diagnostics: inout Diagnostics
  ) {
    guard var sources = compiled.sources.draft else { return nil }
    sources.id = id
    sources.isUnsealed = false
    if let amendment { sources.amendment = amendment.amendment }
    var notice = compiled.sources
    notice.revisions.append(sources)
    // The draft was judged as a draft; only what makes a difference to a revision is new.
    var again = diagnostics
    guard
      let revision = compiler.compile(
        sources, of: notice, judgesStyle: false, in: &again)
    else { return nil }
    compiler.checkHistory(of: notice, in: &diagnostics)
    self.notice = notice
    self.id = id
    self.revision = revision
    let editions = compiler.languages(of: revision).flatMap { language in
      compiler.formats(of: revision, in: language, cards: cards, in: &diagnostics)
    }
    self.editions = editions
    context = compiler.context(
      of: revision, cards: cards, sealed: moment, editions: editions.map(\.record))
    let inForce = notice.inForce(regions: compiler.regions)
    let before = inForce.takesOverFrom(id).flatMap { from in
      compiled.revisions.first { $0.sources.id == from }
    }
    let review = before.map { before in
      RevisionReview(
        compiler: compiler, notice: compiled, before: before, after: revision, cards: cards,
        region: nil, language: nil, topic: nil, day: moment.day)
    }
    self.review = review
    files = Self.files(
      of: compiled, sources, amendment, context,
      before.flatMap { before in
        Self.changes(
          to: revision, editions, since: before, review?.record(), by: compiler, cards: cards)
      })
  }

  /// Its edition for all regions, in the language of its sources.
  var edition: Edition { editions[0].rendered.edition }

  /// The amendment from the revision that the candidate takes over from, compared and judged.
  private static func changes(
    to revision: CompiledRevision, _ editions: [EditionFormats], since before: CompiledRevision,
    _ review: AmendmentReview?, by compiler: NoticeCompiler, cards: [NoticeID: ReferenceCard]
  ) -> SealedChanges? {
    var changes = SealedChanges(of: revision, editions, since: before) { language in
      // What can be said of the text was said when it was compiled.
      var ignored = Diagnostics()
      return compiler.edition(of: before, for: nil, in: language, cards: cards, in: &ignored)
    }
    changes?.review = review
    return changes
  }

  /// Every file of the draft as it was read, the context, and the amendment.
  private static func files(
    of compiled: CompiledNotice, _ sources: RevisionSources, _ amendment: WrittenAmendment?,
    _ context: RevisionContext, _ changes: SealedChanges?
  ) -> [SealedFile] {
    var files = compiled.draftFiles
    files += sources.files.map { SealedFile(path: "files/" + $0.name, bytes: $0.bytes) }
    if let amendment {
      files.removeAll { $0.path == "amendment.yml" }
      files.append(SealedFile(path: "amendment.yml", bytes: amendment.bytes))
    }
    files.append(SealedFile(path: RevisionContext.fileName, bytes: context.yaml))
    if let changes {
      files.append(SealedFile(path: SealedChanges.fileName, bytes: changes.json))
    }
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
