package import NoticeModel

extension AmendmentReview.Readers {
  /// What an amendment is to whom: to the readers of each region that a text or a gate names, sorted,
  /// and behind them to everyone else.
  ///
  /// `causes` are what its review left, and `plan` the duties that followed. A region that only a gate
  /// names is left out where the amendment is to its readers what it is to those around.
  package static func all(
    in regions: [RegionCode], causes: [DutyCause], plan: DutyPlan, circles: ReaderCircles
  ) -> [AmendmentReview.Readers] {
    let gates = plan.duties.filter { $0.outcome.isGate && $0.isBinding }
    let others = AmendmentReview.Readers(
      level: level(of: causes.filter(\.reach.reachesOthers)),
      asksForGate: gates.contains { $0.readers.region == nil })
    let named = Set(regions + gates.compactMap(\.readers.region)).subtracting([.other]).sorted()
    let all = named.map { region in
      AmendmentReview.Readers(
        region,
        level: level(of: causes.filter { !circles.readers(in: region, of: $0.reach).isEmpty }),
        asksForGate: gates.contains { gate in
          gate.readers.region.map { !circles.common($0, region).isEmpty } ?? true
        })
    }
    return all.filter { readers in
      guard let region = readers.region, !regions.contains(region) else { return true }
      let around = all.filter { other in
        guard let outer = other.region, outer != region else { return false }
        return circles.contains(DutyReaders(outer), DutyReaders(region))
      }
      return !(around.isEmpty ? [others] : around).allSatisfy { outer in
        (outer.level, outer.asksForGate) == (readers.level, readers.asksForGate)
      }
    } + [others]
  }

  private static func level(of causes: [DutyCause]) -> Level {
    causes.map(\.level).max() ?? .none
  }
}
