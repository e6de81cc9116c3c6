import NoticeModel
import Testing

@testable import NoticeSite

/// The text of a file among those of a site.
private func text(_ path: String, in files: [PlannedFile]) -> String {
  files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
    ?? "no file \(path)"
}

/// The part of a page between two marks, both included.
private func part(of page: String, from start: String, to end: String) -> String {
  guard let first = page.firstRange(of: start) else { return "no \(start)" }
  let rest = page[first.lowerBound...]
  guard let last = rest.firstRange(of: end) else { return "no \(end)" }
  return String(rest[..<last.upperBound])
}

@Suite struct NoticePageTests {
  private let site = SampleSite.site(base: "https://example.com/legal/")

  private func page(_ path: String, of notice: PublishedNotice = SampleSite.notice()) -> String {
    text(path, in: SampleSite.pages(of: site).files(of: notice))
  }

  @Test func thePageOfTheRevisionInForce() {
    #expect(
      page("privacy/index.html") == """
        <!DOCTYPE html>
        <html lang="en" dir="ltr">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Privacy Notice · Example</title>
        <meta name="description" content="Privacy Notice · Example Ltd · Last updated September 2024">
        <meta name="color-scheme" content="light dark">
        <link rel="stylesheet" href="../assets/style.css">
        <link rel="canonical" href="https://example.com/legal/privacy/">
        <link rel="version-history" href="history/">
        <link rel="predecessor-version" href="2021-04/">
        <link rel="alternate" type="text/plain" href="notice.txt">
        <link rel="alternate" type="text/markdown" href="notice.md">
        <link rel="alternate" type="application/json" href="notice.json">
        <link rel="alternate" type="application/ld+json" href="notice.jsonld">
        <link rel="alternate" type="application/atom+xml" href="history/feed.xml">

        </head>
        <body>
        <a class="skip" href="#_text">Skip to content</a>
        <header class="masthead">
        <p><a href="../">Example</a></p>
        </header>
        <main class="notice current">
        <div class="preface">
        <header>
        <h1>Privacy Notice</h1>
        <p class="dateline"><span class="last-updated">Last updated <time datetime="2024-09">\
        September 2024</time></span></p>
        </header>

        </div>
        <div class="beside">
        <nav class="formats" aria-label="Other formats">
        <ul class="row">
        <li><a href="notice.txt" type="text/plain">Plain text</a></li>
        <li><a href="notice.md" type="text/markdown">Markdown</a></li>
        <li><a href="notice.json" type="application/json">JSON</a></li>
        <li><a href="history/">History</a></li>
        </ul>
        </nav>
        <nav class="contents" aria-label="Contents">
        <details>
        <summary>Contents</summary>
        <ol>
        <li><a href="#scope"><span class="number">1.</span> <span class="heading">Scope</span></a>
        <ol>
        <li><a href="#more"><span class="number">1.1</span> <span class="heading">More</span></a></li>
        </ol>
        </li>
        </ol>

        </details>
        </nav>
        </div>
        <div class="text" id="_text">
        <section id="scope">
        <h2><a class="number" href="#scope">1.</a> Scope</h2>
        <p>We say little.</p>
        <section id="more">
        <h3><a class="number" href="#more">1.1</a> More</h3>
        </section>
        </section>

        </div>
        </main>
        <footer class="colophon">
        <p>Issued by: Example Ltd</p>
        <p>Permanent link to this revision: <a href="2024-09/">\
        https://example.com/legal/privacy/2024-09/</a></p>
        <p><a href="../">All notices</a></p>
        </footer>
        </body>
        </html>

        """)
  }

  @Test func anEarlierRevisionSaysSoAndIsHiddenFromSearch() {
    let page = page("privacy/2021-04/index.html")
    #expect(
      part(of: page, from: "<p class=\"banner\"", to: "</p>") == """
        <p class="banner">This is an earlier revision. It is no longer in force. \
        <a href="../">Read the revision in force</a></p>
        """)
    #expect(
      part(of: page, from: "<meta name=\"robots\"", to: "<link rel=\"alternate\"") == """
        <meta name="robots" content="noindex">
        <link rel="stylesheet" href="../../assets/style.css">
        <link rel="canonical" href="https://example.com/legal/privacy/2021-04/">
        <link rel="latest-version" href="../">
        <link rel="version-history" href="../history/">
        <link rel="successor-version" href="../2024-09/">
        <link rel="alternate"
        """)
    #expect(page.contains("<title>Privacy Notice · 2021-04 · Example</title>"))
  }

  @Test func whatIsToComeIsAnnouncedBothWays() {
    let notice = SampleSite.notice(revisions: [
      SampleSite.revision("2024-09", .current), SampleSite.revision("2025-01", .upcoming),
    ])
    #expect(
      part(of: page("privacy/index.html", of: notice), from: "<p class=\"banner\"", to: "</p>")
        == """
        <p class="banner">Upcoming · Takes effect: January 2025 \
        <a href="upcoming/">Read the upcoming revision</a></p>
        """)
    for path in ["privacy/upcoming/index.html", "privacy/2025-01/index.html"] {
      let page = page(path, of: notice)
      #expect(
        part(of: page, from: "<p class=\"banner\"", to: "</p>") == """
          <p class="banner">This revision is not yet in force. · Takes effect: January 2025 \
          <a href="../">Read the revision in force</a></p>
          """)
      #expect(
        page.contains(
          "<link rel=\"canonical\" href=\"https://example.com/legal/privacy/2025-01/\">"))
    }
  }

  @Test func aDraftSaysSoAndHasNoPermanentAddress() {
    let notice = SampleSite.notice(revisions: [], draft: SampleSite.revision(nil, .draft))
    for path in ["privacy/index.html", "privacy/draft/index.html"] {
      let page = page(path, of: notice)
      #expect(
        part(of: page, from: "<p class=\"banner\"", to: "</p>")
          == "<p class=\"banner\">This is a draft. It is not in force.</p>")
      #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
      for relation in ["canonical", "version", "atom", "ld+json", "Permanent"] {
        #expect(!page.contains(relation), "\(relation)")
      }
    }
  }

  @Test func translationsAreLinkedBothWays() {
    var notice = SampleSite.notice()
    notice.translations = [SampleSite.translation(of: notice, into: "ja")]
    let page = page("privacy/index.html", of: notice)
    #expect(
      page.contains(
        """
        <link rel="alternate" hreflang="en" href="https://example.com/legal/privacy/">
        <link rel="alternate" hreflang="ja" href="https://example.com/legal/ja/privacy/">
        <link rel="alternate" hreflang="x-default" href="https://example.com/legal/privacy/">

        """))
    #expect(
      page.contains(
        """
        <li><a href="./" hreflang="en" lang="en" aria-current="page">English</a></li>
        <li><a href="../ja/privacy/" hreflang="ja" lang="ja">日本語</a></li>

        """))
  }
}

