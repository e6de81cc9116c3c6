package import NoticeLanguage
package import NoticeModel

/// Which readers are meant by a law, a market and the reach of a change together.
package struct ReaderCircles: Sendable {
  private let regions: RegionTable

  /// Makes the arithmetic of a table of regions, as it is on the day that counts.
  package init(_ regions: RegionTable) {
    self.regions = regions
  }

  /// The readers in both regions: one of the two, or their members in common.
  package func common(_ left: RegionCode, _ right: RegionCode) -> [RegionCode] {
    if regions.contains(left, right) { return [right] }
    if regions.contains(right, left) { return [left] }
    guard regions.isGroup(left) || regions.isGroup(right) else { return [] }
    let parts = regions.members(of: left).flatMap { left in
      regions.members(of: right).filter { regions.contains(left, $0) }
        + regions.members(of: right).filter { $0 != left && regions.contains($0, left) }
        .map { _ in left }
    }
    return Set(parts).sorted()
  }

  /// Where a law's readers live who are the publisher's; all of the law's without a market.
  package func areas(of territories: [RegionCode], in markets: [RegionCode]) -> [RegionCode] {
    let places = markets.filter { !regions.isAudience($0) }
    guard !places.isEmpty else { return territories }
    return outermost(
      territories.flatMap { territory in places.flatMap { common(territory, $0) } })
  }

  /// The readers in an area whose words a change changes.
  package func readers(in area: RegionCode, of reach: DutyReach) -> [DutyReaders] {
    let changed = outermost(parts(of: area, reach.changed))
    let unchanged = outermost(parts(of: area, reach.unchanged))
    if isChanged(area, by: reach) {
      let except = unchanged.filter { part in !changed.contains { regions.contains($0, part) } }
      return isEverything(except, of: area) ? [] : [DutyReaders(area, except: except)]
    }
    let inside = changed.map { part in
      DutyReaders(part, except: unchanged.filter { $0 != part && regions.contains(part, $0) })
    }
    let kinds = reach.changed.filter(regions.isAudience)
    return inside + kinds.map { DutyReaders(area, audience: $0) }
  }

  /// The readers anywhere whose words a change changes.
  package func readers(of reach: DutyReach) -> [DutyReaders] {
    if reach.reachesOthers {
      return [DutyReaders(nil, except: outermost(reach.unchanged))]
    }
    return outermost(reach.changed).map { region in
      regions.isAudience(region)
        ? DutyReaders(nil, audience: region)
        : DutyReaders(
          region, except: reach.unchanged.filter { $0 != region && regions.contains(region, $0) })
    }
  }

  /// Whether every reader of the second circle is one of the first.
  package func contains(_ outer: DutyReaders, _ inner: DutyReaders) -> Bool {
    guard outer.audience == nil || outer.audience == inner.audience else { return false }
    if let region = outer.region {
      guard let other = inner.region, regions.contains(region, other) else { return false }
    }
    guard let other = inner.region else { return outer.except.isEmpty || outer == inner }
    return outer.except.allSatisfy { gap in
      common(gap, other).isEmpty || inner.except.contains { regions.contains($0, gap) }
    }
  }

  /// The readers of a circle in a region who live in none of the regions; empty if all of them do.
  package func left(of readers: DutyReaders, outside covered: [RegionCode]) -> [RegionCode] {
    guard let region = readers.region else { return [] }
    if readers.audience.map(covered.contains) ?? false { return [] }
    return regions.members(of: region).filter { member in
      !(covered + readers.except).contains { regions.contains($0, member) }
    }
  }

  /// The places of an area that named regions are, without the area itself.
  private func parts(of area: RegionCode, _ named: [RegionCode]) -> [RegionCode] {
    named.filter { !regions.isAudience($0) && !regions.contains($0, area) }
      .flatMap { common(area, $0) }.filter { $0 != area }
  }

  /// Whether readers in no narrower region of an area see a change: the innermost region that is
  /// named and holds the area decides, of several the one that changed.
  private func isChanged(_ area: RegionCode, by reach: DutyReach) -> Bool {
    let named = (reach.changed + reach.unchanged).filter {
      !regions.isAudience($0) && regions.contains($0, area)
    }
    guard !named.isEmpty else { return reach.reachesOthers }
    let innermost = named.filter { outer in
      !named.contains { $0 != outer && regions.contains(outer, $0) && !regions.contains($0, outer) }
    }
    return innermost.contains(where: reach.changed.contains)
  }

  private func isEverything(_ parts: [RegionCode], of area: RegionCode) -> Bool {
    !parts.isEmpty
      && regions.members(of: area).allSatisfy { member in
        parts.contains { regions.contains($0, member) }
      }
  }

  /// The regions that lie in no other of them, sorted.
  private func outermost(_ codes: [RegionCode]) -> [RegionCode] {
    let all = Set(codes).sorted()
    return all.filter { inner in
      !all.contains { outer in
        outer != inner && regions.contains(outer, inner)
          && (!regions.contains(inner, outer) || outer < inner)
      }
    }
  }
}
