import NoticeModel

/// Sentences, items and titles that are about the document.
extension Innocence {
  /// Whether a sentence is about the spelling or the look of the text and about nothing else.
  static func isAboutText(_ reading: Reading) -> Bool {
    let looks = [
      "spelling", "typo", "typos", "misspelling", "punctuation", "layout", "typographical",
    ]
    let outside = WordClasses(
      .dataNoun, .sensitiveData, .recipient, .purposeNoun, .right, .fee, .consent, .place)
    return reading.words.contains { looks.contains($0.text) }
      && !reading.words.contains {
        $0.classes.intersects(outside) && Stem.of($0.text) != Stem.of("correction")
          && Stem.of($0.text) != Stem.of("correct")
      }
  }

  /// Whether a line that was added is a label with an address behind it: "Forum: https://…".
  static func isContactLine(_ reading: Reading, _ change: Comparison) -> Bool {
    guard change.isIn(.contact) else { return false }
    if change.new == nil { return repeatsAddress(reading, change) }
    guard change.old == nil else { return false }
    let words = reading.words.filter { $0.kind == .word }
    return words.count <= 4
      && words.allSatisfy { !$0.isProtected && !$0.classes.contains(.legalForm) }
      && reading.words.contains { $0.kind == .link || $0.kind == .address }
  }

  /// Whether a sentence that is gone told an address which the text still tells, and nothing besides.
  private static func repeatsAddress(_ reading: Reading, _ change: Comparison) -> Bool {
    let addresses = reading.words.filter { $0.kind == .address }
    return !addresses.isEmpty
      && addresses.allSatisfy { change.document.newStems.contains($0.stem) }
      && !reading.classes.intersects(
        WordClasses(.right, .remedy, .deleting, .consent, .optOut, .representative, .legalForm))
  }

  /// Whether a line is nothing but the title of somebody's notice or terms: "Fernwood Privacy Policy".
  static func isDocumentTitle(_ reading: Reading) -> Bool {
    let words = reading.words.filter { $0.kind == .word }
    let kinds = ["policy", "notice", "statement", "terms", "faq"]
    return (2...5).contains(words.count) && words.allSatisfy { $0.isCapital || $0.text == "of" }
      && words.last.map { kinds.contains($0.text) } == true
      && !words.contains { $0.classes.contains(.legalForm) }
  }

  /// Whether a sentence that is gone had a gap that somebody was to fill: "… are [insert measures]".
  static func isPlaceholder(_ reading: Reading, _ change: Comparison) -> Bool {
    guard change.new == nil, reading.text.utf8.contains(UInt8(ascii: "[")),
      !reading.classes.contains(.negation)
    else { return false }
    let text = reading.text.lowercased()
    return ["[insert ", "[your ", "[company name", "[name of ", "[date]", "[address]"]
      .contains(where: text.contains)
  }

  /// Whether a line is one of those that head a file for a machine: "title: Terms of use".
  static func isMetadata(_ reading: Reading) -> Bool {
    let keys = [
      "title", "layout", "permalink", "slug", "author", "lang", "date", "description", "keywords",
    ]
    let words = reading.words.prefix { $0.kind != .mark }
    return words.count == 1 && keys.contains(words[0].text) && !words[0].isCapital
      && reading.words.count > 1 && reading.words[1].text == ":" && reading.words.count <= 24
      && !reading.words.contains { ["we", "our", "you", "your"].contains($0.text) }
      && (words[0].text == "title" || !reading.classes.intersects(.practices))
  }

  /// Whether a few words, all of them bold, stand for a heading.
  static func isBold(_ reading: Reading) -> Bool {
    var text = reading.text.utf8.drop { " -+".utf8.contains($0) }
    if text.starts(with: "* ".utf8) { text = text.dropFirst(2) }
    let words = reading.words.filter { $0.kind == .word }
    return text.starts(with: "**".utf8)
      && text.reversed().prefix(3).filter { $0 == UInt8(ascii: "*") }.count >= 2
      && words.count <= 6 && !words.contains { $0.isProtected || ["we", "you"].contains($0.text) }
      && text.dropFirst(2).dropLast(3).firstIndex(of: UInt8(ascii: "*")) == nil
  }

  /// Whether an item is nothing but a link to a place of the document.
  static func isContents(_ reading: Reading) -> Bool {
    let links = reading.words.filter { $0.kind == .link }
    let text = reading.text.utf8.drop { " -*+".utf8.contains($0) }
    let start = reading.words.filter { $0.kind == .word }.prefix(3).map(\.text)
    let isList = start.first == "contents" && reading.words.dropFirst().first?.text == ":"
    let isBack = start.starts(with: ["back", "to"]) && reading.words.contains { $0.text == "top" }
    if isList || isBack || start.starts(with: ["jump", "to"]) || start == ["on", "this", "page"] {
      return true
    }
    return !links.isEmpty && links.allSatisfy { $0.text.hasPrefix("#") }
      && text.first == UInt8(ascii: "[") && text.last == UInt8(ascii: ")")
  }

