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
    claimGlosses(&change)
    claimLimits(&change)
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
    let generic = ["personal", "data", "information", "the", "this", "your"]
    for hunk in change.hunks {
      let before = hunk.old.filter { old.words[$0].kind == .word }
      let after = change.openWords(in: hunk).new
      guard before.count == 1, ["it", "them", "they"].contains(old.words[before[0]].text),
        !after.isEmpty,
        after.allSatisfy({ place in
          generic.contains(new.words[place].text)
            || old.words.contains { $0.isContent && $0.text == new.words[place].text }
        })
      else { continue }
      change.claim(
        "ED-04", .editorial, old: before, new: after, why: "A pronoun became its noun")
    }
  }

  /// "Sixty days, or roughly two months": the same period told again.
  private static func claimGlosses(_ change: inout Comparison) {
    guard let new = change.new, change.old != nil else { return }
    let small = [
      "or", "about", "roughly", "approximately", "that", "is", "i.e", "around", "some", "nearly",
    ]
    for hunk in change.hunks where hunk.old.isEmpty {
      let places = change.openWords(in: hunk).new
      guard
        let told = new.quantities.first(where: {
          $0.words.allSatisfy(hunk.new.contains) && [.time, .workingTime].contains($0.dimension)
        }),
        let before = new.quantities.last(where: { $0.words.upperBound <= hunk.new.lowerBound }),
        hunk.new.lowerBound - before.words.upperBound < 3,
        before.equals(told) || before.nearlyEquals(told),
        places.allSatisfy({ told.words.contains($0) || small.contains(new.words[$0].text) })
      else { continue }
      change.claim("ED-04", .clarification, new: places, why: "The same period is told again")
    }
  }

  /// "Within", "no later than" and "at the latest" beside a period that stayed.
  private static func claimLimits(_ change: inout Comparison) {
    guard let old = change.old, let new = change.new, change.hasLexicon else { return }
    let spoken = { (places: [Int], reading: Reading) in
      places.map { reading.words[$0].text }.filter { !$0.isEmpty }
    }
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      let isPeriod =
        isLimit(spoken(before, old)) && isLimit(spoken(after, new))
        && isBesidePeriod(hunk.old, old) && isBesidePeriod(hunk.new, new)
      guard !before.isEmpty, !after.isEmpty,
        isPeriod || endsOnDay(hunk.old, old) && endsOnDay(hunk.new, new)
      else { continue }
      change.claim(
        "ED-04", .editorial, old: before, new: after, why: "Both words set the same limit of time")
    }
  }

  /// "Not later than 31 January", "on or before 31 January": the last day of a period.
  private static func endsOnDay(_ run: Range<Int>, _ reading: Reading) -> Bool {
    let start = reading.words[..<run.upperBound].suffix(4).map(\.text).joined(separator: " ")
    let isLast = [
      "not later than", "no later than", "on or before", "at the latest on", "latest by",
    ]
    .contains(where: start.hasSuffix)
    return isLast
      && reading.words[run.upperBound...].prefix(3).contains(where: DateWords.isMonth)
  }

  private static func isLimit(_ texts: [String]) -> Bool {
    let limits = [
      "within", "inside", "no", "later", "than", "not", "latest", "at", "the", "most", "more",
      "in", "case", "by", "up", "to", "always", "on",
    ]
    let heads = ["within", "inside", "later", "latest", "most", "more", "up"]
    return texts.allSatisfy(limits.contains) && texts.contains(where: heads.contains)
  }

  private static func isBesidePeriod(_ run: Range<Int>, _ reading: Reading) -> Bool {
    reading.quantities.contains {
      [.time, .workingTime].contains($0.dimension)
        && abs($0.words.lowerBound - run.upperBound) < 4
    }
  }

  /// "Nobody under 18", "only persons aged 18 or over": the same age from either side.
  private static func claimAges(_ change: inout Comparison) {
    guard let old = change.old, let new = change.new,
      AgeForm(old, change.openOld).isTurned(AgeForm(new, change.openNew))
        || AgeForm(new, change.openNew).isTurned(AgeForm(old, change.openOld))
    else { return }
    change.claim(
      "ED-04", .editorial, old: change.openOld.sorted(), new: change.openNew.sorted(),
      why: "The same age is told from the other side")
  }

  /// "You can visit the following page", "visit the following page".
  private static func claimImperative(_ change: inout Comparison) {
    guard let old = change.old, let new = change.new, change.hasLexicon else { return }
    let start = { (reading: Reading) in
      Array(reading.words.filter { $0.kind == .word }.prefix(3).map(\.text))
    }
    let (before, after) = (start(old), start(new))
    let isInvited = { (long: [String], short: [String]) in
      long.count == 3 && long[0] == "you" && ["can", "may"].contains(long[1])
        && short.first == long[2]
        && [
          "visit", "see", "find", "read", "send", "write", "email", "call", "contact", "click",
          "check", "view", "review", "consult",
        ].contains(long[2])
    }
    guard isInvited(before, after) || isInvited(after, before) else { return }
    let heads = { (reading: Reading, open: Set<Int>) in
      open.sorted().filter { ["you", "can", "may"].contains(reading.words[$0].text) && $0 < 3 }
    }
    change.claim(
      "ED-04", .editorial, old: heads(old, change.openOld), new: heads(new, change.openNew),
      why: "What one can do and how to do it are told alike")
  }

  /// "With no one except the federation", "with the federation alone": other words of logic, the same
  /// limits.
  private static func claimSameLimits(_ change: inout Comparison) -> Bool {
    // Where no word differs, other rules tell of marks and links.
    guard let old = change.old, let new = change.new, change.hasLexicon,
      !change.openOld.isEmpty || !change.openNew.isEmpty
    else { return false }
    let places = { (runs: [Range<Int>], open: Set<Int>) in
      Set(runs.joined()).subtracting(open)
    }
    let before = LimitedStatement(
      old, without: places(change.hunks.map(\.old), change.openOld))
    let after = LimitedStatement(
      new, without: places(change.hunks.map(\.new), change.openNew))
    guard before.isLimited, before.equals(after) else { return false }
    change.claim(
      "ED-04", .editorial, old: change.openOld.sorted(), new: change.openNew.sorted(),
      why: "Other words of logic set the same limits")
    return true
  }

  private static func claimLogic(_ change: inout Comparison) {
    guard let old = change.old, let new = change.new else { return }
    claimAges(&change)
    if claimSameLimits(&change) { return }
    claimImperative(&change)
    let oldForm = LimitForm(change.openOld, in: old)
    let newForm = LimitForm(change.openNew, in: new)
    guard oldForm.isDoubleNegation && newForm.isOnly || newForm.isDoubleNegation && oldForm.isOnly
    else { return }
    change.claim(
      "ED-04", .editorial, old: oldForm.places, new: newForm.places,
      why: "Not … unless and only … if are the same limit")
  }
}

