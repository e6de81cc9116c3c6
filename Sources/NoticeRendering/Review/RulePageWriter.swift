import NoticeModel

/// Writes rules for people and for programs.
package struct RulePageWriter: Sendable {
  private let version: String
  private let width: Int
  private let isColored: Bool

  /// Makes a writer of pages of that version of the rule book.
  package init(version: String, width: Int = 100, color isColored: Bool = false) {
    self.version = version
    self.width = width
    self.isColored = isColored
  }

  // MARK: - Text

  /// The rules, one line each: id, gravest level, what each reports.
  package func list(_ pages: [RulePage]) -> [UInt8] {
    var lines = TerminalLines(width: width, isColored: isColored)
    lines.paragraph(
      TerminalParagraph(
        "Rule book, version \(version): \(ReviewPhrases.count(pages.count, "rule"))", .bold))
    lines.blank()
    let columns = pages.map(\.level.rawValue.utf8.count).max() ?? 0
    for page in pages {
      let level = page.level.rawValue
      let gap = String(repeating: " ", count: columns - level.utf8.count)
      lines.paragraph(page.summary, label: "\(page.id)  \(level)\(gap)  ")
    }
    return lines.bytes
  }

  /// One rule as text.
  package func text(_ page: RulePage) -> [UInt8] {
    var lines = TerminalLines(width: width, isColored: isColored)
    lines.paragraph(TerminalParagraph("\(page.id) \(page.name)", .bold))
    lines.paragraph("\(Self.rank(of: page)), since version \(page.since) of the rule book")
    lines.heading("What it reports")
    lines.paragraph(page.summary, indent: 2)
    lines.heading("Why it matters")
    lines.paragraph(page.why, indent: 2)
    if !page.laws.isEmpty {
      lines.heading("Law")
      for law in page.laws { lines.paragraph(law, indent: 2, label: "- ") }
    }
    write(page.reported, under: "Examples", to: &lines)
    write(page.notReported, under: "Not reported", to: &lines)
    return lines.bytes
  }

  private func write(
    _ examples: [RulePage.Example], under heading: String, to lines: inout TerminalLines
  ) {
    guard !examples.isEmpty else { return }
    lines.heading(heading)
    for (index, example) in examples.enumerated() {
      if index > 0 { lines.blank() }
      lines.paragraph(TerminalParagraph("Topic \(example.topic.rawValue)", .faint), indent: 2)
      if !example.before.isEmpty {
        lines.paragraph(TerminalParagraph(example.before, .deleted), indent: 2, label: "- ")
      }
      if !example.after.isEmpty {
        lines.paragraph(TerminalParagraph(example.after, .inserted), indent: 2, label: "+ ")
      }
    }
  }

  private static func rank(of page: RulePage) -> String {
    "Up to \(page.level.rawValue)" + (page.isFloor ? ", a hard floor that no decision lowers" : "")
  }

  // MARK: - Markdown

  /// Rules as Markdown, each under a heading of its own.
  package func markdown(_ pages: [RulePage]) -> [UInt8] {
    let parts = pages.map(markdown).joined(separator: "\n")
    let title = pages.count == 1 ? "" : "# Rule book, version \(version)\n\n"
    return Array((title + parts).utf8)
  }

  private func markdown(_ page: RulePage) -> String {
    var text = "## \(page.id) \(MarkdownPiece.escaped(page.name))\n\n"
    text += "\(Self.rank(of: page)), since version \(page.since).\n\n"
    text += "**What it reports.** \(MarkdownPiece.escaped(page.summary))\n\n"
    text += "**Why it matters.** \(MarkdownPiece.escaped(page.why))\n"
    if !page.laws.isEmpty {
      text += "\n**Law.** \(MarkdownPiece.escaped(page.laws.joined(separator: "; ")))\n"
    }
    return text + Self.table(page.reported, "Examples")
      + Self.table(page.notReported, "Not reported")
  }

  private static func table(_ examples: [RulePage.Example], _ title: String) -> String {
    guard !examples.isEmpty else { return "" }
    let rows = examples.map { example in
      "| \(example.topic.rawValue) | \(MarkdownPiece.escaped(example.before)) | "
        + "\(MarkdownPiece.escaped(example.after)) |\n"
    }
    return "\n**\(title)**\n\n| topic | before | after |\n|---|---|---|\n" + rows.joined()
  }

  // MARK: - JSON

  /// Rules as JSON, in the order of the book.
  package func json(_ pages: [RulePage]) -> [UInt8] {
    var json = JSONBuilder(capacity: 1 << 14)
    json.object { json in
      json.member("format") { $0.string("engross.rules/1") }
      json.member("ruleBook") { $0.string(version) }
      json.member("rules") { json in
        json.array { json in
          for page in pages { json.element { json in json.object { $0.members(of: page) } } }
        }
      }
    }
    json.end()
    return json.bytes
  }
}

extension JSONBuilder {
  fileprivate mutating func members(of page: RulePage) {
    member("id") { $0.string(page.id.rawValue) }
    member("name") { $0.string(page.name) }
    member("since") { $0.string(page.since) }
    member("level") { $0.string(page.level.rawValue) }
    member("isFloor") { $0.boolean(page.isFloor) }
    member("summary") { $0.string(page.summary) }
    member("why") { $0.string(page.why) }
    member("laws") { $0.strings(page.laws) }
    member("reported") { $0.examples(page.reported) }
    member("notReported") { $0.examples(page.notReported) }
  }

  private mutating func examples(_ examples: [RulePage.Example]) {
    array { json in
      for example in examples {
        json.element { json in
          json.object(.inline) { json in
            json.member("topic") { $0.string(example.topic.rawValue) }
            json.member("before") { $0.string(example.before) }
            json.member("after") { $0.string(example.after) }
          }
        }
      }
    }
  }
}
