import NoticeDiagnostics
import NoticeModel
import Testing

@testable import NoticeRendering

@Suite struct MarkdownOracleTests {
  /// What we write as Markdown means to `cmark-gfm` what we write as HTML.
  @Test(.enabled(if: CMarkOracle.isInstalled), arguments: 0..<10)
  func markdownOfRandomBlocksMeansTheirHTML(batch: Int) throws {
    let seeds = batch * 60..<batch * 60 + 60
    var diagnostics = Diagnostics()
    let trees = seeds.map { seed in
      var text = RandomText(seed: seed)
      return text.blocks()
    }
    let writer = HTMLWriter(addresses: Renderings.addresses)
    var inexpressible: Set<Int> = []
    let markdown = trees.enumerated().map { index, blocks in
      var renderer = MarkdownRenderer(addresses: Renderings.addresses)
      renderer.write(blocks, isTight: false, bullets: 0)
      if !renderer.reports.isEmpty { inexpressible.insert(index) }
      return String(decoding: renderer.lines.output.bytes, as: UTF8.self)
    }
    let html = try CMarkOracle.html(of: markdown)
    var failures: [String] = []
    #expect(inexpressible.count < 20)
    for (index, seed) in seeds.enumerated() where !inexpressible.contains(index) {
      let ours = CMarkOracle.normalized(
        String(decoding: writer.body(of: trees[index], in: &diagnostics), as: UTF8.self))
      let theirs = index < html.count ? html[index] : "nothing"
      guard ours != theirs else { continue }
      failures.append("seed \(seed)\n\(markdown[index])\n\(firstDifference(ours, theirs))")
    }
    let shortest = failures.min { $0.utf8.count < $1.utf8.count }
    #expect(shortest == nil, "\(failures.count) failures, the shortest: \(shortest ?? "")")
  }

  private func firstDifference(_ ours: String, _ theirs: String) -> String {
    let ours = ours.split(separator: "\n", omittingEmptySubsequences: false)
    let theirs = theirs.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(ours, theirs).prefix { $0 == $1 }.count
    return
      "ours:   \(ours.dropFirst(line).first ?? "")\ntheirs: \(theirs.dropFirst(line).first ?? "")"
  }
}
