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
    editions = compiler.languages(of: revision).flatMap { language in
      compiler.formats(of: revision, in: language, cards: cards, in: &diagnostics)
    }
    context = compiler.context(
      of: revision, cards: cards, sealed: moment, editions: editions.map(\.record))
    files = Self.files(of: compiled, sources, amendment, context)
  }

  /// Its edition for all regions, in the language of its sources.
  var edition: Edition { editions[0].rendered.edition }

  /// Every file of the draft as it was read, and the context.
  private static func files(
    of compiled: CompiledNotice, _ sources: RevisionSources, _ amendment: WrittenAmendment?,
    _ context: RevisionContext
  ) -> [SealedFile] {
    var files = compiled.draftFiles
    files += sources.files.map { SealedFile(path: "files/" + $0.name, bytes: $0.bytes) }
    if let amendment {
      files.removeAll { $0.path == "amendment.yml" }
      files.append(SealedFile(path: "amendment.yml", bytes: amendment.bytes))
    }
    files.append(SealedFile(path: RevisionContext.fileName, bytes: context.yaml))
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
