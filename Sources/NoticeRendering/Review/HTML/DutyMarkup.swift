import NoticeModel

/// Writes duties as HTML.
enum DutyMarkup {
  /// Writes what is owed, what nobody stated, and the laws that ask for nothing.
  static func write(_ duties: ReviewPacket.Duties, to markup: inout PacketMarkup) {
    markup.block("section", ["aria-labelledby": "duties"]) { markup in
      markup.line("h2", ["id": "duties"], "Duties (\(duties.planned.count))")
      markup.line("p", ReviewPhrases.summary(of: duties) + ".")
      if !duties.planned.isEmpty { writeTable(of: duties.planned, to: &markup) }
      writeFacts(duties.openFacts, to: &markup)
      writeNotConsidered(duties.notConsidered, to: &markup)
    }
  }

  private static func writeTable(
    of planned: [ReviewPacket.Duties.Planned], to markup: inout PacketMarkup
  ) {
    markup.block(
      "div", ["class": "wide", "role": "region", "tabindex": "0", "aria-label": "Table of duties"]
    ) { markup in
      markup.block("table") { markup in
        markup.block("thead") { markup in
          markup.element("tr") { markup in
            for name in ["Readers", "What", "Law", "Lead time", "Channels", "Plan"] {
              markup.element("th", ["scope": "col"], name)
            }
          }
        }
        markup.block("tbody") { markup in
          for one in planned { writeRow(of: one, to: &markup) }
        }
      }
    }
  }

  private static func writeRow(
    of planned: ReviewPacket.Duties.Planned, to markup: inout PacketMarkup
  ) {
    let duty = planned.duty
    markup.block("tr") { markup in
      markup.element("th", ["scope": "row"], duty.readers.description)
      markup.element("td", ReviewPhrases.outcome(duty.outcome))
      markup.element("td") { markup in
        markup.text("\(duty.jurisdiction) \(duty.instrument) (\(duty.citation))")
        if !duty.method.isEmpty { markup.element("small", duty.method) }
        if let assumption = ReviewPhrases.assumption(of: duty) {
          markup.element("small", assumption)
        }
        markup.element("small", "because of " + duty.causes.joined(separator: ", "))
      }
      markup.element("td", ReviewPhrases.lead(of: duty))
      markup.element("td", ReviewPhrases.channels(of: duty))
      markup.element("td") { markup in
        if !planned.isMet, duty.isBinding { markup.element("strong", "Not met: ") }
        markup.text(planned.remark)
      }
    }
  }

  private static func writeFacts(_ facts: [OpenFact], to markup: inout PacketMarkup) {
    guard !facts.isEmpty else { return }
    markup.line("h3", "Questions that the text cannot answer")
    markup.block("ul") { markup in
      for fact in facts { markup.line("li", ReviewPhrases.question(of: fact)) }
    }
  }

  private static func writeNotConsidered(
    _ laws: [DutyPlan.NotConsidered], to markup: inout PacketMarkup
  ) {
    guard !laws.isEmpty else { return }
    markup.block("details") { markup in
      markup.line("summary", "Laws not considered (\(laws.count))")
      markup.block("ul") { markup in
        for law in laws {
          markup.line("li", "\(law.jurisdiction) \(law.instrument): \(law.why)")
        }
      }
    }
  }
}
