/// Words of grammar, which may differ while nothing is said otherwise.
enum FreeWords {
  /// Whether a word only holds a sentence together.
  static func isFree(_ word: Word) -> Bool {
    word.kind == .word && word.classes.contains(.function) && !word.isProtected
      && !word.classes.contains(.explanation) && !pronouns.contains(word.text)
      && !bound.contains(word.text)
  }

  /// Whether a word only says again that what is meant is meant: "the relevant provider".
  static func isIdle(_ word: Word) -> Bool {
    ["relevant", "applicable", "respective", "corresponding", "said", "aforementioned"]
      .contains(word.text)
  }

  /// Tells the places of a reading that hold a word for the publisher or the reader.
  static func isPronoun(_ place: Int) -> (Reading) -> Bool {
    { pronouns.contains($0.words[place].text) }
  }

  /// Whether a noun for the publisher or for all readers gave way to its pronoun, or back.
  static func isSamePerson(_ old: [Word], _ new: [Word]) -> Bool {
    let publisher = (nouns: publisherNouns, pronouns: Set(["we", "us", "our", "ours"]))
    let reader = (nouns: readerNouns, pronouns: Set(["you", "your", "yours"]))
    return [publisher, reader].contains { person in
      [(old, new), (new, old)].contains { named, called in
        called.allSatisfy { person.pronouns.contains($0.text) }
          && named.allSatisfy { person.nouns.contains($0.text) }
      }
    }
  }

  private static let publisherNouns: Set<String> = ["the", "company", "provider", "operator"]
  private static let readerNouns: Set<String> = [
    "the", "a", "user", "users", "customer", "customers", "member", "members", "their", "they",
    "them",
  ]

  private static let pronouns: Set<String> = [
    "we", "us", "our", "you", "your", "they", "them", "their", "ours", "yours", "i", "my",
  ]

  // Some words of grammar set a limit.
  private static let bound: Set<String> = [
    "within", "under", "over", "between", "but", "while", "same", "one",
  ]
}

/// Whether two words differ by a slip of the pen.
enum Slips {
  /// Whether the old word is none, and the new one is, or is like it beyond doubt.
  static func isSlip(_ old: Word, _ new: Word, document: DocumentWords) -> Bool {
    guard old.kind == .word, new.kind == .word, old.value == nil, new.value == nil,
      !old.isProtected, old.text != new.text,
      !(old.isCapital && new.isCapital && old.text.utf8.count < 5)
    else { return false }
    let (before, after) = (Array(old.text.utf8), Array(new.text.utf8))
    if isGarbled(before, after) || isGarbled(after, before) { return true }
    if spelledAlike(before) == spelledAlike(after), after.count >= 6 { return true }
    guard after.count >= 3, !isWord(old.text) else { return false }
    // "Bly" is what is left of "strongly".
    let isKnown =
      isWord(new.text) || new.text.hasSuffix("ly") && isWord(String(new.text.dropLast(2)))
    if before.count >= 3, after.count >= before.count + 3, isKnown, !new.isProtected,
      after.suffix(before.count).elementsEqual(before)
    {
      return true
    }
    // "Irreversal" is no word, and begins as "irreversible" does.
    let shared = zip(before, after).prefix { $0 == $1 }.count
    if shared >= 7, shared + 5 >= max(before.count, after.count), isWord(new.text),
      !new.isProtected, !old.isCapital
    {
      return true
    }
    let distance = SlipDistance.between(before, after)
    if new.isProtected { return distance == 1 && after.count >= 3 }
    return distance <= (after.count >= 8 ? 2 : 1) && isWord(new.text)
  }

  /// Whether one of two words is the other with the bytes of a letter or mark read in a wrong
  /// encoding, or with full stops between its letters.
  private static func isGarbled(_ word: [UInt8], _ other: [UInt8]) -> Bool {
    let plain = word.filter { $0 < 0x80 && $0 != UInt8(ascii: ".") }
    guard plain.count < word.count, plain.count >= 2 else { return false }
    // U+00C3, U+00C2 and U+00E2 begin what UTF-8 looks like in Latin-1.
    let isMisread = zip(word, word.dropFirst()).contains {
      $0 == 0xC3 && [0xA2, 0x83, 0x82, 0xA3].contains($1)
    }
    let isDotted = word.contains(UInt8(ascii: "."))
    guard isMisread || isDotted else { return false }
    return other.starts(with: plain) && other.count <= plain.count + 2
  }

  /// A word in one spelling of what British and American English spell otherwise: "libellous",
  /// "organizers".
  private static func spelledAlike(_ word: [UInt8]) -> [UInt8] {
    let (double, hard, soft) = (UInt8(ascii: "l"), UInt8(ascii: "z"), UInt8(ascii: "s"))
    return word.indices.filter { $0 == 0 || word[$0] != double || word[$0 - 1] != double }
      .map { word[$0] == hard && $0 > 0 && "iy".utf8.contains(word[$0 - 1]) ? soft : word[$0] }
  }

  /// Whether a word in small letters is English.
  static func isWord(_ text: String) -> Bool {
    Lexicon.english.known.contains(text) || EnglishWords.contains(text) || short.contains(text)
      || ConceptTable.english.names(text)
  }

  private static let short = Set(
    """
    act add age ago aid air all and any app are arm art ask bad ban bar bed bid big bit box boy bug \
    bus but buy can cap car con cup cut day did die do dog dry due ear eat end eye far fax fee few \
    fit fly for fun gas get go got had has he her him his hit hot how ice if ill in is it its job \
    key law lay led leg let lie log lot low man map may men met mix my net new no nor not now of off \
    oil old on one or our out own par pay pen per pet pin pop pot pro put ran raw red rid row run sad \
    sat saw say sea see set she sir sit six sky so son sue sum sun tax ten the tie tip to too top try \
    two up us use van via war was way we web win won yes yet you
    """.split(separator: " ").map(String.init))
}
