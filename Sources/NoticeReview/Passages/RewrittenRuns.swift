/// Brings together sentences that were written anew as another number of sentences.
///
/// Where words alone bring no pair together, what a run of neighbours says is compared as a whole.
struct RewrittenRuns {
  private let passages: [ChangedPassage]
  private let accounts: [(old: Concepts, new: Concepts)]

  init(_ passages: [ChangedPassage], reader: PassageReader) {
    self.passages = passages
    accounts = passages.map { passage in
      (
        Concepts(passage.before.map { reader.words(of: $0.text) } ?? []),
        Concepts(passage.after.map { reader.words(of: $0.text) } ?? [])
      )
    }
  }

  /// The passages with each run that was rewritten as one.
  var joined: [ChangedPassage] {
    var result: [ChangedPassage] = []
    var index = 0
    while index < passages.count {
      let end = end(ofRunAt: index)
      result.append(end == index + 1 ? passages[index] : whole(index..<end))
      index = end
    }
    return result
  }

  private static let longest = 8

  /// The end of the longest run that says the same, or nearly the same, as it said before.
  private func end(ofRunAt start: Int) -> Int {
    let ends = ((start + 1)...min(passages.count, start + Self.longest)).dropFirst().reversed()
    let proofs = ends.compactMap { end in proof(of: start..<end).map { (end: end, $0) } }
    let found =
      proofs.first { $0.1.isProved }
      ?? proofs.last { $0.1.isNear && isOfOnePiece(start..<$0.end) }
    return found?.end ?? start + 1
  }

  private func proof(of run: Range<Int>) -> Restatement? {
    let parts = passages[run]
    guard parts.contains(where: { $0.before == nil || $0.after == nil }),
      parts.contains(where: { $0.before != nil }), parts.contains(where: { $0.after != nil }),
      parts.allSatisfy({ ($0.before ?? $0.after)?.kind != .heading })
    else { return nil }
    var (old, new) = (Concepts([]), Concepts([]))
    for account in accounts[run] {
      old.formUnion(account.old)
      new.formUnion(account.new)
    }
    return Restatement(old, new, isRewrite: true)
  }

  /// Whether every sentence without a partner has most of what it says in the other text.
  private func isOfOnePiece(_ run: Range<Int>) -> Bool {
    let old = accounts[run].reduce(into: Set<String>()) { $0.formUnion($1.old.content) }
    let new = accounts[run].reduce(into: Set<String>()) { $0.formUnion($1.new.content) }
    return run.allSatisfy { index in
      let passage = passages[index]
      if passage.before != nil, passage.after != nil { return true }
      let own = passage.before == nil ? accounts[index].new.content : accounts[index].old.content
      let other = passage.before == nil ? old : new
      return 2 * own.intersection(other).count >= own.count
    }
  }

  private func whole(_ run: Range<Int>) -> ChangedPassage {
    let parts = passages[run]
    var whole = parts.first { $0.before != nil && $0.after != nil } ?? passages[run.lowerBound]
    whole.before = Self.text(parts.compactMap(\.before))
    whole.after = Self.text(parts.compactMap(\.after))
    var seen: Set<String> = []
    whole.changes = parts.flatMap(\.changes).filter { seen.insert($0).inserted }
    whole.id = passages[run.lowerBound].id
    return whole
  }

  private static func text(_ parts: [Passage]) -> Passage? {
    guard var whole = parts.first else { return nil }
    whole.text = parts.map(\.text).joined(separator: "\n")
    return whole
  }
}
