import NoticeTestSupport
import Glibc
import NoticeModel
import NoticeRedline
import Testing

/// One paragraph moves at least six blocks away and is edited on the way; three others change a
/// word.
@Suite struct SyntheticMoveTests {
  #if DEBUG
    private static let count = 30
  #else
    private static let count = 200
  #endif

  @Test(arguments: [(0, 98, 98), (10, 98, 97), (25, 98, 90)])
  func movedParagraphsAreFound(edited: Int, precision: Int, recall: Int) {
    var (right, shown) = (0, 0)
    for seed in 0..<Self.count {
      let (old, new, line) = Self.documents(seed: seed * 7 + edited, edited: edited)
      let moved = RedlineFigures(redline(old, new)).moved
      shown += moved.count
      if moved.contains(line) { right += 1 }
    }
    print("moves, \(edited) % edited: \(right) right of \(shown) shown and \(Self.count) made")
    #expect(100 * right >= precision * shown)
    #expect(100 * right >= recall * Self.count)
  }

  private static func documents(seed: Int, edited: Int) -> (String, String, String) {
    var generator = SeededGenerator(seed: seed)
    let old = RecordedPair(seed: 3 + seed % 40 * 4).old
    var blocks = old.components(separatedBy: "\n\n")
    let candidates = blocks.indices.filter { place in
      !blocks[place].hasPrefix("#") && blocks[place].words.count >= 15
        && !blocks[place].hasPrefix("-") && !blocks[place].hasPrefix("|")
        && blocks.count { $0 == blocks[place] } == 1
    }
    let from = generator.pick(candidates)
    var words = blocks.remove(at: from).words
    for _ in 0..<words.count * edited / 100 {
      let place = generator.number(0...(words.count - 1))
      words[place] = generator.pick(["data", "notice", "orders", "region", "therefore", "annual"])
    }
    let line = words.joined(separator: " ")
    let to = generator.pick((1..<blocks.count).filter { abs($0 - from) >= 6 })
    blocks.insert(line, at: to)
    for _ in 0..<3 {
      let place = generator.pick(
        blocks.indices.filter {
          $0 != to && !"#-|".contains(blocks[$0].prefix(1)) && !blocks[$0].isEmpty
        })
      var words = blocks[place].words
      words[generator.number(0...(words.count - 1))] = "altered"
      blocks[place] = words.joined(separator: " ")
    }
    return (old, blocks.joined(separator: "\n\n"), line)
  }
}

extension String {
  fileprivate var words: [String] { split(separator: " ").map(String.init) }

  fileprivate func components(separatedBy separator: String) -> [String] {
    var result: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      result.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return result + [String(rest)]
  }
}
