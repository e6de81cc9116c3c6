import NoticeDiagnostics
import NoticeModel
import NoticeRendering
import NoticeSite
import Testing

@Suite struct RegionPageTests {
  /// A past revision, one in force and one to come, each for California and everyone else.
  private func notice(_ change: (inout PublishedNotice) -> Void = { _ in }) -> PublishedNotice {
    var notice = SampleSite.notice(revisions: [
      SampleSite.revision("2021-04", .past), SampleSite.revision("2024-09", .current),
      SampleSite.revision("2025-01", .upcoming),
    ])
    SampleSite.addRegions(["US-CA", "other"], to: &notice)
    notice.regions[0].name = "California (United States)"
    notice.regions[1].name = "Everyone else"
    notice.regions[0].effectiveDates = [RevisionID("2025-01"): SampleSite.date("2025-02-01")]
    change(&notice)
    return notice
  }

  private func page(
    _ path: String, _ change: (inout PublishedNotice) -> Void = { _ in }
  ) -> String {
    MadePages(of: notice(change))["privacy/" + path]
  }

  @Test func everyFormatLiesInTheFolderOfTheRegion() {
    let pages = MadePages(of: notice())
    for place in ["", "2021-04/", "2024-09/", "2025-01/", "upcoming/"] {
      for file in ["index.html", "notice.md", "notice.txt", "notice.json"] {
        #expect(pages.files["privacy/\(place)regions/us-ca/\(file)"] != nil, "\(place)\(file)")
      }
    }
  }

  @Test func titleAndHeadingNameTheRegion() {
    let page = page("regions/us-ca/index.html")
    #expect(
      page.contains("<title>Privacy Notice · California (United States) · Example</title>"))
    #expect(
      page.contains(
        "<h1>Privacy Notice <span class=\"region\">California (United States)</span></h1>"))
    #expect(
      page.contains("<a href=\"../../\">Privacy Notice · All regions</a>"))
  }

  @Test func chooserMarksThePageItself() {
    #expect(
      page("2024-09/regions/us-ca/index.html").contains(
        """
        <nav class="regions" aria-label="Regions">
        <ul class="row">
        <li><a href="../../">All regions</a></li>
        <li><a href="./" aria-current="page">California (United States)</a></li>
        <li><a href="../other/">Everyone else</a></li>
        </ul>

        </nav>
        """))
    #expect(
      page("index.html").contains(
        "<li><a href=\"./\" aria-current=\"page\">All regions</a></li>\n"
          + "<li><a href=\"regions/us-ca/\">California (United States)</a></li>"))
  }

  @Test func longChooserWaitsBehindItsName() {
    let codes = ["BR", "CA", "CN", "DE", "JP", "KR", "US", "other"]
    let page = MadePages(
      of: {
        var notice = SampleSite.notice()
        SampleSite.addRegions(codes, to: &notice)
        return notice
      }())["privacy/regions/de/index.html"]
    #expect(page.contains("<details>\n<summary>Regions: DE</summary>"))
  }

  @Test func versionLinksStayWithinTheRegion() {
    let page = page("2024-09/regions/us-ca/index.html")
    for link in [
      "<link rel=\"canonical\" href=\"https://example.com/privacy/regions/us-ca/\">",
      "<link rel=\"latest-version\" href=\"../../../regions/us-ca/\">",
      "<link rel=\"predecessor-version\" href=\"../../../2021-04/regions/us-ca/\">",
      "<link rel=\"successor-version\" href=\"../../../2025-01/regions/us-ca/\">",
      "<a href=\"./\">https://example.com/privacy/2024-09/regions/us-ca/</a>",
    ] {
      #expect(page.contains(link), "\(link)")
    }
  }

  @Test func revisionWithoutTheRegionIsLinkedForAll() {
    let page = page("2024-09/regions/us-ca/index.html") { $0.revisions[0].regional = [] }
    #expect(page.contains("<link rel=\"predecessor-version\" href=\"../../../2021-04/\">"))
  }

  @Test func pastEditionIsHiddenAndLeadsToWhatBindsItsReaders() {
    let page = page("2021-04/regions/us-ca/index.html")
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(page.contains("<a href=\"../../../regions/us-ca/\">Read the revision in force</a>"))
  }

  @Test func whatIsToComeIsAnnouncedWithItsDateForTheRegion() {
    #expect(
      page("regions/us-ca/index.html").contains(
        "<p class=\"banner\">Upcoming · Takes effect: February 1, 2025 "
          + "<a href=\"../../2025-01/regions/us-ca/\">Read the upcoming revision</a></p>"))
  }

  @Test func readersOfAnotherRevisionFindThatOneInFront() {
    let page = page("regions/us-ca/index.html") { notice in
      notice.regions[0].current = RevisionID("2021-04")
      notice.revisions[0].regional[0].status = .current
      notice.revisions[0].regional[0].pages.text = Array("Old words\n".utf8)
    }
    #expect(page.contains("<a href=\"../../2021-04/regions/us-ca/\">https://example.com"))
    let text = MadePages(
      of: notice { notice in
        notice.regions[0].current = RevisionID("2021-04")
        notice.revisions[0].regional[0].pages.text = Array("Old words\n".utf8)
      })["privacy/regions/us-ca/notice.txt"]
    #expect(text == "Old words\n")
  }

  @Test func regionThatIsNoLongerNamedKeepsItsAddress() {
    let pages = MadePages(of: notice { $0.revisions[1].regional[0].isPermanent = false })
    #expect(pages.files["privacy/2024-09/regions/us-ca/index.html"] == nil)
    let page = pages["privacy/regions/us-ca/index.html"]
    #expect(page.contains("<a href=\"../../2024-09/\">https://example.com/privacy/2024-09/</a>"))
    #expect(!pages["privacy/2024-09/index.html"].contains("us-ca"))
  }

  @Test func sectionsThatTheRegionNeverHadAreNotMissed() {
    let gone = RemovedSection(
      id: SectionID("sale"), heading: "Sale", lastIn: RevisionID("2021-04"))
    #expect(page("index.html") { $0.removedSections = [gone] }.contains("id=\"sale\""))
    #expect(
      !page("regions/us-ca/index.html") { $0.removedSections = [gone] }.contains("id=\"sale\""))
  }

  @Test func pagesMeetForTheRegions() throws {
    let place = EditionPlace("privacy/", regions: [RegionCode("US-CA")])
    let addresses = EditionAddresses.relative(in: place)
    #expect(addresses.address(ofRegion: RegionCode("US-CA")) == "regions/us-ca/")
    #expect(addresses.address(ofRegion: RegionCode("DE")) == nil)
    let regional = EditionAddresses.relative(
      in: EditionPlace("privacy/2024-09/regions/us-ca/", allRegions: "privacy/2024-09/"))
    #expect(regional.address(of: .allRegions(SectionID("scope"))) == "../../#scope")
    #expect(regional.address(ofFile: "map.png") == "../../files/map.png")
  }

  @Test func namesAreSortedAsPeopleLookThemUp() {
    let names = ["Zypern", "Österreich", "Oman", "estland", "Everyone else"]
    let codes = ["CY", "AT", "OM", "EE", "other"].map { RegionCode($0) }
    let sorted = zip(names, codes).map { (name: $0, code: $1) }
      .sorted(by: RegionOrder.precedes).map(\.name)
    #expect(sorted == ["estland", "Oman", "Österreich", "Zypern", "Everyone else"])
  }
}

