import NoticeModel

/// For whom a changed quantity is better (MATERIALITY §4.4).
struct QuantitySign {
  /// What the quantity is, for the reader of the finding.
  let name: String
  /// For whom its change is better.
  let effect: Direction
  /// Whether the change is minor even where it is adverse.
  let isMinor: Bool

  init(change: Comparison, old: Quantity, new: Quantity) {
    let reader = Sense(change: change, old: old, new: new)
    let increase = reader.increase
    name = reader.name
    isMinor = reader.isMinor
    if old.dimension != new.dimension {
      effect = .adverse
    } else if increase == .neutral || old.value == new.value {
      effect = .unknown
    } else {
      let rises = new.value > old.value
      effect = rises == (increase == .favourable) ? .favourable : .adverse
    }
  }

  private struct Sense {
    var name = "A number"
    var increase = Direction.neutral
    var isMinor = false

    private let old: Quantity

    init(change: Comparison, old: Quantity, new: Quantity) {
      self.old = old
      let clause = change.oldClause(at: old.words.lowerBound)
      let classes = (clause?.classes ?? []).union(
        change.newClause(at: new.words.lowerBound)?.classes ?? [])
      switch old.dimension {
      case .time, .workingTime: readPeriod(change, clause, classes)
      case .money: readAmount(change, clause, classes)
      case .percent: readShare(change, clause, classes)
      case .age: readAge(change)
      case .other(let unit): readCount(change, clause, classes, unit)
      case .none: readCount(change, clause, classes, "")
      }
    }

    private mutating func readPeriod(
      _ change: Comparison, _ clause: ReadClause?, _ classes: WordClasses
    ) {
      let texts = Set((change.old?.words ?? []).map(\.text))
      let isCookie = change.isIn(.cookies) || classes.contains(.cookie)
      let isAnswer =
        classes.intersects(WordClasses(.breach))
        || !texts.isDisjoint(with: [
          "answer", "respond", "reply", "response", "acknowledge", "refund", "process", "handle",
          "answers", "responds", "replies", "acknowledges", "refunds", "answered", "replied",
        ])
      let announces =
        classes.contains(.notifying)
        && classes.intersects(
          WordClasses(.amendment, .effective, .fee, .renewal, .restricting, .feature))
      // "If you cancel up to two days before arrival": the longer, the sooner one has to.
      let behind = change.old.map { $0.words[old.words.upperBound...].prefix(1).map(\.text) } ?? []
      let ends = !texts.isDisjoint(with: [
        "cancel", "cancels", "cancelled", "return", "withdraw", "object", "end", "terminate",
        "unsubscribe", "reschedule",
      ])
      let isTold =
        clause?.kind == .instruction || clause?.actor == .reader || texts.contains("us")
        || change.old?.words.first { $0.kind == .word }?.text == "cancel"
      let isDeadline =
        !Set(["before", "prior"]).isDisjoint(with: behind) && ends
        && (texts.contains("you") || isTold)
      let ahead = change.old.map { $0.words[..<old.words.lowerBound].suffix(3).map(\.text) } ?? []
      let renews = !Set(["renews", "renew", "renewed", "renewing"]).isDisjoint(with: ahead)
      let isReaders =
        isDeadline
        || clause?.actor == .reader && texts.contains("notice")
          && [.right, .duty].contains(clause?.kind ?? .statement)
      if isReaders {
        set("The notice that readers must give", .adverse)
      } else if renews {
        set("The term", .adverse)
      } else if ahead.suffix(2) == ["you", "have"] {
        set("The reader's window", .favourable)
      } else if change.isIn(.amendments) || announces
        || !texts.isDisjoint(with: ["advance", "ahead", "beforehand", "warning", "forewarning"])
      {
        set("The notice period", .favourable)
      } else if isCookie {
        set("The lifetime of a cookie", .adverse)
        isMinor =
          !classes.intersects(WordClasses(.advertising, .analytics, .tracking))
          && !change.classes.intersects(WordClasses(.advertising, .analytics, .tracking))
      } else if change.isIn(.termsLiability) || classes.contains(.liability) {
        set("The limit of liability", .favourable)
      } else if isAnswer, !change.isIn(.retention),
        clause?.actor != .reader
          || texts.contains("reach") && texts.isDisjoint(with: ["must", "have"])
      {
        set("The time to answer", .adverse)
      } else if change.isIn(.retention)
        || classes.intersects(WordClasses(.retentionWord, .keeping, .archiving)),
        clause?.kind != .right
      {
        set("The time for which data is kept", .adverse)
      } else if classes.intersects(WordClasses(.renewal)),
        !texts.isDisjoint(with: ["term", "minimum", "renews", "renew", "notice", "renewal"]),
        texts.isDisjoint(with: ["trial"])
      {
        set("The term", .adverse)
      } else if clause?.kind == .duty || texts.contains("must") {
        set("The reader's time", .favourable)
      } else if clause?.kind == .right || classes.intersects(WordClasses(.refund, .right))
        || texts.contains("trial")
      {
        set("The reader's window", .favourable)
      } else if clause?.kind == .promise {
        set("The time of a promise", .adverse)
      } else if clause?.kind == .power {
        set("The time before the publisher acts", .favourable)
      } else {
        set("A period", .neutral)
      }
    }

