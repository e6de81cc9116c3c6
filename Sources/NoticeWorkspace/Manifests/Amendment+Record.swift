import NoticeDiagnostics
import NoticeModel

extension Amendment {
  /// `amendment.yml`.
  static let record = Record<Amendment>(
    "amendment.yml",
    [
      .init("date", .written(.date)) { $0.date = $1 },
      .init("effective", .byRegion(.written(.date))) {
        $0.effective = $1.map { EffectiveDate(region: $0.region, date: $0.value) }
      },
      .init("summary", .localizedText) { $0.summary = $1 },
      .init("signed", signatureRecord.shape { _ in Signature() }) { $0.signature = $1 },
      .init("facts", factsRecord.shape { _ in Facts() }) { $0.facts = $1 },
      .init("decisions", .list(of: decisionRecord.shape { Decision(at: $0) })) {
        $0.decisions = $1
      },
      .init("notify", .list(of: announcementRecord.shape { Announcement(at: $0) })) {
        $0.announcements = $1
      },
      .init("overrides", .list(of: overrideRecord.shape { GateOverride(at: $0) })) {
        $0.overrides = $1
      },
      .init("approved", approvalRecord.shape { _ in Approval() }) { $0.approval = $1 },
      .init("restates", .flag) { $0.isRestatement = $1 },
      .init("withdraws", .written(.revision)) { $0.withdrawn = $1 },
      .init("defers", .deferral) { $0.deferral = $1 },
      .init("reviewed", .written(.date)) { $0.reviewed = $1 },
      .init("leaves", .written(.revision)) { $0.leaves = $1 },
    ])

  private static let signatureRecord = Record<Signature>(
    "'signed'",
    [
      .init("name", .localizedText) { $0.name = $1 },
      .init("title", .localizedText) { $0.title = $1 },
      .init("organization", .localizedText) { $0.organization = $1 },
    ])

  private static let factsRecord = Record<Facts>(
    "'facts'",
    [
      .init("retroactive", .written(.flag)) { $0.isRetroactive = $1 },
      .init("consent-based", .written(.flag)) { $0.isConsentBased = $1 },
      .init("practice", .written(.word(among: ["changed", "unchanged"]))) {
        $0.practiceChanged = Written($1.value == "changed", at: $1.range)
      },
    ])

  private static let decisionRecord = Record<Decision>(
    "a decision",
    [
      .init("change", .list(of: .written(.change))) { $0.changes = $1 },
      .init("was", .text) { $0.was = $1 },
      .init("becomes", .text) { $0.becomes = $1 },
      .init("level", .written(.choice)) { $0.level = $1 },
      .init("basis", .written(.choice)) { $0.basis = $1 },
      .init("reason", .text) { $0.reason = $1 },
      .init("by", .text) { $0.by = $1 },
      .init("on", .written(.date)) { $0.on = $1 },
    ])

  private static let announcementRecord = Record<Announcement>(
    "an entry of 'notify'",
    [
      .init("regions", .commaSeparatedList(of: .written(.region))) { $0.regions = $1 },
      .init("channel", .written(.choice)) { $0.channel = $1 },
      .init("on", .written(.date)) { $0.on = $1 },
    ])

  private static let overrideRecord = Record<GateOverride>(
    "an entry of 'overrides'",
    [
      .init("gate", .written(.choice)) { $0.gate = $1 },
      .init("regions", .commaSeparatedList(of: .written(.region))) { $0.regions = $1 },
      .init("reason", .text) { $0.reason = $1 },
      .init("by", .text) { $0.by = $1 },
      .init("on", .written(.date)) { $0.on = $1 },
    ])

  private static let approvalRecord = Record<Approval>(
    "'approved'",
    [
      .init("text", .written(.digest)) { $0.digest = $1 },
      .init("by", .text) { $0.by = $1 },
      .init("on", .written(.date)) { $0.on = $1 },
    ])
}

extension Shape where Value == Amendment.Deferral {
  /// A map with `revision` and `effective`, both needed.
  fileprivate static var deferral: Shape {
    let record = Record<DeferralDraft>(
      "'defers'",
      [
        .init("revision", .written(.revision)) { $0.revision = $1 },
        .init("effective", .written(.date)) { $0.effective = $1 },
      ])
    let shape = record.shape { _ in DeferralDraft() }
    return Shape(shape.expectation) { node, diagnostics in
      guard let draft = shape.read(node, &diagnostics) else { return nil }
      if draft.revision == nil { diagnostics.reportMissing("revision", of: "'defers'", in: node) }
      if draft.effective == nil { diagnostics.reportMissing("effective", of: "'defers'", in: node) }
      guard let revision = draft.revision, let effective = draft.effective else { return nil }
      return Amendment.Deferral(revision: revision, effective: effective)
    }
  }

}

/// What has been read of a deferral so far.
private struct DeferralDraft {
  var revision: Written<RevisionID>?
  var effective: Written<CalendarDate>?
}

extension Shape where Value == String {
  /// The id of a change, `section/6 hexadecimal digits` and perhaps an ordinal, or `section:ID`.
  fileprivate static var change: Shape {
    .text("a change such as recipients/7c1e90, or section:recipients", named: "malformed-name") {
      let text = $0.text
      let allowed = Array("abcdefghijklmnopqrstuvwxyz0123456789-/:.".utf8)
      return text.utf8.allSatisfy(allowed.contains)
        && text.utf8.contains { $0 == 0x2F || $0 == 0x3A }
        ? text : nil
    }
  }

  /// A SHA-256, written `sha256:` and 64 hexadecimal digits, without that prefix.
  fileprivate static var digest: Shape {
    .text("sha256: and 64 hexadecimal digits", named: "unreadable-digest") {
      guard $0.text.hasPrefix("sha256:") else { return nil }
      let digits = $0.text.dropFirst("sha256:".count)
      let isHexadecimal = digits.utf8.allSatisfy {
        $0.isDigit || (0x61...0x66).contains($0)
      }
      return digits.utf8.count == 64 && isHexadecimal ? String(digits) : nil
    }
  }
}
