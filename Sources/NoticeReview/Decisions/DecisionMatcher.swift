package import NoticeDiagnostics
package import NoticeModel

/// Puts the decisions of an amendment beside the changes that they are about.
///
/// A decision holds only for the words that it was made about: if its change is gone, or reads
/// otherwise now, that is an error and the change is undecided again. One that names a single change
/// outweighs one about its whole section.
package struct DecisionMatcher: Sendable {
  private let assessment: Assessment
  private let words: DecisionWords

  /// Makes the matcher of an assessment; `changes` are those of its redline.
  package init(_ assessment: Assessment, changes: [Change] = []) {
    self.assessment = assessment
    words = DecisionWords(changes)
  }

  /// The assessment with the decisions that hold; the others are reported.
  package func reviewed(
    _ decisions: [Amendment.Decision], in diagnostics: inout Diagnostics
  ) -> ReviewedAssessment {
    var holding: [Int: (decision: Amendment.Decision, isOfSection: Bool)] = [:]
    for decision in decisions {
      for (places, isOfSection) in targets(of: decision, in: &diagnostics) {
        for place in places {
          let other = holding[place]
          if let other, other.isOfSection == isOfSection {
            diagnostics.reportSecond(decision, on: assessment.judged[place].id)
          } else if other == nil || other?.isOfSection == true {
            holding[place] = (decision, isOfSection)
          }
        }
      }
    }
    let entries = assessment.judged.indices.map { place in
      entry(assessment.judged[place], holding[place]?.decision, in: &diagnostics)
    }
    return ReviewedAssessment(assessment: assessment, entries: entries)
  }

  // MARK: - Changes

  /// The judged changes that each name of a decision stands for, if its words are still theirs.
  private func targets(
    of decision: Amendment.Decision, in diagnostics: inout Diagnostics
  ) -> [(places: [Int], isOfSection: Bool)] {
    if decision.changes.isEmpty { diagnostics.reportIncomplete(decision, lacking: "change") }
    var targets: [(places: [Int], isOfSection: Bool)] = []
    for name in decision.changes {
      let section = Self.section(named: name.value)
      let places = assessment.judged.indices.filter { place in
        let judged = assessment.judged[place]
        return section.map { judged.id.hasPrefix($0 + "/") }
          ?? (judged.id == name.value || judged.changes.contains(name.value))
      }
      if places.isEmpty {
        diagnostics.reportUnknown(name, among: assessment.judged.map(\.id))
      } else {
        targets.append((places, section != nil))
      }
    }
    let all = targets.flatMap(\.places)
    guard !all.isEmpty,
      holdsFor(all, decision, targets.contains(where: \.isOfSection), &diagnostics)
    else { return [] }
    return targets
  }

  /// Whether the decision is about the words that its changes have now.
  private func holdsFor(
    _ places: [Int], _ decision: Amendment.Decision, _ isOfSection: Bool,
    _ diagnostics: inout Diagnostics
  ) -> Bool {
    let changes = Array(Set(places)).sorted().map { assessment.judged[$0] }
    if decision.was == nil, decision.becomes == nil {
      // The name of a change is made of its words; that of a section is not.
      if isOfSection { diagnostics.reportUnbound(decision, words.changed(in: changes)) }
      return !isOfSection
    }
    if words.matches(changes, was: decision.was, becomes: decision.becomes) { return true }
    diagnostics.reportOutdated(decision, words.changed(in: changes))
    return false
  }

  private static func section(named name: String) -> String? {
    name.hasPrefix("section:") ? String(name.dropFirst("section:".count)) : nil
  }

  // MARK: - Levels

  private func entry(
    _ judged: JudgedChange, _ decision: Amendment.Decision?, in diagnostics: inout Diagnostics
  ) -> ReviewedAssessment.Entry {
    guard let decision, let level = decision.level?.value,
      isAllowed(decision, level, for: judged, in: &diagnostics)
    else {
      if let decision, decision.level == nil {
        diagnostics.reportIncomplete(decision, lacking: "level")
      }
      return ReviewedAssessment.Entry(judged: judged, level: judged.level)
    }
    return ReviewedAssessment.Entry(judged: judged, level: level, decision: decision)
  }

  private func isAllowed(
    _ decision: Amendment.Decision, _ level: Level, for judged: JudgedChange,
    in diagnostics: inout Diagnostics
  ) -> Bool {
    var missing: [String] = []
    if decision.by == nil { missing.append("by") }
    if decision.on == nil { missing.append("on") }
    if level != judged.level, decision.reason == nil { missing.append("reason") }
    if level < judged.level, decision.basis == nil { missing.append("basis") }
    for key in missing { diagnostics.reportIncomplete(decision, lacking: key) }
    guard level < judged.level else { return missing.isEmpty }
    let floors = judged.findings.filter { $0.isFloor && $0.level > level }
    if let floor = floors.max(by: { $0.level < $1.level }) {
      diagnostics.reportFloor(decision, judged, floor)
      return false
    }
    guard level.next == judged.level else {
      diagnostics.reportSteps(decision, judged, to: level)
      return false
    }
    return missing.isEmpty
  }
}

