/// What this module knows of a scalar beside its width and its decomposition.
@frozen
package struct ScalarProperties: Sendable, Equatable {
  /// The script's number in the low byte, then a flag each.
  @usableFromInline let bits: UInt16

  @inlinable
  init(bits: UInt16) { self.bits = bits }

  /// The script, `Common` and `Inherited` included.
  @inlinable package var script: Script { Script(rawValue: UInt8(truncatingIfNeeded: bits)) }
  /// Whether text with it may have another normal form C.
  @inlinable package var mayChangeInNFC: Bool { bits & 0x100 != 0 }
  /// Whether an emoji may be drawn for it, so that a variation selector or joiner may follow.
  @inlinable package var isPictographic: Bool { bits & 0x200 != 0 }
  /// Whether it is ignored in display: the Unicode property Default_Ignorable_Code_Point.
  @inlinable package var isInvisible: Bool { bits & 0x400 != 0 }
  /// Whether a change of script at it says nothing: it is common, or of an adjoining script.
  @inlinable package var dividesWords: Bool { bits & 0x800 != 0 }
  /// Whether it is a letter that must not stand in a word with Latin ones.
  @inlinable package var excludesLatin: Bool { bits & 0x1000 != 0 }
  /// Whether one of the properties that a check of sources asks for is set.
  @inlinable package var isRemarkable: Bool { bits & 0x1500 != 0 }
}

/// Scripts and classes of scalars, from generated ranges.
///
/// Whoever asks often keeps the table in a constant of its own.
package struct ScalarTable: Sendable {
  /// The one table, made when it is first asked for.
  package static let shared = ScalarTable()

  @usableFromInline let low: [UInt16]
  @usableFromInline let starts: [UInt32]
  @usableFromInline let bits: [UInt16]

  private init() {
    starts = ScalarTable.ranges.map { $0 & 0x1F_FFFF }
    bits = ScalarTable.ranges.map { ScalarTable.completed(UInt16(truncatingIfNeeded: $0 >> 21)) }
    var low = [UInt16](repeating: 0, count: 0xA000)
    for index in starts.indices where starts[index] < 0xA000 {
      let end = index + 1 < starts.count ? min(starts[index + 1], 0xA000) : 0xA000
      for scalar in starts[index]..<end { low[Int(scalar)] = bits[index] }
    }
    self.low = low
  }

  /// The properties of a scalar; what Unicode 15 does not assign has those of what comes before it.
  @inlinable
  package func properties(of scalar: UInt32) -> ScalarProperties {
    let index = Int(scalar)
    return ScalarProperties(bits: index < low.count ? low[index] : found(scalar))
  }

  /// The properties of a scalar; what Unicode 15 does not assign has those of what comes before it.
  package static func properties(of scalar: UInt32) -> ScalarProperties {
    shared.properties(of: scalar)
  }

  @usableFromInline
  func found(_ scalar: UInt32) -> UInt16 {
    var lower = 0
    var upper = starts.count
    while upper - lower > 1 {
      let middle = (lower + upper) / 2
      if starts[middle] <= scalar { lower = middle } else { upper = middle }
    }
    return bits[lower]
  }

  /// A range's bits with the two flags that follow from the script.
  private static func completed(_ bits: UInt16) -> UInt16 {
    let script = Script(rawValue: UInt8(truncatingIfNeeded: bits))
    if script == .common || Script.adjoining.contains(script) { return bits | 0x800 }
    return script == .inherited || script == .latin ? bits : bits | 0x1000
  }
}
