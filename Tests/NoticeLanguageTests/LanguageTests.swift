import FoundationEssentials
@testable import NoticeLanguage
import NoticeModel
import Testing

@Suite struct LanguageTests {
  @Test func tagWithoutFileFindsTheFileOfAShorterTag() throws {
    func file(_ tag: String) -> String? {
      LanguageFile.nearest(to: LanguageTag(tag))?.tag.rawValue
    }
    let tags = ["de-AT", "pt-BR", "en-GB", "en-US", "zh", "zh-CN", "zh-TW", "zh-HK", "zh-Hant-HK"]
    #expect(
      tags.map(file)
        == ["de", "pt", "en-GB", "en", "zh-Hans", "zh-Hans", "zh-Hant", "zh-Hant", "zh-Hant"])
    #expect(["tlh", "", "e", "english", "-", "../en"].map(file) == [nil, nil, nil, nil, nil, nil])
    #expect(try #require(Language.named(LanguageTag("de-AT"))).tag == LanguageTag("de-AT"))
  }

  @Test func arabicAloneIsWrittenFromTheRight() {
    let rightToLeft = Language.available.filter { Language.named($0)?.isRightToLeft == true }
    #expect(rightToLeft == [LanguageTag("ar")])
  }

  @Test func eachLanguageNamesItself() {
    #expect(
      Language.available.compactMap { Language.named($0)?.endonym } == [
        "العربية", "Deutsch", "English", "British English", "español", "français", "italiano",
        "日本語", "한국어", "Nederlands", "polski", "português", "svenska", "简体中文", "繁體中文",
      ])
  }

  @Test(arguments: [
    ("ar", "«A»"), ("de", "„A“"), ("en", "“A”"), ("en-GB", "“A”"), ("es", "«A»"),
    ("fr", "«\u{A0}A\u{A0}»"), ("it", "«A»"), ("ja", "「A」"), ("ko", "“A”"), ("nl", "‘A’"),
    ("pl", "„A”"), ("pt", "“A”"), ("sv", "”A”"), ("zh-Hans", "“A”"), ("zh-Hant", "「A」"),
  ])
  func titlesAreQuotedAsTheLanguageDoes(tag: String, quoted: String) throws {
    #expect(try #require(Language.named(LanguageTag(tag))).quoted("A") == quoted)
  }

  @Test(arguments: [
    ("ar", ["", "A", "A وB", "A وB وC", "A وB وC وD"]),
    ("de", ["", "A", "A und B", "A, B und C", "A, B, C und D"]),
    ("en", ["", "A", "A and B", "A, B, and C", "A, B, C, and D"]),
    ("en-GB", ["", "A", "A and B", "A, B and C", "A, B, C and D"]),
    ("es", ["", "A", "A y B", "A, B y C", "A, B, C y D"]),
    ("fr", ["", "A", "A et B", "A, B et C", "A, B, C et D"]),
    ("ja", ["", "A", "A、B", "A、B、C", "A、B、C、D"]),
    ("ko", ["", "A", "A 및 B", "A, B 및 C", "A, B, C 및 D"]),
    ("zh-Hans", ["", "A", "A和B", "A、B和C", "A、B、C和D"]),
  ])
  func namesAreJoinedAsTheLanguageDoes(tag: String, expected: [String]) throws {
    let language = try #require(Language.named(LanguageTag(tag)))
    let names = ["A", "B", "C", "D"]
    #expect((0...4).map { language.joined(Array(names.prefix($0))) } == expected)
  }

  @Test func spanishConjunctionChangesBeforeI() throws {
    let spanish = try #require(Language.named(LanguageTag("es")))
    let pairs = ["Irlanda", "Íñigo", "Hispania", "Hielo", "Yemen", "Austria", "H", ""].map {
      spanish.joined(["Francia", $0])
    }
    #expect(
      pairs == [
        "Francia e Irlanda", "Francia e Íñigo", "Francia e Hispania", "Francia y Hielo",
        "Francia y Yemen", "Francia y Austria", "Francia y H", "Francia y ",
      ])
    #expect(spanish.joined(["A", "Irán", "Irlanda"]) == "A, Irán e Irlanda")
  }

  @Test func argumentsAreTakenAsTheyAre() throws {
    let language = try #require(Language.named(.english))
    #expect(language.phrase(.insteadOf, ["{0} {1}"]) == "Instead of: {0} {1}")
    #expect(language.phrase(.insteadOf) == "Instead of: ")
    #expect(language.phrase(.contents, ["unused"]) == "Contents")
    #expect(language.joined(["{1}", "{0}", "{2}"]) == "{1}, {0}, and {2}")
  }

  @Test func phrasesKnowWhetherTheyTakeAnArgument() {
    let english = LanguageEntries(LanguageFile.en)
    for phrase in Phrase.allCases {
      let places = english.pattern("phrase." + phrase.rawValue).placeNumbers
      let takesTwo = [.named, .regionWithin].contains(phrase)
      let expected = takesTwo ? [0, 1] : phrase.takesArgument ? [0] : []
      #expect(places == expected, "\(phrase)")
    }
  }

  @Test func anArgumentMayBeMarkedUp() throws {
    let language = try #require(Language.named(LanguageTag("ja")))
    #expect(language.words(around: .noticesOf) == ("", "の法的文書"))
    #expect(language.words(around: .movedTo) == ("移転先：", ""))
  }
}

