import NoticeDiagnostics
import NoticeModel
import Testing

@testable import NoticeRendering

/// The packet that goes to counsel.
@Suite struct ReviewPacketTests {
  private let packet = ReviewSample.packet

  // MARK: - Formats

  @Test func textIsAsRecorded() throws {
    try Golden.expect(ReviewTextWriter(width: 80).rendered(packet), equals: "review.txt")
  }

  @Test func markdownIsAsRecorded() throws {
    try Golden.expect(ReviewMarkdownWriter().rendered(packet), equals: "review.md")
  }

  @Test func htmlIsAsRecorded() throws {
    try Golden.expect(ReviewHTMLWriter().rendered(packet), equals: "review.html")
  }

  @Test func jsonIsAsRecorded() throws {
    try Golden.expect(ReviewJSONWriter().rendered(packet), equals: "review.json")
  }

  @Test func sarifIsAsRecorded() throws {
    let writer = ReviewSARIFWriter(oldPath: "Notices/a b/notice.md", newPath: "draft/notice.md")
    try Golden.expect(writer.rendered(packet), equals: "review.sarif")
  }

  // MARK: - Text

  @Test func colourTakesThePlaceOfTheSignsAndNothingElse() {
    let plain = text(ReviewTextWriter(width: 400).rendered(packet))
    let colored = text(ReviewTextWriter(width: 400, color: true).rendered(packet))
    var bare = plain
    for sign in ["[-", "-]", "{+", "+}"] { bare = bare.replacing(sign, with: "") }
    #expect(colored.contains("\u{1B}[32;4m and fraud services\u{1B}[0m"))
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == bare)
  }

  @Test func noControlOfATextReachesTheTerminal() {
    let text = text(ReviewTextWriter().rendered(ReviewSample.hostile))
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test func textWithoutLexiconSaysWhoHasToLook() {
    var packet = packet
    packet.hasLexicon = false
    packet.language = LanguageTag("fi")
    let sentence = "every change that no rule claims needs a person"
    for bytes in [
      ReviewTextWriter(width: 400).rendered(packet), ReviewMarkdownWriter().rendered(packet),
      ReviewHTMLWriter().rendered(packet),
    ] {
      #expect(text(bytes).contains(sentence))
    }
    #expect(text(ReviewJSONWriter().rendered(packet)).contains("\"hasLexicon\": false"))
  }

  // MARK: - Markdown

  @Test func commentFitsAndSaysWhatIsLeftOut() {
    var packet = packet
    let one = packet.assessment.judged[0]
    packet.assessment.judged = (0..<900).map { index in
      var judged = one
      judged.id = "recipients/\(100_000 + index)"
      return judged
    }
    packet.undecided = Set(packet.assessment.judged.map(\.id))
    let bytes = ReviewMarkdownWriter().rendered(packet)
    #expect(bytes.count <= 60_000)
    #expect(bytes.count > 50_000)
    let shown = text(bytes).count(of: "<code>recipients/")
    #expect(text(bytes).contains("**Left out here for want of space:** \(900 - shown) changes"))
    #expect(text(bytes).hasSuffix("_\(ReviewPhrases.disclaimer)_\n"))
  }

  @Test func oneEnormousChangeIsShortened() {
    var packet = packet
    packet.redline = nil
    packet.assessment.judged[0].after = String(repeating: "more words ", count: 20_000)
    let bytes = ReviewMarkdownWriter().rendered(packet)
    #expect(bytes.count <= 60_000)
    #expect(text(bytes).count(of: "words) …") == 1)
    #expect(!text(bytes).contains("Left out"))
  }

  @Test func noTextIsMarkdownInTheComment() {
    let text = text(ReviewMarkdownWriter().rendered(ReviewSample.hostile))
      .replacing(/```yaml\n(?:(?!```\n)[^\n]*\n)*```\n/, with: "")
    #expect(!text.contains("```"))
    #expect(!text.contains("<script"))
    #expect(!text.contains("[a](b)"))
    #expect(!text.contains("@all"))
    #expect(!text.contains("\n# "))
  }

  // MARK: - HTML

  @Test(arguments: [false, true])
  func htmlIsWellFormedAndStandsAlone(isHostile: Bool) {
    let packet = isHostile ? ReviewSample.hostile : packet
    let html = text(ReviewHTMLWriter().rendered(packet))
    #expect(HTMLBalance(html).faults.isEmpty)
    for forbidden in ["<script", " src=", "url(", "@import", " style=", "href=\"http", "<link"] {
      #expect(!html.contains(forbidden), "\(forbidden)")
    }
    #expect(html.count(of: "<style>") == 1)
    for link in html.matches(of: /href="([^"]*)"/) {
      let target = link.1.dropFirst()
      #expect(link.1.hasPrefix("#") && html.contains("id=\"\(target)\""), "\(link.1)")
    }
  }

  @Test func eachDeletionAndInsertionIsSpoken() {
    let html = text(ReviewHTMLWriter().rendered(packet))
    #expect(
      html.contains(
        "payment providers<ins class=\"plain\"><span class=\"spoken\" lang=\"en\">[inserted: "
          + "</span> and fraud services<span class=\"spoken\" lang=\"en\"> end inserted]</span>"
          + "</ins>."))
  }

  // MARK: - JSON

  @Test(arguments: [false, true])
  func jsonFollowsItsSchema(isHostile: Bool) throws {
    let packet = isHostile ? ReviewSample.hostile : packet
    let schema = try JSONSchemaCheck(AssessmentSchema.bytes)
    #expect(try schema.faults(of: ReviewJSONWriter().rendered(packet)) == [])
  }

  @Test func jsonOfPlainFilesFollowsItsSchema() throws {
    let packet = ReviewPacket(
      title: "", language: LanguageTag("en"), old: .init(name: "old.md"),
      new: .init(name: "new.md"), assessment: ReviewSample.assessment)
    let schema = try JSONSchemaCheck(AssessmentSchema.bytes)
    #expect(try schema.faults(of: ReviewJSONWriter().rendered(packet)) == [])
  }

  @Test func schemaFindsWhatIsWrong() throws {
    let schema = try JSONSchemaCheck(AssessmentSchema.bytes)
    let wrong = text(ReviewJSONWriter().rendered(packet))
      .replacing("\"level\": \"material\"", with: "\"level\": \"grave\"")
      .replacing("\"ruleBook\"", with: "\"rulebook\"")
    let faults = try schema.faults(of: Array(wrong.utf8))
    #expect(faults.contains { $0.contains("level") })
    #expect(faults.contains { $0.contains("ruleBook") })
    #expect(faults.contains { $0.contains("rulebook") })
  }

  // MARK: - Words

  @Test func wordsWithoutARedlineAreShownWhole() {
    #expect(
      WholeRuns.runs(before: "You can ask us by e-mail.", after: "You can ask us in person.") == [
        ReviewRun(.equal, "You can ask us "), ReviewRun(.deleted, "by e-mail."),
        ReviewRun(.inserted, "in person."),
      ])
  }

  @Test func wordsOfAnotherSentenceAreNotTaken() {
    var judged = packet.assessment.judged[0]
    judged.after = "Something else."
    #expect(packet.runs(of: judged).map(\.kind) == [.deleted, .inserted])
  }

  @Test func decisionQuotesWordsForYAML() {
    #expect(DecisionTemplate.quoted("a \"b\" \\ \n\u{200B}é") == #""a \"b\" \\ \n\u200Bé""#)
  }

  // MARK: - Groups

  @Test func undecidedComeFirstAndWhatIsDecidedToBeClearIsPutAside() {
    #expect(packet.undecidedItems.map(\.rank) == [1, 2])
    #expect(packet.shownGroups.isEmpty)
    #expect(packet.asideGroups.map(\.level) == [.clarification, .editorial])
    #expect(!packet.isSettled)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension String {
  /// How often a string occurs.
  fileprivate func count(of part: String) -> Int {
    ranges(of: part).count
  }
}
