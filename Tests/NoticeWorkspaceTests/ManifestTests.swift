import NoticeDiagnostics
import NoticeModel
import NoticeWorkspace
import Testing

@Suite struct ManifestTests {
  /// What is reported about a `workspace.yml`, without its path.
  private func workspaceReports(_ text: String) throws -> [String] {
    try WorkspaceFolder().file("Notices/workspace.yml", text).reports().map {
      $0.replacing("Notices/workspace.yml:", with: "")
    }
  }

  /// What is reported about a `notice.yml`, without its path.
  private func noticeReports(_ text: String) throws -> [String] {
    try WorkspaceFolder().notice("a").file("Notices/a/notice.yml", text).reports().map {
      $0.replacing("Notices/a/notice.yml:", with: "")
    }
  }

  /// What is reported about an `amendment.yml`, without its path.
  private func amendmentReports(_ text: String) throws -> [String] {
    try WorkspaceFolder().notice("a").file("Notices/a/draft/amendment.yml", text).reports().map {
      $0.replacing("Notices/a/draft/amendment.yml:", with: "")
    }
  }

  private func workspaceManifest(_ text: String) throws -> WorkspaceManifest {
    var diagnostics = Diagnostics()
    let folder = WorkspaceFolder().file("Notices/workspace.yml", text)
    let manifest = try folder.loader().manifest(in: &diagnostics).0
    #expect(diagnostics.lines == [])
    return manifest
  }

  private func noticeManifest(
    _ text: String, in folder: WorkspaceFolder = WorkspaceFolder().notice("a")
  ) throws -> NoticeManifest {
    folder.file("Notices/a/notice.yml", text)
    let (sources, ledger) = try folder.sources(of: "a")
    #expect(ledger.lines == [])
    return try #require(sources).manifest
  }

  private func amendment(_ text: String) throws -> Amendment {
    let folder = WorkspaceFolder().notice("a").file("Notices/a/draft/amendment.yml", text)
    let (sources, ledger) = try folder.sources(of: "a")
    #expect(ledger.lines == [])
    return try #require(sources?.draft).amendment
  }

