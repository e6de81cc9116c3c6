import Foundation
import Testing

@testable import NoticeReview

@Suite struct RuleBookPageTests {
  /// The committed page; recorded with `ENGROSS_RECORD=1`.
  private static let path =
    #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/") + "/Sources/NoticeReview/RuleBook.md"

  @Test func thePageIsNotStale() throws {
    let page = RuleBookPage.markdown
    if ProcessInfo.processInfo.environment["ENGROSS_RECORD"] != nil {
      try page.write(toFile: Self.path, atomically: true, encoding: .utf8)
    }
    let recorded = try String(contentsOfFile: Self.path, encoding: .utf8)
    #expect(recorded == page, "RuleBook.md is out of date; record it with ENGROSS_RECORD=1")
  }
}
