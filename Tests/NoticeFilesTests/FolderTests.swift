import Glibc
import NoticeFiles
import Testing

@Suite struct FolderTests {
  @Test func entriesAreSortedAndOfAKind() throws {
    let scratch = try Scratch()
    scratch.write("b.md", "x")
    scratch.write("B.md", "x")
    scratch.makeFolder("a")
    scratch.link("c", to: "b.md")
    mkfifo(scratch.path + "/q", 0o600)
    let folder = try Folder(path: scratch.path)
    #expect(
      try folder.entries() == [
        Folder.Entry(name: "B.md", kind: .file), Folder.Entry(name: "a", kind: .folder),
        Folder.Entry(name: "b.md", kind: .file), Folder.Entry(name: "c", kind: .symbolicLink),
        Folder.Entry(name: "q", kind: .special),
      ])
    #expect(try folder.entries().count == 5)
    #expect(try folder.kind(of: "c") == .symbolicLink)
    #expect(try folder.kind(of: "d") == nil)
  }

  @Test func filesBelowAreRead() throws {
    let scratch = try Scratch()
    scratch.write("a/b/c.md", String(repeating: "text", count: 10_000))
    let folder = try Folder(path: scratch.path)
    #expect(try folder.read("a/b/c.md", limit: 40_000).count == 40_000)
    #expect(try folder.folder("a").folder("b").read("c.md", limit: 40_000).count == 40_000)
    scratch.write("empty", "")
    #expect(try folder.read("empty", limit: 0) == [])
  }

  @Test func largeFilesAreRefused() throws {
    let scratch = try Scratch()
    scratch.write("a.md", "12345")
    let folder = try Folder(path: scratch.path)
    let error = #expect(throws: FileError.self) { try folder.read("a.md", limit: 4) }
    #expect(error?.cause == .tooLarge(limit: 4))
    #expect(
      error?.description
        == "\(scratch.path)/a.md: cannot read: larger than the 4 bytes that are allowed")
  }

  @Test("A055: a link is not followed, wherever it is on the way")
  func linksAreNotFollowed() throws {
    let scratch = try Scratch()
    scratch.write("real/a.md", "secret")
    scratch.link("link", to: "real")
    scratch.link("a.md", to: "/etc/passwd")
    let folder = try Folder(path: scratch.path)
    for path in ["link/a.md", "a.md"] {
      let error = #expect(throws: FileError.self) { try folder.read(path, limit: 100) }
      #expect(error?.cause == .symbolicLink)
    }
    let error = #expect(throws: FileError.self) { try folder.folder("link") }
    #expect(error?.cause == .symbolicLink)
  }

  @Test func queuesAndFoldersAreNoFiles() throws {
    let scratch = try Scratch()
    mkfifo(scratch.path + "/q", 0o600)
    scratch.makeFolder("d")
    scratch.write("f", "x")
    let folder = try Folder(path: scratch.path)
    for path in ["q", "d"] {
      let error = #expect(throws: FileError.self) { try folder.read(path, limit: 100) }
      #expect(error?.cause == .wrongKind(expected: "a file"))
    }
    let error = #expect(throws: FileError.self) { try folder.folder("f") }
    #expect(error?.cause == .wrongKind(expected: "a folder"))
  }

  @Test("A062: an error about a hostile path is one line")
  func errorsAreOneLine() {
    #expect(
      FileError(.write, "Output/a\n\u{1B}[2K", code: ENOSPC).description
        == "Output/a\\u{A}\\u{1B}[2K: cannot write: No space left on device (ENOSPC); "
        + "free space and run again")
    #expect(
      FileError(.open, "Notices", code: ENOENT).description
        == "Notices: cannot open: No such file or directory (ENOENT)")
  }
}

@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func digestsAreThoseOfTheStandard(text: String, hex: String) {
    #expect(SHA256.digest(of: Array(text.utf8)).hex == hex)
    var hasher = SHA256Hasher()
    for byte in text.utf8 { hasher.update([byte]) }
    #expect(hasher.digest().hex == hex)
    #expect(Digest(hex: hex)?.hex == hex)
  }

  @Test func hexadecimalIsReadStrictly() {
    let hex = SHA256.digest(of: []).hex
    #expect(Digest(hex: hex.uppercased()) == nil)
    #expect(Digest(hex: String(hex.dropLast())) == nil)
    #expect(Digest(hex: hex.dropLast() + "é") == nil)
  }
}

@Suite struct WorkspaceLockTests {
  @Test func lockIsHeldOnceAndFreed() throws {
    let scratch = try Scratch()
    let lock = try WorkspaceLock(path: scratch.path)
    var said: [String] = []
    let error = #expect(throws: FileError.self) {
      _ = try WorkspaceLock(path: scratch.path, seconds: 0) { said.append($0) }
    }
    #expect(error?.code == EWOULDBLOCK)
    #expect(said == ["waiting for another engross to finish in this workspace"])
    lock.release()
    _ = try WorkspaceLock(path: scratch.path, seconds: 0)
  }
}

@Suite struct StandardOutputTests {
  @Test("A114: a report that cannot be written is an error")
  func lostReportsAreErrors() async {
    await #expect(processExitsWith: .exitCode(2)) {
      StandardOutput.prepare()
      let full = open("/dev/full", O_WRONLY)
      dup2(full, STDOUT_FILENO)
      exit(codeOfWriting() == ENOSPC ? 2 : 3)
    }
    await #expect(processExitsWith: .exitCode(2)) {
      // A thread of the test's own process may take the number before it is looked at.
      for _ in 0..<8 {
        close(STDOUT_FILENO)
        StandardOutput.prepare()
        let other = open("/dev/null", O_WRONLY)
        guard other > 2 else { exit(4) }
        if codeOfWriting() == EBADF { exit(2) }
      }
      exit(3)
    }
  }

  @Test func readerThatGoesAwayIsAnError() async {
    await #expect(processExitsWith: .exitCode(2)) {
      StandardOutput.prepare()
      var ends: [Int32] = [0, 0]
      guard pipe(&ends) == 0 else { exit(4) }
      close(ends[0])
      dup2(ends[1], STDOUT_FILENO)
      exit(codeOfWriting() == EPIPE ? 2 : 3)
    }
  }
}

/// The `errno` of writing to standard output; 0 if that went well.
private func codeOfWriting() -> Int32 {
  do throws(FileError) {
    try StandardOutput.write(Array("report".utf8))
    return 0
  } catch {
    return error.code
  }
}

@Suite struct InterruptionTests {
  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
  func signalIsNotedOnceAndEndsTheProcessTwice(signal: Int32, status: Int32) async {
    await #expect(processExitsWith: .exitCode(status)) { [signal] in
      Interruption.install()
      guard Interruption.signal == nil else { exit(1) }
      kill(getpid(), signal)
      while Interruption.signal == nil { sched_yield() }
      exit(Interruption.exitStatus ?? 2)
    }
    await #expect(processExitsWith: .signal(signal)) { [signal] in
      Interruption.install()
      kill(getpid(), signal)
      while Interruption.signal == nil { sched_yield() }
      kill(getpid(), signal)
      while true { sched_yield() }
    }
  }
}
