import NoticeCompiler
import NoticeDiagnostics
import NoticeModel
import NoticeReview

/// What an amendment owes its readers: by the laws of the workspace's markets, and by what the text
/// before promised about its own changes.
enum OwedDuties {
  /// The changes that duties turn on, each with whose words it changes; with them a practice that
  /// changed behind the words, where the amendment says so.
  static func causes(
    of reviewed: ReviewedAssessment, reaching reach: RegionalReach, in amendment: Amendment
  ) -> [DutyCause] {
    let causes = reviewed.entries.map { DutyCause($0, reach: reach.reach(of: $0.judged)) }
    return causes + (amendment.facts.practiceChanged?.value == true ? [.practice()] : [])
  }

  /// The plan of what is owed because of `causes`.
  ///
  /// The promise is read from the old text of `redline`; where the manifest declares another, that is
  /// reported.
  static func plan(
    for causes: [DutyCause], of amendment: Amendment, comparedAs redline: Redline,
    declared: NoticeManifest.Promise?, by compiler: NoticeCompiler,
    in diagnostics: inout Diagnostics
  ) -> DutyPlan {
    let read = PromiseReader(language: redline.old.edition.language)?
      .promises(in: redline.rows.flatMap(\.rejected))
    let promises = BindingPromises(declared: declared, read: read ?? [], in: &diagnostics)
    return DutyPlanner(
      workspace: compiler.workspace, regions: compiler.regions,
      effective: amendment.effectiveForAll?.firstDay
    ).plan(for: causes, facts: amendment.facts, promises: promises.promises)
  }
}
