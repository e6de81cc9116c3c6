import NoticeModel

/// An example is added to, or taken from, a class that was open and stays as it was.
enum ExampleInOpenClass: ReviewRule {
  static let metadata = RuleMetadata(
    "CL-01", name: "example-in-open-class", level: .clarification,
    summary: "An example is added to, or taken from, a class that was open and stays as it was.",
    why: "What an open class covers was covered before.",
    laws: [
      "GLBA Reg P 1016.8(b)(2) by analogy"
    ],
    triggering: [
      .init(
        "We apply security measures.",
        becomes: "We apply security measures, for example firewalls.", in: .security)
    ],
    nonTriggering: [
      .init(
        "We share log data with security providers, including detection services.",
        becomes:
          "We share log data with security providers, including detection and advertising services.",
        in: .recipients)
    ])

  /// Whether "such as" or the like stands in front of a word, in its sentence.
  private static func isListed(_ place: Int, in reading: Reading) -> Bool {
    let markers = ["such", "including", "e.g", "example", "instance"]
    return reading.words[max(0, place - 25)..<place].reversed()
      .prefix { ![".", ";", ":"].contains($0.text) }.contains { markers.contains($0.text) }
  }

  /// Whether "such as" is all that is new, and what stood there was told in full.
  private static func opensList(_ hunk: Hunk, _ change: Comparison) -> Bool {
    guard let old = change.old, let new = change.new, !old.classes.contains(.openList) else {
      return false
    }
    let after = change.openWords(in: hunk).new
    return !after.isEmpty && after.allSatisfy { new.words[$0].classes.contains(.openList) }
  }

  /// Whether examples are called by their names; elsewhere names are no examples.
  private static func areNamed(_ places: [Int], in reading: Reading) -> Bool {
    places.allSatisfy { reading.words[$0].isCapital }
  }

  static func claim(in change: inout Comparison) {
    guard !change.isWhole else { return }
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      if !before.isEmpty, !after.isEmpty, let old = change.old, let new = change.new,
        OpenClasses.isExample(before, in: old, of: change),
        OpenClasses.isExample(after, in: new, of: change),
        (before.map { old.words[$0] } + after.map { new.words[$0] }).allSatisfy({
          !$0.isProtected && !$0.classes.intersects(.everyAct)
        }), isListed(before[0], in: old), isListed(after[0], in: new),
        areNamed(before, in: old) == areNamed(after, in: new)
      {
        change.claim(
          "CL-01", .clarification, old: before, new: after,
          why: "Other examples of a class that the text already names")
        continue
      }
      guard before.isEmpty != after.isEmpty else { continue }
      let reading = before.isEmpty ? change.new : change.old
      let places = before.isEmpty ? after : before
      guard let reading, !opensList(hunk, change), !change.isIn(.termsFees),
        OpenClasses.isExample(places, in: reading, of: change)
          || OpenClasses.isDenied(places, in: reading)
      else { continue }
      change.claim(
        "CL-01", .clarification, old: before, new: after,
        why: "An example of a class that the text already names")
    }
  }
}
