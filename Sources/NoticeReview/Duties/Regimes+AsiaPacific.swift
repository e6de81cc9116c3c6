import NoticeModel

extension Regime {
  /// Asia, the Pacific, and South Africa.
  static let asiaPacific: [Regime] = [
    .init(
      "cn-pipl-14", "CN",
      "PIPL 14(2)",
      trigger: "change of purpose, method or type of data (consent-based)",
      method: "obtain consent again",
      citation: "checked (text)",
      terms: [
        .init(
          .gate(.consent), by: .consent,
          if: .init(.material, of: [.purposes, .data], .adverse, consentBased: true))
      ]),
    .init(
      "cn-pipl-17", "CN",
      "PIPL 17(1)–(2)",
      trigger: "change of name/contact, purpose, method, type, retention period, how rights "
        + "are exercised",
      method: "inform the individual of the changed part",
      citation: "checked (text)",
      terms: [
        .init(
          .notify, by: .direct,
          if: .init(.substantive, of: [.identity, .contact, .purposes, .data, .retention, .rights]))
      ]),
    .init(
      "cn-pipl-22", "CN",
      "PIPL 22, 23",
      trigger: "merger/recipient changes purpose or method",
      method: "consent again",
      citation: "checked (text)",
      terms: [
        .init(
          .gate(.consent), by: .consent, if: .init(.material, rules: ["RC-03", "RC-05"], .adverse))
      ]),
    .init(
      "cn-network-data", "CN",
      "Network Data Security Mgmt. Reg. (2024) 21–22(6)",
      trigger: "rules must be concentrated and prominent; purpose, method, type change",
      method: "consent again",
      citation: "checked (text)",
      terms: [
        .init(
          .gate(.consent), by: .consent,
          if: .init(.material, of: [.purposes, .data], .adverse, consentBased: true))
      ]),
    .init(
      "cn-ecommerce", "CN",
      "E-Commerce Law 34",
      trigger: "platform service agreement or trading rules changed",
      method: "conspicuous home-page consultation; publish; exit may not be prevented",
      citation: "checked (text)",
      profile: "platform",
      terms: [
        .init(
          .publish, by: .prominent, if: .init(.substantive, of: [.terms]), floor: .init(days: 7),
          lead: .init(days: 14), clock: .publication)
      ]),
    .init(
      "jp-appi-purpose", "JP",
      "APPI 17(2), 18, 21(3)",
      trigger: "purpose changed within the reasonably related scope; beyond it → consent "
        + "(18(1))",
      method: "notify the person or publicly disclose the changed purpose",
      citation: "checked (secondary)",
      terms: [
        .init(
          .publish, by: .published, if: .init(.substantive, of: [.purposes]), clock: .publication),
        .init(
          .gate(.consent), by: .consent,
          if: .init(.material, of: [.purposes], .adverse, retroactive: true)),
      ]),
    .init(
      "jp-appi-joint-use", "JP",
      "APPI 27(3), 27(6), 32",
      trigger: "opt-out items, joint-use items (manager, purpose); retained-data matters must "
        + "be kept accessible",
      method: "notify in advance or make readily accessible; PPC filing for opt-out",
      citation: "memory-high",
      terms: [
        .init(
          .publish, by: .published, if: .init(.substantive, of: [.recipients, .identity]),
          clock: .publication)
      ]),
    .init(
      "jp-privacymark", "JP",
      "JIS Q 15001:2023 / PrivacyMark",
      trigger: "direct written collection needs consent to the stated items; use beyond needs "
        + "notice of items + consent",
      method: "written notice + consent",
      citation: "checked (secondary) (consent), memory-medium (change)",
      profile: "privacymark",
      terms: [
        .init(
          .gate(.consent), by: .consent,
          if: .init(.material, of: [.purposes, .data, .recipients], .adverse))
      ]),
    .init(
      "kr-pipa-consent", "KR",
      "PIPA 15(2), 17(2), 18(3)",
      trigger: "change of purpose, items, retention period or the refusal statement; for "
        + "provision: recipient, purpose, items, period",
      method: "tell and obtain consent (Korean text: 알리고 동의를 받아야 한다)",
      citation: "checked (text)",
      terms: [
        .init(
          .gate(.consent), by: .consent,
          if: .init(
            .material, of: [.purposes, .data, .retention, .recipients], .adverse, consentBased: true
          ))
      ]),
    .init(
      "kr-pipa-policy", "KR",
      "PIPA 30(2); Decree 31",
      trigger: "ANY establishment or modification of the privacy policy",
      method: "disclose so that data subjects easily recognise it; keep it posted; show "
        + "before/after in practice",
      citation: "checked (text)",
      terms: [
        .init(
          .publish, by: .published, if: .init(.editorial), clock: .publication),
        .init(
          .publish, by: .prominent, if: .init(.substantive, of: [.terms]), lead: .init(days: 7),
          clock: .publication),
        .init(
          .notify, by: .direct, if: .init(.material, of: [.terms], .adverse), lead: .init(days: 30)),
      ]),
    .init(
      "id-pdp", "ID",
      "UU 27/2022 art. 21(2)",
      trigger: "ANY change of the Art. 21(1) information (legality, purpose, type/relevance, "
        + "retention, details, period, rights)",
      method: "notify the data subject",
      citation: "checked (text)",
      terms: [
        .init(
          .notify, by: .direct,
          if: .init(.clarification, of: [.purposes, .data, .retention, .legalBases, .rights]))
      ]),
    .init(
      "in-dpdp", "IN",
      "DPDP Act 2023 s.5–6; DPDP Rules 2025 r.3",
      trigger: "new purpose or data = new itemised notice and consent (no general change rule)",
      method: "standalone notice",
      citation: "memory-high",
      terms: [
        .init(
          .gate(.consent), by: .consent, if: .init(.material, of: [.purposes, .data], .adverse))
      ]),
    .init(
      "au-app", "AU",
      "APP 1.3, 5, 6",
      trigger: "policy must be up to date; collection notice at or before collection; "
        + "secondary use",
      method: "update; reasonable steps to notify for changed collection; no express change "
        + "rule",
      citation: "checked (text)",
      terms: [
        .init(
          .notify, by: .prominent,
          if: .init(.material, of: [.purposes, .data, .recipients, .transfers]))
      ]),
    .init(
      "sg-pdpa", "SG",
      "PDPA 20(1), 14, 15A",
      trigger: "other purpose; deemed consent by notification",
      method: "inform of purpose before use; 15A: assessment + reasonable opt-out period, not "
        + "for adverse effect",
      citation: "checked (text) (15A); memory-high (20)",
      terms: [
        .init(
          .notify, by: .direct, if: .init(.material, of: [.purposes])),
        .init(
          .gate(.consent), by: .consent,
          if: .init(.material, of: [.purposes], .adverse, retroactive: true)),
      ]),
    .init(
      "za-popia", "ZA",
      "POPIA 18(1)–(3), 15",
      trigger: "subsequent collection is covered only if same (kind of) information and "
        + "purpose unchanged; incompatible further processing",
      method: "reasonably practicable steps",
      citation: "checked (text) (18(1)–(2)); memory-high (18(3))",
      terms: [
        .init(
          .notify, by: .direct, if: .init(.material, of: [.purposes, .data]))
      ]),
    .init(
      "th-pdpa", "TH",
      "PDPA B.E. 2562 s.21, 23",
      trigger: "use different from the notified purpose",
      method: "inform of the new purpose and obtain consent",
      citation: "checked (secondary); detail memory-high",
      terms: [
        .init(
          .gate(.consent), by: .consent, if: .init(.material, of: [.purposes], .adverse))
      ]),
    .init(
      "nz-privacy", "NZ",
      "Privacy Act 2020 IPP 3, 10",
      trigger: "collection awareness; use limited to purpose",
      method: "reasonable steps",
      citation: "memory-medium",
      terms: [
        .init(
          .notify, by: .prominent, if: .init(.material, of: [.purposes, .data]))
      ]),
    .init(
      "my-pdpa", "MY",
      "PDPA 2010 s.7(2)",
      trigger: "use or disclosure for another purpose → written notice",
      method: "written notice (BM + EN)",
      citation: "memory-medium",
      terms: [
        .init(
          .notify, by: .direct, if: .init(.material, of: [.purposes, .recipients]))
      ]),
    .init(
      "hk-pdpo", "HK",
      "PDPO DPP3, 35C",
      trigger: "new purpose needs prescribed consent; direct marketing notice",
      method: "consent",
      citation: "memory-medium",
      terms: [
        .init(
          .gate(.consent), by: .consent, if: .init(.material, of: [.purposes], .adverse))
      ]),
    .init(
      "ph-dpa", "PH",
      "DPA 2012 s.16(b); IRR 34(a)",
      trigger: "information not to be amended without prior notification",
      method: "notify before",
      citation: "memory-medium",
      terms: [
        .init(
          .notify, by: .direct, if: .init(.substantive))
      ]),
    .init(
      "tr-kvkk", "TR",
      "KVKK 10; Communiqué on the information duty art. 5(1)(ç)",
      trigger: "purpose change → inform again before processing",
      method: "inform",
      citation: "memory-medium",
      terms: [
        .init(
          .notify, by: .direct, if: .init(.substantive, of: [.purposes]))
      ]),
  ]
}
