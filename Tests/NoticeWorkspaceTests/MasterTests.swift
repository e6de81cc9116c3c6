import NoticeArchive
import NoticeDiagnostics
import NoticeFiles
import NoticeModel
import NoticeWorkspace
import Testing

@Suite struct MasterTests {
  private func family(_ manifest: String = "text: notice:master\n") -> WorkspaceFolder {
    WorkspaceFolder()
      .file("Notices/master/draft/notice.md", "# Draft\n")
      .file("Notices/heir/notice.yml", manifest)
  }

  /// Writes a revision of the master with sums that name the one before; gives the reference to it.
  private func seal(
    _ id: String, onto previous: SealReference?, in folder: WorkspaceFolder
  ) -> SealReference {
    let list = ChecksumList(
      seal: .revision(RevisionID(id), previous: previous),
      entries: [.init(path: "notice.md", digest: SHA256.digest(of: []))])
    folder.file("Notices/master/revisions/\(id)/notice.md", "# Revision \(id)\n")
      .file("Notices/master/revisions/\(id)/amendment.yml", "date: 2000\nsummary: Of \(id).\n")
      .file("Notices/master/revisions/\(id)/SHA256SUMS", list.bytes)
    return SealReference(RevisionID(id), SHA256.digest(of: list.bytes))
  }

