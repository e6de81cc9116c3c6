import NoticeModel

extension Regime {
  /// The United States: federal law, then that of states.
  static let unitedStates: [Regime] = [
    .init(
      "ftc-retroactive", "US",
      "FTC Act s.5 – Gateway Learning (2004), Facebook (2012), FTC staff blog "
        + "13.2.2024",
      trigger: "material, adverse, RETROACTIVE change (e.g. start sharing, AI training on held "
        + "data)",
      method: "prominent notice + affirmative express consent; quiet retroactive edits are "
        + "unfair or deceptive",
      citation: "checked (secondary) (blog quoted verbatim)",
      terms: [
        .init(
          .gate(.consent), by: .consent, if: .init(.material, .adverse, retroactive: true))
      ]),
    .init(
      "coppa", "US",
      "16 CFR 312.4(b), 312.5(a)(1) (COPPA)",
      trigger: "any material change in collection, use or disclosure practices consented to",
      method: "direct notice to parent + new verifiable parental consent",
      citation: "checked (text)",
      profile: "children",
      terms: [
        .init(
          .gate(.parentalConsent), by: .parentalConsent,
          if: .init(.material, of: [.data, .purposes, .recipients, .minors, .cookies], .adverse))
      ]),
    .init(
      "hipaa", "US",
      "45 CFR 164.520(b)(3), (c)(1)(v) (HIPAA)",
      trigger: "material change to uses/disclosures, individual’s rights, legal duties or "
        + "other practices (direction-blind)",
      method: "promptly revise and distribute; health plan: post by the effective date and "
        + "include in next annual mailing, or – without website – within 60 days of the "
        + "revision; providers: post and hand out on request",
      citation: "checked (text) (b)(3),(c)(1)(v)(A); memory-high 60 days",
      profile: "health-us",
      terms: [
        .init(
          .notify, by: .published, if: .init(.material))
      ]),
    .init(
      "glba", "US",
      "12 CFR 1016.8 (Reg P, GLBA)",
      trigger: "new category of NPI to any nonaffiliated third party; new category of "
        + "nonaffiliated third party; former customers",
      method: "clear and conspicuous revised notice + new opt-out notice",
      citation: "checked (text)",
      profile: "finance-us",
      terms: [
        .init(
          .gate(.optOutWindow), by: .direct,
          if: .init(.material, of: [.data, .recipients], .adverse), lead: .init(days: 30))
      ]),
    .init(
      "us-ca-caloppa", "US-CA",
      "Bus. & Prof. 22575(b)(3)–(4) (CalOPPA)",
      trigger: "(content) notice must describe the process for notifying material changes, and "
        + "identify its effective date",
      method: "as the notice promises",
      citation: "checked (text)",
      remark: "asks for what the notice itself promises, which is a duty of its own"),
    .init(
      "us-ca-ccpa", "US-CA",
      "Civ. 1798.100(a)(1)–(2); 11 CCR 7002(e)–(f), 7012",
      trigger: "new category, or purpose not meeting the reasonable-expectation/compatibility "
        + "test ((b): a third-party controller may post prominently instead, memory-high)",
      method: "new notice at collection; consent (7004) for incompatible purpose",
      citation: "checked (text)",
      terms: [
        .init(
          .notify, by: .prominent, if: .init(.material, of: [.data, .purposes])),
        .init(
          .gate(.consent), by: .consent,
          if: .init(.material, of: [.purposes], .adverse, retroactive: true)),
      ]),
    .init(
      "us-ca-annual", "US-CA",
      "Civ. 1798.130(a)(5); 11 CCR 7011(e)(4)",
      trigger: "annual update; date last updated",
      method: "update at least every 12 months",
      citation: "checked (text)",
      remark: "asks for an update every 12 months, whatever changes"),
    .init(
      "us-ca-no-sale", "US-CA",
      "11 CCR 7013(h)",
      trigger: "PI collected while no opt-out notice was posted may not be sold/shared without "
        + "consent",
      method: "consent",
      citation: "memory-high",
      terms: [
        .init(
          .gate(.consent), by: .consent,
          if: .init(.material, rules: ["RC-02"], .adverse, retroactive: true))
      ]),
    .init(
      "us-co-material", "US-CO",
      "4 CCR 904-3 Rule 6.04(A)",
      trigger: "material changes, may include: (1) categories of data, (2) purposes, (3) "
        + "controller identity, (4) act of sharing with third parties, (5) categories of "
        + "third parties, (6) methods to exercise rights",
      method: "manner by which the controller regularly interacts with consumers",
      citation: "checked (text); final rule says ‘material’ – the ‘substantive or material’ "
        + "wording was in drafts (memory-medium)",
      terms: [
        .init(
          .notify, by: .direct,
          if: .init(.material, of: [.data, .purposes, .identity, .recipients, .rights]))
      ]),
    .init(
      "us-co-secondary-use", "US-CO",
      "Rule 6.04(B), 7.02–7.05",
      trigger: "material change that is a secondary use",
      method: "consent for data collected before the change",
      citation: "checked (text)",
      terms: [
        .init(
          .gate(.consent), by: .consent,
          if: .init(.material, of: [.purposes], .adverse, retroactive: true))
      ]),
    .init(
      "us-mn", "US-MN",
      "Minn. Stat. 325M.16 subd. 1(e) (ch. 325O before renumbering)",
      trigger: "material change to notice OR practices",
      method: "notify affected consumers (prospective data); all reasonable electronic "
        + "measures; reasonable opportunity to withdraw consent for previously collected "
        + "data",
      citation: "checked (text)",
      terms: [
        .init(
          .notify, by: .direct, if: .init(.material), lead: .init(days: 30)),
        .init(
          .gate(.withdrawal), by: .direct,
          if: .init(.material, of: Field.processing, .adverse, retroactive: true),
          lead: .init(days: 30)),
      ]),
    .init(
      "us-mt", "US-MT",
      "SB 297 (2025), in force 1.10.2025",
      trigger: "material change",
      method: "notice to affected consumers + opportunity to withdraw",
      citation: "checked (secondary)",
      since: "2025-10-01",
      terms: [
        .init(
          .notify, by: .direct, if: .init(.material), lead: .init(days: 30)),
        .init(
          .gate(.withdrawal), by: .direct,
          if: .init(.material, of: Field.processing, .adverse, retroactive: true),
          lead: .init(days: 30)),
      ]),
    .init(
      "us-ct", "US-CT",
      "Gen. Stat. 42-520 as amended by SB 1295 (in force 1.7.2026), 42-520(a)(2)",
      trigger: "retroactive material change; also incompatible secondary use",
      method: "notify affected consumers, reasonable opportunity to withdraw consent",
      citation: "checked (secondary) ((b)(3) numbering), checked (text) ((a)(2))",
      since: "2026-07-01",
      terms: [
        .init(
          .notify, by: .direct, if: .init(.material, .adverse, retroactive: true),
          lead: .init(days: 30)),
        .init(
          .gate(.withdrawal), by: .direct,
          if: .init(.material, of: Field.processing, .adverse, retroactive: true),
          lead: .init(days: 30)),
      ]),
    .init(
      "us-nj", "US-NJ",
      "56:8-166.6(a)(6)",
      trigger: "(content) process by which the controller notifies of material changes + "
        + "effective date",
      method: "as promised",
      citation: "checked (text)",
      remark: "asks for what the notice itself promises, which is a duty of its own"),
    .init(
      "us-nv", "US-NV",
      "NRS 603A.340(1)",
      trigger: "(content) process for notifying material changes; effective date",
      method: "as promised",
      citation: "checked (secondary)",
      remark: "asks for what the notice itself promises, which is a duty of its own"),
    .init(
      "us-de-doppa", "US-DE",
      "6 Del. C. 1205C (DOPPA)",
      trigger: "(content) process for notifying material changes; effective date",
      method: "as promised",
      citation: "memory-high",
      remark: "asks for what the notice itself promises, which is a duty of its own"),
    .init(
      "us-wa-health", "US-WA",
      "RCW 19.373.020(1)(c)–(d) (MHMDA)",
      trigger: "additional categories or additional purposes of consumer health data not "
        + "disclosed",
      method: "first disclose + affirmative consent",
      citation: "checked (text)",
      profile: "health-us",
      terms: [
        .init(
          .gate(.consent), by: .consent, if: .init(.material, of: [.data, .purposes], .adverse))
      ]),
    .init(
      "us-incompatible-purpose", "US-VA",
      in: [
        "US-VA", "US-TX", "US-OR", "US-DE", "US-NH", "US-IN", "US-KY", "US-TN", "US-NE", "US-RI",
      ],
      "Va. Code 59.1-578(A)(2); same pattern TX 541.101(b), OR 646A.578, DE 12D-106, "
        + "NH, IN, KY, TN, NE, RI",
      trigger: "no notice-change rule; processing not reasonably necessary to/compatible with "
        + "DISCLOSED purposes needs consent",
      method: "notice must be accurate",
      citation: "memory-high",
      terms: [
        .init(
          .gate(.consent), by: .consent,
          if: .init(.material, of: [.purposes], .adverse, retroactive: true))
      ]),
  ]
}
