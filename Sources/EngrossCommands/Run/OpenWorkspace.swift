import NoticeCompiler
import NoticeDiagnostics
import NoticeLanguage
import NoticeModel
import NoticeWorkspace

/// A workspace whose manifest was read and whose notices are known by name.
struct OpenWorkspace: Sendable {
  /// The folder that holds `Notices/`.
  let path: String
  /// Reads the notices.
  let loader: WorkspaceLoader
  /// `workspace.yml`.
  let manifest: WorkspaceManifest
  /// The notices, sorted.
  let notices: [NoticeID]
  /// The notices that some other one supplements.
  let supplementedNotices: Set<NoticeID>
  /// The compiler for them.
  let compiler: NoticeCompiler
  /// What was said about the manifest and the names of folders.
  let diagnostics: Diagnostics

  /// Opens the workspace at a path.
  init(path: String) throws {
    self.path = path
    loader = try WorkspaceLoader(path: path)
    var ledger = Diagnostics()
    (manifest, notices) = try loader.manifest(in: &ledger)
    supplementedNotices = try loader.supplementedNotices(among: notices)
    compiler = NoticeCompiler(workspace: manifest, bodyDigest: EditionFormats.bodyDigest)
    compiler.checkWorkspace(in: &ledger)
    diagnostics = ledger
  }

  /// The language of what speaks of all notices: the first that the workspace names, or English.
  var language: LanguageTag { manifest.languages.first?.value ?? .english }

  /// The region or audience of that code.
  ///
  /// - Throws: `ExitStatus.wrongUsage`, after saying which codes are like it.
  func region(_ code: String) throws -> RegionCode {
    let region = RegionCode(code)
    if compiler.regions.isKnown(region) { return region }
    let nearest = compiler.regions.nearest(to: region).map { "'\($0)'" }
    let hint = nearest.isEmpty ? "" : "; did you mean \(nearest.joined(separator: " or "))?"
    Console.standard.complain("error: No region '\(code)'\(hint)")
    throw ExitStatus.wrongUsage
  }

  /// The notice of that name.
  ///
  /// - Throws: `ExitStatus.wrongUsage`, after saying which notices there are.
  func existing(_ name: String) throws -> NoticeID {
    let id = NoticeID(name)
    if notices.contains(id) { return id }
    let hint = MisspeltName.hint(for: name, among: notices.map(\.rawValue))
    Console.standard.complain("error: No notice '\(name)' in \(path)\(hint)")
    throw ExitStatus.wrongUsage
  }
}
