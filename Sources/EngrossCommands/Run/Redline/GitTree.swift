import NoticeDiagnostics
import Subprocess

/// Reads files of past commits of the repository around a folder, through the user's own git.
///
/// Git runs without a shell, with none of the settings that would make it run other programs, and with
/// an environment of our own. Names from the command line stand behind `--end-of-options`. Nothing is
/// checked out: blobs are read as they were stored.
struct GitTree: Sendable {
  /// A file of a commit.
  struct File: Sendable {
    /// The path from the folder that was asked about.
    let path: String
    /// What it holds.
    let bytes: [UInt8]
  }

  /// Why there is nothing to read.
  enum Failure: Error, CustomStringConvertible {
    /// Git is not installed.
    case noGit
    /// The folder lies in no repository that git opens.
    case noRepository(String)
    /// No commit has that name.
    case noCommit(String)
    /// The commit has nothing there.
    case nothing(String)
    /// There is more than is read.
    case tooLarge(limit: Int)
    /// Git said no.
    case git(String)

    var description: String {
      switch self {
      case .noGit: "The program 'git' was not found"
      case .noRepository(let folder): "'\(TerminalText.escaped(folder))' lies in no Git repository"
      case .noCommit(let name): "No commit '\(TerminalText.escaped(name))' in this repository"
      case .nothing(let path): "That commit has no '\(TerminalText.escaped(path))'"
      case .tooLarge(let limit): "That commit has more than \(limit >> 20) MiB there"
      case .git(let words): "git: \(TerminalText.escaped(words))"
      }
    }
  }

  private static let mostFiles = 20_000
  private static let mostBytes = 256 << 20
  private let folder: String

  /// Makes a reader of the repository around a folder.
  init(around folder: String) { self.folder = folder }

  /// The regular files below a path of the folder, as they were in a commit.
  func files(at commit: String, below path: String) throws -> [File] {
    let prefix = try text(["rev-parse", "--show-prefix"]) { .noRepository($0) }
    let id = try text(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", commit + "^{commit}"]
    ) { _ in .noCommit(commit) }
    guard (40...64).contains(id.utf8.count), id.utf8.allSatisfy(\.isHexadecimal) else {
      throw Failure.noCommit(commit)
    }
    let listing = try output(
      ["ls-tree", "-r", "-z", "-l", "--full-tree", id, "--", prefix + path + "/"], limit: 16 << 20)
    let entries = try Self.entries(in: listing, below: prefix)
    guard !entries.isEmpty else { throw Failure.nothing(path) }
    return try contents(of: entries)
  }

  // MARK: Entries

  private struct Entry {
    var id: String
    var path: String
  }

  /// The regular files of a listing: `mode type id size<TAB>path<NUL>`.
  private static func entries(in listing: [UInt8], below prefix: String) throws -> [Entry] {
    var entries: [Entry] = []
    var size = 0
    for line in listing.split(separator: 0) {
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      let fields = line[..<tab].split(separator: UInt8(ascii: " "))
      // Links and modules are no sources.
      guard fields.count == 4, fields[0].starts(with: "100".utf8),
        let path = String(validating: line[(tab + 1)...], as: UTF8.self), path.hasPrefix(prefix),
        !path.split(separator: "/").contains("..")
      else { continue }
      size += Int(String(decoding: fields[3], as: UTF8.self)) ?? 0
      guard size <= mostBytes, entries.count < mostFiles else {
        throw Failure.tooLarge(limit: mostBytes)
      }
      entries.append(
        Entry(
          id: String(decoding: fields[2], as: UTF8.self),
          path: String(path.dropFirst(prefix.count))))
    }
    return entries
  }

  /// What the files hold, read from one answer: `id type size<LF>bytes<LF>` each.
  private func contents(of entries: [Entry]) throws -> [File] {
    let request = entries.map(\.id).joined(separator: "\n") + "\n"
    let answer = try output(
      ["cat-file", "--batch"], input: Array(request.utf8),
      limit: Self.mostBytes + entries.count * 128)
    var files: [File] = []
    var index = 0
    for entry in entries {
      guard let end = answer[index...].firstIndex(of: UInt8(ascii: "\n")) else { break }
      let fields = answer[index..<end].split(separator: UInt8(ascii: " "))
      guard fields.count == 3, let size = Int(String(decoding: fields[2], as: UTF8.self)),
        end + 1 + size <= answer.count
      else { throw Failure.git("object \(entry.id) cannot be read") }
      files.append(File(path: entry.path, bytes: Array(answer[(end + 1)..<(end + 1 + size)])))
      index = end + 1 + size + 1
    }
    guard files.count == entries.count else { throw Failure.git("an answer was cut short") }
    return files
  }

  // MARK: Running

  private static let settings = [
    "core.fsmonitor=false", "core.hooksPath=/dev/null", "core.pager=cat", "core.askPass=",
    "core.sshCommand=false", "credential.helper=", "protocol.allow=never", "diff.external=",
  ].flatMap { ["-c", $0] }

  private static let environment: [Environment.Key: String] = [
    "PATH": Console.variable("PATH") ?? "/usr/bin:/bin", "LC_ALL": "C",
    "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_NO_REPLACE_OBJECTS": "1",
  ]

  /// One line that git prints.
  private func text(_ arguments: [String], else failure: (String) -> Failure) throws -> String {
    do {
      let bytes = try output(arguments, limit: 1 << 16)
      return String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    } catch Failure.git {
      throw failure(folder)
    }
  }

  private func output(
    _ arguments: [String], input: [UInt8] = [], limit: Int
  ) throws -> [UInt8] {
    let all = ["--no-pager", "-C", folder] + Self.settings + arguments
    let result: (isDone: Bool, bytes: [UInt8], complaint: String)
    do {
      result = try Waiting.result {
        let run = try await Subprocess.run(
          .name("git"), arguments: Arguments(all), environment: .custom(Self.environment),
          input: .array(input), output: .bytes(limit: limit), error: .string(limit: 1 << 16))
        return (run.terminationStatus.isSuccess, run.standardOutput, run.standardError)
      }
    } catch let error as SubprocessError {
      if error.code == .executableNotFound { throw Failure.noGit }
      throw Failure.git("\(error)")
    }
    guard result.isDone else {
      throw Failure.git(String(result.complaint.prefix { $0 != "\n" }))
    }
    return result.bytes
  }
}

extension UInt8 {
  /// Whether the byte is a hexadecimal digit as git writes them.
  fileprivate var isHexadecimal: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self)
  }
}
