import NoticeModel

/// The parts of a packet as Markdown, from which a writer takes what fits.
struct ReviewMarkdownParts {
  /// Pieces under one heading, the most urgent first.
  struct Group {
    /// What stands before them.
    var opening: String
    /// The pieces.
    var pieces: [String]
    /// What stands behind them.
    var closing = "\n"
  }

  /// The packet.
  let packet: ReviewPacket

  private var phrases: ReviewPhrases { ReviewPhrases(packet: packet) }

  /// The title and the summary.
  var head: String {
    var text = "## \(MarkdownPiece.escaped(phrases.title))\n\n"
    text += "\(MarkdownPiece.escaped(phrases.texts))\n\n| | |\n|---|---|\n"
    for fact in phrases.facts {
      let isGrave = fact.name == "Level" && packet.level == .material
      let words = MarkdownPiece.escaped(fact.text)
      text += "| \(fact.name) | \(isGrave ? "**\(words)**" : words) |\n"
    }
    if let missing = phrases.missingLexicon { text += "\n**\(MarkdownPiece.escaped(missing))**\n" }
    for gate in packet.gates {
      let words = MarkdownPiece.escaped(ReviewPhrases.text(of: gate))
      text += "\n- Gate **\(gate.gate.rawValue)**: \(words)"
    }
    return text + (packet.gates.isEmpty ? "\n" : "\n\n")
  }

  /// The changes that a person has to decide.
  var undecided: Group {
    let items = packet.undecidedItems
    return Group(
      opening: "### To be decided (\(items.count))\n\n", pieces: items.map(piece), closing: "")
  }

  /// The changes that are decided or need no decision, by level.
  var shown: Group {
    let items = packet.shownGroups.flatMap(\.items)
    return Group(
      opening: "### Decided, or without a decision (\(items.count))\n\n",
      pieces: items.map(piece), closing: "")
  }

  /// What a reviewer may leave aside, one line each.
  var aside: Group {
    let items = packet.asideGroups.flatMap(\.items)
    return Self.folded("Put aside (\(items.count))", items.map(line))
  }

  /// What is owed, those without a plan first.
  var duties: Group {
    guard let duties = packet.duties else { return Group(opening: "", pieces: []) }
    let isUnmet = { (one: ReviewPacket.Duties.Planned) in !one.isMet && one.duty.isBinding }
    let sorted = duties.planned.filter(isUnmet) + duties.planned.filter { !isUnmet($0) }
    let heading = "Duties: \(ReviewPhrases.summary(of: duties))"
    var group = Self.folded(heading, sorted.map(Self.line))
    group.pieces += duties.openFacts.map {
      "- **Question:** \(MarkdownPiece.escaped(ReviewPhrases.question(of: $0)))\n"
    }
    return group
  }

  /// The laws that ask for nothing, and why.
  var notConsidered: Group {
    let laws = packet.duties?.notConsidered ?? []
    return Self.folded(
      "Laws not considered (\(laws.count))",
      laws.map { law in
        "- " + MarkdownPiece.escaped("\(law.jurisdiction) \(law.instrument): \(law.why)") + "\n"
      })
  }

  /// The approval to paste, and what the packet is not.
  var end: String {
    let approval = packet.textDigest.map { digest in
      "<details><summary>Sign-off</summary>\n\nIn `draft/amendment.yml`, bound to this text:\n\n"
        + "```yaml\n\(DecisionTemplate.approval(of: digest))\n```\n\n</details>\n\n"
    }
    return (approval ?? "") + "_\(ReviewPhrases.disclaimer)_\n"
  }

  private static func folded(_ heading: String, _ pieces: [String]) -> Group {
    Group(
      opening: "<details><summary>\(MarkdownPiece.escaped(heading))</summary>\n\n", pieces: pieces,
      closing: "\n</details>\n\n")
  }

  // MARK: - Changes

