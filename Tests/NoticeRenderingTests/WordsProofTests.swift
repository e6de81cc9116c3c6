import NoticeDiagnostics
import NoticeModel
import Testing

@testable import NoticeRendering

@Suite struct WordsProofTests {
  @Test(arguments: 0..<20) func randomEditionsSayTheSameInAllFormats(batch: Int) {
    for seed in batch * 100..<batch * 100 + 100 {
      var text = RandomText(seed: seed, options: .init(isProjected: true))
      let edition = text.edition()
      let all = Renderings(of: edition, columns: seed % 3 == 0 ? 40 : 72)
      let disagreements = all.reports.filter { $0.contains("[formats-disagree]") }
      #expect(disagreements.isEmpty, "seed \(seed)")
    }
  }
}
