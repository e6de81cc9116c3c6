import NoticeCompiler
import NoticeLanguage
import NoticeModel
import NoticeSite

/// The regions for whose readers a notice has pages, and which revision they read on the day of the
/// site.
///
/// A region that some published revision names has a page in front ever after, so that an address
/// that once was given leads to what binds its readers now.
struct RegionsOfNotice: Sendable {
  /// A revision that the site shows.
  struct Shown: Sendable {
    /// The revision.
    let revision: CompiledRevision
    /// How it stands to all readers.
    let status: PublishedRevision.Status
    /// The regions whose readers have an edition of their own of it, sorted.
    let regions: [RegionCode]
  }

  /// What readers in a region read.
  struct Standing: Sendable {
    /// What binds them.
    let current: RevisionID?
    /// What will, in the order in which it takes effect.
    let upcoming: [RevisionID]

    /// What they read in front; `nil` for the draft.
    var front: RevisionID? { current ?? upcoming.first }
  }

  /// The revisions that the site shows and whose text is known, in their order.
  let revisions: [Shown]
  /// The regions, sorted.
  let codes: [RegionCode]
  /// What all readers read in front; `nil` for the draft.
  let front: RevisionID?
  private let standings: [RegionCode: Standing]
  private let compiler: NoticeCompiler

  /// Gathers the regions of a notice.
  init(_ notice: CompiledNotice, by compiler: NoticeCompiler, on site: SiteDescription) {
    let rule = notice.inForce
    let day = site.asOf
    let shown: [Shown] = notice.revisions.compactMap { revision in
      guard let status = revision.sources.id.flatMap({ rule.status(of: $0, on: day)?.onPages })
      else { return nil }
      return Shown(
        revision: revision, status: status, regions: compiler.regions(of: revision))
    }
    let withheld = notice.sources.revisions.filter(\.isWithheld).flatMap(\.recordedRegions)
    var codes = Set(shown.flatMap(\.regions) + withheld)
    if shown.isEmpty, withheld.isEmpty, site.includesDrafts, let draft = notice.draft {
      codes = Set(compiler.regions(of: draft))
    }
    revisions = shown
    self.codes = codes.sorted()
    front = rule.revision(on: day) ?? rule.upcoming(on: day).first
    self.compiler = compiler
    standings = Dictionary(
      uniqueKeysWithValues: codes.map { code in
        let current = rule.revision(on: day, for: code)
        return (code, Standing(current: current, upcoming: rule.upcoming(on: day, for: code)))
      })
  }

  /// The regions whose readers read a revision in front; those of the draft without an id.
  func readers(of id: RevisionID?) -> [RegionCode] {
    codes.filter { standings[$0]?.front == id }
  }

  /// The languages that a revision could be read in on a day; some translations are sealed later.
  func languages(of revision: CompiledRevision, on day: CalendarDay) -> [LanguageTag] {
    compiler.languages(of: revision).filter { tag in
      revision.sources.lateTranslations[tag].map { $0.day <= day } ?? true
    }
  }

  /// The regions as pages in a language list them.
  func published(
    in language: Language, covered coverage: [RegionCode: RegionCoverage]
  ) -> [PublishedRegion] {
    codes.map { code in
      PublishedRegion(
        code: code, name: name(of: code, in: language), current: standings[code]?.current,
        upcoming: standings[code]?.upcoming ?? [], coverage: coverage[code])
    }.sorted { RegionOrder.precedes(($0.name, $0.code), ($1.name, $1.code)) }
  }

  /// What differs for the readers of each region, in the revision that they read.
  var coverage: [RegionCode: RegionCoverage] {
    var all: [RegionCode: RegionCoverage] = [:]
    for shown in revisions {
      let readers = readers(of: shown.revision.sources.id)
      guard !readers.isEmpty else { continue }
      for coverage in compiler.coverage(of: shown.revision, for: readers) {
        all[coverage.region] = coverage
      }
    }
    return all
  }

  /// The printed name: a part of a country with the country, for there are two Georgias.
  func name(of region: RegionCode, in language: Language) -> String {
    if region == .other { return language.phrase(.everyoneElse) }
    let audience = compiler.workspace.audiences.first { $0.name == region }
    if let label = audience?.label?.text(in: language.tag, fallback: .english) {
      return label.description
    }
    guard let name = language.name(of: region) else { return region.rawValue }
    let parts = region.rawValue.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, compiler.regions.isPlace(region),
      let country = language.name(of: RegionCode(String(parts[0])))
    else { return name }
    return language.phrase(.regionWithin, [name, country])
  }
}

extension RevisionSources {
  /// The regions that had pages of their own when it was sealed.
  ///
  /// What was sealed before editions were recorded tells them by the names that it printed.
  var recordedRegions: [RegionCode] {
    guard let context else { return [] }
    let recorded = Set(context.editions.compactMap(\.region))
    guard recorded.isEmpty else { return recorded.sorted() }
    let named =
      context.printed.flatMap(\.regions).map { RegionCode($0.key) } + context.groups.map(\.name)
      + context.audiences.map(\.name) + context.regionalPages
      + amendment.effective.compactMap(\.region)
    return named.isEmpty ? [] : Set(named).union([.other]).sorted()
  }
}
