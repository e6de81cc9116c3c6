import NoticeCompiler
import NoticeDiagnostics
import NoticeFiles
import NoticeModel
import NoticeRedline
import NoticeRendering

/// Compares two texts of a notice as readers in some region get them.
struct RevisionComparison {
  let compiler: NoticeCompiler
  let before: CompiledRevision
  let after: CompiledRevision
  let cards: [NoticeID: ReferenceCard]
  let language: LanguageTag?

  /// The regions whose readers have an edition of their own of either text.
  var regions: [RegionCode] {
    Set(compiler.regions(of: before) + compiler.regions(of: after)).sorted()
  }

  /// The new text as readers in a region get it.
  func newEdition(for region: RegionCode?) -> Edition { edition(of: after, for: region) }

  /// What became of the old text for readers in a region.
  func redline(for region: RegionCode?) -> Redline {
    let new = edition(of: after, for: region)
    return AmendmentComparison.redline(
      from: edition(of: before, for: region), to: new,
      values: after.changedValues(since: before, in: new.language))
  }

  private func edition(of revision: CompiledRevision, for region: RegionCode?) -> Edition {
    // What can be said of the texts was said when they were compiled.
    var ignored = Diagnostics()
    return compiler.edition(of: revision, for: region, in: language, cards: cards, in: &ignored)
  }

  /// The SHA-256 of the words of every edition of the new text, dates and numbers left out, as 64
  /// hexadecimal digits: what an approval is bound to.
  var textDigest: String {
    var lines = ""
    for tag in compiler.languages(of: after) {
      for region in [nil] + compiler.regions(of: after) {
        var ignored = Diagnostics()
        let edition = compiler.edition(
          of: after, for: region, in: tag, cards: cards, in: &ignored)
        lines += "\(tag) \(region?.rawValue ?? "all") \(EditionFormats.bodyDigest(of: edition))\n"
      }
    }
    return SHA256.digest(of: Array(lines.utf8)).hex
  }
}

/// Finds whose words each change changes, by comparing the editions of all regions.
struct RegionalReach {
  private let regions: [RegionCode]
  private let seen: [RegionCode: Set<ChangeID>]
  /// The sections in which the readers of a region see what the text for all does not tell of.
  private let ownSections: [RegionCode: Set<SectionID>]
  private let changes: [ChangeID: Change]
  private let only: RegionCode?

  /// Compares the editions; with `only`, nobody else's words are asked about.
  ///
  /// `redline` is that of the editions whose changes were judged.
  init(_ comparison: RevisionComparison, judged redline: Redline, only: RegionCode?) {
    self.only = only
    regions = only == nil ? comparison.regions : []
    let judged = Dictionary(
      redline.changes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    changes = judged
    var seen: [RegionCode: Set<ChangeID>] = [:]
    var ownSections: [RegionCode: Set<SectionID>] = [:]
    for region in regions {
      let own = comparison.redline(for: region).changes
      seen[region] = Set(own.map(\.id))
      ownSections[region] = Set(own.filter { judged[$0.id] == nil }.map(\.section))
    }
    self.seen = seen
    self.ownSections = ownSections
  }

  /// Whose words a judged change changes; everyone's, if none of the editions tells.
  func reach(of judged: JudgedChange) -> DutyReach {
    if let only { return DutyReach(changed: [only], reachesOthers: false) }
    let names = (judged.changes.isEmpty ? [judged.id] : judged.changes).map { ChangeID($0) }
    let changed = regions.filter { region in names.contains { isSeen($0, in: region) } }
    guard !changed.isEmpty else { return .everyone }
    return DutyReach(
      changed: changed.filter { $0 != .other },
      unchanged: regions.filter { $0 != .other && !changed.contains($0) },
      reachesOthers: changed.contains(.other))
  }

  /// Whether readers in a region see a change: as it is or, where it is about who gets some words, by
  /// having or losing them.
  private func isSeen(_ change: ChangeID, in region: RegionCode) -> Bool {
    if seen[region]?.contains(change) ?? false { return true }
    guard let change = changes[change], change.kind == .regions else { return false }
    return ownSections[region]?.contains(change.section) ?? false
  }
}
