import NoticeFiles
import Testing

@Suite struct ReplacementJournalTests {
  private let changes: [ReplacementJournal.Change] = [
    .write("a/SUMS", Array("new".utf8)), .write("b/record", Array("added".utf8)),
    .remove("b/texts/c.md"),
  ]
  private let old = ["a/SUMS", "b/other", "b/texts/c.md"]
  private let new = ["a/SUMS", "b/other", "b/record"]

  private func scratch() throws -> Scratch {
    let scratch = try Scratch()
    scratch.write("a/SUMS", "old")
    scratch.write("b/other", "other")
    scratch.write("b/texts/c.md", "text")
    return scratch
  }

  private func journal(_ scratch: Scratch) throws -> ReplacementJournal {
    let root = try Folder(path: scratch.path)
    return ReplacementJournal("journal", in: root, below: root)
  }

  /// A journal as far as it can be complete, in a folder of that name.
  private func prepare(_ name: String, _ scratch: Scratch) {
    scratch.write("\(name)/0.new", "new")
    scratch.write("\(name)/0.former", "old")
    scratch.write("\(name)/1.new", "added")
    scratch.write("\(name)/list", "replace a/SUMS\nadd b/record\nremove b/texts/c.md\n")
  }

  private func move(_ scratch: Scratch, _ name: String, _ newName: String) throws {
    let steps = name.split(separator: "/").map(String.init)
    let newSteps = newName.split(separator: "/").map(String.init)
    var (folder, newFolder) = (try Folder(path: scratch.path), try Folder(path: scratch.path))
    for step in steps.dropLast() { folder = try folder.folder(step) }
    for step in newSteps.dropLast() { newFolder = try newFolder.folder(step) }
    try folder.move(steps[steps.count - 1], to: newFolder, newSteps[newSteps.count - 1])
  }

  @Test func everythingIsReplacedAndNothingIsLeft() throws {
    let scratch = try scratch()
    try journal(scratch).perform(changes)
    #expect(scratch.listing() == new)
    #expect(scratch.read("a/SUMS") == "new")
    #expect(scratch.read("b/record") == "added")
    #expect(try journal(scratch).recover() == nil)
  }

  @Test func failureOnTheWayPutsEverythingBack() throws {
    for failing in [
      ReplacementJournal.Change.write("missing/file", [1]), .write("a/SUMS/file", [1]),
    ] {
      let scratch = try scratch()
      #expect(throws: FileError.self) { try journal(scratch).perform(changes + [failing]) }
      #expect(scratch.listing() == old)
      #expect(scratch.read("a/SUMS") == "old")
      #expect(scratch.read("b/texts/c.md") == "text")
    }
  }

  @Test func journalIsCompletedFromEveryPointOnTheWay() throws {
    let steps: [(Scratch) throws -> Void] = [
      { _ in }, { try self.move($0, "journal/0.new", "a/SUMS") },
      { try self.move($0, "journal/1.new", "b/record") },
      { try self.move($0, "b/texts/c.md", "journal/2.former") },
    ]
    for count in 1...steps.count {
      let scratch = try scratch()
      prepare("journal", scratch)
      for step in steps.prefix(count) { try step(scratch) }
      let paths = ["a/SUMS", "b/record", "b/texts/c.md"]
      #expect(try journal(scratch).recover() == .completed(paths), "after \(count)")
      #expect(scratch.listing() == new, "after \(count)")
      #expect(scratch.read("a/SUMS") == "new")
      #expect(try journal(scratch).recover() == nil)
    }
  }

  @Test func journalIsTakenBackFromEveryPointOnTheWay() throws {
    // All was done when something failed; then it is taken back, step by step.
    let back: [(Scratch) throws -> Void] = [
      { _ in }, { try self.move($0, "journal-back/2.former", "b/texts/c.md") },
      { try self.move($0, "b/record", "journal-back/1.new") },
      { try self.move($0, "journal-back/0.former", "a/SUMS") },
    ]
    for done in 1...3 {
      for count in 1...back.count {
        let scratch = try scratch()
        prepare("journal-back", scratch)
        if done > 0 { try move(scratch, "journal-back/0.new", "a/SUMS") }
        if done > 1 { try move(scratch, "journal-back/1.new", "b/record") }
        if done > 2 { try move(scratch, "b/texts/c.md", "journal-back/2.former") }
        // What was not done has nothing to be taken back.
        let undone = [true, done > 2, done > 1, true]
        for (index, step) in back.prefix(count).enumerated() where undone[index] {
          try step(scratch)
        }
        #expect(try journal(scratch).recover() == .dropped, "\(done) done, \(count) back")
        #expect(scratch.listing() == old, "\(done) done, \(count) back")
        #expect(scratch.read("a/SUMS") == "old", "\(done) done, \(count) back")
        #expect(scratch.read("b/texts/c.md") == "text")
      }
    }
  }

