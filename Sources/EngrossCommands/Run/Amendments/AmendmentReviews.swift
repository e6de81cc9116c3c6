import NoticeCompiler
import NoticeLanguage
import NoticeModel
import NoticeReview
import NoticeSite

/// What the amendments of a notice mean to their readers, as far as the workspace publishes it.
///
/// Of a sealed revision it is what was judged and decided on the day of sealing; of one that is not
/// sealed, and of the draft, what it comes to now.
struct AmendmentReviews: Sendable {
  private let regions: RegionTable
  private let extent: WorkspaceManifest.PublishedAssessment
  private let inForce: InForce
  private var reviews: [RevisionID?: AmendmentReview] = [:]
  private var withheld: Set<RevisionID> = []

  /// Gathers the reviews; the draft's only if it is asked for.
  init(
    of notice: CompiledNotice, by compiler: NoticeCompiler, cards: [NoticeID: ReferenceCard],
    on day: CalendarDay, withDraft: Bool
  ) {
    regions = compiler.regions
    extent = compiler.workspace.publishedAssessment
    inForce = notice.inForce
    guard extent != .none else { return }
    withheld = Set(notice.sources.revisions.filter(\.isWithheld).compactMap(\.id))
    for revision in notice.sources.revisions { reviews[revision.id] = revision.changes?.review }
    let open =
      notice.revisions.filter(\.sources.isUnsealed)
      + (withDraft ? [notice.draft] : [])
      .compactMap(\.self)
    for revision in open {
      let id = revision.sources.id
      let from = id == nil ? notice.lastRevision?.id : id.flatMap { inForce.takesOverFrom($0) }
      guard let from, let before = notice.revisions.first(where: { $0.sources.id == from })
      else { continue }
      reviews[id] = RevisionReview(
        compiler: compiler, notice: notice, before: before, after: revision, cards: cards,
        region: nil, language: nil, topic: nil, day: day
      ).record()
    }
  }

  /// What pages may carry of the review of a revision, or of the draft; what quotes a text that was
  /// removed by order is left out.
  func published(of revision: RevisionID?) -> AmendmentReview? {
    let before = revision.flatMap { inForce.takesOverFrom($0) }
    let isWithheld = [revision, before].compactMap(\.self).contains(where: withheld.contains)
    return reviews[revision]?.published(as: isWithheld ? .levels : extent)
  }

  // MARK: - Milestones

  /// The newest revisions that were material, or asked for a gate, of those that led to the one in
  /// force on a day: for the readers whom reviews name, sorted, and behind them for everyone else.
  func milestones(on day: CalendarDay) -> [RegionMilestones] {
    let sealed = reviews.filter { $0.key != nil }
    guard !sealed.isEmpty else { return [] }
    let named = Set(sealed.values.flatMap(\.readers).compactMap(\.region))
    return (named.sorted() + [nil]).map { region in
      let current = inForce.revision(on: day, for: region)
      let lineage = current.map { inForce.lineage(of: $0, for: region) } ?? []
      let steps = lineage.reversed().compactMap { id in
        reviews[id].map { step(id, $0, to: region) }
      }
      return RegionMilestones(region: region, milestones: ReviewMilestones(of: steps))
    }
  }

  private func step(
    _ id: RevisionID, _ review: AmendmentReview, to region: RegionCode?
  ) -> ReviewMilestones.Step {
    let readers = readers(in: region, of: review)
    return ReviewMilestones.Step(
      revision: id, level: readers?.level ?? review.level,
      asksForGate: readers?.asksForGate ?? false)
  }

  /// The entry that speaks of the readers of a region: its own, that of the innermost region around
  /// it, or that of everyone else.
  private func readers(
    in region: RegionCode?, of review: AmendmentReview
  ) -> AmendmentReview.Readers? {
    let around = review.readers.filter { readers in
      guard let outer = readers.region, let region else { return false }
      return outer == region || regions.contains(outer, region)
    }
    let innermost = around.first { inner in
      around.allSatisfy { outer in
        guard let outer = outer.region, let inner = inner.region else { return false }
        return outer == inner || regions.contains(outer, inner)
      }
    }
    return innermost ?? review.readers.first { $0.region == nil }
  }
}