/// How a sentence bounds an age.
private struct AgeForm {
  private let excludes: Bool
  private let admits: Bool
  private let age: Double?

  init(_ reading: Reading, _ open: Set<Int>) {
    let texts = reading.words.filter { $0.kind != .mark }.map(\.text)
    let open = open.map { reading.words[$0] }
    let isPlain = open.allSatisfy { Self.words.contains($0.text) || $0.value != nil }
    let denies = texts.contains { Self.denying.contains($0) }
    let values = reading.quantities.map(\.value)
    age =
      reading.quantities.first { $0.dimension == .age }?.value
      ?? (values.count == 1 && values[0] < 30 ? values[0] : nil)
    excludes = isPlain && denies && texts.contains { ["under", "below", "younger"].contains($0) }
    admits =
      isPlain && !denies && texts.contains { ["only", "need", "must", "have"].contains($0) }
      && texts.contains { ["over", "older", "above", "least"].contains($0) }
  }

  /// Whether the other admits those whom this one does not exclude.
  func isTurned(_ other: AgeForm) -> Bool {
    excludes && other.admits && age != nil && age == other.age
  }

  private static let denying: Set<String> = ["nobody", "not", "no", "none", "never"]

  private static let words: Set<String> = denying.union([
    "under", "below", "younger", "than", "only", "over", "older", "above", "least", "at", "or",
    "and",
    "the", "age", "aged", "of", "anyone", "anybody", "person", "persons", "people", "one", "those",
    "who", "are", "is", "for", "years", "year", "old", "must", "be", "you", "children", "child",
    "can", "may", "need", "have", "to",
  ])
}