@Suite struct ListingPageTests {
  @Test func theHistoryEndsWithTheEstablishment() {
    let files = SampleSite.pages().files(of: SampleSite.notice())
    #expect(
      part(of: text("privacy/history/index.html", in: files), from: "<h1>", to: "</table>") == """
        <h1>History of Privacy Notice</h1>
        <ul class="row">
        <li><a href="../">Current revision</a></li>
        <li><a href="history.json" type="application/json">JSON</a></li>
        <li><a href="feed.xml" type="application/atom+xml">Atom</a></li>
        </ul>
        <table class="history">
        <thead>
        <tr><th scope="col">Date</th><th scope="col">Effective</th><th scope="col">Summary</th>\
        <th scope="col">Other formats</th></tr>
        </thead>
        <tbody>
        <tr class="current"><th scope="row"><a href="../2024-09/">Revised <time datetime="2024-09">\
        September 2024</time></a> <span class="state">In force</span></th>\
        <td data-label="Effective"><time datetime="2024-09">September 2024</time></td>\
        <td data-label="Summary">Adds fraud checks.</td><td data-label="Other formats">\
        <ul class="row"><li><a href="../2024-09/notice.txt">Plain text</a></li> \
        <li><a href="../2024-09/notice.md">Markdown</a></li></ul></td></tr>
        <tr class="past"><th scope="row"><a href="../2021-04/">Revised <time datetime="2021-04">\
        April 2021</time></a></th><td data-label="Effective"><time datetime="2021-04">April 2021\
        </time></td><td data-label="Summary">Revised throughout.</td><td data-label="Other formats">\
        <ul class="row"><li><a href="../2021-04/notice.txt">Plain text</a></li> \
        <li><a href="../2021-04/notice.md">Markdown</a></li></ul></td></tr>
        <tr><th scope="row">Established <time datetime="2000-07-03">July 3, 2000</time></th>\
        <td></td><td></td><td></td></tr>
        </tbody>
        </table>
        """)
  }

  @Test func aFirstRevisionOfThatDateIsTheEstablishment() {
    var notice = SampleSite.notice(revisions: [SampleSite.revision("2000-07", .current)])
    let page = text("privacy/history/index.html", in: SampleSite.pages().files(of: notice))
    #expect(page.contains(">Established <time datetime=\"2000-07-03\">July 3, 2000</time></a>"))
    notice.established = nil
    let other = text("privacy/history/index.html", in: SampleSite.pages().files(of: notice))
    #expect(other.contains(">Established <time datetime=\"2000-07\">July 2000</time></a>"))
  }

  @Test func theStartPageListsNotices() {
    let pages = SampleSite.pages()
    let files = pages.files(for: [NoticeCard(of: SampleSite.notice(), in: pages.site)])
    #expect(
      part(of: text("index.html", in: files), from: "<h1>", to: "</main>") == """
        <h1>Notices of Example</h1>
        <ul class="notices">
        <li>
        <h2><a href="privacy/">Privacy Notice</a></h2>
        <p class="issuer">Example Ltd</p>
        <p class="dateline">Last updated <time datetime="2024-09">September 2024</time></p>
        <ul class="row">
        <li><a href="privacy/notice.txt">Plain text</a></li>
        <li><a href="privacy/notice.md">Markdown</a></li>
        <li><a href="privacy/notice.json">JSON</a></li>
        <li><a href="privacy/history/">History</a></li>
        </ul>
        </li>

        </ul>
        </main>
        """)
  }

  @Test func aSiteWithoutNoticesSaysSo() {
    let files = SampleSite.pages().files(for: [])
    #expect(text("index.html", in: files).contains("<p>No revision is in force yet.</p>"))
  }
}

