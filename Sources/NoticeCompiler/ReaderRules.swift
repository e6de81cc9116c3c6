import NoticeLanguage
import NoticeModel

/// For whom the parts of a revision are: its regions as they were on its day of effect, and which
/// supplement wins for whom.
struct ReaderRules: Sendable {
  /// The regions, as of the day of effect.
  let regions: RegionTable
  /// The regions that the sources and the dates name, sorted.
  let named: [RegionCode]
  private let index: RegionIndex
  /// The regions of each supplement.
  private let supplements: [[RegionCode]]
  /// Which of two tied regions wins, the winner first.
  private let order: [RegionCode]

  init(texts: RevisionTexts, amendment: Amendment, surroundings: Surroundings) {
    regions = surroundings.regions.asOf(amendment.effectiveForAll?.firstDay)
    let codes = NamedRegions(in: texts).codes.union(amendment.effective.compactMap(\.region))
    named = codes.sorted()
    index = RegionIndex(named, of: regions)
    supplements = texts.supplements.map { $0.source.regions.map(\.value) }
    order = surroundings.workspace.order
  }

  /// The readers in a region.
  func reader(in region: RegionCode) -> Reader {
    index.reader(in: region, of: regions)
  }

  /// The readers of everything that is named, inside it, and outside, each kind once.
  func allReaders(besides pages: [RegionCode]) -> [Reader] {
    let codes = Set(pages).union(named.flatMap { regions.members(of: $0) })
    return distinct(codes.sorted() + [.other])
  }

  /// The readers in the regions, without those who get the same as others.
  func distinct(_ regions: [RegionCode]) -> [Reader] {
    regions.map(reader).reduce(into: []) { readers, reader in
      if !readers.contains(where: reader.getsSame) { readers.append(reader) }
    }
  }

  /// The supplements for those readers.
  func supplements(for reader: Reader) -> [Int] {
    supplements.indices.filter { reader.isHeld(by: supplements[$0]) }
  }

  /// The supplement that wins for those readers, and one that no rule puts behind it, if there is
  /// one; the earlier one then goes first.
  func winner(among candidates: [Int], for reader: Reader) -> (winner: Int, rival: Int?)? {
    let winner = candidates.first { candidate in
      candidates.allSatisfy { $0 == candidate || wins(candidate, over: $0, for: reader) }
    }
    if let winner { return (winner, nil) }
    guard let first = candidates.first else { return nil }
    let rival = candidates.dropFirst().first { !wins(first, over: $0, for: reader) }
    return (first, rival)
  }

  private func wins(_ left: Int, over right: Int, for reader: Reader) -> Bool {
    let mine = innermost(of: left, for: reader)
    let theirs = innermost(of: right, for: reader)
    if isMoreSpecific(mine, than: theirs) { return true }
    if isMoreSpecific(theirs, than: mine) { return false }
    return place(of: mine) < place(of: theirs)
  }

  /// Whether one of the regions is more specific than all of the others.
  private func isMoreSpecific(_ left: [RegionCode], than right: [RegionCode]) -> Bool {
    left.contains { code in right.allSatisfy { isMoreSpecific(code, than: $0) } }
  }

  /// The regions by which a supplement applies, those around others left out.
  private func innermost(of supplement: Int, for reader: Reader) -> [RegionCode] {
    let codes = supplements[supplement].filter { reader.holding.contains($0) }
    return codes.filter { code in !codes.contains { isMoreSpecific($0, than: code) } }
  }

  /// Audience, subdivision, country, group; of one kind, the one inside the other.
  private func isMoreSpecific(_ left: RegionCode, than right: RegionCode) -> Bool {
    let (mine, theirs) = (rank(of: left), rank(of: right))
    guard mine == theirs else { return mine > theirs }
    return regions.contains(right, left) && !regions.contains(left, right)
  }

  private func rank(of code: RegionCode) -> Int {
    if regions.isAudience(code) { return 3 }
    guard !regions.isGroup(code) else { return 0 }
    return code.rawValue.utf8.contains(UInt8(ascii: "-")) ? 2 : 1
  }

  /// The place in `order:` that settles a tie; what is not listed comes last.
  private func place(of codes: [RegionCode]) -> Int {
    codes.compactMap { order.firstIndex(of: $0) }.min() ?? order.count
  }
}
