import NoticeDiagnostics

/// Writes JSON on one line, members in the order in which they are given.
struct JSONLineWriter {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Writes an object; `write` gives its members.
  mutating func object(_ write: (inout JSONLineWriter) -> Void) {
    group("{", "}", write)
  }

  /// Writes an array with one value an item.
  mutating func array<Item>(_ items: [Item], _ write: (Item, inout JSONLineWriter) -> Void) {
    group("[", "]") { writer in
      for item in items {
        writer.separate()
        write(item, &writer)
        writer.needsComma = true
      }
    }
  }

  /// Writes a member with any value.
  mutating func member(_ name: String, _ write: (inout JSONLineWriter) -> Void) {
    separate()
    JSONText.append(quoted: name, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
    write(&self)
    needsComma = true
  }

  /// Writes a member with a text, or `null`.
  mutating func text(_ name: String, _ value: String?) {
    member(name) { writer in
      if let value {
        writer.text(value)
      } else {
        writer.bytes += "null".utf8
      }
    }
  }

  /// Writes a member that is true or false.
  mutating func flag(_ name: String, _ value: Bool) {
    member(name) { $0.bytes += (value ? "true" : "false").utf8 }
  }

  /// Writes a text.
  mutating func text(_ value: String) {
    JSONText.append(quoted: value, to: &bytes)
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  private mutating func group(
    _ opening: Unicode.Scalar, _ closing: Unicode.Scalar, _ write: (inout JSONLineWriter) -> Void
  ) {
    bytes.append(UInt8(ascii: opening))
    needsComma = false
    write(&self)
    bytes.append(UInt8(ascii: closing))
    needsComma = true
  }
}