    private mutating func readAmount(
      _ change: Comparison, _ clause: ReadClause?, _ classes: WordClasses
    ) {
      let gives = WordClasses(.refund, .offering)
      let texts = Set((change.old?.words ?? []).map(\.text))
      let isPaid = texts.contains("you") && !texts.isDisjoint(with: ["pay", "owe", "bear"])
      if isPaid, !change.isIn(.termsLiability) {
        set("A price", .adverse)
      } else if change.isIn(.termsLiability) || classes.contains(.liability) {
        set("The limit of liability", .favourable)
      } else if clause?.kind == .promise
        || classes.intersects(gives) && !classes.contains(.charging)
      {
        set("An amount for the reader", .favourable)
      } else {
        set("A price", .adverse)
      }
    }

    private mutating func readShare(
      _ change: Comparison, _ clause: ReadClause?, _ classes: WordClasses
    ) {
      if classes.intersects(WordClasses(.fee, .charging)) || change.isIn(.termsFees) {
        set("A rate", .adverse)
      } else if change.isIn(.termsService, .security) || clause?.kind == .promise {
        set("A level of service", .favourable)
      } else {
        set("A share", .neutral)
      }
    }

    private mutating func readAge(_ change: Comparison) {
      set("An age", .favourable)
    }

    private mutating func readCount(
      _ change: Comparison, _ clause: ReadClause?, _ classes: WordClasses, _ unit: String
    ) {
      if change.isIn(.minors), unit.isEmpty, (8...21).contains(old.value) { return readAge(change) }
      let texts = Set((change.old?.words ?? []).map(\.text))
      // A figure for fewer people tells more of each.
      if !texts.isDisjoint(with: ["groups", "aggregated", "grouped"]),
        !texts.isDisjoint(with: ["statistics", "published", "figures", "reports"])
      {
        return set("The size of a group", .favourable)
      }
      if texts.contains("digits") { return set("The digits that are kept", .adverse) }
      if unit.hasPrefix("met") || unit.hasPrefix("kilomet") || unit == "km" {
        return set("The precision of a place", .favourable)
      }
      let gives = [
        "includes", "include", "included", "get", "receive", "get", "contains",
      ]
      if change.isIn(.termsFees, .termsService), !texts.isDisjoint(with: gives) {
        return set("What readers get", .favourable)
      }
      if change.isIn(.termsFees) || classes.contains(.charging) { return set("A price", .adverse) }
      if change.isIn(.termsService, .termsContent), clause?.kind != .duty, clause?.kind != .power {
        return set("What readers get", .favourable)
      }
      switch clause?.sign ?? 0 {
      case 1: set("A number in a promise or right", .favourable)
      case -1: set("A number in what the publisher does or asks", .adverse)
      default:
        set("A number", change.isIn(.termsService, .termsLiability) ? .favourable : .neutral)
      }
    }

    private mutating func set(_ name: String, _ increase: Direction) {
      self.name = name
      self.increase = increase
    }
  }
}

/// How soon words of time promise something.
enum Promptness {
  /// Higher is sooner; 0 for words that say nothing of it.
  static func rank(_ word: String) -> Int {
    switch word {
    case "immediately", "instantly", "once", "forthwith", "before", "prior", "beforehand",
      "advance":
      4
    case "promptly", "undue", "delay", "soon": 2
    case "time", "any": 3
    case "reasonable", "timely", "course", "eventually", "after", "following", "afterwards": 1
    default: 0
    }
  }
}
