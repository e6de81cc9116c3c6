import NoticeModel
import NoticeRedline
import Testing

/// Small cases with a known answer.
@Suite struct CaseTests {
  private static let suspend =
    "The provider may suspend the account when a threat to security is found, subject to the order."
  private static let end =
    "Either party may end this agreement by giving ninety days of written notice to the other."
  private static let deemed =
    "All notices must be in writing and are deemed received on the second business day after posting."

  private func kinds(_ redline: Redline) -> [Change.Kind] { redline.changes.map(\.kind) }

  private func words(_ redline: Redline) -> [String] {
    redline.changes.map { "\($0.was) => \($0.becomes)" }
  }

  @Test(arguments: [
    (
      "The customer shall pay within 30 days.", "The customer may pay within 30 days.",
      "shall => may"
    ),
    ("We may share data.", "We may not share data.", " => not"),
    (
      "The cap is $5,000.00 in total.", "The cap is $50,000.00 in total.", "$5,000.00 => $50,000.00"
    ),
    (
      "Payment is net 30 days from invoice.", "Payment is gross 45 days from invoice.",
      "net 30 => gross 45"
    ),
    (
      "It is kept until 2024-09-01 only.", "It is kept until 2024-10-01 only.",
      "2024-09-01 => 2024-10-01"
    ),
    (
      "Write to a@example.com now please.", "Write to b@example.com now please.",
      "a@example.com => b@example.com"
    ),
    (
      "See https://example.com/a for more facts.", "See https://example.com/b for more facts.",
      "https://example.com/a => https://example.com/b"
    ),
    (
      "We keep names, addresses and cookies.", "We keep names, photographs, addresses and cookies.",
      " => photographs,"
    ),
  ]) func oneEditIsOneChange(old: String, new: String, expected: String) {
    let redline = redline(old, new)
    #expect(words(redline) == [expected])
    #expect(kinds(redline) == [.reworded])
    #expect(RedlineFigures(redline).hunks.count == 1)
  }

  @Test(arguments: [
    ("当社は、利用者の個人情報を取得し、三十日間保存します。", "当社は、利用者の個人情報を取得し、十四日間保存します。"),
    ("我们可以在三十天内保存您的个人信息。", "我们可以在六十天内保存您的个人资料。"),
    ("เราจะเก็บข้อมูลของคุณไว้สามสิบวัน", "เราจะเก็บข้อมูลของคุณไว้สี่สิบวัน"),
  ]) func scriptsWithoutSpacesMarkCharacters(old: String, new: String) {
    let redline = redline(old, new)
    #expect(redline.changes.count == 1)
    for script in redline.rows[1].cells {
      for segment in script.segments where segment.kind != .equal {
        #expect(segment.old.count <= 4 && segment.new.count <= 4, "\(words(redline))")
      }
    }
  }

  @Test(arguments: [
    ("The café keeps it.", "The cafe\u{301} keeps it."),
    ("The cap is 30 days.", "The cap is 30\u{A0}days."),
    ("It’s the “terms”.", "It's the \"terms\"."),
    ("The account data.", "The acc\u{200B}ount data."),
    ("The account data.", "The account \u{200B} data."),
  ]) func whatNoReaderCanTellApartIsNormalisation(old: String, new: String) {
    let redline = redline(old, new)
    #expect(!redline.changes.isEmpty)
    #expect(kinds(redline).allSatisfy { $0 == .normalisation }, "\(words(redline))")
  }

  @Test func aMovedParagraphIsNoEdit() {
    let redline = redline(
      "\(Self.suspend)\n\n\(Self.end)\n\n\(Self.deemed)",
      "\(Self.end)\n\n\(Self.deemed)\n\n\(Self.suspend)")
    #expect(kinds(redline) == [.moved])
    #expect(RedlineFigures(redline).moved == [Self.suspend])
  }

  @Test func anEditInsideAMoveIsShown() {
    let edited = Self.suspend.replacing("may", with: "shall")
    let redline = redline(
      "\(Self.suspend)\n\n\(Self.end)\n\n\(Self.deemed)",
      "\(Self.end)\n\n\(Self.deemed)\n\n\(edited)")
    #expect(Set(kinds(redline)) == [.moved, .reworded])
    #expect(words(redline).contains("may => shall"))
  }

  @Test func aSplitShowsNoWords() {
    let whole = "\(Self.suspend) \(Self.end)"
    let parts = "\(Self.suspend)\n\n\(Self.end)"
    #expect(kinds(redline(whole, parts)) == [.split])
    #expect(kinds(redline(parts, whole)) == [.joined])
    #expect(RedlineFigures(redline(whole, parts)).inserted == 0)
  }

  @Test func aRewriteIsShownWhole() {
    let old =
      "We do not sell the data to anyone, and the team must follow written rules that limit it."
    let new =
      "Post reaches us at the address on the first page. Please say what you would like us to do."
    let figures = RedlineFigures(redline(old, new))
    #expect(figures.hunks.count == 1)
    #expect(figures.islands == 0)
  }

  @Test func aRewrittenSentenceInAParagraphIsOneChange() {
    let old = "\(Self.end) We do not sell the data to anyone that we know of at all. \(Self.deemed)"
    let new = "\(Self.end) Nobody gets what we know about our customers for money. \(Self.deemed)"
    let figures = RedlineFigures(redline(old, new))
    #expect(figures.hunks.count == 1)
    #expect(figures.islands == 0)
  }

  @Test func aSentenceThatMovedInsideItsParagraphIsAMove() {
    let redline = redline(
      "\(Self.suspend) \(Self.end) \(Self.deemed)", "\(Self.end) \(Self.deemed) \(Self.suspend)")
    #expect(kinds(redline).filter { $0 != .normalisation } == [.moved])
    #expect(RedlineFigures(redline).inserted == 0)
  }

