import NoticeModel

extension JSONBuilder {
  /// Writes a review as far as it is published.
  mutating func review(_ review: AmendmentReview) {
    object { json in
      json.member("level") { $0.string(review.level.rawValue) }
      json.optional("ruleBook", review.ruleBookVersion)
      json.member("readers") { json in
        json.array { json in
          for readers in review.readers { json.element { $0.readers(readers) } }
        }
      }
      json.member("changes") { json in
        json.array { json in
          for change in review.changes { json.element { $0.judged(change) } }
        }
      }
    }
  }

  private mutating func readers(_ readers: AmendmentReview.Readers) {
    object(.inline) { json in
      json.optional("region", readers.region?.rawValue)
      json.member("level") { $0.string(readers.level.rawValue) }
      json.member("asksForGate") { $0.boolean(readers.asksForGate) }
    }
  }

  private mutating func judged(_ change: AmendmentReview.Change) {
    object { json in
      json.member("id") { $0.string(change.id) }
      json.member("changes") { $0.strings(change.changes) }
      json.member("level") { $0.string(change.level.rawValue) }
      guard let detail = change.detail else { return }
      json.member("direction") { $0.string(detail.direction.rawValue) }
      json.member("findings") { json in
        json.array { json in
          for finding in detail.findings { json.element { $0.finding(finding) } }
        }
      }
      if let decision = detail.decision { json.member("decision") { $0.decision(decision) } }
    }
  }

  /// Writes what a rule said.
  mutating func finding(_ finding: Finding) {
    object { json in
      json.member("rule") { $0.string(finding.rule.rawValue) }
      json.member("level") { $0.string(finding.level.rawValue) }
      json.member("direction") { $0.string(finding.direction.rawValue) }
      json.member("isFloor") { $0.boolean(finding.isFloor) }
      json.member("why") { $0.string(finding.why) }
      json.member("laws") { $0.strings(finding.laws) }
      json.member("evidence") { json in
        json.object(.inline) { json in
          json.member("before") { $0.strings(finding.evidence.before) }
          json.member("after") { $0.strings(finding.evidence.after) }
        }
      }
    }
  }

  /// Writes a decision.
  mutating func decision(_ decision: AmendmentReview.Decision) {
    object(.inline) { json in
      json.member("level") { $0.string(decision.level.rawValue) }
      json.textMember("basis", decision.basis?.rawValue)
      json.textMember("reason", decision.reason)
      json.textMember("by", decision.by)
      json.textMember("on", decision.on?.iso8601)
    }
  }

  /// Writes a member that is a text or `null`.
  mutating func textMember(_ name: String, _ text: String?) {
    member(name) { json in
      if let text { json.string(text) } else { json.null() }
    }
  }

  /// Writes a member that is a text, if there is one.
  mutating func optional(_ name: String, _ value: String?) {
    guard let value else { return }
    member(name) { $0.string(value) }
  }
}
