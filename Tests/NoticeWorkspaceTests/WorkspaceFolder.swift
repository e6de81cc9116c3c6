import Glibc
import NoticeDiagnostics
import NoticeModel
import NoticeWorkspace

/// A workspace in a temporary folder, which goes away with it.
final class WorkspaceFolder {
  /// The folder that holds `Notices/`.
  let path: String

  /// The paths of what was made, what lies inside after what holds it.
  private var made: [String] = []

  /// Makes a workspace without a notice.
  init() {
    var template = Array("/tmp/engross-workspace-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/nonexistent"
    made = [path]
    folder("Notices")
  }

  deinit {
    for name in made.reversed() { remove(name) }
  }

  /// Writes a file and the folders that it needs.
  @discardableResult
  func file(_ name: String, _ text: String = "") -> Self { file(name, Array(text.utf8)) }

  /// Writes a file and the folders that it needs.
  @discardableResult
  func file(_ name: String, _ bytes: [UInt8]) -> Self {
    folder(String(name.prefix(upTo: name.lastIndex(of: "/") ?? name.startIndex)))
    let stream = fopen("\(path)/\(name)", "w")
    fwrite(bytes, 1, bytes.count, stream)
    if let stream { fclose(stream) }
    made.append("\(path)/\(name)")
    return self
  }

  /// Makes a folder and those around it.
  @discardableResult
  func folder(_ name: String) -> Self {
    var path = path
    for part in name.split(separator: "/") {
      path += "/\(part)"
      if mkdir(path, 0o755) == 0 { made.append(path) }
    }
    return self
  }

  /// Makes a symbolic link.
  @discardableResult
  func link(_ name: String, to target: String) -> Self {
    folder(String(name.prefix(upTo: name.lastIndex(of: "/") ?? name.startIndex)))
    if symlink(target, "\(path)/\(name)") == 0 { made.append("\(path)/\(name)") }
    return self
  }

  /// Writes `draft/notice.md` of a notice, so that there is something to read.
  @discardableResult
  func notice(_ id: String) -> Self { file("Notices/\(id)/draft/notice.md", "# Title\n") }

  /// The loader of the workspace.
  func loader() throws -> WorkspaceLoader { try WorkspaceLoader(path: path) }

  /// Everything that is reported about the workspace and all its notices.
  func reports() throws -> [String] {
    var diagnostics = Diagnostics()
    let loader = try loader()
    let (_, notices) = try loader.manifest(in: &diagnostics)
    for id in notices {
      var ledger = WorkspaceLoader.ledger(sharing: diagnostics)
      _ = try loader.sources(of: id, in: &ledger)
      diagnostics.absorb(ledger)
    }
    _ = try loader.templateOverrides(in: &diagnostics)
    return diagnostics.lines
  }

  /// The sources of a notice, whatever is reported.
  func sources(of id: String) throws -> (sources: NoticeSources?, ledger: Diagnostics) {
    var ledger = Diagnostics()
    let sources = try loader().sources(of: NoticeID(id), in: &ledger)
    return (sources, ledger)
  }
}
