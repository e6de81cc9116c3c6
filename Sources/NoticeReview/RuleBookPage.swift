import NoticeModel

/// The rule book as a Markdown page, made of what the rules say of themselves.
package enum RuleBookPage {
  /// The page.
  package static var markdown: String {
    var page = """
      # Rule book

      Version \(RuleBook.version). Made by `make rule-book` from the rules themselves; the examples \
      are their tests.

      """
    for rule in RuleBook.all { page += section(rule) }
    return page
  }

  private static func section(_ rule: RuleMetadata) -> String {
    var lines = ["", "## \(rule.id) \(rule.name)", ""]
    lines.append("\(rule.summary) At most \(rule.level.rawValue).")
    if rule.isFloor { lines.append("No attestation lowers it.") }
    lines += ["", "*Why.* \(rule.why)"]
    if !rule.laws.isEmpty { lines += ["", "*Law.* " + rule.laws.joined(separator: "; ")] }
    if !rule.triggering.isEmpty { lines += ["", "*Reported*", ""] + rule.triggering.map(example) }
    if !rule.nonTriggering.isEmpty {
      lines += ["", "*Not reported*", ""] + rule.nonTriggering.map(example)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func example(_ example: RuleMetadata.Example) -> String {
    let before = example.before.isEmpty ? "nothing" : "`\(example.before)`"
    let after = example.after.isEmpty ? "nothing" : "`\(example.after)`"
    return "- \(example.topic.rawValue): \(before) becomes \(after)"
  }
}
