import NoticeModel
import Testing

@testable import NoticeReview

/// The examples of the rules, as they stand and in disguise.
@Suite struct RuleExampleTests {
  @Test(arguments: RuleBook.all.map(\.id))
  func triggeringExamplesAreReported(id: RuleID) throws {
    let rule = try #require(RuleBook.rule(id))
    for example in rule.triggering {
      for disguise in Disguise.allCases {
        let found = rules(in: disguise.applied(to: example))
        #expect(found.contains(id), "\(example) as \(disguise): \(found)")
      }
    }
  }

  @Test(arguments: RuleBook.all.map(\.id))
  func nonTriggeringExamplesAreNotReported(id: RuleID) throws {
    let rule = try #require(RuleBook.rule(id))
    for example in rule.nonTriggering {
      for disguise in Disguise.allCases {
        let found = rules(in: disguise.applied(to: example))
        #expect(!found.contains(id), "\(example) as \(disguise)")
      }
    }
  }

  @Test func everyRuleHasExamplesOfBothKinds() {
    for rule in RuleBook.all {
      #expect(!rule.triggering.isEmpty && !rule.nonTriggering.isEmpty, "\(rule.id)")
    }
  }

  @Test func rulesHaveDifferentIdentifiersAndNames() {
    #expect(Set(RuleBook.all.map(\.id)).count == RuleBook.all.count)
    #expect(Set(RuleBook.all.map(\.name)).count == RuleBook.all.count)
  }

  private func rules(in example: RuleMetadata.Example) -> Set<RuleID> {
    let assessment = PairAssessment.assess(
      before: example.before, after: example.after, topic: example.topic)
    return Set(assessment.judged.flatMap { $0.findings.map(\.rule) })
  }
}

/// Ways to write the same text otherwise.
private enum Disguise: CaseIterable {
  case plain
  case trailingSpaces
  case carriageReturns
  case multibyteNeighbour

  func applied(to example: RuleMetadata.Example) -> RuleMetadata.Example {
    RuleMetadata.Example(
      applied(to: example.before), becomes: applied(to: example.after), in: example.topic)
  }

  private func applied(to text: String) -> String {
    guard !text.isEmpty || self == .multibyteNeighbour else { return text }
    switch self {
    case .plain: return text
    case .trailingSpaces: return text + "  "
    case .carriageReturns: return text + "\r\n"
    case .multibyteNeighbour: return "Übersicht für Änderungen — 概要.\n\n" + text
    }
  }
}
