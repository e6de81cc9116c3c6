import NoticeDiagnostics
import NoticeModel
import NoticeRendering

/// A packet that was put together by hand, with one of everything that packets show.
enum ReviewSample {
  static let digest = "sha256:" + String(repeating: "3f", count: 32)

  static var packet: ReviewPacket {
    var packet = ReviewPacket(
      notice: NoticeID("privacy-notice"), title: "Privacy Notice", language: LanguageTag("en"),
      old: .init(name: "2021-04-01", date: CalendarDate("2021-04-01")), new: .init(name: "draft"),
      assessment: assessment, ruleSummaries: [RuleID("RC-01"): "A recipient is new."],
      redline: redline)
    packet.undecided = ["recipients/7c1e90", "retention/0b11ff"]
    packet.decisions["rights/5a5a5a"] = .init(
      level: .clarification, basis: .alreadyDisclosed,
      reason: "The portal was described in section 4 before", by: "Counsel",
      on: CalendarDate("2024-08-20"))
    packet.amendment = amendment
    packet.duties = duties
    packet.gates = gates
    packet.textDigest = digest
    return packet
  }

  static var assessment: Assessment {
    Assessment(
      ruleBookVersion: "1", judged: [recipients, retention, rights, spelling],
      changedWords: (all: 24, aboveLine: 18))
  }

  // MARK: - Changes

  private static let recipients = JudgedChange(
    id: "recipients/7c1e90", changes: ["recipients/7c1e90"],
    headings: ["Who we share your data with"], oldTopic: .recipients, newTopic: .recipients,
    before: "We share order data with payment providers.",
    after: "We share order data with payment providers and fraud services.",
    findings: [
      Finding(
        rule: RuleID("RC-01"), level: .material,
        evidence: .init(before: ["payment providers"], after: ["fraud services"]),
        laws: ["WP260 ¶30", "GDPR 13(1)(e)"],
        why: "“fraud services” are recipients whom the old text did not name", direction: .adverse)
    ],
    level: .material, direction: .adverse, retroactivity: .unknown, changedWords: 3, urgency: 9)

  private static let retention = JudgedChange(
    id: "retention/0b11ff", headings: ["How long we keep it", "Logs"], oldTopic: .retention,
    newTopic: .security, before: nil, after: "Logs are “kept” as \\ long as necessary.",
    findings: [
      Finding(
        rule: RuleID("RT-03"), level: .material, evidence: .init(after: ["as long as necessary"]),
        laws: ["GDPR 13(2)(a)"], why: "A period without a number is no period", direction: .adverse,
        isFloor: true)
    ],
    level: .material, direction: .unknown, retroactivity: .yes, needsPerson: true, changedWords: 8,
    urgency: 8)

  private static let rights = JudgedChange(
    id: "rights/5a5a5a", headings: ["Your rights"], oldTopic: .rights, newTopic: .rights,
    before: "You can ask us by e-mail.", after: "You can ask us in the portal.",
    findings: [
      Finding(
        rule: RuleID("RI-02"), level: .substantive,
        evidence: .init(before: ["by e-mail"], after: ["in the portal"]), laws: ["WP260 ¶29"],
        why: "Rights are exercised in another way", direction: .neutral)
    ],
    level: .substantive, retroactivity: .no, changedWords: 5, urgency: 4)

  private static let spelling = JudgedChange(
    id: "lead/00aa11", headings: [], before: "We recieve it.", after: "We receive it.",
    findings: [
      Finding(
        rule: RuleID("ED-01"), level: .editorial,
        evidence: .init(before: ["recieve"], after: ["receive"]),
        why: "“recieve” is no word and differs from “receive” by one slip")
    ],
    level: .editorial, retroactivity: .no, changedWords: 2)

  // MARK: - The comparison

  /// The comparison of the sentence about recipients, the only one with a redline of its own.
  private static var redline: Redline {
    let old = tokens("We share order data with payment providers.")
    let new = tokens("We share order data with payment providers and fraud services.")
    let script = Script(
      old: old, new: new,
      segments: [
        .init(.equal, old: 0..<13, new: 0..<13),
        .init(.inserted, old: 13..<13, new: 13..<19, change: 0),
        .init(.equal, old: 13..<14, new: 19..<20),
      ],
      sentences: [.init(old: 0..<14, new: 0..<20)])
    let edition = Edition(
      notice: NoticeID("privacy-notice"), revision: nil, language: LanguageTag("en"), title: [])
    return Redline(
      old: .init(name: "2021-04-01", edition: edition), new: .init(name: "draft", edition: edition),
      rows: [RedlineRow(.changed, cells: [script])],
      changes: [
        Change(
          id: ChangeID("recipients/7c1e90"), kind: .reworded, section: SectionID("recipients"),
          row: 0, cell: 0, sentence: 0, was: "", becomes: "and fraud services")
      ])
  }

