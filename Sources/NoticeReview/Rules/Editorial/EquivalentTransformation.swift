import NoticeModel

/// Another form of words says the same by logic or arithmetic.
enum EquivalentTransformation: ReviewRule {
  static let metadata = RuleMetadata(
    "ED-04", name: "equivalent-transformation", level: .editorial,
    summary: "Another form of words says the same by logic or arithmetic.",
    why: "Two limits were exchanged for one that is as tight.",
    laws: [
      "P2B rec. 18"
    ],
    triggering: [
      .init(
        "Without your consent, we never disclose reports to your employer.",
        becomes: "We disclose reports to your employer only with your consent.", in: .recipients)
    ],
    nonTriggering: [
      .init("We keep it for 30 days.", becomes: "We keep it for 90 days.", in: .retention)
    ])

  static func claim(in change: inout Comparison) {
    claimQuantities(&change)
    claimLogic(&change)
    claimPronouns(&change)
  }

  private static func claimQuantities(_ change: inout Comparison) {
    guard let old = change.old, let new = change.new else { return }
    for before in old.quantities where before.words.contains(where: change.openOld.contains) {
      let match = new.quantities.first { after in
        after.words.contains(where: change.openNew.contains)
          && (after.equals(before) || after.nearlyEquals(before))
          && QuantityContext.isSame(before, in: old, after, in: new)
      }
      guard let match else { continue }
      let isEqual = match.equals(before)
      change.claim(
        "ED-04", isEqual ? .editorial : .clarification, old: before.words, new: match.words,
        why: isEqual ? "The two quantities are equal" : "The two periods are nearly equal")
    }
  }

  /// A pronoun that became the noun for which it stood brings in nothing.
  private static func claimPronouns(_ change: inout Comparison) {
    guard let old = change.old, let new = change.new, change.hasLexicon else { return }
    let generic: Set<String> = ["personal", "data", "information", "the", "this", "your"]
    for hunk in change.hunks {
      let before = hunk.old.filter { old.words[$0].kind == .word }
      let after = change.openWords(in: hunk).new
      guard before.count == 1, ["it", "them", "they"].contains(old.words[before[0]].text),
        !after.isEmpty, after.allSatisfy({ generic.contains(new.words[$0].text) })
      else { continue }
      change.claim(
        "ED-04", .editorial, old: before, new: after, why: "A pronoun became its noun")
    }
  }

  private static func claimLogic(_ change: inout Comparison) {
    guard let old = change.old, let new = change.new else { return }
    let oldForm = LimitForm(change.openOld, in: old)
    let newForm = LimitForm(change.openNew, in: new)
    guard oldForm.isDoubleNegation && newForm.isOnly || newForm.isDoubleNegation && oldForm.isOnly
    else { return }
    change.claim(
      "ED-04", .editorial, old: oldForm.places, new: newForm.places,
      why: "Not … unless and only … if are the same limit")
  }
}
