import NoticeModel
import Testing

@testable import NoticeReview

/// Clauses that are told by a pattern of words, whatever their verb is called.
@Suite struct ClausePatternTests {
  private let reader = PassageReader(lexicon: .english)

  private func clause(_ text: String) -> ReadClause? {
    reader.reading(of: Passage(text)).clauses.first
  }

  @Test(arguments: [
    ("A case officer looks at each refusal before it is sent.", ReadClause.Kind.promise, false),
    ("No adviser looks at the refusals.", .practice, false),
    ("All reels stay within the country.", .promise, false),
    ("The reels stay on file for as long as we like.", .statement, false),
    ("Technicians in Lima can sign in to the portal.", .practice, false),
    ("Its owner has two weeks to fetch the reels.", .right, false),
    ("Tokens may be handed back within a week.", .right, false),
    ("Requests by telegram are not answered.", .ban, false),
    ("Nothing in this part limits our liability for injury.", .promise, false),
    ("We compensate you for a lost reel.", .promise, false),
    ("We send each member a letter before the rules change.", .promise, false),
    ("Members are told a month ahead.", .promise, false),
    ("You need not say why you ask.", .right, false),
    ("Anyone whose reel is lost may ask for another.", .right, false),
    ("Players receive letters with offers.", .practice, false),
  ])
  func aPatternTells(text: String, kind: ReadClause.Kind, isNegated: Bool) {
    #expect(clause(text)?.kind == kind, "\(text)")
    #expect(clause(text)?.isNegated == isNegated, "\(text)")
  }

  @Test func aClauseBehindAnotherHasItsOwnSubject() {
    #expect(clause("While you row, a camera records your breath.")?.actor != .reader)
    let stolen = clause("If a reel is lost or stolen we shall tell you within a day.")
    #expect(stolen?.kind == .promise)
    let pages = clause("The rivers you row on are not told to anybody.")
    #expect(pages?.isNegated == true)
    #expect(pages?.actor != .reader)
  }

  @Test func aDenialThatGoesOnDeniesOnce() {
    #expect(clause("We have never lent a reel and will not.")?.isNegated == true)
    #expect(clause("We lend it to nobody, not to mills, not to banks.")?.isNegated == true)
    #expect(
      clause("We need your weight because otherwise the boat would not float.")?.isNegated == false)
    #expect(clause("We note non-stop rows.")?.isNegated == false)
  }
}
