/// Brings together sentences that were split, joined, or rewritten as another number of sentences.
enum PassageJoining {
  /// The pairs with each sentence that has no partner joined to the pair in which most of its words
  /// are still free, if there is one.
  static func joined(
    _ pairs: [(before: Passage?, after: Passage?)], reader: PassageReader
  ) -> [(before: Passage?, after: Passage?)] {
    var result = pairs
    guard pairs.contains(where: { ($0.before == nil) != ($0.after == nil) }) else { return pairs }
    var words = pairs.map { Stems($0, reader) }
    for index in pairs.indices where (pairs[index].before == nil) != (pairs[index].after == nil) {
      let isNew = pairs[index].before == nil
      guard let alone = isNew ? pairs[index].after : pairs[index].before, alone.kind != .heading,
        let host = host(of: words[index].of(isNew), isNew: isNew, in: result, words)
      else { continue }
      let isEarlier = index < host
      if isNew {
        result[host].after = result[host].after.map { joined(alone, $0, isFirst: isEarlier) }
      } else {
        result[host].before = result[host].before.map { joined(alone, $0, isFirst: isEarlier) }
      }
      result[index] = (nil, nil)
      words[host] = Stems(result[host], reader)
    }
    return result.filter { $0.before != nil || $0.after != nil }
  }

  private static func joined(_ alone: Passage, _ host: Passage, isFirst: Bool) -> Passage {
    var whole = host
    whole.text = isFirst ? alone.text + "\n" + host.text : host.text + "\n" + alone.text
    return whole
  }

  /// The stems of both sides of a pair.
  private struct Stems {
    var before: Set<String>
    var after: Set<String>

    init(_ pair: (before: Passage?, after: Passage?), _ reader: PassageReader) {
      before = pair.before.map { PassageJoining.stems($0, reader) } ?? []
      after = pair.after.map { PassageJoining.stems($0, reader) } ?? []
    }

    /// Those of the new side, or of the old one.
    func of(_ isNew: Bool) -> Set<String> { isNew ? after : before }
  }

  /// The pair whose other side has most of the words, more of them than its own side uses.
  private static func host(
    of content: Set<String>, isNew: Bool, in pairs: [(before: Passage?, after: Passage?)],
    _ words: [Stems]
  ) -> Int? {
    guard content.count >= 2 else { return nil }
    var best: (index: Int, share: Double)?
    for (index, pair) in pairs.enumerated() {
      guard let before = pair.before, let after = pair.after, before.text != after.text,
        before.kind != .heading
      else { continue }
      let free = words[index].of(!isNew).subtracting(words[index].of(isNew))
      let share = Double(content.intersection(free).count) / Double(content.count)
      if share >= 0.5, share > best?.share ?? 0 { best = (index, share) }
    }
    return best?.index
  }

  private static func stems(_ passage: Passage, _ reader: PassageReader) -> Set<String> {
    Set(
      reader.words(of: passage.text).filter { $0.isContent && !$0.stem.isEmpty }.map(
        WordDifference.key))
  }
}
