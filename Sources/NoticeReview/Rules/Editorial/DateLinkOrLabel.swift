import NoticeModel

/// Only a link, a revision date, a year of copyright or a technical name differs.
enum DateLinkOrLabel: ReviewRule {
  static let metadata = RuleMetadata(
    "ED-06", name: "date-link-or-label", level: .editorial,
    summary: "Only a link, a revision date, a year of copyright or a technical name differs.",
    why: "It is about the document, not about what is done.",
    triggering: [
      .init(
        "Last updated: 3 March 2025",
        becomes: "Last updated: 9 September 2025", in: .introduction)
    ],
    nonTriggering: [
      .init(
        "We keep it until 3 March 2025.",
        becomes: "We keep it until 3 March 2027.", in: .retention)
    ])

  static func claim(in change: inout Comparison) {
    claimRenames(&change)
    ServiceNames.claim(in: &change)
    claimReferences(&change)
    claimNavigation(&change)
    claimLinks(&change)
    claimLinkTexts(&change)
    claimDates(&change)
    claimTechnicalNames(&change)
    claimScreenLabels(&change)
  }

  /// The name of a menu or button on the way to something that readers can do as before.
  private static func claimScreenLabels(_ change: inout Comparison) {
    guard let old = change.old, let new = change.new else { return }
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      let words = before.map { old.words[$0] } + after.map { new.words[$0] }
      let heavy = WordClasses(.legalForm, .place, .remedy, .hurdle, .negation, .limiter)
      // What may be chosen is more than a label.
      let choices = WordClasses(.consent, .optOut, .restricting, .minor, .possible, .universal)
      let isPressed =
        before.count <= 6 && after.count <= 6
        && words.allSatisfy { $0.value == nil && !$0.classes.intersects(choices) }
        && before.allSatisfy { ScreenLabels.isPressed($0, in: old) }
        && after.allSatisfy { ScreenLabels.isPressed($0, in: new) }
      let isLabel =
        (!before.isEmpty && !after.isEmpty || isPressed && !(before + after).isEmpty)
        && words.allSatisfy { !$0.classes.intersects(heavy) }
        && (isPressed
          || before.count <= 3 && after.count <= 3
            && words.allSatisfy { $0.isCapital && !$0.isProtected })
      guard isLabel,
        let clause = before.first.flatMap(change.oldClause(at:))
          ?? after.first.flatMap(change.newClause(at:))
      else { continue }
      let isStep = clause.kind == .instruction && clause.classes.contains(.howTo)
      let isOnScreen =
        before.allSatisfy { ScreenLabels.isLabel($0, in: old) }
        && after.allSatisfy { ScreenLabels.isLabel($0, in: new) }
      guard isStep || isOnScreen || isPressed, !ScreenLabels.isChosen(before, after, change) else {
        continue
      }
      change.claim(
        "ED-06", .editorial, old: before, new: after, why: "Only the name on a screen differs")
    }
  }

  /// A name that is another in the whole document.
  ///
  /// Where somebody who acts is called otherwise, or who gets data, a few places prove nothing; the first
  /// of them asks who that is.
  private static func claimRenames(_ change: inout Comparison) {
    guard let old = change.old, let new = change.new, !change.classes.contains(.controller)
    else { return }
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      guard !before.isEmpty || !after.isEmpty else { continue }
      let words = before.map { old.words[$0] } + after.map { new.words[$0] }
      let around = before.first.flatMap(old.clause(at:))
      let isHanded =
        around.map {
          !$0.isNegated
            && $0.classes.intersects(WordClasses(.sharing, .selling, .recipient, .otherParty))
        } ?? true
      let isTold = isHanded && change.isIn(.recipients, .sources, .transfers, .cookies)
      guard !words.contains(where: { $0.classes.contains(.legalForm) }),
        !old.standsBeforeLegalForm(hunk.old), !new.standsBeforeLegalForm(hunk.new)
      else { continue }
      if let renaming = change.document.names.renaming(
        hunk.old, in: old.words, hunk.new, in: new.words, of: old.text, times: isTold ? 3 : 2)
      {
        let isNews = renaming.isFirst && renaming.isOfAnother
        change.claim(
          isNews ? "CT-02" : "ED-06", isNews ? .substantive : .editorial, old: before, new: after,
          why: isNews
            ? "Who acts is called by another name: is it the same?"
            : "The name is another in the whole document")
        continue
      }
      let arePlaces = words.contains { $0.classes.intersects(WordClasses(.place, .region)) }
      guard !before.isEmpty, !after.isEmpty, !arePlaces,
        change.document.isRenamed(
          before.map { old.words[$0] }, after.map { new.words[$0] }, times: isTold ? 3 : 2)
          || before.count == after.count && isSwapped(before, after, change)
      else { continue }
      change.claim(
        "ED-06", .editorial, old: before, new: after,
        why: "The name is another in the whole document")
    }
  }

  /// Whether one name gave way to one other in several places of a passage and stays in none.
  private static func isSwapped(_ before: [Int], _ after: [Int], _ change: Comparison) -> Bool {
    guard let old = change.old, let new = change.new,
      !change.isIn(.recipients, .sources, .transfers, .cookies)
    else { return false }
    return zip(before, after).allSatisfy { place, other in
      let (name, called) = (old.words[place], new.words[other])
      let was = old.words.count { $0.text == name.text }
      let isGone = !new.words.contains { $0.text == name.text }
      return name.isCapital && called.isCapital && was >= 2 && isGone
        && new.words.count { $0.text == called.text } == was
        && !name.classes.contains(.place) && !called.classes.contains(.place)
    }
  }

  /// Another way to point to the same place: "below" gives way to "in the section on …".
  private static func claimReferences(_ change: inout Comparison) {
    guard let old = change.old, let new = change.new, !change.isWhole else { return }
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      guard !before.isEmpty, Asides.points(before, in: old),
        after.isEmpty || Asides.points(after, in: new)
      else { continue }
      change.claim(
        "ED-06", .editorial, old: before, new: after, why: "Only a pointer inside the text differs")
    }
  }

  /// A line of links and nothing else.
  private static func claimNavigation(_ change: inout Comparison) {
    let readings = [change.old, change.new].compactMap(\.self)
    let isNavigation = readings.allSatisfy { reading in
      let links = SameWords.links(reading).count
      let words = reading.words.filter { $0.kind == .word }
      return links >= 3 && words.count <= 3 * links && words.allSatisfy { !$0.isProtected }
    }
    guard isNavigation, !readings.isEmpty else { return }
    change.claim(
      "ED-06", .editorial, old: change.openOld.sorted(), new: change.openNew.sorted(),
      why: "A line of links")
  }

  private static func claimLinks(_ change: inout Comparison) {
    guard let old = change.old, let new = change.new, change.hunks.isEmpty, change.claims.isEmpty,
      SameWords.links(old) != SameWords.links(new)
    else { return }
    let isFar = SameWords.hosts(old) != SameWords.hosts(new)
    change.claim(
      isFar ? "ST-03" : "ED-06", isFar ? .clarification : .editorial,
      why: isFar ? "A link leads to another place" : "Only the target of a link differs")
  }

  /// Other words for a link that leads where it led.
  private static func claimLinkTexts(_ change: inout Comparison) {
    guard let old = change.old, let new = change.new, !SameWords.links(old).isEmpty,
      SameWords.links(old) == SameWords.links(new), change.classes.contains(.pointer),
      (old.clauses + new.clauses).allSatisfy({ [.instruction, .statement].contains($0.kind) })
    else { return }
    change.claim(
      "ED-06", .editorial, old: change.openOld.sorted(), new: change.openNew.sorted(),
      why: "Only the words of a link differ")
  }

  private static func claimDates(_ change: inout Comparison) {
    for (reading, isOld) in [(change.old, true), (change.new, false)] {
      guard let reading, DateLine.isRevisionLine(reading) else { continue }
      let places = (isOld ? change.openOld : change.openNew).filter { place in
        change.isWhole || DateLine.isDate(place, in: reading)
      }
      guard !places.isEmpty else { continue }
      change.claim(
        "ED-06", .editorial, old: isOld ? places.sorted() : [], new: isOld ? [] : places.sorted(),
        why: "Only the date of the document differs")
    }
  }

  private static func claimTechnicalNames(_ change: inout Comparison) {
    guard let old = change.old, let new = change.new else { return }
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      let isTechnical =
        before.count == 1 && after.count == 1
        && (old.words[before[0]].text + new.words[after[0]].text).utf8.contains(UInt8(ascii: "_"))
      let isPath =
        !(before + after).isEmpty && before.allSatisfy { isInPath(old.words[$0], of: old) }
        && after.allSatisfy { isInPath(new.words[$0], of: new) }
      guard isTechnical || isPath else { continue }
      change.claim(
        "ED-06", .editorial, old: before, new: after, why: "Only a technical name differs")
    }
  }

  /// Whether a word is a part of the path of a file: "src/plugins/crypto.ts".
  private static func isInPath(_ word: Word, of reading: Reading) -> Bool {
    let bytes = Array(reading.text.utf8)
    let slash = UInt8(ascii: "/")
    let isBehind = word.bytes.lowerBound > 0 && bytes[word.bytes.lowerBound - 1] == slash
    let isBefore = word.bytes.upperBound < bytes.count && bytes[word.bytes.upperBound] == slash
    return word.kind == .word && !word.isProtected && (isBehind || isBefore)
      && reading.text.split(separator: " ").contains { part in
        part.utf8.count { $0 == slash } >= 2 && part.lowercased().contains(word.text)
      }
  }
}
