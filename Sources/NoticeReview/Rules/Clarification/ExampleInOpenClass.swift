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

  static func claim(in change: inout Comparison) {
    guard !change.isWhole else { return }
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      guard before.isEmpty != after.isEmpty else { continue }
      let reading = before.isEmpty ? change.new : change.old
      let places = before.isEmpty ? after : before
      guard let reading, OpenClasses.isExample(places, in: reading, of: change) else { continue }
      change.claim(
        "CL-01", .clarification, old: before, new: after,
        why: "An example of a class that the text already names")
    }
  }
}
