import NoticeModel

/// When a revision takes effect, as far as is known on the day of the site.
struct EffectiveDates {
  /// For readers in no region with a date of its own.
  var all: CalendarDate?
  /// For readers in regions with dates of their own.
  var regions: [(region: RegionCode, date: CalendarDate)]

  /// The date for the readers of a region that may have one of its own.
  subscript(region: RegionCode) -> CalendarDate? {
    regions.first { $0.region == region }?.date ?? all
  }
}

extension PublishedNotice {
  /// When a revision takes effect, with what later records and corrections made of its dates: a
  /// deferral moves them back, and a correction waits for what it corrects.
  func effectiveDates(of revision: PublishedRevision) -> EffectiveDates {
    var dates = EffectiveDates(
      all: revision.effective.first { $0.region == nil }?.date.value ?? revision.date,
      regions: revision.effective.compactMap { entry in
        entry.region.map { (region: $0, date: entry.date.value) }
      })
    if let deferral = revision.deferredTo {
      dates.all = Self.later(dates.all, deferral)
      dates.regions = dates.regions.map { ($0.region, Self.later($0.date, deferral) ?? deferral) }
    }
    guard let corrected = corrected(by: revision) else { return dates }
    return Self.joined(dates, waitingFor: effectiveDates(of: corrected))
  }

  /// The revision that another one corrects, which is always an earlier one.
  func corrected(by revision: PublishedRevision) -> PublishedRevision? {
    guard let id = revision.correctionOf,
      let own = revisions.firstIndex(where: { $0.id == revision.id })
    else { return nil }
    return revisions[..<own].last { $0.id == id }
  }

  private static func joined(
    _ own: EffectiveDates, waitingFor corrected: EffectiveDates
  ) -> EffectiveDates {
    var joined = own
    joined.all = later(own.all, corrected.all)
    joined.regions = own.regions.map { region, date in
      (region, later(date, corrected[region]) ?? date)
    }
    for (region, date) in corrected.regions where !own.regions.contains(where: { $0.0 == region }) {
      joined.regions.append((region, later(own.all, date) ?? date))
    }
    return joined
  }

  private static func later(_ left: CalendarDate?, _ right: CalendarDate?) -> CalendarDate? {
    guard let left, let right else { return left ?? right }
    return left.firstDay < right.firstDay ? right : left
  }
}
