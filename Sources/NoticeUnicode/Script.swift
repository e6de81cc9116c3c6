/// A script of Unicode, such as Latin.
@frozen
package struct Script: Sendable, Hashable {
  /// The place in the table of names.
  package let rawValue: UInt8

  /// The name in Unicode's own words: `Latin`, `Old Italic`.
  package var name: String { ScalarTable.scriptNames[Int(rawValue)] }

  @inlinable
  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(named name: String) {
    guard let index = ScalarTable.scriptNames.firstIndex(of: name) else {
      preconditionFailure("the table of scripts has \(name)")
    }
    rawValue = UInt8(index)
  }

  /// Scalars that every script uses.
  package static var common: Script { Script(rawValue: 0) }
  /// Marks that take the script of what they stand on.
  package static var inherited: Script { Script(rawValue: 1) }
  /// Ideographs.
  package static var han: Script { Script(rawValue: 17) }
  /// The Latin alphabet.
  package static var latin: Script { Script(rawValue: 25) }
  /// The Mongolian alphabet, which has variation selectors of its own.
  package static var mongolian: Script { Script(rawValue: 27) }

  /// Scripts that are written without spaces, or whose particles are written on to words of another
  /// script, so that a change of script inside a run of letters says nothing.
  package static let adjoining = ScriptSet(
    [
      "Han", "Hiragana", "Katakana", "Hangul", "Bopomofo", "Thai", "Lao", "Khmer", "Myanmar",
      "Tibetan", "Javanese", "Balinese", "Yi", "Arabic", "Hebrew",
    ])

  /// Scripts whose letters join or form conjuncts, so that U+200C and U+200D change how a word is
  /// spelt.
  package static let joining = ScriptSet(
    [
      "Arabic", "Syriac", "Mongolian", "Nko", "Mandaic", "Manichaean", "Thaana", "Adlam",
      "Hanifi Rohingya", "Phags Pa", "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Oriya",
      "Tamil", "Telugu", "Kannada", "Malayalam", "Sinhala", "Khmer", "Myanmar", "Tibetan",
      "Balinese", "Javanese", "Meetei Mayek", "Newa", "Tirhuta", "Sharada", "Chakma", "Limbu",
    ])
}

/// A set of scripts, asked for every letter of a text.
package struct ScriptSet: Sendable {
  private let members: [Bool]

  init(_ names: [String]) {
    var members = [Bool](repeating: false, count: 256)
    for name in names { members[Int(Script(named: name).rawValue)] = true }
    self.members = members
  }

  /// Whether a script belongs to the set.
  package func contains(_ script: Script) -> Bool { members[Int(script.rawValue)] }
}
