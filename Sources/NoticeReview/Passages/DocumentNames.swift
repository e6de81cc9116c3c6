/// The names in both documents, and which of them gave way to others in all of their places.
struct DocumentNames: Sendable {
  /// One name in one document.
  private struct Mention: Sendable {
    /// How often it stands there.
    var count = 0
    /// How often it acts: "Hyperion collects".
    var acts = 0
    /// The passage in which it stands first.
    var first: String
  }

  /// A name that gave way to another.
  struct Renaming {
    /// Whether the old passage is the first with the old name.
    let isFirst: Bool
    /// Whether it is the name of somebody who acts, and the new one is like it in nothing.
    let isOfAnother: Bool
  }

  private var old: [String: Mention] = [:]
  private var new: [String: Mention] = [:]

  /// The names in some words, and whether each acts there.
  static func mentions(in words: [Word]) -> [(name: String, acts: Bool)] {
    ranges(in: words).map { range in
      let next = words[range.upperBound...].prefix(3)
      let acts =
        next.first.map(ClauseBorders.isVerb) == true
        && next.contains { $0.classes.intersects(.practices) }
      return (key(words[range]), acts)
    }
  }

  /// Notes the names of a passage.
  mutating func note(_ found: [(name: String, acts: Bool)], of text: String, isOld: Bool) {
    for (name, acts) in found {
      func add(_ mentions: inout [String: Mention]) {
        mentions[name, default: Mention(first: text)].count += 1
        if acts { mentions[name]?.acts += 1 }
      }
      if isOld { add(&old) } else { add(&new) }
    }
  }

  /// The name that gave way to another where two runs of words differ; `nil` where one of them holds
  /// more than a name, or still stands elsewhere.
  func renaming(
    _ before: Range<Int>, in oldWords: [Word], _ after: Range<Int>, in newWords: [Word],
    of passage: String, times: Int
  ) -> Renaming? {
    let candidates = [
      (before, after), (Self.whole(before, in: oldWords), Self.whole(after, in: newWords)),
    ]
    for (left, right) in candidates where !left.isEmpty && !right.isEmpty {
      let (name, called) = (Self.key(oldWords[left]), Self.key(newWords[right]))
      guard Self.isName(oldWords[left]), Self.isName(newWords[right]), name != called,
        let was = old[name], let now = new[called], was.count >= times, now.count >= times,
        new[name] == nil, old[called] == nil || Self.shortens(name, called)
      else { continue }
      let isAlike = !Set(name.split(separator: " ")).isDisjoint(
        with: called.split { " .".contains($0) })
      return Renaming(
        isFirst: was.first == passage, isOfAnother: was.acts >= 2 && !isAlike)
    }
    return nil
  }

  /// Whether one of two names is the beginning of the other.
  private static func shortens(_ name: String, _ called: String) -> Bool {
    name.hasPrefix(called + " ") || called.hasPrefix(name + " ")
  }

  /// The name in which a run stands, or the one beside an empty run.
  private static func whole(_ run: Range<Int>, in words: [Word]) -> Range<Int> {
    ranges(in: words).first { name in
      run.isEmpty
        ? name.contains(run.lowerBound) || name.upperBound == run.lowerBound
        : name.overlaps(run) && words[run].indices.allSatisfy { name.contains($0) }
    } ?? 0..<0
  }

  private static func isName(_ words: ArraySlice<Word>) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    return begins(first) && begins(last) && words.allSatisfy { begins($0) || links($0) }
  }

  /// The names in some words: runs of capitals, with small words between them.
  private static func ranges(in words: [Word]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var place = 0
    while place < words.count {
      // A capital at the beginning of a sentence tells nothing of a word that everybody uses.
      let isFirst = ClauseBorders.beginsSentence(place, in: words)
      let goesOn = place + 1 < words.count && begins(words[place + 1])
      guard begins(words[place]), !(isFirst && isCommon(words[place], goesOn: goesOn)) else {
        place += 1
        continue
      }
      var end = place + 1
      var next = end
      while next < words.count, begins(words[next]) || links(words[next]), next - end < 3 {
        if begins(words[next]) { end = next + 1 }
        next += 1
      }
      ranges.append(place..<end)
      place = end
    }
    return ranges
  }

  private static func isCommon(_ word: Word, goesOn: Bool) -> Bool {
    guard word.kind == .word, word.isContent, !word.isProtected else { return !word.isHost }
    return !goesOn && (EnglishWords.contains(word.text) || word.classes.rawValue != 0)
  }

  private static func begins(_ word: Word) -> Bool {
    word.isHost
      || word.kind == .word && word.isCapital && word.value == nil && !DateWords.isMonth(word)
  }

  private static func links(_ word: Word) -> Bool {
    ["of", "the", "and", "&", "for", "'"].contains(word.text)
  }

  private static func key(_ words: ArraySlice<Word>) -> String {
    words.lazy.map { word in
      for ending in ["'s", "’s"] where word.text.hasSuffix(ending) {
        return String(word.text.dropLast(2))
      }
      return word.text
    }.filter { $0 != "the" }.joined(separator: " ")
  }
}