extension Level {
  /// The level above.
  fileprivate var next: Level? {
    Level.allCases.first { $0 > self }
  }

  /// The level below.
  fileprivate var previous: Level? {
    Level.allCases.last { $0 < self }
  }
}

extension Diagnostics {
  fileprivate mutating func reportUnknown(_ name: Written<String>, among known: [String]) {
    let section = name.value.prefix { $0 != "/" }
    let there = known.filter { $0.hasPrefix(section + "/") }.prefix(4)
    let hint =
      there.isEmpty
      ? "the section has no change now" : "the section has \(there.joined(separator: ", "))"
    report(
      .error, "unknown-change", at: name.range,
      "Decision is about '\(name.value)', which this amendment does not change any more; \(hint)",
      explanation: "The change was undone, or its words were edited since. 'engross review' prints "
        + "the changes that there are.")
  }

  fileprivate mutating func reportOutdated(
    _ decision: Amendment.Decision, _ now: (was: String, becomes: String)
  ) {
    report(
      .error, "outdated-decision",
      at: decision.was?.range ?? decision.becomes?.range ?? decision.range,
      "Words changed since the decision: now \"\(now.was)\" becomes \"\(now.becomes)\"",
      explanation: "A decision holds for the words that it was made about. Decide again.")
  }

  fileprivate mutating func reportUnbound(
    _ decision: Amendment.Decision, _ now: (was: String, becomes: String)
  ) {
    report(
      .error, "unbound-decision", at: decision.changes.first?.range ?? decision.range,
      "Decision about a whole section without the words that it is about; expected 'was' and "
        + "'becomes'",
      explanation: "Without them a later edit of the section would pass under this decision. Now "
        + "they are: was: \"\(now.was)\", becomes: \"\(now.becomes)\".")
  }

  fileprivate mutating func reportSecond(_ decision: Amendment.Decision, on id: String) {
    report(
      .error, "decided-twice", at: decision.range, "Second decision about '\(id)'",
      explanation: "Leave one of the two; a decision about a single change outweighs one about its "
        + "section.")
  }

  fileprivate mutating func reportIncomplete(_ decision: Amendment.Decision, lacking key: String) {
    report(
      .error, "incomplete-decision", at: decision.range, "Decision without '\(key)'",
      explanation:
        "A decision says level, by and on; another level than the rules' needs a reason, "
        + "a lower one a basis as well: "
        + Amendment.Decision.Basis.allCases.map(\.rawValue).joined(separator: ", ") + ".")
  }

  fileprivate mutating func reportFloor(
    _ decision: Amendment.Decision, _ judged: JudgedChange, _ floor: Finding
  ) {
    report(
      .error, "lowered-floor", at: decision.level?.range ?? decision.range,
      "Rule \(floor.rule) is a hard floor: '\(judged.id)' stays \(floor.level.rawValue)",
      explanation: "\(floor.why). No decision lowers it; change the text, or confirm the level.")
  }

  fileprivate mutating func reportSteps(
    _ decision: Amendment.Decision, _ judged: JudgedChange, to level: Level
  ) {
    let allowed = judged.level.previous.map { "; '\($0.rawValue)' is the lowest allowed" } ?? ""
    report(
      .error, "lowered-too-far", at: decision.level?.range ?? decision.range,
      "Decision lowers '\(judged.id)' from \(judged.level.rawValue) to \(level.rawValue)\(allowed)",
      explanation: "A person may lower a finding by one step.")
  }
}
