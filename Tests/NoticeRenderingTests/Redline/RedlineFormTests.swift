import NoticeModel
import NoticeRedline
import Testing

@testable import NoticeRendering

@Suite struct RedlineFormTests {
  private let addresses = Renderings.addresses

  private func redline(
    from old: [Block], to new: [Block], language: LanguageTag = .english
  ) -> Redline {
    var before = Edition.holding(old)
    var after = Edition.holding(new)
    before.language = language
    after.language = language
    return Redline.finder.redline(from: before, to: after, names: (old: "A", new: "B"))
  }

  private func html(_ redline: Redline) -> String {
    String(decoding: RedlineHTMLWriter(addresses: addresses).render(redline), as: UTF8.self)
  }

  private func terminal(_ redline: Redline, isColored: Bool = false, context: Int? = nil) -> String
  {
    let writer = RedlineTerminalWriter(isColored: isColored, context: context)
    return String(decoding: writer.render(redline), as: UTF8.self)
  }

  @Test func sameTextsAreSaidToBeTheSame() {
    let same = redline(from: [.words("Stay.")], to: [.words("Stay.")])
    #expect(terminal(same).contains("The two texts are the same."))
    #expect(html(same).contains("<p>The two texts are the same.</p>"))
    #expect(!html(same).contains("<ins") || html(same).contains("class=\"legend\""))
  }

  @Test func colorsTakeThePlaceOfSigns() {
    let edit = redline(
      from: [.words("We may keep it for thirty days.")],
      to: [.words("We may keep it for sixty days.")])
    #expect(terminal(edit).contains("We may keep it for [-thirty-]{+sixty+} days."))
    let colored = terminal(edit, isColored: true)
    #expect(
      colored.contains(
        "We may keep it for \u{1B}[31;9mthirty\u{1B}[0m\u{1B}[32;4msixty\u{1B}[0m days."))
    #expect(!colored.contains("[-thirty-]"))
  }

  @Test func nothingInATextReachesATerminalAsACommand() {
    let edit = redline(
      from: [.words("Old.")], to: [.words("New \u{1B}]0;title\u{7} \u{202E}text.")])
    let shown = terminal(edit)
    #expect(!shown.contains("\u{1B}") && !shown.contains("\u{202E}"))
    #expect(shown.contains("\\u{1B}"))
  }

  @Test func contextIsCountedInClauses() {
    let words = ["One stays.", "Two stays.", "Three is old.", "Four stays.", "Five stays."]
    var new = words
    new[2] = "Three is new."
    let edit = redline(from: words.map { .words($0) }, to: new.map { .words($0) })
    let shown = terminal(edit, context: 1)
    #expect(shown.contains("Two stays.") && shown.contains("Four stays."))
    #expect(!shown.contains("One stays.") && !shown.contains("Five stays."))
    #expect(shown.contains("… Unchanged clauses: 2 …"))
    #expect(terminal(edit).contains("One stays."))
  }

  @Test func changesAreToldInTheLanguageOfThePage() {
    let blocks = (old: [Block.words("三十日以内")], new: [Block.words("十四日以内")])
    let japanese = redline(from: blocks.old, to: blocks.new, language: LanguageTag("ja"))
    #expect(html(japanese).contains("<span class=\"cue\">削除: </span>"))
    #expect(!html(japanese).contains(" lang="))
    let arabic = redline(
      from: [.words("a b c d")], to: [.words("a b c e")], language: LanguageTag("ar"))
    #expect(html(arabic).contains("<span class=\"cue\" lang=\"en\" dir=\"ltr\">deleted: </span>"))
  }

  @Test func marksInATextAreNoMarksOfOurs() {
    let text = "Use {++ and ++} and {>>x<<} and a ~> b."
    let edit = redline(
      from: [.words(text), .words("Gone for good.")], to: [.words(text)])
    let markdown = String(
      decoding: RedlineMarkdownWriter(addresses: addresses).render(edit), as: UTF8.self)
    #expect(markdown.contains("{{>><<}++ and ++{>><<}}"))
    #expect(markdown.contains("{--\n\nGone for good.\n--}\n"))
  }

  @Test func splitParagraphKeepsItsWords() {
    let first = "We keep the data of an account for as long as the account is open."
    let second = "Afterwards we delete what no law obliges us to keep for longer."
    let edit = redline(
      from: [.words("\(first) \(second)")], to: [.words(first), .words(second)])
    let markdown = String(
      decoding: RedlineMarkdownWriter(addresses: addresses).render(edit), as: UTF8.self)
    #expect(markdown.contains("{>>Paragraph split<<}"))
    #expect(markdown.contains("\(first){~~ ~>\n\n~~}\(second)"))
    #expect(!html(edit).contains("Afterwards we delete</"))
    #expect(html(edit).contains("¶ [new paragraph]"))
  }

  @Test func tableShowsWhatBecameOfRowsAndColumns() {
    let header = [Table.Cell.words("Name"), .words("Days")]
    let old = Table(
      alignments: [.natural, .natural], header: header,
      rows: [[.words("sid"), .words("30")], [.words("lang"), .words("60")]])
    var new = old
    new.header.append(.words("Purpose"))
    new.alignments.append(.natural)
    new.rows = [[.words("sid"), .words("30"), .words("login")]]
    let page = html(redline(from: [.table(old)], to: [.table(new)]))
    #expect(page.contains("<span class=\"cue\">column inserted: </span>Purpose"))
    #expect(page.contains("<span class=\"cue\">row deleted: </span>lang"))
    #expect(!page.contains("<tr><ins") && !page.contains("<table><del"))
  }

  @Test func summaryCountsWhatTheWordsShow() {
    let edit = redline(
      from: [.words("We keep it for thirty days."), .words("Gone for good.")],
      to: [.words("We keep it for sixty days.")])
    let summary = RedlineSummary(edit)
    #expect(summary.total.wordsInserted == 1)
    #expect(summary.total.wordsDeleted == 4)
    #expect(summary.total.wordsMoved == 0)
    #expect(
      summary.total.kinds == [.init(kind: .reworded, count: 1), .init(kind: .deleted, count: 1)])
    #expect(summary.sections.filter(\.isChanged).map(\.counts) == [summary.total])
  }
}
