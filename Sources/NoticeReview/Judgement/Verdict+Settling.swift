import NoticeModel

extension Verdict {
  /// Rules that know a case in which a rule about pieces would say too much.
  private static let overriding: Set<String> = [
    "RC-05", "CT-02", "TR-02", "CK-02", "LB-03", "RT-03", "MN-01", "AM-03", "LX-09", "ST-04",
    "CT-03", "AD-01", "RI-02",
  ]
  /// Rules that look at pieces alone.
  private static let pieceRules: Set<String> = [
    "RS-01", "ST-01", "DC-01", "PU-02", "DC-02", "PU-01", "RC-01", "SE-01", "RT-01", "TR-01",
    "CK-01", "FV-01", "FV-02", "LX-06", "MN-03",
    "TS-01", "TS-02", "TS-05", "RI-01", "LX-08", "LX-09",
  ]

  /// The findings without those of rules about pieces that a rule about the case contradicts.
  static func overruled(_ findings: [Finding]) -> [Finding] {
    let rulers = findings.filter { overriding.contains($0.rule.rawValue) }
    guard !rulers.isEmpty else { return findings }
    return findings.filter { finding in
      guard pieceRules.contains(finding.rule.rawValue) else { return true }
      return !rulers.contains { ruler in
        ruler.rule != finding.rule && covers(ruler.evidence, finding.evidence)
      }
    }
  }

  /// Whether all words of one evidence are among those of another.
  static func covers(_ outer: Finding.Evidence, _ inner: Finding.Evidence) -> Bool {
    isCovered(inner.before, by: outer.before) && isCovered(inner.after, by: outer.after)
      && !(inner.before.isEmpty && inner.after.isEmpty)
  }

  private static func isCovered(_ inner: [String], by outer: [String]) -> Bool {
    inner.allSatisfy { part in outer.contains { $0.contains(part) } }
  }
}
