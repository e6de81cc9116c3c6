import NoticeLanguage
import NoticeModel
import Testing

@Suite struct DateTests {
  /// A language with how it prints a day, a month, a year, and the first of a month.
  static let forms: [(String, String, String, String, String)] = [
    ("ar", "3 يوليو 2000", "سبتمبر 2024", "2024", "1 أبريل 2021"),
    ("de", "3. Juli 2000", "September 2024", "2024", "1. April 2021"),
    ("en", "July 3, 2000", "September 2024", "2024", "April 1, 2021"),
    ("en-GB", "3 July 2000", "September 2024", "2024", "1 April 2021"),
    ("es", "3 de julio de 2000", "septiembre de 2024", "2024", "1 de abril de 2021"),
    ("fr", "3 juillet 2000", "septembre 2024", "2024", "1er avril 2021"),
    ("it", "3 luglio 2000", "settembre 2024", "2024", "1º aprile 2021"),
    ("ja", "2000年7月3日", "2024年9月", "2024年", "2021年4月1日"),
    ("ko", "2000년 7월 3일", "2024년 9월", "2024년", "2021년 4월 1일"),
    ("nl", "3 juli 2000", "september 2024", "2024", "1 april 2021"),
    ("pl", "3 lipca 2000", "wrzesień 2024", "2024", "1 kwietnia 2021"),
    ("pt", "3 de julho de 2000", "setembro de 2024", "2024", "1º de abril de 2021"),
    ("sv", "3 juli 2000", "september 2024", "2024", "1 april 2021"),
    ("zh-Hans", "2000年7月3日", "2024年9月", "2024年", "2021年4月1日"),
    ("zh-Hant", "2000年7月3日", "2024年9月", "2024年", "2021年4月1日"),
  ]

  @Test func eachLanguageIsTested() {
    #expect(Self.forms.map { LanguageTag($0.0) } == Language.available)
  }

  @Test(arguments: forms)
  func datesArePrintedAsPreciselyAsTheyAre(
    tag: String, day: String, month: String, year: String, first: String
  ) throws {
    let language = try #require(Language.named(LanguageTag(tag)))
    let printed = try ["2000-07-03", "2024-09", "2024", "2021-04-01"].map {
      language.text(of: try #require(CalendarDate($0)))
    }
    #expect(printed == [day, month, year, first])
  }

  @Test func everyMonthHasItsNameBehindADay() throws {
    let printed = try days(in: ["en", "de", "fr", "es", "ja", "zh-Hans", "ar", "pl"])
    #expect(
      printed == [
        "en: January 2, 2024|February 2, 2024|March 2, 2024|April 2, 2024|May 2, 2024|June 2, 2024|July 2, 2024|August 2, 2024|September 2, 2024|October 2, 2024|November 2, 2024|December 2, 2024",
        "de: 2. Januar 2024|2. Februar 2024|2. März 2024|2. April 2024|2. Mai 2024|2. Juni 2024|2. Juli 2024|2. August 2024|2. September 2024|2. Oktober 2024|2. November 2024|2. Dezember 2024",
        "fr: 2 janvier 2024|2 février 2024|2 mars 2024|2 avril 2024|2 mai 2024|2 juin 2024|2 juillet 2024|2 août 2024|2 septembre 2024|2 octobre 2024|2 novembre 2024|2 décembre 2024",
        "es: 2 de enero de 2024|2 de febrero de 2024|2 de marzo de 2024|2 de abril de 2024|2 de mayo de 2024|2 de junio de 2024|2 de julio de 2024|2 de agosto de 2024|2 de septiembre de 2024|2 de octubre de 2024|2 de noviembre de 2024|2 de diciembre de 2024",
        "ja: 2024年1月2日|2024年2月2日|2024年3月2日|2024年4月2日|2024年5月2日|2024年6月2日|2024年7月2日|2024年8月2日|2024年9月2日|2024年10月2日|2024年11月2日|2024年12月2日",
        "zh-Hans: 2024年1月2日|2024年2月2日|2024年3月2日|2024年4月2日|2024年5月2日|2024年6月2日|2024年7月2日|2024年8月2日|2024年9月2日|2024年10月2日|2024年11月2日|2024年12月2日",
        "ar: 2 يناير 2024|2 فبراير 2024|2 مارس 2024|2 أبريل 2024|2 مايو 2024|2 يونيو 2024|2 يوليو 2024|2 أغسطس 2024|2 سبتمبر 2024|2 أكتوبر 2024|2 نوفمبر 2024|2 ديسمبر 2024",
        "pl: 2 stycznia 2024|2 lutego 2024|2 marca 2024|2 kwietnia 2024|2 maja 2024|2 czerwca 2024|2 lipca 2024|2 sierpnia 2024|2 września 2024|2 października 2024|2 listopada 2024|2 grudnia 2024",
      ])
  }