  @Test func addedAndRemovedSentencesAreChangesOfTheirOwn() {
    let added = redline(Self.suspend, "\(Self.suspend) \(Self.end) \(Self.deemed)")
    #expect(kinds(added) == [.inserted, .inserted])
    let removed = redline("\(Self.suspend) \(Self.end) \(Self.deemed)", Self.deemed)
    #expect(kinds(removed) == [.deleted, .deleted])
  }

  @Test func aCopyIsNoNewText() {
    let redline = redline(
      "## One\n\n\(Self.suspend)\n\n## Two\n\n\(Self.end)",
      "## One\n\n\(Self.suspend)\n\n## Two\n\n\(Self.end)\n\n\(Self.suspend)")
    #expect(kinds(redline) == [.copied])
  }

  @Test func aChangedTargetIsSeen() {
    let redline = redline(
      "Read [the terms](https://example.com/a) now.", "Read [the terms](https://example.com/b) now."
    )
    #expect(kinds(redline) == [.linkTarget])
    #expect(words(redline) == ["https://example.com/a => https://example.com/b"])
  }

  @Test func boldIsSeen() {
    let redline = redline("We share your data now.", "We **share your data** now.")
    #expect(kinds(redline) == [.emphasis])
    #expect(words(redline) == ["share your data => **share your data**"])
  }

  @Test func listsAreComparedAsLists() {
    let bullets = "- your full name\n- your post address\n- your photograph"
    let numbers = "1. your full name\n2. your post address\n3. your photograph"
    #expect(kinds(redline(bullets, numbers)) == [.structure])
    let later = numbers.replacing("1.", with: "4.").replacing("2.", with: "5.").replacing(
      "3.", with: "6.")
    #expect(kinds(redline(numbers, later)) == [.listStart])
    let more = "- your full name\n- your age\n- your post address\n- your photograph"
    #expect(kinds(redline(bullets, more)) == [.inserted])
    #expect(kinds(redline(more, bullets)) == [.deleted])
    #expect(kinds(redline("your full name", "- your full name")) == [.structure])
  }

  @Test func headingLevelsAreSeen() {
    let redline = redline(
      "## One\n\nWords.\n\n## Two\n\nMore.", "## One\n\nWords.\n\n### Two\n\nMore.")
    #expect(kinds(redline) == [.headingLevel])
  }

  @Test func tablesAreComparedByRowAndColumn() {
    let table = "| Kind | Kept |\n|---|---|\n| Logs | 90 days |\n| Invoices | 7 years |"
    let row = table + "\n| Photos | 1 year |"
    #expect(kinds(redline(table, row)) == [.inserted])
    #expect(kinds(redline(row, table)) == [.deleted])
    let cell = redline(table, table.replacing("90", with: "180"))
    #expect(kinds(cell) == [.reworded])
    #expect(words(cell) == ["90 => 180"])
    let column =
      "| Kind | Why | Kept |\n|---|---|---|\n| Logs | Safety | 90 days |\n| Invoices | Law | 7 years |"
    #expect(kinds(redline(table, column)) == [.column])
    #expect(kinds(redline(column, table)) == [.column])
    let order = "| Kind | Kept |\n|---|---|\n| Invoices | 7 years |\n| Logs | 90 days |"
    #expect(kinds(redline(table, order)) == [.moved])
  }

  @Test func labelsAreNoText() {
    var old = "# Notice\n"
    var new = "# Notice\n\n## 1. Scope of all of this\n\nThis notice is for everybody.\n"
    for number in 1...6 {
      let body = "We keep part \(number * 1000) of it, see Section \(number) for more."
      let shifted = "We keep part \(number * 1000) of it, see Section \(number + 1) for more."
      old += "\n## \(number). Heading \("abcdefg".dropFirst(number).prefix(1))\n\n\(body)\n"
      new += "\n## \(number + 1). Heading \("abcdefg".dropFirst(number).prefix(1))\n\n\(shifted)\n"
    }
    let redline = redline(old, new)
    #expect(kinds(redline).allSatisfy { $0 == .inserted }, "\(words(redline))")
    #expect(RedlineFigures(redline).hunks.count == 1)
    #expect(redline.notes.count { $0.kind == .renumbered } == 12)
  }

  @Test func sectionsAreRenamedMovedAddedAndRemoved() {
    let one = "## One\n\n\(Self.suspend) \(Self.end)"
    let two = "## Two\n\n\(Self.deemed)"
    let renamed = redline("\(one)\n\n\(two)", "\(one.replacing("One", with: "First"))\n\n\(two)")
    #expect(renamed.sections.map(\.fates) == [[], [.renamed], []])
    #expect(Set(kinds(renamed)) == [.anchor, .reworded])
    let moved = redline("\(one)\n\n\(two)", "\(two)\n\n\(one)")
    #expect(moved.sections.map(\.fates) == [[], [.moved], []])
    #expect(kinds(moved) == [.moved])
    #expect(redline(one, "\(one)\n\n\(two)").sections.map(\.fates) == [[], [], [.added]])
    #expect(redline("\(one)\n\n\(two)", two).sections.map(\.fates) == [[], [.removed], []])
  }

  @Test func anUnrelatedSectionChangesNothingElse() {
    let old = "## One\n\n\(Self.suspend)\n\n## Two\n\n\(Self.end)"
    let new = "## One\n\n\(Self.suspend.replacing("may", with: "will"))\n\n## Two\n\n\(Self.end)"
    let added = "\n\n## Three\n\n\(Self.deemed)"
    let changes = redline(old, new).changes.map(\.id)
    let more = redline(old, new + added).changes.filter { $0.section != SectionID("three") }.map(
      \.id)
    #expect(changes == more)
  }
}
