package import NoticeModel
import NoticeUnicode

/// The order in which regions are listed: by their printed names as people look them up, without
/// regard to letter case and accents; everyone else comes last.
package enum RegionOrder {
  /// Whether a region comes before another.
  package static func precedes(
    _ left: (name: String, code: RegionCode), _ right: (name: String, code: RegionCode)
  ) -> Bool {
    guard (left.code == .other) == (right.code == .other) else { return right.code == .other }
    let (mine, theirs) = (key(left.name), key(right.name))
    if mine == theirs { return left.code < right.code }
    return mine.lexicographicallyPrecedes(theirs)
  }

  /// The name without accents and letter case.
  private static func key(_ name: String) -> [UInt8] {
    let folded = CaseFolding.folded(Normalization.nfd(Array(name.utf8)))
    // Combining diacritical marks: U+0300 to U+036F are CC 80 to CD AF.
    var key: [UInt8] = []
    var index = 0
    while index < folded.count {
      let isMark =
        index + 1 < folded.count
        && (folded[index] == 0xCC || (folded[index] == 0xCD && folded[index + 1] < 0xB0))
      if isMark {
        index += 2
      } else {
        key.append(folded[index])
        index += 1
      }
    }
    return key
  }
}
