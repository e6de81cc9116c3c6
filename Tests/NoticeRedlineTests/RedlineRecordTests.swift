import NoticeModel
import Testing

@testable import NoticeRedline

@Suite struct RedlineRecordTests {
  private static let old = """
    # Notice

    ## Who we are

    We are a shop. We sell things. Our office is in the old town hall beside the market.

    ## Data

    | Data | Why |
    | --- | --- |
    | Name | To greet you |
    | Address | To send parcels |

    - your name and the address to which we send what you order
    - the messages that you send us about an order of yours
    """

  private static let new = """
    # Notice

    ## Who we are

    We are a large shop. Our office is in the old town hall beside the market.

    We rent things.

    ## Data

    | Data | Why |
    | --- | --- |
    | Name | To greet and bill you |
    | Telephone | To call you |

    - the messages that you send us about an order of yours
    - your name and the address to which we send what you buy
    """

  private let before = PlainNotice.edition(old)
  private let after = PlainNotice.edition(new)

  @Test func recordWithBothTextsGivesTheRedlineBack() throws {
    let found = redline(before, after)
    let record = RedlineRecord(of: found)
    let again = try record.redline(
      from: found.old, ClauseReader.clauses(of: before), to: found.new,
      ClauseReader.clauses(of: after))
    #expect(again == found)
    #expect(record.rows.contains { !$0.cells.isEmpty })
  }

  @Test func labelsOfReferencesMayDiffer() throws {
    var found = redline(before, after)
    let row = try #require(found.rows.firstIndex { $0.kind == .unchanged && !$0.new.isEmpty })
    let reference = Token(.reference, Array("Section 4".utf8))
    let renumbered = Token(.reference, Array("Section 10".utf8))
    found.rows[row].old[0].cells[0].append(reference)
    found.rows[row].new[0].cells[0].append(renumbered)
    found.rows[row].cells[0].old.append(reference)
    found.rows[row].cells[0].new.append(renumbered)
    let (old, new) = (found.rows[row].cells[0].old, found.rows[row].cells[0].new)
    found.rows[row].cells[0].segments = [.init(.equal, old: old.indices, new: new.indices)]
    found.rows[row].cells[0].sentences = [.init(old: old.indices, new: new.indices)]
    let again = try RedlineRecord(of: found).redline(
      from: found.old, found.rows.flatMap(\.rejected), to: found.new,
      found.rows.flatMap(\.accepted))
    #expect(again == found)
  }

  @Test func recordOfOtherTextsIsRefused() throws {
    let found = redline(before, after)
    let record = RedlineRecord(of: found)
    let old = ClauseReader.clauses(of: before)
    var new = ClauseReader.clauses(of: after)
    func read(_ clauses: [Clause]) throws(RedlineMisfit) -> Redline {
      try record.redline(from: found.old, old, to: found.new, clauses)
    }
    #expect(throws: RedlineMisfit.self) { try read(Array(new.dropLast())) }
    #expect(throws: RedlineMisfit.self) { try read(new + [new[0]]) }
    let paragraph = try #require(new.firstIndex { $0.kind == .paragraph })
    new[paragraph].cells[0].append(Token(.word, Array("more".utf8)))
    #expect(throws: RedlineMisfit.self) { try read(new) }
  }
}
