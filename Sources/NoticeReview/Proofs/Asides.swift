import NoticeModel

/// Words added to a sentence that only tell more about what stands before them: in brackets, behind a
/// colon, or in a clause with "which".
enum Asides {
  /// Whether a run of added words is an aside that brings in nothing that binds.
  static func isAside(_ run: Range<Int>, in reading: Reading, _ change: Comparison) -> Bool {
    let words = reading.words[run].filter { $0.kind != .mark }
    guard !run.isEmpty, !words.isEmpty, let form = form(of: run, in: reading) else { return false }
    if isQuotedExample(run, words, form, in: reading) { return true }
    let classes = words.reduce(into: WordClasses()) { $0.formUnion($1.classes) }
    if isDated(run, words, in: reading) || isReckoned(run, words, in: reading) { return true }
    let isAgain = saysAgain(words)
    let isGloss = isAgain || form == .bracket && repeatsNoun(run, words, in: reading)
    let isReason = ["so", "because", "since", "as"].contains(words[0].text) && form == .relative
    let bound =
      isReason
      ? binding.subtracting(WordClasses(.negation, .obliged, .limiter))
      : isAgain ? binding.subtracting(WordClasses(.negation)) : binding
    let isDenied = reading.clause(at: run.lowerBound)?.isNegated ?? false
    // What a denial covers may be named.
    let isOtherwise = isReason && words.contains { $0.text == "otherwise" }
    if isOtherwise, !classes.intersects(grave.union(WordClasses(.sensitiveData, .hurdle))) {
      return true
    }
    guard
      isAgain && isDenied || isListedCases(words) || !classes.intersects(isGloss ? grave : bound),
      isGloss || !words.contains(where: { $0.text == "we" })
    else { return false }
    let isAlternatives =
      words[0].text == "whether" && words.contains { $0.text == "or" } && words.count <= 9
      && !words.contains { ClauseBorders.isVerb($0) && $0.text != "or" }
    if isAlternatives { return true }
    if isAgain, !change.isTerms {
      let others = WordClasses(.recipient, .otherParty, .authority)
      return !classes.intersects(WordClasses(.restricting))
        && !(classes.intersects(WordClasses(.sharing)) && classes.intersects(others))
    }
    if isGloss { return !classes.intersects(WordClasses(.sharing, .charging, .restricting)) }
    let measures = reading.quantities.contains { quantity in
      quantity.words.overlaps(run) && quantity.dimension.isMeasure
    }
    let isNeed = isReason && words.contains { Self.needing.contains($0.text) }
    return !measures && !words.contains { brings($0, form, change, isNeed: isNeed) }
  }

  /// "Whether civil, criminal or administrative".
  private static func isListedCases(_ words: [Word]) -> Bool {
    words[0].text == "whether" && words.count <= 9
  }

  /// What no gloss of a word holds.
  private static let grave = WordClasses(
    .selling, .advertising, .training, .hedge, .anyOther, .ownPurpose, .impliedConsent, .optOut)

  private static let needing: Set<String> = [
    "need", "needs", "require", "requires", "ask", "asks", "demand", "demands", "oblige",
    "obliges", "expect", "expects", "audit", "audits", "inspect", "inspects", "sue", "claim",
    "show", "prove", "check", "checks",
  ]

  /// Whether brackets say again what they stand behind: "a third country (a country outside …)".
  private static func repeatsNoun(_ run: Range<Int>, _ words: [Word], in reading: Reading) -> Bool {
    // An article in front is no part of what differs.
    let articles = ["a", "an", "the", "any"]
    let start = reading.words[..<run.lowerBound].lastIndex { !articles.contains($0.text) } ?? 0
    let isOpened = articles.contains(words[0].text) || start + 1 < run.lowerBound
    guard isOpened, words.count > 2 else { return false }
    let before = reading.words[max(0, start - 3)...start]
    return words.prefix(3).contains { noun in
      noun.isContent && before.contains { Stem.of($0.text) == Stem.of(noun.text) }
    }
  }

