import NoticeLanguage
import NoticeModel
import NoticeReview
import NoticeSite

/// The messages to readers about an amendment: one for each circle of readers to whom something is
/// owed, in each language that they may read.
struct ReaderMessages: Sendable {
  /// What is told of one changed passage, in one language.
  struct Passage: Sendable {
    /// The changes of the source text that it belongs to.
    var change: String
    /// The heading over it.
    var heading: String
    /// The words until now; `nil` for what is new.
    var before: String?
    /// The words from then on; `nil` for what is gone.
    var after: String?
  }

  /// What is known of the amendment.
  struct Announced: Sendable {
    /// The notice.
    var notice: NoticeID
    /// What was decided.
    var reviewed: ReviewedAssessment
    /// What is owed.
    var plan: DutyPlan
    /// The causes of the duties, which know whom they reach.
    var causes: [DutyCause]
    /// The amendment.
    var amendment: Amendment
    /// When it takes effect for whom.
    var entry: InForce.Entry
    /// The revision that it takes over from, and the one that it makes.
    var revisions: (old: RevisionID, new: RevisionID)
    /// Where the site is, ending in a slash; empty where that is not known.
    var base: String
    /// Where readers can ask.
    var contact: LocalizedText?
  }

  /// What is said in one language.
  struct Translation: Sendable {
    /// The language.
    var language: Language
    /// The folder of the language on the site; empty for that of the sources.
    var folder = ""
    /// The title of the notice.
    var title: String
    /// The changed passages.
    var passages: [Passage]
  }

  /// A message with whom it is for.
  struct Addressed: Sendable {
    /// The readers; `nil` for all.
    var region: RegionCode?
    /// The message.
    var message: ReaderMessage

    /// The name that its files begin with, such as `us-ca.en`.
    var name: String {
      "\(region?.rawValue.lowercased() ?? "all").\(message.language.tag.rawValue)"
    }
  }

  /// What is known of the amendment.
  let announced: Announced
  /// Which region lies in which.
  let regions: RegionTable
  /// The messages, by readers and then by language.
  func messages(in translations: [Translation]) -> [Addressed] {
    audiences.flatMap { region in
      translations.compactMap { message(to: region, in: $0) }
    }
  }

  /// The circles of readers to whom something is owed; each is told what its own text changes.
  private var audiences: [RegionCode?] {
    let owed = announced.plan.duties.filter { $0.outcome != .publish }
    return Set(owed.map(\.readers.region)).sorted { ($0?.rawValue ?? "") < ($1?.rawValue ?? "") }
  }

  private func message(to region: RegionCode?, in translation: Translation) -> Addressed? {
    let circles = ReaderCircles(regions)
    let told = announced.reviewed.entries.filter { entry in
      entry.level > .clarification && reaches(entry.judged.id, region, circles)
    }
    let changes = told.flatMap { entry in
      translation.passages.filter { $0.change == entry.judged.id }.map { passage in
        ReaderMessage.Change(
          heading: passage.heading, before: passage.before, after: passage.after,
          direction: entry.judged.direction)
      }
    }
    guard !changes.isEmpty else { return nil }
    let summary = announced.amendment.summary?
      .text(in: translation.language.tag, fallback: translation.language.tag)
    let message = ReaderMessage(
      language: translation.language, title: translation.title,
      region: region.map { translation.language.name(of: $0) ?? $0.rawValue },
      summary: summary?.description, changes: changes,
      effective: announced.entry.effective(for: region), gates: gates(for: region, circles),
      contact: announced.contact?.text(
        in: translation.language.tag, fallback: translation.language.tag)?.description,
      oldText: address(of: announced.revisions.old, region, translation),
      newText: address(of: announced.revisions.new, region, translation),
      markedChanges: address(of: announced.revisions.new, nil, translation) + "changes/")
    return Addressed(region: region, message: message)
  }

  private func reaches(_ change: String, _ region: RegionCode?, _ circles: ReaderCircles) -> Bool {
    guard let cause = announced.causes.first(where: { $0.change == change }) else { return false }
    guard let region else { return true }
    return !circles.readers(in: region, of: cause.reach).isEmpty
  }

  /// What comes before the effect for these readers, in the order of the duties.
  private func gates(for region: RegionCode?, _ circles: ReaderCircles) -> [Duty.Gate] {
    announced.plan.duties.compactMap { duty in
      guard case .gate(let gate) = duty.outcome,
        circles.contains(duty.readers, DutyReaders(region)) || duty.readers.region == region
      else { return nil }
      return gate
    }
  }

  private func address(
    of revision: RevisionID, _ region: RegionCode?, _ translation: Translation
  ) -> String {
    let paths = NoticePaths(notice: announced.notice.rawValue, prefix: translation.folder)
    let folder = paths.revision(revision.rawValue)
    return announced.base + (region.map { NoticePaths.region($0, in: folder) } ?? folder)
  }
}
