import NoticeDiagnostics
import NoticeFiles
import NoticeModel
import Testing

@testable import EngrossCommands

/// What a build makes of regions and languages.
@Suite struct PlacesTests {
  private let notice = "Notices/privacy/"

  private func workspace(_ changes: [String: String] = [:]) throws -> TemporaryWorkspace {
    let files = [
      "Notices/workspace.yml": """
      publisher: Example Corporation
      values: { minimum-age: "13" }

      """,
      notice + "notice.yml": "prevailing-language: { all: en, JP: ja }\neditions: [JP]\n",
      notice + "revisions/2023-05/notice.md": """
      # Notice

      ## Scope {#scope topic=introduction}

      ::: region MX
      In Mexico.
      :::

      Everywhere.

      """,
      notice + "revisions/2023-05/amendment.yml": "date: 2023-05\nsummary: First.\n",
      notice + "revisions/2024-09/notice.md": """
      # Notice

      ## Scope {#scope topic=introduction}

      For people over {{minimum-age}}. See [](#rights) and [](notice:cookies).

      ## Rights {#rights topic=rights}

      Ask us.

      ## Storage {#storage topic=retention except=DE}

      Two years.

      """,
      notice + "revisions/2024-09/notice.ja.md": """
      # 通知

      ## 範囲 {#scope topic=introduction}

      {{minimum-age}}歳超。[](#rights)と[](notice:cookies)。

      ## 権利 {#rights topic=rights}

      ご連絡ください。

      ## 保存 {#storage topic=retention except=DE}

      二年。

      """,
      notice + "revisions/2024-09/supplements/us.md": """
      ---
      regions: US
      values: { minimum-age: "16" }
      ---
      # United States

      ## American rights {#us-rights replaces=rights topic=rights}

      Ask your state.

      """,
      notice + "revisions/2024-09/amendment.yml":
        "date: 2024-09\neffective: { all: 2024-10-01, GB: 2025-01-01 }\nsummary: Second.\n",
      "Notices/cookies/revisions/2024/notice.md": "# Cookies\n\nTwo.\n",
      "Notices/cookies/revisions/2024/notice.ja.md": "# クッキー\n\n二つ。\n",
      "Notices/cookies/revisions/2024/amendment.yml": "date: 2024\nsummary: First.\n",
    ].merging(changes) { $1 }
    return try TemporaryWorkspace(files)
  }

  private func built(_ changes: [String: String] = [:]) throws -> TemporaryWorkspace {
    let workspace = try workspace(changes)
    let outcome = try workspace.build()
    #expect(TemporaryWorkspace.lines(outcome.diagnostics.filter { $0.severity == .error }) == [])
    return workspace
  }

