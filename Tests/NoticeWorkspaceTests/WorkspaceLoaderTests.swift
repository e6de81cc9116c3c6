import Glibc
import NoticeDiagnostics
import NoticeFiles
import NoticeModel
import NoticeWorkspace
import Testing

@Suite struct WorkspaceLoaderTests {
  @Test func wholeWorkspaceIsReadInOrder() throws {
    let folder = WorkspaceFolder()
      .file("Notices/workspace.yml", "publisher: Harbour Works\n")
      .notice("b").notice("a-1").notice("10")
    var diagnostics = Diagnostics()
    let (manifest, notices) = try folder.loader().manifest(in: &diagnostics)
    #expect(manifest.publisher?.common == "Harbour Works")
    #expect(notices.map(\.rawValue) == ["10", "a-1", "b"])
    #expect(diagnostics.lines == [])
    #expect(diagnostics.files.map(\.path) == ["Notices/workspace.yml"])
  }

  @Test func workspaceWithoutManifestIsRead() throws {
    let folder = WorkspaceFolder().notice("a")
    var diagnostics = Diagnostics()
    let (manifest, notices) = try folder.loader().manifest(in: &diagnostics)
    #expect(manifest == WorkspaceManifest())
    #expect(notices.count == 1)
    let ledger = WorkspaceLoader.ledger(sharing: diagnostics)
    #expect(ledger.files.map(\.path) == ["Notices/workspace.yml"])
  }