  private func text(of sources: RevisionSources?, in ledger: Diagnostics) -> String {
    let bytes = sources.flatMap { ledger.file($0.text.file) }?.bytes ?? []
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func draftOfAMasterWithoutRevisionsIsTheText() throws {
    let folder = family()
    let (sources, ledger) = try folder.sources(of: "heir")
    #expect(ledger.lines == [])
    #expect(text(of: sources?.draft, in: ledger) == "# Draft\n")
    #expect(sources?.draft?.master?.revision == nil)
    #expect(sources?.draft?.master?.folders == ["Notices/master/draft"])
  }

  @Test func newestRevisionByTheChainIsTheText() throws {
    let folder = family()
    // By name the last one is '2024', but '2023' was sealed onto it.
    let first = seal("2022", onto: nil, in: folder)
    let second = seal("2024", onto: first, in: folder)
    _ = seal("2023", onto: second, in: folder)
    folder.file("Notices/master/revisions/2025/notice.md", "# Not sealed\n")
    let (sources, ledger) = try folder.sources(of: "heir")
    #expect(ledger.lines == [])
    #expect(text(of: sources?.draft, in: ledger) == "# Revision 2023\n")
    #expect(sources?.draft?.master?.revision == RevisionID("2023"))
    #expect(sources?.draft?.amendment == Amendment())
  }

  @Test func everythingOfTheTextComesAlong() throws {
    let folder = family()
    _ = seal("2024", onto: nil, in: folder)
    let path = "Notices/master/revisions/2024"
    folder.file("\(path)/notice.ja.md", "# 題\n")
      .file("\(path)/supplements/us.md", "---\nregions: US\n---\n# US\n")
      .file("\(path)/tables/t.csv", "a,b\n").file("\(path)/files/a.png", "picture")
      .file("\(path).fr/notice.fr.md", "# Titre\n")
    let (sources, ledger) = try folder.sources(of: "heir")
    let draft = try #require(sources?.draft)
    #expect(ledger.lines == [])
    #expect(draft.translations.map(\.language.rawValue) == ["fr", "ja"])
    #expect(draft.supplements.map(\.name) == ["us"])
    #expect(draft.tables.map(\.name) == ["t"])
    #expect(draft.files.map(\.name) == ["a.png"])
    #expect(draft.master?.folders == [path, "\(path).fr"])
  }

  @Test func withheldTextIsNotTakenOver() throws {
    let folder = family()
    let first = seal("2023", onto: nil, in: folder)
    _ = seal("2024", onto: first, in: folder)
    folder.file(
      "Notices/master/revisions/2024/withheld.yml",
      "- file: notice.md\n  sha256: \(String(repeating: "0", count: 64))\n  authority: Court\n"
        + "  on: 2025-01-01\n")
    let (sources, _) = try folder.sources(of: "heir")
    #expect(sources?.draft?.master?.revision == RevisionID("2023"))
  }

  @Test func languageIsTheMastersAndNumberingUnlessTheHeirSaysSo() throws {
    let folder = WorkspaceFolder()
      .file("Notices/master/notice.yml", "language: ja\nnumbering: article\n")
      .file("Notices/master/draft/notice.md", "# 題\n")
      .file("Notices/heir/notice.yml", "text: notice:master\n")
      .file("Notices/other/notice.yml", "text: notice:master\nnumbering: decimal\n")
    let heir = try folder.sources(of: "heir").sources?.manifest
    let other = try folder.sources(of: "other").sources?.manifest
    #expect(heir?.language == LanguageTag("ja"))
    #expect(heir?.numbering.sections == .article)
    #expect(other?.numbering.sections == .decimal)
  }

  @Test func heirsOwnAmendmentIsItsOwn() throws {
    let folder = family()
    _ = seal("2024", onto: nil, in: folder)
    folder.file("Notices/heir/draft/amendment.yml", "date: 2025\nsummary: Own.\n")
    let (sources, ledger) = try folder.sources(of: "heir")
    #expect(sources?.draft?.amendment.summary?.common == "Own.")
    let place = sources?.draft.map { ledger.place($0.range) }
    #expect(place?.file.path == "Notices/heir/draft/amendment.yml")
  }

  // MARK: - What is wrong

  @Test(
    "A master that can be none",
    arguments: [
      (
        "text: notice:mastr\n",
        "1:7: error: No notice 'mastr'; did you mean 'master'? [unknown-master]"
      ),
      (
        "issuer: X\ntext: notice:heir\n",
        "2:7: error: Notice names itself as the one whose text it has [own-master]"
      ),
      (
        "text: notice:between\n",
        "1:7: error: Master 'between' has its text from 'master'; name the notice that has one of "
          + "its own [chained-master]"
      ),
      (
        "text: notice:empty\n",
        "1:7: error: Master 'empty' has no text to take over; expected a sealed revision or a draft "
          + "[master-without-text]"
      ),
      (
        "language: ja\ntext: notice:master\n",
        "2:7: error: Language 'ja' for the text of master 'master', which is in 'en' "
          + "[language-beside-master]"
      ),
    ])
  func masterThatCanBeNoneIsReported(manifest: String, report: String) throws {
    let folder = family(manifest)
      .file("Notices/between/notice.yml", "text: notice:master\n")
      .file("Notices/empty/notice.yml", "issuer: Nobody\n")
    #expect(try folder.sources(of: "heir").ledger.lines == ["Notices/heir/notice.yml:" + report])
  }

  @Test func textOfItsOwnIsReported() throws {
    let folder = family()
      .file("Notices/heir/draft/notice.md", "# Own\n")
      .file("Notices/heir/draft/tables/t.csv", "a,b\n")
      .file("Notices/heir/draft/note.txt", "")
    let (sources, ledger) = try folder.sources(of: "heir")
    #expect(text(of: sources?.draft, in: ledger) == "# Draft\n")
    #expect(
      ledger.lines == [
        "Notices/heir/draft/note.txt:1:1: error: Unexpected file 'note.txt' in a draft that has "
          + "another notice's text [unexpected-file]",
        "Notices/heir/draft/notice.md:1:1: error: 'notice.md' beside 'text: notice:master' of "
          + "notice.yml; one of the two must go [text-beside-master]",
        "Notices/heir/draft/tables:1:1: error: 'tables' beside 'text: notice:master' of notice.yml; "
          + "one of the two must go [text-beside-master]",
      ])
  }

  @Test(
    "A supplemented notice that can be none",
    arguments: [
      (
        "supplements: notice:mastr\n",
        "1:14: error: No notice 'mastr'; did you mean 'master'? [unknown-notice]"
      ),
      (
        "supplements: notice:heir\n",
        "1:14: error: Notice names itself as the one that it supplements [own-supplement]"
      ),
    ])
  func supplementedNoticeThatCanBeNoneIsReported(manifest: String, report: String) throws {
    let folder = family(manifest).notice("heir")
    #expect(try folder.sources(of: "heir").ledger.lines == ["Notices/heir/notice.yml:" + report])
  }
}
