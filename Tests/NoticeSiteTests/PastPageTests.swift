import NoticeModel
import Testing

@testable import NoticeSite

/// The files of a notice on a site with an address.
struct MadePages {
  /// The files by path.
  let files: [String: String]

  /// Makes the pages of a notice.
  init(of notice: PublishedNotice, asOf day: CalendarDay = SampleSite.day) {
    var site = SampleSite.site(base: "https://example.com/")
    site.asOf = day
    let made = SampleSite.pages(of: site).files(of: notice)
    files = Dictionary(
      uniqueKeysWithValues: made.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  /// The text of a file.
  subscript(path: String) -> String { files[path] ?? "no file \(path)" }

  /// The lines of a page's banner, without markup but for where links lead.
  func banners(_ path: String) -> [String] {
    let mark = "<p class=\"banner\">"
    return self[path].split(separator: "\n").filter { $0.hasPrefix(mark) }.map { line in
      String(line.dropFirst(mark.count).dropLast("</p>".count))
        .replacing("<a href=\"", with: "[").replacing("\">", with: " ")
        .replacing("</a>", with: "]")
    }
  }
}

@Suite struct BannerTests {
  private func banners(
    _ path: String, _ change: (inout PublishedNotice) -> Void
  ) -> [String] {
    var notice = SampleSite.notice(revisions: [
      SampleSite.revision("2021-04", .past), SampleSite.revision("2024-09", .current),
    ])
    change(&notice)
    return MadePages(of: notice).banners("privacy/" + path)
  }

  @Test func aWithdrawnRevisionIsNotCalledEarlier() {
    #expect(
      banners("2021-04/index.html") { $0.revisions[0].standing = .withdrawn } == [
        "This revision was withdrawn. It is not in force. [../ Read the revision in force]"
      ])
  }

  @Test func whatNeverTookEffectSaysSo() {
    #expect(
      banners("2021-04/index.html") { $0.revisions[0].standing = .replaced } == [
        "This revision was replaced before it took effect. It was never in force. "
          + "[../ Read the revision in force]"
      ])
    #expect(
      banners("2021-04/index.html") { $0.revisions[0].standing = .record }
        == ["This revision changed no words. [../ Read the revision in force]"])
  }

  @Test func aRevisionThatBindsSomeRegionsStillIsNotCalledOver() {
    let change: (inout PublishedNotice) -> Void = { notice in
      notice.revisions[0].regionalStatus = [RegionCode("JP"): .current]
      notice.revisions[1].regionalStatus = [RegionCode("JP"): .upcoming]
    }
    #expect(
      banners("2021-04/index.html", change)
        == ["In force only for readers in: Japan [../ Read the revision in force]"])
    #expect(
      banners("index.html", change)
        == ["Not in force for readers in: Japan [2021-04/ Revised April 2021]"])
  }

  @Test func severalRevisionsToComeAreAnnouncedInTheOrderInWhichTheyTakeEffect() {
    let pages = MadePages(of: SampleSite.storied())
    #expect(
      pages.banners("privacy/index.html") == [
        "Upcoming · Takes effect: January 15, 2025 · European Economic Area: February 2025 "
          + "[upcoming/ Read the upcoming revision]",
        "Upcoming · Takes effect: July 2025 [2024-09-b/ Revised September 2024]",
      ])
    #expect(pages["privacy/upcoming/index.html"].contains("<a href=\"../2024-10/\">"))
  }

  @Test func aDeferralAndAWaitingCorrectionTellTheDayThatHolds() {
    let deferred = banners("upcoming/index.html") { notice in
      notice.revisions.append(SampleSite.revision("2024-10", .upcoming))
      notice.revisions[2].effective = [SampleSite.effective("2025-01")]
      notice.revisions[2].deferredTo = SampleSite.date("2025-03")
    }
    #expect(
      deferred == [
        "This revision is not yet in force. · Deferred to: March 2025 "
          + "[../ Read the revision in force]"
      ])
    let corrected = banners("2024-10/index.html") { notice in
      notice.revisions.append(SampleSite.revision("2024-09-b", .past))
      notice.revisions[2].effective = [SampleSite.effective("2025-01")]
      notice.revisions.append(SampleSite.revision("2024-10", .upcoming))
      notice.revisions[3].correctionOf = RevisionID("2024-09-b")
    }
    #expect(corrected.first?.contains("Takes effect: January 2025") == true, "\(corrected)")
  }

  @Test func aRetiredNoticeSaysSoFromItsFirstPossibleDayOn() {
    var notice = SampleSite.notice()
    notice.retirement = RetiredNotice(
      date: SampleSite.date("2024-11"),
      successor: .init(title: "Terms", notice: NoticeID("terms")))
    let before = MadePages(of: notice, asOf: CalendarDay(year: 2024, month: 10, day: 31))
    #expect(before.banners("privacy/index.html") == [])
    #expect(!before["privacy/index.html"].contains("noindex"))
    let after = MadePages(of: notice, asOf: CalendarDay(year: 2024, month: 11, day: 1))
    let ended = "This notice ended: November 2024"
    #expect(after.banners("privacy/index.html") == ["\(ended) [../terms/ Replaced by: Terms]"])
    #expect(
      after.banners("privacy/2024-09/index.html")
        == ["\(ended) [../../terms/ Replaced by: Terms]"])
    #expect(
      after.banners("privacy/2021-04/index.html") == [
        "This is an earlier revision. It is no longer in force. · \(ended) · "
          + "Replaced by: Terms [../ Last revision]"
      ])
    for path in ["privacy/index.html", "privacy/2024-09/index.html"] {
      #expect(after[path].contains("<meta name=\"robots\" content=\"noindex\">"), "\(path)")
      #expect(after[path].contains("We say little."), "\(path)")
      #expect(!after[path].contains("http-equiv"), "\(path)")
    }
    #expect(!after["privacy/history/index.html"].contains("In force"))
  }
}

