import NoticeModel

extension Regime {
  /// The Union, the European Economic Area, and countries beside it.
  static let europe: [Regime] = [
    .init(
      "gdpr-purpose", "EU", in: ["EEA"],
      "GDPR 13(3), 14(4)",
      trigger: "intended further processing for another purpose",
      method: "information on the other purpose + relevant Art. 13(2)/14(2) items",
      citation: "checked (text)",
      terms: [
        .init(
          .notify, by: .direct, if: .init(.substantive, of: [.purposes], .adverse),
          lead: .init(days: 30))
      ]),
    .init(
      "gdpr-substantive", "EU", in: ["EEA"],
      "WP260 rev.01 ¶29 (EDPB-endorsed)",
      trigger: "any ‘substantive or material’ change; factors: impact on data subjects (incl. "
        + "ability to exercise rights), how unexpected/surprising. ALWAYS: purpose, "
        + "controller identity, how rights are exercised. NEVER (example): misspellings, "
        + "stylistic/grammatical flaws",
      method: "modality that most recipients will notice (e-mail, letter, pop-up), devoted to "
        + "the changes, not mixed with marketing, Art. 12 quality; ‘check back regularly’ "
        + "is insufficient and unfair (5(1)(a))",
      citation: "checked (text)",
      terms: [
        .init(
          .notify, by: .direct, if: .init(.substantive, .adverse), lead: .init(days: 14)),
        .init(
          .notify, by: .direct, if: .init(.substantive, .favourable)),
      ]),
    .init(
      "gdpr-material", "EU", in: ["EEA"],
      "WP260 ¶30",
      trigger: "fundamental change to the nature of processing (e.g. enlargement of recipient "
        + "categories, introduction of third-country transfers) or a change relevant to "
        + "and impacting the reader",
      method: "explicit and effective",
      citation: "checked (text)",
      terms: [
        .init(
          .notify, by: .direct, if: .init(.material, .adverse), lead: .init(days: 30),
          longer: (["DC-02", "TR-01", "AD-01"], .init(days: 60)))
      ]),
    .init(
      "eu-wp260-31", "EU", in: ["EEA"],
      "WP260 ¶31",
      trigger: "none of its own",
      method: "be able to show that the time between notice and effect is fair; explain the "
        + "likely impact of the change on the reader; transparency does not ‘whitewash’ "
        + "processing that becomes different in nature",
      citation: "checked (text) (whitewash sentence); memory-high (rest)",
      remark: "asks that the time given is fair and the likely impact is explained"),
    .init(
      "eu-wp260-32", "EU", in: ["EEA"],
      "WP260 ¶27–28, ¶32",
      trigger: "¶27–28: Art. 14 timing (reasonable period, at most one month) and fairness; "
        + "¶32: even without change, long-term users should be reminded at intervals "
        + "where to find the notice",
      method: "reminder",
      citation: "memory-high",
      remark: "asks for reminders at intervals, whatever changes"),
    .init(
      "gdpr-consent", "EU", in: ["EEA"],
      "GDPR 7, 4(11); EDPB 05/2020 ¶110",
      trigger: "processing based on consent changes or evolves considerably",
      method: "new consent",
      citation: "checked (text)",
      terms: [
        .init(
          .gate(.consent), by: .consent,
          if: .init(.material, of: Field.processing, .adverse, consentBased: true))
      ]),
    .init(
      "eu-consent-evidence", "EU", in: ["EEA"],
      "EDPB 05/2020 ¶108; GDPR 5(2), 7(1)",
      trigger: "(evidence) copy of the information shown when consent was given must be "
        + "demonstrable",
      method: "keep every revision + who saw it",
      citation: "checked (text)",
      remark: "asks that what was shown can be proved; the revisions are kept"),
    .init(
      "gdpr-transparency", "EU", in: ["EEA"],
      "GDPR 12(1), 5(1)(a)",
      trigger: "none of its own",
      method: "concise, transparent, plain; communications about changes are covered",
      citation: "memory-high",
      remark: "asks for clear words, whatever changes"),
    .init(
      "gdpr-19", "EU", in: ["EEA"],
      "GDPR 19",
      trigger: "rectification/erasure/restriction towards recipients – NOT a notice-change "
        + "duty; relevant only when a change triggers deletion of shared data",
      method: "tell each recipient unless impossible",
      citation: "memory-high",
      remark: "is about telling recipients, not about changes of a notice"),
    .init(
      "gdpr-21-4", "EU", in: ["EEA"],
      "GDPR 21(4)",
      trigger: "right to object must be presented clearly and separately, at first "
        + "communication",
      method: "separate text block",
      citation: "memory-high",
      remark: "asks where the right to object is presented; judged with the words"),
    .init(
      "eprivacy", "EU", in: ["EEA"],
      "ePrivacy Dir. 5(3)",
      trigger: "new storage/access on terminal equipment or new purpose of it",
      method: "consent",
      citation: "memory-high",
      terms: [
        .init(
          .gate(.consent), by: .consent, if: .init(.material, of: [.cookies], .adverse))
      ]),
    .init(
      "p2b", "EU", in: ["EEA"],
      "Reg. (EU) 2019/1150 (P2B) 3(2)–(4), rec. 18",
      trigger: "any change of terms with business users; editorial changes that do not alter "
        + "content or meaning are not ‘changes’",
      method: "durable medium; right to terminate",
      citation: "checked (text); repeal proposed in the 2025 Digital Omnibus (memory-medium) → "
        + "feature-flag",
      profile: "platform",
      terms: [
        .init(
          .notify, by: .durable, if: .init(.clarification, of: [.terms]), floor: .init(days: 15)),
        .init(
          .gate(.exitRight), by: .durable, if: .init(.clarification, of: [.terms], .adverse),
          floor: .init(days: 15)),
      ]),
    .init(
      "dsa", "EU", in: ["EU"],
      "Reg. (EU) 2022/2065 (DSA) 14(2)",
      trigger: "any significant change to terms and conditions of an intermediary service",
      method: "inform recipients",
      citation: "checked (text)",
      profile: "platform",
      terms: [
        .init(
          .notify, by: .direct, if: .init(.material, of: [.terms]))
      ]),
    .init(
      "dcd", "EU", in: ["EEA"],
      "Dir. (EU) 2019/770 art. 19",
      trigger: "modification of digital content/service beyond conformity; negative impact "
        + "more than minor → exit right",
      method: "clear information; durable medium reasonably in advance when negative",
      citation: "checked (secondary) + DE transposition checked (text)",
      terms: [
        .init(
          .notify, by: .durable, if: .init(.material, of: [.terms], .adverse), lead: .init(days: 30)
        ),
        .init(
          .gate(.exitRight), by: .durable, if: .init(.material, of: [.terms], .adverse),
          lead: .init(days: 30)),
      ]),
    .init(
      "eu-unfair-terms", "EU", in: ["EEA"],
      "Dir. 93/13/EEC Annex 1(j),(k)",
      trigger: "terms allowing unilateral change without a valid reason stated in the contract",
      method: "(validity of the change clause itself)",
      citation: "checked (text)",
      remark: "decides whether a clause on changes is valid; judged with the words"),
    .init(
      "eecc", "EU", in: ["EEA"],
      "Dir. (EU) 2018/1972 (EECC) 105(4)",
      trigger: "telecom contract change unless exclusively beneficial, purely administrative, "
        + "or imposed by law",
      method: "durable medium",
      citation: "memory-high; DE text checked (text)",
      profile: "telecom",
      terms: [
        .init(
          .gate(.exitRight), by: .durable, if: .init(.substantive, of: [.terms], .adverse),
          floor: .init(months: 1), lead: .init(days: 45))
      ]),
    .init(
      "psd2", "EU", in: ["EEA"],
      "Dir. (EU) 2015/2366 (PSD2) 54",
      trigger: "change of payment framework contract",
      method: "durable medium",
      citation: "memory-high; DE text checked (text)",
      profile: "payments",
      terms: [
        .init(
          .gate(.exitRight), by: .durable, if: .init(.substantive, of: [.terms]),
          floor: .init(months: 2), lead: .init(months: 2, days: 3))
      ]),
    .init(
      "de-675g", "DE",
      "BGB § 675g",
      trigger: "payment framework contract",
      method: "Art. 248 §§ 2–3 EGBGB form",
      citation: "checked (text)",
      profile: "payments",
      terms: [
        .init(
          .gate(.exitRight), by: .durable, if: .init(.substantive, of: [.terms]),
          floor: .init(months: 2), lead: .init(months: 2, days: 3))
      ]),
    .init(
      "de-tkg57", "DE",
      "TKG § 57(1)–(2)",
      trigger: "unilateral telecom change; exempt from exit right: exclusively beneficial, "
        + "purely administrative without negative effect, prescribed by law",
      method: "durable medium, clear",
      citation: "checked (text)",
      profile: "telecom",
      terms: [
        .init(
          .gate(.exitRight), by: .durable, if: .init(.substantive, of: [.terms], .adverse),
          floor: .init(months: 1), lead: .init(days: 45), ceiling: .init(months: 2))
      ]),
    .init(
      "de-327r", "DE",
      "BGB § 327r",
      trigger: "digital product change beyond conformity",
      method: "clear information; durable medium within a reasonable time when "
        + "access/usability is impaired; not if immaterial",
      citation: "checked (text)",
      terms: [
        .init(
          .notify, by: .durable, if: .init(.material, of: [.terms], .adverse), lead: .init(days: 30)
        ),
        .init(
          .gate(.exitRight), by: .durable, if: .init(.material, of: [.terms], .adverse),
          lead: .init(days: 30)),
      ]),
    .init(
      "de-308-5", "DE",
      "BGB § 308 no. 4, 5; BGH 27.4.2021 XI ZR 26/20",
      trigger: "change reservation; deemed consent by silence",
      method: "reasonable period + special pointer to the meaning of silence; core changes "
        + "need real consent",
      citation: "checked (text) (statute), checked (secondary) (case)",
      terms: [
        .init(
          .notify, by: .direct, if: .init(.material, rules: ["AM-02"], .adverse),
          lead: .init(days: 60))
      ]),
    .init(
      "gb-gdpr", "GB",
      "UK GDPR 13(3), 14(4); ICO right to be informed",
      trigger: "new uses; regular review",
      method: "bring new uses to people’s attention before you start; log of historical "
        + "notices",
      citation: "checked (text)",
      terms: [
        .init(
          .notify, by: .direct, if: .init(.substantive, .adverse), lead: .init(days: 14)),
        .init(
          .notify, by: .direct, if: .init(.substantive, .favourable)),
        .init(
          .notify, by: .direct, if: .init(.material, .adverse), lead: .init(days: 30)),
      ]),
    .init(
      "gb-consumer", "GB",
      "CRA 2015 s.62 & Sch. 2 paras 10–11; DMCC Act 2024 Part 4 ch. 2",
      trigger: "unfair unilateral variation; subscription reminders",
      method: "reasonable notice + exit",
      citation: "memory-high / memory-low",
      terms: [
        .init(
          .gate(.exitRight), by: .direct, if: .init(.material, of: [.terms], .adverse),
          lead: .init(days: 30))
      ]),
    .init(
      "ch-fadp", "CH",
      "FADP 19, 6(3)–(4), 60",
      trigger: "collection for a new purpose/recipient/country not yet disclosed; minimum "
        + "items: identity, purpose, recipients, countries + guarantees",
      method: "‘in an appropriate manner’ on collecting; no express change rule; wilful "
        + "omission is penal",
      citation: "checked (text) (19); memory-high (rest)",
      terms: [
        .init(
          .notify, by: .prominent,
          if: .init(.material, of: [.purposes, .data, .recipients, .transfers]))
      ]),
  ]
}