@Suite struct LanguageFileTests {
  private static let english = LanguageEntries(LanguageFile.en)

  /// Keys that a language may have beyond the English ones.
  private static let optional: Set<String> = [
    "date.first-day", "list.two.before-i", "list.end.before-i",
  ]

  private static func required(_ keys: [String]) -> [String] {
    keys.filter { key in
      let isCountry = key.hasPrefix("region.") && key.utf8.count == "region.".utf8.count + 2
      return !isCountry && !optional.contains(key) && !key.hasPrefix("redline.")
    }
  }

  @Test func englishHasEachPhraseAndNoOther() {
    let phrases = Self.english.keys.filter { $0.hasPrefix("phrase.") }
    #expect(phrases == Phrase.allCases.map { "phrase." + $0.rawValue }.sorted())
  }

  @Test(arguments: LanguageFile.all.map(\.tag))
  func languageTellsComparisonsWithAllPhrasesOrNone(tag: LanguageTag) throws {
    let entries = LanguageEntries(try #require(LanguageFile.nearest(to: tag)))
    let keys = entries.keys.filter { $0.hasPrefix("redline.") }
    if keys.isEmpty { return }
    let names =
      RedlinePhrase.allCases.map(\.rawValue) + Change.Kind.allCases.map { "kind." + $0.rawValue }
      + SectionStep.Fate.allCases.map { "fate." + $0.rawValue }
    #expect(keys == names.map { "redline." + $0 }.sorted())
    for key in keys {
      #expect(
        entries.pattern(key).placeNumbers.sorted()
          == Self.english.pattern(key).placeNumbers.sorted(), "\(key)")
    }
  }

  @Test func languageWithoutPhrasesTellsComparisonsInEnglish() {
    #expect(RedlinePhrases(for: LanguageTag("ja")).tag == LanguageTag("ja"))
    #expect(RedlinePhrases(for: LanguageTag("ar")).tag == .english)
    #expect(RedlinePhrases(for: LanguageTag("ar")).text(.movedTo, "1.") == "moved to 1.")
  }

  @Test(arguments: LanguageFile.all.map(\.tag))
  func fileHasTheKeysAndPlacesOfTheEnglishOne(tag: LanguageTag) throws {
    let file = try #require(LanguageFile.nearest(to: tag))
    #expect(file.tag == tag)
    let entries = LanguageEntries(file)
    #expect(Self.required(entries.keys) == Self.required(Self.english.keys))
    for key in Self.required(Self.english.keys) where !key.hasPrefix("date.") {
      let text = entries.optionalText(key) ?? ""
      #expect(!text.isEmpty, "\(key)")
      #expect(
        Pattern(text: text).placeNumbers.sorted()
          == Self.english.pattern(key).placeNumbers.sorted(), "\(key)")
    }
  }

  @Test(arguments: LanguageFile.all.map(\.tag))
  func fileHasNoLineTwice(tag: LanguageTag) throws {
    let file = try #require(LanguageFile.nearest(to: tag))
    for part in [file.kept, file.forms] {
      let keys = part.split(separator: "\n").filter { !$0.hasPrefix("#") }
        .map { $0.prefix { $0 != ":" } }
      #expect(Set(keys).count == keys.count)
      #expect(!part.contains(" \n") && !part.contains("\t"))
    }
  }

  @Test(arguments: LanguageFile.all.map(\.tag))
  func namesOfRegionsAreSorted(tag: LanguageTag) throws {
    let file = try #require(LanguageFile.nearest(to: tag))
    let codes = SortedLines(file.regions).all.map { Array($0.code) }
    #expect(codes.count > 730)
    #expect(zip(codes, codes.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
  }

  @Test(arguments: LanguageFile.all.map(\.tag))
  func fileIsInNormalisationFormCAndWithoutHiddenCharacters(tag: LanguageTag) throws {
    let file = try #require(LanguageFile.nearest(to: tag))
    let text = file.kept + file.forms + file.regions
    for scalar in text.unicodeScalars where !(" "..."~").contains(scalar) && scalar != "\n" {
      let isHidden =
        scalar.properties.generalCategory == .format
        || scalar.properties.isWhitespace
      let isMark = scalar.properties.canonicalCombiningClass != .notReordered
      // Marks of Arabic (U+064B to U+0652) have no composed form.
      let isArabicMark = (0x064B...0x0652).contains(scalar.value)
      #expect(!isHidden && (!isMark || isArabicMark), "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func eachFileIsListed() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
    let folder = root.appending(path: "../../Sources/NoticeLanguage/Languages").standardized
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") && $0 != "LanguageFile+All.swift" }
      .map { String($0.dropLast(".swift".count)) }
    #expect(
      LanguageFile.all.map(\.tag.rawValue) == files.sorted(),
      "LanguageFile+All.swift is out of date; run 'swift run language-data'")
  }

  @Test(arguments: LanguageFile.all.map(\.tag))
  func furnitureNeedsNoEscapingInMarkup(tag: LanguageTag) throws {
    let file = try #require(LanguageFile.nearest(to: tag))
    let lines = (file.kept + file.forms).split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines.filter { $0.utf8.contains { "<>&\"".utf8.contains($0) } } == [])
  }
}
