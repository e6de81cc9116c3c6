import NoticeModel

/// Writes a packet for a terminal: what is undecided first, what may be left aside as one line each.
package struct ReviewTextWriter: Sendable {
  private let width: Int
  private let isColored: Bool

  /// Makes a writer of lines of some columns.
  package init(width: Int = 100, color isColored: Bool = false) {
    self.width = width
    self.isColored = isColored
  }

  /// The packet as text.
  package func rendered(_ packet: ReviewPacket) -> [UInt8] {
    var body = ReviewTextBody(
      packet: packet, lines: TerminalLines(width: width, isColored: isColored))
    body.writeHead()
    body.writeUndecided()
    body.writeShown()
    body.writeAside()
    body.writeDuties()
    body.writeGates()
    body.writeSignOff()
    return body.lines.bytes
  }
}

/// A packet that is being written as text.
private struct ReviewTextBody {
  let packet: ReviewPacket
  var lines: TerminalLines

  private var phrases: ReviewPhrases { ReviewPhrases(packet: packet) }

  // MARK: - Parts

  mutating func writeHead() {
    lines.paragraph(TerminalParagraph(phrases.title, .bold))
    lines.paragraph(phrases.texts)
    lines.blank()
    let column = (phrases.facts.map(\.name.utf8.count).max() ?? 0) + 2
    for fact in phrases.facts {
      let isGrave = fact.name == "Level" && packet.level == .material
      let label = fact.name + String(repeating: " ", count: column - fact.name.utf8.count)
      lines.paragraph(TerminalParagraph(fact.text, isGrave ? .grave : nil), label: label)
    }
    if let missing = phrases.missingLexicon {
      lines.blank()
      lines.paragraph(TerminalParagraph(missing, .grave))
    }
  }

  mutating func writeUndecided() {
    let items = packet.undecidedItems
    guard !items.isEmpty else { return }
    lines.heading("To be decided (\(items.count))")
    for item in items { write(item, asksForDecision: true) }
  }

  mutating func writeShown() {
    for group in packet.shownGroups {
      lines.heading("\(ReviewPhrases.heading(of: group.level)) (\(group.items.count))")
      for item in group.items { write(item, asksForDecision: false) }
    }
  }

  mutating func writeAside() {
    let groups = packet.asideGroups
    guard !groups.isEmpty else { return }
    lines.heading("Put aside (\(groups.map(\.items.count).reduce(0, +)))")
    for group in groups {
      for item in group.items { writeShort(item) }
    }
  }

  mutating func writeDuties() {
    guard let duties = packet.duties else { return }
    lines.heading("Duties (\(duties.planned.count))")
    for planned in duties.planned { write(planned) }
    if duties.planned.isEmpty { lines.paragraph("None.", indent: 2) }
    for fact in duties.openFacts {
      lines.paragraph(ReviewPhrases.question(of: fact), indent: 2, label: "? ")
    }
    guard !duties.notConsidered.isEmpty else { return }
    lines.heading("Laws not considered (\(duties.notConsidered.count))")
    for law in duties.notConsidered {
      lines.paragraph("\(law.jurisdiction) \(law.instrument): \(law.why)", indent: 2, label: "- ")
    }
  }

  mutating func writeGates() {
    guard !packet.gates.isEmpty else { return }
    lines.heading("Gates (\(packet.gates.count))")
    for gate in packet.gates {
      let label = gate.gate.rawValue + ": "
      lines.paragraph(ReviewPhrases.text(of: gate), indent: 2, label: label)
    }
  }

  mutating func writeSignOff() {
    if let digest = packet.textDigest {
      lines.heading("Sign-off")
      lines.paragraph("Text \(digest)", indent: 2)
      lines.paragraph("Name ____________________   Date ____________", indent: 2)
      lines.paragraph("Signature ____________________", indent: 2)
      lines.blank()
      lines.paragraph("In draft/amendment.yml:", indent: 2)
      lines.verbatim(DecisionTemplate.approval(of: digest), indent: 4)
    }
    lines.blank()
    lines.paragraph(TerminalParagraph(ReviewPhrases.disclaimer, .faint))
  }

