package import NoticeModel

/// The permission to undo the last seal; `SealStore.undo` does it.
///
/// Only the one newest revision of a notice that is intact can be undone, and only if nothing that was
/// kept outside holds it or one of its late translations.
package struct Undoing: Sendable, Equatable {
  /// The revision.
  package let id: RevisionID
  /// The folders that go: the revision, then its late translations.
  package let names: [SealedName]

  /// Asks whether a revision can be undone; `formerly` are earlier ids of the notice.
  package init(
    _ id: RevisionID, of notice: SealedNotice, against anchors: [Anchor] = [],
    formerly: [NoticeID] = []
  ) throws(ResealingRefusal) {
    let chain = notice.chain
    guard chain.link(id) != nil else { throw .unknownRevision(id) }
    guard chain.newest == [id] else { throw .notNewest(id, newest: chain.newest) }
    try notice.refuseViolations(against: anchors, formerly)
    let going = notice.folders.filter { $0.name.revision == id }
    let staying = notice.folders.filter { $0.name.revision != id }
    try notice.with(staying).refuseLosses(against: anchors, formerly)
    self.id = id
    // Sorted by path, so that the revision comes before what belongs to it.
    names = going.map(\.name)
  }
}

extension SealedName {
  /// The revision that the folder is, or belongs to; none for an archive entry.
  var revision: RevisionID? {
    switch self {
    case .revision(let id), .translation(let id, _): id
    case .archiveEntry: nil
    }
  }
}
