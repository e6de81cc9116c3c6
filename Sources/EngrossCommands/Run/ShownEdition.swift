import NoticeArchive
import NoticeCompiler
import NoticeDiagnostics
import NoticeModel

/// The edition that bound a reader on a day, with what there is to say of it.
struct ShownEdition: Sendable {
  /// What is asked about.
  struct Question: Sendable {
    /// The notice.
    let notice: NoticeID
    /// The readers; `nil` for the all-regions edition.
    let region: RegionCode?
    /// The language; `nil` for that of the source.
    let language: LanguageTag?
    /// The day.
    let day: CalendarDay
    /// The revision, whichever was in force.
    let revision: RevisionID?
  }

  /// The edition in every format; `nil` if there is none to show.
  private(set) var formats: EditionFormats?
  /// What there is to say of it, as lines for people.
  private(set) var lines: [String] = []
  /// Everything that was said of the sources.
  private(set) var diagnostics: [Diagnostic] = []
  /// How it ends.
  private(set) var status = ExitStatus.done

  private var question: Question

  /// Finds the edition.
  init(workspace: OpenWorkspace, question: Question) throws {
    self.question = question
    let pass = NoticePass(
      workspace: workspace, readsDrafts: false, judgesStyle: false, day: question.day)
    let shown = try pass.outcomes { notice, cards -> ShownEdition? in
      guard notice.sources.id == question.notice else { return nil }
      return ShownEdition(of: notice, by: workspace.compiler, cards: cards, question)
    }.compactMap(\.self).first
    if let shown {
      self = shown
    } else {
      status = .sourcesDoNotPass
    }
  }

  private init(
    of notice: CompiledNotice, by compiler: NoticeCompiler, cards: [NoticeID: ReferenceCard],
    _ question: Question
  ) {
    self.question = question
    var ledger = notice.diagnostics
    if notice.integrity == .done, !ledger.hasErrors, let id = revision(of: notice) {
      show(id, of: notice, by: compiler, cards: cards, in: &ledger)
    } else if status == .done {
      status = notice.refusalStatus
    }
    diagnostics = ledger.sorted
    if ledger.showsAlteration { refuse(.integrityFailed) }
    if ledger.hasErrors, status == .done { refuse(notice.refusalStatus) }
  }

  private mutating func refuse(_ status: ExitStatus) {
    formats = nil
    self.status = status
  }

  private var readers: String { question.region.map { "readers in \($0)" } ?? "readers" }

  /// The revision that is to be shown; `nil`, and a line that says why, if none can be.
  private mutating func revision(of notice: CompiledNotice) -> RevisionID? {
    let day = question.day.date.iso8601
    if let id = question.revision { return id }
    switch notice.inForce.answer(on: question.day, for: question.region) {
    case .certain(let id): return id
    case .none: lines.append("On \(day) no revision of '\(notice.sources.id)' bound \(readers)")
    case .uncertain(let open):
      let candidates = (open.mayBeNone ? ["none"] : []) + open.candidates.map { "'\($0)'" }
      lines.append(
        "Unknown within \(open.within.map(\.iso8601).joined(separator: " and ")): on \(day) "
          + "\(readers) were bound by one of \(candidates.joined(separator: ", ")); "
          + "--revision shows one")
    }
    status = .sourcesDoNotPass
    return nil
  }

  private mutating func show(
    _ id: RevisionID, of notice: CompiledNotice, by compiler: NoticeCompiler,
    cards: [NoticeID: ReferenceCard], in diagnostics: inout Diagnostics
  ) {
    guard let revision = notice.revisions.first(where: { $0.sources.id == id }) else {
      let isWithheld = notice.sources.revisions.contains { $0.id == id && $0.isWithheld }
      lines.append(
        isWithheld
          ? "The text of revision '\(id)' was withheld by order"
          : "No revision '\(id)' of '\(notice.sources.id)'")
      return refuse(.sourcesDoNotPass)
    }
    let language = language(of: revision, by: compiler)
    let edition = compiler.edition(
      of: revision, for: question.region, in: language, cards: cards, in: &diagnostics)
    let formats = EditionFormats(
      edition, folder: "\(notice.sources.id)/\(id)/", base: revision.surroundings.baseURL,
      in: &diagnostics)
    RewordedEdition.check(formats, of: revision.sources, isAltered: false, in: &diagnostics)
    self.formats = formats
    describe(revision, id, edition, of: notice)
  }

  /// The language that is shown: the one asked for, if there was a translation on that day.
  private mutating func language(
    of revision: CompiledRevision, by compiler: NoticeCompiler
  ) -> LanguageTag {
    let source = revision.surroundings.manifest.language
    guard let wanted = question.language, wanted != source else { return source }
    guard compiler.languages(of: revision).contains(wanted) else {
      lines.append("There is no translation into '\(wanted)'; this is the text in '\(source)'")
      return source
    }
    let late = revision.sources.lateTranslations[wanted]
    guard let late, late.day > question.day else { return wanted }
    lines.append(
      "There was no translation into '\(wanted)' yet, it was sealed on \(late.day.date.iso8601); "
        + "this is the text in '\(source)'")
    return source
  }

  private mutating func describe(
    _ revision: CompiledRevision, _ id: RevisionID, _ edition: Edition, of notice: CompiledNotice
  ) {
    let region = question.region.map { "readers in \($0)" } ?? "all regions"
    let effect = notice.inForce.effectiveDay(
      of: id, asKnownOn: question.day, for: question.region)
    let dates = [
      revision.sources.amendment.date.map { "dated \($0.value.iso8601)" },
      effect.map { "effective \($0.date.iso8601)" },
    ].compactMap(\.self)
    lines.insert(
      "Revision '\(id)' of '\(notice.sources.id)' for \(region) in '\(edition.language)'"
        + (dates.isEmpty ? "" : ", \(dates.joined(separator: ", "))"), at: 0)
    if let digest = notice.chain.link(id)?.digest { lines.append("Sealed as \(digest.tagged)") }
    if let prevailing = revision.surroundings.prevailingLanguage(for: question.region) {
      lines.append(
        prevailing == edition.language
          ? "This language prevails" : "The text in '\(prevailing)' prevails")
    }
    let stale = SourceDigests(of: revision)
      .stale(in: revision.sources.translationOrigins[edition.language] ?? [:])
    if edition.language != revision.surroundings.manifest.language, !stale.isEmpty {
      lines.append("Behind its source: \(SectionList.phrase(for: stale))")
    }
  }
}
