import Glibc
import NoticeDiagnostics
import NoticeFiles
import NoticeModel

@testable import EngrossCommands

/// A workspace in a temporary folder that goes away with the value.
final class TemporaryWorkspace {
  /// The folder that holds `Notices/`.
  let path: String

  /// Makes a workspace of files, by path.
  init(_ files: [String: String]) throws {
    var template = Array("/tmp/engross-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileError(.create, "/tmp", code: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let root = try NewFiles(below: Folder(path: path))
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      _ = try root.write(Array(text.utf8), to: name)
    }
  }

  deinit {
    system("rm -rf '\(path)'")
  }

  /// Builds the site for a day.
  func build(
    on day: String = "2024-11-15", drafts: Bool = false
  ) throws -> SiteBuild.Outcome {
    let request = SiteBuild.Request(
      workspace: path, output: path + "/Output",
      day: CalendarDay(day) ?? CalendarDay(secondsSince1970: 0), includesDrafts: drafts)
    let progress = Progress(verb: "Building", isShown: false, console: .standard)
    return try SiteBuild(request: request).run(progress: progress) { _ in }
  }

  /// Checks the sources.
  func checked(_ notice: String? = nil) throws -> WorkspaceCheck.Outcome {
    let check = WorkspaceCheck(
      workspace: try OpenWorkspace(path: path), day: CalendarDay(year: 2024, month: 11, day: 15))
    return try check.outcome(of: notice.map { NoticeID($0) })
  }

  /// Every diagnostic of the sources, as `path:line:column: severity: summary [name]`.
  func check(_ notice: String? = nil) throws -> [String] {
    Self.lines(try checked(notice).diagnostics)
  }

  /// Diagnostics as `path:line:column: severity: summary [name]`.
  static func lines(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { diagnostic in
      let position = diagnostic.place.position
      return "\(diagnostic.place.file.path):\(position.line):\(position.column): "
        + "\(diagnostic.severity.rawValue): \(diagnostic.summary) [\(diagnostic.name)]"
    }
  }

  /// The text of an output file.
  func output(_ name: String) throws -> String {
    try String(
      decoding: Folder(path: path + "/Output").read(name, limit: 1 << 24), as: UTF8.self)
  }

  /// The paths of all output files, sorted.
  func outputs() throws -> [String] {
    try Self.files(below: Folder(path: path + "/Output"), prefix: "").sorted()
  }

  private static func files(below folder: Folder, prefix: String) throws -> [String] {
    try folder.entries().flatMap { entry -> [String] in
      entry.kind == .folder
        ? try files(below: folder.folder(entry.name), prefix: prefix + entry.name + "/")
        : [prefix + entry.name]
    }
  }
}
