import NoticeModel

/// Another answers for the data, or more than one.
enum ChangedController: ReviewRule {
  static let metadata = RuleMetadata(
    "CT-01", name: "changed-controller", level: .material,
    summary: "Another answers for the data, or more than one.",
    why: "Readers must know against whom they have rights.",
    laws: [
      "WP260 ¶29", "US-CO 6.04(A)(1)(3)", "PIPL 17, 22", "GDPR 13(1)(a), 26",
      "Colombia 1377 art. 5",
    ],
    isFloor: true,
    triggering: [
      .init(
        "The controller is Harbour Bank Ltd.",
        becomes: "The controller is Tideway Finance Ltd.", in: .controller)
    ],
    nonTriggering: [
      .init(
        "The controller is Harbour Bank Ltd.",
        becomes: "The controller is Harbour Bank, Ltd.", in: .controller)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    let isAbout =
      change.isIn(.controller, .contact, .introduction, .definitions)
      || change.classes.contains(.controller)
    guard isAbout else { return [] }
    let forms =
      (change.new.map { legalForms(change.gained(.legalForm), in: $0) } ?? [])
      + (change.old.map { legalForms(change.lost(.legalForm), in: $0) } ?? [])
    let joint = change.gained(.ownPurpose)
    let named = change.pieces.filter { $0.isNamed && $0.isReplacement }
    let isIdentity = change.classes.contains(.controller) || change.classes.contains(.legalForm)
    guard !joint.isEmpty || isIdentity && (!forms.isEmpty || !named.isEmpty),
      !Entities.isRenamed(change)
    else { return [] }
    let old = change.lost(.legalForm) + named.filter { $0.side == .removed }.flatMap(\.words)
    let new =
      change.gained(.legalForm, .ownPurpose) + named.filter { $0.side == .added }.flatMap(\.words)
    return [
      finding(
        .material, .adverse, change.evidence(old: Array(Set(old)), new: Array(Set(new))),
        why: "Another entity answers for the data, or more than one")
    ]
  }

  /// The places without those of companies of which none is named.
  private static func legalForms(_ places: [Int], in reading: Reading) -> [Int] {
    places.filter { reading.words[$0].text != "companies" }
  }
}
