import NoticeDiagnostics
import NoticeModel
import Testing

@testable import NoticeRendering

@Suite struct WordsProofTests {
  /// What the proof says of the sample when something happened to one of its formats.
  private func reports(
    _ format: Format, changing change: (inout Rendering) -> Void
  ) -> [String] {
    let all = Renderings(of: .sample)
    var changed: [Format: Rendering] = [
      .html: all.html, .markdown: all.markdown, .text: all.text, .json: all.json,
    ]
    if var rendering = changed[format] {
      change(&rendering)
      changed[format] = rendering
    }
    var diagnostics = Diagnostics()
    _ = WordsProof().check(
      .sample, html: changed[.html] ?? all.html, markdown: changed[.markdown] ?? all.markdown,
      text: changed[.text] ?? all.text, json: changed[.json] ?? all.json, in: &diagnostics)
    return diagnostics.all.map { "\($0.name): \($0.summary)" }
  }

  /// Puts other words of the same length in the place of words.
  private func replace(_ words: String, by others: String, in rendering: inout Rendering) {
    let text = rendering.string.replacing(words, with: others, maxReplacements: 1)
    rendering.bytes = Array(text.utf8)
  }

  @Test func wordLostInOneFormatIsReported() {
    let found = reports(.text) { replace("family", by: "      ", in: &$0) }
    #expect(
      found == [
        "formats-disagree: plain text says '… y, soon. (a) names given (b) Japan addresses Cookie …' "
          + "where HTML says '… y, soon. (a) names given family (b) Japan addresses …'"
      ])
  }

  @Test func swappedWordsAreReported() {
    let found = reports(.markdown) { replace("You may object", by: "may You object", in: &$0) }
    #expect(found.count == 1)
    #expect(found.first?.contains("United Kingdom may You object") == true)
  }

  @Test func wordsPassedOffAsApparatusAreReported() {
    let found = reports(.json) { rendering in
      rendering.apparatus = [0..<rendering.bytes.count]
    }
    #expect(found.count == 1)
  }

  @Test func wordAddedToThePageIsReportedForEachOtherFormat() {
    let found = reports(.html) { replace("<p>You may", by: "<p>You not may", in: &$0) }
    #expect(found.count == 3)
  }

  @Test func rowWhosePiecesMissAWordIsReadAsItLies() {
    let table = Table(
      alignments: [.natural, .natural], header: [.words("A"), .words("B")],
      rows: [[.words("one two three"), .words("four five six")]])
    let all = Renderings(of: .holding([.table(table)]), columns: 16)
    var text = all.text
    let words = Words.sequence(ofText: text)
    #expect(words == Words.sequence(ofHTML: all.html))
    text.rearrangements[0].pieces.removeLast()
    #expect(Words.sequence(ofText: text) != words)
  }

  @Test func spaceBesideAnEastAsianCharacterMeansNothing() {
    let spaced = Rendering(bytes: Array("利用 目的\n GDPR x  y".utf8))
    #expect(String(decoding: Words.sequence(ofText: spaced), as: UTF8.self) == "利用目的GDPR x y")
  }

  /// Code that is not optimised takes ten times as long.
  private static var seedsOfABatch: Int {
    #if DEBUG
      25
    #else
      100
    #endif
  }

  @Test(arguments: 0..<20) func randomEditionsSayTheSameInAllFormats(batch: Int) {
    for seed in batch * 100..<batch * 100 + Self.seedsOfABatch {
      var text = RandomText(seed: seed, options: .init(isProjected: true))
      let edition = text.edition()
      let all = Renderings(of: edition, columns: seed % 3 == 0 ? 40 : 72)
      let disagreements = all.reports.filter { $0.contains("[formats-disagree]") }
      #expect(disagreements.isEmpty, "seed \(seed)")
    }
  }
}
