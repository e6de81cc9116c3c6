import NoticeUnicode

/// The one door through which text from a source reaches a terminal or a log (CWE-150).
///
/// Controls, line separators, marks of direction and everything invisible come out as `\u{1B}`,
/// bytes that are not UTF-8 as `\x{FF}`: the result is one line that shows all that it holds.
package enum TerminalText {
  /// `text` on one line.
  package static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 &- 0x20 < 0x5F }) { return text }
    return String(decoding: escaped(Array(text.utf8)), as: UTF8.self)
  }

  /// `bytes` on one line.
  package static func escaped(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    append(bytes.span, to: &result)
    return result
  }

  /// Writes `bytes` on one line to the end of `result`.
  package static func append(_ bytes: Span<UInt8>, to result: inout [UInt8]) {
    var index = 0
    while index < bytes.count {
      if let scalar = UTF8Scalar(in: bytes, at: index) {
        append(scalar.value, to: &result)
        index += scalar.length
      } else {
        result += Array("\\x{\(String(bytes[index], radix: 16, uppercase: true))}".utf8)
        index += 1
      }
    }
  }

  /// Writes one scalar, escaped if it must be.
  package static func append(_ scalar: UInt32, to result: inout [UInt8]) {
    if mustEscape(scalar) {
      result += Array("\\u{\(String(scalar, radix: 16, uppercase: true))}".utf8)
    } else {
      UTF8Scalar.append(scalar, to: &result)
    }
  }

  /// Whether a scalar would do something to a line, or nothing that anyone sees.
  package static func mustEscape(_ scalar: UInt32) -> Bool {
    if scalar < 0x20 { return true }
    if scalar < 0x7F { return false }
    if scalar < 0xA0 { return true }
    switch scalar {
    case 0x2028, 0x2029, 0xFFF9...0xFFFB, 0xFDD0...0xFDEF: return true
    case _ where scalar & 0xFFFE == 0xFFFE: return true
    default: return ScalarTable.properties(of: scalar).isInvisible
    }
  }
}
