import NoticeModel
import NoticeRedline
import Testing

/// A digest for tests, where only its being the same counts.
func sampleDigest(_ bytes: [UInt8]) -> [UInt8] {
  var value: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  return (0..<8).map { UInt8(truncatingIfNeeded: value >> (UInt64($0) * 8)) }
}

/// The redline of two editions.
func redline(_ old: Edition, _ new: Edition) -> Redline {
  RedlineFinder(digest: sampleDigest).redline(from: old, to: new, names: ("old", "new"))
}

/// The redline of two plain texts.
func redline(_ old: String, _ new: String) -> Redline {
  redline(PlainNotice.edition(old), PlainNotice.edition(new))
}

extension Edition {
  /// The edition with neighbouring texts as one.
  var settled: Edition {
    EditionBuilder.edition(from: ClauseReader.clauses(of: self), like: self)
  }
}

extension Redline {
  /// What is wrong with the redline of two editions; nothing if it is exact and its parts fit.
  func faults(_ old: Edition, _ new: Edition) -> [String] {
    var faults: [String] = []
    if accepted() != new.settled { faults.append("accepting gives another text") }
    if rejected() != old.settled { faults.append("rejecting gives another text") }
    if (changes.isEmpty && notes.isEmpty) != (old.settled == new.settled) {
      faults.append("\(changes.count) changes of texts that are the same or not")
    }
    for (place, row) in rows.enumerated() { faults += Self.faults(row, place, self) }
    if Set(changes.map(\.id)).count != changes.count { faults.append("two changes of one name") }
    for change in changes where !rows.indices.contains(change.row) { faults.append("no such row") }
    return faults
  }

  private static func faults(_ row: RedlineRow, _ place: Int, _ redline: Redline) -> [String] {
    var faults: [String] = []
    switch row.kind {
    case .movedAway(let to):
      if redline.rows[to].kind != .movedHere(from: place) { faults.append("a move leads astray") }
    case .movedHere(let from):
      if redline.rows[from].kind != .movedAway(to: place) { faults.append("a move leads astray") }
    case .copied(let from):
      if redline.rows[from].old.isEmpty { faults.append("a copy leads astray") }
    default: break
    }
    for script in row.cells { faults += script.faults(redline.changes.count) }
    let changed = !row.changes.isEmpty || row.cells.contains { !$0.isQuiet }
    if row.kind == .unchanged && changed || row.kind == .changed && !changed {
      faults.append("row \(place) is \(row.kind)")
    }
    return faults
  }
}

extension Redline {
  /// The number of visible tokens that are shown as gone and as new.
  var changedTokens: (deleted: Int, inserted: Int) {
    var result = (deleted: 0, inserted: 0)
    for row in rows {
      for script in row.cells {
        for segment in script.segments {
          let tokens = segment.kind == .deleted ? script.old[segment.old] : script.new[segment.new]
          let count = tokens.count { !$0.bytes.isEmpty && $0.kind != .space }
          if segment.kind == .deleted { result.deleted += count }
          if segment.kind == .inserted { result.inserted += count }
        }
      }
    }
    return result
  }
}

extension Script {
  /// Whether every run is equal and names no change.
  var isQuiet: Bool { segments.allSatisfy { $0.kind == .equal && $0.change == nil } }

  fileprivate func faults(_ changes: Int) -> [String] {
    var faults: [String] = []
    var (one, other) = (0, 0)
    for segment in segments {
      if !segment.old.isEmpty, segment.old.lowerBound != one {
        faults.append("old runs do not tile")
      }
      if !segment.new.isEmpty, segment.new.lowerBound != other {
        faults.append("new runs do not tile")
      }
      one += segment.old.count
      other += segment.new.count
      if segment.kind == .deleted || segment.kind == .inserted, segment.change == nil {
        faults.append("a run without change")
      }
      if let change = segment.change, !(0..<changes).contains(change) { faults.append("no change") }
    }
    if one != old.count || other != new.count { faults.append("runs do not tile") }
    var (first, second) = (0, 0)
    for sentence in sentences {
      if !sentence.old.isEmpty, sentence.old.lowerBound != first { faults.append("old sentences") }
      if !sentence.new.isEmpty, sentence.new.lowerBound != second { faults.append("new sentences") }
      first += sentence.old.count
      second += sentence.new.count
    }
    if first != old.count || second != new.count { faults.append("sentences do not tile") }
    return faults
  }
}
