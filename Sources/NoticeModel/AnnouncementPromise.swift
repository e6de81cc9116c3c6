/// What a notice promises its readers about how its changes are announced.
///
/// The promise of the text that is replaced binds the text that replaces it.
package struct AnnouncementPromise: Sendable, Equatable {
  /// The time between telling and effect, if one is promised.
  package var lead: LeadTime?
  /// The channels of which one is promised; none if none is named.
  package var channels: [Channel]
  /// The lowest level of a change that it is about.
  package var trigger: Level
  /// Whether the text says which changes, or the level was taken for want of a word.
  package var namesTrigger: Bool
  /// The sentence that promises it; empty for what a manifest declares.
  package var words: String

  /// Makes a promise.
  package init(
    lead: LeadTime? = nil, channels: [Channel] = [], trigger: Level, namesTrigger: Bool = true,
    words: String = ""
  ) {
    self.lead = lead
    self.channels = channels
    self.trigger = trigger
    self.namesTrigger = namesTrigger
    self.words = words
  }
}
