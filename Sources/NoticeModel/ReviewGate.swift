/// What keeps a reviewed amendment from being sealed, unless a named person sets it aside.
///
/// Neither integrity nor a hard floor is among them: nobody sets those aside.
package enum ReviewGate: String, Sendable, CaseIterable {
  /// A finding that nobody decided.
  case undecided
  /// A duty that no entry of `notify` meets.
  case plan
  /// An announcement too late for its duty.
  case leadTime = "lead-time"
  /// A material change that took effect before it was sealed.
  case pastEffective = "past-effective"
  /// A material amendment that nobody approved.
  case approval
}
