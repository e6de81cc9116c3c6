import NoticeCompiler
import NoticeDiagnostics
import NoticeModel
import NoticeRedline

/// Whose words each change of an amendment changes, told by the editions of both texts.
///
/// A change has the same name in every edition that shows it, because it is named by its words.
struct AmendmentReach: Sendable {
  /// The regions whose editions show a change, by its name without the ordinal.
  private let readers: [String: Set<RegionCode>]
  private let regions: [RegionCode]

  /// Compares the edition of each region, and of those whom no part names.
  init(
    from old: CompiledRevision, to new: CompiledRevision, by compiler: NoticeCompiler,
    cards: [NoticeID: ReferenceCard], finder: RedlineFinder, in diagnostics: inout Diagnostics
  ) {
    let named = Set(compiler.regions(of: old) + compiler.regions(of: new)).subtracting([.other])
    var readers: [String: Set<RegionCode>] = [:]
    for region in named.sorted() + [.other] {
      let before = compiler.edition(
        of: old, for: region, in: nil, cards: cards, in: &diagnostics)
      let after = compiler.edition(of: new, for: region, in: nil, cards: cards, in: &diagnostics)
      let redline = finder.redline(from: before, to: after, names: (old: "old", new: "new"))
      for change in redline.changes {
        readers[Self.name(change.id.rawValue), default: []].insert(region)
      }
    }
    self.init(readers: readers, regions: named.sorted())
  }

  /// Makes the reach of changes that are seen by `readers`; `regions` have editions of their own.
  init(readers: [String: Set<RegionCode>], regions: [RegionCode]) {
    self.readers = readers
    self.regions = regions
  }

  /// The readers of some changes together; everyone, where no edition shows any of them.
  func reach(of changes: [String]) -> DutyReach {
    let seen = changes.compactMap { readers[Self.name($0)] }.reduce(into: Set()) {
      $0.formUnion($1)
    }
    guard !seen.isEmpty else { return .everyone }
    return DutyReach(
      changed: regions.filter(seen.contains), unchanged: regions.filter { !seen.contains($0) },
      reachesOthers: seen.contains(.other))
  }

  /// The name of a change without the ordinal among equals, which differs between editions.
  private static func name(_ id: String) -> String {
    guard let slash = id.utf8.lastIndex(of: UInt8(ascii: "/")) else { return id }
    return String(id[..<slash]) + String(id[slash...].prefix { $0 != "-" })
  }
}