  @Test func wholeWorkspaceIsRead() throws {
    let manifest = try workspaceManifest(
      """
      publisher: { en: Harbour Works, ja: 港湾製作所 }
      base-url: https://www.example.com/legal
      languages: [en, zh-hant]
      markets: [EEA, GB, NO]
      profiles: platform, payments
      groups: { APAC: [JP, CN], NORDIC: "NO, SE" }
      audiences: { children: { name: { en: Children } }, applicants: Applicants, visitors: }
      order: [children, EEA]
      values:
        contact-email: privacy@example.com
        version: 1.10
      policy: { lead-days: { material: 30 } }
      publish-assessment: none
      languages-required: [ja]

      """)
    #expect(manifest.publisher?.byLanguage.map(\.language.rawValue) == ["en", "ja"])
    #expect(manifest.baseURL?.value == "https://www.example.com/legal/")
    #expect(manifest.languages.map(\.value) == ["en", "zh-Hant"].map { LanguageTag($0) })
    #expect(manifest.markets.map(\.value) == ["EEA", "GB", "NO"].map { RegionCode($0) })
    #expect(manifest.profiles.map(\.value) == ["platform", "payments"])
    #expect(manifest.groups.map(\.name.rawValue) == ["APAC", "NORDIC"])
    #expect(manifest.groups.last?.members == [RegionCode("NO"), RegionCode("SE")])
    #expect(manifest.audiences.map(\.name.rawValue) == ["children", "applicants", "visitors"])
    #expect(
      manifest.audiences.map { $0.label?.all.first?.description } == [
        "Children", "Applicants", nil,
      ])
    #expect(manifest.order.map(\.rawValue) == ["children", "EEA"])
    #expect(manifest.values[ValueName("version")]?.common == "1.10")
    #expect(manifest.leadDays == [.material: 30])
    #expect(manifest.publishedAssessment == .none)
    #expect(manifest.requiredLanguages == [LanguageTag("ja")])
  }

  @Test func wholeNoticeIsRead() throws {
    let manifest = try noticeManifest(
      """
      issuer: Harbour Works
      language: de
      prevailing-language: { all: en, CA-QC: fr }
      established: 2000-07-03
      numbering: { sections: article, lists: [(a), i., 1), （1）] }
      values: { short-name: Harbour }
      editions: DE, US-CA
      text: notice:master
      supplements: notice:other
      replaces: [old-notice]
      formerly: privacy
      retired: { date: 2027-01, replaced-by: new-notice }
      promise: { days: 30, channel: email, trigger: material }

      """,
      in: WorkspaceFolder().notice("other").notice("master")
        .file("Notices/master/notice.yml", "language: de\n"))
    #expect(manifest.issuer?.common == "Harbour Works")
    #expect(manifest.language.rawValue == "de")
    #expect(
      manifest.prevailingLanguages == [
        RegionCode("all"): .english, RegionCode("CA-QC"): LanguageTag("fr"),
      ])
    #expect(manifest.established?.value.iso8601 == "2000-07-03")
    #expect(manifest.numbering.sections == .article)
    #expect(
      manifest.numbering.lists == [
        .init(prefix: "(", counter: .lowerLetter, suffix: ")"),
        .init(prefix: "", counter: .lowerRoman, suffix: "."),
        .init(prefix: "", counter: .decimal, suffix: ")"),
        .init(prefix: "（", counter: .decimal, suffix: "）"),
      ])
    #expect(manifest.editions.map(\.value.rawValue) == ["DE", "US-CA"])
    #expect(manifest.master?.value.rawValue == "master")
    #expect(manifest.supplemented?.value.rawValue == "other")
    #expect(manifest.replaced.map(\.value.rawValue) == ["old-notice"])
    #expect(manifest.formerIDs.map(\.value.rawValue) == ["privacy"])
    #expect(manifest.retired?.date.value.iso8601 == "2027-01")
    #expect(manifest.retired?.successor?.value.rawValue == "new-notice")
    #expect(manifest.promise?.days?.value == 30)
    #expect(manifest.promise?.trigger?.value == .material)
  }

  @Test func wholeAmendmentIsRead() throws {
    let digest = String(repeating: "0123456789abcdef", count: 4)
    let amendment = try amendment(
      """
      date: 2024-09
      effective: { all: 2024-10-15, EEA: 2024-11-01 }
      summary: >
        We now share order data
        with fraud services.
      signed: { name: A. Example, title: President, organization: { en: Works, ja: 製作所 } }
      facts: { retroactive: no, consent-based: yes, practice: changed }
      decisions:
        - change: [recipients/7c1e90, section:recipients]
          was: payment providers
          becomes: payment providers, {{short-name}} and fraud services
          level: clarification
          basis: already-disclosed
          reason: 'Covered before: see "payment providers".'
          by: Counsel
          on: 2024-08-20
      notify:
        - { regions: [EEA, GB], channel: email, on: 2024-09-01 }
      overrides:
        - { gate: lead-time, regions: JP, reason: Court, by: Counsel, on: 2024-09-02 }
      approved: { text: 'sha256:\(digest)', by: Counsel, on: 2024-09-03 }
      restates: true
      withdraws: 2024-08
      defers: { revision: 2024-07-b, effective: 2025 }
      reviewed: 2024-09-01
      leaves: 2024-06

      """)
    #expect(amendment.date?.value.iso8601 == "2024-09")
    #expect(amendment.effective.map(\.region?.rawValue) == [nil, "EEA"])
    #expect(amendment.effectiveForAll?.iso8601 == "2024-10-15")
    #expect(amendment.summary?.common == "We now share order data with fraud services.")
    #expect(amendment.signature?.title?.common == "President")
    #expect(amendment.facts.isRetroactive?.value == false)
    #expect(amendment.facts.isConsentBased?.value == true)
    #expect(amendment.facts.practiceChanged?.value == true)
    let decision = try #require(amendment.decisions.first)
    #expect(decision.changes.map(\.value) == ["recipients/7c1e90", "section:recipients"])
    #expect(decision.becomes == "payment providers, {{short-name}} and fraud services")
    #expect(decision.level?.value == .clarification)
    #expect(decision.basis?.value == .alreadyDisclosed)
    #expect(amendment.announcements.first?.regions.map(\.value.rawValue) == ["EEA", "GB"])
    #expect(amendment.overrides.first?.gate?.value == .leadTime)
    #expect(amendment.approval?.digest?.value == digest)
    #expect(amendment.isRestatement)
    #expect(amendment.withdrawn?.value.rawValue == "2024-08")
    #expect(amendment.deferral?.effective.value.iso8601 == "2025")
    #expect(amendment.reviewed?.value.iso8601 == "2024-09-01")
    #expect(amendment.leaves?.value.rawValue == "2024-06")
  }

  @Test func keysWithoutAValueAreNotGiven() throws {
    let amendment = try amendment("date:\nsummary: \neffective:\nsigned:\nnotify:\n")
    #expect(amendment == Amendment())
    #expect(try noticeManifest("") == NoticeManifest())
    #expect(try workspaceManifest("# nothing yet\n") == WorkspaceManifest())
  }

  @Test func everythingWrongIsReportedAtOnce() throws {
    let reports = try noticeReports(
      """
      isuer: Works
      language: english
      established: [2000, 2001]
      numbering: { sections: roman, list: (a) }
      colour: red
      editions: [DE, "", U S]
      text: master

      """)
    #expect(
      reports == [
        "1:1: error: Unknown key 'isuer' in notice.yml; did you mean 'issuer'? [unknown-key]",
        "2:11: error: Expected a language tag such as en, pt-BR or zh-Hant; found 'english' "
          + "[unreadable-language]",
        "3:14: error: Expected a date such as 2024-09-01, 2024-09 or 2024; found a list "
          + "[wrong-type]",
        "4:24: error: Expected one of decimal, article, letter, none, as-written; found 'roman' "
          + "[unknown-word]",
        "4:31: error: Unknown key 'list' in 'numbering'; did you mean 'lists'? [unknown-key]",
        "5:1: error: Unknown key 'colour' in notice.yml [unknown-key]",
        "6:16: error: Expected a region such as JP, US-CA or EEA; found '' [unreadable-region]",
        "6:20: error: Expected a region such as JP, US-CA or EEA; found 'U S' [unreadable-region]",
        "7:7: error: Expected a notice such as notice:cookie-notice; found 'master' "
          + "[malformed-name]",
      ])
  }

  @Test func manifestThatIsNoMapIsReported() throws {
    #expect(
      try noticeReports("- issuer\n") == [
        "1:1: error: Expected entries such as 'issuer: …'; found a list [wrong-type]"
      ])
    #expect(
      try noticeReports("issuer Works\n") == [
        "1:1: error: Expected entries such as 'issuer: …'; found 'issuer Works' [unreadable-value]"
      ])
  }

  @Test(
    "A043: A date that no calendar has is refused with the reason",
    arguments: [
      ("2026-02-30", " (that month has 28 days)"), ("2025-02-29", " (that month has 28 days)"),
      ("2024-13", " (months are 01 to 12)"), ("2024-13-01", " (months are 01 to 12)"),
      ("0000", " (years begin at 0001)"), ("26-1-1", ""), ("2026-1-1", ""),
      ("2026-01-01T00:00:00+14:00", " (a date has no time and no zone)"), ("~", ""),
      ("September 2024", ""), ("2024-09-", ""),
    ])
  func impossibleDatesAreRefused(_ date: String, _ reason: String) throws {
    let expected = "Expected a date such as 2024-09-01, 2024-09 or 2024; found '\(date)'\(reason)"
    #expect(
      try amendmentReports("effective: \(date)\n")
        == ["1:12: error: \(expected) [unreadable-date]"])
    #expect(
      try amendmentReports("effective: { all: 2026, JP: '\(date)' }\n")
        == ["1:29: error: \(expected) [unreadable-date]"])
  }

  @Test(
    "A037: A flag is yes, no, true or false",
    arguments: ["on", "off", "y", "YES", "True", "1", "~", "0777"])
  func otherSpellingsOfFlagsAreRefused(_ word: String) throws {
    #expect(
      try amendmentReports("restates: \(word)\n")
        == ["1:11: error: Expected yes or no; found '\(word)' [unreadable-value]"])
  }

  @Test(
    "A037: A number is written in digits", arguments: ["1_0", "0x1F", "-1", "1.5", "10000", "1e3"])
  func otherSpellingsOfNumbersAreRefused(_ number: String) throws {
    #expect(
      try noticeReports("promise: { days: \(number) }\n") == [
        "1:18: error: Expected a number of days from 0 to 9999; found '\(number)' "
          + "[unreadable-value]"
      ])
  }

  @Test func nothingWrittenAsAWordIsWarnedOf() throws {
    #expect(
      try noticeReports("issuer: ~\n") == [
        "1:9: warning: '~' is read as text; leave the value out to say nothing [null-as-text]"
      ])
    #expect(
      try noticeReports("issuer: ' '\n") == [
        "1:9: error: Text without a word; leave the entry out instead [empty-text]"
      ])
  }

  @Test("A046: Values are plain texts; empty ones and those that refer to others are refused")
  func valuesAreChecked() throws {
    let reports = try noticeReports(
      """
      values:
        company:
        name: ''
        a: '{{b}}'
        b: 'x {{c}}'
        c: '{{a}} y'
        d: '{{a}}'
        Name: x
        e: { en: '{{e}}' }
      issuer: 'The {{company}}'

      """)
    #expect(
      reports == [
        "2:3: error: Value 'company' is empty; expected its text [empty-value]",
        "3:9: error: Text without a word; leave the entry out instead [empty-text]",
        "4:6: error: Value 'a' refers to 'b' (a circle: a → b → c → a); values are plain texts "
          + "[value-in-value]",
        "5:6: error: Value 'b' refers to 'c' (a circle: b → c → a → b); values are plain texts "
          + "[value-in-value]",
        "6:6: error: Value 'c' refers to 'a' (a circle: c → a → b → c); values are plain texts "
          + "[value-in-value]",
        "7:6: error: Value 'd' refers to 'a'; values are plain texts [value-in-value]",
        "8:3: error: Expected a name of a-z, 0-9 and single hyphens; found 'Name' [malformed-name]",
        "9:12: error: Value 'e' refers to 'e' (a circle: e → e); values are plain texts "
          + "[value-in-value]",
        "10:9: error: '{{…}}' in a manifest; values are put into notices only [value-in-manifest]",
      ])
  }

  @Test(
    "The address of the site is an https address without extras",
    arguments: [
      ("http://example.com/", "it begins with https://"),
      ("example.com", "it begins with https://"),
      ("https://a:b@example.com/", "no user name or password"),
      ("https://example.com/?a", "no '?' and no '#'"),
      ("https:///legal/", "no host"), ("https://ex ample.com/", "no host"),
      ("https://example.com:x/", "no host"),
      ("https://example.com/a b/", "the path is of a-z, A-Z, 0-9, '/', '-', '.', '_' and '~'"),
      ("https://example.com/../", "no empty parts, '.' or '..' in the path"),
      ("https://example.com//a/", "no empty parts, '.' or '..' in the path"),
    ])
  func otherAddressesAreRefused(_ address: String, _ reason: String) throws {
    #expect(
      try workspaceReports("base-url: '\(address)'\n") == [
        "1:11: error: Expected an address such as https://www.example.com/legal/; found "
          + "'\(address)' (\(reason)) [unreadable-address]"
      ])
  }

  @Test func regionsAreReadInEveryObviousForm() throws {
    for text in ["US, CA", "[US, CA]", "'US,CA'", "[ US, \"CA\" ]", "\n  - US\n  - CA"] {
      #expect(
        try noticeManifest("editions: \(text)\n").editions.map(\.value.rawValue) == ["US", "CA"])
    }
    #expect(
      try noticeReports("editions: US, , C A\n") == [
        "1:15: error: Expected a region such as JP, US-CA or EEA; found '' [unreadable-region]",
        "1:17: error: Expected a region such as JP, US-CA or EEA; found 'C A' [unreadable-region]",
      ])
  }

  @Test func unknownWordsAreAnsweredWithTheNearest() throws {
    #expect(
      try workspaceReports("profiles: [platfrom]\npolicy: { lead-days: { materiel: 30 } }\n") == [
        "1:12: error: Expected one of platform, telecom, payments, health-us, finance-us, "
          + "insurance-us, education-us, employer, data-broker, children, public-body, "
          + "privacymark; found 'platfrom'; did you mean 'platform'? [unknown-word]",
        "2:24: error: Expected one of none, formatting, editorial, clarification, substantive, "
          + "material; found 'materiel'; did you mean 'material'? [unknown-word]",
      ])
  }

  @Test func halvesOfRecordsAreReported() throws {
    #expect(
      try amendmentReports("defers: { revision: 2024-09 }\n") == [
        "1:9: error: No 'effective' in 'defers' [missing-key]"
      ])
    #expect(
      try noticeReports("retired: { replaced-by: b }\n") == [
        "1:10: error: No 'date' in 'retired' [missing-key]"
      ])
  }

  @Test("A001: A manifest that is not UTF-8 is not read further")
  func manifestOutsideUTF8IsReported() throws {
    let folder = WorkspaceFolder().file("Notices/workspace.yml", [0x61, 0x3A, 0x20, 0xFF, 0xFE])
    let reports = try folder.reports()
    #expect(reports.allSatisfy { $0.hasSuffix("[not-utf-8]") })
    #expect(reports.first?.hasPrefix("Notices/workspace.yml:1:4: error: ") == true)
  }
}

extension LocalizedText {
  fileprivate var all: [Prose] { (common.map { [$0] } ?? []) + byLanguage.map(\.text) }
}
