import Foundation
import NoticeDiagnostics
import NoticeMarkdown
import NoticeModel
import Testing

@testable import NoticeRendering

/// The examples of the GFM specification as Debian's package `cmark-gfm` carries them (CC BY-SA 4.0;
/// read from there, so that the repository need not carry them).
@Suite struct SpecificationOracleTests {
  private static let path = "/usr/share/doc/cmark-gfm/spec.txt.gz"

  private static var isInstalled: Bool {
    CMarkOracle.isInstalled && FileManager.default.isReadableFile(atPath: path)
  }

  /// The Markdown of every example, in order.
  private static func examples() throws -> [String] {
    let text = try CMarkOracle.output(of: "/usr/bin/gzip", ["-dc", path])
    let fence = String(repeating: "`", count: 32)
    return text.components(separatedBy: "\n" + fence + " example").dropFirst().compactMap { part in
      let lines = part.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
      let source = lines.prefix { $0 != "." }.joined(separator: "\n")
      return (source + "\n").replacingOccurrences(of: "→", with: "\t")
    }
  }

  /// The blocks of a Markdown text without headings, if our rules accept it.
  private func blocks(of markdown: String) -> [Block]? {
    var diagnostics = Diagnostics()
    let bytes = Array("# Title\n\n\(markdown)".utf8)
    let file = diagnostics.open(SourceFile(path: "notice.md", bytes: bytes))
    let source = TextSource(file: file, language: .english, bodyOffset: 0)
    let text = MarkdownReader().text(of: source, in: &diagnostics)
    guard let text, !diagnostics.hasErrors, text.sections.isEmpty else { return nil }
    return text.lead
  }

  @Test(.enabled(if: isInstalled)) func acceptedExamplesGiveTheHTMLOfTheReference() throws {
    let writer = HTMLWriter(addresses: .standalone)
    var accepted: [(markdown: String, html: String)] = []
    for markdown in try Self.examples() where !markdown.contains("](#") {
      guard let blocks = blocks(of: markdown) else { continue }
      var diagnostics = Diagnostics()
      let html = String(decoding: writer.body(of: blocks, in: &diagnostics), as: UTF8.self)
      accepted.append((markdown, CMarkOracle.normalized(html)))
    }
    #expect(accepted.count > 400, "only \(accepted.count) examples are accepted")
    var failures: [String] = []
    for example in accepted {
      let theirs = try CMarkOracle.html(of: [example.markdown]).first ?? ""
      if theirs != example.html {
        failures.append("\(example.markdown)\nours:\n\(example.html)\ntheirs:\n\(theirs)")
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
  }
}
