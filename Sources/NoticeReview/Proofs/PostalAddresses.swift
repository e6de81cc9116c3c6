/// Postal addresses inside of a text.
enum PostalAddresses {
  /// The words of each address from its first number, box or street on: what stands in front of that
  /// names somebody.
  static func ranges(in reading: Reading) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    for place in 0...reading.words.count {
      let goesOn = place < reading.words.count && isPart(reading.words[place])
      if goesOn {
        start = start ?? place
      } else if let first = start {
        if let address = address(in: first..<place, of: reading) { ranges.append(address) }
        start = nil
      }
    }
    return ranges
  }

  /// Whether words are all in addresses and name no country; cities of America do not.
  static func hold(_ places: [Int], of reading: Reading, isAmerican: Bool) -> Bool {
    let ranges = ranges(in: reading)
    return places.allSatisfy { place in ranges.contains { $0.contains(place) } }
      && (isAmerican || !places.contains { reading.words[$0].classes.intersects(elsewhere) })
  }

  /// Whether a text has the postal code of an American state.
  static func isAmerican(_ reading: Reading) -> Bool {
    reading.words.indices.contains { isPostalCode(at: $0, in: reading.words) }
  }

  /// Whether a text is nothing but an address, with who lives there or how else to reach them.
  static func isWhole(_ reading: Reading) -> Bool {
    !ranges(in: reading).isEmpty && !reading.classes.intersects(WordClasses(.legalForm))
      && reading.words.allSatisfy { isPart($0) || $0.kind == .link || $0.kind == .address }
  }

  /// Whether a line begins with a word for what an address is: "Address: …", "via letter: …".
  static func isLabelled(_ reading: Reading) -> Bool {
    let words = reading.words.filter { $0.text != "|" && $0.kind != .label }
    guard let colon = words.prefix(5).firstIndex(where: { $0.text == ":" }), colon > 0,
      words[..<colon].allSatisfy({ labels.contains($0.text) }), words.count > colon + 1
    else { return false }
    return words.count <= 30 && words[colon...].contains { $0.hasDigit || $0.kind == .address }
      && words[colon...].allSatisfy {
        isPart($0) || [.link, .address].contains($0.kind) || labels.contains($0.text)
      }
  }

  private static let labels: Set<String> = [
    ":", "via", "by", "letter", "post", "mail", "email", "e-mail", "address", "attn", "attention",
    "phone", "telephone", "tel", "fax", "postal", "mailing", "write", "to", "us", "our", "or",
    "contact", "office", "call", "(", ")", "|",
  ]

  /// Whether a text without a verb holds an address, whoever lives there.
  static func isAddress(_ reading: Reading) -> Bool {
    !ranges(in: reading).isEmpty && !reading.words.contains(where: ClauseBorders.isVerb)
      && !reading.words.contains { ["we", "you", "our", "your"].contains($0.text) }
  }

  /// Whether a line is a part of an address: names and numbers, with a street or a floor.
  static func isLine(_ reading: Reading) -> Bool {
    let words = reading.words.filter { $0.kind != .mark && $0.kind != .label }
    return (2...10).contains(words.count) && words.contains { $0.kind == .number || $0.hasDigit }
      && words.allSatisfy { $0.isCapital || $0.kind == .number || $0.hasDigit }
      && words.contains { ways.contains($0.text) }
  }

  private static let elsewhere = WordClasses(.place, .abroad)

  private static func isPart(_ word: Word) -> Bool {
    switch word.kind {
    case .number: true
    case .mark: [",", ".", "-", "/", "#", "&", "’", "'"].contains(word.text)
    case .word:
      word.isCapital || word.hasDigit || word.value != nil || boxes.contains(word.text)
        || ["th", "st", "nd", "rd"].contains(word.text)
        || ["of", "c/o", "at"].contains(word.text)
    case .link: word.text.hasPrefix("#")
    case .label, .address: false
    }
  }

  /// Where the address begins in a run of names and numbers; `nil` where there is none.
  private static func address(in run: Range<Int>, of reading: Reading) -> Range<Int>? {
    let words = reading.words
    guard
      let first = run.first(where: { words[$0].hasDigit || boxes.contains(words[$0].text) }),
      run.contains(where: { place in
        words[place].kind == .word && ways.contains(words[place].text)
          || isPostalCode(at: place, in: words)
      }),
      run.filter({ words[$0].kind != .mark }).count >= (isStreet(run, words) ? 3 : 4),
      !run.contains(where: { DateWords.isMonth(words[$0]) })
    else { return nil }
    return first..<run.upperBound
  }

  /// Whether a run is a number and the name of a street: "10061 Talbert Ave".
  private static func isStreet(_ run: Range<Int>, _ words: [Word]) -> Bool {
    let parts = run.filter { words[$0].kind != .mark }
    return parts.count == 3 && words[parts[0]].kind == .number && words[parts[1]].isCapital
      && ways.contains(words[parts[2]].text)
  }

  /// Whether a number of five figures stands behind the letters of an American state.
  private static func isPostalCode(at place: Int, in words: [Word]) -> Bool {
    let figures = words[place].text.utf8.prefix { $0 &- UInt8(ascii: "0") < 10 }.count
    guard words[place].kind == .number, figures == 5,
      let before = words[..<place].last(where: { $0.kind != .mark }), before.isCapital
    else { return false }
    return before.text.utf8.count == 2 || states.contains(before.text)
  }

  private static let states: Set<String> = [
    "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware",
    "florida", "georgia", "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky",
    "louisiana", "maine", "maryland", "massachusetts", "michigan", "minnesota", "mississippi",
    "missouri", "montana", "nebraska", "nevada", "hampshire", "jersey", "mexico", "york",
    "carolina", "dakota", "ohio", "oklahoma", "oregon", "pennsylvania", "tennessee", "texas",
    "utah", "vermont", "virginia", "washington", "wisconsin", "wyoming", "columbia",
  ]

  private static let boxes: Set<String> = ["box", "p.o", "po", "p0", "suite", "floor", "unit"]

  /// What an address has beside names and numbers.
  private static let ways: Set<String> = boxes.union([
    "street", "st", "road", "rd", "avenue", "ave", "lane", "drive", "dr", "boulevard", "blvd",
    "square", "house", "court", "way", "quay", "place", "parkway", "pkwy", "highway", "hwy",
    "building", "terrace", "crescent", "close", "plaza", "circle", "ste", "mall", "hospital",
    "park", "rue", "strasse", "straße", "via", "calle",
  ])
}
