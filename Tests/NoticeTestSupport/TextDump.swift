package import NoticeModel

/// Writes a text as an indented outline, so that trees can be compared and read as text.
///
/// A line a node; what a node says stands behind its name in quotation marks. Places do not appear.
package func dump(_ text: Text) -> String {
  var dumper = TextDumper()
  dumper.line("title " + dumper.line(text.title.content))
  dumper.blocks(text.lead)
  for section in text.sections { dumper.section(section) }
  return dumper.result
}

/// Writes blocks as `dump(_:)` of a text does.
package func dump(_ blocks: [Block]) -> String {
  var dumper = TextDumper()
  dumper.blocks(blocks)
  return dumper.result
}

private struct TextDumper {
  var result = ""
  private var depth = 0

  mutating func line(_ text: String) {
    if !result.isEmpty { result += "\n" }
    result += String(repeating: "  ", count: depth) + text
  }

  private mutating func inside(_ body: (inout TextDumper) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  mutating func section(_ section: Section) {
    let attributes = attributes(section.attributes)
    line("section \(section.heading.level) " + line(section.heading.content) + attributes)
    inside { dumper in
      for condition in section.conditions { dumper.line("for " + dumper.line(condition)) }
      dumper.blocks(section.blocks)
      for subsection in section.subsections { dumper.section(subsection) }
    }
  }

  private func attributes(_ attributes: SectionAttributes) -> String {
    var parts: [String] = []
    if let id = attributes.id { parts.append("#\(id.value)") }
    if let topic = attributes.topic { parts.append("topic=\(topic.value.rawValue)") }
    if attributes.isUnnumbered { parts.append(".unnumbered") }
    parts += attributes.formerIDs.map { "was=\($0.value)" }
    switch attributes.placement?.value {
    case .after(let id): parts.append("after=\(id)")
    case .before(let id): parts.append("before=\(id)")
    case .into(let id): parts.append("into=\(id)")
    case .replaces(let id): parts.append("replaces=\(id)")
    case nil: break
    }
    if !attributes.exceptions.isEmpty {
      parts.append("except=" + attributes.exceptions.map(\.value.rawValue).joined(separator: ","))
    }
    return parts.isEmpty ? "" : " {" + parts.joined(separator: " ") + "}"
  }

  private func line(_ condition: RegionCondition) -> String {
    let regions = condition.regions.map(\.rawValue).joined(separator: ", ")
    let label = condition.label.map { " " + quoted($0) } ?? ""
    return (condition.isNegated ? "not " : "") + regions + label
  }

  mutating func blocks(_ blocks: [Block]) {
    for block in blocks { self.block(block) }
  }

  private mutating func block(_ block: Block) {
    switch block {
    case .paragraph(let paragraph): line("paragraph " + line(paragraph.content))
    case .list(let list): self.list(list)
    case .table(let table): self.table(table)
    case .quotation(let quotation):
      line("quotation")
      inside { $0.blocks(quotation.blocks) }
    case .code(let code): line("code \(quoted(code.text)) language \(quoted(code.language))")
    case .thematicBreak: line("break")
    case .regional(let clause):
      line("region " + line(clause.condition))
      inside { $0.blocks(clause.blocks) }
    }
  }

  private mutating func list(_ list: List) {
    let start = list.start.map { " from \($0)" } ?? ""
    line("list" + start + (list.isTight ? "" : " loose"))
    inside { dumper in
      for item in list.items {
        let id = item.id.map { " {#\($0)}" } ?? ""
        let conditions = item.conditions.map { " for " + dumper.line($0) }.joined()
        dumper.line("item" + id + conditions)
        dumper.inside { $0.blocks(item.blocks) }
      }
    }
  }

  private mutating func table(_ table: Table) {
    let letters: [String] = table.alignments.map { alignment in
      switch alignment {
      case .natural: "n"
      case .left: "l"
      case .center: "c"
      case .right: "r"
      }
    }
    line("table " + letters.joined() + (table.source.map { " from \($0)" } ?? ""))
    inside { dumper in
      for row in [table.header] + table.rows {
        dumper.line("| " + row.map { dumper.line($0.content) }.joined(separator: " | "))
      }
    }
  }

  func line(_ content: [Inline]) -> String {
    content.map(inline).joined(separator: " ")
  }

  private func inline(_ inline: Inline) -> String {
    switch inline {
    case .text(let words): return quoted(words)
    case .code(let words): return "code(\(quoted(words)))"
    case .emphasis(let content): return "em(\(line(content)))"
    case .strong(let content): return "strong(\(line(content)))"
    case .link(let link):
      return "link(\(line(link.content)) to \(quoted(link.destination))\(title(link.title)))"
    case .image(let image):
      let alternative = quoted(image.alternative)
      return "image(\(alternative) from \(quoted(image.destination))\(title(image.title)))"
    case .softBreak: return "/"
    case .lineBreak: return "//"
    case .value(let value): return "value(\(value.name))"
    case .reference(let reference): return self.reference(reference)
    }
  }

  private func reference(_ reference: CrossReference) -> String {
    let target =
      (reference.notice.map { "notice:\($0)" } ?? "") + (reference.section.map { "#\($0)" } ?? "")
    let form =
      switch reference.form {
      case .label: "label"
      case .number: "number"
      case .words(let content): line(content)
      }
    return "ref(\(form) to \(target)\(title(reference.title)))"
  }

  private func title(_ title: Prose?) -> String {
    title.map { " title \(quoted($0))" } ?? ""
  }

  private func quoted(_ words: Prose) -> String {
    var result = "\""
    for scalar in words.description.unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
