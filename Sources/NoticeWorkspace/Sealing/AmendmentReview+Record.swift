import NoticeDiagnostics
import NoticeModel

extension AmendmentReview {
  /// The review that `changes.json` has.
  static let record = Record<AmendmentReview>(
    "a review",
    [
      .init("rule-book", .exactText) { $0.ruleBookVersion = $1 },
      .init("readers", .list(of: readersRecord.shape { _ in Readers(level: .none) })) {
        $0.readers = $1
      },
      .init("changes", .list(of: changeRecord.shape { _ in .empty })) { $0.changes = $1 },
    ])

  private static let readersRecord = Record<Readers>(
    "readers",
    [
      .init("region", .region) { $0.region = $1 },
      .init("level", .choice) { $0.level = $1 },
      .init("gate", .flag) { $0.asksForGate = $1 },
    ])

  private static let changeRecord = Record<Change>(
    "a judged change",
    [
      .init("id", .exactText) { $0.id = $1 },
      .init("changes", .list(of: .exactText)) { $0.changes = $1 },
      .init("level", .choice) { $0.level = $1 },
      .init("direction", .choice) { $0.detail?.direction = $1 },
      .init("findings", .list(of: findingRecord.shape { _ in .empty })) {
        $0.detail?.findings = $1
      },
      .init("decision", decisionRecord.shape { _ in Decision(level: .none) }) {
        $0.detail?.decision = $1
      },
    ])

  private static let findingRecord = Record<Finding>(
    "a finding",
    [
      .init("rule", .exactText) { $0.rule = RuleID($1) },
      .init("level", .choice) { $0.level = $1 },
      .init("direction", .choice) { $0.direction = $1 },
      .init("floor", .flag) { $0.isFloor = $1 },
      .init("why", .exactText) { $0.why = $1 },
      .init("laws", .list(of: .exactText)) { $0.laws = $1 },
      .init("before", .list(of: .exactText)) { $0.evidence.before = $1 },
      .init("after", .list(of: .exactText)) { $0.evidence.after = $1 },
    ])

  private static let decisionRecord = Record<Decision>(
    "a decision",
    [
      .init("level", .choice) { $0.level = $1 },
      .init("basis", .choice) { $0.basis = $1 },
      .init("reason", .exactText) { $0.reason = $1 },
      .init("by", .exactText) { $0.by = $1 },
      .init("on", .date) { $0.on = $1 },
    ])
}

extension AmendmentReview.Change {
  fileprivate static let empty = AmendmentReview.Change(id: "", level: .none, detail: .init())
}

extension Finding {
  fileprivate static let empty = Finding(rule: RuleID(""), level: .none, why: "")
}
