import NoticeDiagnostics
import NoticeFiles
import NoticeModel

/// Two texts that were read to be compared.
struct ComparedSides: Sendable {
  /// One of them.
  struct Side: Sendable {
    /// How it is called: a revision's id, `draft`, `git:REV`, or a path.
    var name: String
    /// The text.
    var edition: Edition
    /// What a plain file has and a notice cannot have.
    var notes: [RedlineNote] = []
    /// The bytes of a plain file.
    var source: [UInt8] = []
  }

  /// The text before.
  var old: Side
  /// The text after.
  var new: Side
  /// What was said of the sources.
  var diagnostics: [Diagnostic] = []
  /// The readers that were asked for, by name.
  var readers: String?
}

/// Finds the texts that the arguments of `diff` name.
struct ComparedTexts: Sendable {
  /// The arguments.
  let names: [String]
  /// The workspace's folder.
  let workspace: String
  /// The code of the readers.
  let region: String?
  /// The language.
  let language: LanguageTag?
  /// Where complaints go.
  let console: Console

  /// Both texts.
  ///
  /// - Throws: `FileError` or `ExitStatus`, after saying what is wrong.
  func sides() throws -> ComparedSides {
    guard names.count == 2 else { return try notice() }
    let kinds = names.map(PathKind.init)
    if kinds == [.file, .file] || kinds != [.folder, .folder] && looksLikeFiles {
      guard region == nil else {
        try refuse("--region needs a notice; a Markdown file has no regional editions")
      }
      return try files()
    }
    if kinds == [.folder, .folder], !isNotice(names[0]) { return try folders() }
    return try notice()
  }

  /// Whether the names can only be meant as files.
  private var looksLikeFiles: Bool {
    names.allSatisfy { $0.hasSuffix(".md") || $0.hasSuffix(".markdown") }
  }

  /// Whether the workspace has a notice of that name.
  private func isNotice(_ name: String) -> Bool {
    NoticeID(name).isWellFormed && PathKind("\(workspace)/Notices/\(name)") == .folder
  }

  private func refuse(_ complaint: String) throws -> Never {
    console.complain("error: " + complaint)
    throw ExitStatus.wrongUsage
  }

  // MARK: Plain files

  private func files() throws -> ComparedSides {
    let reader = PlainFileReader(language: language)
    return ComparedSides(old: try reader.side(at: names[0]), new: try reader.side(at: names[1]))
  }

  /// Two folders: workspaces with one notice each, or folders with the shape of a revision.
  private func folders() throws -> ComparedSides {
    var sides: [ComparedSides.Side] = []
    var diagnostics: [Diagnostic] = []
    for name in names {
      let folder = try Folder(path: name)
      if try folder.kind(of: "Notices") == .folder {
        var editions = try editions(in: name)
        guard editions.workspace.notices.count == 1, let only = editions.workspace.notices.first
        else { try refuse("\(name) holds several notices; name the one to compare first") }
        sides.append(try editions.side(.current, of: only, called: name))
        diagnostics += editions.diagnostics
      } else {
        let copy = try CopiedWorkspace(copying: folder)
        defer { copy.remove() }
        var editions = try editions(in: copy.path)
        sides.append(
          try editions.side(.current, of: CopiedWorkspace.notice, called: name))
        diagnostics += editions.diagnostics
      }
    }
    return ComparedSides(
      old: sides[0], new: sides[1], diagnostics: diagnostics, readers: region)
  }

  private func editions(in path: String) throws -> NoticeEditions {
    let opened = try OpenWorkspace(path: path)
    return NoticeEditions(
      workspace: opened, region: try region.map { try opened.region($0) }, language: language,
      console: console)
  }

  // MARK: A notice

  private func notice() throws -> ComparedSides {
    var editions = try editions(in: workspace)
    let notice = try editions.workspace.existing(names[0])
    let old = names.count > 1 ? names[1] : nil
    let new = names.count > 2 ? names[2] : "draft"
    var before = try side(old, of: notice, among: &editions)
    var after = try side(new, of: notice, among: &editions)
    before.edition.takeDates(of: after.edition)
    after.edition.takeDates(of: before.edition)
    return ComparedSides(
      old: before, new: after, diagnostics: editions.diagnostics,
      readers: editions.readers(of: after.edition))
  }

  /// The text of a name; the last revision without one.
  private func side(
    _ name: String?, of notice: NoticeID, among editions: inout NoticeEditions
  ) throws -> ComparedSides.Side {
    guard let name else { return try editions.side(.lastRevision, of: notice, called: nil) }
    if name.hasPrefix("git:") {
      return try past(String(name.dropFirst(4)), of: notice, called: name, into: &editions)
    }
    if name == "draft" { return try editions.side(.draft, of: notice, called: name) }
    if name.contains("/"), PathKind(name) == .folder {
      var others = try self.editions(in: name)
      let side = try others.side(
        .current, of: others.workspace.existing(notice.rawValue), called: name)
      editions.diagnostics += others.diagnostics
      return side
    }
    return try editions.side(.revision(RevisionID(name)), of: notice, called: name)
  }

  /// The text as it was in a commit of the repository around the workspace.
  private func past(
    _ commit: String, of notice: NoticeID, called name: String, into editions: inout NoticeEditions
  ) throws -> ComparedSides.Side {
    let files: [GitTree.File]
    do {
      files = try GitTree(around: workspace).files(at: commit, below: "Notices")
    } catch let failure as GitTree.Failure {
      console.complain("error: \(name): \(failure)")
      throw ExitStatus.couldNotRun
    }
    let copy = try CopiedWorkspace(files.map { ($0.path, $0.bytes) })
    defer { copy.remove() }
    var others = try self.editions(in: copy.path)
    guard others.workspace.notices.contains(notice) else {
      console.complain("error: \(name): That commit has no notice '\(notice)'")
      throw ExitStatus.couldNotRun
    }
    let side = try others.side(.current, of: notice, called: name)
    editions.diagnostics += others.diagnostics
    return side
  }
}

extension Edition {
  /// Takes the dates of another edition over, for a draft that nobody has dated yet: what it will say
  /// is not known, and no change of its text.
  fileprivate mutating func takeDates(of other: Edition) {
    guard revision == nil, !dateline.contains(where: { $0.kind == .lastUpdated }) else { return }
    dateline = other.dateline
    pointers = other.pointers
  }
}
