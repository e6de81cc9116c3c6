import NoticeCompiler
import NoticeModel
import Testing

@Suite struct EditionModelTests {
  private static let readers: [String?] = [
    nil, "US", "US-CA", "US-NY", "JP", "DE", "FR", "EUR", "WEST", "children", "other",
  ]

  // Unoptimised code takes a minute for all of them.
  #if DEBUG
    private static let notices = 400
  #else
    private static let notices = 2000
  #endif

  @Test(arguments: 0..<4)
  func everyEditionSaysWhatTheRulesSay(part: Int) {
    var failures = 0
    for seed in 0..<Self.notices where seed % 4 == part && failures < 3 {
      let sketch = SketchMaker(seed: seed).madeSketch
      let model = EditionSlowModel(sketch)
      guard let compiled = sketch.fixture.compiled() else {
        Issue.record("seed \(seed) does not compile")
        continue
      }
      let isTied = compiled.names.contains("tied-supplements")
      for reader in Self.readers {
        let expected = model.lines(for: reader)
        if expected == nil, isTied { continue }
        let found = compiled.outline(for: reader)
        guard found != expected?.joined(separator: "\n") else { continue }
        failures += 1
        let difference = Self.difference(expected ?? ["a tie that nobody reported"], found)
        Issue.record("seed \(seed), readers in \(reader ?? "all regions"):\n\(difference)")
        break
      }
    }
  }

  @Test func everyClauseIsInAllRegionsAndInAnEditionOrReported() {
    for seed in 0..<(Self.notices / 4) {
      let sketch = SketchMaker(seed: seed).madeSketch
      guard let compiled = sketch.fixture.compiled() else { continue }
      let everything = compiled.outline()
      let regions = compiled.compiler.regions(of: compiled.revision)
      let editions = regions.map { compiled.outline(for: $0.rawValue) }.joined(separator: "\n")
      let isReported = compiled.names.contains("unreachable-part")
      for word in sketch.words(inWholeTexts: false) where !Self.says(everything, word) {
        Issue.record("seed \(seed): '\(word)' is not in the edition for all regions")
      }
      let lost = (sketch.words(inWholeTexts: false) + sketch.words(inWholeTexts: true))
        .filter { !Self.says(editions, $0) }
      if !lost.isEmpty, !regions.isEmpty, !isReported {
        Issue.record("seed \(seed): \(lost) are in no edition, and nobody says so")
      }
    }
  }

  private static func says(_ text: String, _ word: String) -> Bool {
    [".", " ", "\n"].contains { text.contains(" " + word + $0) || text.contains("\n" + word + $0) }
      || text.hasSuffix(" " + word)
  }

  private static func difference(_ expected: [String], _ found: String) -> String {
    let found = found.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let same = zip(expected, found).prefix { $0 == $1 }.count
    let wanted = expected.dropFirst(max(0, same - 1)).prefix(4).joined(separator: "\n  ")
    let got = found.dropFirst(max(0, same - 1)).prefix(4).joined(separator: "\n  ")
    return "line \(same + 1): expected\n  \(wanted)\nfound\n  \(got)"
  }
}

extension SketchMaker {
  /// The sketch of the maker's seed.
  var madeSketch: NoticeSketch {
    var maker = self
    return maker.sketch()
  }
}

extension NoticeSketch {
  /// The sketch as sources.
  var fixture: EditionFixture {
    var fixture = EditionFixture(mainText)
    fixture.define(values)
    fixture.workspace.groups = Self.groups.sorted { $0.key < $1.key }.map { name, members in
      (RegionCode(name), members.map { RegionCode($0) })
    }
    fixture.workspace.audiences = [(RegionCode(Self.audience), nil)]
    fixture.workspace.order = order.map { RegionCode($0) }
    fixture.supplements = supplements.map { supplement in
      EditionFixture.Supplement(
        name: supplement.name, regions: supplement.regions, text: text(of: supplement),
        values: supplement.values, overrides: supplement.overrides, isWhole: supplement.isWhole)
    }
    return fixture
  }

  /// The words that stand for clauses.
  func words(inWholeTexts: Bool) -> [String] {
    func words(_ pieces: [Piece]) -> [String] {
      pieces.flatMap { piece -> [String] in
        switch piece {
        case .words(let words, _, _): [words]
        case .fence(_, let inner): words(inner)
        case .list(let items): items.map(\.words)
        }
      }
    }
    func all(_ parts: [Part]) -> [String] {
      parts.flatMap { words($0.pieces) + all($0.parts) }
    }
    let texts = supplements.filter { $0.isWhole == inWholeTexts }
    let main = inWholeTexts ? [] : words(lead) + all(parts)
    return main + texts.flatMap { words($0.lead) + all($0.parts) }
  }
}
