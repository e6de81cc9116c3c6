/// JSON with one member a line and two spaces of indentation, in the order of writing.
struct JSONLines {
  /// What was written.
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  private var isFirst = true

  /// Writes an object that is a member of the one around it, or the whole text.
  mutating func object(_ key: String? = nil, _ body: (inout JSONLines) -> Void) {
    nested(key, open: "{", close: "}", body)
  }

  /// Writes an array with one element for each item.
  mutating func array<Item>(
    _ key: String, of items: [Item], _ body: (inout JSONLines, Item) -> Void
  ) {
    nested(key, open: "[", close: "]") { lines in
      for item in items { body(&lines, item) }
    }
  }

  /// Writes a string, or null.
  mutating func member(_ key: String, _ value: String?) {
    begin(key)
    if let value {
      JSONText.append(quoted: value, to: &bytes)
    } else {
      bytes += Array("null".utf8)
    }
  }

  /// Writes a number.
  mutating func member(_ key: String, _ value: Int) {
    begin(key)
    bytes += Array(String(value).utf8)
  }

  /// Writes a member whose value is null.
  mutating func null(_ key: String) {
    member(key, nil)
  }

  /// The whole text, closed with a line feed.
  var closed: [UInt8] { bytes + [0x0A] }

  private mutating func nested(
    _ key: String?, open: Character, close: Character, _ body: (inout JSONLines) -> Void
  ) {
    begin(key)
    bytes += Array(String(open).utf8)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { newLine() }
    isFirst = false
    bytes += Array(String(close).utf8)
  }

  private mutating func begin(_ key: String?) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { newLine() }
    isFirst = false
    guard let key else { return }
    JSONText.append(quoted: key, to: &bytes)
    bytes += Array(": ".utf8)
  }

  private mutating func newLine() {
    bytes.append(0x0A)
    bytes += Array(repeating: 0x20, count: 2 * depth)
  }
}
