import NoticeDiagnostics
import NoticeLanguage
import NoticeModel

/// The gates that named persons set aside, and which of these records were needed.
struct GateOverrides {
  private let overrides: [Amendment.GateOverride]
  private let regions: RegionTable
  private var used: Set<Int> = []

  /// Takes the overrides of an amendment.
  init(_ overrides: [Amendment.GateOverride], regions: RegionTable) {
    self.overrides = overrides
    self.regions = regions
  }

  /// The record that sets a gate aside for all of these readers; without any readers, for all.
  mutating func override(of gate: ReviewGate, for readers: [RegionCode] = []) -> Amendment
    .GateOverride?
  {
    let place = overrides.indices.first { place in
      let override = overrides[place]
      guard override.gate?.value == gate, override.isComplete else { return false }
      guard !override.regions.isEmpty else { return true }
      return !readers.isEmpty
        && readers.allSatisfy { reader in
          override.regions.contains { regions.contains($0.value, reader) }
        }
    }
    guard let place else { return nil }
    used.insert(place)
    return overrides[place]
  }

  /// Reports records that lack something, and those that set nothing aside.
  func check(in diagnostics: inout Diagnostics) {
    for (place, override) in overrides.enumerated() {
      for key in override.missingKeys { diagnostics.reportIncomplete(override, lacking: key) }
      if override.isComplete, !used.contains(place) { diagnostics.reportUnneeded(override) }
    }
  }
}

extension Amendment.GateOverride {
  fileprivate var missingKeys: [String] {
    [
      (gate == nil, "gate"), (reason == nil, "reason"), (by == nil, "by"), (on == nil, "on"),
    ].compactMap { isMissing, key in isMissing ? key : nil }
  }

  fileprivate var isComplete: Bool { missingKeys.isEmpty }
}

extension Diagnostics {
  fileprivate mutating func reportIncomplete(
    _ override: Amendment.GateOverride, lacking key: String
  ) {
    report(
      .error, "incomplete-override", at: override.range, "Override without '\(key)'",
      explanation: "A gate is set aside by a named person, on a day, with a reason.")
  }

  fileprivate mutating func reportUnneeded(_ override: Amendment.GateOverride) {
    let gate = override.gate?.value.rawValue ?? ""
    report(
      .warning, "unneeded-override", at: override.range,
      "Gate '\(gate)' is open without this override",
      explanation: "What is recorded stays with the revision; leave out what is not needed.")
  }
}
