/// The form that the inflections of an English word share: `share` and `sharing` are `shar`.
///
/// It only has to bring inflections together, not to be a word; words that it would wrongly bring
/// together (`us`, `use`) are in a table. Other words keep the letters with which they begin: what
/// is cut or changed is an ending, a `y` for `ie`, and an `s` for the `z` of `ize` and `iza`.
enum Stem {
  /// The stem of a word in small letters.
  static func of(_ word: String) -> String {
    var text = word
    let (shape, isInflected) = text.withUTF8 { (Self.shape(of: $0), Self.isInflected($0)) }
    if mayBeIrregular[shape], let known = irregular[word] { return known }
    guard isInflected else { return word }
    var bytes = Array(word.utf8)
    guard bytes.count > 3, bytes.allSatisfy({ $0 < 0x80 }) else { return word }
    cutPlural(&bytes)
    cutVerbEnding(&bytes)
    if bytes.count > 3, bytes.last == UInt8(ascii: "e") { bytes.removeLast() }
    if bytes.count > 5, ends(bytes, with: "iz") { bytes[bytes.count - 1] = UInt8(ascii: "s") }
    if bytes.count > 7 { spellWithS(&bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a word can have an ending or a spelling that is cut; most have none.
  private static func isInflected(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    switch word.last {
    case nil: false
    case UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "g"), UInt8(ascii: "e"): true
    default: word.contains(UInt8(ascii: "z"))
    }
  }

  /// The first letter, the last letter and the length of a word, in one number.
  private static func shape(of word: UnsafeBufferPointer<UInt8>) -> Int {
    guard let first = word.first, let last = word.last else { return 0 }
    return Int(first & 31) << 10 | Int(last & 31) << 5 | word.count & 31
  }

  /// For each shape, whether an irregular form has it: most words need no look into the table.
  private static let mayBeIrregular: [Bool] = {
    var shapes = Array(repeating: false, count: 1 << 15)
    for var word in irregular.keys { shapes[word.withUTF8 { shape(of: $0) }] = true }
    return shapes
  }()

  /// "Organizational" as it is spelled in Britain.
  private static func spellWithS(_ bytes: inout [UInt8]) {
    for place in bytes.indices.dropFirst().dropLast()
    where bytes[place] == UInt8(ascii: "z") && bytes[place - 1] == UInt8(ascii: "i")
      && bytes[place + 1] == UInt8(ascii: "a")
    {
      bytes[place] = UInt8(ascii: "s")
    }
  }

  private static func cutPlural(_ bytes: inout [UInt8]) {
    guard bytes.last == UInt8(ascii: "s") else { return }
    if ends(bytes, with: "ies"), bytes.count > 4 {
      bytes.removeLast(2)
      bytes[bytes.count - 1] = UInt8(ascii: "y")
    } else if hissing.contains(where: { ends(bytes, with: $0) }) {
      bytes.removeLast(2)
    } else if !singular.contains(where: { ends(bytes, with: $0) }) {
      bytes.removeLast()
    }
  }

  private static let hissing = ["sses", "xes", "ches", "shes", "zes"]
  private static let singular = ["ss", "us", "is"]

  private static func cutVerbEnding(_ bytes: inout [UInt8]) {
    guard let last = bytes.last, [UInt8(ascii: "d"), UInt8(ascii: "g")].contains(last) else {
      return
    }
    let length: Int
    if ends(bytes, with: "ied"), bytes.count > 4 {
      bytes.removeLast(2)
      bytes[bytes.count - 1] = UInt8(ascii: "y")
      return
    } else if ends(bytes, with: "ing"), bytes.count > 5 {
      length = 3
    } else if ends(bytes, with: "ed"), !ends(bytes, with: "eed"), bytes.count > 4 {
      length = 2
    } else {
      return
    }
    let rest = bytes.dropLast(length)
    guard rest.contains(where: { "aeiouy".utf8.contains($0) }) else { return }
    bytes.removeLast(length)
    let count = bytes.count
    if count > 3, bytes[count - 1] == bytes[count - 2], !"lsz".utf8.contains(bytes[count - 1]) {
      bytes.removeLast()
    }
  }

  private static func ends(_ bytes: [UInt8], with ending: String) -> Bool {
    bytes.count >= ending.utf8.count && bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  /// The inflections that share a stem because the table says so.
  static func irregularForms(of stem: String) -> [String] { formsByStem[stem] ?? [] }

  private static let formsByStem = Dictionary(grouping: irregular.keys) { irregular[$0] ?? $0 }

  private static let irregular: [String: String] = {
    let families = [
      "use uses used using", "sell sells sold selling", "keep keeps kept", "send sends sent",
      "give gives gave given giving", "tell tells told", "make makes made making",
      "get gets got gotten", "hold holds held", "lose loses lost", "pay pays paid",
      "choose chooses chose chosen", "write writes wrote written writing", "see sees saw seen",
      "take takes took taken taking", "is are am be been being was were", "has have had having",
      "do does did done doing", "go goes went gone", "child children", "person people persons",
      "datum data", "show shows showed shown", "know knows knew known", "know-how",
      "bring brings brought", "buy buys bought", "find finds found", "leave leaves left",
      "mean means meant", "meet meets met", "read reads", "run runs ran running",
      "hide hides hid hidden hiding", "speak speaks spoke spoken", "begin begins began begun",
      "come comes came coming", "fall falls fell fallen", "drive drives drove driven",
      "grow grows grew grown", "lead leads led", "rise rises rose risen",
      "set sets setting", "settings", "think thinks thought",
      "withdraw withdraws withdrew withdrawn",
      "note notes noted noting", "care cares cared caring careful",
      "a an", "learn learns learned learnt", "understand understood understands",
      "licence licences license licenses licensed licensing", "bill bills billed billing",
      "address addresses addressed", "process processes processed processing", "need needs needed",
      "during", "thing things", "anything", "something", "nothing", "everything", "including",
      "advertising advertisement advertisements ad ads advert adverts", "business businesses",
      "access accesses accessed accessing", "always",
      "analysis analyses analyze analyse analyzing analysing analyzed analysed",
      "its", "this these", "that those", "news", "series", "basis bases",
      "erase erases erased erasure erasing",
      "delete deletes deleted deleting deletion",
      "notify notifies notified notifying notification notifications",
      "collect collects collected collecting collection",
      "disclose discloses disclosed disclosing disclosure disclosures",
      "transfer transfers transferred transferring", "store stores stored storing storage",
      "retain retains retained retaining retention",
      "protect protects protected protecting protection",
      "encrypt encrypts encrypted encrypting encryption",
      "modify modifies modified modification modifications",
      "terminate terminates terminated terminating termination",
      "transmit transmits transmitted transmission",
      "object objects objected objecting objection",
      "restrict restricts restricted restricting restriction restrictions",
      "correct corrects corrected correcting correction rectify rectification rectified",
      "complain complains complained complaint complaints",
      "respond responds responded response responses responding",
      "provide provides provided providing provision",
      "improve improves improved improving improvement improvements",
      "personalise personalises personalised personalising personalisation personalize personalizes personalized personalizing personalization",
      "identify identifies identified identifying identification",
      "verify verifies verified verifying verification",
      "authorise authorises authorised authorisation authorize authorizes authorized authorization",
      "organise organisation organisations organize organization organizations",
      "subscribe subscribes subscribed subscription subscriptions",
      "register registers registered registering registration",
      "investigate investigates investigated investigating investigation investigations",
      "prevent prevents prevented preventing prevention",
      "detect detects detected detecting detection",
      "operate operates operated operating operation operations",
      "deliver delivers delivered delivering delivery",
      "require requires required requiring requirement requirements",
      "comply complies complied complying compliance",
      "agree agrees agreed agreeing agreement agreements", "breach breaches", "must", "thus",
      "always", "across", "less",
    ]
    var table: [String: String] = [:]
    for family in families {
      let words = family.split(separator: " ").map(String.init)
      for word in words { table[word] = words[0] }
    }
    return table
  }()
}
