import NoticeModel

/// Writes a packet as one HTML file to mail to counsel: nothing outside is needed, nothing runs.
///
/// What is undecided comes first, each change with its redline, evidence, law and the decision to
/// paste; what a reviewer may leave aside is one click away, and is printed.
package struct ReviewHTMLWriter: Sendable {
  /// Makes a writer.
  package init() {}

  /// The packet as an HTML document.
  package func rendered(_ packet: ReviewPacket) -> [UInt8] {
    var page = ReviewPage(packet: packet)
    page.write()
    return page.markup.bytes
  }
}

/// A packet that is being written as HTML.
private struct ReviewPage {
  let packet: ReviewPacket
  var markup = PacketMarkup()

  init(packet: ReviewPacket) { self.packet = packet }

  private var phrases: ReviewPhrases { ReviewPhrases(packet: packet) }

  mutating func write() {
    markup.raw("<!doctype html>\n<html lang=\"en\">\n")
    writeHead()
    markup.raw("<body>\n")
    writeHeader()
    markup.raw("<main>\n")
    writeSummary()
    writeChanges()
    if let duties = packet.duties { DutyMarkup.write(duties, to: &markup) }
    writeGates()
    writeSignOff()
    markup.raw("</main>\n<footer>\n")
    markup.line("p", ReviewPhrases.disclaimer)
    markup.raw("</footer>\n</body>\n</html>\n")
  }

  private mutating func writeHead() {
    markup.raw(
      """
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <meta name="color-scheme" content="light dark">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">

      """)
    markup.line("title", phrases.title)
    markup.raw("<style>\n")
    markup.constant(ReviewStyle.bytes)
    markup.raw("</style>\n</head>\n")
  }

  private mutating func writeHeader() {
    let (packet, phrases) = (packet, phrases)
    markup.block("header") { markup in
      markup.line("h1", phrases.title)
      markup.line("p", phrases.texts)
      markup.block("nav", ["aria-label": "Contents"]) { markup in
        markup.block("ul") { markup in
          for part in Self.parts(of: packet) {
            markup.element("li") { $0.element("a", ["href": "#\(part.id)"], part.name) }
            markup.raw("\n")
          }
        }
      }
    }
  }

  /// The parts of the page with their anchors.
  private static func parts(of packet: ReviewPacket) -> [(id: String, name: String)] {
    let undecided = packet.undecidedItems.count
    var parts = [("summary", "Summary")]
    if undecided > 0 { parts.append(("undecided", "To be decided (\(undecided))")) }
    parts += packet.shownGroups.map { group in
      (group.level.rawValue, "\(ReviewPhrases.heading(of: group.level)) (\(group.items.count))")
    }
    let aside = packet.asideGroups.map(\.items.count).reduce(0, +)
    if aside > 0 { parts.append(("aside", "Put aside (\(aside))")) }
    if let duties = packet.duties { parts.append(("duties", "Duties (\(duties.planned.count))")) }
    if !packet.gates.isEmpty { parts.append(("gates", "Gates (\(packet.gates.count))")) }
    if packet.textDigest != nil { parts.append(("sign-off", "Sign-off")) }
    return parts
  }

  private mutating func writeSummary() {
    let phrases = phrases
    markup.block("section", ["aria-labelledby": "summary"]) { markup in
      markup.line("h2", ["id": "summary"], "Summary")
      markup.block("dl", ["class": "facts"]) { markup in
        for fact in phrases.facts {
          markup.block("div") { markup in
            markup.element("dt", fact.name)
            markup.element("dd", fact.text)
          }
        }
      }
      if let missing = phrases.missingLexicon {
        markup.line("p", ["class": "warning"], missing)
      }
      markup.element("p", ["class": "legend"]) { markup in
        markup.text("In the sentences below, ")
        markup.element("del", "struck words")
        markup.text(" are gone and ")
        markup.element("ins", "underlined words")
        markup.text(" are new.")
      }
    }
  }

  private mutating func writeChanges() {
    let change = ChangeMarkup(packet: packet)
    let undecided = packet.undecidedItems
    if !undecided.isEmpty {
      change.writeGroup(
        "undecided", "To be decided (\(undecided.count))", undecided, to: &markup)
    }
    for group in packet.shownGroups {
      let heading = ReviewPhrases.heading(of: group.level) + " (\(group.items.count))"
      change.writeGroup(group.level.rawValue, heading, group.items, to: &markup)
    }
    writeAside()
  }

  private mutating func writeAside() {
    let (groups, change) = (packet.asideGroups, ChangeMarkup(packet: packet))
    guard !groups.isEmpty else { return }
    let count = groups.map(\.items.count).reduce(0, +)
    markup.block("section", ["aria-labelledby": "aside"]) { markup in
      markup.line("h2", ["id": "aside"], "Put aside (\(count))")
      markup.line(
        "p", "Clarifications and what is below: each was claimed by a rule, which says why.")
      for group in groups {
        markup.block("details") { markup in
          markup.line(
            "summary",
            "\(ReviewPhrases.heading(of: group.level)) (\(group.items.count))")
          for item in group.items { change.write(item, to: &markup) }
        }
      }
    }
  }

  private mutating func writeGates() {
    let gates = packet.gates
    guard !gates.isEmpty else { return }
    markup.block("section", ["aria-labelledby": "gates"]) { markup in
      markup.line("h2", ["id": "gates"], "Gates (\(gates.count))")
      markup.line("p", "What keeps the amendment from being sealed.")
      markup.block("ul") { markup in
        for gate in gates {
          markup.element("li") { markup in
            markup.element("strong", gate.gate.rawValue)
            markup.text(": " + ReviewPhrases.text(of: gate))
          }
          markup.raw("\n")
        }
      }
    }
  }

  private mutating func writeSignOff() {
    guard let digest = packet.textDigest else { return }
    markup.block("section", ["class": "sign-off", "aria-labelledby": "sign-off"]) { markup in
      markup.line("h2", ["id": "sign-off"], "Sign-off")
      markup.element("p") { markup in
        markup.text("An approval holds for exactly this text and dies when it changes: ")
        markup.element("code", digest)
      }
      markup.block("dl", ["class": "lines"]) { markup in
        for name in ["Name", "Date", "Signature"] {
          markup.block("div") { markup in
            markup.element("dt", name)
            markup.element("dd", "")
          }
        }
      }
      markup.line("p", "To record it in draft/amendment.yml:")
      markup.element("pre", ["tabindex": "0", "aria-label": "The approval to paste"]) { markup in
        markup.element("code", DecisionTemplate.approval(of: digest))
      }
    }
  }
}
