import NoticeModel

/// The same independent words, items or sentences stand in another order.
enum ReorderedUnits: ReviewRule {
  static let metadata = RuleMetadata(
    "FM-04", name: "reordered-units", level: .formatting,
    summary: "The same independent words, items or sentences stand in another order.",
    why: "A list without ranks has no order.",
    triggering: [
      .init(
        "We share data with couriers, banks and auditors.",
        becomes: "We share data with auditors, couriers and banks.", in: .recipients)
    ],
    nonTriggering: [
      .init(
        "We send data to banks but not to advertisers.",
        becomes: "We send data to advertisers but not to banks.", in: .recipients)
    ])

  static func claim(in change: inout Comparison) {
    if change.isWhole { claimMoved(&change) }
    guard let old = change.old, let new = change.new, !change.hunks.isEmpty else { return }
    if rows(old.text) == rows(new.text), rows(old.text).count > 1 {
      change.claim(
        "FM-04", .formatting, old: change.openOld.sorted(), new: change.openNew.sorted(),
        why: "The same rows stand in another order")
      return
    }
    if isExchanged(change, old, new) {
      change.claim(
        "FM-04", .formatting, old: change.openOld.sorted(), new: change.openNew.sorted(),
        why: "Both stand in both texts, in another order")
      return
    }
    // "The annex prevails over the part" says the opposite the other way round.
    guard !Background.ranks(old), SameWords.keys(old).sorted() == SameWords.keys(new).sorted()
    else { return }
    if Fronting.isFronted(old, new) {
      change.claim(
        "ED-02", .editorial, old: change.openOld.sorted(), new: change.openNew.sorted(),
        why: "A part of the sentence stands before the rest instead of behind it")
      return
    }
    let moved = change.openOld.map { old.words[$0] } + change.openNew.map { new.words[$0] }
    let isSafe = moved.allSatisfy { word in
      !word.isProtected || word.classes.contains(.connective)
    }
    let hasFlip = (old.words + new.words).contains {
      $0.classes.contains(.negation) || $0.classes.contains(.exception)
    }
    guard isSafe, !hasFlip,
      !moved.contains(where: { $0.classes.intersects([.init(.publisher), .init(.reader)]) })
    else { return }
    change.claim(
      "FM-04", .formatting, old: change.openOld.sorted(), new: change.openNew.sorted(),
      why: "The same words stand in another order")
  }

  /// The rows of a table whose header is not there, in an order of their own.
  private static func rows(_ text: String) -> [String] {
    guard text.utf8.first == UInt8(ascii: "|") else { return [] }
    return text.replacing("| |", with: "|\n|").split(separator: "\n")
      .map { $0.filter { $0 != " " } }.sorted()
  }

  /// Whether two sentences or items that are no numbered steps changed places.
  private static func isExchanged(_ change: Comparison, _ old: Reading, _ new: Reading) -> Bool {
    change.document.isElsewhere(old, wasRemoved: true)
      && change.document.isElsewhere(new, wasRemoved: false)
      && SameWords.labels(old).isEmpty && SameWords.labels(new).isEmpty
  }

  private static func claimMoved(_ change: inout Comparison) {
    guard let reading = change.new ?? change.old,
      change.document.isElsewhere(reading, wasRemoved: change.new == nil)
    else { return }
    change.claim(
      "FM-04", .formatting, old: change.openOld.sorted(), new: change.openNew.sorted(),
      why: "The same sentence stands elsewhere in the other text")
  }
}
