/// Text from a notice inside the Markdown of a comment.
enum MarkdownPiece {
  /// The text on one line, with nothing in it that Markdown, HTML or a Git host would take for its
  /// own: marks are written as character references, names and numbers of issues are broken up by an
  /// empty comment.
  static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "@"), UInt8(ascii: "#"):
        result.append(byte)
        result += "<!-- -->".utf8
      case 0x00..<0x20: result.append(0x20)
      case _ where isMark(byte): result += "&#\(byte);".utf8
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    "\\`*_{}[]<>|~&$\"".utf8.contains(byte)
  }
}