  @Test func readersOfARegionFindTheirEdition() throws {
    let workspace = try built()
    let text = try workspace.output("privacy/regions/us/notice.txt")
    #expect(text.contains("over 16"))
    #expect(text.contains("Ask your state."))
    #expect(!text.contains("Ask us."))
    #expect(try workspace.output("privacy/regions/de/notice.txt").contains("Two years.") == false)
    #expect(try workspace.output("privacy/regions/other/notice.txt").contains("Ask us."))
    #expect(
      try workspace.output("privacy/2024-09/regions/us/notice.txt") == text)
  }

  @Test func readersWithALaterDateFindWhatStillBindsThem() throws {
    let workspace = try built()
    #expect(try workspace.output("privacy/regions/gb/notice.txt").contains("Everywhere."))
    #expect(
      try workspace.output("privacy/regions/gb/index.html").contains(
        "Takes effect: January 1, 2025 <a href=\"../../2024-09/regions/gb/\">"))
    #expect(try workspace.output("index.json").contains("\"changes-on\": \"2025-01-01\""))
  }

  @Test func addressOfARegionThatIsNoLongerNamedLeadsOn() throws {
    let workspace = try built()
    #expect(try workspace.output("privacy/regions/mx/notice.txt").contains("over 13"))
    #expect(try workspace.output("privacy/2023-05/regions/mx/notice.txt").contains("In Mexico."))
    #expect(try !workspace.outputs().contains("privacy/2024-09/regions/mx/index.html"))
  }

  @Test func coverageSaysWhatDiffers() throws {
    let json = try built().output("regions.json")
    for member in [
      "\"kind\": \"replaced\",\n              \"section\": \"rights\"",
      "\"kind\": \"left-out\",\n              \"section\": \"storage\"",
      "\"kind\": \"other-value\",\n              \"value\": \"minimum-age\"",
    ] {
      #expect(json.contains(member), "\(member)")
    }
  }

  @Test func translationsAreATreeOfTheirOwn() throws {
    let workspace = try built()
    #expect(try workspace.output("ja/privacy/notice.txt").contains("13歳超"))
    #expect(try workspace.output("ja/privacy/regions/us/notice.txt").contains("16歳超"))
    #expect(
      try workspace.output("ja/privacy/index.html").contains("href=\"../cookies/\""))
    #expect(try !workspace.outputs().contains("ja/privacy/2023-05/index.html"))
    #expect(
      try workspace.output("ja/privacy/history/index.html").contains(
        "href=\"../../../privacy/2023-05/\""))
  }

  @Test func otherNoticesAreReadInTheSourceWhereTheyAreNotTranslated() throws {
    let workspace = try workspace()
    let folder = try Folder(path: workspace.path + "/Notices/cookies/revisions/2024")
    #expect(try folder.remove("notice.ja.md"))
    _ = try workspace.build()
    #expect(
      try workspace.output("ja/privacy/index.html").contains("href=\"../../cookies/\""))
    #expect(
      try workspace.output("ja/privacy/2024-09/regions/us/index.html").contains(
        "href=\"../../../../../cookies/\""))
  }

  @Test func prevailingLanguageIsThatOfTheRegion() throws {
    let workspace = try built()
    #expect(
      try workspace.output("privacy/regions/jp/index.html").contains(
        "this one prevails: <a href=\"../../../ja/privacy/regions/jp/\""))
    #expect(
      try !workspace.output("privacy/regions/us/index.html").contains("this one prevails"))
  }

  @Test func faultOfTheTextIsSaidOnce() throws {
    let text = "# Notice\n\n::: region DE, FR\nSee [](#nowhere).\n:::\n\nSee [](#nothing).\n"
    let workspace = try TemporaryWorkspace([
      notice + "revisions/2024-09/notice.md": text,
      notice + "revisions/2024-09/amendment.yml": "date: 2024-09\nsummary: First.\n",
    ])
    let found = try workspace.build().diagnostics.filter { $0.name == "unknown-reference" }
    #expect(found.map(\.place.position.line) == [4, 7])
  }

  @Test func whatNobodySaysOfPrevailingLanguagesIsNotPrinted() throws {
    let workspace = try built([notice + "notice.yml": "editions: [JP]\n"])
    for page in try workspace.outputs() where page.hasSuffix("index.html") {
      #expect(try !workspace.output(page).contains("class=\"prevailing\""), "\(page)")
    }
  }

  @Test func everyLinkBetweenPagesLeadsSomewhere() throws {
    let workspace = try built()
    let files = Set(try workspace.outputs())
    for page in files.sorted() where page.hasSuffix("index.html") {
      for address in try Self.addresses(in: workspace.output(page)) {
        let target = Self.resolved(address, from: page)
        let file = target.isEmpty || target.hasSuffix("/") ? target + "index.html" : target
        #expect(files.contains(file), "\(page): \(address)")
      }
    }
  }

  /// The relative addresses of a page's links, without anchors.
  private static func addresses(in page: String) -> Set<String> {
    let all = page.split(separator: " href=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    return Set(all.filter { !$0.hasPrefix("#") }.map { String($0.prefix { $0 != "#" }) })
  }

  private static func resolved(_ address: String, from page: String) -> String {
    var folder = page.split(separator: "/").dropLast().map(String.init)
    for part in address.split(separator: "/") {
      switch part {
      case ".": break
      case "..": folder.removeLast()
      default: folder.append(String(part))
      }
    }
    let isFolder = address.hasSuffix("/")
    return folder.joined(separator: "/") + (isFolder && !folder.isEmpty ? "/" : "")
  }
}
