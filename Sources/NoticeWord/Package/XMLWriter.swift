import NoticeUnicode

/// Writes XML 1.0 into one buffer; every text is escaped.
struct XMLWriter {
  /// What was written.
  private(set) var bytes: [UInt8] = []

  /// Makes a writer that has written the declaration.
  init() {
    bytes += Array(#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Writes an element without content.
  mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    start(name, attributes)
    bytes += Array("/>".utf8)
  }

  /// Writes an element and what `content` writes into it.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ content: (inout XMLWriter) -> Void
  ) {
    start(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    content(&self)
    bytes += Array("</\(name)>".utf8)
  }

  /// Writes an element that holds text.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: [UInt8]
  ) {
    element(name, attributes) { $0.append(escaped: text) }
  }

  private mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    bytes += Array("<\(name)".utf8)
    for (key, value) in attributes {
      bytes += Array(" \(key)=\"".utf8)
      append(escaped: Array(value.utf8))
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func append(escaped text: [UInt8]) {
    var index = 0
    while index < text.count {
      let length = appendScalar(of: text, at: index)
      index += length
    }
  }

  /// Writes one scalar, and returns the number of its bytes; what XML cannot hold is U+FFFD.
  private mutating func appendScalar(of text: [UInt8], at index: Int) -> Int {
    switch text[index] {
    case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
    case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
    case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
    case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
    case 0x09, 0x0A, 0x0D: bytes += Array("&#\(text[index]);".utf8)
    case 0x20..<0x80: bytes.append(text[index])
    case 0..<0x20: bytes += Array("\u{FFFD}".utf8)
    default:
      let scalar = UTF8Scalar(in: text.span, at: index)
      guard let scalar, scalar.value != 0xFFFE, scalar.value != 0xFFFF else {
        bytes += Array("\u{FFFD}".utf8)
        return scalar?.length ?? 1
      }
      bytes += text[index..<(index + scalar.length)]
      return scalar.length
    }
    return 1
  }
}
