/// A script of Unicode, such as Latin.
package struct Script: Sendable, Hashable {
  /// The place in the table of names.
  package let rawValue: UInt8

  /// The name in Unicode's own words: `Latin`, `Old Italic`.
  package var name: String { ScalarTable.scriptNames[Int(rawValue)] }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  private init(named name: String) {
    guard let index = ScalarTable.scriptNames.firstIndex(of: name) else {
      preconditionFailure("the table of scripts has \(name)")
    }
    rawValue = UInt8(index)
  }

  /// Scalars that every script uses.
  package static let common = Script(named: "Common")
  /// Marks that take the script of what they stand on.
  package static let inherited = Script(named: "Inherited")
  /// Ideographs.
  package static let han = Script(named: "Han")
  /// The Latin alphabet.
  package static let latin = Script(named: "Latin")
  /// The Mongolian alphabet, which has variation selectors of its own.
  package static let mongolian = Script(named: "Mongolian")

  /// Scripts that are written without spaces, or whose particles are written on to words of another
  /// script, so that a change of script inside a run of letters says nothing.
  static let adjoining: Set<Script> = Set(
    [
      "Han", "Hiragana", "Katakana", "Hangul", "Bopomofo", "Thai", "Lao", "Khmer", "Myanmar",
      "Tibetan", "Javanese", "Balinese", "Yi", "Arabic", "Hebrew",
    ].map(Script.init(named:)))

  /// Scripts whose letters join or form conjuncts, so that U+200C and U+200D change how a word is
  /// spelt.
  package static let joining: Set<Script> = Set(
    [
      "Arabic", "Syriac", "Mongolian", "Nko", "Mandaic", "Manichaean", "Thaana", "Adlam",
      "Hanifi Rohingya", "Phags Pa", "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Oriya",
      "Tamil", "Telugu", "Kannada", "Malayalam", "Sinhala", "Khmer", "Myanmar", "Tibetan",
      "Balinese", "Javanese", "Meetei Mayek", "Newa", "Tirhuta", "Sharada", "Chakma", "Limbu",
    ].map(Script.init(named:)))
}
