/// What this module knows of a scalar beside its width and its decomposition.
package struct ScalarProperties: Sendable, Equatable {
  /// The script's place in `ScalarTable.scriptNames`, and above it three flags.
  private let bits: UInt32

  init(bits: UInt32) { self.bits = bits }

  /// The script, `Common` and `Inherited` included.
  package var script: Script { Script(rawValue: UInt8(truncatingIfNeeded: bits)) }
  /// Whether text with it may have another normal form C.
  package var mayChangeInNFC: Bool { bits & 0x100 != 0 }
  /// Whether an emoji may be drawn for it, so that a variation selector or joiner may follow.
  package var isPictographic: Bool { bits & 0x200 != 0 }
  /// Whether it is ignored in display: the Unicode property Default_Ignorable_Code_Point.
  package var isInvisible: Bool { bits & 0x400 != 0 }
}

/// Scripts and classes of scalars, from generated ranges.
package enum ScalarTable {
  /// The properties of a scalar; what Unicode 15 does not assign has those of what comes before it.
  package static func properties(of scalar: UInt32) -> ScalarProperties {
    if scalar < UInt32(low.count) { return ScalarProperties(bits: UInt32(low[Int(scalar)])) }
    if scalar &- 0x4E00 < 0x5200 { return han }
    return ScalarProperties(bits: ranges[place(of: scalar)] >> 21)
  }

  /// The properties of the scripts that most text has, looked up without a search.
  private static let low: [UInt16] = {
    var result = [UInt16](repeating: 0, count: 0x3400)
    var index = 0
    while index < ranges.count {
      let start = Int(ranges[index] & 0x1F_FFFF)
      guard start < result.count else { break }
      let end = min(index + 1 < ranges.count ? Int(ranges[index + 1] & 0x1F_FFFF) : .max, 0x3400)
      for scalar in start..<end { result[scalar] = UInt16(truncatingIfNeeded: ranges[index] >> 21) }
      index += 1
    }
    return result
  }()

  /// The properties of the unified ideographs U+4E00–9FFF, one range of the table.
  private static let han = ScalarProperties(bits: ranges[place(of: 0x4E00)] >> 21)

  private static func place(of scalar: UInt32) -> Int {
    var lower = 0
    var upper = ranges.count
    while upper - lower > 1 {
      let middle = (lower + upper) / 2
      if ranges[middle] & 0x1F_FFFF <= scalar { lower = middle } else { upper = middle }
    }
    return lower
  }
}
