package import NoticeFiles
package import NoticeModel

/// The revisions of a notice in the order in which they were sealed, each onto the one before.
///
/// The chain orders them, never their names or dates. Revisions whose sums are missing, malformed
/// or another's are no part of it.
package struct Chain: Sendable {
  /// A sealed revision.
  package struct Link: Sendable, Hashable {
    /// The revision.
    package let id: RevisionID
    /// The digest of its sums.
    package let digest: Digest
    /// What it was sealed onto; nothing for the first.
    package let previous: SealReference?

    /// Makes a link.
    package init(id: RevisionID, digest: Digest, previous: SealReference?) {
      self.id = id
      self.digest = digest
      self.previous = previous
    }
  }

  /// What keeps links from being one chain.
  package enum Flaw: Sendable, Hashable {
    /// Several revisions were sealed onto the same one.
    case fork(onto: RevisionID, [RevisionID])
    /// Several revisions name nothing before them.
    case severalBeginnings([RevisionID])
    /// What a revision was sealed onto is not there; `isPresent` if a folder is, without such sums.
    case missingPredecessor(of: RevisionID, SealReference, isPresent: Bool)
    /// What a revision was sealed onto had other sums then.
    case alteredPredecessor(of: RevisionID, SealReference, found: Digest)
    /// Revisions that name each other.
    case cycle([RevisionID])
  }

  /// Every link, oldest first; after a fork one branch and then the other, by name.
  package let links: [Link]
  /// The revisions onto which none was sealed, sorted; one if the chain is whole.
  package let newest: [RevisionID]
  /// What is wrong.
  package let flaws: [Flaw]

  /// Orders links; `unlinked` are revisions without sums that could be read.
  package init(_ links: [Link], unlinked: Set<RevisionID> = []) {
    let sorted = links.sorted { $0.id < $1.id }
    let known = Dictionary(sorted.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let successors = Dictionary(
      grouping: sorted.filter { $0.previous != nil }, by: { $0.previous?.id ?? $0.id })
    let beginnings = sorted.filter { $0.previous.map { known[$0.id] == nil } ?? true }
    let ordered = Self.walk(from: beginnings, successors)
    let reached = Set(ordered.map(\.id))
    let rest = sorted.filter { !reached.contains($0.id) }
    self.links = ordered + rest
    newest = sorted.map(\.id).filter { successors[$0] == nil }
    var flaws: [Flaw] = []
    let first = beginnings.filter { $0.previous == nil }.map(\.id)
    if first.count > 1 { flaws.append(.severalBeginnings(first)) }
    for (id, forked) in successors.sorted(by: { $0.key < $1.key }) where forked.count > 1 {
      flaws.append(.fork(onto: id, forked.map(\.id)))
    }
    for link in sorted {
      if let flaw = Self.flaw(of: link, known, unlinked) { flaws.append(flaw) }
    }
    if !rest.isEmpty { flaws.append(.cycle(rest.map(\.id))) }
    self.flaws = flaws
  }

  /// Orders the revisions among sealed folders.
  package init(of folders: [SealedFolder]) {
    var links: [Link] = []
    var unlinked: Set<RevisionID> = []
    for folder in folders {
      guard case .revision(let id) = folder.name else { continue }
      if let seal = folder.list?.seal, seal.name == folder.name, let digest = folder.digest {
        links.append(Link(id: id, digest: digest, previous: seal.reference))
      } else {
        unlinked.insert(id)
      }
    }
    self.init(links, unlinked: unlinked)
  }

  /// The link of a revision.
  package func link(_ id: RevisionID) -> Link? {
    links.first { $0.id == id }
  }

  /// The number of revisions up to and including `id`, counted along what each was sealed onto.
  package func count(upTo id: RevisionID) -> Int {
    var count = 0
    var next = link(id)
    while let link = next, count < links.count {
      count += 1
      next = link.previous.flatMap { self.link($0.id) }
    }
    return count
  }

  private static func walk(
    from beginnings: [Link], _ successors: [RevisionID: [Link]]
  ) -> [Link] {
    var result: [Link] = []
    var waiting = Array(beginnings.reversed())
    while let link = waiting.popLast() {
      result.append(link)
      waiting += (successors[link.id] ?? []).reversed()
    }
    return result
  }

  private static func flaw(
    of link: Link, _ known: [RevisionID: Link], _ unlinked: Set<RevisionID>
  ) -> Flaw? {
    guard let previous = link.previous else { return nil }
    guard let found = known[previous.id] else {
      let isPresent = unlinked.contains(previous.id)
      return .missingPredecessor(of: link.id, previous, isPresent: isPresent)
    }
    guard found.digest != previous.digest else { return nil }
    return .alteredPredecessor(of: link.id, previous, found: found.digest)
  }
}
