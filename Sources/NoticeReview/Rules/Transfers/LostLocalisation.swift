import NoticeModel

/// A promise where data stays is lost, or destinations became general.
enum LostLocalisation: ReviewRule {
  static let metadata = RuleMetadata(
    "TR-03", name: "lost-localisation", level: .material,
    summary: "A promise where data stays is lost, or destinations became general.",
    why: "Readers chose the place.",
    laws: [
      "GDPR 13(1)(f)", "FTC s.5", "FADP 19(4)",
    ],
    isFloor: true,
    triggering: [
      .init(
        "Your data is stored only in the European Union.",
        becomes: "Your data is stored in the European Union.", in: .transfers)
    ],
    nonTriggering: [
      .init(
        "Your data is stored only in the European Union.",
        becomes: "Your data is stored solely in the EU.", in: .transfers)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard change.old != nil, change.new != nil,
      change.classes.intersects(WordClasses(.place, .abroad))
    else { return [] }
    let limits = change.lost(.limiter)
    let general = change.gained(.abroad, .looseLimiter)
    let places = change.lost(.place)
    if !limits.isEmpty, change.gained(.limiter).isEmpty {
      return [
        finding(
          .material, .adverse, change.evidence(old: limits, new: []),
          why: "The promise where data stays is gone")
      ]
    }
    guard !general.isEmpty, change.isIn(.transfers) || !places.isEmpty,
      change.kind != .promise || !places.isEmpty
    else { return [] }
    let isDenied = change.newClause(at: general[0])?.isNegated ?? false
    guard !isDenied else { return [] }
    return [
      finding(
        .material, .adverse, change.evidence(old: places, new: general),
        why: "Where data goes is told in general words")
    ]
  }
}
