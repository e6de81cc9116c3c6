import NoticeLanguage
import NoticeModel
import Testing

@testable import NoticeReview

/// The table of laws.
@Suite struct RegimeTableTests {
  @Test func everyLawHasANameOfItsOwn() {
    let names = RegimeTable.all.map(\.id)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.isWellFormed })
    #expect(names.count == 69)
  }

  @Test func everyLawSaysWhatItAsksForOrWhyItAsksForNothing() {
    for regime in RegimeTable.all {
      #expect(regime.terms.isEmpty != regime.remark.isEmpty, "\(regime.id)")
      #expect(!regime.citation.isEmpty && !regime.method.isEmpty, "\(regime.id)")
    }
  }

  @Test func noDefaultIsBelowTheFloor() {
    for term in RegimeTable.all.flatMap(\.terms) {
      #expect(term.lead >= term.floor)
      if let ceiling = term.ceiling { #expect(term.lead <= ceiling) }
    }
  }

  @Test func jurisdictionsAreRegionsThatAreKnown() {
    let regions = RegionTable()
    for regime in RegimeTable.all {
      for code in regime.territories + [regime.jurisdiction] {
        #expect(regions.isKnown(code), "\(regime.id): \(code)")
      }
    }
    #expect(RegimeTable.jurisdictions.contains("CO") && RegimeTable.jurisdictions.contains("US-CO"))
  }

  @Test func everyGateHasAChannelThatOpensIt() {
    for term in RegimeTable.all.flatMap(\.terms) {
      switch term.outcome {
      case .gate(.consent): #expect(term.channels == .consent)
      case .gate(.parentalConsent): #expect(term.channels == .parentalConsent)
      case .gate(.optOutWindow), .gate(.exitRight), .gate(.withdrawal):
        #expect([.direct, .durable].contains(term.channels))
      case .notify, .publish: #expect(term.channels != .consent)
      }
    }
  }
}
