import NoticeLanguage
import NoticeModel
import Testing

@Suite struct NumberTests {
  /// For a language and a style: heading, deeper heading, label, deeper label, label with items.
  static let forms: [(String, Numbering.Style, [String])] = [
    ("en", .decimal, ["12.", "12.1", "Section 12", "Section 12.1", "Section 12(b)(ii)"]),
    ("en", .article, ["Article 12", "12.1", "Article 12", "Article 12.1", "Article 12(b)(ii)"]),
    ("en", .letter, ["L.", "L.1", "Section L", "Section L.1", "Section L(b)(ii)"]),
    ("ja", .decimal, ["12.", "12.1", "第12項", "第12.1項", "第12項(b)(ii)"]),
    ("ja", .article, ["第12条", "12.1", "第12条", "第12.1条", "第12条(b)(ii)"]),
    ("ja", .letter, ["L.", "L.1", "第L節", "第L.1節", "第L節(b)(ii)"]),
    ("de", .decimal, ["12.", "12.1", "Abschnitt 12", "Abschnitt 12.1", "Abschnitt 12(b)(ii)"]),
    ("de", .article, ["Artikel 12", "12.1", "Artikel 12", "Artikel 12.1", "Artikel 12(b)(ii)"]),
    ("fr", .decimal, ["12.", "12.1", "section 12", "section 12.1", "section 12(b)(ii)"]),
    ("fr", .article, ["Article 12", "12.1", "article 12", "article 12.1", "article 12(b)(ii)"]),
    ("es", .decimal, ["12.", "12.1", "sección 12", "sección 12.1", "sección 12(b)(ii)"]),
    ("zh-Hans", .decimal, ["12.", "12.1", "第12节", "第12.1节", "第12节(b)(ii)"]),
    ("zh-Hans", .article, ["第12条", "12.1", "第12条", "第12.1条", "第12条(b)(ii)"]),
    ("zh-Hant", .article, ["第12條", "12.1", "第12條", "第12.1條", "第12條(b)(ii)"]),
    ("ar", .decimal, ["12.", "12.1", "القسم 12", "القسم 12.1", "القسم 12(b)(ii)"]),
    ("ar", .article, ["المادة 12", "12.1", "المادة 12", "المادة 12.1", "المادة 12(b)(ii)"]),
  ]

  @Test(arguments: forms)
  func sectionsAreNumberedAsTheLanguageDoes(
    tag: String, style: Numbering.Style, expected: [String]
  ) throws {
    let language = try #require(Language.named(LanguageTag(tag)))
    let printed = [
      language.headingNumber([12], style: style), language.headingNumber([12, 1], style: style),
      language.sectionLabel([12], style: style),
      language.sectionLabel([12, 1], style: style),
      language.sectionLabel([12], style: style, items: "(b)(ii)"),
    ]
    #expect(printed == expected)
  }

  @Test func bareNumberHasNoWords() throws {
    let language = try #require(Language.named(.english))
    #expect(language.bareNumber([12, 1], style: .decimal) == "12.1")
    #expect(language.bareNumber([5], style: .article, items: "(b)(ii)") == "5(b)(ii)")
    #expect(language.bareNumber([27, 3, 1], style: .letter) == "AA.3.1")
  }

  @Test(arguments: [Numbering.Style.none, .asWritten])
  func stylesWithoutComputedNumbersLeaveTheItemsAlone(style: Numbering.Style) throws {
    let language = try #require(Language.named(.english))
    #expect(language.headingNumber([1], style: style) == nil)
    #expect(language.sectionLabel([1], style: style, items: "(a)") == "(a)")
    #expect(language.bareNumber([1], style: style, items: "(a)") == "(a)")
  }

  @Test func sectionWithoutNumberHasNoLabel() throws {
    let language = try #require(Language.named(.english))
    #expect(language.headingNumber([], style: .decimal) == nil)
    #expect(language.sectionLabel([], style: .decimal) == "")
  }
}

@Suite struct ListLabelsTests {
  private func labels(
    _ ordinals: [Int], _ prefix: String, _ counter: Numbering.ListStyle.Counter, _ suffix: String
  ) -> [String] {
    let style = Numbering.ListStyle(prefix: prefix, counter: counter, suffix: suffix)
    return ordinals.map { ListLabels.label($0, style: style) }
  }

  @Test func lettersGoOnWithTwoBehindZ() {
    #expect(
      labels([1, 2, 26, 27, 28, 52, 53, 702, 703], "(", .lowerLetter, ")")
        == ["(a)", "(b)", "(z)", "(aa)", "(ab)", "(az)", "(ba)", "(zz)", "(aaa)"])
    #expect(labels([1, 26, 27], "", .upperLetter, ".") == ["A.", "Z.", "AA."])
  }

  @Test func romanNumeralsSubtract() {
    #expect(
      labels([1, 2, 3, 4, 5, 6, 9, 14, 40, 90, 400, 1994, 3999], "", .lowerRoman, "")
        == [
          "i", "ii", "iii", "iv", "v", "vi", "ix", "xiv", "xl", "xc", "cd", "mcmxciv",
          "mmmcmxcix",
        ])
    #expect(labels([4, 2024], "", .upperRoman, ")") == ["IV)", "MMXXIV)"])
  }

  @Test func whatACounterCannotCountIsDecimal() {
    #expect(labels([0, -1], "(", .lowerLetter, ")") == ["(0)", "(-1)"])
    #expect(labels([0, 4000], "", .lowerRoman, ".") == ["0.", "4000."])
    #expect(labels([0, 7], "", .decimal, ".") == ["0.", "7."])
  }
}
