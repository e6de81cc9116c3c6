import NoticeDiagnostics
import NoticeMarkdown
import NoticeModel
import Testing

@testable import NoticeRendering

/// Messy files are read without a refusal, and what was read is read again from its own Markdown.
@Suite struct LenientRoundTripTests {
  @Test(arguments: 0..<10) func canonicalMarkdownOfMessyNoticesReadsTheSame(batch: Int) throws {
    var failures: [String] = []
    for seed in batch * 40..<batch * 40 + 40 {
      var notice = MessyNotice(seed: seed)
      for bytes in [notice.bytes(), notice.mutatedBytes()] {
        let first = canonical(try LenientReader().reading(of: bytes, named: "notice.md"))
        let second = canonical(try LenientReader().reading(of: first.bytes, named: "notice.md"))
        let words = [first, second].map { Words.sequence(of: $0, as: .markdown) }
        guard words[0] != words[1] else { continue }
        failures.append("seed \(seed): \(difference(words[0], words[1]))")
      }
    }
    #expect(failures.isEmpty, "\(failures.count) failures: \(failures.joined(separator: "\n"))")
  }

  @Test func wordsOfAMessyNoticeAreKept() throws {
    let text = """
      <div><p>Alpha <b>beta</b>&nbsp;gamma</p></div>

      | a | b
      |---|---
      | delta | epsilon | zeta

      1. eta<br>theta

      [iota](#nowhere) ~~kappa~~ <lambda mu>
      """
    let words = Words.sequence(
      of: canonical(try LenientReader().reading(of: Array(text.utf8), named: "a.md")),
      as: .markdown)
    let read = String(decoding: words, as: UTF8.self)
    for word in [
      "Alpha beta\u{A0}gamma", "delta", "epsilon", "zeta", "eta theta", "iota", "kappa",
      "<lambda mu>",
    ] {
      #expect(read.contains(word), "\(word) is gone from: \(read)")
    }
  }

  private func canonical(_ reading: LenientReading) -> Rendering {
    var ignored = Diagnostics()
    return MarkdownWriter(addresses: .standalone).rendering(of: reading.edition, in: &ignored)
  }

  /// Where two sequences of words part.
  private func difference(_ left: [UInt8], _ right: [UInt8]) -> String {
    let common = zip(left, right).prefix { $0 == $1 }.count
    let parts = [left, right].map { words in
      String(decoding: words[max(0, common - 30)..<min(words.count, common + 40)], as: UTF8.self)
    }
    return "…\(parts[0])… became …\(parts[1])…"
  }
}
