@testable import NoticeLanguage
import NoticeModel
import Testing

private func codes(_ words: String) -> [RegionCode] {
  words.split(separator: " ").map { RegionCode(String($0)) }
}

private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

@Suite struct RegionNameTests {
  @Test(arguments: [
    (
      "en", "DE|GB|US|JP|HK|US-CA|CN-GD|GB-ENG|FR-IDF|EU|EEA|EFTA",
      "Germany|United Kingdom|United States|Japan|Hong Kong SAR China|California|Guangdong|England"
        + "|Île-de-France|European Union|European Economic Area|European Free Trade Association"
    ),
    (
      "ja", "DE|GB|US|JP|US-CA|CN-GD|JP-13|FR-IDF|EU|EEA|EFTA",
      "ドイツ|イギリス|アメリカ合衆国|日本|カリフォルニア州|広東省|東京都|Île-de-France|欧州連合|欧州経済領域"
        + "|欧州自由貿易連合"
    ),
    (
      "de", "GB|US-CA|DE-BY|EEA",
      "Vereinigtes Königreich|Kalifornien|Bayern|Europäischer Wirtschaftsraum"
    ),
    ("zh-Hant", "GB|US-CA|CN-GD|EU", "英國|加利福尼亞州|廣東省|歐盟"),
    ("ar", "GB|US-CA|EU", "المملكة المتحدة|كاليفورنيا|الاتحاد الأوروبي"),
  ])
  func regionsHaveTheirNamesInTheLanguage(tag: String, regions: String, names: String) throws {
    let language = try #require(Language.named(LanguageTag(tag)))
    let printed = regions.split(separator: "|").map { code in
      language.name(of: RegionCode(String(code))) ?? "–"
    }
    #expect(printed.joined(separator: "|") == names)
  }

  @Test func georgiasHaveNamesOfTheirOwnInJapanese() throws {
    let japanese = try #require(Language.named(LanguageTag("ja")))
    #expect(codes("GE US-GA").map(japanese.name(of:)) == ["ジョージア", "ジョージア州"])
  }

  @Test func eachKnownRegionHasAName() throws {
    let language = try #require(Language.named(LanguageTag("ar")))
    var count = 0
    for line in SortedLines(RegionCodes.codes).all {
      let country = RegionCode(String(decoding: line.code, as: UTF8.self))
      for region in [country] + Places.subdivisions(of: country) {
        #expect(language.name(of: region)?.isEmpty == false, "\(region)")
        count += 1
      }
    }
    #expect(count == 249 + 5127)
  }

  @Test func keptNameWinsOverTheGeneratedOne() throws {
    let names = try ["en", "en-GB", "sv", "it"].map {
      try #require(Language.named(LanguageTag($0))).name(of: RegionCode("TR"))
    }
    #expect(names == ["Türkiye", "Türkiye", "Turkiet", "Turchia"])
  }

  @Test func whatIsNoRegionHasNoName() throws {
    let language = try #require(Language.named(.english))
    #expect(codes("XX us UK US-XX US- - children").compactMap(language.name(of:)) == [])
    #expect(language.name(of: RegionCode("")) == nil)
  }
}

@Suite struct RegionTableTests {
  private let table = RegionTable(
    groups: [
      (RegionCode("APAC"), codes("CN JP KR SG")),
      (RegionCode("WORLD"), codes("APAC EEA US-CA children")),
      (RegionCode("LOOP"), codes("LOOP KNOT")), (RegionCode("KNOT"), codes("LOOP CH")),
      (RegionCode("EMPTY"), []),
    ],
    audiences: codes("applicants children"))

  @Test func knownAreCountriesSubdivisionsGroupsAndAudiences() {
    let known = codes("JP NO GB US-CA GB-LND FR-75 EU EEA EFTA APAC children")
    #expect(known.filter(table.isKnown) == known)
    let unknown = codes("UK EL no jp us-ca XX US-XX US- -CA US-CA- USA AP GB-LND<ENG LND Children")
    #expect(unknown.filter(table.isKnown) == [])
    #expect(!table.isKnown(RegionCode("")))
    #expect(!table.isKnown(RegionCode("JP JPN")))
  }

