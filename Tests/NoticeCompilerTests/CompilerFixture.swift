import NoticeCompiler
import NoticeDiagnostics
import NoticeLanguage
import NoticeMarkdown
import NoticeModel

/// A notice in memory: texts in, edition and diagnostics out.
struct CompilerFixture {
  var manifest = NoticeManifest()
  var workspace = WorkspaceManifest()
  var amendment = Amendment()
  var main: String
  var supplements: [(name: String, regions: [String], text: String, values: [String: String])] = []
  var cards: [NoticeID: ReferenceCard] = [:]
  var judgesStyle = true

  init(_ main: String) {
    self.main = main
  }

  /// The compiled edition, and what was reported as `line:column: severity: summary [name]`.
  func compiled() -> (edition: Edition?, diagnostics: [String]) {
    var ledger = Diagnostics()
    let sources = sources(in: &ledger)
    let compiler = NoticeCompiler(workspace: workspace)
    let notice = NoticeSources(id: NoticeID("test-notice"), manifest: manifest, draft: sources)
    let revision = compiler.compile(
      sources, of: notice, judgesStyle: judgesStyle, in: &ledger)
    let edition = revision.map { compiler.edition(of: $0, cards: cards, in: &ledger) }
    let printed = ledger.sorted.map { diagnostic in
      let position = diagnostic.place.position
      return "\(diagnostic.place.file.path):\(position.line):\(position.column): "
        + "\(diagnostic.severity.rawValue): \(diagnostic.summary) [\(diagnostic.name)]"
    }
    return (edition, printed)
  }

  /// The card of the notice, as other notices would refer to it.
  func card() -> ReferenceCard? {
    var ledger = Diagnostics()
    let sources = sources(in: &ledger)
    let compiler = NoticeCompiler(workspace: workspace)
    let notice = NoticeSources(id: NoticeID("other-notice"), manifest: manifest, draft: sources)
    return compiler.compile(sources, of: notice, judgesStyle: false, in: &ledger)
      .map { compiler.card(of: $0) }
  }

  private func sources(in ledger: inout Diagnostics) -> RevisionSources {
    let text = source("notice.md", main, in: &ledger)
    var sources = RevisionSources(id: nil, amendment: amendment, text: text)
    for supplement in supplements {
      var values = ValueTable()
      for (name, value) in supplement.values.sorted(by: { $0.key < $1.key }) {
        values.entries.append(
          (ValueName(name), LocalizedText(common: Prose(value)), SourceRange.none))
      }
      sources.supplements.append(
        SupplementSource(
          name: supplement.name,
          text: source("\(supplement.name).md", supplement.text, in: &ledger),
          regions: supplement.regions.map { Written(RegionCode($0)) }, values: values))
    }
    return sources
  }

  private func source(
    _ path: String, _ text: String, in ledger: inout Diagnostics
  ) -> TextSource {
    let file = ledger.open(SourceFile(path: path, bytes: Array(text.utf8)))
    return TextSource(file: file, language: manifest.language)
  }
}

extension Edition {
  /// The edition as an indented outline: numbers, headings, labels and words.
  var outline: String {
    var lines = ["# " + PlainText.string(of: title)]
    lines += dateline.map { "@ " + $0.text.description }
    lines += pointers.map { "@@ " + $0.text.description }
    lines += lead.flatMap { Self.lines(of: $0, indent: "") }
    for section in sections { lines += Self.lines(of: section) }
    lines += signature.map { "~ " + $0.description }
    return lines.joined(separator: "\n")
  }

  private static func lines(of section: EditionSection) -> [String] {
    let number = section.number.map { $0.description + " " } ?? ""
    let heading = String(repeating: "#", count: section.level) + " " + number
    let language = section.language.map { " lang=\($0.tag)" } ?? ""
    var lines = [heading + PlainText.string(of: section.heading) + " {#\(section.id)}" + language]
    lines += label(section.audience, indent: "")
    lines += section.statements.map { "(" + $0.text.description + ")" }
    lines += section.blocks.flatMap { Self.lines(of: $0, indent: "") }
    return lines + section.subsections.flatMap(Self.lines)
  }

  private static func label(_ label: AudienceLabel?, indent: String) -> [String] {
    guard let label else { return [] }
    let replaces = label.replaces.map { " | " + $0.description } ?? ""
    return [indent + "[" + label.text.description + replaces + "]"]
  }

  private static func lines(of block: Block, indent: String) -> [String] {
    switch block {
    case .paragraph(let paragraph): [indent + PlainText.string(of: paragraph.content)]
    case .list(let list): list.items.flatMap { lines(of: $0, indent: indent) }
    case .table(let table):
      ([table.header] + table.rows).map { row in
        indent + "| " + row.map { PlainText.string(of: $0.content) }.joined(separator: " | ")
      }
    case .quotation(let quotation):
      quotation.blocks.flatMap { lines(of: $0, indent: indent + "> ") }
    case .code(let code): [indent + "` " + code.text.description]
    case .thematicBreak: [indent + "***"]
    case .regional(let clause):
      (clause.language.map { [indent + "lang=\($0.tag)"] } ?? [])
        + label(clause.audience, indent: indent)
        + clause.statements.map { indent + "  (" + $0.text.description + ")" }
        + clause.blocks.flatMap { lines(of: $0, indent: indent + "  ") }
    }
  }

  private static func lines(of item: ListItem, indent: String) -> [String] {
    let mark = item.label?.description ?? item.ordinal.map { "\($0)." } ?? "-"
    var lines = label(item.audience, indent: indent)
    lines += item.blocks.flatMap { Self.lines(of: $0, indent: indent + mark + " ") }
    return lines
  }
}
