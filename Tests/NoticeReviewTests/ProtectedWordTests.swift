import NoticeModel
import Testing

@testable import NoticeReview

/// Protected words are never claimed as typo or style.
@Suite struct ProtectedWordTests {
  private static let words = [
    "not", "no", "never", "without", "only", "solely", "exclusively", "unless", "except", "may",
    "will", "must", "before", "after", "immediately", "any", "all", "some", "certain", "explicit",
    "prior", "anonymised", "encrypted", "approximate", "sell", "30", "7", "12",
  ]
  private static let frames: [(String, String)] = [
    ("We do", "share your address with partners."),
    ("You can", "ask for a copy of your data."),
    ("Your records are", "kept for our customers."),
    ("We tell you", "about a change of this notice."),
  ]
  private static let style: Set<String> = ["FM-01", "FM-02", "FM-04", "ED-01", "ED-02"]

  @Test(arguments: words)
  func addedOrRemovedProtectedWordsAreNotStyle(word: String) {
    for (head, tail) in Self.frames {
      for (before, after) in [
        ("\(head) \(tail)", "\(head) \(word) \(tail)"),
        ("\(head) \(word) \(tail)", "\(head) \(tail)"),
      ] {
        let assessment = PairAssessment.assess(before: before, after: after, topic: .recipients)
        for finding in assessment.judged.flatMap(\.findings)
        where Self.style.contains(finding.rule.rawValue) {
          let quotes = finding.evidence.before + finding.evidence.after
          #expect(
            !quotes.contains { $0.split(separator: " ").map(String.init).contains(word) },
            "\(before) → \(after): \(finding)")
        }
        #expect(assessment.level > .editorial, "\(before) → \(after)")
      }
    }
  }

  @Test func aSlipInAProtectedWordIsATypoOnlyIfItWasNoWord() {
    let slip = PairAssessment.assess(
      before: "We wil delete it.", after: "We will delete it.", topic: .retention)
    #expect(slip.level == .editorial)
    let word = PairAssessment.assess(
      before: "We do now sell it.", after: "We do not sell it.", topic: .recipients)
    #expect(word.level > .clarification)
  }

  @Test func evidenceIsASubstringOfItsText() {
    for rule in RuleBook.all {
      for example in rule.triggering + rule.nonTriggering {
        let assessment = PairAssessment.assess(
          before: example.before, after: example.after, topic: example.topic)
        for change in assessment.judged {
          for finding in change.findings {
            #expect(finding.evidence.before.allSatisfy { (change.before ?? "").contains($0) })
            #expect(finding.evidence.after.allSatisfy { (change.after ?? "").contains($0) })
          }
        }
      }
    }
  }
}
