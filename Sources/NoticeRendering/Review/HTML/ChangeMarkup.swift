import NoticeModel

/// Writes judged changes as HTML.
struct ChangeMarkup {
  /// The packet.
  let packet: ReviewPacket

  /// Writes a group of changes under a heading of its own.
  func writeGroup(
    _ id: String, _ heading: String, _ items: [ReviewItem], to markup: inout PacketMarkup
  ) {
    markup.block("section", ["aria-labelledby": id]) { markup in
      markup.line("h2", ["id": id], heading)
      for item in items { write(item, to: &markup) }
    }
  }

  /// Writes one change: where, how grave, its words, why, and the decision.
  func write(_ item: ReviewItem, to markup: inout PacketMarkup) {
    let anchor = "change-\(item.rank)"
    let label = "\(anchor)-name"
    markup.block(
      "article", ["id": anchor, "class": item.level.rawValue, "aria-labelledby": label]
    ) { markup in
      markup.line("h3", ["id": label], "\(item.rank). \(item.place)")
      writeMarks(of: item, to: &markup)
      writeWords(of: item.judged, to: &markup)
      writeFindings(of: item.judged, to: &markup)
      if let decision = item.decision {
        markup.line("p", ["class": "decided"], ReviewPhrases.decided(decision))
      }
      if item.isUndecided { writeTemplate(for: item, to: &markup) }
    }
  }

  private func writeMarks(of item: ReviewItem, to markup: inout PacketMarkup) {
    let marks = ReviewPhrases.marks(of: item)
    markup.element("p", ["class": "marks"]) { markup in
      markup.element("strong", ["class": "level"], marks[0])
      markup.text(" · " + marks.dropFirst().joined(separator: " · ") + " · ")
      markup.element("code", item.judged.id)
    }
    markup.raw("\n")
    let place = ReviewPhrases.place(of: item)
    if !place.isEmpty { markup.line("p", ["class": "place"], place) }
  }

  // MARK: - Words

  private func writeWords(of judged: JudgedChange, to markup: inout PacketMarkup) {
    let direction = packet.isRightToLeft ? "rtl" : "ltr"
    markup.element(
      "blockquote", ["lang": packet.language.rawValue, "dir": direction]
    ) { markup in
      markup.element("p") { markup in
        for run in packet.runs(of: judged) { write(run, to: &markup) }
      }
    }
    markup.raw("\n")
  }

  /// Writes words with what became of them, said to those who do not see it.
  private func write(_ run: ReviewRun, to markup: inout PacketMarkup) {
    switch run.kind {
    case .equal: markup.text(run.text)
    case .deleted: write(run.text, as: "del", "deleted", to: &markup)
    case .inserted: write(run.text, as: "ins", "inserted", to: &markup)
    case .movedAway: write(run.text, as: "del", "moved away", to: &markup)
    case .movedHere: write(run.text, as: "ins", "moved here", to: &markup)
    }
  }

  private func write(
    _ words: String, as element: StaticString, _ spoken: String, to markup: inout PacketMarkup
  ) {
    let isMove = spoken.hasPrefix("moved")
    markup.element(element, ["class": isMove ? "moved" : "plain"]) { markup in
      markup.element("span", ["class": "spoken", "lang": "en"], "[\(spoken): ")
      markup.text(words)
      markup.element("span", ["class": "spoken", "lang": "en"], " end \(spoken)]")
    }
  }

  // MARK: - Why

  private func writeFindings(of judged: JudgedChange, to markup: inout PacketMarkup) {
    guard !judged.findings.isEmpty else { return }
    markup.block("ul", ["class": "findings"]) { markup in
      for finding in judged.findings {
        markup.block("li") { write(finding, to: &$0) }
      }
    }
  }

  private func write(_ finding: Finding, to markup: inout PacketMarkup) {
    markup.element("p") { markup in
      markup.element("strong", "\(finding.rule) · \(finding.level.rawValue)")
      markup.text(": \(finding.why).")
      if finding.isFloor { markup.text(" A hard floor: no decision lowers it.") }
    }
    let details = [
      ("Rule", packet.ruleSummaries[finding.rule]), ("Words", ReviewPhrases.evidence(of: finding)),
      ("Law", ReviewPhrases.law(of: finding)),
    ]
    guard details.contains(where: { $0.1 != nil }) else { return }
    markup.block("dl") { markup in
      for (name, text) in details {
        guard let text else { continue }
        markup.block("div") { markup in
          markup.element("dt", name)
          markup.element("dd", text)
        }
      }
    }
  }

  // MARK: - Decisions

  private func writeTemplate(for item: ReviewItem, to markup: inout PacketMarkup) {
    guard packet.amendment != nil else { return }
    let template = DecisionTemplate(packet: packet)
    markup.line("p", template.requirement(for: item) + ". Under decisions: in draft/amendment.yml:")
    markup.element(
      "pre", ["tabindex": "0", "aria-label": "The decision to paste for change \(item.rank)"]
    ) { markup in
      markup.element("code", template.entry(for: item))
    }
    markup.raw("\n")
  }
}
