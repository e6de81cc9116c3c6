import NoticeDiagnostics
package import NoticeLanguage
package import NoticeModel

extension NoticeSources {
  /// Which revision binds which readers on which day.
  package func inForce(regions: RegionTable) -> InForce {
    InForce(
      revisions.compactMap { revision in
        revision.id.map { id in
          // What was sealed brings the groups of its day.
          let regions =
            revision.context.map { RegionTable(groups: $0.groups) } ?? regions
          return InForce.Entry(id: id, amendment: revision.amendment) { outer, inner in
            regions.contains(outer, inner)
          }
        }
      })
  }
}

/// Reports what the dates and records of a notice's revisions say and that cannot be right.
struct HistoryChecker {
  let regions: RegionTable

  func check(_ notice: NoticeSources, in diagnostics: inout Diagnostics) {
    guard !notice.revisions.isEmpty else { return }
    for revision in notice.revisions where revision.amendment.date == nil {
      diagnostics.reportUndatedRevision(revision)
    }
    let found = notice.inForce(regions: regions)
      .contradictions(established: notice.manifest.established?.value)
    for contradiction in found {
      guard let revision = notice.revisions.first(where: { $0.id == contradiction.revision })
      else { continue }
      diagnostics.report(contradiction, in: revision)
    }
  }
}

extension Diagnostics {
  fileprivate mutating func reportUndatedRevision(_ revision: RevisionSources) {
    let id = revision.id?.rawValue ?? "draft"
    report(
      .warning, "undated-revision", at: revision.range,
      "Revision '\(id)' has no date, so readers cannot see when it was made",
      explanation: "'date:' in its amendment.yml is a day, a month or a year.")
  }

  fileprivate mutating func report(
    _ contradiction: HistoryContradiction, in revision: RevisionSources
  ) {
    let amendment = revision.amendment
    switch contradiction.kind {
    case .dateBeforeRevisionBefore(let earlier):
      reportDate(amendment, revision, "lies before that of revision '\(earlier)', which it follows")
    case .dateBeforeEstablished(let date):
      reportDate(amendment, revision, "lies before the notice was established, \(date.iso8601)")
    case .reviewedAfterDate:
      reportDate(amendment, revision, "lies before the review that it tells of")
    case .effectiveBeforeDate(let region):
      let effective = amendment.effective.first { $0.region == region }
      let readers = region.map { " in \($0)" } ?? ""
      report(
        .error, "effective-before-date", at: effective?.date.range ?? revision.range,
        "Revision '\(contradiction.revision)' takes effect\(readers) before its date",
        explanation: "A text binds nobody before it was made.")
    case .correctionWithEffectiveDate:
      reportRecord(contradiction, revision, "restates, so it takes effect with what it corrects")
    case .correctionOfNothing:
      reportRecord(contradiction, revision, "restates, and there is no revision before it")
    case .unknownRevision(let act, let id):
      reportRecord(contradiction, revision, "\(act.rawValue) '\(id)', which is no earlier revision")
    case .revisionWithoutWords(let act, let id):
      reportRecord(contradiction, revision, "\(act.rawValue) '\(id)', which changes no words")
    case .spentRevision(let act, let id):
      reportRecord(contradiction, revision, "\(act.rawValue) '\(id)', which was taken back before")
    case .revisionInForce(let act, let id):
      reportRecord(contradiction, revision, "\(act.rawValue) '\(id)', which is in force already")
    case .deferralToEarlierDate(let id):
      reportRecord(contradiction, revision, "defers '\(id)' to an earlier day than its own")
    case .deferralToPast(let id):
      reportRecord(contradiction, revision, "defers '\(id)' to a day before the deferral")
    }
  }

  private mutating func reportDate(
    _ amendment: Amendment, _ revision: RevisionSources, _ reason: String
  ) {
    let id = revision.id?.rawValue ?? "draft"
    report(
      .error, "impossible-history", at: amendment.date?.range ?? revision.range,
      "Date of revision '\(id)' \(reason)",
      explanation: "Revisions follow one another in the order of their ids. A month or a year is "
        + "wrong only if none of its days is possible.")
  }

  private mutating func reportRecord(
    _ contradiction: HistoryContradiction, _ revision: RevisionSources, _ reason: String
  ) {
    report(
      .error, "impossible-history", at: revision.range,
      "Revision '\(contradiction.revision)' \(reason)")
  }
}
