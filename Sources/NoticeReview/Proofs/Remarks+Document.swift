import NoticeModel

/// Remarks about the document: what stands where in it, and where there is more.
extension Remarks {
  /// "Section 2 deals with …", "This notice explains …", "Through this policy, we have described …".
  static func tellsWhere(_ reading: Reading, _ sentence: PlainSentence) -> Bool {
    if findsPlace(sentence) { return true }
    let isBound = sentence.classes.intersects(
      WordClasses(.negation, .obliged, .limiter, .exception, .useBan))
    guard !isBound else { return false }
    let isLinked =
      (reading.words.contains { $0.kind == .link } || sentence.contains(["contains"]))
      && sentence.contains(["information", "details"])
    if isReferral(reading, sentence) || isToldElsewhere(reading, sentence) { return true }
    let seeing = ["see", "turn", "refer", "consult"]
    if sentence.begins(["for"], ["as", "to"], ["on"]), sentence.texts.count <= 20,
      let see = sentence.texts.firstIndex(where: seeing.contains),
      sentence.texts[see...].prefix(6).contains(where: parts.contains),
      !sentence.contains(["must", "only"])
    {
      return true
    }
    let starts = ["compare", "see", "cf"]
    let isCompared =
      sentence.texts.first.map(starts.contains) == true && sentence.texts.count < 16
      && sentence.contains(["table", "section", "chapter", "paragraph", "list", "annex", "end"])
    if isCompared { return true }
    let isTakenUp =
      sentence.texts.count <= 14 && !sentence.contains(["may", "can", "will"])
      && sentence.texts.suffix(2).contains { ["below", "above"].contains($0) }
    let isDocument =
      isLinked || isTakenUp
      || sentence.words.prefix(4).contains {
        ["chapters", "paragraphs", "pages"].contains($0.text)
      }
      || sentence.words.prefix(6).contains {
        $0.classes.intersects(WordClasses(.crossReference, .noticeItself))
      }
    guard isDocument else { return false }
    let verb = sentence.texts.prefix(9).firstIndex(where: telling.contains)
    guard let verb else { return false }
    let isPersonal = sentence.texts[..<verb].contains { ["you", "your"].contains($0) }
    return !isPersonal && !sentence.contains(["agree", "accept", "must", "also"])
  }

  /// The parts of a document to which readers are pointed.
  private static let parts = [
    "table", "section", "sections", "chapter", "paragraph", "part", "list", "annex", "page",
    "key", "legend", "glossary", "footnote",
  ]

  /// "You will find our address in the section …".
  private static func findsPlace(_ sentence: PlainSentence) -> Bool {
    let heavy = WordClasses(
      .fee, .optOut, .consent, .deleting, .liability, .selling, .recipient, .otherParty, .limiter,
      .negation)
    guard sentence.texts.count <= 24,
      sentence.begins(["you", "will", "find"], ["you", "can", "find"], ["you", "find"]),
      !sentence.contains(["we"]), !sentence.classes.intersects(heavy)
    else { return false }
    return zip(sentence.texts, sentence.texts.indices).contains { text, place in
      ["in", "on", "at"].contains(text)
        && sentence.texts[place...].prefix(4).contains(where: parts.contains)
    }
  }

  /// "Cookies are dealt with in a separate document".
  private static func isToldElsewhere(_ reading: Reading, _ sentence: PlainSentence) -> Bool {
    let told = [
      "dealt", "covered", "described", "explained", "set", "found", "discussed", "addressed",
      "listed", "treated",
    ]
    let texts = [
      "document", "notice", "policy", "statement", "page", "section", "chapter", "annex", "table",
      "leaflet",
    ]
    guard sentence.texts.count <= 20,
      let verb = sentence.texts.prefix(9).firstIndex(where: told.contains), verb > 0,
      ["is", "are", "be"].contains(sentence.texts[verb - 1])
        || ["can", "may"].contains(sentence.texts[max(0, verb - 2)]),
      let place = sentence.texts[verb...].prefix(5).firstIndex(of: "in")
    else { return false }
    return sentence.texts[place...].prefix(7).contains(where: texts.contains)
      && !sentence.contains(["we", "must", "shall"])
      && !sentence.classes.intersects(WordClasses(.right, .remedy, .fee, .sharing, .selling))
  }

  /// "This policy applies to Harbour Ltd (“Harbour”, “we”, “us”)": who is meant by "we".
  static func namesSpeaker(_ reading: Reading, _ sentence: PlainSentence, _ change: Comparison)
    -> Bool
  {
    guard change.old == nil, sentence.texts.count <= 24,
      let opener = reading.words.firstIndex(where: { $0.text == "(" }),
      let closer = reading.words[opener...].firstIndex(where: { $0.text == ")" })
    else { return false }
    let inside = reading.words[opener..<closer].map(\.text)
    let verbs = ["applies", "is", "are", "refers", "covers", "governs"]
    return inside.contains("we") && sentence.contains(verbs)
      && ["\"we\"", "“we”", "‘we’", "'we'"].contains { reading.text.lowercased().contains($0) }
      && !sentence.classes.intersects(
        WordClasses.practices.union(WordClasses(.fee, .liability, .obliged, .negation)))
  }

  /// "For details, see Reviews Terms of Use": a pointer to a title or a link, and nothing else.
  private static func isReferral(_ reading: Reading, _ sentence: PlainSentence) -> Bool {
    let verbs = ["see", "visit", "refer", "read", "view", "consult", "check"]
    let before = [
      "for", "more", "further", "details", "information", "additional", "please", "detail",
      "about", "this", "on",
    ]
    guard let verb = sentence.texts.prefix(6).firstIndex(where: verbs.contains),
      sentence.texts[..<verb].allSatisfy(before.contains)
    else { return false }
    let rest = sentence.words[(verb + 1)...]
    let small = [
      "to", "the", "our", "at", "of", "and", "for", "on", "in", "also", "a",
    ]
    return !rest.isEmpty && rest.count <= 14
      && rest.allSatisfy {
        $0.isCapital || small.contains($0.text) || $0.kind == .link || $0.kind == .number
          || $0.classes.contains(.crossReference) || $0.classes.contains(.noticeItself)
      }
      && rest.contains { $0.isCapital || $0.kind == .link }
  }

  private static let telling: Set<String> = [
    "deals", "explains", "explain", "describes", "describe", "described", "covers", "tells",
    "lists",
    "summarises", "summarizes", "outlines", "contains", "explained", "listed", "answers", "shows",
    "provided", "gives", "defines", "deal", "taken", "discussed", "compare",
    "say", "begin", "start", "first", "follow", "follows", "arranged", "structured", "sums",
  ]

  /// "The following … apply:", "We collect these data:": what counts are the items behind it.
  static func leadsIn(_ reading: Reading, _ sentence: PlainSentence) -> Bool {
    let last = reading.text.utf8.reversed().first { !" *_\n".utf8.contains($0) }
    let heavy = WordClasses(
      .advertising, .training, .sensitiveData, .recipient, .sharing, .abroad, .limiter, .exception)
    guard last == UInt8(ascii: ":"), !sentence.classes.intersects(heavy) else { return false }
    let announces = ["includes", "include", "are", "is", "comprises", "consists"]
    // "The data that we collect includes:".
    let isBare =
      sentence.texts.count <= 12 && sentence.texts.suffix(2).contains(where: announces.contains)
      && sentence.classes.contains(.dataNoun)
    return sentence.texts.count <= 30
      && (isBare || sentence.contains(["following", "these", "below", "follows"]))
  }
}
