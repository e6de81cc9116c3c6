package import NoticeModel

extension ReviewMilestones.Step {
  /// What a revision was to the readers of a region, by the causes that its review left and the
  /// duties that followed; `region` is `nil` for readers whom no part names.
  package init(
    _ revision: RevisionID, for region: RegionCode?, causes: [DutyCause], plan: DutyPlan,
    circles: ReaderCircles
  ) {
    let reached = causes.filter { cause in
      guard let region else { return cause.reach.reachesOthers }
      return !circles.readers(in: region, of: cause.reach).isEmpty
    }
    let gates = plan.duties.filter { duty in
      guard duty.outcome.isGate, let region, let readers = duty.readers.region else { return false }
      return !circles.common(readers, region).isEmpty
    }
    self.init(
      revision: revision, level: reached.map(\.level).max() ?? .none, asksForGate: !gates.isEmpty)
  }
}
