import NoticeDiagnostics
import NoticeModel
import NoticeRendering
import Testing

@testable import EngrossCommands

/// What `engross review` makes of notices and of plain files.
@Suite struct ReviewTests {
  private func answer(
    _ names: [String], in workspace: TemporaryWorkspace, region: String? = nil,
    topic: Topic? = nil
  ) throws -> ReviewQuestion.Answer {
    try ReviewQuestion(
      names: names, workspace: workspace.path, region: region, language: nil, topic: topic,
      console: .standard
    ).answer()
  }

  private func answer(
    before: String, after: String, topic: Topic? = nil
  ) throws -> ReviewPacket {
    let workspace = try TemporaryWorkspace(["a.md": before, "b.md": after])
    let names = ["a.md", "b.md"].map { "\(workspace.path)/\($0)" }
    return try answer(names, in: workspace, topic: topic).packet
  }

  /// 'terms', sealed once; its draft keeps data longer, for a publisher with readers in the EEA.
  private func longer(
    amendment: String = "effective: 2024-06-01\n"
  ) throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.seal("cookies")
    try workspace.seal()
    let manifest = try workspace.text("Notices/workspace.yml")
    try workspace.put(manifest + "markets: [EEA, JP]\n", at: "Notices/workspace.yml")
    try workspace.edit("two years", "ten years")
    try workspace.announce("2024-04", amendment)
    return workspace
  }

  // MARK: - Plain files

  @Test func changeOfAPlainFileIsJudged() throws {
    let packet = try answer(
      before: "# Privacy\n\n## How long we keep data\n\nWe keep your orders for two years.\n",
      after: "# Privacy\n\n## How long we keep data\n\nWe keep your orders for ten years.\n")
    let item = try #require(packet.items.first)
    #expect(packet.items.count == 1)
    #expect(item.judged.newTopic == .retention)
    #expect(item.judged.before == "We keep your orders for two years.")
    #expect(packet.level == .material)
    #expect(!packet.isSettled)
    #expect(packet.duties == nil)
  }

  @Test func filesThatReadTheSameDifferInFormAlone() throws {
    let packet = try answer(
      before: "# Privacy\n\n* We keep **orders** for two years.\n",
      after: "Privacy\n=======\n\n- We keep __orders__\n  for two years.\n")
    #expect(packet.level == .formatting)
    #expect(packet.isSettled)
    #expect(packet.items.map(\.judged.findings).map { $0.map(\.rule.rawValue) } == [["FM-01"]])
  }

  @Test func equalFilesAskForNothing() throws {
    let text = "# Privacy\n\nWe keep your orders for two years.\n"
    let packet = try answer(before: text, after: text)
    #expect(packet.items.isEmpty && packet.isSettled && packet.level == .none)
  }

  @Test func spellingAsksForNothing() throws {
    let packet = try answer(before: "We recieve your orders.\n", after: "We receive your orders.\n")
    #expect(packet.items.count == 1)
    #expect(packet.isSettled)
  }

  @Test func topicIsTakenWhereNothingSaysIt() throws {
    let (before, after) = ("Ask us.\n", "Ask us. Partners get it.\n")
    let given = try answer(before: before, after: after, topic: .recipients)
    #expect(given.items.first?.judged.newTopic == .recipients)
    let heading = try answer(
      before: "# T\n\n## Cookies\n\n\(before)", after: "# T\n\n## Cookies\n\n\(after)",
      topic: .recipients)
    #expect(heading.items.first?.judged.newTopic == .cookies)
  }

  @Test func eachSentenceOfANewParagraphIsJudgedByItself() throws {
    let packet = try answer(
      before: "# T\n\nWe keep it.\n",
      after: "# T\n\nWe keep it.\n\nWe sell your data to brokers. Our office is open on Mondays.\n")
    #expect(
      Set(packet.items.map(\.judged.after)) == [
        "We sell your data to brokers.", "Our office is open on Mondays.",
      ])
    #expect(Set(packet.items.map(\.judged.id)).count == 2)
    #expect(packet.items.first?.judged.after == "We sell your data to brokers.")
  }

  @Test func rowsAreJudgedAsWholes() throws {
    func table(_ row: String) -> String {
      "# T\n\n## Recipients\n\n| who | why |\n|---|---|\n| Courier | delivery |\n\(row)"
    }
    let packet = try answer(before: table(""), after: table("| Ad networks | advertising |\n"))
    #expect(packet.items.map(\.judged.after) == ["| Ad networks | advertising |"])
    #expect(packet.level == .material)
  }

  @Test func languageWithoutLexiconIsSaid() throws {
    let workspace = try TemporaryWorkspace(["a.md": "# T\n\nYksi.\n", "b.md": "# T\n\nKaksi.\n"])
    let packet = try ReviewQuestion(
      names: ["a.md", "b.md"].map { "\(workspace.path)/\($0)" }, workspace: workspace.path,
      region: nil, language: LanguageTag("fi"), topic: nil, console: .standard
    ).answer().packet
    #expect(!packet.hasLexicon)
    #expect(packet.items.allSatisfy { $0.judged.needsPerson })
  }

  // MARK: - Notices

  @Test func draftIsReviewedAgainstTheLastRevision() throws {
    let answer = try answer(["terms"], in: try longer())
    let packet = answer.packet
    #expect(packet.old.name == "2024-03" && packet.new.name == "draft")
    #expect(packet.undecidedItems.map(\.judged.newTopic) == [.retention])
    #expect(packet.duties?.planned.isEmpty == false)
    #expect(packet.duties?.unmet.isEmpty == false)
    #expect(packet.duties?.notConsidered.isEmpty == false)
    #expect(packet.gates.map(\.gate).contains(.undecided))
    #expect(packet.gates.map(\.gate).contains(.approval))
    #expect(packet.textDigest?.hasPrefix("sha256:") == true)
  }

  @Test func decisionThatTheToolPrintsHolds() throws {
    let workspace = try longer()
    let first = try answer(["terms"], in: workspace).packet
    let text = String(decoding: ReviewTextWriter(width: 200).rendered(first), as: UTF8.self)
    let entry = text.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { !$0.contains("- change: ") }.prefix { !$0.isEmpty }
    let filled = entry.map { line in
      switch line.drop(while: { $0 == " " }) {
      case "reason:": line + " Orders are kept for the tax office"
      case "by:": line + " Counsel"
      case "on:": line + " 2024-04-02"
      default: line
      }
    }.joined(separator: "\n")
    try workspace.announce("2024-04", "effective: 2024-06-01\ndecisions:\n\(filled)\n")
    let second = try answer(["terms"], in: workspace)
    #expect(second.diagnostics.map(\.summary) == [])
    #expect(second.packet.undecided.isEmpty)
    #expect(second.packet.items.first?.decision?.by == "Counsel")
  }

  @Test func decisionAboutOtherWordsDoesNotHold() throws {
    let workspace = try longer(
      amendment: """
        effective: 2024-06-01
        decisions:
          - change: section:retention
            was: We keep data for two years.
            becomes: We keep data for three years.
            level: material
            by: Counsel
            on: 2024-04-02

        """)
    let answer = try answer(["terms"], in: workspace)
    #expect(answer.diagnostics.map(\.name) == ["outdated-decision"])
    #expect(answer.packet.undecided.count == 1)
  }

  @Test func changeOfOneRegionReachesItsReadersOnly() throws {
    let workspace = try longer()
    try workspace.edit("ten years", "two years")
    try workspace.edit("You may also call {{phone}}.", "We sell your data.")
    let packet = try answer(["terms"], in: workspace).packet
    let readers = Set(packet.duties?.planned.compactMap(\.duty.readers.region?.rawValue) ?? [])
    #expect(!readers.isEmpty)
    #expect(readers.isSubset(of: ["JP"]))
  }

  @Test func narrowedPartIsJudgedAsLostByThoseWhoLoseIt() throws {
    let workspace = try longer()
    try workspace.edit("ten years", "two years")
    try workspace.edit("You may also call {{phone}}.", "You may object to advertising.")
    try workspace.edit("::: region APAC", "::: region EEA, GB")
    try workspace.put("date: 2024-04\nsummary: Second.\n", at: workspace.amendment(of: "terms"))
    let manifest = try workspace.text("Notices/workspace.yml")
    try workspace.put(
      manifest.replacing("markets: [EEA, JP]\n", with: ""), at: "Notices/workspace.yml")
    try workspace.seal()
    try workspace.put(
      manifest.replacing("[EEA, JP]", with: "[EEA, GB]"), at: "Notices/workspace.yml")
    try workspace.edit("::: region EEA, GB", "::: region GB")
    try workspace.announce("2024-05", "effective: 2024-09-01\n")
    let packet = try answer(["terms"], in: workspace).packet
    let item = try #require(packet.items.first)
    #expect(item.judged.before == "EEA, GB" && item.judged.after == "GB")
    #expect(item.level == .material)
    #expect(item.judged.direction == .adverse)
    let readers = Set(packet.duties?.planned.compactMap(\.duty.readers.region?.rawValue) ?? [])
    #expect(readers.contains("EEA") && !readers.contains("GB"))
  }

  @Test func sealedAmendmentIsHeldToTheDayOfItsSealing() throws {
    let workspace = try TemporaryWorkspace.ready()
    try workspace.seal("cookies")
    try workspace.seal()
    try workspace.edit("two years", "ten years")
    // The day after sealing.
    try workspace.announce("2024-10", "effective: 2024-10-02\n")
    #expect(try workspace.seal().errors == [])
    let packet = try answer(["terms", "2024-03", "2024-10"], in: workspace).packet
    #expect(packet.level == .material)
    #expect(!packet.gates.contains { $0.gate == .pastEffective })
  }

  @Test func regionWithoutTheChangeHasNothingToReview() throws {
    let workspace = try longer()
    try workspace.edit("ten years", "two years")
    try workspace.edit("You may also call {{phone}}.", "We sell your data.")
    let packet = try answer(["terms"], in: workspace, region: "DE").packet
    #expect(packet.items.filter { $0.level > .editorial }.isEmpty)
  }

  @Test func unknownTextsAreNamed() throws {
    let workspace = try longer()
    #expect(throws: ExitStatus.couldNotRun) { try answer(["terms", "2024-02"], in: workspace) }
    #expect(throws: ExitStatus.wrongUsage) { try answer(["term"], in: workspace) }
  }

  @Test(arguments: ReviewFormat.allCases) func everyFormatSaysSomething(format: ReviewFormat)
    throws
  {
    let answer = try answer(["terms"], in: try longer())
    #expect(!format.bytes(of: answer, width: 80, isColored: false).isEmpty)
  }
}
