import NoticeModel

/// How long a cookie lives differs.
enum ChangedCookieLifetime: ReviewRule {
  static let metadata = RuleMetadata(
    "CK-03", name: "changed-cookie-lifetime", level: .material,
    summary: "How long a cookie lives differs.",
    why: "Its lifetime must be told.",
    laws: [
      "CJEU C-673/17 Planet49 (duration must be disclosed)"
    ],
    triggering: [
      .init(
        "| ad | advertising | 30 days |",
        becomes: "| ad | advertising | 24 months |", in: .cookies)
    ],
    nonTriggering: [
      .init(
        "| ad | advertising | 12 months |",
        becomes: "| ad | advertising | 1 year |", in: .cookies)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard let old = change.old, let new = change.new, change.isIn(.cookies) else { return [] }
    let had = old.quantities.first {
      $0.dimension == .time && $0.words.contains(where: change.openOld.contains)
    }
    let has = new.quantities.first {
      $0.dimension == .time && $0.words.contains(where: change.openNew.contains)
    }
    let isAd = change.classes.intersects(WordClasses(.advertising, .analytics, .tracking))
    if let had, let has {
      let isLonger = has.value > had.value
      guard isLonger || has.value < had.value else { return [] }
      let evidence = change.evidence(old: Array(had.words), new: Array(has.words))
      return [
        finding(
          isLonger && (isAd || has.isLong) ? .material : .substantive,
          isLonger ? .adverse : .favourable, evidence,
          why: isLonger ? "A cookie lives longer" : "A cookie lives shorter")
      ]
    }
    guard let has else { return [] }
    let isSession = change.openText(change.old, change.openOld).contains("session")
    return [
      finding(
        isAd ? .material : .substantive, isSession ? .adverse : .unknown,
        change.evidence(old: [], new: Array(has.words)), why: "A cookie lives for another time")
    ]
  }
}
