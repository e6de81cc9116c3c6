import Foundation
import NoticeArchive
import NoticeFiles
import NoticeModel

/// A notice in a temporary folder: three revisions, a late translation and an archive entry; removed
/// with the last reference to it.
final class Store: Sendable {
  /// The folder of the notice.
  let path: String
  private let parent: String

  init() throws {
    parent = NSTemporaryDirectory() + "engross-archive-\(UUID().uuidString)"
    path = parent + "/terms"
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: parent)
  }

  /// A store with something in every place.
  static func sealed() throws -> Store {
    let store = try Store()
    try store.seal(
      "2021-04-01", ["notice.md": Store.text(1), "amendment.yml": "date: 2021-04-01\n"])
    try store.seal(
      "2023-11",
      [
        "notice.md": Store.text(2), "amendment.yml": "date: 2023-11\n",
        "supplements/united-states.md": "---\nregions: US\n---\n# United States\n",
      ], onto: "2021-04-01")
    try store.seal(
      "2024-09", ["notice.md": Store.text(3), "amendment.yml": "date: 2024-09\n"], onto: "2023-11")
    try store.translate("2023-11", "ja", ["notice.ja.md": "# 規約\n"])
    try store.archive(
      "2003-05", ["notice.md": "# Old terms\n", "provenance.yml": "source: a letter\n"])
    return store
  }

  /// A text of 4,096 bytes, different for each number.
  static func text(_ number: Int) -> String {
    let line = "You may object to revision \(number) within thirty days of its notice.\n"
    let text = "# Terms\n\n" + String(repeating: line, count: 80)
    return String(text.utf8.prefix(4096)) ?? ""
  }

  func seal(_ id: String, _ files: [String: String], onto previous: String? = nil) throws {
    let reference = try previous.map { try self.reference($0) }
    try write(.revision(RevisionID(id), previous: reference), files)
  }

  func translate(_ id: String, _ language: String, _ files: [String: String]) throws {
    try write(.translation(into: language, of: try reference(id)), files)
  }

  func archive(_ id: String, _ files: [String: String]) throws {
    try write(.archiveEntry(RevisionID(id)), files)
  }

  func reference(_ id: String) throws -> SealReference {
    SealReference(
      RevisionID(id), SHA256.digest(of: try bytes("revisions/\(id)/SHA256SUMS")))
  }

  private func write(_ seal: Seal, _ files: [String: String]) throws {
    let folder = seal.name.path
    for (name, text) in files { try put("\(folder)/\(name)", Array(text.utf8)) }
    let entries = files.map {
      ChecksumList.Entry(path: $0, digest: SHA256.digest(of: Array($1.utf8)))
    }
    try put("\(folder)/SHA256SUMS", ChecksumList(seal: seal, entries: entries).bytes)
  }

  /// Writes sums for whatever is in a folder, as someone would who has read the format.
  func forgeSums(_ folder: String) throws {
    let sums = "\(folder)/SHA256SUMS"
    let list = try ChecksumList(reading: try bytes(sums))
    let entries = try list.entries.map {
      ChecksumList.Entry(
        path: $0.path, digest: SHA256.digest(of: try bytes("\(folder)/\($0.path)")))
    }
    try put(sums, ChecksumList(seal: list.seal, entries: entries).bytes)
  }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")))
  }

  func put(_ name: String, _ bytes: [UInt8]) throws {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(name)")
  }

  func move(_ name: String, to other: String) throws {
    try FileManager.default.moveItem(atPath: "\(path)/\(name)", toPath: "\(path)/\(other)")
  }

  func copy(_ name: String, to other: String) throws {
    try? FileManager.default.removeItem(atPath: "\(path)/\(other)")
    try FileManager.default.copyItem(atPath: "\(path)/\(name)", toPath: "\(path)/\(other)")
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/\(name)", withDestinationPath: target)
  }

  func swap(_ name: String, _ other: String) throws {
    try move(name, to: "revisions/swapped")
    try move(other, to: name)
    try move("revisions/swapped", to: other)
  }

  /// What is sealed there now.
  func notice() throws -> SealedNotice {
    SealedNotice(NoticeID("terms"), in: try Folder(path: path))
  }

  func verification(against anchors: [Anchor] = []) throws -> Verification {
    Verification(of: try notice(), against: anchors)
  }

  /// The findings, as `path: kind: summary` below the notice's folder.
  func findings(against anchors: [Anchor] = []) throws -> [String] {
    try verification(against: anchors).findings.map {
      "\($0.path.dropFirst(path.utf8.count + 1)): \($0.kind.rawValue): \($0.summary)"
    }
  }

  /// The findings without their summaries.
  func kinds(against anchors: [Anchor] = []) throws -> [String] {
    try verification(against: anchors).findings.map {
      "\($0.path.dropFirst(path.utf8.count + 1)): \($0.kind.rawValue)"
    }
  }

  /// Runs a program in a folder of the notice.
  func run(_ arguments: [String], in folder: String = ".") throws -> (status: Int32, output: String)
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: "\(path)/\(folder)")
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
