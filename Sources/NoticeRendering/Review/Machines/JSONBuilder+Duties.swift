import NoticeModel

extension JSONBuilder {
  /// Writes the dates and the plan of an amendment.
  mutating func members(of amendment: Amendment) {
    member("date") { $0.optional(amendment.date?.value.iso8601) }
    member("effective") { json in
      json.array { json in
        for effect in amendment.effective { json.element { $0.effect(effect) } }
      }
    }
    member("announcements") { json in
      json.array { json in
        for announcement in amendment.announcements {
          json.element { $0.announcement(announcement) }
        }
      }
    }
    guard let approval = amendment.approval else { return }
    member("approval") { json in
      json.object(.inline) { json in
        json.member("digest") { $0.optional(approval.digest?.value) }
        json.member("by") { $0.optional(approval.by?.description) }
        json.member("on") { $0.optional(approval.on?.value.iso8601) }
      }
    }
  }

  private mutating func effect(_ effect: Amendment.EffectiveDate) {
    object(.inline) { json in
      json.member("region") { $0.optional(effect.region?.rawValue) }
      json.member("date") { $0.string(effect.date.value.iso8601) }
    }
  }

  private mutating func announcement(_ announcement: Amendment.Announcement) {
    object(.inline) { json in
      json.member("regions") { $0.strings(announcement.regions.map(\.value.rawValue)) }
      json.member("channel") { $0.optional(announcement.channel?.value.rawValue) }
      json.member("on") { $0.optional(announcement.on?.value.iso8601) }
    }
  }

  // MARK: - Duties

  /// Writes what is owed, and the laws that ask for nothing.
  mutating func members(of duties: ReviewPacket.Duties) {
    member("hasMarkets") { $0.boolean(duties.hasMarkets) }
    member("duties") { json in
      json.array { json in
        for planned in duties.planned {
          json.element { json in json.object { $0.members(of: planned) } }
        }
      }
    }
    member("openFacts") { json in
      json.array { json in
        for fact in duties.openFacts { json.element { $0.openFact(fact) } }
      }
    }
    member("notConsidered") { json in
      json.array { json in
        for law in duties.notConsidered { json.element { $0.law(law) } }
      }
    }
  }

  private mutating func members(of planned: ReviewPacket.Duties.Planned) {
    let duty = planned.duty
    member("regime") { $0.string(duty.regime.rawValue) }
    member("jurisdiction") { $0.string(duty.jurisdiction.rawValue) }
    member("instrument") { $0.string(duty.instrument) }
    member("citation") { $0.string(duty.citation) }
    member("outcome") { $0.string(duty.outcome.name) }
    if case .gate(let gate) = duty.outcome { member("gate") { $0.string(gate.rawValue) } }
    member("readers") { $0.readers(duty.readers) }
    member("channels") { $0.strings(duty.channels.map(\.rawValue)) }
    member("lead") { $0.lead(duty.lead) }
    member("floor") { $0.lead(duty.floor) }
    if let ceiling = duty.ceiling { member("ceiling") { $0.lead(ceiling) } }
    member("clock") { $0.string(duty.clock.rawValue) }
    member("method") { $0.string(duty.method) }
    member("changes") { $0.strings(duty.causes) }
    member("assumes") { $0.strings(duty.assumes.map(\.rawValue)) }
    member("isBinding") { $0.boolean(duty.isBinding) }
    member("isMet") { $0.boolean(planned.isMet) }
    member("plan") { $0.string(planned.remark) }
  }

  private mutating func readers(_ readers: DutyReaders) {
    object(.inline) { json in
      json.member("region") { $0.optional(readers.region?.rawValue) }
      json.member("except") { $0.strings(readers.except.map(\.rawValue)) }
      json.member("audience") { $0.optional(readers.audience?.rawValue) }
    }
  }

  private mutating func lead(_ lead: LeadTime) {
    object(.inline) { json in
      json.member("months") { $0.number(lead.months) }
      json.member("days") { $0.number(lead.days) }
    }
  }

  private mutating func openFact(_ fact: OpenFact) {
    object(.inline) { json in
      json.member("fact") { $0.string(fact.fact.rawValue) }
      json.member("regimes") { $0.strings(fact.regimes.map(\.rawValue)) }
    }
  }

  private mutating func law(_ law: DutyPlan.NotConsidered) {
    object(.inline) { json in
      json.member("regime") { $0.string(law.regime.rawValue) }
      json.member("jurisdiction") { $0.string(law.jurisdiction.rawValue) }
      json.member("instrument") { $0.string(law.instrument) }
      json.member("why") { $0.string(law.why) }
    }
  }

  /// Writes a gate that is shut or was set aside.
  mutating func gate(_ gate: ReviewPacket.ShutGate) {
    object(.inline) { json in
      json.member("gate") { $0.string(gate.gate.rawValue) }
      json.member("summary") { $0.string(gate.summary) }
      json.member("isOverridden") { $0.boolean(gate.override != nil) }
      guard let override = gate.override else { return }
      json.member("reason") { $0.optional(override.reason?.description) }
      json.member("by") { $0.optional(override.by?.description) }
      json.member("on") { $0.optional(override.on?.value.iso8601) }
    }
  }

  private mutating func optional(_ text: String?) {
    if let text { string(text) } else { null() }
  }
}

extension Duty.Outcome {
  /// The name by which machines know it.
  fileprivate var name: String {
    switch self {
    case .publish: "publish"
    case .notify: "notify"
    case .gate: "gate"
    }
  }
}
