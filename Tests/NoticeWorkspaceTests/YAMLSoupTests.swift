import NoticeDiagnostics
import NoticeWorkspace
import Testing

@Suite struct YAMLSoupTests {
  /// A generator that gives the same numbers for the same seed (SplitMix64).
  private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let pieces = [
    "a", "é", "日本", ": ", "- ", "\n", "\r\n", "  ", "\t", "[", "]", "{", "}", ",", "\"", "'", "|",
    ">", "&a ", "*a ", "!t ", "<<: ", "? ", "#", "%YAML 1.1\n", "---\n", "...\n", "\\", "\\u0041",
    "{{", "}}", "~", "date: 2024\n", "k:\n", "@", "`", "\u{FEFF}", "\u{0}", "\u{85}", "\u{2028}",
  ]

  @Test(
    "Random mixtures of marks never crash, and every range lies in the file",
    arguments: [1, 2, 3, 4] as [UInt64])
  func soupIsSurvived(_ seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    for _ in 0..<2_000 {
      let count = Int.random(in: 1...24, using: &generator)
      let text = (0..<count).map { _ in
        Self.pieces.randomElement(using: &generator) ?? ""
      }.joined()
      var diagnostics = Diagnostics()
      let file = diagnostics.open(SourceFile(path: "a.yml", bytes: Array(text.utf8)))
      let node = YAMLReader().value(of: file, in: &diagnostics)
      #expect(node != nil || diagnostics.hasErrors, "seed \(seed): \(text.debugDescription)")
      for diagnostic in diagnostics.all {
        let end = diagnostic.place.offset + diagnostic.place.length
        #expect(end <= text.utf8.count + 1, "seed \(seed): \(text.debugDescription)")
      }
      if let node { check(node, in: text, seed) }
    }
  }

  private func check(_ node: YAMLNode, in text: String, _ seed: UInt64) {
    #expect(
      Int(node.range.offset + node.range.length) <= text.utf8.count,
      "seed \(seed): \(text.debugDescription)")
    switch node {
    case .empty, .scalar: break
    case .sequence(let items, _): for item in items { check(item, in: text, seed) }
    case .mapping(let entries, _): for entry in entries { check(entry.value, in: text, seed) }
    }
  }
}
