/// Writes JSON in the order in which it is told, indented by two spaces, safe inside of HTML: `<`,
/// `>` and `&` are written as escapes.
struct JSONText {
  /// The text so far.
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  private var needsComma = false

  /// Writes a whole object as a file, with a line feed behind it.
  static func file(_ members: (inout JSONText) -> Void) -> [UInt8] {
    var text = JSONText()
    text.object(members)
    text.bytes.append(0x0A)
    return text.bytes
  }

  /// Writes an object as a value.
  mutating func object(_ members: (inout JSONText) -> Void) {
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  /// Writes a member that is an object.
  mutating func object(_ name: String, _ members: (inout JSONText) -> Void) {
    key(name)
    object(members)
  }

  /// Writes a member that is an array of objects.
  mutating func objects<Elements: Sequence>(
    _ name: String, _ elements: Elements, _ members: (inout JSONText, Elements.Element) -> Void
  ) {
    key(name)
    nest(UInt8(ascii: "["), UInt8(ascii: "]")) { text in
      for element in elements {
        text.separate()
        text.object { members(&$0, element) }
      }
    }
  }

  /// Writes a member that is an array of strings.
  mutating func strings(_ name: String, _ elements: [String]) {
    key(name)
    nest(UInt8(ascii: "["), UInt8(ascii: "]")) { text in
      for element in elements {
        text.separate()
        text.quote(Array(element.utf8))
      }
    }
  }

  /// Writes a member that is a string; one without a value is left out.
  mutating func string(_ name: String, _ value: String?) {
    string(name, value.map { Array($0.utf8) })
  }

  /// Writes a member that is a string; one without a value is left out.
  mutating func string(_ name: String, _ value: [UInt8]?) {
    guard let value else { return }
    key(name)
    quote(value)
  }

  /// Writes a member that is a number.
  mutating func number(_ name: String, _ value: Int) {
    key(name)
    bytes += String(value).utf8
  }

  /// Writes a member that is true, unless it is false.
  mutating func flag(_ name: String, _ value: Bool) {
    guard value else { return }
    key(name)
    bytes += "true".utf8
  }

  /// Writes a member that says that there is nothing.
  mutating func null(_ name: String) {
    key(name)
    bytes += "null".utf8
  }

  private mutating func key(_ name: String) {
    separate()
    quote(Array(name.utf8))
    bytes += ": ".utf8
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
    breakLine()
  }

  private mutating func nest(
    _ opening: UInt8, _ closing: UInt8, _ content: (inout JSONText) -> Void
  ) {
    bytes.append(opening)
    depth += 1
    needsComma = false
    content(&self)
    depth -= 1
    if needsComma { breakLine() }
    bytes.append(closing)
    needsComma = true
  }

  private mutating func breakLine() {
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: depth * 2)
  }

  private mutating func quote(_ value: [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in value {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x00..<0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
        bytes += "\\u00".utf8
        bytes.append(Self.digits[Int(byte >> 4)])
        bytes.append(Self.digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
