import Foundation
import NoticeDiagnostics
import NoticeModel
import NoticeRedline
import Testing

@testable import NoticeRendering

/// Whatever shows a redline can be read back to either text by a reader that knows the documented
/// formats alone (`Tests/Redline/read.py`).
@Suite(.enabled(if: PythonReader.isInstalled)) struct RedlineRoundTripTests {
  #if DEBUG
    private static let count = 25
  #else
    private static let count = 2000
  #endif

  @Test func eachFormatHoldsBothTextsOfAnyRedline() throws {
    try PythonReader.check { folder in
      // In 843 a row stands in a table whose columns have another order than its own.
      for seed in Array(0..<Self.count) + [843] {
        var editions = RandomEditions(seed: seed)
        let (old, new) = editions.pair()
        var random = RandomRedline(seed: seed)
        try folder.write(random.redline(from: old, to: new), old, new, name: "seed-\(seed)")
      }
    }
  }

  @Test func eachFormatHoldsBothTextsOfWhatTheComparisonFinds() throws {
    try PythonReader.check { folder in
      // In 44 a row moves to a table of other columns.
      for seed in Array(0..<Self.count) + [44] {
        var editions = RandomEditions(seed: 1_000_000 + seed)
        let (old, new) = editions.pair()
        let redline = Redline.finder.redline(
          from: old, to: new, names: (old: "2021-04", new: "2024-09"))
        try folder.write(redline, old, new, name: "seed-\(1_000_000 + seed)")
      }
    }
  }
}

/// A folder of redlines that the reader in Python checks.
struct PythonReader {
  private static let program = "/usr/bin/python3"
  private let folder: URL

  /// Whether the reader can run.
  static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: program) }

  /// Lets the reader check what `write` puts into a folder.
  static func check(
    _ write: (PythonReader) throws -> Void, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("engross-redlines-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write(PythonReader(folder: folder))
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Redline/read.py").standardizedFileURL
    let output = try CMarkOracle.output(of: program, [script.path, "check", folder.path])
    #expect(output == "", "kept in \(folder.path)", sourceLocation: sourceLocation)
    if output.isEmpty { try FileManager.default.removeItem(at: folder) }
  }

  /// Writes a redline in all formats, and what each must give back.
  func write(_ redline: Redline, _ old: Edition, _ new: Edition, name: String) throws {
    let addresses = Renderings.addresses
    try put(RedlineMarkdownWriter(addresses: addresses).render(redline), "\(name).md")
    try put(RedlineJSONWriter(addresses: addresses).render(redline), "\(name).json")
    try put(RedlineHTMLWriter(addresses: addresses).render(redline), "\(name).html")
    let sides = RedlineHTMLWriter(addresses: addresses, layout: .sideBySide)
    try put(sides.render(redline), "\(name).sides")
    try put(RedlineSchema.bytes, "redline-1.schema")
    for (edition, side) in [(old, "old"), (new, "new")] {
      var diagnostics = Diagnostics()
      let markdown = MarkdownWriter(addresses: addresses).rendering(of: edition, in: &diagnostics)
      try put(markdown.bytes, "\(name).\(side).expected")
      try put(Self.words(of: edition), "\(name).\(side).words")
    }
  }

  /// Each word with the elements around it, a line each.
  private static func words(of edition: Edition) -> [UInt8] {
    let html = HTMLRenderer(addresses: Renderings.addresses, capacity: 0)
    var lines: [UInt8] = []
    for token in ClauseReader.clauses(of: edition).flatMap(\.cells).joined() {
      lines += html.names(of: token.marks).utf8
      lines += "\t".utf8
      lines += token.bytes.map { $0 == .lineFeed ? .space : $0 }
      lines.append(.lineFeed)
    }
    return lines
  }

  private func put(_ bytes: [UInt8], _ name: String) throws {
    try Data(bytes).write(to: folder.appendingPathComponent(name))
  }
}