  /// Whether words only tell what a law, of which the sentence speaks, lays down today: "(at present
  /// ten years)".
  private static func isDated(_ run: Range<Int>, _ words: [Word], in reading: Reading) -> Bool {
    let starts = [["at", "present"], ["currently"], ["today"], ["at", "the", "moment"]]
    let isCitation =
      words.contains { $0.classes.contains(.citation) || $0.text == "section" }
      && (words[0].value != nil || words[0].kind == .number)
    guard isCitation || starts.contains(where: { words.map(\.text).starts(with: $0) }),
      words.count < 14
    else { return false }
    let laws = [
      "law", "laws", "statute", "statutes", "statutory", "legal", "legally", "act", "regulation",
      "rules", "code",
    ]
    return reading.words[max(0, run.lowerBound - 18)..<run.lowerBound].contains {
      laws.contains($0.text)
    }
  }

  /// Whether a sentence is a sum that comes out: "For a 9-metre boat at £210 per metre, for example, the
  /// fee is £1,890".
  static func isSum(_ reading: Reading) -> Bool {
    let values = reading.words.compactMap(\.value)
    let marks = reading.words.contains { ["example", "instance", "e.g", "thus"].contains($0.text) }
    guard marks, (3...5).contains(values.count) else { return false }
    return values.indices.contains { result in
      let rest = values.indices.filter { $0 != result }
      return rest.contains { first in
        rest.contains { second in
          first < second && values[first] > 1 && values[second] > 1
            && values[first] * values[second] == values[result]
        }
      }
    }
  }

  /// Whether words only reckon with what stands before them: "18 euros a day, so four days come to 72
  /// euros".
  private static func isReckoned(_ run: Range<Int>, _ words: [Word], in reading: Reading) -> Bool {
    let opens = ["so", "i.e", "e.g", "thus", "which", "that", "for"]
    guard opens.contains(words[0].text), !words.contains(where: { $0.text == "we" }) else {
      return false
    }
    let known = reading.words[..<run.lowerBound].compactMap(\.value)
    let values = words.compactMap(\.value)
    // The noun of "a month" is a part of its phrase, and may lie behind the run.
    let isTime = reading.words[run.lowerBound...].prefix(run.count + 2).contains {
      ["month", "week", "day", "year"].contains($0.text)
    }
    return values.contains { result in
      let others = values.filter { $0 != result }
      let months: Set<Double> = [4, 12, 24, 52, 365]
      let isShared =
        isTime
        && known.contains { sum in months.contains { result * $0 == sum || sum * $0 == result } }
      let isProduct =
        isShared || others.contains { count in known.contains { $0 * count == result } }
      return isProduct && others.count <= 2
    }
  }

  /// Whether a run says what the thing in front of it is: ", which is a row of random letters".
  static func isGloss(_ run: Range<Int>, in reading: Reading) -> Bool {
    let words = reading.words[run].filter { $0.kind != .mark }
    guard form(of: run, in: reading) == .relative, words.count >= 4, words[0].text == "which",
      ["is", "are"].contains(words[1].text), ["a", "an", "the", "one"].contains(words[2].text)
    else { return false }
    let classes = words.reduce(into: WordClasses()) { $0.formUnion($1.classes) }
    let held = WordClasses(
      .negation, .limiter, .protective, .certain, .right, .remedy, .place, .recipient, .consent,
      .freeOfCharge, .fee)
    return !classes.intersects(held) && !words.contains { ["we", "our", "you"].contains($0.text) }
  }

  /// Whether brackets hold the way to a page of settings: "(Profile > Reading > For you)".
  static func isPath(_ run: Range<Int>, in reading: Reading) -> Bool {
    let places = run.filter { reading.words[$0].kind == .word }
    guard let first = places.first, let last = places.last, places.count <= 9, first > 0,
      last + 1 < reading.words.count,
      reading.words[first - 1].text == "(" || reading.words[first].text == "("
    else { return false }
    return places.count { ScreenLabels.isLabel($0, in: reading) } * 2 >= places.count
      && places.allSatisfy { !reading.words[$0].isProtected || reading.words[$0].text == "for" }
  }

