import NoticeArchive
import NoticeCompiler
import NoticeDiagnostics
import NoticeModel
import NoticeWorkspace

extension NoticeSealing {
  /// Seals the draft's translation into a language beside a revision that was sealed without it; no
  /// date changes.
  func sealTranslation(
    of id: NoticeID, into language: LanguageTag, for revision: RevisionID
  ) throws -> Outcome {
    let target = try SealTarget(id, in: workspace.loader, isRehearsal: request.isRehearsal)
    var outcome = Outcome(lines: target.recovered)
    if target.completedSeal != nil { return try finished(outcome, target) }
    if let refusal = refusal(of: target) { return refusal }
    guard let reference = target.reference(to: revision) else {
      outcome.lines.append("No revision '\(revision)' of '\(id)' is sealed")
      outcome.status = .sourcesDoNotPass
      return outcome
    }
    let name = SealedName.translation(of: revision, language: language.fileName)
    guard !target.sealed.folders.contains(where: { $0.name == name }) else {
      outcome.lines.append("'\(name.path)' is sealed already; it is never written again")
      outcome.status = .sourcesDoNotPass
      return outcome
    }
    let judgement = try judgements { (notice, cards) -> Judgement? in
      guard notice.sources.id == id else { return nil }
      return judged(notice, cards: cards, translationInto: language, of: revision)
    }.first
    outcome.diagnostics = judgement?.diagnostics ?? []
    guard let files = judgement?.translation else {
      outcome.status = judgement?.status ?? .sourcesDoNotPass
      return outcome
    }
    guard !request.isRehearsal else {
      outcome.lines.append("Would seal '\(name.path)': \(files.count) files")
      return outcome
    }
    let digest = try target.store.sealTranslation(
      into: language.fileName, of: reference, files)
    outcome.lines.append("Sealed '\(name.path)': \(files.count) files")
    outcome.checkpoints += [
      target.checkpoint(after: .translation(into: language.fileName, of: reference), digest)
    ].compactMap(\.self)
    return outcome
  }

  private func judged(
    _ notice: CompiledNotice, cards: [NoticeID: ReferenceCard],
    translationInto language: LanguageTag, of id: RevisionID
  ) -> Judgement? {
    var ledger = notice.diagnostics
    let candidate = TranslationCandidate(
      of: notice, into: language, for: id, at: request.moment, by: workspace.compiler,
      cards: cards, in: &ledger)
    return Judgement(
      id: notice.sources.id, diagnostics: ledger.sorted, status: notice.refusalStatus,
      translation: ledger.hasErrors ? nil : candidate?.files)
  }
}

/// A translation of the draft's as one of a sealed revision.
struct TranslationCandidate: Sendable {
  /// The files to freeze.
  let files: [SealedFile]

  /// Makes the candidate; `nil`, with the reason reported, if there is no such translation, or it does
  /// not fit the revision.
  init?(
    of notice: CompiledNotice, into language: LanguageTag, for id: RevisionID, at moment: Moment,
    by compiler: NoticeCompiler, cards: [NoticeID: ReferenceCard],
    in diagnostics: inout Diagnostics
  ) {
    guard let revision = notice.sources.revisions.first(where: { $0.id == id }),
      notice.revisions.contains(where: { $0.sources.id == id })
    else { return nil }
    guard
      let text = notice.sources.draft?.translations.first(where: { $0.language == language })
    else {
      diagnostics.reportNoTranslation(into: language, of: notice.sources.id)
      return nil
    }
    guard !revision.translations.contains(where: { $0.language == language }) else {
      diagnostics.reportTranslated(id, into: language, at: revision.range)
      return nil
    }
    var sources = revision
    sources.addTranslation(text, of: notice.sources.draft, in: language)
    guard
      let translated = compiler.compile(
        sources, of: notice.sources, judgesStyle: false, in: &diagnostics)
    else { return nil }
    let editions = compiler.formats(
      of: translated, in: language, cards: cards, in: &diagnostics)
    let context = compiler.context(
      of: translated, cards: cards, sealed: moment, editions: editions.map(\.record))
    let origins = notice.sources.draft?.translationOrigins[language].map {
      SealedFile(
        path: TranslationOrigins.fileName, bytes: TranslationOrigins.yaml([language: $0]))
    }
    files =
      Self.files(of: notice, in: language) + [
        SealedFile(path: RevisionContext.fileName, bytes: context.yaml)
      ] + [origins].compactMap(\.self)
  }

  /// The draft's files in a language.
  private static func files(
    of notice: CompiledNotice, in language: LanguageTag
  ) -> [SealedFile] {
    notice.draftFiles.filter { $0.path.hasSuffix(".\(language.fileName).md") }
  }
}

extension RevisionSources {
  /// Adds the translation that a draft has of the main text and of the supplements.
  fileprivate mutating func addTranslation(
    _ text: TextSource, of draft: RevisionSources?, in language: LanguageTag
  ) {
    translations.append(text)
    for index in supplements.indices {
      let same = draft?.supplements.first { $0.name == supplements[index].name }
      let translation = same?.translations.first { $0.language == language }
      if let translation { supplements[index].translations.append(translation) }
    }
  }
}

extension LanguageTag {
  /// The tag as names of files write it: `zh-hant`.
  var fileName: String {
    String(decoding: rawValue.utf8.map { (65...90).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}

extension Diagnostics {
  fileprivate mutating func reportNoTranslation(into language: LanguageTag, of notice: NoticeID) {
    let path = "\(notice.sourcePath)/draft/notice.\(language.fileName).md"
    report(
      Diagnostic(
        name: "missing-translation", severity: .error,
        place: Diagnostic.Place(file: SourceFile(path: path, bytes: []), offset: 0, length: 0),
        summary: "No translation into '\(language)' in the draft"))
  }

  fileprivate mutating func reportTranslated(
    _ id: RevisionID, into language: LanguageTag, at range: SourceRange
  ) {
    report(
      .error, "translated-already", at: range,
      "Revision '\(id)' was sealed with its translation into '\(language)'")
  }
}
