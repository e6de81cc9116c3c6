import NoticeDiagnostics
import NoticeFiles
import NoticeModel
import Testing

@testable import EngrossCommands

@Suite struct FamilyTests {
  private let two = ["harbour-01", "harbour-02"]

  @Test func twelveSubsidiariesAreTwelveSmallFiles() throws {
    let workspace = try TemporaryWorkspace.sealedFamily()
    let heirs = TemporaryWorkspace.heirs
    #expect(try workspace.check() == [])
    try workspace.moveMaster()
    let found = try workspace.checked().diagnostics
    #expect(found.map(\.name) == ["moved-master"])
    #expect(found.first?.notes.count == 11)
    for heir in heirs {
      #expect(found.first?.summary.contains("'\(heir)' (section 'luggage')") == true)
    }
    let outcome = try workspace.sealAll(by: "notice:master")
    #expect(outcome.errors == [])
    #expect(outcome.checkpoints.count == 12)
    #expect(try workspace.check() == [])
    #expect(try workspace.verify().diagnostics.isEmpty)
    #expect(try workspace.build().exitStatus == .done)
    for (index, heir) in heirs.enumerated() {
      #expect(try workspace.revisions(of: heir) == ["2024-04", "2024-10-01"])
      let page = try workspace.output("\(heir)/index.html")
      #expect(page.contains("Three pieces are free."))
      #expect(page.contains("Call us in City \(index + 1): +1 555 0100."))
      #expect(page.contains("Issued by: Company \(heir)"))
      #expect(try workspace.output("\(heir)/2024-04/notice.md").contains("Two pieces are free."))
    }
  }

