import NoticeArchive
import NoticeModel

extension NoticeSources {
  /// Puts the sealed revisions in the order in which they were sealed; the others keep their places
  /// by name.
  mutating func order(by chain: Chain) {
    let byID = Dictionary(
      revisions.compactMap { revision in revision.id.map { ($0, revision) } },
      uniquingKeysWith: { first, _ in first })
    let sealed = chain.links.compactMap { byID[$0.id] }
    let linked = Set(chain.links.map(\.id))
    let places = revisions.indices.filter { index in
      revisions[index].id.map(linked.contains) ?? false
    }
    for (place, revision) in zip(places, sealed) { revisions[place] = revision }
  }
}
