package import NoticeModel

/// Which regions there are, and which lies in which: countries and subdivisions (ISO 3166), the
/// groups EU, EEA and EFTA, and the workspace's own groups and audiences.
///
/// A group of the workspace takes the place of a built-in one of the same name, so that a sealed
/// revision can bring the members that its groups had on its day.
package struct RegionTable: Sendable {
  private let groups: [RegionCode: [RegionCode]]
  private let audiences: Set<RegionCode>
  private let presentMembers: [RegionCode: Set<RegionCode>]

  /// Makes the table of a workspace.
  package init(
    groups: [(name: RegionCode, members: [RegionCode])] = [], audiences: [RegionCode] = []
  ) {
    let own = Dictionary(
      groups.map { ($0.name, $0.members) }, uniquingKeysWith: { first, _ in first })
    self.init(groups: own, audiences: Set(audiences), on: nil)
  }

  private init(
    groups: [RegionCode: [RegionCode]], audiences: Set<RegionCode>, on day: CalendarDay?
  ) {
    self.groups = groups
    self.audiences = audiences
    presentMembers = Set(groups.keys).union(BuiltInGroups.names).reduce(into: [:]) { sets, name in
      var members: Set<RegionCode> = []
      var visited: Set<RegionCode> = []
      Self.collect(name, of: groups, on: day, into: &members, visited: &visited)
      sets[name] = members
    }
  }

  /// The table that takes a day for the present; itself without a day.
  package func asOf(_ day: CalendarDay?) -> RegionTable {
    guard let day else { return self }
    return RegionTable(groups: groups, audiences: audiences, on: day)
  }

  /// Whether the code is that of a country, subdivision, group or audience.
  package func isKnown(_ code: RegionCode) -> Bool {
    isGroup(code) || isAudience(code) || Places.isKnown(code)
  }

  /// Whether the code is that of a group, built in or the workspace's own.
  package func isGroup(_ code: RegionCode) -> Bool {
    groups[code] != nil || BuiltInGroups.names.contains(code)
  }

  /// Whether the code is that of one of the workspace's audiences.
  package func isAudience(_ code: RegionCode) -> Bool { audiences.contains(code) }

  /// Whether the code is that of a country or of one of its subdivisions.
  package func isPlace(_ code: RegionCode) -> Bool { Places.isKnown(code) }

  /// Whether the code means something in every workspace, so that none should redefine it.
  package static func isBuiltIn(_ code: RegionCode) -> Bool {
    code == .other || BuiltInGroups.names.contains(code) || Places.isKnown(code)
  }

  /// The names of the workspace's groups and of the built-in ones, sorted.
  package var groupNames: [RegionCode] {
    Set(groups.keys).union(BuiltInGroups.names).sorted()
  }

  /// The names of the workspace's audiences, sorted.
  package var audienceNames: [RegionCode] { audiences.sorted() }

  /// The countries, subdivisions and audiences in a group, sorted; any other code itself.
  ///
  /// Groups in it are replaced by their members, as of `day`; without a day as it is now. Only the
  /// built-in groups know of days.
  package func members(of region: RegionCode, on day: CalendarDay? = nil) -> [RegionCode] {
    memberSet(of: region, on: day).sorted()
  }

  /// Whether every reader in `inner` is a reader in `outer`: US contains US-CA, EEA contains DE-BY
  /// and EU, a region contains itself.
  package func contains(
    _ outer: RegionCode, _ inner: RegionCode, on day: CalendarDay? = nil
  ) -> Bool {
    if outer == inner { return true }
    let outerMembers = memberSet(of: outer, on: day)
    guard isGroup(inner) else { return Self.holds(outerMembers, inner) }
    let innerMembers = memberSet(of: inner, on: day)
    return !innerMembers.isEmpty && innerMembers.allSatisfy { Self.holds(outerMembers, $0) }
  }

  /// The region, and the places that it lies in, innermost first: GB-LND, GB-ENG, GB.
  package static func ancestry(of region: RegionCode) -> [RegionCode] {
    guard region.rawValue.utf8.contains(UInt8(ascii: "-")) else { return [region] }
    var chain = [region]
    // No place lies in more than a few; the bound guards against a circle in the lists.
    while chain.count < 8, let parent = Places.parent(of: chain[chain.count - 1]) {
      chain.append(parent)
    }
    return chain
  }

  /// Whether a place or one that it lies in is among `members`.
  private static func holds(_ members: Set<RegionCode>, _ place: RegionCode) -> Bool {
    if members.contains(place) { return true }
    guard place.rawValue.utf8.contains(UInt8(ascii: "-")) else { return false }
    return ancestry(of: place).dropFirst().contains { members.contains($0) }
  }

  private func memberSet(of region: RegionCode, on day: CalendarDay?) -> Set<RegionCode> {
    guard let day else { return presentMembers[region] ?? [region] }
    var members: Set<RegionCode> = []
    var visited: Set<RegionCode> = []
    Self.collect(region, of: groups, on: day, into: &members, visited: &visited)
    return members
  }

  /// Puts the members of a group into `members`, those of the groups in it included.
  private static func collect(
    _ region: RegionCode, of groups: [RegionCode: [RegionCode]], on day: CalendarDay?,
    into members: inout Set<RegionCode>, visited: inout Set<RegionCode>
  ) {
    if let own = groups[region] {
      guard visited.insert(region).inserted else { return }
      for member in own {
        collect(member, of: groups, on: day, into: &members, visited: &visited)
      }
    } else if BuiltInGroups.names.contains(region) {
      members.formUnion(BuiltInGroups.members(of: region, on: day))
    } else {
      members.insert(region)
    }
  }
}