  @Test func revisionOfAnHeirStandsAlone() throws {
    let workspace = try TemporaryWorkspace.sealedFamily(two)
    let folder = "Notices/harbour-01/revisions/2024-04/"
    for name in ["notice.md", "notice.ja.md", "files/trolley.png", "translations.yml"] {
      #expect(
        try workspace.text(folder + name) == workspace.text("Notices/master/draft/" + name))
    }
    #expect(try workspace.text(folder + "amendment.yml") == "date: 2024-04\nsummary: We join.\n")
    #expect(try workspace.text(folder + "SHA256SUMS").contains("  notice.ja.md\n"))
    _ = try workspace.build()
    let before = try workspace.output("harbour-01/2024-04/notice.json")
    try workspace.moveMaster()
    try workspace.put(
      "numbering: decimal\nvalues: { city: Elsewhere }\n", at: "Notices/master/notice.yml")
    #expect(try workspace.build().exitStatus == .done)
    #expect(try workspace.output("harbour-01/2024-04/notice.json") == before)
  }

  @Test func draftStaysTheMastersAfterSealing() throws {
    let workspace = try TemporaryWorkspace.sealedFamily(two)
    let draft = try Folder(path: workspace.path + "/Notices/harbour-01/draft").entries()
    #expect(draft.map(\.name) == ["amendment.yml"])
  }

  @Test func draftFolderIsMadeWhenAllAreSealed() throws {
    let workspace = try TemporaryWorkspace.sealedFamily(two)
    workspace.remove("Notices/harbour-01/draft/amendment.yml")
    workspace.removeFolder("Notices/harbour-01/draft")
    try workspace.moveMaster()
    #expect(try workspace.sealAll(by: "notice:master").errors == [])
    #expect(try workspace.check() == [])
  }

  @Test func heirAloneIsToldOfItsMasterAtItsManifest() throws {
    let workspace = try TemporaryWorkspace.sealedFamily(two)
    try workspace.moveMaster()
    #expect(
      try workspace.check("harbour-02") == [
        "Notices/harbour-02/notice.yml:2:7: error: Master 'master' has moved to revision '2024-09'; "
          + "section 'luggage' differs from revision '2024-04' of this notice [moved-master]"
      ])
    try workspace.announce("2024-10", in: "harbour-02")
    #expect(try workspace.check("harbour-02") == [])
    #expect(try workspace.check().count == 1)
  }

  @Test func editOfAMastersDraftReachesNobodyBeforeItIsSealed() throws {
    let workspace = try TemporaryWorkspace.sealedFamily(two)
    try workspace.editMaster()
    #expect(try workspace.checked("harbour-01").diagnostics.isEmpty)
    try workspace.announce("2024-09", in: "master")
    #expect(try workspace.check() == [])
  }

  @Test func masterThatWasNeverSealedMovesWithItsDraft() throws {
    let workspace = try TemporaryWorkspace.family(two)
    try workspace.seal("harbour-01")
    try workspace.editMaster()
    let found = try workspace.check("harbour-01")
    #expect(found.first?.contains("Master 'master' has moved with its draft; ") == true)
  }

  @Test func allOrNoneIsSealedIfOneChangedMore() throws {
    let workspace = try TemporaryWorkspace.sealedFamily(two)
    try workspace.moveMaster()
    try workspace.put(
      "issuer: Company harbour-01\ntext: notice:master\nvalues: { city: Newport }\n",
      at: "Notices/harbour-01/notice.yml")
    let outcome = try workspace.sealAll(by: "notice:master")
    #expect(outcome.errors == ["other-changes"])
    #expect(outcome.status == .sourcesDoNotPass)
    #expect(try workspace.revisions(of: "harbour-02") == ["2024-04"])
  }

  @Test func ownValueIsNoMoveOfTheMaster() throws {
    let workspace = try TemporaryWorkspace.sealedFamily(two)
    try workspace.put(
      "issuer: Company harbour-01\ntext: notice:master\nvalues: { city: Newport }\n",
      at: "Notices/harbour-01/notice.yml")
    #expect(try workspace.checked().diagnostics.map(\.name) == ["changed-shared-value"])
    #expect(try workspace.sealAll(by: "notice:master").status == .sourcesDoNotPass)
    #expect(try workspace.sealAll(by: "city").errors == [])
    #expect(try workspace.revisions(of: "harbour-01") == ["2024-04", "2024-10-01"])
  }

  @Test func otherIssuerIsASilentEditOfTheHeir() throws {
    let workspace = try TemporaryWorkspace.sealedFamily(two)
    try workspace.put(
      "issuer: Nobody\ntext: notice:master\nvalues: { city: City 1 }\n",
      at: "Notices/harbour-01/notice.yml")
    #expect(try workspace.checked().diagnostics.map(\.name) == ["silent-edit"])
  }

  @Test func valueThatAnHeirLacksNamesTheHeir() throws {
    let workspace = try TemporaryWorkspace.family(two)
    try workspace.put("text: notice:master\n", at: "Notices/harbour-01/notice.yml")
    let found = try workspace.check()
    #expect(
      found.contains(
        "Notices/master/draft/notice.md:5:12: error: Value 'city' is not defined for 'harbour-01' "
          + "[undefined-value]"))
    #expect(try workspace.seal("harbour-01").errors.contains("undefined-value"))
  }

  @Test func alteredMasterIsNotTakenOver() throws {
    let workspace = try TemporaryWorkspace.sealedFamily(two)
    let name = "Notices/master/revisions/2024-03/notice.md"
    try workspace.put(workspace.text(name).replacing("Two", with: "Ten"), at: name)
    try workspace.announce("2024-10", in: "harbour-01")
    #expect(try workspace.seal("harbour-01").status == .integrityFailed)
    #expect(try workspace.sealAll(by: "notice:master").status == .integrityFailed)
    #expect(try workspace.revisions(of: "harbour-01") == ["2024-04"])
  }

  @Test func lateTranslationOfTheMasterIsSealedForAnHeir() throws {
    let workspace = try TemporaryWorkspace.family(two)
    let japanese = try workspace.text("Notices/master/draft/notice.ja.md")
    workspace.remove("Notices/master/draft/notice.ja.md")
    workspace.remove("Notices/master/draft/translations.yml")
    for notice in ["master", "harbour-01"] { try workspace.seal(notice) }
    try workspace.put(japanese, at: "Notices/master/draft/notice.ja.md")
    try workspace.recordTranslation()
    for (notice, id) in [("master", "2024-03"), ("harbour-01", "2024-04")] {
      let outcome = try workspace.sealing()
        .sealTranslation(of: NoticeID(notice), into: LanguageTag("ja"), for: RevisionID(id))
      #expect(outcome.errors == [], "\(notice)")
    }
    try workspace.seal("harbour-02")
    #expect(
      try workspace.text("Notices/harbour-02/revisions/2024-04/notice.ja.md") == japanese)
    #expect(
      try workspace.text("Notices/harbour-02/revisions/2024-04/translations.yml")
        == workspace.text("Notices/master/draft/translations.yml"))
    #expect(try workspace.verify("harbour-02").diagnostics.isEmpty)
    let late = "Notices/harbour-01/revisions/2024-04.ja/"
    #expect(try workspace.text(late + "notice.ja.md") == japanese)
    #expect(try workspace.verify("harbour-01").diagnostics.isEmpty)
  }

  @Test func draftOfAnHeirIsNotSetBack() throws {
    let workspace = try TemporaryWorkspace.sealedFamily(two)
    let open = try OpenWorkspace(path: workspace.path)
    func master(_ notice: String) throws -> NoticeID? {
      try DraftSetting(workspace: open, id: NoticeID(notice)).master
    }
    #expect(try master("harbour-01") == NoticeID("master"))
    #expect(try master("master") == nil)
  }

  @Test func translationsAreRecordedWhereTheTextIs() throws {
    let workspace = try TemporaryWorkspace.sealedFamily(two)
    let outcome = try workspace.recordTranslation(of: "harbour-01")
    #expect(outcome.status == .sourcesDoNotPass)
    #expect(outcome.lines.first?.contains("those of 'master', whose text it has") == true)
    #expect(try workspace.check() == [])
  }

  @Test func undoneSealLeavesTheAmendmentAlone() throws {
    let workspace = try TemporaryWorkspace.sealedFamily(two)
    let repair = ChainRepair(
      workspace: try OpenWorkspace(path: workspace.path), records: try OutsideRecords(reading: []))
    #expect(try repair.repair(NoticeID("harbour-01"), onto: nil).status == .done)
    let draft = try Folder(path: workspace.path + "/Notices/harbour-01").entries().map(\.name)
    #expect(draft == ["draft", "notice.yml"])
    #expect(
      try workspace.text("Notices/harbour-01/draft/amendment.yml")
        == "date: 2024-04\nsummary: We join.\n")
    #expect(try workspace.check() == [])
  }

  @Test func heirsMoveAndEndLikeOthers() throws {
    let workspace = try TemporaryWorkspace.sealedFamily(two)
    try workspace.put(
      """
      issuer: Company harbour-01
      text: notice:master
      values: { city: City 1 }
      formerly: [old-harbour]
      retired: { date: 2024-11-01, replaced-by: harbour-02 }

      """, at: "Notices/harbour-01/notice.yml")
    #expect(try workspace.build().exitStatus == .done)
    #expect(try workspace.output("old-harbour/index.html").contains("../harbour-01/"))
    let page = try workspace.output("harbour-01/index.html")
    #expect(page.contains("This notice ended: "))
    #expect(page.contains("../harbour-02/"))
  }
}