@Suite struct ArchivePageTests {
  private let pages = MadePages(of: SampleSite.storied())

  @Test func aReconstructedTextSaysWhereItComesFrom() {
    #expect(
      pages.banners("privacy/archive/2003-05/index.html") == [
        "Reconstructed from: Print-out kept by a reader · Seen there: May 12, 2003 · "
          + "Reconstructed by: B. Example · Reconstructed on: August 20, 2024 "
          + "[../../ Read the revision in force]"
      ])
    let page = pages["privacy/archive/2003-05/index.html"]
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(page.contains("<li><a href=\"../../history/\">History</a></li>"))
    #expect(page.contains("<main class=\"notice archived\">"))
  }

  @Test func theArchiveIsNoPartOfTheChain() {
    for (path, text) in pages.files where path.contains("/archive/") {
      #expect(!text.contains("predecessor-version"), "\(path)")
      #expect(!text.contains("successor-version"), "\(path)")
      #expect(!text.contains("Permanent link"), "\(path)")
    }
    for (path, text) in pages.files where !path.contains("/history/") {
      #expect(!text.contains("href=\"../archive/"), "\(path)")
    }
    #expect(!pages["privacy/history/feed.xml"].contains("archive"))
  }

  @Test("An original that a browser might run is kept as plain text")
  func originalsCannotRun() {
    #expect(pages["privacy/archive/2003-05/original/page.html.txt"] == "<script>")
    #expect(pages.files["privacy/archive/2003-05/original/page.html"] == nil)
    let names = ["A.PDF", "a.SVG", "a", "a.tar.gz", "html"].map { name in
      ArchivedText(id: RevisionID("2003"), original: AttachedFile(name: name, bytes: []))
        .originalPath
    }
    #expect(
      names == [
        "original/A.PDF", "original/a.SVG.txt", "original/a.txt", "original/a.tar.gz",
        "original/html.txt",
      ])
  }

  @Test func aDateWhoseTextIsLostHasNoPage() {
    #expect(pages.files.keys.filter { $0.contains("/2001/") } == [])
    #expect(
      pages["privacy/history/index.html"].contains(
        """
        <tr class="archived"><th scope="row"><time datetime="2001">2001</time> \
        <span class="state">Text lost</span></th><td></td><td data-label="Summary">\
        Source: Minutes of the board</td><td></td></tr>
        """))
  }

  @Test func aNoticeWithoutRevisionsMayHaveAPast() {
    var notice = SampleSite.storied()
    notice.revisions = []
    notice.draft = nil
    let pages = MadePages(of: notice)
    #expect(!pages["privacy/history/index.html"].contains("href=\"../\""))
    #expect(pages["privacy/archive/2003-05/index.html"].contains("Print-out"))
  }
}