  @Test func folderWithoutNoticesIsNoWorkspace() {
    #expect(throws: FileError(.open, "/nonexistent", code: ENOENT)) {
      try WorkspaceLoader(path: "/nonexistent")
    }
    let noWorkspace = "it is no workspace, which is a folder that holds 'Notices'"
    #expect(throws: FileError(.open, "/usr", .refused(noWorkspace))) {
      try WorkspaceLoader(path: "/usr")
    }
    let notices = WorkspaceFolder().file("Notices/workspace.yml")
    let path = "\(notices.path)/Notices"
    let itself = "it is 'Notices' itself; name the folder that holds it"
    #expect(throws: FileError(.open, path, .refused(itself))) { try WorkspaceLoader(path: path) }
  }

  @Test func wholeNoticeIsRead() throws {
    let folder = WorkspaceFolder()
      .file("Notices/a/notice.yml", "language: de\n")
      .file("Notices/a/draft/notice.md", "# Titel\n")
      .file("Notices/a/draft/notice.en.md", "# Title\n")
      .file("Notices/a/draft/notice.zh-hant.md", "# 標題\n")
      .file("Notices/a/draft/amendment.yml", "date: 2024-09\n")
      .file("Notices/a/draft/supplements/us.md", "---\nregions: US\nvalues: { a: b }\n---\n# US\n")
      .file("Notices/a/draft/supplements/us.en.md", "# US\n")
      .file(
        "Notices/a/draft/supplements/fr.md",
        "---\nregions: [FR, BE]\nlanguage: fr\nwhole: yes\noverrides: true\n---\n# FR\n"
      )
      .file("Notices/a/draft/tables/cookies.csv", "name\n")
      .file("Notices/a/draft/files/map.png", [0xFF, 0x00])
      .file("Notices/a/revisions/2021-04-01/notice.md", "# Alt\n")
      .file("Notices/a/revisions/2021-04-01/SHA256SUMS")
      .file("Notices/a/revisions/2021-04-01/context.yml")
      .file("Notices/a/revisions/2021-04-01/changes.json")
      .file("Notices/a/revisions/2024-09-b/notice.md", "# Alt\n")
      .file("Notices/a/revisions/2024-09-b/translations.yml")
      .file("Notices/a/revisions/2021-04-01.ja/notice.ja.md", "# 古い\n")
      .file(
        "Notices/a/revisions/2022/withheld.yml",
        "- { file: notice.md, on: 2023-02-01, by: District Court, reason: Order 1 }\n"
      )
      .file(
        "Notices/a/archive/2003-05/provenance.yml", "source: a letter\nseen: 2020-01\nby: Counsel\n"
      )
      .file("Notices/a/archive/2003-05/original.pdf", [0x25])
      .file("Notices/a/archive/2001/provenance.yml", "source: a list of dates\n")
      .file("Notices/a/archive/2003-05/notice.md")
    let (result, ledger) = try folder.sources(of: "a")
    let sources = try #require(result)
    #expect(ledger.lines == [])
    #expect(sources.manifest.language.rawValue == "de")
    #expect(sources.notifications.isEmpty)
    #expect(sources.revisions.map(\.id?.rawValue) == ["2021-04-01", "2022", "2024-09-b"])
    #expect(sources.revisions.map(\.isUnsealed) == [false, true, true])
    #expect(
      sources.lateTranslations == [
        .init(revision: RevisionID("2021-04-01"), language: LanguageTag("ja"))
      ])
    #expect(sources.revisions.map(\.isWithheld) == [false, true, false])
    #expect(sources.revisions[1].withheld.map(\.authority) == ["District Court"])
    #expect(sources.archive.map(\.id.rawValue) == ["2001", "2003-05"])
    #expect(sources.archive.map { $0.sources == nil } == [true, false])
    #expect(sources.archive.map(\.date?.iso8601) == ["2001", "2003-05"])
    #expect(sources.archive.last?.provenance.source?.common == "a letter")
    #expect(sources.archive.last?.provenance.numbering.sections == .asWritten)
    #expect(sources.archive.last?.original?.name == "original.pdf")

    let draft = try #require(sources.draft)
    #expect(draft.isUnsealed)
    #expect(draft.amendment.date?.value.iso8601 == "2024-09")
    #expect(ledger.file(draft.text.file)?.path == "Notices/a/draft/notice.md")
    #expect(draft.text.language.rawValue == "de")
    #expect(draft.translations.map(\.language.rawValue) == ["en", "zh-Hant"])
    #expect(ledger.file(draft.range.file)?.path == "Notices/a/draft/amendment.yml")
    #expect(draft.supplements.map(\.name) == ["fr", "us"])
    #expect(draft.supplements.map { $0.regions.map(\.value.rawValue) } == [["FR", "BE"], ["US"]])
    #expect(draft.supplements.map(\.text.language.rawValue) == ["fr", "de"])
    #expect(draft.supplements.map(\.isWhole) == [true, false])
    #expect(draft.supplements.map(\.overrides) == [true, false])
    #expect(draft.supplements.last?.values[ValueName("a")]?.common == "b")
    #expect(draft.supplements.last?.text.bodyOffset == 37)
    #expect(draft.supplements.last?.translations.map(\.language.rawValue) == ["en"])
    #expect(draft.tables.map(\.name) == ["cookies"])
    #expect(draft.files.map(\.name) == ["map.png"])
    #expect(draft.files.first?.bytes == [0xFF, 0x00])
  }

  @Test func onlyWhatIsAskedForIsRead() throws {
    let folder = WorkspaceFolder().notice("a").file("Notices/a/revisions/2024/notice.md", "# A\n")
    for (scope, paths) in [
      (WorkspaceLoader.Scope.draft, ["Notices/a/draft/notice.md"]),
      (.revisions, ["Notices/a/revisions/2024/notice.md"]),
      ([], []),
    ] {
      var ledger = Diagnostics()
      _ = try folder.loader().sources(of: NoticeID("a"), reading: scope, in: &ledger)
      #expect(ledger.files.map(\.path) == paths)
    }
  }

  @Test(
    "A050, A051, A053: Only well-formed ids name a notice",
    arguments: [
      ("con", "Windows keeps that name for a device"),
      ("lpt1", "Windows keeps that name for a device"),
      ("index", "the site has a folder of that name"),
      ("assets", "the site has a folder of that name"),
      ("ja", "it is a language tag, and the site has a folder for each language"),
      ("zh-hant", "it is a language tag, and the site has a folder for each language"),
      ("pt-br", "it is a language tag, and the site has a folder for each language"),
      ("a.b", "ids are of a-z, 0-9 and single hyphens, at most 64 long"),
      ("a--b", "ids are of a-z, 0-9 and single hyphens, at most 64 long"),
      (
        "a234567890123456789012345678901234567890123456789012345678901234x",
        "ids are of a-z, 0-9 and single hyphens, at most 64 long"
      ),
    ])
  func reservedIdsAreRefused(_ id: String, _ flaw: String) throws {
    let reports = try WorkspaceFolder().notice(id).reports()
    let name = id.utf8.count > 40 ? id.prefix(39) + "…" : id[...]
    let isName = id == "con" || id == "lpt1"
    #expect(
      reports == [
        isName
          ? "Notices/\(id):1:1: error: Name '\(id)'; \(flaw) [malformed-file-name]"
          : "Notices/\(id):1:1: error: Notice cannot be called '\(name)': \(flaw) "
            + "[malformed-notice-id]"
      ])
  }

  @Test(
    "A050, A051, A053, A062: Names outside a-z, 0-9, hyphen and dot are refused",
    arguments: [
      "CON", "nul.html", "a.", "a ", "-rf", ".git", "a\\b", "privacy%2f..%2fx", "privacy%00.html",
      "straße", "Privacy", "a\nb", "a\u{1B}[31m", "a'b\"",
    ])
  func otherNamesAreRefused(_ name: String) throws {
    let folder = WorkspaceFolder().notice("a").folder("Notices/\(name)")
      .file("Notices/a/\(name)").folder("Notices/a/draft/files/\(name)")
    let reports = try folder.reports()
    #expect(reports.count == 3)
    #expect(reports.allSatisfy { $0.hasSuffix("[malformed-file-name]") })
    #expect(try folder.loader().sources(of: NoticeID("../a"), in: &Self.scratch) == nil)
  }

  private static var scratch: Diagnostics {
    get { Diagnostics() }
    set { _ = newValue }
  }

  @Test func ordinaryIdsThatLookLikeCodesAreAllowed() throws {
    #expect(try WorkspaceFolder().notice("us").notice("faq").notice("de-page").reports() == [])
  }

  @Test("A055: Symbolic links are refused wherever they are, and nothing behind them is read")
  func symbolicLinksAreRefused() throws {
    let folder = WorkspaceFolder().notice("a")
      .link("Notices/b", to: "a")
      .link("Notices/workspace.yml", to: "/etc/passwd")
      .link("Notices/a/notice.yml", to: "/etc/passwd")
      .link("Notices/a/revisions", to: "../b")
      .link("Notices/a/draft/notice.ja.md", to: "/etc/passwd")
      .link("Notices/a/draft/supplements/us.md", to: "/nonexistent")
      .link("Notices/a/draft/files/a.png", to: "/etc/passwd")
      .link("Notices/a/archive/2003/provenance.yml", to: "/etc/passwd")
      .link("Templates/page.html", to: "/etc/passwd")
    let reports = try folder.reports()
    let links = reports.filter { $0.hasSuffix("[symbolic-link]") }
    #expect(
      links.map { String($0.prefix { $0 != ":" }) } == [
        "Notices/a/archive/2003/provenance.yml", "Notices/a/draft/files/a.png",
        "Notices/a/draft/notice.ja.md", "Notices/a/draft/supplements/us.md",
        "Notices/a/notice.yml", "Notices/a/revisions", "Notices/b", "Notices/workspace.yml",
        "Templates/page.html",
      ])
    #expect(!reports.joined().contains("root"))
  }

  @Test("A055: A link in the place of a folder that is opened by name is refused")
  func linkedNoticesFolderIsRefused() throws {
    let folder = WorkspaceFolder().link("Elsewhere/Notices", to: "../Notices")
    let path = "\(folder.path)/Elsewhere"
    #expect(throws: FileError(.open, "\(path)/Notices", .symbolicLink)) {
      try WorkspaceLoader(path: path)
    }
  }

  @Test func folderThatMayNotBeReadFailsTheRun() throws {
    guard geteuid() != 0 else { return }
    let folder = WorkspaceFolder().notice("a").folder("Notices/a/draft/tables")
    let path = "\(folder.path)/Notices/a/draft/tables"
    chmod(path, 0)
    defer { chmod(path, 0o755) }
    #expect(throws: FileError(.open, path, code: EACCES)) { try folder.sources(of: "a") }
  }

  @Test func specialFilesAreNotOpened() throws {
    let folder = WorkspaceFolder().notice("a")
    let pipe = "\(folder.path)/Notices/a/draft/notice.fr.md"
    mkfifo(pipe, 0o644)
    defer { unlink(pipe) }
    #expect(
      try folder.reports() == [
        "Notices/a/draft/notice.fr.md:1:1: error: Neither a file nor a folder; it was not opened "
          + "[special-file]"
      ])
  }

  @Test func whatIsUnexpectedIsReportedWithItsPath() throws {
    let folder = WorkspaceFolder().notice("a")
      .file("Notices/readme.md")
      .file("Notices/a/notce.yml").folder("Notices/a/drafts").file("Notices/a/archive/list.csv")
      .file("Notices/a/draft/context.yml").file("Notices/a/draft/notice.txt")
      .file("Notices/a/draft/tables/a.b.csv").file("Notices/a/draft/files/page.html")
      .file("Notices/a/draft/supplements/us.txt").file("Notices/a/revisions/2024-09.yml")
      .folder("Notices/a/revisions/draft").folder("Notices/a/revisions/2024-09.xx")
      .folder("Notices/a/draft/files/inner")
    #expect(
      try folder.reports() == [
        "Notices/a/archive/list.csv:1:1: error: Unexpected file 'list.csv' in 'archive' "
          + "[unexpected-file]",
        "Notices/a/draft/context.yml:1:1: error: Unexpected file 'context.yml' in a draft "
          + "[unexpected-file]",
        "Notices/a/draft/files/inner:1:1: error: Unexpected folder 'inner' in 'files' "
          + "[unexpected-file]",
        "Notices/a/draft/files/page.html:1:1: error: Unexpected file 'page.html' in 'files' "
          + "[unexpected-file]",
        "Notices/a/draft/notice.txt:1:1: error: Unexpected file 'notice.txt' in a draft; "
          + "did you mean 'notice.md'? [unexpected-file]",
        "Notices/a/draft/supplements/us.txt:1:1: error: Unexpected file 'us.txt' in 'supplements' "
          + "[unexpected-file]",
        "Notices/a/draft/tables/a.b.csv:1:1: error: Unexpected file 'a.b.csv' in 'tables' "
          + "[unexpected-file]",
        "Notices/a/drafts:1:1: error: Unexpected folder 'drafts' in a notice; "
          + "did you mean 'draft'? [unexpected-file]",
        "Notices/a/notce.yml:1:1: error: Unexpected file 'notce.yml' in a notice; "
          + "did you mean 'notice.yml'? [unexpected-file]",
        "Notices/a/revisions/2024-09.xx:1:1: error: Revision cannot be called '2024-09.xx'; "
          + "expected a name such as '2024-09' [malformed-revision-id]",
        "Notices/a/revisions/2024-09.yml:1:1: error: Unexpected file '2024-09.yml' in 'revisions' "
          + "[unexpected-file]",
        "Notices/a/revisions/draft:1:1: error: Revision cannot be called 'draft'; "
          + "expected a name such as '2024-09' [malformed-revision-id]",
        "Notices/readme.md:1:1: error: Unexpected file 'readme.md' in a workspace "
          + "[unexpected-file]",
      ])
  }

  @Test func whatGitAndEditorsLeaveBehindIsIgnored() throws {
    let folder = WorkspaceFolder().notice("a")
      .file("Notices/.gitattributes").file("Notices/.DS_Store").file("Notices/a/.gitignore")
      .file("Notices/a/draft/.notice.md.swp").file("Notices/a/draft/notice.md~")
      .file("Notices/a/draft/#notice.md#").link("Notices/a/draft/.#notice.md", to: "someone@host.1")
    #expect(try folder.reports() == [])
    #expect(
      try folder.file("Notices/a/draft/.secret").reports() == [
        "Notices/a/draft/.secret:1:1: error: Name '.secret'; names are of a-z, 0-9, '-' and '.' "
          + "[malformed-file-name]"
      ])
  }

  @Test func missingTextsAreReported() throws {
    let folder = WorkspaceFolder()
      .file("Notices/a/notice.yml")
      .file("Notices/b/draft/amendment.yml")
      .file("Notices/c/revisions/2024/notice.ja.md", "# 題\n")
      .file("Notices/d/notice.yml", "text: notice:f\n").file("Notices/d/draft/amendment.yml")
      .file("Notices/d/revisions/2020/withheld.yml", "- { file: notice.md }\n")
      .file("Notices/d/revisions/2020/notice.md", "#")
      .file("Notices/g/notice.yml", "text: notice:f\n")
      .notice("e").file("Notices/e/draft/supplements/us.ja.md", "# US\n")
      .folder("Notices/e/revisions/2024.ja").folder("Notices/e/archive/2003")
      .notice("f").file("Notices/f/draft/notice.en.md", "# Title\n")
    #expect(
      try folder.reports() == [
        "Notices/a:1:1: error: Notice 'a' has no text; expected 'draft/notice.md' "
          + "[notice-without-text]",
        "Notices/b/draft:1:1: error: No 'notice.md' in a draft [missing-text]",
        "Notices/c/revisions/2024:1:1: error: No 'notice.md' in a revision [missing-text]",
        "Notices/c/revisions/2024/notice.ja.md:1:1: error: Translation without 'notice.md', "
          + "the text in the source language [translation-without-source]",
        "Notices/d/revisions/2020/notice.md:1:1: error: Revision is withheld by 'withheld.yml', "
          + "and its text is still here [text-of-withheld-revision]",
        "Notices/e/archive/2003:1:1: error: Past text '2003' without 'provenance.yml', "
          + "which says where it was found [missing-provenance]",
        "Notices/e/draft/supplements/us.ja.md:1:1: error: Translation without 'us.md', "
          + "the text in the source language [translation-without-source]",
        "Notices/e/revisions/2024.ja:1:1: error: Translation of revision '2024', "
          + "which is not there [translation-without-source]",
        "Notices/f/draft/notice.en.md:1:1: error: Second text in 'en', the language of "
          + "'notice.md' [translation-into-source-language]",
      ])
  }

  @Test func frontMatterIsReadAtItsPlaceInTheFile() throws {
    let folder = WorkspaceFolder()
      .file("Notices/a/draft/notice.md", "---\ntitle: x\n---\n# Title\n")
      .file("Notices/a/draft/notice.ja.md", "---\nregions: US\n---\n# Title\n")
      .file("Notices/a/draft/supplements/ca.md", "# Canada\n")
      .file(
        "Notices/a/draft/supplements/us.md", "---\r\nregion: US\r\nwhole: on\r\n---\r\n# US\r\n")
    #expect(
      try folder.reports() == [
        "Notices/a/draft/notice.ja.md:2:1: error: Unknown key 'regions' in the front matter of "
          + "a translation [unknown-key]",
        "Notices/a/draft/notice.md:2:1: error: Unknown key 'title' in the front matter of "
          + "a main text [unknown-key]",
        "Notices/a/draft/supplements/ca.md:1:1: error: Supplement that names no regions; "
          + "expected 'regions: US' or the like in its front matter [supplement-without-regions]",
        "Notices/a/draft/supplements/us.md:2:1: error: Unknown key 'region' in the front matter of "
          + "a supplement; did you mean 'regions'? [unknown-key]",
        "Notices/a/draft/supplements/us.md:3:8: error: Expected yes or no; found 'on' "
          + "[unreadable-value]",
      ])
  }

  @Test("A041: Front matter that is not closed is reported where it opens")
  func unclosedFrontMatterIsReported() throws {
    let reports = try WorkspaceFolder().notice("a")
      .file("Notices/a/draft/supplements/us.md", "---\nregions: US\n# US\n").reports()
    #expect(
      reports == [
        "Notices/a/draft/supplements/us.md:1:1: error: Front matter is opened here and never "
          + "closed [unclosed-front-matter]"
      ])
  }

  @Test(
    "A001, A004, A006, A007, A008, A010, A011: Bytes that are no clean text are reported",
    arguments: [
      [0x61, 0xFF, 0xFE, 0x00], [0x61, 0xE2, 0x82], [0x61, 0xEF, 0xBB, 0xBF, 0x62],
      [0xFF, 0xFE, 0x61, 0x00], [0x61, 0x00, 0x62], [0x61, 0xC2, 0x9B], [0x61, 0xEF, 0xBF, 0xBE],
      [0x61, 0xE2, 0x80, 0xA8, 0x62], [0x61, 0xC2, 0x85, 0x62],
    ] as [[UInt8]])
  func uncleanBytesAreReported(_ bytes: [UInt8]) throws {
    for name in ["draft/notice.md", "draft/tables/t.csv", "draft/supplements/us.md", "notice.yml"] {
      let folder = WorkspaceFolder().notice("a").file("Notices/a/\(name)", bytes)
      let reports = try folder.reports().filter { !$0.contains("supplement-without-regions") }
      #expect(!reports.isEmpty)
      #expect(reports.allSatisfy { $0.hasPrefix("Notices/a/\(name):") && $0.contains(" error: ") })
    }
  }

  @Test("A087: Files, revisions and folders beyond the limits are reported, and not read")
  func limitsAreReported() throws {
    let large = [UInt8](repeating: 0x61, count: 512 * 1024 + 1)
    let nearlyLarge = [UInt8](repeating: 0x61, count: 512 * 1024)
    let folder = WorkspaceFolder().notice("a")
      .file("Notices/a/draft/notice.ja.md", large)
      .file("Notices/workspace.yml", large)
    for index in 1...8 { folder.file("Notices/a/draft/tables/t\(index).csv", nearlyLarge) }
    for index in 1...2001 { folder.folder("Notices/b/draft/files/\(index)") }
    let reports = try folder.reports()
    #expect(
      reports.filter { !$0.contains("[unexpected-file]") } == [
        "Notices/a/draft:1:1: error: 4096 KiB of sources in a draft; at most 4096 KiB are read "
          + "[notice-too-large]",
        "Notices/a/draft/notice.ja.md:1:1: error: File of more than 512 KiB; split it, "
          + "or make it smaller [file-too-large]",
        "Notices/b/draft:1:1: error: No 'notice.md' in a draft [missing-text]",
        "Notices/b/draft/files:1:1: error: 2001 entries in one folder; at most 2000 are read "
          + "[too-many-files]",
        "Notices/workspace.yml:1:1: error: File of more than 512 KiB; split it, or make it smaller "
          + "[file-too-large]",
      ])
  }

  @Test func templatesAreReadByName() throws {
    let folder = WorkspaceFolder().file("Templates/page.html", "<p>").file("Templates/site.css")
    var diagnostics = Diagnostics()
    let templates = try folder.loader().templateOverrides(in: &diagnostics)
    #expect(templates.keys.sorted() == ["page.html", "site.css"])
    #expect(templates["page.html"]?.path == "Templates/page.html")
    #expect(diagnostics.lines == [])
    #expect(try WorkspaceFolder().loader().templateOverrides(in: &diagnostics).isEmpty)
  }

  @Test func manyNoticesAreReadAtOnce() async throws {
    let folder = WorkspaceFolder()
    for index in 0..<200 { folder.notice("n\(index)") }
    let loader = try folder.loader()
    let count = try await withThrowingTaskGroup(of: Int.self) { group in
      for index in 0..<200 {
        group.addTask {
          var ledger = Diagnostics()
          let sources = try loader.sources(of: NoticeID("n\(index)"), in: &ledger)
          return sources?.draft == nil ? 0 : 1
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(count == 200)
  }
}