@Suite struct HostileTextTests {
  private static let words = "\"><script>alert(1)</script>' onload='x' style='y' & {{title}} ]]>"

  private var files: [PlannedFile] {
    let site = SampleSite.site(base: "https://example.com/", publisher: Self.words)
    let pages = SampleSite.pages(of: site)
    let draft = SampleSite.revision(nil, .draft, title: Self.words)
    var notice = SampleSite.notice(
      revisions: [
        SampleSite.revision("2021-04", .past, summary: Self.words, title: Self.words),
        SampleSite.revision("2024-09", .current, summary: Self.words, title: Self.words),
        SampleSite.revision("2025-01", .upcoming, summary: Self.words, title: Self.words),
      ], draft: draft)
    for index in notice.revisions.indices {
      notice.revisions[index].pages.edition.issuer = Prose(Self.words)
    }
    SampleSite.addRegions(["US-CA", "other"], to: &notice, named: Self.words)
    notice.translations = [SampleSite.translation(of: notice, into: "ar")]
    return pages.files(of: notice) + pages.files(for: [NoticeCard(of: notice, in: site)])
  }

  @Test("A063, A072, A078: titles, summaries and names stay text in every file")
  func hostileWordsStayText() {
    for file in files where !file.path.hasSuffix(".css") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains("<script"), "\(file.path)")
      #expect(!text.contains("alert(1)</script>"), "\(file.path)")
    }
  }

  @Test("A072: '<' is written as an escape in JSON-LD and JSON")
  func markupInJSONIsEscaped() {
    let ours = files.filter { file in
      ["notice.jsonld", "current.json", "history.json", "index.json"].contains {
        file.path.hasSuffix($0)
      }
    }
    #expect(ours.count == 15)
    for file in ours {
      #expect(!file.bytes.contains(UInt8(ascii: "<")), "\(file.path)")
      #expect(
        String(decoding: file.bytes, as: UTF8.self).contains(#"\u003cscript\u003ealert(1)"#),
        "\(file.path)")
    }
  }

  @Test("A078: no page has a script, an inline style or an event handler")
  func pagesNeedNothingThatAPolicyBlocks() {
    let pages = files.filter { $0.path.hasSuffix(".html") }
    #expect(pages.count == 40)
    for page in pages {
      for tag in tags(of: page.bytes) {
        #expect(!tag.hasPrefix("script") && !tag.hasPrefix("style"), "\(page.path): \(tag)")
        for attribute in attributes(of: tag) {
          #expect(attribute != "style" && !attribute.hasPrefix("on"), "\(page.path): \(tag)")
        }
      }
    }
  }

  /// The insides of the tags of a page whose attributes are all in double quotation marks.
  private func tags(of page: [UInt8]) -> [String] {
    var tags: [String] = []
    var tag: [UInt8]?
    var isQuoted = false
    for byte in page {
      if tag == nil {
        if byte == UInt8(ascii: "<") { tag = [] }
      } else if byte == UInt8(ascii: ">"), !isQuoted {
        tags.append(String(decoding: tag ?? [], as: UTF8.self))
        tag = nil
      } else {
        if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        tag?.append(byte)
      }
    }
    return tags
  }

  private func attributes(of tag: String) -> [String] {
    tag.split(separator: "\"").enumerated().filter { $0.offset % 2 == 0 }
      .flatMap { $0.element.split(separator: " ") }
      .filter { $0.hasSuffix("=") }.map { $0.dropLast().lowercased() }
  }
}
