import NoticeModel

extension ReviewPhrases {
  /// *3 duties, 1 without a plan*.
  static func summary(of duties: ReviewPacket.Duties) -> String {
    guard !duties.planned.isEmpty else { return "none" }
    let total = count(duties.planned.count, "duty")
    guard duties.hasMarkets else {
      return total + ", reported only: workspace.yml names no markets, so none of them binds"
    }
    return total
      + (duties.unmet.isEmpty ? ", all of them met" : ", \(duties.unmet.count) not met by the plan")
  }

  /// The readers to whom something is owed.
  static func readers(of duties: ReviewPacket.Duties) -> String {
    let readers = Set(duties.planned.map(\.duty.readers)).sorted().map(\.description)
    return readers.isEmpty ? "nobody is owed anything" : readers.joined(separator: "; ")
  }

  /// The announcements of the plan on one line.
  static func plan(_ amendment: Amendment) -> String {
    guard !amendment.announcements.isEmpty else { return "none" }
    return amendment.announcements.map { announcement in
      let regions = announcement.regions.map(\.value.rawValue).joined(separator: ", ")
      return [
        regions.isEmpty ? "all readers" : regions,
        announcement.channel.map { "by \($0.value.rawValue)" },
        announcement.on.map { "on \(text(of: $0.value))" },
      ].compactMap(\.self).joined(separator: " ")
    }.joined(separator: "; ")
  }

  /// *notify*, or what has to come before the effect.
  static func outcome(_ outcome: Duty.Outcome) -> String {
    switch outcome {
    case .publish: "publish"
    case .notify: "notify"
    case .gate(.consent): "gate: consent"
    case .gate(.parentalConsent): "gate: a parent’s consent"
    case .gate(.optOutWindow): "gate: time to object"
    case .gate(.exitRight): "gate: the right to leave"
    case .gate(.withdrawal): "gate: a chance to withdraw consent"
    }
  }

  /// *30 days from delivery, by policy or default; the law names none*.
  static func lead(of duty: Duty) -> String {
    var text = duty.lead.description
    if duty.lead != .none {
      text += duty.clock == .delivery ? " from delivery" : " from publication"
      text +=
        duty.floor == duty.lead
        ? ", the law’s own"
        : ", by policy or default; the law "
          + (duty.floor == .none ? "names none" : "asks for \(duty.floor)")
    }
    return text + (duty.ceiling.map { "; at most \($0)" } ?? "")
  }

  /// The channels that will do.
  static func channels(of duty: Duty) -> String {
    duty.channels.count == Channel.allCases.count
      ? "any channel" : duty.channels.map(\.rawValue).joined(separator: ", ")
  }

  /// What is said of a duty that rests on facts that nobody stated, or `nil`.
  static func assumption(of duty: Duty) -> String? {
    duty.assumes.isEmpty
      ? nil
      : "assumed, for nobody stated it: " + duty.assumes.map(\.rawValue).joined(separator: ", ")
  }

  /// The question that an open fact asks.
  static func question(of fact: OpenFact) -> String {
    let question =
      switch fact.fact {
      case .retroactive: "Does the change reach data that was collected before it?"
      case .consentBased: "Does the processing rest on consent?"
      }
    let laws = fact.regimes.map(\.rawValue).joined(separator: ", ")
    return "\(question) Say 'facts: { \(fact.fact.rawValue): yes }' or no; it decides on \(laws)"
  }

  /// *by Counsel on September 3, 2024*.
  static func text(of approval: Amendment.Approval) -> String {
    var parts = [approval.by.map { "by \($0)" }, approval.on.map { "on \(text(of: $0.value))" }]
    parts.append(approval.digest.map { "for the text sha256:\($0.value)" })
    return parts.compactMap(\.self).joined(separator: " ")
  }

  /// Why a gate is shut, or who set it aside.
  static func text(of gate: ReviewPacket.ShutGate) -> String {
    guard let override = gate.override else { return gate.summary }
    let by = [
      override.by.map { "by \($0)" }, override.on.map { "on \(text(of: $0.value))" },
    ].compactMap(\.self).joined(separator: " ")
    let reason = override.reason.map { ": \($0)" } ?? ""
    return "\(gate.summary); set aside \(by)\(reason)"
  }
}
