package import NoticeDiagnostics

extension LinkPolicy {
  /// Reports an address that readers may not be sent to; asked again once its values are put in.
  package static func check(
    _ destination: [UInt8], at range: SourceRange, in diagnostics: inout Diagnostics
  ) {
    let findings = Findings()
    _ = check(verdict(on: destination), destination, at: range, findings: findings)
    findings.hand(to: &diagnostics)
  }

  /// Reports what a verdict says against an address, and says whether it may be kept.
  static func check(
    _ verdict: Verdict, _ destination: [UInt8], at range: SourceRange, findings: Findings
  ) -> Bool {
    switch verdict {
    case .allowed:
      return true
    case .insecure:
      findings.report(
        .warning, "insecure-link", at: range, "Link leads to an 'http:' address; use 'https:'",
        explanation: "Others on the way can read along and change what the reader sees.")
      return true
    case .refused(let reason):
      findings.reportRefusedAddress("Link", destination, reason, at: range)
      return false
    }
  }
}