@Suite struct CoveragePageTests {
  private var files: [String: String] {
    let site = SampleSite.site(base: "https://example.com/")
    var notice = SampleSite.notice()
    SampleSite.addRegions(["US-CA", "DE", "other"], to: &notice)
    notice.regions[0].coverage = RegionCoverage(
      region: RegionCode("US-CA"),
      parts: [
        .init(.added, section: SectionID("more")),
        .init(.replaced, section: SectionID("scope"), replacement: SectionID("us-scope")),
        .init(.otherValue, value: ValueName("minimum-age")),
      ])
    let pages = SampleSite.pages(of: site)
    let made = pages.files(for: [NoticeCard(of: notice, in: site)])
    return Dictionary(
      uniqueKeysWithValues: made.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test func tableSaysWhatDiffers() {
    let page = files["regions/index.html"] ?? ""
    for part in [
      "<tbody id=\"us-ca\">",
      "<td data-label=\"Added\"><ul>\n<li><a href=\"../privacy/regions/us-ca/#more\">1.1 More</a>",
      "<td data-label=\"Replaced\"><ul>\n<li><a href=\"../privacy/regions/us-ca/#us-scope\">1. Scope",
      "<li><code>minimum-age</code></li>", "<td class=\"same\" colspan=\"4\">As for everyone else",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(!page.contains("id=\"other\""))
  }

  @Test func programsGetTheSame() {
    let json = files["regions.json"] ?? ""
    for member in [
      "\"region\": \"US-CA\"", "\"kind\": \"replaced\"", "\"section\": \"scope\"",
      "\"value\": \"minimum-age\"", "\"path\": \"privacy/regions/us-ca/\"",
    ] {
      #expect(json.contains(member), "\(member)")
    }
  }

  @Test func editionsAndPagesAreListed() {
    let index = files["index.json"] ?? ""
    #expect(
      index.contains(
        "\"digest\": \"sha256:US-CA\",\n          \"path\": \"privacy/regions/us-ca/\""))
    let map = files["sitemap.xml"] ?? ""
    #expect(map.contains("<loc>https://example.com/privacy/regions/us-ca/</loc>"))
    #expect(map.contains("<loc>https://example.com/regions/</loc>"))
    #expect(files["index.html"]?.contains("<a href=\"regions/\">Notices by region</a>") == true)
  }

  @Test func siteWithoutRegionsHasNoTable() {
    let site = SampleSite.site()
    let made = SampleSite.pages(of: site)
      .files(for: [NoticeCard(of: SampleSite.notice(), in: site)])
    #expect(!made.map(\.path).contains("regions/index.html"))
  }
}
