import CUTF8Proc

/// Columns that text takes in a fixed-width font, by East Asian width (UAX 11).
///
/// Wide and fullwidth characters take two, marks and other scalars without a shape none, everything
/// else one, ambiguous characters included.
package enum DisplayWidth {
  /// The columns of UTF-8 text on one line; control characters take none.
  package static func columns(of bytes: ArraySlice<UInt8>) -> Int {
    columns(of: bytes.span)
  }

  /// The columns of UTF-8 text on one line; control characters take none.
  package static func columns(of bytes: [UInt8]) -> Int {
    columns(of: bytes.span)
  }

  /// The columns of UTF-8 text on one line; control characters take none.
  package static func columns(of bytes: Span<UInt8>) -> Int {
    var result = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        result += byte >= 0x20 && byte != 0x7F ? 1 : 0
        index += 1
      } else {
        let scalar = UTF8Scalar(in: bytes, at: index)
        result += scalar.map { columns(of: $0.value) } ?? 1
        index += scalar?.length ?? 1
      }
    }
    return result
  }

  /// The columns of one scalar: 0, 1 or 2.
  package static func columns(of scalar: UInt32) -> Int {
    if scalar &- 0x20 < 0x5F { return 1 }
    guard scalar <= 0x10FFFF else { return 1 }
    return max(0, Int(utf8proc_charwidth(utf8proc_int32_t(truncatingIfNeeded: scalar))))
  }

  /// Whether a scalar takes two columns.
  package static func isWide(_ scalar: UInt32) -> Bool {
    scalar >= 0x1100 && columns(of: scalar) == 2
  }
}
