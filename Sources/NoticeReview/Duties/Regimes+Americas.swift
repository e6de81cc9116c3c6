import NoticeModel

extension Regime {
  /// Canada and Latin America.
  static let americas: [Regime] = [
    .init(
      "ca-pipeda", "CA",
      "PIPEDA Sch. 1 cl. 4.2.4, 4.3; OPC meaningful-consent guidelines (2018, rev. "
        + "2021)",
      trigger: "new purpose; significant changes to practices (new uses, new third-party "
        + "disclosures)",
      method: "notify users and obtain consent",
      citation: "memory-high",
      terms: [
        .init(
          .gate(.consent), by: .consent,
          if: .init(.material, of: [.purposes, .data, .recipients], .adverse))
      ]),
    .init(
      "ca-qc", "CA-QC",
      "Act P-39.1 s.8.2, 12, 12.1",
      trigger: "ANY amendment to the confidentiality policy (8.2); other purpose (12)",
      method: "publish and disseminate a notice by any appropriate means reaching the "
        + "persons; consent for another purpose",
      citation: "memory-high",
      terms: [
        .init(
          .notify, by: .prominent, if: .init(.clarification)),
        .init(
          .gate(.consent), by: .consent,
          if: .init(.material, of: [.purposes], .adverse, retroactive: true)),
      ]),
    .init(
      "br-lgpd-8", "BR",
      "LGPD 8 §6 (ref. 9 I, II, III, V)",
      trigger: "change of purpose, form/duration, controller identity, shared use",
      method: "inform with specific highlight of the content of the change; holder may revoke "
        + "consent",
      citation: "checked (text)",
      terms: [
        .init(
          .notify, by: .direct,
          if: .init(.substantive, of: [.purposes, .retention, .identity, .recipients]))
      ]),
    .init(
      "br-lgpd-9", "BR",
      "LGPD 9 §2",
      trigger: "purpose change incompatible with consent",
      method: "prior information; right to revoke",
      citation: "checked (text)",
      terms: [
        .init(
          .gate(.withdrawal), by: .direct,
          if: .init(.material, of: [.purposes], .adverse, consentBased: true))
      ]),
    .init(
      "co-1377", "CO",
      "Decreto 1377/2013 art. 5 (Decreto 1074/2015)",
      trigger: "substantial changes: identity of the controller, purpose (that can affect the "
        + "authorisation)",
      method: "communicate to data subjects; NEW authorisation when the purpose changes",
      citation: "checked (secondary)",
      terms: [
        .init(
          .notify, by: .direct, if: .init(.material, of: [.identity, .purposes])),
        .init(
          .gate(.consent), by: .consent, if: .init(.material, of: [.purposes], .adverse)),
      ]),
    .init(
      "mx-lfpdppp", "MX",
      "LFPDPPP (2025) notice contents; earlier Lineamientos",
      trigger: "(content) procedure for communicating changes; a NEW notice when identity, "
        + "sensitive data, purposes or transfers change",
      method: "as the notice states",
      citation: "checked (secondary) (content), memory-medium (new-notice list)",
      terms: [
        .init(
          .notify, by: .prominent,
          if: .init(.material, of: [.identity, .purposes, .transfers], rules: ["DC-02"]))
      ]),
  ]
}
