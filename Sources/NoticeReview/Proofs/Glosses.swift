import NoticeModel

/// Sentences, rows and asides that say what a word means, and so let nobody do anything.
///
/// What binds in what is explained binds elsewhere: "a decision by which the Commission allows …" lets
/// the Commission act, not the publisher. A gloss therefore may hold any word, but it speaks neither
/// of the publisher nor of what readers owe, and what it names is no person who gets data.
enum Glosses {
  /// Whether a sentence or row is one.
  static func isGloss(_ reading: Reading, _ change: Comparison) -> Bool {
    let passage = change.passage.after ?? change.passage.before
    if passage?.kind == .row { return isEntry(reading, change) }
    let words = reading.words.filter { $0.kind != .label }
    let spoken = words.filter { $0.kind == .word || $0.kind == .number }
    let texts = withoutOpinion(spoken.map(\.text))
    guard texts.count >= 4 else { return false }
    if lawCalls(texts) { return true }
    if calls(texts) { return !owes(reading) }
    if namesWord(texts), !owes(reading), !speaksOfPublisher(texts) { return true }
    // What the publisher belongs to, others watch.
    if change.new == nil, Innocence.isMembership(reading) { return false }
    // What tracks and was not spoken of before is news, whatever it is called.
    let trackers = ["gifs", "beacons", "beacon", "pixels", "pixel", "fingerprinting"]
    if change.old == nil, reading.classes.contains(.tracking),
      texts.prefix(4).contains(where: trackers.contains)
    {
      return false
    }
    guard let border = border(of: words, texts), !owes(reading),
      !speaksOfPublisher(texts), !isBearing(border.term, change)
    else { return false }
    return !addressesReader(border.meaning)
  }

  /// The words without "to us" or "for us" near their beginning: "Selling, to us, is any …".
  private static func withoutOpinion(_ texts: [String]) -> [String] {
    guard
      let place = texts.prefix(5).indices.dropLast().first(where: {
        $0 > 0 && ["to", "for"].contains(texts[$0]) && texts[$0 + 1] == "us"
      })
    else { return texts }
    return Array(texts[..<place] + texts[(place + 2)...])
  }

  /// A row of a glossary: a term and what it means.
  private static func isEntry(_ reading: Reading, _ change: Comparison) -> Bool {
    guard change.isIn(.definitions) else { return false }
    let cells = reading.words.split { $0.text == "|" }.filter { !$0.isEmpty }
    guard cells.count == 2, let term = cells.first, let meaning = cells.last else { return false }
    return !isBearing(Array(term), change) && !owes(reading)
      && !speaksOfPublisher(meaning.map(\.text))
      && !meaning.contains { $0.text == "you" && $0.isCapital }
  }

  /// "Think of it as a drawer", "lawyers call this …", "X stands for …".
  private static func calls(_ texts: [String]) -> Bool {
    let people = ["we", "our", "us"]
    if texts.prefix(4).contains("imagine"), texts.contains("as"), !texts.contains("we") {
      return true
    }
    if texts.starts(with: ["think", "of"]) { return texts.contains("as") && !texts.contains("we") }
    guard !texts.contains(where: people.contains) else { return false }
    if texts.contains("call"), texts.contains(where: { ["this", "it", "that"].contains($0) }) {
      return ["lawyers", "experts", "engineers", "people", "programmers", "many"]
        .contains(texts[0])
    }
    let pairs = zip(texts, texts.dropFirst()).prefix(5)
    return texts.count <= 16
      && pairs.contains { first, second in
        first == "stands" && second == "for" || first == "short" && second == "for"
      }
  }

  /// "The law calls such a company a processor", "the Act uses the word “sell” for …".
  private static func lawCalls(_ texts: [String]) -> Bool {
    let people = ["we", "our", "us"]
    guard let verb = texts.prefix(8).firstIndex(where: { ["calls", "uses"].contains($0) }),
      texts[..<verb].contains(where: laws.contains), !texts.contains(where: people.contains)
    else { return false }
    let behind = texts[(verb + 1)...].prefix(3)
    return texts[verb] == "uses"
      ? behind.contains { ["word", "term"].contains($0) }
      : behind.first.map { !["for", "on", "upon"].contains($0) } ?? false
  }

  private static let laws: Set<String> = ["law", "act", "gdpr", "regulation", "statute", "code"]

  /// "When the word “anonymous” appears, it describes …".
  private static func namesWord(_ texts: [String]) -> Bool {
    let verbs = ["describes", "means", "denotes", "signifies"]
    guard
      let word = texts.prefix(4).firstIndex(where: { ["word", "term", "phrase"].contains($0) }),
      let verb = texts.prefix(14).firstIndex(where: verbs.contains)
    else { return false }
    return word < verb
      && !texts[word..<verb].contains { ["personal", "data", "sale"].contains($0) }
  }

