import NoticeModel
import Testing

@testable import NoticeSite

@Suite struct RecordTests {
  private func text(_ path: String, base: String? = nil) -> String {
    let site = SampleSite.site(base: base)
    let pages = SampleSite.pages(of: site)
    var notice = SampleSite.notice()
    notice.revisions[1].digest = "sha256:00ff"
    notice.revisions[1].effective = [
      Amendment.EffectiveDate(region: RegionCode("GB"), date: .init(SampleSite.date("2024-12"))),
      Amendment.EffectiveDate(region: nil, date: .init(SampleSite.date("2024-10-15"))),
      Amendment.EffectiveDate(
        region: RegionCode("EEA"), date: .init(SampleSite.date("2024-11-01"))),
    ]
    let files = pages.files(of: notice) + pages.files(for: [NoticeCard(of: notice, in: site)])
    return files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
      ?? "no file \(path)"
  }

  @Test func currentSaysWhatIsInForce() {
    #expect(
      text("privacy/current.json", base: "https://example.com/") == """
        {
          "format": 2,
          "notice": "privacy",
          "title": "Privacy Notice",
          "language": "en",
          "issuer": "Example Ltd",
          "established": "2000-07-03",
          "as-of": "2024-10-01",
          "current": {
            "revision": "2024-09",
            "status": "current",
            "date": "2024-09",
            "effective": {
              "all": "2024-10-15",
              "EEA": "2024-11-01",
              "GB": "2024-12"
            },
            "summary": "Adds fraud checks.",
            "digest": "sha256:00ff",
            "path": "privacy/2024-09/",
            "url": "https://example.com/privacy/2024-09/",
            "files": {
              "html": "privacy/2024-09/index.html",
              "markdown": "privacy/2024-09/notice.md",
              "text": "privacy/2024-09/notice.txt",
              "json": "privacy/2024-09/notice.json"
            }
          },
          "regions": {
            "EEA": "2024-09",
            "GB": "2024-09"
          },
          "languages": [
            "en"
          ],
          "editions": [
            {
              "language": "en",
              "revision": "2024-09",
              "status": "current",
              "digest": "sha256:00ff",
              "path": "privacy/",
              "url": "https://example.com/privacy/"
            }
          ],
          "path": "privacy/",
          "url": "https://example.com/privacy/",
          "history": "privacy/history/history.json"
        }

        """)
  }

  @Test func theHistoryIsNewestFirst() {
    let history = text("privacy/history/history.json")
    let newest = history.firstRange(of: "\"2024-09\"")
    let oldest = history.firstRange(of: "\"2021-04\"")
    #expect(newest != nil && oldest != nil)
    if let newest, let oldest { #expect(newest.lowerBound < oldest.lowerBound) }
    #expect(!history.contains("\"url\""))
  }

  @Test func theIndexListsEveryFile() {
    let index = text("index.json")
    #expect(
      index.hasPrefix(
        "{\n  \"format\": 2,\n  \"as-of\": \"2024-10-01\",\n  \"changes-on\": null,\n"))
    for path in SampleSite.notice().outline.paths { #expect(index.contains("\"\(path)\"")) }
  }

  @Test func theDescriptionForSearchEngines() {
    #expect(
      text("privacy/notice.jsonld", base: "https://example.com/") == """
        {
          "@context": "https://schema.org",
          "@type": "DigitalDocument",
          "@id": "https://example.com/privacy/2024-09/",
          "url": "https://example.com/privacy/",
          "name": "Privacy Notice",
          "identifier": "privacy",
          "inLanguage": "en",
          "version": "2024-09",
          "creativeWorkStatus": "Published",
          "dateCreated": "2000-07-03",
          "datePublished": "2024-09",
          "dateModified": "2024-09",
          "temporalCoverage": "2024-10-15/..",
          "abstract": "Adds fraud checks.",
          "creator": {
            "@type": "Organization",
            "name": "Example Ltd"
          },
          "publisher": {
            "@type": "Organization",
            "name": "Example"
          },
          "encoding": [
            {
              "@type": "MediaObject",
              "encodingFormat": "text/markdown",
              "contentUrl": "https://example.com/privacy/notice.md"
            },
            {
              "@type": "MediaObject",
              "encodingFormat": "text/plain",
              "contentUrl": "https://example.com/privacy/notice.txt"
            },
            {
              "@type": "MediaObject",
              "encodingFormat": "application/json",
              "contentUrl": "https://example.com/privacy/notice.json"
            }
          ]
        }

        """)
  }

  @Test func theFeedOfANotice() {
    #expect(
      text("privacy/history/feed.xml") == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <id>tag:engross.invalid,2000:/privacy/</id>
        <title>Privacy Notice</title>
        <updated>2024-09-01T00:00:00Z</updated>
        <author><name>Example Ltd</name></author>
        <link rel="self" type="application/atom+xml" href="feed.xml"/>
        <link rel="alternate" type="text/html" href="../"/>
        <entry xml:lang="en">
        <id>tag:engross.invalid,2000:/privacy/2024-09/</id>
        <title>Privacy Notice · Revised September 2024</title>
        <updated>2024-09-01T00:00:00Z</updated>
        <link rel="alternate" type="text/html" href="../2024-09/"/>
        <summary>Adds fraud checks.</summary>
        </entry>
        <entry xml:lang="en">
        <id>tag:engross.invalid,2000:/privacy/2021-04/</id>
        <title>Privacy Notice · Revised April 2021</title>
        <updated>2021-04-01T00:00:00Z</updated>
        <link rel="alternate" type="text/html" href="../2021-04/"/>
        <summary>Revised throughout.</summary>
        </entry>
        </feed>

        """)
  }

  @Test func theMapOfTheSite() {
    #expect(
      text("sitemap.xml", base: "https://example.com/") == """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://example.com/</loc></url>
        <url><loc>https://example.com/privacy/</loc><lastmod>2024-09</lastmod></url>
        <url><loc>https://example.com/privacy/history/</loc><lastmod>2024-09</lastmod></url>
        </urlset>

        """)
    #expect(text("sitemap.xml") == "no file sitemap.xml")
  }

  @Test func controlCharactersInJSONAreEscaped() {
    let bytes = JSONText.file { $0.string("a\u{1}", "\"\\\n\t\u{7F}é") }
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "{\n  \"a\\u0001\": \"\\\"\\\\\\n\\u0009\\u007fé\"\n}\n")
  }
}
