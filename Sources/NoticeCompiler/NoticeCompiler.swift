package import NoticeDiagnostics
package import NoticeLanguage
import NoticeMarkdown
package import NoticeModel

/// Compiles the sources of a notice into revisions from which editions are projected.
///
/// 1. The texts are parsed (`RevisionTexts`).
/// 2. Their sections get ids and topics, and the supplements' sections their places
///    (`SectionReader`, `SectionArranger`).
/// 3. Sections and list items are numbered, and every id is entered in an index
///    (`SectionNumbers`, `TargetIndex`).
/// 4. What can be judged without a reader is checked (regions, terms, numbers in prose).
/// 5. An edition is projected: what its readers get is chosen (`EditionText`, `ReaderSelection`) and
///    numbered, and labels, values and references become text (`Projection`).
///
/// Pure: the same sources give the same editions and diagnostics, and nothing is thrown.
package struct NoticeCompiler: Sendable {
  /// What all notices share.
  package let workspace: WorkspaceManifest
  /// The regions that sources may name.
  package let regions: RegionTable
  /// The digest of the words of an edition, without dates and numbers, by which editions of two
  /// revisions are compared.
  package typealias BodyDigest = @Sendable (Edition) -> String

  private let bodyDigest: BodyDigest?

  /// Makes the compiler of a workspace.
  ///
  /// With `bodyDigest`, a regional edition that is not sealed yet says *Last updated* of the last
  /// revision that changed its words, as far as the digests of the revisions before are recorded.
  package init(workspace: WorkspaceManifest, bodyDigest: BodyDigest? = nil) {
    self.workspace = workspace
    self.bodyDigest = bodyDigest
    regions = RegionTable(groups: workspace.groups, audiences: workspace.audiences.map(\.name))
  }

  /// Compiles one draft or revision; `nil` when its main text could not be parsed.
  ///
  /// `judgesStyle` asks for what is worse than meant and misleads nobody as well; a build does not
  /// ask this of revisions, which can no longer be edited.
  package func compile(
    _ sources: RevisionSources, of notice: NoticeSources, judgesStyle: Bool,
    in diagnostics: inout Diagnostics
  ) -> CompiledRevision? {
    let surroundings = surroundings(of: sources, in: notice)
    let checker = RegionChecker(regions: surroundings.regions)
    checker.check(sources.amendment, in: &diagnostics)
    guard
      let texts = RevisionTexts(
        sources, numbering: surroundings.manifest.numbering, in: &diagnostics)
    else { return nil }
    checker.check(texts, in: &diagnostics)
    let arranged = ArrangedTexts(
      texts, language: surroundings.manifest.language, in: &diagnostics)
    let revision = CompiledRevision(
      notice: notice, sources: sources, surroundings: surroundings, texts: texts,
      sections: arranged.sections, wholeTexts: arranged.wholeTexts,
      translations: arranged.translations)
    TiedSupplements.check(revision, in: &diagnostics)
    DefinedTerms.check(revision, judgesStyle: judgesStyle, in: &diagnostics)
    if judgesStyle { UnreachablePart.check(revision, in: &diagnostics) }
    if judgesStyle { TypedSectionNumber.check(revision, in: &diagnostics) }
    return revision
  }

  /// Checks what can be judged of a notice without reading its texts: regions and dates.
  package func check(_ notice: NoticeSources, in diagnostics: inout Diagnostics) {
    RegionChecker(regions: regions).check(notice.manifest, in: &diagnostics)
    checkHistory(of: notice, in: &diagnostics)
  }

  /// Checks that the dates and records of a notice's revisions can be right.
  package func checkHistory(of notice: NoticeSources, in diagnostics: inout Diagnostics) {
    HistoryChecker(regions: regions).check(notice, in: &diagnostics)
  }

  /// Checks what the workspace says about regions.
  package func checkWorkspace(in diagnostics: inout Diagnostics) {
    RegionChecker(regions: regions).check(workspace, in: &diagnostics)
  }

  /// Projects the all-regions edition of a revision in the language of its sources.
  ///
  /// `cards` are those of the notices that references may lead to.
  package func edition(
    of revision: CompiledRevision, cards: [NoticeID: ReferenceCard],
    in diagnostics: inout Diagnostics
  ) -> Edition {
    edition(of: revision, for: nil, in: nil, cards: cards, in: &diagnostics)
  }

  /// Projects an edition of a revision: the one for all regions, unless one is named, in the
  /// language of the sources, unless another is named and the text is translated into it.
  package func edition(
    of revision: CompiledRevision, for region: RegionCode?, in language: LanguageTag?,
    cards: [NoticeID: ReferenceCard], in diagnostics: inout Diagnostics
  ) -> Edition {
    let projection = Projection(revision: revision, cards: cards, region: region, in: language)
    var edition = projection.edition(in: &diagnostics)
    if region != nil, let bodyDigest,
      let date = revision.lastUpdate(of: edition, digest: bodyDigest(edition))
    {
      edition.dateline = projection.dateline(lastUpdated: date)
    }
    return edition
  }

  /// The regions whose readers have an edition of their own, sorted: those that the sources or the
  /// effective dates name and those that the manifest asks for; where there are any, `other` too.
  package func regions(of revision: CompiledRevision) -> [RegionCode] { revision.regions }

  /// The languages that a revision can be read in, that of the sources first.
  package func languages(of revision: CompiledRevision) -> [LanguageTag] { revision.languages }

  /// What other notices need to know of a revision to refer to it.
  package func card(of revision: CompiledRevision) -> ReferenceCard {
    var card = Projection(revision: revision, cards: [:], region: nil, in: nil).card
    card.languages = revision.languages
    return card
  }

  private func surroundings(
    of sources: RevisionSources, in notice: NoticeSources
  ) -> Surroundings {
    guard let context = sources.context else {
      return Surroundings(manifest: notice.manifest, workspace: workspace, regions: regions)
    }
    return Surroundings(
      recordedIn: context, manifest: notice.manifest, workspace: workspace)
  }
}
