import NoticeModel

/// The columns of a table in both texts, in the order of the new one with those that are gone where
/// they stood.
struct TableColumns {
  /// A column, with its place on either side.
  struct Column: Equatable {
    var old: Int?
    var new: Int?
  }

  /// The columns.
  var columns: [Column]

  /// Pairs columns by their headers, then by their order.
  init(old: [[WordID]], new: [[WordID]]) {
    var partner = [Int?](repeating: nil, count: new.count)
    var isTaken = [Bool](repeating: false, count: old.count)
    for (place, header) in new.enumerated() where !header.isEmpty {
      let found = old.indices.first { !isTaken[$0] && old[$0] == header }
      if let found {
        partner[place] = found
        isTaken[found] = true
      }
    }
    // A header that reads otherwise, with the same neighbours: its column stays.
    for place in new.indices where partner[place] == nil {
      let candidate = place == 0 ? 0 : partner[place - 1].map { $0 + 1 }
      guard let candidate, candidate < old.count, !isTaken[candidate] else { continue }
      let isSame = old.count == new.count
      let next = place + 1 < new.count ? partner[place + 1] : nil
      if isSame || next == candidate + 1 {
        partner[place] = candidate
        isTaken[candidate] = true
      }
    }
    columns = Self.merged(partner, isTaken)
  }

  /// The columns of a table whose headers are not known: paired by their order.
  init(old: Int, new: Int) {
    columns = (0..<max(old, new)).map {
      Column(old: $0 < old ? $0 : nil, new: $0 < new ? $0 : nil)
    }
  }

  private static func merged(_ partner: [Int?], _ isTaken: [Bool]) -> [Column] {
    var result: [Column] = []
    var next = 0
    for (place, old) in partner.enumerated() {
      if let old {
        while next < old {
          if !isTaken[next] { result.append(Column(old: next, new: nil)) }
          next += 1
        }
        next = max(next, old + 1)
      }
      result.append(Column(old: old, new: place))
    }
    let done = Set(result.compactMap(\.old))
    for place in isTaken.indices where !isTaken[place] && !done.contains(place) {
      result.append(Column(old: place, new: nil))
    }
    return result
  }
}
