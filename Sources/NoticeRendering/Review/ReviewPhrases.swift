import NoticeLanguage
import NoticeModel

/// What a packet says beside the words of the texts: in English, for it goes to counsel.
struct ReviewPhrases {
  /// The packet.
  let packet: ReviewPacket

  /// Says what the packet is and what it is not.
  static let disclaimer =
    "This packet is a drafting aid. It proposes, with evidence, what a person decides; it gives "
    + "no legal advice."

  // MARK: - The head

  /// *Review of Privacy Notice*.
  var title: String { "Review of \(packet.title.isEmpty ? packet.new.name : packet.title)" }

  /// *From 2021-04-01 (April 1, 2021) to draft*.
  var texts: String { "From \(Self.name(of: packet.old)) to \(Self.name(of: packet.new))" }

  private static func name(of side: ReviewPacket.Side) -> String {
    side.name + (side.date.map { " (\(Self.text(of: $0)))" } ?? "")
  }

  /// The facts of the head, each with its name.
  var facts: [(name: String, text: String)] {
    var facts = [
      ("Level", level), ("To be decided", undecided), ("Changed words", share),
      ("Changes", counts),
    ]
    if let region = packet.region { facts.append(("Edition", "for readers in \(region)")) }
    if packet.amendment != nil { facts.append(("Dates", dates)) }
    if let duties = packet.duties {
      facts.append(("Readers", Self.readers(of: duties)))
      facts.append(("Duties", Self.summary(of: duties)))
    }
    if let amendment = packet.amendment {
      facts.append(("Plan", Self.plan(amendment)))
      if let approval = amendment.approval { facts.append(("Approved", Self.text(of: approval))) }
    }
    let sealed = packet.sealedRuleBook.map { "; sealed under version \($0), whose verdicts stand" }
    facts.append(("Rule book", "version \(packet.assessment.ruleBookVersion)\(sealed ?? "")"))
    return facts
  }

  private var level: String {
    let proposed = packet.assessment.level
    let level = packet.level
    return level == proposed
      ? level.rawValue : "\(level.rawValue), as decided; \(proposed.rawValue) was proposed"
  }

  private var undecided: String {
    packet.undecided.isEmpty
      ? "nothing" : Self.count(packet.undecided.count, "change") + " below, first"
  }

  private var share: String {
    let words = packet.assessment.changedWords
    guard words.all > 0 else { return "none" }
    let percent = Int((packet.assessment.shareAboveLine * 100).rounded())
    return "\(words.aboveLine) of \(words.all) lie above clarification (\(percent) %)"
  }

  private var counts: String {
    let counts = packet.counts.map { "\($0.count) \($0.level.rawValue)" }
    let persons = packet.assessment.judged.count(where: \.needsPerson)
    guard !counts.isEmpty else { return "none" }
    return counts.joined(separator: ", ")
      + (persons == 0 ? "" : "; \(persons) of them \(persons == 1 ? "needs" : "need") a person")
  }

  private var dates: String {
    guard let amendment = packet.amendment else { return "" }
    let dated = amendment.date.map { "dated \(Self.text(of: $0.value))" } ?? "not dated"
    let effects = amendment.effective.map { effect in
      "effective \(Self.text(of: effect.date.value))"
        + (effect.region.map { " in \($0)" } ?? "")
    }
    return ([dated] + effects).joined(separator: ", ")
  }

  /// What is said of a language that the rules do not know, or `nil`.
  var missingLexicon: String? {
    packet.hasLexicon
      ? nil
      : "There is no lexicon for the language '\(packet.language)': the rules know none of its "
        + "words, so every change that no rule claims needs a person."
  }

  // MARK: - Changes

  /// *material · adverse · may reach data that is already held*.
  static func marks(of item: ReviewItem) -> [String] {
    var marks = [item.level.rawValue]
    if let decision = item.decision, decision.level != item.judged.level {
      marks[0] += " (\(item.judged.level.rawValue) was proposed)"
    }
    marks.append(direction(item.judged.direction))
    if item.level > .clarification { marks.append(retroactivity(item.judged.retroactivity)) }
    if item.judged.needsPerson { marks.append("needs a person") }
    return marks
  }

  /// A level as the heading of a group.
  static func heading(of level: Level) -> String {
    level.rawValue.prefix(1).uppercased() + level.rawValue.dropFirst()
  }

  /// For whom a change is better.
  static func direction(_ direction: Direction) -> String {
    switch direction {
    case .adverse: "worse for the reader"
    case .favourable: "better for the reader"
    case .neutral: "neither better nor worse for the reader"
    case .unknown: "direction unknown, treated as worse for the reader"
    }
  }

  /// Whether a change reaches data that was collected before it.
  static func retroactivity(_ retroactivity: Retroactivity) -> String {
    switch retroactivity {
    case .yes: "reaches data collected before"
    case .no: "does not reach data collected before"
    case .unknown: "not said whether it reaches data collected before, treated as if it did"
    }
  }

  /// *Section Who we share with · topic recipients*.
  static func place(of item: ReviewItem) -> String {
    let headings = item.judged.headings.joined(separator: " › ")
    let topics = item.topics.map(\.rawValue)
    let topic: String? =
      switch topics.count {
      case 0: nil
      case 1: "topic \(topics[0])"
      default: "topic \(topics[0]), before; now \(topics[1])"
      }
    return [headings.isEmpty ? nil : headings, topic].compactMap(\.self).joined(separator: " · ")
  }

  /// *was “30 days”, becomes “14 days”*, or `nil`.
  static func evidence(of finding: Finding) -> String? {
    func quoted(_ words: [String]) -> String {
      words.map { "“\($0)”" }.joined(separator: ", ")
    }
    let parts = [
      finding.evidence.before.isEmpty ? nil : "before: " + quoted(finding.evidence.before),
      finding.evidence.after.isEmpty ? nil : "now: " + quoted(finding.evidence.after),
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// *GDPR 13(3); WP260 ¶29*, or `nil`.
  static func law(of finding: Finding) -> String? {
    finding.laws.isEmpty ? nil : finding.laws.joined(separator: "; ")
  }

  /// *Decided by Counsel on August 20, 2024: clarification, already-disclosed*, and the reason.
  static func decided(_ decision: AmendmentReview.Decision) -> String {
    var text = "Decided"
    if let by = decision.by { text += " by \(by)" }
    if let on = decision.on { text += " on \(Self.text(of: on))" }
    text += ": \(decision.level.rawValue)"
    if let basis = decision.basis { text += ", \(basis.rawValue)" }
    if let reason = decision.reason { text += ". \(reason)" }
    return text
  }

  // MARK: - Words

  /// A date as readers of English know it.
  static func text(of date: CalendarDate) -> String {
    Language.forPrinting(.english).text(of: date)
  }

  /// *1 change*, *3 changes*.
  static func count(_ count: Int, _ noun: String) -> String {
    let plural = noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun + "s"
    return "\(count) \(count == 1 ? noun : String(plural))"
  }
}
