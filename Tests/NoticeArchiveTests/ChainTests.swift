import NoticeArchive
import NoticeFiles
import NoticeModel
import Testing

@Suite struct ChainTests {
  private func digest(_ text: String) -> Digest { SHA256.digest(of: Array(text.utf8)) }

  /// A link whose sums have the digest of its name; `after` is `name`, or `name=other digest`.
  private func link(_ id: String, after: String? = nil) -> Chain.Link {
    let parts = after?.split(separator: "=").map(String.init)
    let previous = parts.map { SealReference(RevisionID($0[0]), digest($0[$0.count - 1])) }
    return Chain.Link(id: RevisionID(id), digest: digest(id), previous: previous)
  }

  private func ids(_ chain: Chain) -> [String] { chain.links.map(\.id.rawValue) }

  @Test func chainOrdersRevisionsWhateverTheirNames() {
    let chain = Chain([
      link("2001"), link("2000", after: "2002"), link("2003", after: "2000"),
      link("2002", after: "2001"),
    ])
    #expect(ids(chain) == ["2001", "2002", "2000", "2003"])
    #expect(chain.newest.map(\.rawValue) == ["2003"])
    #expect(chain.flaws == [])
    #expect(chain.links.map { chain.count(upTo: $0.id) } == [1, 2, 3, 4])
    #expect(chain.count(upTo: RevisionID("1999")) == 0)
  }

  @Test func nothingIsAChain() {
    #expect(Chain([]).flaws == [])
    #expect(Chain([]).newest == [])
  }

  @Test func forkIsFoundAndBothBranchesAreOrdered() {
    let chain = Chain([
      link("2001"), link("2003", after: "2001"), link("2002", after: "2001"),
      link("2004", after: "2002"),
    ])
    #expect(ids(chain) == ["2001", "2002", "2004", "2003"])
    #expect(chain.newest.map(\.rawValue) == ["2003", "2004"])
    #expect(
      chain.flaws == [.fork(onto: RevisionID("2001"), ["2002", "2003"].map(RevisionID.init))])
  }

  @Test func severalBeginningsAreFound() {
    let chain = Chain([link("2002"), link("2001"), link("2003", after: "2001")])
    #expect(ids(chain) == ["2001", "2003", "2002"])
    #expect(chain.flaws == [.severalBeginnings(["2001", "2002"].map(RevisionID.init))])
  }

  @Test func missingPredecessorIsFoundAndSaysIfItsFolderIsThere() {
    let links = [link("2001"), link("2003", after: "2002")]
    let reference = SealReference(RevisionID("2002"), digest("2002"))
    for isPresent in [false, true] {
      let chain = Chain(links, unlinked: isPresent ? [RevisionID("2002")] : [])
      #expect(ids(chain) == ["2001", "2003"])
      #expect(
        chain.flaws == [
          .missingPredecessor(of: RevisionID("2003"), reference, isPresent: isPresent)
        ])
    }
  }

  @Test func alteredPredecessorIsFound() {
    let chain = Chain([link("2001"), link("2002", after: "2001=other")])
    let reference = SealReference(RevisionID("2001"), digest("other"))
    #expect(ids(chain) == ["2001", "2002"])
    #expect(
      chain.flaws == [
        .alteredPredecessor(of: RevisionID("2002"), reference, found: digest("2001"))
      ])
  }

  @Test func cyclesAreFoundAndEnd() {
    let chain = Chain([
      link("2001", after: "2003"), link("2002", after: "2001"), link("2003", after: "2002"),
      link("2004"), link("2005", after: "2005"),
    ])
    #expect(ids(chain) == ["2004", "2001", "2002", "2003", "2005"])
    let ring = ["2001", "2002", "2003", "2005"].map(RevisionID.init)
    #expect(chain.flaws == [.cycle(ring)])
    #expect(chain.count(upTo: RevisionID("2001")) == 5)
  }

  @Test func forkOnDiskNamesBothRevisions() throws {
    let store = try Store.sealed()
    try store.seal("2024-10", ["notice.md": "# Terms\n"], onto: "2023-11")
    #expect(
      try store.findings() == [
        "revisions/2024-10/SHA256SUMS: forked-chain: "
          + "'2024-09', '2024-10' were all sealed onto '2023-11'"
      ])
    #expect(Checkpoint(of: try store.notice()) == nil)
  }

  @Test func secondBeginningOnDiskIsFound() throws {
    let store = try Store.sealed()
    try store.seal("2025", ["notice.md": "# Terms\n"])
    #expect(try store.kinds() == ["revisions/2025/SHA256SUMS: several-beginnings"])
  }
}
