import NoticeDiagnostics
import Testing

@Suite struct DiagnosticsLimitTests {
  @Test func whatIsFoundThousandsOfTimesIsCounted() {
    var ledger = Diagnostics()
    let file = ledger.open(SourceFile(path: "a.md", bytes: Array(repeating: 0x61, count: 2000)))
    for offset in 0..<1500 {
      ledger.report(
        .error, "odd", at: SourceRange(file: file, offset: offset, length: 1), "Odd letter")
    }
    let sorted = ledger.sorted
    #expect(sorted.count == Diagnostics.mostPerKind + 1)
    #expect(sorted.last?.summary == "1400 more of the same in this file")
    var joined = Diagnostics()
    joined.absorb(ledger)
    #expect(joined.sorted.last?.summary == "1400 more of the same in this file")
  }
}