  @Test func membersOfAGroupAreSortedPlacesAndAudiences() {
    #expect(table.members(of: RegionCode("APAC")) == codes("CN JP KR SG"))
    #expect(
      table.members(of: RegionCode("WORLD"))
        == codes(
          "AT BE BG CN CY CZ DE DK EE ES FI FR GR HR HU IE IS IT JP KR LI LT LU LV MT NL NO PL"
            + " PT RO SE SG SI SK US-CA children"))
    #expect(table.members(of: RegionCode("JP")) == codes("JP"))
    #expect(table.members(of: RegionCode("unheard-of")) == codes("unheard-of"))
  }

  @Test func groupsInACircleHaveTheMembersOfAll() {
    #expect(table.members(of: RegionCode("LOOP")) == codes("CH"))
    #expect(table.members(of: RegionCode("KNOT")) == codes("CH"))
    #expect(table.members(of: RegionCode("EMPTY")) == [])
  }

  @Test func groupsOfTodayAreThoseOfWhoNeverLeft() {
    #expect(
      table.members(of: RegionCode("EU"))
        == codes(
          "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"))
    #expect(table.members(of: RegionCode("EEA")).count == 30)
    #expect(table.members(of: RegionCode("EFTA")) == codes("CH IS LI NO"))
  }

  @Test func membershipDependsOnTheDay() throws {
    func count(_ group: String, _ text: String) throws -> Int {
      table.members(of: RegionCode(group), on: try day(text)).count
    }
    let days = [
      "1957-12-31", "1958-01-01", "1973-01-01", "1981-01-01", "1986-01-01", "1995-01-01",
      "2004-04-30", "2004-05-01", "2007-01-01", "2013-07-01", "2020-01-31", "2020-02-01",
    ]
    #expect(try days.map { try count("EU", $0) } == [0, 6, 9, 10, 12, 15, 15, 25, 27, 28, 28, 27])
    #expect(
      try ["1993-12-31", "1994-01-01", "1995-05-01", "2014-04-12", "2020-02-01"].map {
        try count("EEA", $0)
      } == [0, 17, 18, 31, 30])
    #expect(
      try ["1960-05-03", "1972-12-31", "1973-01-01", "1986-01-01", "1995-01-01"].map {
        try count("EFTA", $0)
      } == [7, 9, 7, 6, 4])
  }

  @Test func unitedKingdomLeftAtTheEndOfJanuary2020() throws {
    let (union, kingdom) = (RegionCode("EU"), RegionCode("GB"))
    #expect(table.contains(union, kingdom, on: try day("2020-01-31")))
    #expect(!table.contains(union, kingdom, on: try day("2020-02-01")))
    #expect(!table.contains(union, kingdom))
    #expect(table.contains(union, RegionCode("HR"), on: try day("2013-07-01")))
    #expect(!table.contains(union, RegionCode("HR"), on: try day("2013-06-30")))
  }

  @Test func placeContainsWhatLiesInIt() {
    let yes = codes(
      "US US-CA US US EEA DE EEA DE-BY EEA EU GB GB-LND GB-ENG GB-LND ES-CT ES-B WORLD EEA"
        + " WORLD APAC WORLD children children children LOOP CH")
    let no = codes(
      "US-CA US EU GB EU EEA DE EEA US JP US-GA GE GE US-GA GB-SCT GB-LND children JP WORLD US"
        + " JP EMPTY EMPTY JP US UK")
    func pairs(_ regions: [RegionCode]) -> [(RegionCode, RegionCode)] {
      stride(from: 0, to: regions.count, by: 2).map { (regions[$0], regions[$0 + 1]) }
    }
    for (outer, inner) in pairs(yes) { #expect(table.contains(outer, inner), "\(outer) \(inner)") }
    for (outer, inner) in pairs(no) { #expect(!table.contains(outer, inner), "\(outer) \(inner)") }
  }

  @Test func ancestryGoesFromTheInnermostOut() {
    #expect(RegionTable.ancestry(of: RegionCode("GB-LND")) == codes("GB-LND GB-ENG GB"))
    #expect(RegionTable.ancestry(of: RegionCode("US-CA")) == codes("US-CA US"))
    #expect(RegionTable.ancestry(of: RegionCode("EEA")) == codes("EEA"))
  }

  @Test func ownGroupTakesThePlaceOfABuiltInOne() {
    let sealed = RegionTable(groups: [(RegionCode("EU"), codes("DE GB"))])
    #expect(sealed.members(of: RegionCode("EU")) == codes("DE GB"))
    #expect(
      codes("EU JP US-CA APAC other").filter(RegionTable.isBuiltIn) == codes("EU JP US-CA other"))
  }

  @Test func builtInGroupsHoldKnownCountriesOnly() {
    #expect(BuiltInGroups.memberships.filter { !Places.isKnown($0.country) }.isEmpty)
    #expect(Set(BuiltInGroups.memberships.map(\.group)).sorted() == BuiltInGroups.names)
  }
}

@Suite struct NearestRegionTests {
  private let table = RegionTable(
    groups: [(RegionCode("APAC"), codes("CN JP"))], audiences: codes("applicants children"))

  @Test(arguments: [
    ("UK", "GB"), ("EL", "GR"), ("UK-ENG", "GB-ENG"), ("UAE", "AE"), ("USA", "US"), ("deu", "DE"),
    ("USA-CA", "US-CA"), ("jp", "JP"), ("us-ca", "US-CA"), ("us_ca", "US-CA"), ("eea", "EEA"),
    ("apac", "APAC"), ("APCA", "APAC"), ("Children", "children"), ("childern", "children"),
    ("child", ""), ("Japan", "JP"), ("united kingdom", "GB"), ("United-States", "US"),
    ("Georgia", "GE US-GA"), ("California", "US-CA"), ("US-California", "US-CA"),
    ("european union", "EU"), ("NY", "US-NY"), ("PJ", "JP"), ("EEAA", "EEA"), ("US-CAA", "US-CA"),
    ("US-XX", "US-TX"), ("FR-ZZ", ""), ("XX", ""), ("", ""), ("-", ""), ("nowhere at all", ""),
  ])
  func unknownCodeIsAnsweredWithWhatItMayMean(written: String, nearest: String) {
    #expect(table.nearest(to: RegionCode(written)) == codes(nearest))
  }
}
