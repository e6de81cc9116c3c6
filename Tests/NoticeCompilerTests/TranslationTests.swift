import NoticeCompiler
import NoticeDiagnostics
import NoticeModel
import Testing

@Suite struct TranslationTests {
  private let main = """
    # Notice

    Before.

    ## Rights {#rights topic=rights}

    See [](#contact) and {{phone}}, [us](https://example.com/).

    1. One.
    2. Two. {#two}

    ::: region JP
    Here.
    :::

    ## Contact {#contact topic=contact}

    | A | B |
    | - | - |
    | c | d |

    See [#](#two).
    """

  private let japanese = """
    # 通知

    前文。

    ## 権利 {#rights}

    [](#contact)と{{phone}}、[当社](https://example.com/)。

    1. 一。
    2. 二。 {#two}

    ::: region JP
    ここ。
    :::

    ## 連絡先 {#contact}

    | あ | い |
    | - | - |
    | う | え |

    [#](#two)を参照。
    """

  private func fixture(_ translation: String) -> EditionFixture {
    var fixture = EditionFixture(main)
    fixture.define([("phone", "1234")])
    fixture.translations = ["ja": translation]
    return fixture
  }

  /// The translation with one thing otherwise, and what is said of it.
  private func reports(_ old: String, _ new: String) throws -> [String] {
    let text = japanese.replacing(old, with: new)
    #expect(text != japanese)
    return try #require(fixture(text).compiled()).ledger.sorted.map { diagnostic in
      "\(diagnostic.place.position.line): \(diagnostic.severity.rawValue) \(diagnostic.name)"
    }
  }

  @Test func aTranslationIsAnEditionInItsLanguage() throws {
    let compiled = try #require(fixture(japanese).compiled())
    #expect(compiled.diagnostics() == [])
    #expect(compiled.compiler.languages(of: compiled.revision).map(\.rawValue) == ["en", "ja"])
    #expect(
      compiled.outline(for: "JP", in: "ja") == """
        # 通知
        前文。
        ## 1. 権利 {#rights}
        第2項と1234、当社。
        1. 一。
        2. 二。
        ここ。
        ## 2. 連絡先 {#contact}
        | あ | い
        | う | え
        1(2)を参照。
        """)
    #expect(compiled.edition(in: "ja").sections[0].topic == .rights)
    #expect(compiled.outline(in: "ja").contains("[日本]\n  ここ。"))
    #expect(compiled.edition(in: "de").language == .english)
  }

  @Test func headingsWithoutIdsAreMatchedByTheirOrder() throws {
    let text = japanese.replacing(" {#rights}", with: "").replacing(" {#contact}", with: "")
    let compiled = try #require(fixture(text).compiled())
    #expect(compiled.diagnostics() == [])
    #expect(compiled.outline(in: "ja").contains("## 2. 連絡先 {#contact}"))
    #expect(
      try reports("## 連絡先 {#contact}", "## 別 {#other}\n\n別。\n\n## 連絡先") == [
        "16: error unknown-translated-section"
      ])
  }

  @Test func aMissingSectionIsShownInItsSourceAndReported() throws {
    let end = try #require(japanese.firstRange(of: "## 連絡先")).lowerBound
    let compiled = try #require(fixture(String(japanese[..<end])).compiled())
    #expect(
      compiled.diagnostics() == [
        "notice.ja.md:5:1: error: Section 'contact' is not translated; it comes behind this one in "
          + "the source [missing-translated-section]"
      ])
    let section = try #require(compiled.edition(in: "ja").sections.last)
    #expect(section.language == PartLanguage(.english, isRightToLeft: false))
    #expect(compiled.outline(in: "ja").contains("## 2. Contact {#contact} lang=en"))
  }

  @Test func eachDifferenceIsReportedAtItsPlace() throws {
    #expect(try reports("前文。\n", "") == ["1: error missing-translated-clause"])
    #expect(try reports("前文。\n", "前文。\n\n後。\n") == ["5: error added-translated-clause"])
    #expect(try reports("前文。\n", "- 前文。\n") == ["3: error translated-clause-kind"])
    #expect(try reports("と{{phone}}", "と1234") == ["7: error translated-value"])
    #expect(try reports("[](#contact)と", "と") == ["7: warning translated-reference"])
    #expect(
      try reports("example.com/)", "example.com/ja)") == [
        "7: warning translated-link", "7: warning translated-link",
      ])
    #expect(try reports("2. 二。 {#two}", "2. 二。").contains("10: error translated-item-id"))
    #expect(try reports("1. 一。\n", "").contains("9: error translated-list-items"))
    #expect(try reports("1. 一。\n2. 二", "- 一。\n- 二").contains("9: error translated-list-kind"))
    #expect(try reports("region JP", "region CN") == ["12: error translated-region"])
    #expect(try reports("| う | え |\n", "") == ["18: error translated-table-rows"])
    #expect(
      try reports("| あ | い |\n| - | - |\n| う | え |", "| あ |\n| - |\n| う |") == [
        "18: error translated-table-columns"
      ])
    #expect(
      try reports("## 連絡先", "### 連絡先") == ["16: warning misplaced-translated-section"])
  }

  @Test func aSupplementWithoutATranslationStaysInItsLanguage() throws {
    var fixture = fixture(japanese)
    fixture.supplements = [
      .init(
        name: "japan", regions: ["JP"],
        text: "# J\n\nLead.\n\n## Extra {#extra topic=other}\n\nSee [](#contact).\n"),
      .init(
        name: "arab", regions: ["AE"],
        text: "# AE\n\n## إضافة {#more topic=other}\n\nانظر [](#contact).\n", language: "ar",
        translations: ["ja": "# AE\n\n## 追加 {#more}\n\n[](#contact)。\n"]),
    ]
    let compiled = try #require(fixture.compiled())
    #expect(compiled.diagnostics() == [])
    #expect(
      compiled.outline(for: "JP", in: "ja").hasSuffix(
        "## 3. Extra {#extra} lang=en\nSee Section 2."))
    #expect(compiled.outline(for: "JP", in: "ja").contains("# 通知\n前文。\nlang=en\n  Lead."))
    #expect(compiled.outline(for: "AE", in: "ja").hasSuffix("## 3. 追加 {#more}\n第2項。"))
    let arabic = try #require(compiled.edition(for: "AE").sections.last)
    #expect(arabic.language == PartLanguage(LanguageTag("ar"), isRightToLeft: true))
    #expect(!compiled.outline(for: "AE").contains("Section 2."))
  }

  @Test func anArabicTranslationIsWrittenFromRightToLeft() throws {
    var fixture = EditionFixture("# Notice\n\n## One {#one topic=other}\n\nText.\n")
    fixture.translations = ["ar": "# إشعار\n\n## واحد {#one}\n\nنص.\n"]
    let edition = try #require(fixture.compiled()).edition(in: "ar")
    #expect(edition.isRightToLeft)
    #expect(edition.language == LanguageTag("ar"))
  }
}
