import NoticeDiagnostics
import NoticeModel
import Testing

@testable import NoticeReview

/// What people decide about findings.
@Suite struct DecisionTests {
  private static func judged(
    _ id: String, _ level: Level, isFloor: Bool = false, needsPerson: Bool = false
  ) -> JudgedChange {
    JudgedChange(
      id: id, changes: [id], before: "We share data with payment providers.",
      after: "We share data with payment providers and fraud services.",
      findings: [
        Finding(rule: RuleID("RC-01"), level: level, why: "A recipient is new", isFloor: isFloor)
      ], level: level, needsPerson: needsPerson)
  }

  private static func change(_ id: String, was: String, becomes: String) -> Change {
    Change(
      id: ChangeID(id), kind: .reworded, section: SectionID("recipients"), row: 0, was: was,
      becomes: becomes)
  }

  private let assessment = Assessment(
    ruleBookVersion: "1",
    judged: [
      judged("recipients/7c1e90", .material), judged("recipients/aaaaaa", .substantive),
      judged("rights/bbbbbb", .material, isFloor: true),
      judged("contact/cccccc", .editorial, needsPerson: true),
      judged("contact/dddddd", .editorial),
    ], changedWords: (10, 5))
  private let changes = [
    change(
      "recipients/7c1e90", was: "payment providers",
      becomes: "payment providers and fraud services"),
    change("recipients/aaaaaa", was: "Old", becomes: "New"),
  ]

  private func decision(
    _ changes: [String], _ level: Level?, was: String? = nil, becomes: String? = nil,
    basis: Amendment.Decision.Basis? = nil, reason: String? = nil, by: String? = "Counsel"
  ) -> Amendment.Decision {
    var decision = Amendment.Decision()
    decision.changes = changes.map { Written($0) }
    decision.level = level.map { Written($0) }
    decision.was = was.map { Prose($0) }
    decision.becomes = becomes.map { Prose($0) }
    decision.basis = basis.map { Written($0) }
    decision.reason = reason.map { Prose($0) }
    decision.by = by.map { Prose($0) }
    decision.on = CalendarDate("2024-08-20").map { Written($0) }
    return decision
  }

  private func review(
    _ decisions: Amendment.Decision...
  ) -> (levels: [String], undecided: [String], reports: [String]) {
    var diagnostics = Diagnostics()
    let reviewed = DecisionMatcher(assessment, changes: changes)
      .reviewed(decisions, in: &diagnostics)
    return (
      reviewed.entries.map(\.level.rawValue), reviewed.undecided.map(\.judged.id),
      diagnostics.all.map { "\($0.name): \($0.summary)" }
    )
  }

