import Glibc
import NoticeModel
import Testing

/// The pair with recorded edits that `ENGROSS_REDLINE_PAIRS` names.
@Suite struct PairTests {
  private static let folder = getenv("ENGROSS_REDLINE_PAIRS").map { String(cString: $0) }

  private static func read(_ name: String) -> String {
    guard let folder, let file = fopen("\(folder)/\(name)", "r") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  @Test(.enabled(if: folder != nil)) func recordedEditsAreShownAsTheyWereMade() {
    let (old, new) = (
      PlainNotice.edition(Self.read("old.md")), PlainNotice.edition(Self.read("new.md"))
    )
    let redline = redline(old, new)
    #expect(redline.faults(old, new).isEmpty)
    let figures = RedlineFigures(redline)
    print(
      "recorded edits: \(figures.inserted) words inserted, \(figures.deleted) deleted,",
      "\(figures.hunks.count) runs, \(figures.islands) islands, \(figures.moved.count) moved")
    // The author wrote 387 words in 22 edits, and moved ten lines.
    #expect(figures.inserted + figures.deleted <= 425)
    #expect(figures.hunks.count <= 25)
    #expect(100 * figures.islands <= figures.inserted + figures.deleted)
    #expect(figures.halfWords == 0)
    let phrases = [
      ("twelve months", "six months"), ("only for as long", "for at least as long"),
      ("will ask", "may ask"), ("at any time", "once a year"), ("do not sell", "do sell"),
      ("within 30 days", "within 45 days"), ("13;", "16;"), ("30", "14"), ("90", "180"),
    ]
    for phrase in phrases { #expect(figures.standsAlone(phrase.0, phrase.1), "\(phrase)") }
  }
}