  /// Whether a sentence is about the document itself, its wording or its date.
  static func isMeta(_ reading: Reading, _ change: Comparison) -> Bool {
    if DateLine.isRevisionLine(reading) || DateLine.isBare(reading) { return true }
    // "It may be modified without notice" is about the document, and binds.
    if reading.classes.contains(.amendment),
      [" without notice ", " sole discretion ", " at any time ", " without prior "].contains(
        where: reading.spacedWords.contains)
    {
      return false
    }
    // Who can no longer read what was promised loses the means to compare.
    if change.new == nil, reading.words.contains(where: { $0.text == "archive" }) { return false }
    let acting = WordClasses(.deleting, .asking, .optOut, .protecting)
    if change.new == nil, reading.classes.intersects(acting) { return false }
    if reading.classes.contains(.exception) { return false }
    if change.new == nil, change.isIn(.amendments),
      reading.clauses.contains(where: { $0.kind == .promise && !$0.isNegated })
    {
      return false
    }
    // What happens to a reader's data is told, unless the document tells where it is told.
    let isOfNotice = reading.words.prefix(6).contains { $0.classes.contains(.noticeItself) }
    let data = WordClasses(.dataNoun, .sensitiveData)
    let isReaders = reading.words.indices.dropLast().contains { place in
      reading.words[place].text == "your"
        && reading.words[(place + 1)...].prefix(2).contains { $0.classes.intersects(data) }
    }
    if change.old == nil, isReaders, !isOfNotice { return false }
    let classes = reading.classes
    let texts = Set(reading.words.map(\.text))
    let isCourtesy =
      classes.contains(.notRelevant)
      && !classes.intersects(
        .promises.union(WordClasses(.collecting, .sharing, .selling, .keeping)))
    // "We share it … as described in this notice" shares it.
    let handles = reading.clauses.contains {
      $0.kind == .practice
        && $0.classes.intersects(WordClasses(.sharing, .selling, .collecting, .keeping))
        && $0.classes.intersects(WordClasses(.dataNoun, .sensitiveData, .recipient, .otherParty))
    }
    let describes =
      classes.contains(.noticeItself) && classes.contains(.explanation)
      && (change.old != nil || !handles)
    let tells = [
      "explains", "describes", "summarises", "summarizes", "covers", "sets", "tells", "contains",
      "lists",
    ]
    let made = [
      "typeset", "printed", "translated", "drafted", "illustrated", "designed", "edited", "laid",
      "proofread", "available", "drawn", "written", "photographed",
    ]
    let isMade =
      reading.words.prefix(6).contains {
        [
          "document", "notice", "page", "text", "leaflet", "policy", "brochure", "booklet",
          "illustrations", "drawings",
        ].contains($0.text)
      }
      && reading.words.contains { made.contains($0.text) }
    let pictures = ["illustrations", "photographs", "photos", "pictures", "drawings"]
    let isCredit =
      reading.words.first { $0.kind == .word }.map { pictures.contains($0.text) } == true
      && reading.words.prefix(6).contains {
        ["page", "brochure", "booklet", "text"].contains($0.text)
      }
    let captions = [
      "photograph", "photo", "picture", "illustration", "figure", "image",
    ]
    let isCaption =
      reading.words.first.map { captions.contains($0.text) } == true
      && reading.words.dropFirst().first?.text == ":"
    if isCaption, !reading.classes.intersects(.practices) { return true }
    let isAbout =
      isMade || isCredit || classes.contains(.noticeItself) && tells.contains { texts.contains($0) }
    return (isCourtesy || describes || isAbout) && isLoose(reading) && !classes.contains(.region)
  }

  /// Whether a few words are the title of what stands behind them, like "Browser updates".
  static func isTitle(_ reading: Reading, _ change: Comparison) -> Bool {
    let words = reading.words.filter { $0.kind != .mark }
    let verbs = [
      "is", "are", "may", "can", "will", "must", "shall", "has", "have", "do", "does", "we", "you",
      "be", "see", "please",
    ]
    // In a list of what must be told, a name without a full stop may be one of its entries.
    let isEntry =
      reading.text.utf8.last != UInt8(ascii: ".")
      && change.isIn(
        .recipients, .transfers, .dataCategories, .sources, .purposes, .cookies, .controller)
    return (1...6).contains(words.count) && words[0].isCapital && !isEntry
      && words.allSatisfy { $0.kind == .word && !$0.isProtected && !verbs.contains($0.text) }
      && words.dropFirst().count { !$0.isCapital && !$0.classes.contains(.function) }
        <= words.count / 3
      && words.last?.isCapital == true
      && (words.count > 1 || reading.text.utf8.last == UInt8(ascii: "."))
  }

  /// Whether a row holds nothing but words that stand over columns.
  static func isHeader(_ reading: Reading) -> Bool {
    let words = reading.words.filter { $0.kind != .mark }
    let headers = [
      "name", "names", "purpose", "purposes", "country", "data", "kept", "what", "why", "who",
      "how",
      "long", "period", "right", "where", "category", "recipient", "legal", "basis", "cookie",
      "life",
      "provider", "location", "type", "description", "examples", "service", "of", "the", "and",
      "for",
    ]
    return words.count >= 2 && words.allSatisfy { headers.contains($0.text) }
  }
}
