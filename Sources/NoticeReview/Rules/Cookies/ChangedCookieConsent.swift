import NoticeModel

/// How consent to cookies or signals of browsers work differs.
enum ChangedCookieConsent: ReviewRule {
  static let metadata = RuleMetadata(
    "CK-02", name: "changed-cookie-consent", level: .material,
    summary: "How consent to cookies or signals of browsers work differs.",
    why: "Consent comes before the cookie.",
    laws: [
      "ePrivacy 5(3)", "11 CCR 7025", "CalOPPA 22575(b)(5)", "US-CO UOOM",
    ],
    triggering: [
      .init(
        "We honour Do Not Track signals.",
        becomes: "We do not honour Do Not Track signals.", in: .cookies)
    ],
    nonTriggering: [
      .init(
        "We honour Do Not Track signals.",
        becomes: "We honor Do Not Track signals.", in: .cookies)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard change.isIn(.cookies) || change.classes.contains(.signal) else { return [] }
    let signals = change.gained(.signal) + change.lost(.signal)
    let implied = change.gained(.impliedConsent)
    if !implied.isEmpty {
      return [
        finding(
          .material, .adverse, change.evidence(old: change.lost(.consent), new: implied),
          why: "Cookies are set on use, not on consent")
      ]
    }
    if let reclassified = reclassified(change) { return [reclassified] }
    guard !signals.isEmpty || change.classes.contains(.signal), let old = change.old,
      let new = change.new
    else { return [] }
    let was = old.clauses.contains(where: \.isNegated)
    let isNow = new.clauses.contains(where: \.isNegated)
    guard was != isNow else { return [] }
    let evidence = change.evidence(old: change.openOld.sorted(), new: change.openNew.sorted())
    return was
      ? [finding(.substantive, .favourable, evidence, why: "Signals of browsers are honoured")]
      : [finding(.material, .adverse, evidence, why: "Signals of browsers are no longer honoured")]
  }

  /// A cookie that was optional is called necessary, so that nobody is asked any more.
  private static func reclassified(_ change: Comparison) -> Finding? {
    guard let old = change.old, let new = change.new else { return nil }
    let optional = [
      "optional", "analytics", "statistics", "advertising", "marketing", "functional",
      "preferences",
      "targeting", "performance", "social",
    ]
    let lost = change.openOld.filter { optional.contains(old.words[$0].text) }.sorted()
    let gained = change.openNew.filter {
      ["necessary", "essential", "required"].contains(new.words[$0].text)
    }.sorted()
    guard !lost.isEmpty, !gained.isEmpty else { return nil }
    return finding(
      .material, .adverse, change.evidence(old: lost, new: gained),
      why: "What readers could refuse is called necessary")
  }
}