  private static func tokens(_ text: String) -> [Token] {
    text.split(separator: " ").enumerated().flatMap { index, word in
      let space = index == 0 ? [] : [Token(.space, [0x20])]
      let isLast = word.hasSuffix(".")
      let bytes = Array((isLast ? word.dropLast() : word).utf8)
      return space + [Token(.word, bytes)] + (isLast ? [Token(.punctuation, [0x2E])] : [])
    }
  }

  // MARK: - Amendment and duties

  private static var amendment: Amendment {
    var amendment = Amendment()
    amendment.date = written("2024-09")
    amendment.effective = [
      .init(region: nil, date: written("2024-10-15")),
      .init(region: RegionCode("EEA"), date: written("2024-11-01")),
    ]
    var announcement = Amendment.Announcement()
    announcement.regions = [.init(RegionCode("EEA"), at: .none)]
    announcement.channel = .init(.email, at: .none)
    announcement.on = written("2024-09-01")
    amendment.announcements = [announcement]
    return amendment
  }

  private static func written(_ date: String) -> Written<CalendarDate> {
    .init(CalendarDate(date) ?? CalendarDay(secondsSince1970: 0).date, at: .none)
  }

  private static var duties: ReviewPacket.Duties {
    let europe = Duty(
      regime: RegimeID("gdpr-material"), jurisdiction: RegionCode("EU"), instrument: "WP260 ¶30",
      citation: "checked (text)", outcome: .notify, channels: ChannelClass.direct.channels,
      lead: LeadTime(days: 30), readers: DutyReaders(RegionCode("EEA")),
      causes: ["recipients/7c1e90"], method: "explicit and effective")
    let states = Duty(
      regime: RegimeID("us-ftc"), jurisdiction: RegionCode("US"), instrument: "FTC Act s.5",
      citation: "checked (secondary)", outcome: .gate(.consent),
      channels: ChannelClass.consent.channels, floor: LeadTime(months: 1),
      lead: LeadTime(months: 2), ceiling: LeadTime(months: 3),
      readers: DutyReaders(RegionCode("US"), except: [RegionCode("US-CA")]),
      causes: ["recipients/7c1e90", "retention/0b11ff"], method: "", assumes: [.retroactive])
    return ReviewPacket.Duties(
      planned: [
        .init(europe, isMet: true, remark: "email on 2024-09-01, 61 days before the effect"),
        .init(states, isMet: false, remark: "No entry of 'notify' reaches US except US-CA"),
      ],
      notConsidered: [
        .init(
          regime: RegimeID("jp-appi"), jurisdiction: RegionCode("JP"), instrument: "APPI 21(3)",
          why: "no market of the publisher is JP")
      ],
      openFacts: [OpenFact(.retroactive, regimes: [RegimeID("us-ftc")])])
  }

  private static var gates: [ReviewPacket.ShutGate] {
    var override = Amendment.GateOverride()
    override.reason = "The regulator set the day"
    override.by = "Counsel"
    override.on = written("2024-09-02")
    return [
      .init(.undecided, summary: "2 changes are undecided"),
      .init(.leadTime, summary: "JP is told 3 days late", override: override),
    ]
  }

  // MARK: - Hostile texts

  /// A packet whose every text tries to get out of the place where it is printed.
  static var hostile: ReviewPacket {
    var packet = packet
    let attack =
      "</style></p><script>alert(1)</script>\u{1B}[2J ``` | **x** [a](b) @all #1 \u{202E}"
    packet.title = attack
    packet.redline = nil
    packet.assessment.judged = packet.assessment.judged.map { judged in
      var judged = judged
      judged.headings = [attack]
      judged.before = attack
      judged.after = attack + "\n\n# " + attack
      judged.findings[0].why = attack
      judged.findings[0].evidence.after = [attack]
      return judged
    }
    packet.ruleSummaries = [RuleID("RC-01"): attack]
    packet.decisions["rights/5a5a5a"]?.reason = attack
    return packet
  }
}
