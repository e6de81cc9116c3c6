import NoticeArchive
import NoticeDiagnostics
import NoticeModel
import NoticeWorkspace
import Testing

@testable import EngrossCommands

@Suite struct SealingTests {
  @Test func draftBecomesARevisionThatStandsAlone() throws {
    let workspace = try TemporaryWorkspace.ready()
    let draft = try workspace.text("Notices/terms/draft/notice.md")
    let outcome = try workspace.seal()
    #expect(outcome.errors == [])
    #expect(outcome.status == .done)
    #expect(outcome.checkpoints.map(\.newest.id.rawValue) == ["2024-03"])
    let folder = "Notices/terms/revisions/2024-03/"
    #expect(try workspace.text(folder + "notice.md") == draft)
    #expect(try workspace.text("Notices/terms/draft/notice.md") == draft)
    let sums = try workspace.text(folder + "SHA256SUMS").split(separator: "\n")
    #expect(sums.prefix(2) == ["# previous: none", "# revision: 2024-03"])
    #expect(
      sums.dropFirst(2).map { $0.dropFirst(66) } == ["amendment.yml", "context.yml", "notice.md"])
    #expect(try workspace.check() == [])
    #expect(try workspace.verify("terms").exitStatus == .done)
  }

  @Test func contextHoldsEverythingThatTheWordsDependOn() throws {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.seal()
    let context = try workspace.text("Notices/terms/revisions/2024-03/context.yml")
    for line in [
      #"sealed: "2024-10-01T12:00:00Z""#, #"issuer: "Example Corporation""#,
      #"contact-email: "privacy@example.com""#, #""APAC": ["JP", "KR"]"#,
      #"kinds: "Kinds of cookies""#, #""label.decimal": "Section {0}{1}""#,
      #"text: "Last updated March 2024""#,
    ] {
      #expect(context.contains(line), "\(line)")
    }
    #expect(!context.contains("order"))
  }

  @Test func amendmentIsEmptyAndValidAfterwards() throws {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.seal()
    #expect(try workspace.text(workspace.amendment(of: "terms")).hasPrefix("# The draft says"))
    #expect(
      try workspace.seal().errors == ["missing-date", "missing-summary", "nothing-to-seal"])
    #expect(try workspace.revisions() == ["2024-03"])
  }

  @Test(
    "A098: what changes nothing is refused, unless it says why it is an amendment",
    arguments: [
      ("", ["nothing-to-seal"]), ("reviewed: 2024-03-02\n", []),
      ("facts: { practice: changed }\n", []),
      ("facts: { practice: unchanged }\n", ["nothing-to-seal"]),
    ])
  func unchangedDraftIsRefused(more: String, errors: [String]) throws {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.seal()
    try workspace.announce("2024-04", more)
    #expect(try workspace.seal().errors == errors)
  }

  @Test func secondRevisionOfAMonthGetsASuffix() throws {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.seal()
    for (old, new) in [("two", "three"), ("three", "four")] {
      try workspace.edit("\(old) years", "\(new) years")
      try workspace.announce("2024-03")
      #expect(try workspace.seal().errors == [])
    }
    #expect(try workspace.revisions() == ["2024-03", "2024-03-b", "2024-03-c"])
    try workspace.edit("four years", "five years")
    try workspace.announce("2024-04")
    #expect(try workspace.seal(as: "2024-03").errors == ["taken-revision-id"])
    #expect(try workspace.seal(as: "march").errors == ["malformed-revision-id"])
  }

  @Test("A098: a date before that of the last revision is refused")
  func earlierDateIsRefused() throws {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.seal()
    try workspace.edit("two years", "one year")
    try workspace.announce("2023-12")
    #expect(try workspace.seal().errors == ["impossible-history"])
    #expect(try workspace.revisions() == ["2024-03"])
  }

  @Test func rehearsalWritesNothing() throws {
    let workspace = try TemporaryWorkspace.ready()
    let outcome = try workspace.seal(isRehearsal: true)
    #expect(outcome.lines.first?.hasPrefix("Would seal revision '2024-03'") == true)
    #expect(throws: (any Error).self) { try workspace.revisions() }
  }

  @Test func draftWithErrorsIsRefused() throws {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.edit("[](#retention)", "[](#retntion)")
    #expect(try workspace.seal().errors == ["unknown-reference"])
  }

  @Test func nothingIsSealedOntoWhatWasAltered() throws {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.seal()
    try workspace.edit("two years", "one year")
    try workspace.announce("2024-04")
    try workspace.put("# Terms\n", at: "Notices/terms/revisions/2024-03/notice.md")
    let outcome = try workspace.seal()
    #expect(outcome.errors == ["altered-file"])
    #expect(outcome.status == .integrityFailed)
  }

  @Test func translationThatTheWorkspaceAsksForIsMissed() throws {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.put(
      workspace.text("Notices/workspace.yml") + "languages-required: [ja]\n",
      at: "Notices/workspace.yml")
    #expect(try workspace.seal().errors == ["missing-translation"])
  }

  // MARK: - Waiting revisions

  /// 'terms' in force since March, and a revision that waits until January.
  private func waiting() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.seal()
    try workspace.edit("two years", "one year")
    try workspace.announce("2024-06", "effective: 2025-01-01\n")
    #expect(try workspace.seal().errors == [])
    return workspace
  }

  @Test func correctionUnderAWaitingRevisionIsAskedFor() throws {
    let workspace = try waiting()
    try workspace.edit("one year", "two years")
    try workspace.edit("Write to", "Please write to")
    try workspace.announce("2024-07", "effective: 2024-07-15\n")
    #expect(try workspace.seal().errors == ["waiting-revision"])
    try workspace.announce("2024-07", "effective: 2024-07-15\nleaves: 2024-06\n")
    #expect(try workspace.seal().errors == [])
  }

  @Test func waitingRevisionSealedAgainWithTheCorrectionLetsItPass() throws {
    let workspace = try waiting()
    try workspace.edit("Write to", "Please write to")
    try workspace.announce("2024-07", "effective: 2025-01-01\n")
    #expect(try workspace.seal().errors == [])
    try workspace.edit("one year", "two years")
    try workspace.announce("2024-07-02", "effective: 2024-07-15\n")
    #expect(try workspace.seal().errors == [])
  }

  // MARK: - Shared values

  @Test func sharedValueIsOneChangeAndSealedEverywhereAtOnce() throws {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.seal("cookies")
    try workspace.seal("terms")
    let manifest = try workspace.text("Notices/workspace.yml")
    try workspace.put(
      manifest.replacing("privacy@", with: "legal@"), at: "Notices/workspace.yml")
    #expect(
      try workspace.check() == [
        "Notices/workspace.yml:4:26: error: Value 'contact-email' is not what readers were given "
          + "last; it changes 'cookies' (section 'kinds'), 'terms' (section 'rights') "
          + "[changed-shared-value]"
      ])
    let (amendment, bytes) = try Amendment.announcing("A new address.", on: date("2024-10"))
    let outcome = try workspace.sealing().sealAll(
      changedBy: .value(ValueName("contact-email")), as: .init(amendment: amendment, bytes: bytes))
    #expect(outcome.errors == [])
    #expect(outcome.checkpoints.map(\.notice.rawValue) == ["cookies", "terms"])
    #expect(try workspace.check() == [])
    #expect(try workspace.revisions() == ["2024-03", "2024-10"])
    #expect(
      try workspace.text("Notices/terms/revisions/2024-10/amendment.yml")
        == "date: 2024-10\nsummary: \"A new address.\"\n")
  }

  @Test func noticeThatChangesMoreKeepsAllFromBeingSealed() throws {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.seal("cookies")
    try workspace.seal("terms")
    try workspace.put(
      workspace.text("Notices/workspace.yml").replacing("privacy@", with: "legal@"),
      at: "Notices/workspace.yml")
    try workspace.edit("two years", "one year")
    let (amendment, bytes) = try Amendment.announcing("A new address.", on: date("2024-10"))
    let outcome = try workspace.sealing().sealAll(
      changedBy: .value(ValueName("contact-email")), as: .init(amendment: amendment, bytes: bytes))
    #expect(outcome.errors == ["other-changes"])
    #expect(try workspace.revisions(of: "cookies") == ["2024-03"])
  }

  private func date(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(text))
  }

  // MARK: - Late translations

  @Test func lateTranslationIsSealedBesideItsRevision() throws {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.seal()
    try workspace.put(
      """
      # 規約

      ## 権利 {#rights topic=rights}

      {{contact-email}} へ。[](#retention)と[](notice:cookies#kinds)。

      ::: region APAC
      {{phone}} でも受け付けます。
      :::

      ## 保存 {#retention topic=retention}

      二年間。

      """, at: "Notices/terms/draft/notice.ja.md")
    func seal() throws -> NoticeSealing.Outcome {
      try workspace.sealing().sealTranslation(
        of: NoticeID("terms"), into: LanguageTag("ja"), for: RevisionID("2024-03"))
    }
    #expect(try seal().errors == [])
    #expect(try workspace.revisions() == ["2024-03", "2024-03.ja"])
    let context = try workspace.text("Notices/terms/revisions/2024-03.ja/context.yml")
    #expect(context.contains(#"language: "ja""#))
    #expect(try workspace.verify("terms").exitStatus == .done)
    #expect(try seal().status == .sourcesDoNotPass)
  }

  @Test func translationWithOtherSectionsIsRefused() throws {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.seal()
    try workspace.put("# 規約\n\n## 権利 {#rights}\n\n一。\n", at: "Notices/terms/draft/notice.ja.md")
    let outcome = try workspace.sealing().sealTranslation(
      of: NoticeID("terms"), into: LanguageTag("ja"), for: RevisionID("2024-03"))
    #expect(outcome.errors == ["missing-translated-section", "missing-translated-clause"])
    #expect(try workspace.revisions() == ["2024-03"])
  }

  // MARK: - Back

  @Test func draftIsSetBackAndNoEditIsLost() throws {
    let workspace = try TemporaryWorkspace.ready()
    let first = try workspace.text("Notices/terms/draft/notice.md")
    try workspace.seal()
    try workspace.edit("two years", "one year")
    let setting = DraftSetting(
      workspace: try OpenWorkspace(path: workspace.path), id: NoticeID("terms"))
    _ = try setting.set(from: RevisionID("2024-03"))
    #expect(try workspace.text("Notices/terms/draft/notice.md") == first)
    #expect(try workspace.text("Notices/terms/draft~/notice.md").contains("one year"))
    #expect(try workspace.check() == [])
    #expect(try setting.set(from: RevisionID("2001")) == nil)
  }

  @Test func lastSealIsUndoneUnlessItWasPublished() throws {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.seal()
    let early = try #require(try workspace.verify("terms").notices.first?.checkpoint)
    try workspace.edit("two years", "one year")
    try workspace.announce("2024-04")
    let late = try #require(try workspace.seal().checkpoints.first)
    func undo(against checkpoint: Checkpoint) throws -> NoticeSealing.Outcome {
      var records = try OutsideRecords(reading: [])
      records.checkpoints = [checkpoint]
      return try ChainRepair(
        workspace: try OpenWorkspace(path: workspace.path), records: records
      ).repair(NoticeID("terms"), onto: RevisionID("2024-03"))
    }
    #expect(try undo(against: late).status == .integrityFailed)
    #expect(try workspace.revisions() == ["2024-03", "2024-04"])
    #expect(try undo(against: early).status == .done)
    #expect(try workspace.revisions() == ["2024-03"])
    #expect(try workspace.text(workspace.amendment(of: "terms")).contains("Says 2024-04."))
    #expect(try workspace.seal().checkpoints == [late])
  }
}