  private func piece(for item: ReviewItem) -> String {
    var text = "**\(item.rank).** \(Self.code(item.judged.id)) **\(item.level.rawValue)** · "
    text += ReviewPhrases.marks(of: item).dropFirst().joined(separator: " · ") + "\n"
    let place = ReviewPhrases.place(of: item)
    if !place.isEmpty { text += "\(MarkdownPiece.escaped(place))\n" }
    text += "\n> \(words(of: item.judged))\n\n"
    for finding in item.judged.findings { text += line(for: finding) }
    if let decision = item.decision {
      text += "\n_\(MarkdownPiece.escaped(ReviewPhrases.decided(decision)))_\n"
    }
    if item.isUndecided, packet.amendment != nil { text += template(for: item) }
    return text + "\n"
  }

  private func line(for item: ReviewItem) -> String {
    let reasons =
      item.judged.findings.prefix(1).map { "\($0.rule): \($0.why)" }
      + [item.decision.map(ReviewPhrases.decided)].compactMap(\.self)
    return "- \(item.level.rawValue) \(Self.code(item.judged.id)) \(words(of: item.judged)) "
      + MarkdownPiece.escaped(reasons.joined(separator: ". ")) + "\n"
  }

  private func line(for finding: Finding) -> String {
    let floor = finding.isFloor ? ", hard floor" : ""
    let details = [
      ReviewPhrases.evidence(of: finding), ReviewPhrases.law(of: finding).map { "law: \($0)" },
    ].compactMap(\.self).map(MarkdownPiece.escaped).joined(separator: "; ")
    return "- **\(finding.rule)** \(finding.level.rawValue)\(floor): "
      + MarkdownPiece.escaped(finding.why) + (details.isEmpty ? "" : " (\(details))") + "\n"
  }

  private func template(for item: ReviewItem) -> String {
    let template = DecisionTemplate(packet: packet)
    let entry = template.entry(for: item)
    guard entry.utf8.count < 4_000 else {
      return "\n\(template.requirement(for: item)); `engross review` prints the entry to paste.\n"
    }
    return "\n<details><summary>\(template.requirement(for: item))</summary>\n\n"
      + "```yaml\n\(entry)\n```\n\n</details>\n"
  }

  /// The sentence with its deletions and insertions, long runs shortened.
  private func words(of judged: JudgedChange) -> String {
    packet.runs(of: judged).map { run in
      let most = run.kind == .equal ? 400 : 1_600
      let text = MarkdownPiece.escaped(Self.shortened(run.text, keeping: most))
      return switch run.kind {
      case .equal: text
      case .deleted: "<del>\(text)</del>"
      case .inserted: "<ins>\(text)</ins>"
      case .movedAway: "<del>[moved away: \(text)]</del>"
      case .movedHere: "<ins>[moved here: \(text)]</ins>"
      }
    }.joined()
  }

  /// A long run by its beginning and end, with what is between them said.
  private static func shortened(_ text: String, keeping count: Int) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard text.utf8.count > count, words.count > 20 else { return text }
    let kept = max(5, words.count * count / text.utf8.count / 2)
    let left = words.count - 2 * kept
    guard left > 0 else { return text }
    return words.prefix(kept).joined(separator: " ") + " … (\(left) words) … "
      + words.suffix(kept).joined(separator: " ")
  }

  private static func code(_ id: String) -> String { "<code>\(MarkdownPiece.escaped(id))</code>" }

  // MARK: - Duties

  private static func line(for planned: ReviewPacket.Duties.Planned) -> String {
    let duty = planned.duty
    let state = planned.isMet ? "" : duty.isBinding ? " **not met**" : ""
    let text = [
      "\(ReviewPhrases.outcome(duty.outcome)), \(duty.jurisdiction) \(duty.instrument) "
        + "(\(duty.citation))", "lead: \(ReviewPhrases.lead(of: duty))",
      "by \(ReviewPhrases.channels(of: duty))", ReviewPhrases.assumption(of: duty),
      "plan: \(planned.remark)",
    ].compactMap(\.self).joined(separator: "; ")
    return "-\(state) **\(MarkdownPiece.escaped(duty.readers.description))** "
      + MarkdownPiece.escaped(text) + "\n"
  }
}
