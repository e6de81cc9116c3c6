import NoticeFiles
package import NoticeModel

/// How the branches of a fork are sealed onto one of them; `SealStore.relink` does it.
///
/// The branch that stays is left as it is. Every revision of the others gets a new first line in its
/// sums, one after the other, so that they follow its newest; and so do the late translations of
/// these revisions. No text changes.
package struct Relinking: Sendable, Equatable {
  /// The new sums of a folder.
  package struct Rewrite: Sendable, Equatable {
    /// The sums.
    package let list: ChecksumList
    /// The record of withheld texts, which names the digest of the sums; if there is one.
    package let withheld: Withholdings?

    /// The files to be replaced, by their paths in the notice's folder.
    var files: [SealedFile] {
      let path = list.seal.name.path
      let sums = SealedFile(path: "\(path)/\(ChecksumList.fileName)", bytes: list.bytes)
      let record = withheld.map {
        SealedFile(path: "\(path)/\(Withholdings.fileName)", bytes: $0.bytes)
      }
      return [sums] + [record].compactMap(\.self)
    }
  }

  /// The new sums, in the order in which the revisions are sealed again, each before its translations.
  package let rewrites: [Rewrite]

  /// Asks how all other branches can be sealed onto the one that holds `onto`, by name.
  ///
  /// - Parameters:
  ///   - onto: a revision of the branch that stays, and of no other.
  ///   - notice: the notice, in which nothing but the fork may be wrong.
  ///   - anchors: what was kept outside; what it holds is never sealed again.
  ///   - formerly: earlier ids of the notice.
  /// - Throws: why nothing is to be sealed again.
  package init(
    onto: RevisionID, of notice: SealedNotice, against anchors: [Anchor] = [],
    formerly: [NoticeID] = []
  ) throws(ResealingRefusal) {
    let chain = notice.chain
    try notice.refuseViolations(
      against: anchors, formerly, allowing: [.forkedChain, .severalBeginnings])
    guard chain.link(onto) != nil else { throw .unknownRevision(onto) }
    guard !chain.flaws.isEmpty else { throw .nothingForked }
    let staying = try Self.branch(of: onto, in: chain)
    var rewriting = Rewriting(notice: notice, newest: staying.last.flatMap { chain.link($0) })
    for link in chain.links where !staying.contains(link.id) { rewriting.reseal(link.id) }
    try notice.with(rewriting.folders).refuseLosses(against: anchors, formerly)
    rewrites = rewriting.rewrites
  }

  /// The branch of a revision, oldest first: what it was sealed onto, and what was onto it.
  private static func branch(
    of id: RevisionID, in chain: Chain
  ) throws(ResealingRefusal) -> [RevisionID] {
    var branch = [id]
    while let previous = chain.link(branch[0])?.previous { branch.insert(previous.id, at: 0) }
    var last = id
    while true {
      let next = chain.links.filter { $0.previous?.id == last }.map(\.id)
      if next.count > 1 { throw .severalBranches(id, next) }
      guard let following = next.first else { return branch }
      branch.append(following)
      last = following
    }
  }
}

/// A notice whose folders get new sums, one after the other.
private struct Rewriting {
  var folders: [SealedFolder]
  var rewrites: [Relinking.Rewrite] = []
  private var newest: SealReference?

  init(notice: SealedNotice, newest: Chain.Link?) {
    folders = notice.folders
    self.newest = newest.map { SealReference($0.id, $0.digest) }
  }

  /// Seals a revision onto the newest, and then its translations as belonging to it.
  mutating func reseal(_ id: RevisionID) {
    guard let digest = rewrite(.revision(id, previous: newest)) else { return }
    let reference = SealReference(id, digest)
    newest = reference
    for name in folders.map(\.name) {
      if case .translation(id, let language) = name {
        _ = rewrite(.translation(into: language, of: reference))
      }
    }
  }

  /// Gives the folder of a seal new sums; tells their digest.
  private mutating func rewrite(_ seal: Seal) -> Digest? {
    guard let index = folders.firstIndex(where: { $0.name == seal.name }),
      let former = folders[index].list
    else { return nil }
    let list = ChecksumList(seal: seal, entries: former.entries)
    let digest = SHA256.digest(of: list.bytes)
    let withheld = folders[index].records?.moved(besideSums: digest)
    rewrites.append(Relinking.Rewrite(list: list, withheld: withheld))
    folders[index] = SealedFolder(
      name: seal.name, sums: .list(list, digest: digest, hasConvertedLineEnds: false),
      items: folders[index].items, withheld: withheld.map { .records($0) } ?? .nothing)
    return digest
  }
}

extension SealedFolder {
  /// The records of what was removed by order, if there are any.
  var records: Withholdings? {
    if case .records(let records) = withheld { records } else { nil }
  }
}

extension Withholdings {
  /// The same records beside other sums.
  func moved(besideSums sums: Digest) -> Withholdings {
    records.dropFirst().reduce(Withholdings(records[0], sums: sums)) { $0.adding($1) }
  }
}
