package import NoticeDiagnostics

/// A message to readers that went out, as `notifications.yml` records it.
package struct SentNotification: Sendable, Equatable {
  /// Why a delivery after its day was accepted, and by whom.
  package struct Excuse: Sendable, Equatable {
    /// The reason in words.
    package var reason: String
    /// Who accepted it.
    package var by: String

    /// Makes an excuse; both are single lines.
    package init(reason: String, by: String) {
      self.reason = reason
      self.by = by
    }
  }

  /// The revision that it was about.
  package var revision: RevisionID
  /// The readers; none means all.
  package var regions: [RegionCode]
  /// How they were told.
  package var channel: Channel
  /// The day of the first delivery.
  package var first: CalendarDay
  /// The day of the last delivery.
  package var last: CalendarDay
  /// How many were delivered.
  package var count: Int
  /// The SHA-256 of the message, `sha256:` and 64 hexadecimal digits.
  package var message: String
  /// What makes good that it was late.
  package var excuse: Excuse?
  /// Where it is recorded; does not count for equality.
  package var range: SourceRange

  /// Makes a record.
  package init(
    revision: RevisionID, regions: [RegionCode] = [], channel: Channel, first: CalendarDay,
    last: CalendarDay, count: Int, message: String, excuse: Excuse? = nil,
    range: SourceRange = .none
  ) {
    self.revision = revision
    self.regions = regions
    self.channel = channel
    self.first = first
    self.last = last
    self.count = count
    self.message = message
    self.excuse = excuse
    self.range = range
  }

  package static func == (left: SentNotification, right: SentNotification) -> Bool {
    left.revision == right.revision && left.regions == right.regions
      && left.channel == right.channel && left.first == right.first && left.last == right.last
      && left.count == right.count && left.message == right.message && left.excuse == right.excuse
  }
}
