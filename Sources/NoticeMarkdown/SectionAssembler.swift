import NoticeDiagnostics
import NoticeModel

/// Puts the elements of a document together: title, lead, and sections inside sections.
struct SectionAssembler {

  private let findings: Findings
  private var folder: BlockFolder
  private var title: Heading?
  private var lead: [Block] = []
  private var sections: [Section] = []
  private var hasReportedTitle = false
  /// A fence around sections that was closed by the element before.
  private var endedFence: BlockFolder.SectionFence?

  /// Makes an empty document.
  init(findings: Findings) {
    self.findings = findings
    folder = BlockFolder(findings: findings)
  }

  /// Takes the next element in.
  mutating func append(_ element: Element) {
    switch element {
    case .block(let block):
      checkFenceEnd(beforeLevel: nil, at: block.range)
      expectTitle(at: block.range)
      folder.append(block)
    case .fence(let fence):
      if case .region = fence.action { expectTitle(at: fence.range) }
      if let ended = folder.take(fence) {
        let outer = endedFence.map { min($0.level, ended.level) } ?? ended.level
        endedFence = .init(end: ended.end, start: ended.start, level: outer)
      }
    case .heading(let heading, let attributes):
      append(heading, attributes)
    }
  }

  private mutating func append(_ heading: Heading, _ attributes: SectionAttributes) {
    if heading.level == 1, title == nil {
      title = heading
      checkTitle(heading, attributes)
      return
    }
    expectTitle(at: heading.range)
    checkFenceEnd(beforeLevel: heading.level, at: heading.range)
    var heading = heading
    if heading.level == 1 {
      reportSecondTitle(heading)
      heading.level = 2
    }
    checkLevel(of: heading)
    finishSection(beforeHeadingOf: heading.level, at: heading.range)
    sections.append(
      Section(heading: heading, attributes: attributes, conditions: folder.conditions))
  }

  private mutating func finishSection(beforeHeadingOf level: Int, at range: SourceRange) {
    let blocks = folder.blocks(beforeHeadingOf: level, at: range)
    if sections.isEmpty { lead = blocks } else { sections[sections.count - 1].blocks = blocks }
  }

  /// The text, once every element was taken in; `file` is where a missing title is reported.
  mutating func text(of file: SourceID, from start: SourceRange) -> Text {
    let blocks = folder.finish()
    if sections.isEmpty { lead = blocks } else { sections[sections.count - 1].blocks = blocks }
    if title == nil, !hasReportedTitle { expectTitle(at: start) }
    return Text(
      file: file, title: title ?? Heading([], level: 1, range: start), lead: lead,
      sections: nested())
  }

  // MARK: Nesting

  /// The sections inside the nearest one above with a lower level.
  private func nested() -> [Section] {
    var result: [Section] = []
    var path: [Section] = []
    for section in sections {
      while let last = path.last, last.heading.level >= section.heading.level {
        Self.close(&path, into: &result, findings)
      }
      path.append(section)
    }
    while !path.isEmpty { Self.close(&path, into: &result, findings) }
    return result
  }

  private static func close(
    _ path: inout [Section], into result: inout [Section], _ findings: Findings
  ) {
    var section = path.removeLast()
    if section.blocks.isEmpty, section.subsections.isEmpty {
      findings.report(
        .warning, "empty-section", at: section.heading.range, "Section holds nothing")
    }
    if path.isEmpty {
      result.append(section)
    } else {
      section.conditions = ownConditions(of: section, inside: path)
      path[path.count - 1].subsections.append(section)
    }
  }

  /// The conditions that the sections around do not have already.
  private static func ownConditions(
    of section: Section, inside path: [Section]
  ) -> [RegionCondition] {
    let outer = path.map(\.conditions)
    var shared = 0
    for condition in section.conditions {
      guard outer.contains(where: { $0.contains { $0.range == condition.range } }) else { break }
      shared += 1
    }
    return Array(section.conditions.dropFirst(shared))
  }

  // MARK: Checks

  private mutating func expectTitle(at range: SourceRange) {
    guard title == nil, !hasReportedTitle else { return }
    hasReportedTitle = true
    findings.report(
      .error, "missing-title", at: range, "Text does not begin with a level-1 heading",
      explanation: "A source has exactly one, '# Title', and it comes first: the title of the "
        + "notice, or the name of the supplement.")
  }

  private func checkTitle(_ heading: Heading, _ attributes: SectionAttributes) {
    if attributes != SectionAttributes() {
      findings.report(
        .error, "attributes-on-title", at: heading.range, "Title has attributes",
        explanation: "Only sections have: headings of level 2 and below.")
    }
    if !folder.conditions.isEmpty {
      findings.report(
        .error, "regional-title", at: heading.range, "Title stands inside a region fence")
    }
  }

  private func reportSecondTitle(_ heading: Heading) {
    guard let title else { return }
    findings.report(
      .error, "second-title", at: heading.range,
      "Level-1 heading is the second of its text; expected level 2",
      notes: [("The title", title.range)])
  }

  private func checkLevel(of heading: Heading) {
    let upper = sections.last?.heading.level ?? 1
    guard heading.level > upper + 1 else { return }
    findings.report(
      .warning, "skipped-heading-level", at: heading.range,
      "Level-\(heading.level) heading follows a level-\(upper) heading; "
        + "expected level \(upper + 1)")
  }

  /// Reports text behind a fence around sections that would belong to one of these sections.
  private mutating func checkFenceEnd(beforeLevel level: Int?, at range: SourceRange) {
    guard let fence = endedFence else { return }
    endedFence = nil
    if let level, level <= fence.level { return }
    findings.report(
      .error, "fence-ends-inside-section", at: fence.end,
      "Fence around a section ends inside it; expected a heading of level \(fence.level) or higher "
        + "next",
      notes: [("The fence opens here", fence.start), ("What follows it", range)])
  }
}
