import NoticeCompiler
import NoticeLanguage
import NoticeModel

/// The step from one text of a notice to another, as readers are told of it.
struct AmendmentStep: Sendable {
  /// The notice.
  let notice: NoticeID
  /// The text that it takes over from.
  let old: CompiledRevision
  /// The name of that text.
  let oldID: RevisionID
  /// The new text.
  let new: CompiledRevision
  /// The name that the new text has, or will have.
  let id: RevisionID
  /// What the amendment says.
  let amendment: Amendment

  /// Finds the step to a sealed revision; `nil` if there is no text before.
  ///
  /// Without a revision it is the step to the draft if that says something new, else to the last
  /// revision.
  init?(of notice: CompiledNotice, to id: RevisionID?) {
    self.notice = notice.sources.id
    let revisions = notice.revisions
    if id == nil, notice.draftIsAnnounced, let draft = notice.draft, let last = notice.lastRevision
    {
      (old, oldID, new) = (last.compiled, last.id, draft)
      amendment = draft.sources.amendment
      self.id = RevisionID(amendment.date?.value.iso8601 ?? "draft")
      return
    }
    guard let id = id ?? notice.lastRevision?.id,
      let new = revisions.first(where: { $0.sources.id == id }),
      let oldID = notice.inForce.takesOverFrom(id),
      let old = revisions.first(where: { $0.sources.id == oldID })
    else { return nil }
    (self.old, self.oldID, self.new, self.id) = (old, oldID, new, id)
    amendment = new.sources.amendment
  }

  /// When it takes effect for whom.
  func entry(by regions: RegionTable) -> InForce.Entry {
    InForce.Entry(id: id, amendment: amendment) { outer, inner in
      regions.contains(outer, inner)
    }
  }
}
