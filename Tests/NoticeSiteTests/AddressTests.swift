import NoticeModel
import Testing

@testable import NoticeSite

/// The values of `id` attributes on a page.
private func ids(of page: String) -> [String] {
  page.split(separator: " id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
}

@Suite struct RemovedSectionTests {
  private let pages = MadePages(of: SampleSite.storied())

  @Test func anIdThatWentSaysWhereItsWordsAre() {
    #expect(
      pages["privacy/index.html"].contains(
        """
        </section>

        </div>
        <section class="removed" aria-labelledby="_removed">
        <h2 id="_removed">Sections that were removed</h2>
        <ul>
        <li id="sale">“Sale of data” · Removed: <time datetime="2021-04">April 2021</time> · \
        <a href="2012-05/#sale">Last wording: <time datetime="2012-05">May 2012</time></a></li>

        </ul>
        </section>
        """))
  }

  @Test func noIdStandsTwice() {
    for (path, page) in pages.files where path.hasSuffix(".html") {
      let ids = ids(of: page)
      #expect(Set(ids).count == ids.count, "\(path): \(ids)")
    }
  }

  @Test func permanentPagesHaveTheirTextAlone() {
    #expect(!pages["privacy/2024-09/index.html"].contains("class=\"removed\""))
  }

  @Test func whatIsToComeMissesWhatItDropsAsWell() {
    var notice = SampleSite.storied()
    notice.revisions[5].pages = SampleSite.rendered(
      SampleSite.edition(revision: "2024-10", sections: ["scope", "sale"]))
    let page = MadePages(of: notice)["privacy/upcoming/index.html"]
    let listed = page.split(separator: "\n").filter { $0.hasPrefix("<li id=") }
    #expect(
      listed == [
        "<li id=\"more\">“Is still there” · <a href=\"../2012-05/\">Last wording: "
          + "<time datetime=\"2012-05\">May 2012</time></a></li>"
      ])
    notice.removedSections = []
    #expect(
      MadePages(of: notice)["privacy/upcoming/index.html"].contains(
        "<li id=\"more\">“More” · Removed: <time datetime=\"2024-10\">October 2024</time> · "
          + "<a href=\"../2024-09/#more\">"))
  }
}

@Suite struct MovedPageTests {
  private let pages = MadePages(of: SampleSite.storied())

  @Test func everyAddressExistsUnderTheFormerIdToo() {
    let present = Set(pages.files.keys.filter { $0.hasPrefix("privacy/") })
    let former = Set(pages.files.keys.filter { $0.hasPrefix("data-policy/") })
    #expect(former == Set(present.map { "data-policy/" + $0.dropFirst("privacy/".count) }))
    #expect(present.count > 40)
  }

  @Test func otherFormatsAreTheSameBytes() {
    for (path, text) in pages.files
    where path.hasPrefix("privacy/") && !path.hasSuffix("index.html") {
      #expect(pages["data-policy/" + path.dropFirst("privacy/".count)] == text, "\(path)")
    }
  }

  @Test func pagesLeadOnWithoutAScript() {
    let page = pages["data-policy/2012-05/index.html"]
    for part in [
      "<meta name=\"robots\" content=\"noindex\">",
      "<link rel=\"canonical\" href=\"https://example.com/privacy/2012-05/\">",
      "<meta http-equiv=\"refresh\" content=\"0; url=../../privacy/2012-05/\">",
      "This address has moved. <a href=\"../../privacy/2012-05/\">Moved to: Privacy Notice</a>",
      "<li id=\"sale\"><a href=\"../../privacy/2012-05/#sale\">2. sale</a></li>",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(
      pages["data-policy/history/index.html"].contains("Moved to: History of Privacy Notice"))
    let plain = SampleSite.pages().files(of: SampleSite.storied())
      .first { $0.path == "data-policy/index.html" }
      .map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(plain?.contains("<link rel=\"canonical\" href=\"../privacy/\">") == true)
  }

  @Test func languagesHaveTheirOwn() {
    var notice = SampleSite.storied()
    notice.languageFolder = "ja"
    let page = MadePages(of: notice)["ja/data-policy/index.html"]
    #expect(page.contains("content=\"0; url=../privacy/\""))
    #expect(page.contains("<link rel=\"stylesheet\" href=\"../../assets/style.css\">"))
  }
}

@Suite struct RetiredSiteTests {
  private var files: [PlannedFile] {
    let site = SampleSite.site(base: "https://example.com/")
    var retired = SampleSite.storied()
    retired.retirement = RetiredNotice(
      date: SampleSite.date("2024-09-30"),
      successor: .init(title: "Terms", notice: NoticeID("terms")))
    return SampleSite.pages(of: site).files(for: [NoticeCard(of: retired, in: site)])
  }

  private func text(_ path: String) -> String {
    files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? "no file"
  }

  @Test func theStartPageListsItApart() {
    #expect(
      text("index.html").contains(
        """
        <h1>Notices of Example</h1>
        <h2>Former notices</h2>
        <ul class="notices">
        <li>
        <h3><a href="privacy/">Privacy Notice</a></h3>
        <p class="issuer">Example Ltd</p>
        <p class="dateline">Last updated <time datetime="2024-09">September 2024</time></p>
        <p class="dateline">This notice ended: <time datetime="2024-09-30">September 30, 2024\
        </time> · Replaced by: <a href="terms/">Terms</a></p>
        """))
  }

  @Test func searchEnginesFindItsHistoryAlone() {
    let pages = text("sitemap.xml").split(separator: "<loc>").dropFirst()
      .map { String($0.prefix { $0 != "<" }) }
    #expect(pages == ["https://example.com/", "https://example.com/privacy/history/"])
  }

  @Test func theIndexSaysSo() {
    let index = text("index.json")
    for member in [
      "\"current\": null", "\"status\": \"past\"",
      "\"retired\": {\n        \"date\": \"2024-09-30\",\n        \"replaced-by\": \"terms\"",
      "\"former-ids\": [", "\"archive\": [",
    ] {
      #expect(index.contains(member), "\(member)")
    }
    #expect(!index.contains("\"status\": \"upcoming\""))
  }
}