  /// Whether words only say again what stands before them: "which is to say …".
  private static func saysAgain(_ words: [Word]) -> Bool {
    let texts = words.filter { $0.kind == .word }.map(\.text)
    if ["i.e", "ie", "meaning"].contains(texts.first ?? "") { return true }
    return [
      ["that", "is"], ["as", "can", "happen"], ["as", "may", "happen"], ["as", "happens"],
      ["which", "is", "to", "say"], ["that", "is", "to", "say"], ["in", "other", "words"],
    ]
    .contains { texts.starts(with: $0) }
  }

  /// Whether brackets hold an example of what an entry looks like: (for instance "4 May at 10:14").
  private static func isQuotedExample(
    _ run: Range<Int>, _ words: [Word], _ form: Form, in reading: Reading
  ) -> Bool {
    let grave = WordClasses(
      .sensitiveData, .advertising, .training, .selling, .preciseData, .source, .hedge)
    let quote = reading.quote(run)
    return form == .bracket && words.first.map { $0.classes.contains(.explanation) } == true
      && (quote.contains("\"") || quote.contains("“"))
      && !words.contains { $0.classes.intersects(grave) }
  }

  /// Whether an abbreviation is added to its words, or the words to their abbreviation.
  static func isAbbreviation(_ run: Range<Int>, in reading: Reading) -> Bool {
    let added = reading.words[run].filter { $0.kind == .word }
    if added.count == 1, let short = added.first?.text {
      let before = reading.words[..<run.lowerBound].filter { $0.kind == .word }
      return isShort(short.hasSuffix("s") ? String(short.dropLast()) : short, of: Array(before))
    }
    let near = reading.words[
      max(0, run.lowerBound - 2)..<min(reading.words.count, run.upperBound + 3)]
    return near.contains { $0.kind == .word && isShort($0.text, of: added) && !added.contains($0) }
  }

  /// Whether words only point to another place of the text: "as described in section 7".
  static func isReference(_ places: [Int], in reading: Reading) -> Bool {
    let last = places.last ?? 0
    let words = (places + [last + 1, last + 2].filter(reading.words.indices.contains))
      .map { reading.words[$0] }
    let points = words.contains {
      $0.classes.contains(.crossReference) || ["above", "below"].contains($0.text)
    }
    return points
      && places.allSatisfy { place in
        let word = reading.words[place]
        let near = reading.words[max(0, place - 2)..<place]
        return word.classes.contains(.crossReference) || referring.contains(word.text)
          || word.classes.contains(.function) && !word.isProtected
          || word.kind == .number && near.contains { $0.classes.contains(.crossReference) }
      }
  }

  /// Whether words do nothing but tell where in the text something stands: "below", "in these
  /// described", "in the section on rivers".
  static func points(_ places: [Int], in reading: Reading) -> Bool {
    let isTitle = { (place: Int) in
      reading.words[place].isCapital
        && reading.words[place...].prefix(4).contains { $0.classes.contains(.crossReference) }
    }
    let parts = [
      "part", "column", "columns", "row", "rows", "page", "pages", "annex", "appendix", "schedule",
    ]
    let isPart = { (place: Int) in
      let word = reading.words[place]
      return parts.contains(word.text) || word.value != nil || word.text.utf8.count == 1
    }
    if places.contains(where: { parts.contains(reading.words[$0].text) }),
      places.allSatisfy({ isPart($0) || reading.words[$0].classes.contains(.function) })
    {
      return true
    }
    return places.allSatisfy { place in
      let word = reading.words[place]
      return referring.contains(word.text) || word.classes.contains(.crossReference)
        || isTitle(place) || ["these", "following"].contains(word.text)
    }
      && places.contains { place in
        let word = reading.words[place]
        return ["above", "below", "described", "mentioned", "listed", "following"].contains(
          word.text)
          || word.classes.contains(.crossReference)
      }
  }

