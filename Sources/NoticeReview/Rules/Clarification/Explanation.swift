import NoticeModel

/// Something is explained, summarised, pointed to or shown how to do.
enum Explanation: ReviewRule {
  static let metadata = RuleMetadata(
    "CL-02", name: "explanation", level: .clarification,
    summary: "Something is explained, summarised, pointed to or shown how to do.",
    why: "It brings in no actor, datum, place, time or duty.",
    laws: [
      "WP260 ¶¶35–36 (layering), GDPR 12(1)"
    ],
    triggering: [
      .init(
        "You can export your data.",
        becomes: "You can export your data in CSV or JSON from Settings > Export.", in: .rights),
      .init("", becomes: "The average therefore wanders a little each night.", in: .retention),
      .init(
        "This page is available as a PDF.",
        becomes: "This page is available as a PDF file.", in: .introduction),
    ],
    nonTriggering: [
      .init("", becomes: "The average goes to the landlord as well.", in: .retention),
      .init(
        "You can export your data.",
        becomes: "You can export your data once per year.", in: .rights),
    ])

  static func claim(in change: inout Comparison) {
    if change.isWhole {
      guard let reading = change.new ?? change.old, let reason = Innocence.reason(reading, change)
      else { return }
      change.claim(
        "CL-02", .clarification, old: change.openOld.sorted(), new: change.openNew.sorted(),
        why: reason)
      return
    }
    if change.hasLexicon, let old = change.old, let new = change.new,
      !change.openOld.isEmpty || !change.openNew.isEmpty, Innocence.areBoth(old, new, change)
    {
      change.claim(
        "CL-02", .clarification, old: change.openOld.sorted(), new: change.openNew.sorted(),
        why: "It only points, or tells of the document or of a screen, as it did")
      return
    }
    claimHeading(&change)
    claimRunInHeading(&change)
    claimLabel(&change)
    Cells.claim(in: &change)
    claimAsides(&change)
    claimTails(&change)
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      guard before.isEmpty != after.isEmpty else { continue }
      let reading = before.isEmpty ? change.new : change.old
      let places = before.isEmpty ? after : before
      guard let reading, !OpenClasses.onlyOpens(places, in: reading, of: change),
        Innocence.isExplaining(places, in: reading, change)
      else { continue }
      change.claim(
        "CL-02", .clarification, old: before, new: after, why: "It explains what the text says")
    }
  }

  /// Other words for a heading; what is said stands under it.
  private static func claimHeading(_ change: inout Comparison) {
    // A company that heads a notice answers for it.
    guard change.passage.before?.kind == .heading, change.passage.after?.kind == .heading,
      !change.classes.contains(.legalForm), AddedTracker.reclassified(change) == nil
    else { return }
    change.claim(
      "CL-02", .clarification, old: change.openOld.sorted(), new: change.openNew.sorted(),
      why: "A heading")
  }

  /// A heading that now stands, or no longer stands, in one line with its text: "Contact us If you …".
  private static func claimRunInHeading(_ change: inout Comparison) {
    for (reading, hunk, isOld) in change.hunks.prefix(1).compactMap({ hunk in
      hunk.new.isEmpty
        ? change.old.map { ($0, hunk.old, true) }
        : hunk.old.isEmpty ? change.new.map { ($0, hunk.new, false) } : nil
    }) where hunk.lowerBound == 0 && hunk.upperBound + 3 < reading.words.count {
      let words = reading.words[hunk].filter { $0.kind != .mark }
      let next = reading.words[hunk.upperBound]
      guard (1...8).contains(words.count), next.kind == .word, next.isCapital,
        words.allSatisfy({
          $0.kind == .word && !$0.classes.intersects(WordClasses(.negation, .obliged, .limiter))
            && ($0.isCapital || !$0.isContent)
        }), !reading.words[hunk].contains(where: { $0.text == "." })
      else { continue }
      change.claim(
        "CL-02", .clarification, old: isOld ? Array(hunk) : [], new: isOld ? [] : Array(hunk),
        why: "A heading")
    }
  }

  /// Other words for the label in front of an item's text: "Legal requests: …".
  private static func claimLabel(_ change: inout Comparison) {
    guard let old = change.old, let new = change.new, !change.isIn(.definitions),
      AddedTracker.reclassified(change) == nil
    else { return }
    let (lost, gained) = (
      (label(of: old) ?? 0..<0).filter(change.openOld.contains),
      (label(of: new) ?? 0..<0).filter(change.openNew.contains)
    )
    guard !lost.isEmpty || !gained.isEmpty else { return }
    change.claim("CL-02", .clarification, old: lost, new: gained, why: "The label of a text")
  }

  /// The words in front of the first colon, where they are few, begin with a capital and a text
  /// follows.
  private static func label(of reading: Reading) -> Range<Int>? {
    guard let colon = reading.words.prefix(9).firstIndex(where: { $0.text == ":" }),
      reading.words.first(where: { $0.kind == .word })?.isCapital == true,
      reading.words[..<colon].allSatisfy({
        $0.value == nil && $0.kind != .number && !["see", "get"].contains($0.text)
          && !$0.classes.intersects(WordClasses(.negation, .limiter, .obliged, .openList))
      }),
      reading.words.count - colon > 5
    else { return nil }
    return 0..<colon
  }

  /// What was added behind a semicolon, a colon or in brackets, judged as a sentence of its own.
  private static func claimTails(_ change: inout Comparison) {
    guard let new = change.new, change.old != nil, change.hasLexicon,
      change.passage.after?.kind == .sentence, !Definitions.isDefinition(change)
    else { return }
    for hunk in change.hunks where hunk.old.isEmpty {
      let places = change.openWords(in: hunk).new
      guard places.count >= 3, let text = tail(hunk.new, in: new) else { continue }
      let reading = change.document.reading(of: text)
      var passage = change.passage.after ?? Passage(text)
      passage.text = text
      let part = Comparison(
        passage: ChangedPassage(before: nil, after: passage, id: ""), old: nil, new: reading,
        oldTopic: nil, newTopic: change.newTopic, document: change.document)
      guard let reason = Innocence.reason(reading, part) else { continue }
      change.claim("CL-02", .clarification, new: places, why: reason)
    }
  }

  /// The text of a run that is a part of its own up to the end of its sentence or bracket; `nil` where
  /// it is none.
  private static func tail(_ run: Range<Int>, in reading: Reading) -> String? {
    let words = run.filter { reading.words[$0].kind != .mark }
    guard let first = words.first, let last = words.last, first > 0 else { return nil }
    let opener = reading.words[first - 1].text
    let next = last + 1 < reading.words.count ? reading.words[last + 1].text : "."
    let isWhole =
      [";", ":"].contains(opener) && [".", "?", "!"].contains(next) || opener == "(" && next == ")"
    guard isWhole else { return nil }
    let part = reading.quote(first..<(last + 1))
    return part.prefix(1).uppercased() + part.dropFirst() + "."
  }

  /// Whether a run stands behind an opening bracket, or begins with one.
  private static func isInBrackets(_ run: Range<Int>, _ reading: Reading) -> Bool {
    reading.words[max(0, run.lowerBound - 1)..<min(reading.words.count, run.lowerBound + 1)]
      .contains { $0.text == "(" }
  }

  private static func claimAsides(_ change: inout Comparison) {
    guard let new = change.new, change.hasLexicon else { return }
    // A name or a citation in brackets is told as what it is.
    NamedInstance.claim(in: &change)
    CitationOrAuthorityName.claim(in: &change)
    for hunk in change.hunks where hunk.new.isEmpty {
      let places = change.openWords(in: hunk).old
      guard let old = change.old, Asides.isGloss(hunk.old, in: old) else { continue }
      change.claim(
        "CL-02", .clarification, old: places, why: "It told what the thing before it is")
    }
    for hunk in change.hunks where hunk.old.isEmpty {
      let places = change.openWords(in: hunk).new
      guard !places.isEmpty else { continue }
      if Asides.isAbbreviation(hunk.new, in: new) {
        change.claim("ED-03", .editorial, new: places, why: "An abbreviation and its words")
      } else if Asides.isReference(places, in: new) || Asides.points(places, in: new)
        || Asides.isPath(hunk.new, in: new)
      {
        change.claim(
          "CL-02", .clarification, new: places, why: "It points to another place of the text")
      } else if Asides.isAside(hunk.new, in: new, change),
        !Definitions.isDefinition(change) || isInBrackets(hunk.new, new)
      {
        change.claim(
          "CL-02", .clarification, new: places, why: "It tells more of what stands there")
      }
    }
  }
}
