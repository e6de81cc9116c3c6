/// Names of menus, buttons and pages on the way to something.
enum ScreenLabels {
  /// Whether a word is part of such a name: in quotation marks behind "under" or "open", or beside
  /// the mark of a path.
  static func isLabel(_ place: Int, in reading: Reading) -> Bool {
    isInPath(place, reading)
      || isQuoted(reading.words[place], reading.text) && tellsWay(before: place, reading)
  }

  /// Whether a word is in quotation marks right behind "press" or "click".
  static func isPressed(_ place: Int, in reading: Reading) -> Bool {
    isQuoted(reading.words[place], reading.text)
      && reading.words[max(0, place - 6)..<place].contains {
        [
          "press", "click", "tap", "select", "choose", "button", "link", "read", "see", "under",
          "section", "heading", "chapter", "headed",
        ].contains($0.text)
      }
  }

  /// Whether what holds by default gave way to another choice.
  static func isChosen(_ before: [Int], _ after: [Int], _ change: Comparison) -> Bool {
    guard let old = change.old, let new = change.new, let was = before.first, let now = after.first
    else { return false }
    let isSet = { (place: Int, reading: Reading) in
      place > 0 && ["is", "are", "to", "as", "be"].contains(reading.words[place - 1].text)
    }
    let states = ["default", "if", "unless", "set", "preset", "initially"]
    let isDefault = new.words.contains { states.contains($0.text) }
    return isDefault && isSet(was, old) && isSet(now, new)
  }

  private static func isInPath(_ place: Int, _ reading: Reading) -> Bool {
    let bytes = Array(reading.text.utf8)
    let word = reading.words[place].bytes
    let before = bytes[..<word.lowerBound].last { $0 != UInt8(ascii: " ") }
    let after = bytes[word.upperBound...].first { $0 != UInt8(ascii: " ") }
    // U+2192, an arrow, ends with 92 and begins with E2 86.
    let arrow: [UInt8] = [0xE2, 0x86, 0x92]
    let text = { (bytes: ArraySlice<UInt8>) in bytes.filter { $0 != UInt8(ascii: " ") } }
    return [before, after].contains(UInt8(ascii: ">"))
      || text(bytes[max(0, word.lowerBound - 5)..<word.lowerBound]).suffix(3).elementsEqual(arrow)
      || text(bytes[word.upperBound..<min(bytes.count, word.upperBound + 5)]).starts(with: arrow)
  }

  private static func isQuoted(_ word: Word, _ text: String) -> Bool {
    let before = String(decoding: Array(text.utf8)[..<word.bytes.lowerBound], as: UTF8.self)
    let straight = before.count { $0 == "\"" } % 2 == 1
    return straight || before.count { $0 == "“" } > before.count { $0 == "”" }
  }

  private static func tellsWay(before place: Int, _ reading: Reading) -> Bool {
    reading.words[..<place].contains { ways.contains($0.text) }
  }

  private static let ways: Set<String> = [
    "under", "open", "click", "tap", "choose", "select", "find", "found", "menu", "button", "go",
    "press", "page", "screen", "headed",
  ]
}
