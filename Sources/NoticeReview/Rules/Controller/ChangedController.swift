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
        becomes: "The controller is Harbour Bank, Ltd.", in: .controller),
      .init(
        "Transfers rest on standard contractual clauses with the annex of the authority.",
        becomes: "Transfers rest on standard contractual clauses with the addendum issued by the "
          + "Harbour Commissioner.", in: .transfers),
    ])

  static func findings(in change: Comparison) -> [Finding] {
    let isAbout =
      change.isIn(.controller, .contact, .introduction, .definitions)
      || change.classes.contains(.controller)
    // A representative is another's rule (CT-03).
    let represents =
      change.classes.contains(.representative) && !change.classes.contains(.controller)
    guard isAbout, !represents, !isSafeguard(change) else { return [] }
    if let joined = joins(change) { return [joined] }
    let forms =
      (change.new.map { legalForms(change.gained(.legalForm), in: $0) } ?? [])
      + (change.old.map { legalForms(change.lost(.legalForm), in: $0) } ?? [])
    let joint = change.gained(.ownPurpose)
    let named = change.pieces.filter { $0.isNamed && $0.isReplacement }
    let isIdentity = change.classes.contains(.controller) || change.classes.contains(.legalForm)
    guard !joint.isEmpty || isIdentity && (!forms.isEmpty || !named.isEmpty),
      !Entities.isRenamed(change)
    else { return [] }
    if joint.isEmpty, isKnown(change, named) { return [] }
    if joint.isEmpty, namesFirst(change, named) {
      return [
        finding(
          .clarification, .neutral, change.evidence(old: [], new: change.openNew.sorted()),
          why: "The publisher is named where it was not")
      ]
    }
    let old = change.lost(.legalForm) + named.filter { $0.side == .removed }.flatMap(\.words)
    let new =
      change.gained(.legalForm, .ownPurpose) + named.filter { $0.side == .added }.flatMap(\.words)
    return [
      finding(
        .material, .adverse, change.evidence(old: Array(Set(old)), new: Array(Set(new))),
        why: "Another entity answers for the data, or more than one")
    ]
  }

  /// Whether a sentence tells on what transfers rest: "the addendum issued by the Commissioner".
  private static func isSafeguard(_ change: Comparison) -> Bool {
    change.isIn(.transfers) && change.classes.contains(.mechanism)
      && !change.classes.contains(.legalForm)
  }

  /// Another who answers beside the one who did: "the controllers are the clinic and its owner".
  private static func joins(_ change: Comparison) -> Finding? {
    guard let old = change.old, let new = change.new, change.classes.contains(.controller),
      !old.words.contains(where: { $0.text == "controllers" }),
      new.words.contains(where: { $0.text == "controllers" }), old.classes.contains(.controller)
    else { return nil }
    let added = change.openNew.filter { new.words[$0].isContent }.sorted()
    guard !added.isEmpty else { return nil }
    return finding(
      .material, .adverse, change.evidence(old: [], new: added),
      why: "Another entity answers for the data, or more than one")
  }

  /// Whether the only company that is named more, or in full, was named before.
  private static func isKnown(_ change: Comparison, _ named: [Piece]) -> Bool {
    guard let new = change.new, named.isEmpty, change.lost(.legalForm).isEmpty else { return false }
    let forms = legalForms(change.gained(.legalForm), in: new)
    return !forms.isEmpty
      && forms.allSatisfy { place in
        let name = new.words[..<place].reversed().prefix(4).filter { $0.kind == .word }
          .prefix { $0.isCapital && $0.isContent }
        let old = change.old?.words ?? []
        return !name.isEmpty
          && name.allSatisfy { word in
            change.old == nil
              ? change.document.oldStems.contains(word.stem) : old.contains { $0.text == word.text }
          }
      }
  }

  /// Whether one company is named beside "we" in a text that named none.
  private static func namesFirst(_ change: Comparison, _ named: [Piece]) -> Bool {
    guard let old = change.old, let new = change.new, named.isEmpty, !change.isWhole else {
      return false
    }
    let isBeside = change.hunks.contains { hunk in
      hunk.old.isEmpty && hunk.new.contains { new.words[$0].classes.contains(.legalForm) }
        && new.words[max(0, hunk.new.lowerBound - 3)..<hunk.new.lowerBound].contains {
          ["we", "us"].contains($0.text)
        }
    }
    return isBeside && !old.classes.contains(.legalForm)
      && !change.openNew.contains { ["and", "or"].contains(new.words[$0].text) }
      && change.gained(.legalForm).count == 1
  }

  /// The places without those of companies of which none is named.
  private static func legalForms(_ places: [Int], in reading: Reading) -> [Int] {
    places.filter { reading.words[$0].text != "companies" }
  }
}
