package import NoticeDiagnostics
package import NoticeModel

/// A message that went out after the day that the plan had for it.
///
/// It is an error until the amendment takes effect so much later that readers keep the time that
/// they were to have, or a named person accepted it in the record.
package struct LateDelivery: Sendable {
  /// When a revision takes effect for readers in a region: as its amendment says, and as it is by
  /// now, deferrals counted.
  package typealias EffectiveDays =
    @Sendable (RevisionID, RegionCode?) -> (planned: CalendarDay?, actual: CalendarDay?)

  /// Reports each late delivery at its record.
  package static func check(
    _ sent: [SentNotification], of revisions: [RevisionSources],
    sharing readers: @Sendable (RegionCode, RegionCode) -> Bool, effective: EffectiveDays,
    in diagnostics: inout Diagnostics
  ) {
    for record in sent where record.excuse == nil {
      let amendment = revisions.first { $0.id == record.revision }?.amendment
      for announcement in amendment?.announcements ?? []
      where announcement.channel?.value == record.channel {
        let regions = Self.common(announcement.regions.map(\.value), record.regions, readers)
        guard let regions, let planned = announcement.on?.value.lastDay, record.last > planned
        else { continue }
        let late = regions.isEmpty ? [nil] : regions.map { $0 }
        let short = late.contains { region in
          Self.isShortened(by: record.last, from: planned, effective(record.revision, region))
        }
        if short { diagnostics.report(record, plannedFor: planned) }
      }
    }
  }

  /// The regions in which both tell readers; none stands for all, `nil` for nobody.
  private static func common(
    _ planned: [RegionCode], _ sent: [RegionCode],
    _ shares: (RegionCode, RegionCode) -> Bool
  ) -> [RegionCode]? {
    if planned.isEmpty || sent.isEmpty { return planned + sent }
    let regions = sent.filter { region in planned.contains { shares($0, region) } }
    return regions.isEmpty ? nil : regions
  }

  /// Whether readers have less time than they were to have.
  private static func isShortened(
    by last: CalendarDay, from planned: CalendarDay,
    _ effective: (planned: CalendarDay?, actual: CalendarDay?)
  ) -> Bool {
    guard let before = effective.planned, let now = effective.actual else { return true }
    let promised = before.daysSince1970 - planned.daysSince1970
    return now.daysSince1970 - last.daysSince1970 < promised
  }
}

extension Diagnostics {
  fileprivate mutating func report(_ record: SentNotification, plannedFor planned: CalendarDay) {
    let readers =
      record.regions.isEmpty ? "all" : record.regions.map(\.rawValue).joined(separator: ", ")
    report(
      .error, "late-delivery", at: record.range,
      "\(record.channel.rawValue) to readers in \(readers) about '\(record.revision)' was delivered "
        + "until \(record.last.date.iso8601), planned for \(planned.date.iso8601)",
      explanation: "Defer the revision ('defers' in the next amendment) by as many days, or record "
        + "who accepted it and why: 'engross notify --sent … --late REASON --by NAME'.")
  }
}
