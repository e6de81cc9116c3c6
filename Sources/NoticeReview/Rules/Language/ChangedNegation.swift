import NoticeModel

/// A clause is denied that was not, or no longer denied.
enum ChangedNegation: ReviewRule {
  static let metadata = RuleMetadata(
    "LX-03", name: "changed-negation", level: .material,
    summary: "A clause is denied that was not, or no longer denied.",
    why: "The clause says the opposite.",
    laws: [
      "FTC Act s.5", "WP260 ¶29",
    ],
    isFloor: true,
    triggering: [
      .init("We do not sell your data.", becomes: "We do sell your data.", in: .recipients),
      .init(
        "We are not liable for delays.",
        becomes: "We are liable for delays.", in: .termsLiability),
    ],
    nonTriggering: [
      .init(
        "We disclose reports never without your consent.",
        becomes: "We disclose reports only with your consent.", in: .recipients)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard let old = change.old, let new = change.new else { return [] }
    if Entities.isRenamed(change), isInBracket(change.gained(.negation), new),
      change.lost(.negation).isEmpty
    {
      return []
    }
    if isDoubled(change, old, new) { return [] }
    if let opposite = opposed(change, old, new) { return [opposite] }
    let idle = WordClasses(.freeOfCharge, .signal)
    let lost = change.lost(.negation).filter {
      !old.words[$0].classes.intersects(idle) && !continues($0, in: old)
    }
    let gained = change.gained(.negation).filter {
      !new.words[$0].classes.intersects(idle) && !continues($0, in: new)
        // What is denied on a condition that is new is told by the rule on conditions.
        && (new.parts[$0] == .main || !lost.isEmpty)
        // A clause that is new denies nothing that was said.
        && !isNewClause($0, new, change) && !isReason($0, new)
    }
    guard !(lost + gained).isEmpty else { return [] }
    let before = lost.first.flatMap(change.oldClause(at:)) ?? paired(old, change.openOld, change)
    let after = gained.first.flatMap(change.newClause(at:)) ?? paired(new, change.openNew, change)
    guard let before, let after, before.isNegated != after.isNegated || before.kind != after.kind
    else { return [] }
    let evidence = change.evidence(old: lost, new: gained)
    if after.sign > before.sign {
      return [
        finding(
          .substantive, .favourable, evidence, why: "What is denied now was to the reader's cost")
      ]
    }
    guard after.sign < before.sign else {
      let isPromise = before.isNegated && before.classes.intersects(.matters)
      let level: Level =
        change.isMustTell || change.isTerms || change.topics.isEmpty || isPromise
        ? .material : .substantive
      return [finding(level, .unknown, evidence, why: "The clause now says the opposite")]
    }
    return [
      finding(.material, .adverse, evidence, why: "What the reader could rely on is reversed")
    ]
  }

  /// Whether a word stands in a reason: "…, because otherwise it could not be delivered".
  private static func isReason(_ place: Int, _ reading: Reading) -> Bool {
    guard let clause = reading.clause(at: place) else { return false }
    return reading.words[clause.words.lowerBound..<place].contains {
      ["because", "otherwise", "since"].contains($0.text)
    }
  }

  /// Whether a word stands in a clause that is new from its first word to its last.
  private static func isNewClause(_ place: Int, _ new: Reading, _ change: Comparison) -> Bool {
    guard let clause = new.clause(at: place), clause.words.count > 3 else { return false }
    let run = change.hunks.first { $0.new.contains(place) }?.new ?? 0..<0
    let spoken = clause.words.filter { new.words[$0].kind != .mark }
    return spoken.allSatisfy(run.contains)
  }

  /// Whether words stand in brackets.
  private static func isInBracket(_ places: [Int], _ reading: Reading) -> Bool {
    !places.isEmpty
      && places.allSatisfy { place in
        let before = reading.words[..<place]
        return before.count { $0.text == "(" } > before.count { $0.text == ")" }
      }
  }

  /// Whether a word that stood twice by mistake stands once: "do not not".
  private static func isDoubled(_ change: Comparison, _ old: Reading, _ new: Reading) -> Bool {
    change.openNew.isEmpty && !change.openOld.isEmpty && change.openOld.count <= 2
      && change.openOld.allSatisfy(old.isDoubled(at:))
  }

  /// A word that gave way to its opposite: off and on, no and yes.
  private static func opposed(_ change: Comparison, _ old: Reading, _ new: Reading) -> Finding? {
    for hunk in change.hunks {
      let before = hunk.old.filter { old.words[$0].kind == .word }
      let after = hunk.new.filter { new.words[$0].kind == .word }
      guard before.count == 1, let first = after.first, after.count == 1 || old.words.count <= 12,
        opposites.contains([old.words[before[0]].text, new.words[first].text]),
        before[0] == 0 || old.words[before[0] - 1].text != "based"
      else { continue }
      if ["required", "mandatory"].contains(old.words[before[0]].text),
        ["optional", "voluntary"].contains(new.words[first].text)
      {
        return finding(
          .substantive, .favourable, change.evidence(old: before, new: after),
          why: "What was asked for is left to readers")
      }
      return finding(
        change.isMustTell || change.isTerms || change.isIn(.regional, .security)
          || change.topics.isEmpty
          ? .material : .substantive, .unknown, change.evidence(old: before, new: after),
        why: "A word gave way to its opposite")
    }
    return nil
  }

  /// Whether a "nor" only goes on with a denial, or a word fills a cell of a table by itself.
  private static func continues(_ place: Int, in reading: Reading) -> Bool {
    let word = reading.words[place]
    let isGoingOn =
      word.text == "not" && place + 1 < reading.words.count && place > 0
      && ["to", "by", "for", "even", "with", "in", "from"].contains(reading.words[place + 1].text)
    if ["nor", "neither"].contains(word.text) || isGoingOn, let clause = reading.clause(at: place) {
      return reading.words[clause.words.lowerBound..<place].contains {
        $0.classes.contains(.negation)
      }
    }
    return Cells.fills(place, in: reading)
  }

  private static let opposites: Set<Set<String>> = [
    ["off", "on"], ["no", "yes"], ["opt-in", "opt-out"], ["enabled", "disabled"],
    ["public", "private"], ["active", "inactive"], ["included", "excluded"],
    ["ends", "continues"], ["end", "continue"], ["ends", "survives"], ["end", "survive"],
    ["ended", "continued"], ["stops", "continues"], ["stop", "continue"], ["start", "stop"],
    ["starts", "stops"], ["start", "end"], ["starts", "ends"], ["begins", "ends"],
    ["include", "exclude"], ["includes", "excludes"], ["inside", "outside"], ["within", "outside"],
    ["permitted", "prohibited"], ["permitted", "forbidden"], ["allowed", "forbidden"],
    ["allowed", "prohibited"], ["permit", "prohibit"], ["accept", "reject"],
    ["accepted", "rejected"], ["increase", "decrease"], ["increases", "decreases"],
    ["mandatory", "optional"], ["required", "optional"], ["compulsory", "voluntary"],
    ["encrypted", "unencrypted"], ["refundable", "non-refundable"], ["limited", "unlimited"],
    ["revocable", "irrevocable"], ["exclusive", "non-exclusive"], ["temporary", "permanent"],
    ["temporarily", "permanently"], ["visible", "hidden"], ["visible", "invisible"],
    ["anonymous", "identifiable"], ["internal", "external"], ["earlier", "later"],
    ["earliest", "latest"], ["minimum", "maximum"], ["open", "closed"], ["shorter", "longer"],
    ["fewer", "more"], ["less", "more"], ["higher", "lower"], ["deleted", "kept"],
    ["deleted", "retained"], ["discarded", "kept"], ["with", "without"],
    ["necessary", "useful"], ["necessary", "helpful"], ["necessary", "desirable"],
    ["necessary", "convenient"], ["overrides", "yields"], ["prevails", "yields"],
  ]

  private static func paired(_ reading: Reading, _ open: Set<Int>, _ change: Comparison)
    -> ReadClause?
  {
    if let place = open.min() { return reading.clause(at: place) }
    let hunk = change.hunks.first
    return hunk.flatMap {
      reading.clause(at: reading.text == change.old?.text ? $0.old.lowerBound : $0.new.lowerBound)
    }
  }
}
