import NoticeUnicode

/// How many slips lie between two words.
enum SlipDistance {
  /// The number of letters added, left out, replaced or exchanged; 9 where it is more than 2.
  static func between(_ old: [UInt8], _ new: [UInt8]) -> Int {
    EditDistance.distance(from: old, to: new, atMost: 2) ?? 9
  }
}
