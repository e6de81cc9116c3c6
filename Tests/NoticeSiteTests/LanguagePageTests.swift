import NoticeModel
import NoticeSite
import Testing

@Suite struct LanguagePageTests {
  /// A notice whose current revision is translated into Japanese, and whose past one is not.
  private func notice(
    without untranslated: [String] = ["2021-04"],
    _ change: (inout PublishedNotice) -> Void = { _ in }
  ) -> PublishedNotice {
    var notice = SampleSite.notice()
    SampleSite.addRegions(["US-CA", "other"], to: &notice)
    let prevailing = PrevailingLanguages(
      all: LanguageTag("en"),
      regions: [(RegionCode("US-CA"), "California", LanguageTag("ja"))],
      pages: [RegionCode("US-CA"): LanguageTag("ja"), RegionCode("other"): LanguageTag("en")])
    for index in notice.revisions.indices { notice.revisions[index].prevailing = prevailing }
    var translation = SampleSite.translation(of: notice, into: "ja", without: untranslated)
    change(&translation)
    notice.translations = [translation]
    return notice
  }

  @Test func alternatesAreLinkedBothWays() {
    let pages = MadePages(of: notice())
    for folder in ["", "2024-09/", "regions/us-ca/", "2024-09/regions/us-ca/", "history/"] {
      let links = """
        <link rel="alternate" hreflang="en" href="https://example.com/privacy/\(folder)">
        <link rel="alternate" hreflang="ja" href="https://example.com/ja/privacy/\(folder)">
        <link rel="alternate" hreflang="x-default" href="https://example.com/privacy/\(folder)">

        """
      for language in ["", "ja/"] {
        #expect(
          pages["\(language)privacy/\(folder)index.html"].contains(links), "\(language)\(folder)")
      }
    }
  }

  @Test func chooserLeadsToTheNearestPage() {
    let pages = MadePages(of: notice())
    #expect(
      !pages["privacy/2021-04/regions/us-ca/index.html"].contains("rel=\"alternate\" hreflang"))
    #expect(
      pages["privacy/2021-04/regions/us-ca/index.html"].contains(
        "<a href=\"../../../../ja/privacy/regions/us-ca/\" hreflang=\"ja\" lang=\"ja\">日本語</a>"))
  }

  @Test func historyListsWhatIsNotTranslatedAndLinksTheSource() {
    let pages = MadePages(of: notice())
    let history = pages["ja/privacy/history/index.html"]
    #expect(history.contains("<html lang=\"ja\" dir=\"ltr\">"))
    #expect(history.contains("<a href=\"../../../privacy/2021-04/\" hreflang=\"en\">"))
    #expect(history.contains("翻訳なし"))
    #expect(pages.files["ja/privacy/2021-04/index.html"] == nil)
  }

  @Test func frontWithoutATranslationShowsTheSourceAndSaysSo() {
    let pages = MadePages(of: notice(without: ["2021-04", "2024-09"]))
    let page = pages["ja/privacy/index.html"]
    for part in [
      "<meta name=\"robots\" content=\"noindex\">",
      "<link rel=\"canonical\" href=\"https://example.com/privacy/\">",
      "この版は翻訳されていません。", "<a href=\"../../privacy/\">English</a>",
      "<header lang=\"en\" dir=\"ltr\">",
      "<div class=\"text\" id=\"_text\" lang=\"en\" dir=\"ltr\">",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(!page.contains("rel=\"alternate\" hreflang"))
  }

  @Test func translatedPagesSayWhichLanguagePrevails() {
    let pages = MadePages(of: notice())
    let english = "<a href=\"../../privacy/\" hreflang=\"en\" lang=\"en\">English</a>"
    #expect(pages["ja/privacy/index.html"].contains("次の版が優先します：" + english))
    let own = "次の版が優先します：<span lang=\"ja\">日本語</span>"
    #expect(pages["ja/privacy/regions/us-ca/index.html"].contains(own))
  }

  @Test func sourceSaysWhereAnotherLanguagePrevails() {
    let pages = MadePages(of: notice())
    let words = "this one prevails: "
    #expect(pages["privacy/index.html"].contains(words + "<span lang=\"en\">English</span>"))
    #expect(
      pages["privacy/index.html"].contains(
        " · California: <a href=\"../ja/privacy/regions/us-ca/\" hreflang=\"ja\" lang=\"ja\">"))
    #expect(
      pages["privacy/regions/us-ca/index.html"].contains(
        words + "<a href=\"../../../ja/privacy/regions/us-ca/\""))
    #expect(!pages["privacy/regions/other/index.html"].contains(words))
  }

  @Test func staleSectionsCarryANoteBehindTheirHeading() {
    let pages = MadePages(of: notice { $0.revisions[1].staleSections = [SectionID("scope")] })
    #expect(
      pages["ja/privacy/index.html"].contains(
        """
        Scope</h2>
        <p class="stale" role="note">この項目の正文は、翻訳の後に変更されています。 \
        <a href="../../privacy/#scope">正文を読む</a></p>
        <p>We say little.</p>
        """))
    #expect(pages["ja/privacy/2024-09/regions/other/index.html"].contains("#scope\">正文を読む"))
    #expect(!pages["ja/privacy/notice.txt"].contains("正文"))
    #expect(!pages["privacy/index.html"].contains("class=\"stale\""))
  }

  @Test func headingsOfForeignPartsSayTheirLanguage() {
    var notice = SampleSite.notice()
    var edition = notice.revisions[1].pages.edition
    edition.sections[0].language = PartLanguage(LanguageTag("ar"), isRightToLeft: true)
    notice.revisions[1].pages = SampleSite.rendered(edition)
    let page = MadePages(of: notice)["privacy/index.html"]
    for heading in ["Scope", "More"] {
      #expect(
        page.contains(
          "<span class=\"heading\"><span lang=\"ar\" dir=\"rtl\">\(heading)</span></span>"))
    }
  }

  @Test func otherDirectionsAreSaid() {
    var notice = SampleSite.notice()
    notice.translations = [SampleSite.translation(of: notice, into: "ar")]
    #expect(
      MadePages(of: notice)["ar/privacy/index.html"].contains("<html lang=\"ar\" dir=\"rtl\">"))
  }

  @Test func programsFindEveryEdition() {
    let site = SampleSite.site(base: "https://example.com/")
    let card = NoticeCard(of: notice(), in: site)
    let files = SampleSite.pages(of: site).files(for: [card])
    let text = files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    #expect(text.contains("\"path\": \"ja/privacy/regions/us-ca/\""))
    #expect(
      text.contains(
        "<loc>https://example.com/ja/privacy/</loc><lastmod>2024-09</lastmod>"
          + "<xhtml:link rel=\"alternate\" hreflang=\"en\""))
    #expect(text.contains("<a href=\"ja/privacy/\" hreflang=\"ja\" lang=\"ja\">日本語</a>"))
  }
}
