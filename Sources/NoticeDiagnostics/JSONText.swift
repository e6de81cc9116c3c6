import NoticeUnicode

/// Strings of JSON, written so that they are also safe inside a page's data block and on a
/// terminal.
///
/// `<` is written as `\u003c`; controls, line separators and marks that reorder text are escaped
/// too. A reader of JSON gets the same text back.
package enum JSONText {
  /// The inside of a JSON string, without its quotation marks.
  package static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    append(escaped: Array(text.utf8).span, to: &result)
    return String(decoding: result, as: UTF8.self)
  }

  /// Writes a whole JSON string, quotation marks included.
  package static func append(quoted text: String, to result: inout [UInt8]) {
    let bytes = Array(text.utf8)
    append(quoted: bytes.span, to: &result)
  }

  /// Writes a whole JSON string, quotation marks included; bytes that are not UTF-8 come out as
  /// U+FFFD, one each.
  package static func append(quoted bytes: Span<UInt8>, to result: inout [UInt8]) {
    result.append(UInt8(ascii: "\""))
    append(escaped: bytes, to: &result)
    result.append(UInt8(ascii: "\""))
  }

  /// Writes the inside of a JSON string.
  package static func append(escaped bytes: Span<UInt8>, to result: inout [UInt8]) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        append(ascii: byte, to: &result)
        index += 1
      } else {
        let scalar = UTF8Scalar(in: bytes, at: index)
        append(scalar?.value ?? 0xFFFD, to: &result)
        index += scalar?.length ?? 1
      }
    }
  }

  private static func append(ascii byte: UInt8, to result: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): result += [UInt8(ascii: "\\"), byte]
    case 0x0A: result += Array(#"\n"#.utf8)
    case 0x0D: result += Array(#"\r"#.utf8)
    case 0x09: result += Array(#"\t"#.utf8)
    case 0x00..<0x20, 0x7F, UInt8(ascii: "<"): append(unit: UInt16(byte), to: &result)
    default: result.append(byte)
    }
  }

  private static func append(_ scalar: UInt32, to result: inout [UInt8]) {
    switch scalar {
    case 0x80..<0xA0, 0x2028, 0x2029, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069,
      0xFEFF:
      append(unit: UInt16(truncatingIfNeeded: scalar), to: &result)
    default: UTF8Scalar.append(scalar, to: &result)
    }
  }

  private static func append(unit: UInt16, to result: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    result += Array(#"\u"#.utf8)
    for shift in [12, 8, 4, 0] { result.append(digits[Int(unit >> UInt16(shift)) & 0xF]) }
  }
}
