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
    private static let count = 150
  #else
    private static let count = 2000
  #endif

  @Test func eachFormatHoldsBothTextsOfAnyRedline() throws {
    try PythonReader.check { folder in
      for seed in 0..<Self.count {
        var editions = RandomEditions(seed: seed)
        let (old, new) = editions.pair()
        var random = RandomRedline(seed: seed)
        try folder.write(random.redline(from: old, to: new), old, new, name: "seed-\(seed)")
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
    for layout in [RedlineHTMLWriter.Layout.inline, .sideBySide] {
      let page = RedlineHTMLWriter(addresses: addresses, layout: layout).render(redline)
      let name = layout == .inline ? name : "\(name)-sides"
      if layout == .inline { try put(page, "\(name).html") }
    }
    for (edition, side) in [(old, "old"), (new, "new")] {
      var diagnostics = Diagnostics()
      let markdown = MarkdownWriter(addresses: addresses).rendering(of: edition, in: &diagnostics)
      try put(markdown.bytes, "\(name).\(side).expected")
      let words = ClauseReader.clauses(of: edition).flatMap { clause in
        clause.cells.flatMap { TokenInlines.words(of: $0) + [.space] }
      }
      try put(words, "\(name).\(side).words")
    }
  }

  private func put(_ bytes: [UInt8], _ name: String) throws {
    try Data(bytes).write(to: folder.appendingPathComponent(name))
  }
}
