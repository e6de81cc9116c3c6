import NoticeModel
import Testing

@testable import NoticeReview

/// Names that are others in a whole document.
@Suite struct DocumentNameTests {
  private func judged(_ before: String, _ after: String) -> [JudgedChange] {
    PairAssessment.assess(before: before, after: after, topic: nil).judged
  }

  private let old = """
    Corvid Lofts collects your name when you rent a loft.

    In addition, Corvid Lofts may use cookies to remember your language.

    If Corvid Lofts becomes aware that a child has registered, we delete the account.
    """

  @Test func renamingIsToldOnce() {
    let judged = judged(
      old, old.replacing("Corvid Lofts", with: "House Of The Heron"))
    #expect(judged.count == 3)
    #expect(judged.filter { $0.level > .clarification }.count == 1)
    #expect(judged[0].findings.contains { $0.rule == RuleID("CT-02") && $0.level == .substantive })
  }

  @Test func shortenedNameSaysNothing() {
    let judged = judged(
      old.replacing("Corvid Lofts", with: "Corvid Lofts of Kent"), old)
    #expect(judged.allSatisfy { $0.level <= .clarification })
  }

  @Test func hostsAreNames() {
    let judged = judged(
      old.replacing("Corvid Lofts", with: "CorvidLofts.example"),
      old.replacing("Corvid Lofts", with: "HeronHouse.example"))
    #expect(judged.contains { $0.level > .clarification })
  }

  @Test func anotherCompanyIsNoRenaming() {
    let judged = judged(
      "Loftline is a service of Loftline, LLC.", "Loftline is a service of Loftline Holdings, LLC.")
    #expect(judged.contains { $0.level > .clarification })
  }

  @Test func entriesGatheredInOneLineStayed() {
    let judged = judged(
      """
      - Roof type and pitch
      - Number of doves
      - Pages that you visit, in their order
      """,
      """
      • Roof type and pitch
      • Number of doves
      • Pages that you visit, in their order
      """)
    #expect(judged.allSatisfy { $0.level <= .editorial })
  }
}
