import NoticeModel

/// What a reader sees of a redline, in figures.
struct RedlineFigures {
  /// A run of changed words: what is gone and what came.
  struct Hunk {
    var deleted: [String] = []
    var inserted: [String] = []
  }

  /// Words shown as inserted and deleted.
  var inserted = 0
  var deleted = 0
  /// The change runs.
  var hunks: [Hunk] = []
  /// Unchanged runs of one or two words between two changes of one clause.
  var islands = 0
  /// Changes that begin or end inside a word.
  var halfWords = 0
  /// The clauses that are shown as moved, as text.
  var moved: [String] = []

  /// Measures a redline as its plain text would read.
  init(_ redline: Redline) {
    var isInside = false
    for row in redline.rows {
      switch row.kind {
      case .movedAway: continue
      case .movedHere:
        moved += row.new.map { clause in
          clause.cells.map { $0.map(\.text).joined() }.joined(separator: " ")
        }
      default: break
      }
      for script in row.cells { measure(script, &isInside) }
      if row.kind == .unchanged || row.cells.contains(where: { $0.segments.last?.kind == .equal }) {
        isInside = false
      }
    }
  }

  private mutating func measure(_ script: Script, _ isInside: inout Bool) {
    for (index, segment) in script.segments.enumerated() {
      let old = Self.words(script.old[segment.old])
      let new = Self.words(script.new[segment.new])
      switch segment.kind {
      case .deleted, .inserted:
        let words = segment.kind == .deleted ? old : new
        if words.isEmpty { continue }
        if !isInside { hunks.append(Hunk()) }
        isInside = true
        if segment.kind == .deleted {
          deleted += words.count
          hunks[hunks.count - 1].deleted += words
        } else {
          inserted += words.count
          hunks[hunks.count - 1].inserted += words
        }
        if Self.isHalf(script, segment) { halfWords += 1 }
      default:
        if new.isEmpty { continue }
        let isBetween =
          isInside
          && script.segments[(index + 1)...].contains {
            $0.kind != .equal && !Self.words(script.old[$0.old] + script.new[$0.new]).isEmpty
          }
        if isBetween, new.count <= 2 { islands += 1 }
        isInside = false
      }
    }
  }

  private static func words(_ tokens: ArraySlice<Token>) -> [String] {
    tokens.map { $0.kind == .paragraphEnd ? " " : $0.text }.joined()
      .split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private static func isHalf(_ script: Script, _ segment: Script.Segment) -> Bool {
    let tokens = segment.kind == .deleted ? script.old : script.new
    let range = segment.kind == .deleted ? segment.old : segment.new
    let isWord = { (place: Int) in
      tokens.indices.contains(place)
        && (tokens[place].kind == .word || tokens[place].kind == .number)
    }
    return isWord(range.lowerBound) && isWord(range.lowerBound - 1)
      || isWord(range.upperBound) && isWord(range.upperBound - 1)
  }

  /// Whether a phrase stands alone: a hunk of at most twelve words has all of its new and old words.
  func standsAlone(_ old: String, _ new: String) -> Bool {
    let (before, after) = (Self.bare(old), Self.bare(new))
    let gone = before.filter { !after.contains($0) }
    let came = after.filter { !before.contains($0) }
    return hunks.contains { hunk in
      let deleted = Self.bare(hunk.deleted.joined(separator: " "))
      let inserted = Self.bare(hunk.inserted.joined(separator: " "))
      return deleted.count + inserted.count <= 12 && gone.allSatisfy(deleted.contains)
        && came.allSatisfy(inserted.contains)
    }
  }

  private static func bare(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
