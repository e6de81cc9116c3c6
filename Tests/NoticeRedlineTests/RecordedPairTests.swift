import NoticeModel
import NoticeRedline
import Testing

/// The author's edit is what the reader sees.
@Suite struct RecordedPairTests {
  private struct Total {
    var words = (shown: 0, written: 0)
    var hunks = (shown: 0, made: 0)
    var islands = 0
    var moves = (right: 0, shown: 0, made: 0)
    var phrases = (alone: 0, made: 0)
    var worst = (seed: 0, ratio: 0.0)
  }

  private static func add(_ seed: Int, to total: inout Total) {
    let pair = RecordedPair(seed: seed)
    let (old, new) = (PlainNotice.edition(pair.old), PlainNotice.edition(pair.new))
    let redline = redline(old, new)
    let faults = redline.faults(old, new)
    #expect(faults.isEmpty, "seed \(seed): \(faults)")
    let figures = RedlineFigures(redline)
    let shown = figures.inserted + figures.deleted
    total.words.shown += shown
    total.words.written += pair.words
    total.hunks.shown += figures.hunks.count
    total.hunks.made += pair.hunks
    total.islands += figures.islands
    #expect(figures.halfWords == 0, "seed \(seed)")
    var left = pair.moved
    for line in figures.moved {
      total.moves.shown += 1
      if let place = left.firstIndex(of: line) {
        left.remove(at: place)
        total.moves.right += 1
      }
    }
    total.moves.made += pair.moved.count
    for phrase in pair.phrases {
      total.phrases.made += 1
      if figures.standsAlone(phrase.old, phrase.new) { total.phrases.alone += 1 }
    }
    let ratio = Double(shown) / Double(max(1, pair.words))
    if ratio > total.worst.ratio { total.worst = (seed, ratio) }
  }

  @Test func sixtyPairsReadAsTheyWereWritten() {
    var total = Total()
    for seed in 0..<60 { Self.add(seed, to: &total) }
    print("recorded pairs: \(total)")
    #expect(Double(total.words.shown) <= 1.1 * Double(total.words.written))
    #expect(Double(total.hunks.shown) <= 1.15 * Double(total.hunks.made))
    #expect(100 * total.islands <= total.words.shown)
    #expect(Double(total.moves.right) >= 0.98 * Double(total.moves.shown))
    #expect(Double(total.moves.right) >= 0.9 * Double(total.moves.made))
    #expect(total.phrases.alone == total.phrases.made)
    #expect(total.worst.ratio <= 1.5, "seed \(total.worst.seed)")
  }
}
