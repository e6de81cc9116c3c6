/// Words that the lexicon marks and that do something else where they stand.
extension PassageReader {
  /// Takes from words what they do not do where they stand.
  static func settle(_ words: inout [Word]) {
    settleLegalForms(&words)
    settleNouns(&words)
    settleNames(&words)
    settleDuties(&words)
    settleKeeping(&words)
    settleInversion(&words)
  }

  /// "As" and "limited" tell what kind of company one is only behind its name: "Nordlys AS".
  private static func settleLegalForms(_ words: inout [Word]) {
    for place in words.indices where words[place].classes.contains(.legalForm) {
      let isNamed = place > 0 && words[place - 1].isCapital && words[place].isCapital
      if ["as", "limited", "co", "se"].contains(words[place].text), !isNamed {
        words[place].classes.remove(WordClasses(.legalForm))
      }
    }
  }

  /// "Terms of use", "when you return to our site", "the page request", "express or implied": nothing is
  /// done, given back, asked for or agreed to.
  private static func settleNouns(_ words: inout [Word]) {
    for place in words.indices.dropFirst(2)
    where words[place].text == "use" && words[place - 1].text == "of"
      && ["terms", "conditions"].contains(words[place - 2].text)
    {
      words[place].classes.remove(WordClasses(.using))
    }
    for place in words.indices.dropLast(2)
    where ["return", "returns"].contains(words[place].text) && words[place + 1].text == "to"
      && words[place + 2].text != "which"
    {
      words[place].classes.remove(WordClasses(.refund, .right))
    }
    for place in words.indices.dropFirst()
    where ["request", "requests"].contains(words[place].text)
      && ["web", "page", "http", "server", "pull", "network"].contains(words[place - 1].text)
    {
      words[place].classes.remove(WordClasses(.right, .threshold))
    }
    for place in words.indices.dropFirst()
    where words[place].text == "trade"
      && ["our", "the", "your", "this"].contains(words[place - 1].text)
    {
      words[place].classes.remove(WordClasses(.selling))
    }
    // "A customer service representative" represents nobody before an authority.
    for place in words.indices.dropFirst()
    where ["representative", "representatives"].contains(words[place].text)
      && ["service", "sales", "support", "account", "customer", "care"].contains(
        words[place - 1].text)
    {
      words[place].classes.remove(WordClasses(.representative))
    }
    // "The share of the price": nothing is shared.
    for place in words.indices.dropFirst().dropLast()
    where words[place].text == "share" && words[place + 1].text == "of"
      && ["the", "a", "your", "our", "their", "that"].contains(words[place - 1].text)
    {
      words[place].classes.remove(WordClasses(.sharing))
    }
    // "Office No. 101" denies nothing.
    for place in words.indices.dropLast()
    where words[place].text == "no" && words[place].isCapital
      && (words[place + 1].kind == .number && words[place].bytes.count == 3)
    {
      words[place].classes = WordClasses()
    }
    for place in words.indices.dropFirst()
    where words[place].text == "following" && words[place - 1].text == "the" {
      words[place].classes.remove(WordClasses(.temporal))
    }
    let agreeing = ["consent", "consents", "agreement", "acceptance", "agree", "agreed", "accept"]
    if !words.contains(where: { agreeing.contains($0.text) }) {
      for place in words.indices where words[place].text == "implied" {
        words[place].classes.remove(WordClasses(.impliedConsent))
      }
    }
  }

  /// "Harbour Credit Union": what is a name does nothing.
  private static func settleNames(_ words: inout [Word]) {
    // Where everything has a capital, capitals tell nothing.
    guard words.count(where: { $0.kind == .word && $0.isContent && !$0.isCapital }) > 1 else {
      return
    }
    let isName = { [words] (other: Int) in
      words.indices.contains(other) && words[other].kind == .word && words[other].isCapital
        && words[other].isContent && !words[other].classes.intersects(.protected)
    }
    for place in words.indices.dropFirst()
    where words[place].isCapital && words[place].classes.intersects(WordClasses.everyAct)
      && !ClauseBorders.beginsSentence(place, in: words)
    {
      guard isName(place - 1) && place > 1 || isName(place + 1) else { continue }
      words[place].classes.remove(WordClasses.everyAct)
    }
  }

  /// "You agree to help" takes on a duty; only "you agree to our use of …" is consent.
  private static func settleDuties(_ words: inout [Word]) {
    let things = [
      "the", "our", "this", "these", "that", "its", "such", "all", "any", "being", "us", "your",
      "a", "whatever", "whichever", "future", "new", "changes", "every", "each",
    ]
    for place in words.indices.dropLast(2) where words[place].text == "agree" {
      let next = words[place + 1].text
      guard next == "not" || next == "to" && !things.contains(words[place + 2].text) else {
        continue
      }
      for index in max(0, place - 1)...place {
        words[index].classes.remove(WordClasses(.impliedConsent))
      }
    }
  }

  /// "Should it come to our attention, …" is a condition and no aim.
  private static func settleInversion(_ words: inout [Word]) {
    guard let first = words.firstIndex(where: { $0.kind == .word }), words[first].text == "should",
      !words.contains(where: { $0.text == "?" })
    else { return }
    words[first].classes.remove(WordClasses(.weakened))
    words[first].classes.formUnion(WordClasses(.condition))
    words[first].stem = "if"
  }

  /// "Keep it short", "keep in mind", "kept up to date": nothing is stored.
  private static func settleKeeping(_ words: inout [Word]) {
    let next = [
      "short", "simple", "brief", "clear", "mind", "touch", "track", "up", "pace", "to", "secret",
      "readable", "informed",
    ]
    // "We look forward to seeing you" forwards nothing.
    for place in words.indices.dropFirst()
    where words[place].text == "forward" && words[place - 1].text.hasPrefix("look") {
      words[place].classes.remove(WordClasses(.sharing))
    }
    for place in words.indices.dropLast()
    where ["keep", "keeps", "kept"].contains(words[place].text) {
      let behind = words[(place + 1)...].prefix(2).map(\.text)
      let isIdiom = behind.contains(where: next.contains) && behind.first != "your"
      if isIdiom { words[place].classes.remove(WordClasses(.keeping, .retentionWord)) }
    }
  }
}
