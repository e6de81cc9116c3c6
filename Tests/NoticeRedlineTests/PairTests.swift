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
    print("inserted \(figures.inserted), deleted \(figures.deleted), \(figures.hunks.count) hunks,")
    print("islands \(figures.islands), half words \(figures.halfWords), moved \(figures.moved)")
    for hunk in figures.hunks {
      print("- \(hunk.deleted.joined(separator: " "))\n+ \(hunk.inserted.joined(separator: " "))\n")
    }
    for change in redline.changes {
      print(change.kind, change.section, change.was, "=>", change.becomes)
    }
    for note in redline.notes { print("note", note.kind, note.was, note.becomes) }
    for step in redline.sections where !step.fates.isEmpty {
      print(step.newHeading ?? step.oldHeading ?? "-", step.fates)
    }
    #expect(figures.inserted + figures.deleted <= 425)
  }
}
