package import NoticeModel

/// The readers of one edition, and which of the regions that a revision names hold them.
///
/// What applies to `US-CA` is what names `US-CA`, `US`, or a group that holds either.
package struct Reader: Sendable {
  /// How many of the readers something is for.
  enum Share: Sendable {
    /// None of them.
    case none
    /// Not all of them: it names, as not meant, a region inside theirs.
    case some
    /// All of them.
    case all
  }

  /// Their region or audience; `other` for those whom no part names.
  package let region: RegionCode
  /// The named regions that all of them are in.
  let holding: Set<RegionCode>
  /// The named regions that some of them are in.
  private let overlapping: Set<RegionCode>

  /// The readers in a region, told by the named regions that hold all and some of them.
  init(in region: RegionCode, holding: Set<RegionCode>, overlapping: Set<RegionCode>) {
    self.region = region
    self.holding = holding
    self.overlapping = overlapping
  }

  /// Whether all of them are in one of the regions.
  func isHeld(by codes: [RegionCode]) -> Bool { codes.contains { holding.contains($0) } }

  /// How many of them a fence is for.
  func share(of condition: RegionCondition) -> Share {
    if isHeld(by: condition.regions) { return condition.isNegated ? .none : .all }
    guard condition.isNegated else { return .none }
    return overlaps(condition.regions) ? .some : .all
  }

  /// Whether some of them are in one of the regions.
  func overlaps(_ codes: [RegionCode]) -> Bool { codes.contains { overlapping.contains($0) } }

  /// Whether the same parts are for both.
  func getsSame(as other: Reader) -> Bool {
    holding == other.holding && overlapping == other.overlapping
  }
}
