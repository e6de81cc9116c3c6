import NoticeLanguage
import NoticeModel

/// Which of the regions that a revision names hold a place, found without asking each of them.
struct RegionIndex: Sendable {
  private let named: Set<RegionCode>
  /// The named regions that have a place among their members.
  private var around: [RegionCode: Set<RegionCode>] = [:]
  /// The named regions that have a part of a place among their members.
  private var within: [RegionCode: Set<RegionCode>] = [:]

  /// Enters the members of the named regions.
  init(_ named: [RegionCode], of regions: RegionTable) {
    self.named = Set(named)
    for code in named {
      for member in regions.members(of: code) {
        around[member, default: []].insert(code)
        for outer in RegionTable.ancestry(of: member).dropFirst() {
          within[outer, default: []].insert(code)
        }
      }
    }
  }

  /// The readers in a region.
  func reader(in region: RegionCode, of regions: RegionTable) -> Reader {
    guard region != .other else { return Reader(in: region, holding: [], overlapping: []) }
    let places = regions.members(of: region)
    var holding = places.first.map(holding) ?? []
    var overlapping: Set<RegionCode> = []
    for place in places {
      let codes = self.holding(place)
      holding.formIntersection(codes)
      overlapping.formUnion(codes)
      if let inner = within[place] { overlapping.formUnion(inner) }
    }
    if named.contains(region) { holding.insert(region) }
    return Reader(in: region, holding: holding, overlapping: overlapping.union(holding))
  }

  private func holding(_ place: RegionCode) -> Set<RegionCode> {
    RegionTable.ancestry(of: place).reduce(into: []) { codes, outer in
      if let found = around[outer] { codes.formUnion(found) }
    }
  }
}
