import NoticeModel
import NoticeRedline
import Testing

@Suite struct ExactnessTests {
  #if DEBUG
    private static let count = 10
  #else
    private static let count = 1000
  #endif

  /// Both texts can be put together again from a redline, and its parts fit.
  @Test(arguments: 0..<10) func bothTextsAreInTheirRedline(batch: Int) {
    for seed in batch * Self.count..<(batch + 1) * Self.count {
      var random = RandomNotice(seed: seed)
      let old = random.edition()
      let new = seed % 20 == 0 ? random.edition() : random.edited(old)
      let faults = redline(old, new).faults(old, new)
      #expect(faults.isEmpty, "seed \(seed): \(Set(faults).sorted())")
    }
  }

  @Test(arguments: 0..<20) func aTextHasNoRedlineAgainstItself(seed: Int) {
    var random = RandomNotice(seed: seed)
    let edition = random.edition()
    let redline = redline(edition, edition)
    #expect(redline.isEmpty, "seed \(seed)")
    #expect(redline.rows.allSatisfy { $0.kind == .unchanged }, "seed \(seed)")
  }

  /// What one direction inserts the other one deletes.
  @Test(arguments: 0..<10) func bothDirectionsMirrorEachOther(batch: Int) {
    for seed in batch * Self.count..<(batch + 1) * Self.count {
      var random = RandomNotice(seed: seed)
      let old = random.edition()
      let new = random.edited(old)
      let there = redline(old, new).changedTokens
      let back = redline(new, old).changedTokens
      #expect(there.inserted == back.deleted && there.deleted == back.inserted, "seed \(seed)")
    }
  }
}