  private struct Border {
    let term: [Word]
    let meaning: [Word]
  }

  /// Where the term ends and its meaning begins: "A … is a …", "X: a …", "X means …".
  private static func border(of words: [Word], _ texts: [String]) -> Border? {
    let spoken = words.filter { $0.kind == .word || $0.kind == .number }
    if let colon = words.prefix(7).firstIndex(where: { [":", "–", "—"].contains($0.text) }),
      colon > 0, colon + 2 < words.count, ["a", "an"].contains(words[colon + 1].text)
    {
      return Border(term: Array(words[..<colon]), meaning: Array(words[(colon + 1)...]))
    }
    let copulas = ["is", "are", "was", "means", "mean", "denotes", "signifies"]
    guard let verb = texts.prefix(12).firstIndex(where: copulas.contains), verb > 0,
      verb + 2 < texts.count
    else { return nil }
    let isMeaning = !["is", "are", "was"].contains(texts[verb])
    var next = verb + 1
    let softening = ["essentially", "basically", "simply", "usually", "generally", "just"]
    if softening.contains(texts[next]) { next += 1 }
    let nouns = [
      "a", "an", "the", "one", "any", "what", "small", "short", "tiny", "pieces", "bits", "files",
      "called", "programs", "numbers", "words", "rules", "devices", "every",
      "model", "standard", "companies", "firms",
    ]
    let isNoun = isMeaning || next < texts.count && nouns.contains(texts[next])
    let articles = ["a", "an", "the", "this", "that", "these", "by"]
    let isTerm =
      !["it", "they", "there", "here", "this", "that", "these", "what"].contains(texts[0])
      || articles.contains(texts[0]) && verb > 1
    // "The fee is the sum …" sets a fee; what has an article of its own is a thing of the text.
    let isOwn = texts[0] == "the" && !isMeaning && !["a", "an", "one"].contains(texts[next])
    guard isNoun, isTerm, !isOwn else { return nil }
    return Border(term: Array(spoken[..<verb]), meaning: Array(spoken[next...]))
  }

  private static func speaksOfPublisher(_ texts: [String]) -> Bool {
    texts.contains { ["we", "our", "us", "ours", "ourselves"].contains($0) }
  }

  /// Whether the meaning is about the reader: a thing that readers' own programs do is not.
  private static func addressesReader(_ words: [Word]) -> Bool {
    let things = [
      "browser", "device", "computer", "phone", "telephone", "screen", "machine", "tablet",
    ]
    return words.indices.contains { place in
      switch words[place].text {
      case "your", "yours":
        return !words[(place + 1)...].prefix(3).contains { things.contains($0.text) }
      case "you":
        let before = place > 0 ? words[place - 1].text : ""
        return !["which", "that", "whom", "sites", "pages", "tells", "website", "where"]
          .contains(before)
      default: return false
      }
    }
  }

  /// Whether somebody has to do, pay or bear something.
  private static func owes(_ reading: Reading) -> Bool {
    // "The Commission" is an authority and no price, and "terms" are no term.
    let classes = reading.words.filter {
      !($0.text == "commission" && $0.isCapital) && $0.text != "terms"
    }
    .reduce(into: WordClasses()) { $0.formUnion($1.classes) }
    return classes.intersects(
      WordClasses(
        .fee, .charging, .renewal, .impliedConsent, .optOut, .liability, .licence, .ownPurpose,
        .retroactive, .businessTransfer, .useBan, .granting))
  }

  /// Whether much hangs on what a term means: who acts, who gets data, and what data is.
  private static func isBearing(_ term: [Word], _ change: Comparison) -> Bool {
    let persons = WordClasses(
      .publisher, .reader, .recipient, .otherParty, .controller, .representative, .content,
      .legalForm, .authority)
    let isBearing = term.contains { word in
      word.classes.intersects(persons)
        || ["service", "services", "site", "product", "products", "platform"].contains(word.text)
    }
    // "A processor is a firm that …" explains a common word.
    let isCommon =
      term.first.map { ["a", "an"].contains($0.text) } == true && !change.isIn(.definitions)
    if isCommon { return false }
    let isData =
      term.contains { ["personal", "sensitive", "user", "usage"].contains($0.text) }
      && term.contains { $0.classes.contains(.dataNoun) }
    return isBearing || isData && change.isIn(.definitions)
  }
}
