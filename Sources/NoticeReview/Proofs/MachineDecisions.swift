import NoticeModel

/// Sentences by which a machine decides about somebody: "applications are turned down automatically".
enum MachineDecisions {
  /// The new words of such a sentence that was added; `nil` where a person decides, or nothing is
  /// decided.
  static func words(_ change: Comparison) -> [Int]? {
    guard change.hasLexicon, let new = change.new, !change.openNew.isEmpty else { return nil }
    for clause in new.clauses where !clause.isNegated {
      let places = clause.words.filter { new.words[$0].kind == .word }
      let texts = places.map { new.words[$0].text }
      guard texts.contains(where: machines.contains) || isAgent(texts),
        texts.contains(where: verdicts.contains),
        texts.contains(where: { ["is", "are", "be", "automatically"].contains($0) }),
        !texts.contains(where: { ["no", "not", "never", "nobody", "none"].contains($0) })
      else { continue }
      let isNew = change.old.map { !decides($0) } ?? true
      if isNew { return change.openNew.filter(clause.words.contains).sorted().nonEmpty }
    }
    return nil
  }

  /// Whether something that may be no machine is the one that acts: "by our claims engine".
  private static func isAgent(_ texts: [String]) -> Bool {
    let agents = ["engine", "system", "program"]
    return texts.indices.contains { place in
      texts[place] == "by" && texts[(place + 1)...].prefix(3).contains(where: agents.contains)
    }
  }

  /// Whether a machine decides in a text already.
  private static func decides(_ reading: Reading) -> Bool {
    reading.words.contains { machines.contains($0.text) }
      && reading.words.contains { verdicts.contains($0.text) }
  }

  private static let machines: Set<String> = [
    "automatically", "automated", "computer", "algorithm", "score", "software", "algorithmic",
    "machine", "computer-generated",
  ]

  private static let verdicts: Set<String> = [
    "accepted", "rejected", "refused", "declined", "denied", "approved", "granted", "turned",
    "determined", "decided", "suspended", "frozen", "blocked", "excluded", "shortlisted",
  ]
}

extension Array {
  /// The array, or `nil` where it is empty.
  fileprivate var nonEmpty: Self? { isEmpty ? nil : self }
}
