package import NoticeModel

/// What is said of a duty that the plan does not meet, with the days that would.
package struct PlanMessage: Sendable {
  private let verdict: PlanVerdict
  private let regimes: [RegimeID]

  /// Makes the message of a verdict that several laws share.
  package init(_ verdict: PlanVerdict, _ regimes: [RegimeID]) {
    self.verdict = verdict
    self.regimes = regimes
  }

  private var duty: Duty { verdict.duty }
  private var effective: String { verdict.effective?.date.iso8601 ?? "" }
  private var latest: String { verdict.latestTelling?.date.iso8601 ?? "" }

  private var readers: String {
    verdict.readers.isEmpty
      ? "all readers"
      : "readers in " + verdict.readers.map(\.rawValue).joined(separator: ", ")
  }

  private var laws: String {
    var seen: Set<RegimeID> = []
    return regimes.filter { seen.insert($0).inserted }.map(\.rawValue).joined(separator: ", ")
  }

  private var channels: String {
    duty.channels.map(\.rawValue).joined(separator: ", ")
  }

  /// The sentence.
  package var summary: String {
    switch verdict.outcome {
    case .met:
      "\(readers): told in time for \(laws)"
    case .unplanned:
      "No entry of 'notify' \(act) \(readers), as \(laws) ask\(s) by \(latest)"
    case .otherChannel(let planned):
      "\(planned.map(\.rawValue).joined(separator: ", ")) will not do for \(readers): "
        + "\(laws) ask\(s) for \(channels)"
    case .tooLate(let day):
      "\(readers) told on \(day.date.iso8601), which is not \(duty.lead) before \(effective), as "
        + "\(laws) ask\(s): tell them by \(latest), or let it take effect on "
        + "\(verdict.earliestEffect?.date.iso8601 ?? "") or later"
    case .tooEarly(let day):
      "\(readers) told on \(day.date.iso8601), more than \(duty.ceiling.map(\.description) ?? "") "
        + "before \(effective): \(laws) allow\(s) no earlier day"
    case .noEffectiveDay:
      "Amendment takes effect on no one day for \(readers), so that the \(duty.lead) of \(laws) "
        + "cannot be reckoned"
    }
  }

  /// What the law asks, in its own terms and with its citation.
  package var explanation: String {
    let gate =
      switch duty.outcome {
      case .gate(let gate): "; \(gate.words)"
      case .notify, .publish: ""
      }
    return "\(duty.instrument) (\(duty.citation)): \(duty.method)\(gate). Channels that will do: "
      + "\(channels)."
  }

  private var act: String {
    switch duty.outcome {
    case .gate(.consent), .gate(.parentalConsent): "asks for the consent of"
    case .publish, .notify, .gate: "tells"
    }
  }

  private var s: String { Set(regimes).count == 1 ? "s" : "" }
}

extension Duty.Gate {
  /// What has to come before the effect, in words.
  package var words: String {
    switch self {
    case .consent: "it waits for the reader's consent"
    case .parentalConsent: "it waits for a parent's consent"
    case .optOutWindow: "readers may object before it takes effect"
    case .exitRight: "readers may leave before it takes effect"
    case .withdrawal: "readers may withdraw their consent before it takes effect"
    }
  }
}
