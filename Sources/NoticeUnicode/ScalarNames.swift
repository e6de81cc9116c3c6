/// Names of the scalars that a reader cannot see, or cannot tell from another.
package enum ScalarNames {
  /// The name, for a scalar that is invisible, a control, or not allowed in normal form C.
  package static func name(of scalar: UInt32) -> String? {
    switch scalar {
    case 0xFE00...0xFE0F: return "VARIATION SELECTOR-\(scalar - 0xFE00 + 1)"
    case 0xE0100...0xE01EF: return "VARIATION SELECTOR-\(scalar - 0xE0100 + 17)"
    case 0xE0020...0xE007E: return "TAG CHARACTER (hidden '\(Character(shown(scalar)))')"
    case 0xE007F: return "CANCEL TAG"
    default: break
    }
    var lower = 0
    var upper = table.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if table[middle].scalar == scalar { return table[middle].name.description }
      if table[middle].scalar < scalar { lower = middle + 1 } else { upper = middle }
    }
    return nil
  }

  /// How a message speaks of a scalar: `U+202E RIGHT-TO-LEFT OVERRIDE`.
  package static func description(of scalar: UInt32) -> String {
    let number = String(scalar, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - number.utf8.count)) + number
    return name(of: scalar).map { "U+\(padded) \($0)" } ?? "U+\(padded)"
  }

  /// The ASCII character that a tag character hides.
  private static func shown(_ tag: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: tag - 0xE0000))
  }
}