  // MARK: - Changes

  private mutating func write(_ item: ReviewItem, asksForDecision: Bool) {
    lines.blank()
    var head = TerminalParagraph(item.judged.id, .bold)
    head.append("  ")
    head.append(
      ReviewPhrases.marks(of: item).joined(separator: " · "),
      item.level == .material ? .grave : nil)
    lines.paragraph(head, label: "\(item.rank). ")
    let place = ReviewPhrases.place(of: item)
    if !place.isEmpty { lines.paragraph(TerminalParagraph(place, .faint), indent: 3) }
    lines.paragraph(words(of: item.judged), indent: 3, label: "| ")
    for finding in item.judged.findings { write(finding) }
    if let decision = item.decision {
      lines.paragraph(ReviewPhrases.decided(decision), indent: 3)
    }
    if asksForDecision { writeTemplate(for: item) }
  }

  private mutating func write(_ finding: Finding) {
    let floor = finding.isFloor ? " (hard floor)" : ""
    lines.paragraph(
      "\(finding.level.rawValue)\(floor): \(finding.why)", indent: 3, label: "\(finding.rule) ")
    let parts = [
      ReviewPhrases.evidence(of: finding), ReviewPhrases.law(of: finding).map { "law: \($0)" },
    ].compactMap(\.self)
    for part in parts { lines.paragraph(TerminalParagraph(part, .faint), indent: 6) }
  }

  private mutating func writeTemplate(for item: ReviewItem) {
    guard packet.amendment != nil else { return }
    let template = DecisionTemplate(packet: packet)
    lines.paragraph(template.requirement(for: item) + ":", indent: 3)
    lines.verbatim(template.entry(for: item), indent: 5)
  }

  private mutating func writeShort(_ item: ReviewItem) {
    lines.paragraph(
      words(of: item.judged), indent: 2, label: "\(item.level.rawValue) \(item.judged.id) ")
    for finding in item.judged.findings {
      lines.paragraph(TerminalParagraph("\(finding.rule): \(finding.why)", .faint), indent: 4)
    }
    if let decision = item.decision {
      lines.paragraph(ReviewPhrases.decided(decision), indent: 4)
    }
  }

  /// The sentence with its deletions and insertions, marked by signs where there is no colour.
  private func words(of judged: JudgedChange) -> TerminalParagraph {
    var text = TerminalParagraph()
    for run in packet.runs(of: judged) {
      switch run.kind {
      case .equal: text.append(run.text)
      case .deleted: append(run.text, "[-", "-]", .deleted, to: &text)
      case .inserted: append(run.text, "{+", "+}", .inserted, to: &text)
      case .movedAway: append(run.text, "[moved away: ", "]", .faint, to: &text)
      case .movedHere: append(run.text, "[moved here: ", "]", nil, to: &text)
      }
    }
    return text
  }

  private func append(
    _ words: String, _ opening: String, _ closing: String, _ style: TerminalParagraph.Style?,
    to text: inout TerminalParagraph
  ) {
    let isTold = lines.isColored && (style == .deleted || style == .inserted)
    text.append(isTold ? words : opening + words + closing, style)
  }

  // MARK: - Duties

  private mutating func write(_ planned: ReviewPacket.Duties.Planned) {
    let duty = planned.duty
    let mark = planned.isMet ? "+ " : duty.isBinding ? "! " : "- "
    var head = TerminalParagraph(
      "\(duty.readers.description): \(ReviewPhrases.outcome(duty.outcome))", .bold)
    head.append(" · \(duty.jurisdiction) \(duty.instrument) (\(duty.citation))")
    lines.paragraph(head, indent: 2, label: mark)
    let details = [
      "lead: \(ReviewPhrases.lead(of: duty)); by \(ReviewPhrases.channels(of: duty))",
      ReviewPhrases.assumption(of: duty), "plan: \(planned.remark)",
      "because of \(duty.causes.joined(separator: ", "))",
    ].compactMap(\.self)
    for detail in details { lines.paragraph(detail, indent: 6) }
  }
}
