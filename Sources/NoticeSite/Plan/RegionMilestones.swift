package import NoticeModel

/// The revisions by which programs tell whether readers of a region have to be told or asked again.
package struct RegionMilestones: Sendable {
  /// The region; `nil` for readers whom no other entry names.
  package var region: RegionCode?
  /// The revisions.
  package var milestones: ReviewMilestones

  /// Makes the milestones of a region.
  package init(region: RegionCode?, milestones: ReviewMilestones) {
    self.region = region
    self.milestones = milestones
  }
}
