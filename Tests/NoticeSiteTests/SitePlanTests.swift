import NoticeDiagnostics
import NoticeModel
import NoticeRendering
import Testing

@testable import NoticeSite

@Suite struct SitePlanTests {
  private func complaints(_ paths: String...) -> [String] {
    var diagnostics = Diagnostics()
    var plan = SitePlan()
    for path in paths { plan.add(path, in: &diagnostics) }
    #expect(plan.paths.count + diagnostics.all.count == paths.count)
    return diagnostics.all.map { "\($0.summary) [\($0.name)]" }
  }

  @Test func pathsApartAreFine() {
    #expect(complaints("index.html", "a/index.html", "a/b/index.html", "b/index.html") == [])
  }

  @Test func equalPathsCollide() {
    #expect(
      complaints("a/index.html", "a/index.html")
        == ["Output path 'a/index.html' collides with 'a/index.html' [colliding-output-path]"])
  }

  @Test func pathsThatDifferByLetterCaseCollide() {
    #expect(
      complaints("a/files/Logo.png", "a/files/logo.png")
        == [
          "Output path 'a/files/logo.png' collides with 'a/files/Logo.png' "
            + "[colliding-output-path]"
        ])
    #expect(
      complaints("A/x.html", "a/y.html")
        == ["Output path 'a/y.html' collides with 'A' [colliding-output-path]"])
  }

  @Test func aFileCollidesWithAFolder() {
    #expect(
      complaints("a/b", "a/b/c") == [
        "Output path 'a/b/c' collides with 'a/b' [colliding-output-path]"
      ])
    #expect(
      complaints("a/b/c", "a/B") == [
        "Output path 'a/B' collides with 'a/b' [colliding-output-path]"
      ])
  }

  @Test(
    "A050, A051: no path leaves the site",
    arguments: [
      "../a", "a/../b", "/a", "a//b", "a/", "", ".", "a/./b", "a\\b", "a\0b", "a%2f..%2fb", "a b",
    ])
  func unsafePathsAreRefused(path: String) {
    #expect(complaints(path).count == 1)
    #expect(complaints(path).first?.hasSuffix("[unsafe-output-path]") == true)
  }
}

@Suite struct SiteAddressTests {
  @Test(
    arguments: [
      ("", "index.html", "./"), ("", "a/index.html", "../"), ("a/", "a/index.html", "./"),
      ("a/", "a/history/index.html", "../"), ("a/history/", "a/index.html", "history/"),
      ("b/", "a/2024-09/index.html", "../../b/"),
      ("assets/style.css", "a/index.html", "../assets/style.css"),
      ("a/notice.md", "a/index.html", "notice.md"), ("ja/a/", "a/index.html", "../ja/a/"),
      ("a", "a/index.html", "../a"),
    ])
  func addressesAreRelative(target: String, page: String, address: String) {
    #expect(SiteAddress.relative(to: target, from: page) == address)
  }

  @Test func editionsLeadToOtherNoticesFromWhereTheyAreRead() {
    let destination = CrossReference.Destination.notice(
      NoticeID("cookies"), SectionID("types"))
    let page = EditionAddresses.relative(in: EditionPlace("privacy/2024-09/"))
    #expect(page.address(of: destination) == "../../cookies/#types")
    let front = EditionAddresses.relative(
      in: EditionPlace("ja/privacy/", languageFolder: "ja"))
    #expect(front.address(of: destination) == "../cookies/#types")
    let text = EditionAddresses.absolute(
      in: EditionPlace("privacy/2024-09/"), base: "https://example.com/")
    #expect(text.address(of: destination) == "https://example.com/cookies/#types")
    #expect(text.address(ofFile: "a.png") == "https://example.com/privacy/2024-09/files/a.png")
  }
}

@Suite struct NoticeOutlineTests {
  private let files = [AttachedFile(name: "map.png", bytes: [1])]

  private var notices: [PublishedNotice] {
    let past = SampleSite.revision("2021-04", .past, files: files)
    let current = SampleSite.revision("2024-09", .current, files: files)
    let upcoming = SampleSite.revision("2025-01", .upcoming)
    let draft = SampleSite.revision(nil, .draft, files: files)
    var translated = SampleSite.notice(revisions: [past, current, upcoming], draft: draft)
    translated.languageFolder = "ja"
    return [
      SampleSite.notice(), SampleSite.notice(revisions: [upcoming]),
      SampleSite.notice(revisions: [], draft: draft), SampleSite.notice(revisions: []), translated,
      storied(), storied { $0.revisions = [] },
      storied { $0.retirement = RetiredNotice(date: SampleSite.date("2024")) },
    ]
  }

  private func storied(_ change: (inout PublishedNotice) -> Void = { _ in }) -> PublishedNotice {
    var notice = SampleSite.storied()
    change(&notice)
    return notice
  }

  @Test func aFormerIdCollidesWithANoticeOfThatName() {
    var diagnostics = Diagnostics()
    var plan = SitePlan()
    var other = SampleSite.notice()
    other.id = NoticeID("data-policy")
    for path in other.outline.paths { plan.add(path, in: &diagnostics) }
    for path in SampleSite.storied().outline.paths { plan.add(path, in: &diagnostics) }
    #expect(diagnostics.all.contains { $0.summary.contains("'data-policy/index.html' collides") })
  }

  @Test func everyPathIsKnownBeforehand() {
    for notice in notices {
      let files = SampleSite.pages().files(of: notice)
      #expect(notice.outline.paths == files.map(\.path))
    }
    for base in [nil, "https://example.com/"] {
      let pages = SampleSite.pages(of: SampleSite.site(base: base))
      for notice in notices {
        let files = pages.files(for: [NoticeCard(of: notice, in: pages.site)])
        #expect(pages.paths(hasRevisions: !notice.revisions.isEmpty) == files.map(\.path))
      }
    }
  }

  @Test func aNoticeHasTheseFiles() {
    #expect(
      SampleSite.notice().outline.paths == [
        "privacy/index.html", "privacy/notice.md", "privacy/notice.txt", "privacy/notice.json",
        "privacy/notice.jsonld", "privacy/current.json", "privacy/history/index.html",
        "privacy/history/history.json", "privacy/history/feed.xml", "privacy/2021-04/index.html",
        "privacy/2021-04/notice.md", "privacy/2021-04/notice.txt", "privacy/2021-04/notice.json",
        "privacy/2021-04/notice.jsonld", "privacy/2024-09/index.html", "privacy/2024-09/notice.md",
        "privacy/2024-09/notice.txt", "privacy/2024-09/notice.json",
        "privacy/2024-09/notice.jsonld",
      ])
  }
}
