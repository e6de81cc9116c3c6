/// A YAML scalar in double quotes on one line, as the records of this module are written.
enum QuotedScalar {
  /// The text in quotes; what cannot be written in one line becomes a space.
  static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        bytes.append(UInt8(ascii: "\\"))
      }
      bytes.append(byte < 0x20 || byte == 0x7F ? UInt8(ascii: " ") : byte)
    }
    return String(decoding: bytes, as: UTF8.self) + "\""
  }

  /// The text that `quoted` gave, and nothing else.
  static func unquoted(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 2, bytes.first == UInt8(ascii: "\""), bytes.last == UInt8(ascii: "\"")
    else { return nil }
    var result: [UInt8] = []
    var index = 1
    while index < bytes.count - 1 {
      if bytes[index] == UInt8(ascii: "\\") { index += 1 }
      result.append(bytes[index])
      index += 1
    }
    let value = String(decoding: result, as: UTF8.self)
    return quoted(value).isSame(as: text) ? value : nil
  }
}
