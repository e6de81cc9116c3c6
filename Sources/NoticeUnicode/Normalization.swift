import CUTF8Proc
import Glibc

/// Normal form C of Unicode, in which every source must be written.
package enum Normalization {
  /// Whether `bytes` are UTF-8 in normal form C; quick for ASCII and for text in which nothing can
  /// compose.
  package static func isNFC(_ bytes: [UInt8]) -> Bool {
    let span = bytes.span
    if ASCII.isWhole(span) { return true }
    let table = ScalarTable.shared
    var index = 0
    while index < span.count {
      guard let scalar = UTF8Scalar(in: span, at: index) else { return false }
      if scalar.value >= 0x300, table.properties(of: scalar.value).mayChangeInNFC {
        return nfc(bytes) == bytes
      }
      index += scalar.length
    }
    return true
  }

  /// `bytes` in normal form C; unchanged if they are not UTF-8.
  package static func nfc(_ bytes: [UInt8]) -> [UInt8] {
    map(bytes, UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue)
  }

  /// `bytes` in normal form D; unchanged if they are not UTF-8.
  package static func nfd(_ bytes: [UInt8]) -> [UInt8] {
    map(bytes, UTF8PROC_STABLE.rawValue | UTF8PROC_DECOMPOSE.rawValue)
  }

  static func map(_ bytes: [UInt8], _ options: UInt32) -> [UInt8] {
    if bytes.isEmpty { return [] }
    var result: UnsafeMutablePointer<UInt8>?
    let length = utf8proc_map(bytes, bytes.count, &result, utf8proc_option_t(rawValue: options))
    guard let result else { return bytes }
    defer { free(result) }
    guard length >= 0 else { return bytes }
    return Array(UnsafeBufferPointer(start: result, count: length))
  }
}
