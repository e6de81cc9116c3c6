import CUTF8Proc

/// Punctuation as CommonMark 0.29 counts it, for the rules of emphasis.
package enum Punctuation {
  /// Whether a scalar is ASCII punctuation or in one of the Unicode categories that begin with P.
  package static func contains(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return true
    case 0...0x7F: return false
    default:
      let category = utf8proc_category(utf8proc_int32_t(truncatingIfNeeded: scalar)).rawValue
      return (UTF8PROC_CATEGORY_PC.rawValue...UTF8PROC_CATEGORY_PO.rawValue).contains(category)
    }
  }

  /// Whether a scalar is white space as CommonMark counts it: ASCII white space or category Zs.
  package static func isWhiteSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20, 0xA0: true
    case 0...0x167F: false
    default:
      utf8proc_category(utf8proc_int32_t(truncatingIfNeeded: scalar)) == UTF8PROC_CATEGORY_ZS
    }
  }
}