  @Test func journalThatWasNotCompleteIsDropped() throws {
    let scratch = try scratch()
    prepare("journal-new", scratch)
    #expect(try journal(scratch).recover() == .dropped)
    #expect(scratch.listing() == old)
    // The list goes first when all is done.
    scratch.write("journal/2.former", "text")
    #expect(try journal(scratch).recover() == .dropped)
    #expect(scratch.listing() == old)
  }

  @Test func journalOfSomebodyElseIsNotFollowed() throws {
    for line in ["remove ../x", "remove /etc/passwd", "chmod a/SUMS", "remove"] {
      let scratch = try scratch()
      scratch.write("journal/list", line + "\n")
      #expect(throws: FileError.self) { try journal(scratch).recover() }
      #expect(scratch.listing() == old[0...1] + [old[2], "journal/list"])
    }
    let linked = try scratch()
    linked.link("link", to: "a")
    linked.write("journal/0.new", "evil")
    linked.write("journal/list", "replace link/SUMS\n")
    #expect(throws: FileError.self) { try journal(linked).recover() }
    #expect(linked.read("a/SUMS") == "old")
  }
}

@Suite struct ReversibleRenamesTests {
  @Test(arguments: [true, false])
  func everyRenameIsTakenBack(isExchanging: Bool) throws {
    let scratch = try Scratch()
    for (name, text) in [
      ("staged/new", "1"), ("staged/file", "2"), ("staged/copy", "3"), ("place/file", "3"),
    ] {
      scratch.write(name, text)
    }
    let (staged, place) = (
      try Folder(path: scratch.path + "/staged"), try Folder(path: scratch.path + "/place")
    )
    var renames = ReversibleRenames(isExchanging: isExchanging)
    let isMoved = try renames.move("new", in: staged, to: "new", in: place)
    let isMovedOver = try renames.move("copy", in: staged, to: "new", in: place)
    #expect(isMoved && !isMovedOver)
    let replaced = try renames.replace("file", in: place, by: "file", in: staged, copy: "copy")
    #expect(scratch.read("staged/" + replaced) == "3")
    #expect(scratch.read("place/file") == "2")
    #expect(scratch.read("place/new") == "1")
    let isTakenBack = renames.takeBack()
    #expect(isTakenBack)
    #expect(scratch.read("place/file") == "3")
    #expect(scratch.read("staged/new") == "1")
    #expect(scratch.read("place/new") == nil)
  }

  @Test func takingBackEndsAtTheFirstThatCannotBe() throws {
    let scratch = try Scratch()
    scratch.write("a/1", "1")
    scratch.write("a/2", "2")
    scratch.makeFolder("b")
    let (from, to) = (
      try Folder(path: scratch.path + "/a"), try Folder(path: scratch.path + "/b")
    )
    var renames = ReversibleRenames()
    for name in ["1", "2"] { _ = try renames.move(name, in: from, to: name, in: to) }
    scratch.write("a/2", "somebody's")
    let isTakenBack = renames.takeBack()
    #expect(!isTakenBack)
    #expect(scratch.listing() == ["a/2", "b/1", "b/2"])
    #expect(scratch.read("a/2") == "somebody's")
  }
}

@Suite struct StagedFolderTests {
  @Test func discardRemovesWhatWasWrittenAndNothingElse() throws {
    let scratch = try Scratch()
    let place = try Folder(path: scratch.path)
    var staged = try StagedFolder("staged", in: place)
    try staged.write([1], to: "a/b/c")
    try staged.write([2], to: "a/d")
    try staged.synchronize()
    #expect(throws: FileError.self) { try StagedFolder("staged", in: place) }
    try staged.rename(to: "renamed")
    scratch.write("renamed/a/foreign", "x")
    staged.discard()
    #expect(scratch.listing() == ["renamed/a/foreign"])
  }

  @Test func renamingNeverReplaces() throws {
    let scratch = try Scratch()
    scratch.makeFolder("taken")
    var staged = try StagedFolder("staged", in: try Folder(path: scratch.path))
    #expect(throws: FileError.self) { try staged.rename(to: "taken") }
    #expect(staged.name == "staged")
    staged.discard()
    #expect(scratch.listing() == ["taken/"])
  }
}
