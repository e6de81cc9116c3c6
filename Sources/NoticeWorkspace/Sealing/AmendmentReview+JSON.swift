import NoticeDiagnostics
import NoticeModel

extension AmendmentReview {
  /// Writes the members of the review that `changes.json` keeps.
  func write(to writer: inout JSONLineWriter) {
    if let ruleBookVersion { writer.text("rule-book", ruleBookVersion) }
    writer.member("readers") { $0.lines(readers) { $0.write(to: &$1) } }
    writer.member("changes") { $0.lines(changes) { $0.write(to: &$1) } }
  }
}

extension AmendmentReview.Readers {
  fileprivate func write(to writer: inout JSONLineWriter) {
    writer.object { writer in
      if let region { writer.text("region", region.rawValue) }
      writer.text("level", level.rawValue)
      if asksForGate { writer.flag("gate", true) }
    }
  }
}

extension AmendmentReview.Change {
  fileprivate func write(to writer: inout JSONLineWriter) {
    writer.object { writer in
      writer.text("id", id)
      writer.texts("changes", changes)
      writer.text("level", level.rawValue)
      guard let detail else { return }
      writer.text("direction", detail.direction.rawValue)
      if !detail.findings.isEmpty {
        writer.member("findings") { $0.array(detail.findings) { $0.write(to: &$1) } }
      }
      if let decision = detail.decision { writer.member("decision") { decision.write(to: &$0) } }
    }
  }
}

extension Finding {
  fileprivate func write(to writer: inout JSONLineWriter) {
    writer.object { writer in
      writer.text("rule", rule.rawValue)
      writer.text("level", level.rawValue)
      writer.text("direction", direction.rawValue)
      if isFloor { writer.flag("floor", true) }
      writer.text("why", why)
      writer.texts("laws", laws)
      writer.texts("before", evidence.before)
      writer.texts("after", evidence.after)
    }
  }
}

extension AmendmentReview.Decision {
  fileprivate func write(to writer: inout JSONLineWriter) {
    writer.object { writer in
      writer.text("level", level.rawValue)
      if let basis { writer.text("basis", basis.rawValue) }
      if let reason { writer.text("reason", reason) }
      if let by { writer.text("by", by) }
      if let on { writer.text("on", on.iso8601) }
    }
  }
}

extension JSONLineWriter {
  /// Writes a member that is a list of texts, unless it is empty.
  fileprivate mutating func texts(_ name: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    member(name) { $0.array(values) { $1.text($0) } }
  }
}
