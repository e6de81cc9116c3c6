import Testing

@testable import NoticeReview

/// How words are read from tables and texts, and looked up.
@Suite struct WordTableTests {
  private static let words = SortedWords(
    "bake\nbutcher carry comb cried flies\norganizational pad realize\nrun rye stop went")

  @Test(arguments: [
    ("baking", true), ("bakes", true), ("butchers", true), ("carries", true), ("carried", true),
    ("cry", true), ("fly", true), ("realises", true), ("organisational", true), ("ran", true),
    ("stopped", true), ("paddings", true), ("goes", true), ("combs", true), ("ryes", true),
    ("ba", false), ("butch", false), ("car", false), ("organ", false), ("zither", false),
    ("aardvark", false), ("st", false), ("", false),
  ])
  func inflectionsOfListedWordsAreFound(_ word: String, _ isListed: Bool) {
    #expect(Self.words.contains(inflectionOf: Stem.of(word)) == isListed)
  }

  @Test func noListHasNoWords() {
    #expect(!SortedWords("").contains(inflectionOf: "bread"))
  }

  @Test func fieldsLoseTheSpacesAroundThemAndEmptyOnesAreLeftOut() {
    let table = TableText("  [ovens]\n\n baker ,, =bread roll , \n")
    #expect(table.lines.map { table[$0] } == ["[ovens]", "baker ,, =bread roll ,"])
    let fields = table.fields(of: table.lines[1], at: ",")
    #expect(fields.map { table[$0] } == ["baker", "=bread roll"])
    #expect(table.cut("=", from: fields[1]).map { table[$0] } == "bread roll")
    #expect(table.cut("=", from: fields[0]) == nil)
  }

  @Test func phrasesHaveTheWordsOfATextThatHoldsThem() {
    let table = TableText("cannot bake; baker's dozen; rye bread")
    let words = table.fields(of: table.lines[0], at: ";").map { table.words(of: $0) }
    #expect(words == [["can", "not", "bake"], ["baker", "dozen"], ["rye", "bread"]])
  }

  @Test func aRememberedTextIsNotTakenForOneOfOtherBytes() {
    let reader = PassageReader(lexicon: .english)
    let (composed, parted) = ("Pur\u{e9}e is kept cold.", "Pure\u{301}e is kept cold.")
    let remembering = reader.remembering([composed: reader.words(of: composed)])
    #expect(remembering.words(of: composed) == reader.words(of: composed))
    #expect(remembering.words(of: parted) == reader.words(of: parted))
    #expect(reader.words(of: composed).last?.bytes != reader.words(of: parted).last?.bytes)
  }
}
