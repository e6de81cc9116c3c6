package import NoticeModel

/// What the words of one language do in notices.
///
/// Written as sections: a class in brackets, then words and phrases between commas or lines. Entries
/// fit every inflection; one that begins with `=` fits only as it is spelled.
package struct Lexicon: Sendable {
  /// The language.
  package let language: LanguageTag
  private var phrases: [String: [Phrase]] = [:]
  private(set) var variants: [String: String] = [:]
  private(set) var known: Set<String> = []

  private struct Phrase: Sendable {
    var rest: [String]
    var isExact: Bool
    var classes: WordClasses
  }

  /// The lexicon of a language; `nil` where there is none.
  package static func of(_ language: LanguageTag) -> Lexicon? {
    switch language.rawValue.prefix(2) {
    case "en": english
    case "ja": japanese
    default: nil
    }
  }

  static let english = Lexicon(
    language: .english, sections: EnglishLexicon.all, variants: EnglishLexicon.variants)
  static let japanese = Lexicon(
    language: LanguageTag(rawValue: "ja"), sections: [JapaneseLexicon.text], variants: "")

  init(language: LanguageTag, sections: [String], variants: String) {
    self.language = language
    for section in sections { read(section) }
    for line in variants.split(separator: "\n") {
      let forms = line.split(separator: ",").map {
        String(decoding: Self.trimmed($0.utf8), as: UTF8.self)
      }
      guard let first = forms.first else { continue }
      for form in forms { self.variants[Self.key(form)] = Self.key(first) }
    }
  }

  private mutating func read(_ text: String) {
    let names = Dictionary(
      uniqueKeysWithValues: WordClass.allCases.map { (String(describing: $0), $0) })
    var current: WordClass?
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let entry = Self.trimmed(line)
      if entry.first == UInt8(ascii: "[") {
        let name = String(decoding: entry.dropFirst().dropLast(), as: UTF8.self)
        guard let known = names[name] else { preconditionFailure("a lexicon has class \(name)") }
        current = known
      } else if let current {
        for part in entry.split(separator: UInt8(ascii: ",")) {
          add(Self.trimmed(part), as: current)
        }
      }
    }
  }

  private mutating func add(_ entry: Substring.UTF8View, as wordClass: WordClass) {
    let isExact = entry.first == UInt8(ascii: "=")
    let texts = Self.texts(of: isExact ? entry.dropFirst() : entry)
    let forms = isExact ? texts : texts.map(Stem.of)
    guard let first = forms.first else { return }
    known.formUnion(texts)
    let phrase = Phrase(
      rest: Array(forms.dropFirst()), isExact: isExact, classes: WordClasses(wordClass))
    phrases[first, default: []].append(phrase)
  }

  /// The words of an entry; most are plain letters, which need no scanner.
  private static func texts(of entry: Substring.UTF8View) -> [String] {
    let blank = UInt8(ascii: " ")
    let isPlain = entry.allSatisfy { $0 &- UInt8(ascii: "a") < 26 || $0 == blank }
    let words = entry.split(separator: blank).map { String(decoding: $0, as: UTF8.self) }
    guard !isPlain || words.contains("cannot") else { return words }
    return WordScanner.words(of: String(decoding: entry, as: UTF8.self))
      .filter { $0.kind != .mark }.map(\.text)
  }

  /// Tells each word what it does.
  func mark(_ words: inout [Word]) {
    for index in words.indices where words[index].kind == .word {
      mark(&words, at: index, in: phrases[words[index].stem], isExact: false)
      mark(&words, at: index, in: phrases[words[index].text], isExact: true)
      if let variant = variants[words[index].text] { words[index].stem = variant }
    }
  }

  private func mark(_ words: inout [Word], at start: Int, in found: [Phrase]?, isExact: Bool) {
    for phrase in found ?? [] where phrase.isExact == isExact {
      let end = start + phrase.rest.count
      guard end < words.count else { continue }
      let fits = zip((start + 1)..., phrase.rest).allSatisfy { index, form in
        (isExact ? words[index].text : words[index].stem) == form
      }
      guard fits else { continue }
      for index in start...end {
        words[index].classes = words[index].classes.union(phrase.classes)
      }
    }
  }

  private static func key(_ form: String) -> String {
    WordScanner.words(of: form).map(\.text).joined(separator: " ")
  }

  /// A part of a table without the spaces around it.
  static func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
    var part = text.drop { $0 == UInt8(ascii: " ") }
    while part.last == UInt8(ascii: " ") { part.removeLast() }
    return part
  }
}
