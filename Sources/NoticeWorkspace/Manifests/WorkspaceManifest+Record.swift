import NoticeModel

extension WorkspaceManifest {
  /// `workspace.yml`.
  static let record = Record<WorkspaceManifest>(
    "workspace.yml",
    [
      .init("publisher", .localizedText) { $0.publisher = $1 },
      .init("base-url", .written(.baseURL)) { $0.baseURL = $1 },
      .init("languages", .list(of: .written(.language))) { $0.languages = $1 },
      .init("markets", .commaSeparatedList(of: .written(.region))) { $0.markets = $1 },
      .init("profiles", .commaSeparatedList(of: .written(.word(among: knownProfiles)))) {
        $0.profiles = $1
      },
      .init("groups", .map(from: .region, to: .commaSeparatedList(of: .region))) {
        $0.groups = $1.map { (name: $0.key, members: $0.value) }
      },
      .init("audiences", .audiences) { $0.audiences = $1 },
      .init("order", .commaSeparatedList(of: .region)) { $0.order = $1 },
      .init("values", .values) { $0.values = $1 },
      .init("policy", policyRecord.shape { _ in [:] }) { $0.leadDays = $1 },
      .init("publish-assessment", .choice) { $0.publishedAssessment = $1 },
      .init("compare-pages", .choice) { $0.comparedPages = $1 },
      .init("languages-required", .list(of: .language)) { $0.requiredLanguages = $1 },
    ])

  /// The kinds of publisher for which some laws are made.
  static let knownProfiles = [
    "platform", "telecom", "payments", "health-us", "finance-us", "insurance-us", "education-us",
    "employer", "data-broker", "children", "public-body", "privacymark",
  ]

  private static let policyRecord = Record<[Level: Int]>(
    "'policy'",
    [
      .init("lead-days", .map(from: .choice, to: .days)) {
        (levels: inout [Level: Int], entries: [(key: Level, value: Int)]) in
        for entry in entries { levels[entry.key] = entry.value }
      }
    ])
}

extension Shape where Value == [(name: RegionCode, label: LocalizedText?)] {
  /// Kinds of readers: each a name to print, or a map with `name`.
  fileprivate static var audiences: Shape {
    let record = Record<LocalizedText?>(
      "an audience", [.init("name", .localizedText) { $0 = $1 }])
    let expectation = "a map of audiences, each with its name"
    return Shape(expectation) { node, diagnostics in
      guard case .mapping(let entries, _) = node else {
        diagnostics.reportMisfit(node, expected: expectation)
        return nil
      }
      var audiences: Value = []
      for entry in entries {
        var label: LocalizedText?
        if case .mapping = entry.value {
          record.read(entry.value, into: &label, in: &diagnostics)
        } else if !entry.value.isEmpty {
          label = Shape<LocalizedText>.localizedText.read(entry.value, &diagnostics)
        }
        // An audience stands where regions stand, so it must not look like one of them.
        guard let name = Shape<ValueName>.identifier.read(.scalar(entry.key), &diagnostics) else {
          continue
        }
        audiences.append((RegionCode(name.rawValue), label))
      }
      return audiences
    }
  }
}
