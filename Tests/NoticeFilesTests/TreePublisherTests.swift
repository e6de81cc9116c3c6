import Glibc
import NoticeFiles
import Testing

@Suite struct TreePublisherTests {
  private func publish(
    _ files: [String: String], to output: String, sources: [String] = [], home: String? = nil,
    isExchanging: Bool = true
  ) throws -> TreePublisher.Outcome {
    let publisher = try TreePublisher(
      output: output, sources: sources, home: home, isExchanging: isExchanging)
    do {
      for (path, text) in files { try publisher.stage(path, Array(text.utf8)) }
      return try publisher.commit()
    } catch {
      try publisher.abandon()
      throw error
    }
  }

  private func refusal(_ output: String, sources: [String] = [], home: String? = nil) -> String? {
    do {
      _ = try publish(["index.html": "x"], to: output, sources: sources, home: home)
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: [true, false])
  func treeIsPublishedAndReplaced(isExchanging: Bool) throws {
    let scratch = try Scratch()
    let output = scratch.path + "/Output"
    let first = try publish(
      ["index.html": "one", "terms/index.html": "t", "terms/2024-09/index.html": "r"], to: output,
      isExchanging: isExchanging)
    #expect(first.fileCount == 3)
    #expect(first.leftover == nil)
    #expect(
      scratch.listing() == [
        "Output/.engross", "Output/index.html", "Output/terms/2024-09/index.html",
        "Output/terms/index.html",
      ])
    let second = try publish(
      ["index.html": "two", "privacy/index.html": "p", "terms/index.html": "u"], to: output,
      isExchanging: isExchanging)
    #expect(second.leftover == nil)
    #expect(
      scratch.listing() == [
        "Output/.engross", "Output/index.html", "Output/privacy/index.html",
        "Output/terms/index.html",
      ])
    #expect(scratch.read("Output/index.html") == "two")
    #expect(scratch.read("Output/terms/index.html") == "u")
    #expect(
      scratch.read("Output/.engross")
        == "engross-output 1\nindex.html\nprivacy/index.html\nterms/index.html\n")
  }

  @Test(arguments: [true, false])
  func foreignEntriesAtTheTopAreCarriedOver(isExchanging: Bool) throws {
    let scratch = try Scratch()
    let output = scratch.path + "/Output"
    _ = try publish(
      ["a/index.html": "1", "b/index.html": "1"], to: output, isExchanging: isExchanging)
    scratch.write("Output/CNAME", "example.com")
    scratch.write("Output/.well-known/security.txt", "mail")
    scratch.link("Output/old", to: "a")
    scratch.write("Output/a/notes.txt", "mine")
    scratch.write("Output/b/deep/notes.txt", "mine")
    for run in 0..<2 {
      let outcome = try publish(
        ["a/index.html": "2"], to: output, isExchanging: isExchanging)
      #expect(outcome.leftover == nil, "run \(run)")
      #expect(
        scratch.listing() == [
          "Output/.engross", "Output/.well-known/security.txt", "Output/CNAME",
          "Output/a/index.html", "Output/a/notes.txt", "Output/b/deep/notes.txt", "Output/old",
        ], "run \(run)")
    }
    #expect(scratch.read("Output/CNAME") == "example.com")
    #expect(scratch.read("Output/b/deep/notes.txt") == "mine")
  }

  @Test func foreignEntriesInTheWayAreRefused() throws {
    let scratch = try Scratch()
    let output = scratch.path + "/Output"
    _ = try publish(["a/index.html": "1"], to: output)
    scratch.write("Output/feed.xml", "mine")
    scratch.write("Output/a/new.html", "mine")
    for path in ["feed.xml", "a/new.html"] {
      #expect(throws: FileError.self) { try publish([path: "2"], to: output) }
      let words = "a file that engross did not write is in its place; move it away"
      do { _ = try publish([path: "2", "a/index.html": "2"], to: output) } catch {
        #expect("\(error)" == "\(output)/\(path): cannot publish: \(words)")
      }
    }
    #expect(
      scratch.listing() == [
        "Output/.engross", "Output/a/index.html", "Output/a/new.html", "Output/feed.xml",
      ])
    #expect(scratch.read("Output/a/index.html") == "1")
  }

  @Test("A057: a folder of the output that became a link is refused, and its target untouched")
  func linkedFolderIsRefused() throws {
    let scratch = try Scratch()
    scratch.write("victim/index.html", "victim")
    let output = scratch.path + "/Output"
    _ = try publish(["privacy/index.html": "1", "privacy/old/index.html": "1"], to: output)
    rename(output + "/privacy", scratch.path + "/aside")
    scratch.link("Output/privacy", to: scratch.path + "/victim")
    #expect(throws: FileError.self) { try publish(["privacy/index.html": "2"], to: output) }
    #expect(scratch.listing("victim") == ["index.html"])
    unlink(output + "/privacy")
    rename(scratch.path + "/aside", output + "/privacy")
    rename(output + "/privacy/old", scratch.path + "/aside")
    scratch.link("Output/privacy/old", to: scratch.path + "/victim")
    #expect(
      refusal(output)
        == "\(output)/privacy/old: cannot publish: a symbolic link that engross did not write is in "
        + "its place; move it away")
    #expect(scratch.read("victim/index.html") == "victim")
    #expect(scratch.listing("Output").contains(".engross"))
  }

  @Test(
    "A059: a hard link from the output leaves the other file as it was", arguments: [true, false])
  func hardLinkedFileIsNotWrittenTo(isExchanging: Bool) throws {
    let scratch = try Scratch()
    let output = scratch.path + "/Output"
    _ = try publish(["v2.html": "1"], to: output)
    scratch.write("other.html", "other")
    unlink(output + "/v2.html")
    Glibc.link(scratch.path + "/other.html", output + "/v2.html")
    _ = try publish(["v2.html": "2"], to: output, isExchanging: isExchanging)
    #expect(scratch.read("other.html") == "other")
    #expect(scratch.read("Output/v2.html") == "2")
  }

  @Test("A060: sources, the root, the home folder and foreign folders are refused")
  func dangerousOutputsAreRefused() throws {
    let scratch = try Scratch()
    scratch.write("work/Notices/a/notice.md", "text")
    scratch.makeFolder("home")
    scratch.write("foreign/keep.txt", "keep")
    let work = scratch.path + "/work"
    let notices = work + "/Notices"
    for output in [notices, notices + "/a", notices + "/a/new", work, scratch.path] {
      #expect(
        refusal(output, sources: [notices])
          == "\(output): cannot publish: it overlaps with \(notices); choose another")
    }
    #expect(refusal("/") == "/: cannot publish: it is the root folder; choose another")
    #expect(
      refusal(scratch.path + "/home", home: scratch.path + "/home/")
        == "\(scratch.path)/home: cannot publish: it is your home folder; choose another")
    #expect(
      refusal(scratch.path + "/foreign")
        == "\(scratch.path)/foreign: cannot publish: it holds 'keep.txt', which engross did not "
        + "write; choose an empty folder")
    scratch.write("file", "x")
    #expect(
      refusal(scratch.path + "/file")
        == "\(scratch.path)/file: cannot publish: it is not a folder")
    scratch.link("nowhere", to: "gone")
    #expect(
      refusal(scratch.path + "/nowhere")
        == "\(scratch.path)/nowhere: cannot publish: it is a link to a folder that does not exist; "
        + "make that folder")
    scratch.write("later/.engross", "engross-output 2\n")
    #expect(
      refusal(scratch.path + "/later")
        == "\(scratch.path)/later/.engross: cannot publish: it was written by another version of "
        + "engross, or changed since")
    scratch.write("evil/.engross", "engross-output 1\n../foreign/keep.txt\n")
    #expect(refusal(scratch.path + "/evil") != nil)
    #expect(
      scratch.listing() == [
        "evil/.engross", "file", "foreign/keep.txt", "home/", "later/.engross", "nowhere",
        "work/Notices/a/notice.md",
      ])
  }

  @Test func emptyFolderAndLinkedFolderAreOutputs() throws {
    let scratch = try Scratch()
    scratch.makeFolder("empty")
    _ = try publish(["index.html": "x"], to: scratch.path + "/empty/")
    scratch.makeFolder("site/www")
    scratch.link("Output", to: "site/www")
    _ = try publish(["index.html": "1"], to: scratch.path + "/Output")
    _ = try publish(["index.html": "2"], to: scratch.path + "/Output")
    #expect(
      scratch.listing() == [
        "Output", "empty/.engross", "empty/index.html", "site/www/.engross",
        "site/www/index.html",
      ])
    #expect(scratch.read("Output/index.html") == "2")
  }

  @Test("A121: permissions do not depend on the umask")
  func permissionsAreThoseOfASite() async throws {
    await #expect(processExitsWith: .exitCode(0)) {
      umask(0o077)
      let scratch = try Scratch()
      let publisher = try TreePublisher(output: scratch.path + "/Output", sources: [])
      try publisher.stage("a/b/index.html", Array("x".utf8))
      _ = try publisher.commit()
      for (path, mode) in [
        ("Output", 0o755), ("Output/a", 0o755), ("Output/a/b", 0o755),
        ("Output/a/b/index.html", 0o644), ("Output/.engross", 0o644),
      ] as [(String, mode_t)] {
        var status = stat()
        stat(scratch.path + "/" + path, &status)
        if status.st_mode & 0o7777 != mode { exit(1) }
      }
      exit(0)
    }
  }

  @Test("A121: an output that cannot be written is named")
  func readOnlyOutputIsNamed() throws {
    let scratch = try Scratch()
    scratch.makeFolder("locked")
    chmod(scratch.path + "/locked", 0o555)
    defer { chmod(scratch.path + "/locked", 0o755) }
    // The root user may write everywhere.
    guard geteuid() != 0 else { return }
    #expect(
      refusal(scratch.path + "/locked/Output")?.hasSuffix(
        "Permission denied (EACCES); "
          + "allow the user who runs engross to do that") == true)
  }

  @Test func abandonedTreeLeavesNothing() throws {
    let scratch = try Scratch()
    let output = scratch.path + "/Output"
    _ = try publish(["index.html": "1"], to: output)
    scratch.write("Output/mine.txt", "mine")
    let publisher = try TreePublisher(output: output, sources: [])
    try publisher.stage("a/b/index.html", Array("2".utf8))
    try publisher.abandon()
    try publisher.abandon()
    #expect(
      scratch.listing() == ["Output/.engross", "Output/index.html", "Output/mine.txt"])
  }

  @Test func leftoversOfKilledBuildsAreSwept() throws {
    let scratch = try Scratch()
    let output = scratch.path + "/Output"
    _ = try publish(["index.html": "1"], to: output)
    // Killed while staging; before its marker; after the exchange, with foreign entries still there.
    scratch.write(".engross-build-Output-1/.engross", "engross-build 1\n")
    scratch.write(".engross-build-Output-1/a/b.html", "x")
    scratch.makeFolder(".engross-build-Output-2")
    scratch.write(".engross-build-Output-3/.engross", "engross-output 1\na/index.html\ngone.html\n")
    scratch.write(".engross-build-Output-3/a/index.html", "old")
    scratch.write(".engross-build-Output-3/a/mine.txt", "mine")
    scratch.write(".engross-build-Output-3/cgi/run", "mine")
    // Not ours: no marker, or another output's.
    scratch.write(".engross-build-Output-4/keep", "keep")
    scratch.write(".engross-build-Other-1/.engross", "engross-build 1\n")
    _ = try publish(["index.html": "2"], to: output)
    #expect(
      scratch.listing() == [
        ".engross-build-Other-1/.engross", ".engross-build-Output-4/keep", "Output/.engross",
        "Output/a/mine.txt", "Output/cgi/run", "Output/index.html",
      ])
  }

  @Test func buildThatIsStillRunningIsLeftAlone() throws {
    let scratch = try Scratch()
    let output = scratch.path + "/Output"
    let first = try TreePublisher(output: output, sources: [])
    try first.stage("index.html", Array("1".utf8))
    _ = try publish(["index.html": "2"], to: output)
    #expect(throws: FileError.self) { try first.commit() }
    try first.abandon()
    #expect(scratch.listing() == ["Output/.engross", "Output/index.html"])
    #expect(scratch.read("Output/index.html") == "2")
  }

  @Test(arguments: -1..<4)
  func replacementThatWasKilledIsCompleted(step: Int) throws {
    let scratch = try Scratch()
    let build = ".engross-build-Output-1"
    scratch.write("Output/.engross", "engross-output 1\na/index.html\nb/index.html\nindex.html\n")
    scratch.write("Output/.engross-journal", "engross-journal 1\nbeside \(build)\n")
    scratch.write("Output/mine.txt", "mine")
    scratch.write("\(build)/.engross", "engross-output 1\na/index.html\nindex.html\n")
    scratch.write("\(build)/index.html", "new")
    let retired = "\(build)/.engross-retired"
    if step < 0 { scratch.makeFolder(retired) }
    if step > 0 {
      scratch.write(
        "\(retired)/.engross", "engross-output 1\na/index.html\nb/index.html\nindex.html\n")
    }
    scratch.write(step > 0 ? "\(retired)/b/index.html" : "Output/b/index.html", "old")
    scratch.write(step > 1 ? "\(retired)/a/index.html" : "Output/a/index.html", "old")
    scratch.write(step > 2 ? "Output/a/index.html" : "\(build)/a/index.html", "new")
    scratch.write("Output/index.html", "old")
    let publisher = try TreePublisher(output: scratch.path + "/Output", sources: [])
    try publisher.abandon()
    #expect(
      scratch.listing() == [
        "Output/.engross", "Output/a/index.html", "Output/index.html", "Output/mine.txt",
      ])
    #expect(scratch.read("Output/a/index.html") == "new")
    #expect(scratch.read("Output/index.html") == "new")
    #expect(scratch.read("Output/.engross") == "engross-output 1\na/index.html\nindex.html\n")
  }

  @Test func manyTasksMayStage() async throws {
    let scratch = try Scratch()
    let publisher = try TreePublisher(output: scratch.path + "/Output", sources: [])
    try await withThrowingTaskGroup { group in
      for task in 0..<8 {
        group.addTask {
          for number in 0..<50 {
            try publisher.stage("n\(number)/r\(task)/index.html", Array("x".utf8))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try publisher.commit().fileCount == 400)
    #expect(scratch.listing("Output").count == 401)
  }

  @Test func fileThatIsPlannedTwiceIsAnError() throws {
    let scratch = try Scratch()
    let publisher = try TreePublisher(output: scratch.path + "/Output", sources: [])
    try publisher.stage("a/index.html", [])
    let error = #expect(throws: FileError.self) { try publisher.stage("a/index.html", []) }
    #expect(error?.code == EEXIST)
    #expect(error?.path == scratch.path + "/Output/a/index.html")
    try publisher.abandon()
    #expect(scratch.listing() == [])
  }
}