  @Test func monthAloneIsInTheNominativeInPolish() throws {
    let polish = try #require(Language.named(LanguageTag("pl")))
    let printed = (1...12).compactMap { CalendarDate(year: 2024, month: $0) }.map(polish.text(of:))
    #expect(
      printed == [
        "styczeń 2024", "luty 2024", "marzec 2024", "kwiecień 2024", "maj 2024",
        "czerwiec 2024", "lipiec 2024", "sierpień 2024", "wrzesień 2024", "październik 2024",
        "listopad 2024", "grudzień 2024",
      ])
  }

  @Test(arguments: [
    (
      "en",
      "Established July 3, 2000 · Last updated September 2024"
        + " · Effective October 15, 2024 · Revised April 1, 2021"
    ),
    ("ja", "2000年7月3日制定 · 2024年9月最終更新 · 2024年10月15日施行 · 2021年4月1日改定"),
    (
      "de",
      "Eingeführt: 3. Juli 2000 · Zuletzt aktualisiert: September 2024"
        + " · Gültig ab 15. Oktober 2024 · Überarbeitet: 1. April 2021"
    ),
    (
      "fr",
      "Date d’établissement\u{A0}: 3 juillet 2000 · Dernière mise à jour\u{A0}: septembre 2024"
        + " · Date d’effet\u{A0}: 15 octobre 2024 · Révision\u{A0}: 1er avril 2021"
    ),
    (
      "zh-Hans",
      "制定日期：2000年7月3日 · 最近更新日期：2024年9月 · 生效日期：2024年10月15日"
        + " · 修订日期：2021年4月1日"
    ),
  ])
  func datesHaveTheLabelsOfTheLanguage(tag: String, line: String) throws {
    let language = try #require(Language.named(LanguageTag(tag)))
    let dates = ["2000-07-03", "2024-09", "2024-10-15", "2021-04-01"]
    let entries = try zip(DatelineEntry.Kind.allCases, dates).map { kind, date in
      language.datelineEntry(kind, try #require(CalendarDate(date)))
    }
    #expect(entries.map(\.text.description).joined(separator: " · ") == line)
  }

  @Test(arguments: Language.available)
  func datelineEntrySaysWhereItsDateIs(tag: LanguageTag) throws {
    let language = try #require(Language.named(tag))
    for kind in DatelineEntry.Kind.allCases {
      for date in ["2000-07-03", "2024-09", "2024"].compactMap({ CalendarDate($0) }) {
        let entry = language.datelineEntry(kind, date)
        let marked = Array(entry.text.bytes[entry.dateBytes])
        #expect(String(decoding: marked, as: UTF8.self) == language.text(of: date))
        #expect(entry.kind == kind && entry.date == date)
      }
    }
  }

  private func days(in tags: [String]) throws -> [String] {
    try tags.map { tag in
      let language = try #require(Language.named(LanguageTag(tag)))
      let days = (1...12).compactMap { CalendarDate(year: 2024, month: $0, day: 2) }
      return "\(tag): " + days.map(language.text(of:)).joined(separator: "|")
    }
  }
}
