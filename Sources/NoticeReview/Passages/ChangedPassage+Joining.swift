extension ChangedPassage {
  /// The changes of a comparison with sentences that were split or joined brought together.
  ///
  /// Only neighbours under the same headings are looked at, so many at a time, so that the work
  /// grows with the length of an amendment and no faster.
  package static func joined(
    _ changed: [ChangedPassage], reader: PassageReader
  ) -> [ChangedPassage] {
    var result: [ChangedPassage] = []
    var group: [ChangedPassage] = []
    for passage in changed {
      if let last = group.last, last.place != passage.place || group.count == mostNeighbours {
        result += rewritten(together(group, reader), reader)
        group = []
      }
      group.append(passage)
    }
    result += rewritten(together(group, reader), reader)
    guard reader.isEnglish else { return result }
    return result.flatMap { SentencePairs($0, reader: reader).parted }
  }

  /// A group with runs of sentences that say together what they said before as one change each.
  private static func rewritten(
    _ group: [ChangedPassage], _ reader: PassageReader
  ) -> [ChangedPassage] {
    guard group.count > 1, reader.isEnglish,
      group.contains(where: { $0.before == nil || $0.after == nil }),
      group.contains(where: { $0.before != nil }), group.contains(where: { $0.after != nil })
    else { return group }
    return RewrittenRuns(group, reader: reader).joined
  }

  private static let mostNeighbours = 24

  private var place: [String] { (after ?? before)?.headings ?? [] }

  private static func together(
    _ group: [ChangedPassage], _ reader: PassageReader
  ) -> [ChangedPassage] {
    guard group.contains(where: { ($0.before == nil) != ($0.after == nil) }),
      group.contains(where: { $0.before != nil && $0.after != nil })
    else { return group }
    let pairs = PassageJoining.joined(
      group.map { (before: $0.before, after: $0.after) }, reader: reader)
    var result: [ChangedPassage] = []
    var absorbed: [ChangedPassage] = []
    for passage in group {
      if result.count < pairs.count, passage.isPart(of: pairs[result.count]) {
        let pair = pairs[result.count]
        var whole = passage
        (whole.before, whole.after) = pair
        result.append(whole)
      } else {
        absorbed.append(passage)
      }
    }
    guard result.count == pairs.count else { return group }
    for passage in absorbed {
      guard let host = result.firstIndex(where: { passage.isInside($0) }) else { return group }
      result[host].changes += passage.changes.filter { !result[host].changes.contains($0) }
    }
    return result
  }

  /// Whether a pair is this one, with or without sentences that were joined to it.
  private func isPart(of pair: (before: Passage?, after: Passage?)) -> Bool {
    Self.begins(before, pair.before) && Self.begins(after, pair.after)
  }

  /// Whether its one sentence was joined to another change.
  private func isInside(_ other: ChangedPassage) -> Bool {
    guard let text = (before ?? after)?.text else { return false }
    let host = before == nil ? other.after : other.before
    return host?.text.split(separator: "\n").contains { $0 == text[...] } ?? false
  }

  private static func begins(_ part: Passage?, _ whole: Passage?) -> Bool {
    guard let part, let whole else { return part == nil && whole == nil }
    return whole.text == part.text
      || whole.text.split(separator: "\n").contains { $0 == part.text[...] }
  }
}