  private static let referring: Set<String> = [
    "as", "described", "set", "out", "explained", "mentioned", "stated", "listed", "above", "below",
    "further", "given", "see", "defined", "laid", "down", "named", "in", "detail", "more",
  ]

  /// Whether one word is made of the first letters of others: "CCPA".
  static func abbreviates(_ short: [Word], _ words: [Word]) -> Bool {
    guard short.count == 1, short[0].kind == .word, short[0].isCapital, words.count >= 3 else {
      return false
    }
    return words.allSatisfy { $0.kind == .word && $0.isCapital }
      && short[0].text.utf8.count == words.count && isShort(short[0].text, of: words)
  }

  private static func isShort(_ short: String, of words: [Word]) -> Bool {
    let count = short.utf8.count
    guard count >= 2, count <= 6, words.count >= count else { return false }
    let initials = words.suffix(count).compactMap(\.text.first)
    return Array(short) == initials
  }

  private enum Form { case bracket, behindMark, behindDash, relative }

  private static func form(of run: Range<Int>, in reading: Reading) -> Form? {
    let marks = run.prefix { reading.words[$0].kind == .mark }.map { reading.words[$0].text }
    // An article in front is no part of what differs.
    let start = reading.words[..<run.lowerBound].lastIndex {
      !["a", "an", "the"].contains($0.text)
    }
    let before =
      start.flatMap { reading.words[$0].kind == .mark ? reading.words[$0].text : nil } ?? marks.last
    let first = run.first { reading.words[$0].kind != .mark }.map { reading.words[$0].text } ?? ""
    switch before {
    case "(": return .bracket
    case ":": return .behindMark
    case ",", ";":
      let second = run.filter { reading.words[$0].kind == .word }.dropFirst().first
        .map { reading.words[$0].text }
      if openers.contains(first) || first == "that" && second == "is"
        || first == "in" && second == "other" || first == "i.e" || first == "whether"
      {
        return .relative
      }
      // "…, the pages you visit and …" is one more entry of a list.
      let next = run.upperBound < reading.words.count ? reading.words[run.upperBound].text : ""
      let isEntry = before == "," && ["and", "or"].contains(next)
      return !isEntry && (before == ";" || first == "the" || first == "a") ? .behindMark : nil
    case "–", "—": return .behindDash
    default: return first == "namely" ? .behindMark : nil
    }
  }

  private static let openers: Set<String> = [
    "which", "who", "whose", "meaning", "so", "because", "since", "namely", "as", "where", "for",
  ]

  private static let binding = WordClasses(
    .negation, .limiter, .exception, .obliged, .weakened, .hedge, .restricting, .charging,
    .anyOther, .vagueTime, .impliedConsent, .useBan, .vaguePurpose, .training, .fee, .archiving)

  /// Whether a word brings in somebody or something that the old text did not know.
  private static func brings(
    _ word: Word, _ form: Form, _ change: Comparison, isNeed: Bool = false
  ) -> Bool {
    guard !change.document.oldStems.contains(word.stem) else { return false }
    var heavy = WordClasses(
      .sensitiveData, .advertising, .abroad, .source, .ownPurpose, .automated, .preciseData,
      .businessTransfer, .analytics)
    let isGloss = change.isIn(.definitions, .rights, .introduction, .contact, .termsTermination)
    // Who needs something gets nothing by that: "since auditors need them".
    if !isGloss, !isNeed { heavy.insert(.recipient) }
    if !isGloss, !isNeed, form != .bracket { heavy.insert(.dataNoun) }
    if form == .behindDash { heavy.formUnion(WordClasses(.purposeNoun, .place)) }
    if !change.classes.contains(.remedy) { heavy.insert(.place) }
    return word.classes.intersects(heavy)
  }
}