  @Test func withoutDecisionsWhatLiesAboveClarificationOrIsUnclaimedIsUndecided() {
    let (levels, undecided, reports) = review()
    #expect(levels == ["material", "substantive", "material", "editorial", "editorial"])
    #expect(
      undecided == ["recipients/7c1e90", "recipients/aaaaaa", "rights/bbbbbb", "contact/cccccc"])
    #expect(reports.isEmpty)
  }

  @Test func theFindingsOwnLevelConfirmsIt() {
    let (levels, undecided, reports) = review(decision(["rights/bbbbbb"], .material))
    #expect(levels[2] == "material" && !undecided.contains("rights/bbbbbb") && reports.isEmpty)
  }

  @Test func severalChangesAreDecidedAtOnce() {
    let (_, undecided, reports) = review(
      decision(["contact/cccccc"], .editorial),
      decision(["recipients/7c1e90", "rights/bbbbbb"], .material))
    #expect(undecided == ["recipients/aaaaaa"] && reports.isEmpty)
  }

  @Test func raisingIsFreeButHasAReason() {
    let raised = review(decision(["contact/cccccc"], .material, reason: "It is the only address."))
    #expect(raised.levels[3] == "material" && raised.reports.isEmpty)
    let bare = review(decision(["contact/cccccc"], .material))
    #expect(bare.levels[3] == "editorial")
    #expect(bare.reports == ["incomplete-decision: Decision without 'reason'"])
  }

  @Test func loweringByOneStepNeedsABasisAndAReason() {
    let lowered = review(
      decision(
        ["recipients/7c1e90"], .substantive, basis: .alreadyDisclosed, reason: "Covered before."))
    #expect(lowered.levels[0] == "substantive" && lowered.reports.isEmpty)
    let bare = review(decision(["recipients/7c1e90"], .substantive))
    #expect(bare.levels[0] == "material" && bare.undecided.contains("recipients/7c1e90"))
    #expect(
      bare.reports == [
        "incomplete-decision: Decision without 'reason'",
        "incomplete-decision: Decision without 'basis'",
      ])
  }

  @Test func nobodyLowersByTwoSteps() {
    let (levels, _, reports) = review(
      decision(["recipients/7c1e90"], .clarification, basis: .lawForced, reason: "Law."))
    #expect(levels[0] == "material")
    #expect(
      reports == [
        "lowered-too-far: Decision lowers 'recipients/7c1e90' from material to clarification; "
          + "'substantive' is the lowest allowed"
      ])
  }

  @Test func aHardFloorHolds() {
    let (levels, undecided, reports) = review(
      decision(["rights/bbbbbb"], .substantive, basis: .lawForced, reason: "Law."))
    #expect(levels[2] == "material" && undecided.contains("rights/bbbbbb"))
    #expect(
      reports == ["lowered-floor: Rule RC-01 is a hard floor: 'rights/bbbbbb' stays material"])
  }

  @Test func aDecisionAboutAChangeThatIsGoneIsAnError() {
    let (_, _, reports) = review(decision(["recipients/000000"], .material))
    #expect(
      reports == [
        "unknown-change: Decision is about 'recipients/000000', which this amendment does not "
          + "change any more; the section has recipients/7c1e90, recipients/aaaaaa"
      ])
  }

  @Test func aDecisionAboutOtherWordsIsVoid() {
    let (_, undecided, reports) = review(
      decision(
        ["recipients/7c1e90"], .material, was: "payment providers",
        becomes: "payment providers and banks"))
    #expect(undecided.contains("recipients/7c1e90"))
    #expect(
      reports == [
        "outdated-decision: Words changed since the decision: now \"payment providers\" becomes "
          + "\"payment providers and fraud services\""
      ])
  }

  @Test func theWordsThatDifferOrTheWholeSentencesBind() {
    let differing = review(
      decision(
        ["recipients/7c1e90"], .material, was: "payment providers",
        becomes: "payment providers and fraud services"))
    let whole = review(
      decision(
        ["recipients/7c1e90"], .material, was: "We share data with payment providers.",
        becomes: "We share data with payment providers and fraud services."))
    #expect(differing.reports.isEmpty && whole.reports.isEmpty)
    #expect(!whole.undecided.contains("recipients/7c1e90"))
  }

  @Test func aSectionIsDecidedWithItsWords() {
    let bound = review(
      decision(
        ["section:recipients"], .material, was: "payment providers … Old",
        becomes: "payment providers and fraud services … New", reason: "As advised."))
    #expect(bound.reports.isEmpty && bound.levels.prefix(2) == ["material", "material"])
    let unbound = review(decision(["section:recipients"], .material, reason: "As advised."))
    #expect(
      unbound.reports == [
        "unbound-decision: Decision about a whole section without the words that it is about; "
          + "expected 'was' and 'becomes'"
      ])
    #expect(unbound.undecided.count == 4)
  }

  @Test func aSectionsNameIsNoPrefixOfAnother() {
    let (_, _, reports) = review(decision(["section:recipient"], .material))
    #expect(reports.count == 1 && reports[0].hasPrefix("unknown-change"))
  }

  @Test func aDecisionAboutOneChangeOutweighsThatAboutItsSection() {
    let ofSection = decision(
      ["section:recipients"], .material, was: "payment providers … Old",
      becomes: "payment providers and fraud services … New", reason: "As advised.")
    let single = decision(["recipients/aaaaaa"], .substantive)
    #expect(review(ofSection, single).levels[1] == "substantive")
    #expect(review(single, ofSection).levels[1] == "substantive")
    #expect(review(single, ofSection).reports.isEmpty)
  }

  @Test func twoDecisionsAboutOneChangeAreAnError() {
    let (_, _, reports) = review(
      decision(["rights/bbbbbb"], .material), decision(["rights/bbbbbb"], .material))
    #expect(reports == ["decided-twice: Second decision about 'rights/bbbbbb'"])
  }

  @Test func aDecisionHasALevelAndAName() {
    let (_, undecided, reports) = review(
      decision(["rights/bbbbbb"], nil), decision(["contact/cccccc"], .editorial, by: nil))
    #expect(
      reports == [
        "incomplete-decision: Decision without 'level'",
        "incomplete-decision: Decision without 'by'",
      ])
    #expect(undecided.contains("rights/bbbbbb") && undecided.contains("contact/cccccc"))
  }

  // MARK: - What follows

  @Test func dutiesTurnOnTheLevelThatHolds() {
    var judged = Self.judged("recipients/7c1e90", .material)
    judged.oldTopic = .security
    judged.newTopic = .recipients
    judged.retroactivity = .yes
    judged.direction = .adverse
    let cause = DutyCause(
      ReviewedAssessment.Entry(judged: judged, level: .substantive), reach: .everyone)
    #expect(cause.level == .substantive && cause.isRetroactive == true && !cause.isFavourable)
    #expect(cause.topics == [.security, .recipients] && cause.rules == ["RC-01"])
  }

  @Test func anApprovalIsOfOneText() {
    var approval = Amendment.Approval()
    approval.digest = Written("aa")
    #expect(ApprovalState(approval, text: "aa", level: .material) == .missing)
    approval.by = "Counsel"
    approval.on = CalendarDate("2024-09-03").map { Written($0) }
    #expect(ApprovalState(approval, text: "aa", level: .material) == .approved)
    #expect(ApprovalState(approval, text: "ab", level: .material) == .outdated)
    #expect(ApprovalState(nil, text: "ab", level: .material) == .missing)
    #expect(ApprovalState(nil, text: "ab", level: .substantive) == .notNeeded)
  }
}
