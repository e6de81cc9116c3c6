import NoticeUnicode

/// The end of a summary that offers the names nearest to a misspelt one.
enum Suggestion {
  /// `; did you mean 'a'?`, `; did you mean 'a' or 'b'?`, or nothing.
  static func phrase(for name: String, among names: [String]) -> String {
    phrase(offering: EditDistance.nearest(to: name, among: names, limit: 3))
  }

  /// The same for names that were found in another way.
  static func phrase(offering names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    return "; did you mean " + names.map { "'\($0)'" }.joined(separator: " or ") + "?"
  }
}
