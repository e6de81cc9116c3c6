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
    let table = TableText(variants)
    for line in table.lines {
      let forms = table.fields(of: line, at: ",").map {
        table.words(of: $0).joined(separator: " ")
      }
      for form in forms { self.variants[form] = forms[0] }
    }
  }

  private mutating func read(_ text: String) {
    let table = TableText(text)
    var current: WordClass?
    for line in table.lines {
      if let heading = table.cut("[", from: line) {
        let name = table[heading.dropLast()]
        guard let known = Self.classes[name] else {
          preconditionFailure("a lexicon has class \(name)")
        }
        current = known
      } else if let current {
        for entry in table.fields(of: line, at: ",") { add(entry, of: table, as: current) }
      }
    }
  }

  /// The classes by their names in a table.
  private static let classes = Dictionary(
    uniqueKeysWithValues: WordClass.allCases.map { (String(describing: $0), $0) })

  private mutating func add(_ entry: Range<Int>, of table: TableText, as wordClass: WordClass) {
    let exact = table.cut("=", from: entry)
    let texts = table.words(of: exact ?? entry)
    let forms = exact == nil ? texts.map(Stem.of) : texts
    guard let first = forms.first else { return }
    for text in texts { known.insert(text) }
    phrases[first, default: []].append(
      Phrase(
        rest: Array(forms.dropFirst()), isExact: exact != nil, classes: WordClasses(wordClass)))
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
}
