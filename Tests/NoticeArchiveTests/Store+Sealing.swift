import Foundation
import NoticeArchive
import NoticeFiles
import NoticeModel

extension Store {
  /// A store with something in every place, and a draft for the next revision.
  static func drafted() throws -> Store {
    let store = try Store.sealed()
    for file in draft { try store.put("draft/\(file.path)", file.bytes) }
    return store
  }

  /// What `drafted` has in its draft.
  static let draft = files([
    "notice.md": "# Terms\n\nNext.\n", "amendment.yml": "date: 2025-01\nsummary: Next.\n",
    "supplements/japan.md": "---\nregions: JP\n---\n# Japan\n",
  ])

  /// The record that sealing leaves in these tests.
  static let blank = Array("# Dates and summary of the next revision.\n".utf8)

  /// Files by their paths.
  static func files(_ texts: [String: String]) -> [SealedFile] {
    texts.map { SealedFile(path: $0, bytes: Array($1.utf8)) }.sorted { $0.path < $1.path }
  }

  /// Writes to this store.
  func sealStore(isExchanging: Bool = true) throws -> SealStore {
    SealStore(
      notice: NoticeID("terms"), in: try Folder(path: path), isExchanging: isExchanging)
  }

  /// Seals the draft of `drafted`.
  @discardableResult
  func sealDraft(
    as id: String = "2025-01", isExchanging: Bool = true
  ) throws -> SealReference {
    try sealStore(isExchanging: isExchanging).seal(
      RevisionID(id), Store.draft, onto: try reference("2024-09"), leavingAmendment: Store.blank)
  }

  /// Every file below with its bytes, and every folder with none.
  func tree(_ name: String = ".") throws -> [String: [UInt8]] {
    var tree: [String: [UInt8]] = [:]
    let folder = "\(path)/\(name)"
    for inner in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(folder)/\(inner)", isDirectory: &isFolder)
      tree[inner] = try isFolder.boolValue ? [] : bytes("\(name)/\(inner)")
    }
    return tree
  }

  /// The names in a folder, sorted.
  func names(_ folder: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)").sorted()
  }

  /// The permissions of everything below, as octal digits.
  func modes(_ folder: String) throws -> Set<String> {
    var modes: Set<String> = []
    for inner in try FileManager.default.subpathsOfDirectory(atPath: "\(path)/\(folder)") {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: "\(path)/\(folder)/\(inner)")
      let mode = attributes[.posixPermissions] as? Int ?? 0
      let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
      modes.insert("\(isFolder ? "folder" : "file") \(String(mode, radix: 8))")
    }
    return modes
  }

  /// What the script that knows only the documented format says.
  func scriptStatus() throws -> Int32 {
    let folders = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    return try run(["python3", "/\(folders)/Archive/recompute_chain.py", "."]).status
  }
}
