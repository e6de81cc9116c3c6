import NoticeModel

/// Puts together what the rules said of one change.
enum Verdict {
  /// The findings without those that a better one makes superfluous, the gravest first.
  static func settled(_ findings: [Finding], of change: Comparison) -> [Finding] {
    let favourable = findings.filter { $0.direction == .favourable }
    let adverse = findings.filter { $0.direction == .adverse }
    let kept = findings.filter { finding in
      // Where neutral rules claimed every word, nothing is left that a rule could be about.
      if finding.evidence.before.isEmpty, finding.evidence.after.isEmpty, !change.claims.isEmpty,
        change.pieces.isEmpty
      {
        return false
      }
      guard general.contains(finding.rule.rawValue) || finding.direction == .unknown else {
        return true
      }
      let rivals = finding.direction == .unknown ? adverse + favourable : adverse
      return !rivals.contains {
        $0.rule != finding.rule && $0.evidence == finding.evidence
          && ($0.level >= finding.level || finding.direction == .unknown)
      }
    }
    return kept.enumerated().sorted {
      ($1.element.level, $0.offset) < ($0.element.level, $1.offset)
    }
    .map(\.element)
  }

  /// The findings that tell why claimed words do no harm, one for each rule and reason.
  static func compensations(of change: Comparison) -> [Finding] {
    var findings: [Finding] = []
    for claim in change.claims {
      let finding = Finding(
        rule: claim.rule, level: claim.level,
        evidence: change.evidence(old: claim.old, new: claim.new), why: claim.why)
      if !findings.contains(finding) { findings.append(finding) }
    }
    return findings
  }

  /// The change with everything that is said of it.
  static func judged(_ change: Comparison, findings: [Finding]) -> JudgedChange {
    let level = findings.map(\.level).max() ?? (change.hunks.isEmpty ? .none : .editorial)
    let isOpen = findings.contains {
      ($0.rule == UnclaimedWords.metadata.id || $0.direction == .unknown)
        && $0.level > .clarification
    }
    var judged = JudgedChange(
      id: change.passage.id, changes: change.passage.changes,
      headings: (change.passage.after ?? change.passage.before)?.headings ?? [],
      oldTopic: change.oldTopic, newTopic: change.newTopic, before: change.passage.before?.text,
      after: change.passage.after?.text, findings: findings, level: level,
      direction: direction(of: findings), retroactivity: retroactivity(of: change),
      needsPerson: isOpen, changedWords: change.changedWords)
    judged.urgency = Urgency.of(judged, in: change)
    return judged
  }

  private static let general: Set<String> = ["ST-01", "ST-02", "RS-01"]

  private static func direction(of findings: [Finding]) -> Direction {
    let above = findings.filter { $0.level > .clarification }
    if above.contains(where: { $0.direction == .adverse }) { return .adverse }
    if above.contains(where: { $0.direction == .unknown }) { return .unknown }
    return above.contains { $0.direction == .favourable } ? .favourable : .neutral
  }

  private static func retroactivity(of change: Comparison) -> Retroactivity {
    guard let new = change.new else { return .unknown }
    guard let clause = new.clauses.first(where: { $0.classes.contains(.retroactive) }) else {
      return .unknown
    }
    return clause.isNegated ? .no : .yes
  }
}

/// How early a reviewer must see a change.
enum Urgency {
  /// Higher is earlier: by level, then floors, topics that must be told, losses, and size.
  static func of(_ judged: JudgedChange, in change: Comparison) -> Double {
    let base: Double =
      switch judged.level {
      case .material: 100
      case .substantive: 60
      case .clarification: 20
      case .editorial: 8
      case .formatting, .none: 0
      }
    var score = base
    let gravest = judged.findings.filter { $0.level == judged.level }
    if gravest.contains(where: \.isFloor) { score += 12 }
    if change.isMustTell { score += 8 }
    if judged.direction == .adverse { score += 10 }
    if judged.direction == .favourable { score -= 10 }
    if change.new == nil { score += 3 }
    score += Double(min(6, Set(gravest.map(\.rule)).count)) * 2
    // A change of a word or two says less than a sentence; beyond eighty words it fills more than
    // one place of a list.
    score +=
      min(Double(judged.changedWords), 40) / 4 - max(0, Double(judged.changedWords) - 80) / 40
    return score
  }
}
