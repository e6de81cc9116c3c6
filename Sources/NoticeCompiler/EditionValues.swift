import NoticeDiagnostics
import NoticeModel

/// The values that hold in an edition.
///
/// In the all-regions edition a supplement's own values hold for its text alone. In a regional one
/// those of all its supplements hold throughout, the winner's where two define the same.
struct EditionValues: Sendable {
  private let own: [ValueTable]
  private let overriding: ValueTable?
  private let shared: [ValueTable]

  init(of revision: CompiledRevision, for reader: Reader?) {
    let supplements = revision.texts.supplements.map(\.source)
    own = supplements.map(\.values)
    overriding = reader.map { Self.overriding(in: supplements, for: $0, rules: revision.rules) }
    shared = [revision.surroundings.manifest.values, revision.surroundings.workspace.values]
  }

  /// The tables in which a text's values are looked up, the nearest first.
  func tables(in supplement: Int?) -> [ValueTable] {
    let nearest = overriding ?? supplement.map { own[$0] }
    return (nearest.map { [$0] } ?? []) + shared
  }

  private static func overriding(
    in supplements: [SupplementSource], for reader: Reader, rules: ReaderRules
  ) -> ValueTable {
    var table = ValueTable()
    var definers: [ValueName: [Int]] = [:]
    for index in rules.supplements(for: reader) {
      for entry in supplements[index].values.entries {
        definers[entry.name, default: []] += [index]
      }
    }
    for (name, candidates) in definers.sorted(by: { $0.key < $1.key }) {
      let winner = rules.winner(among: candidates, for: reader)?.winner
      if let winner, let value = supplements[winner].values[name] {
        table.entries.append((name, value, .none))
      }
    }
    return table
  }
}
