/// Writes JSON, members in the order in which they are given, on one line but for arrays of lines.
package struct JSONLineWriter {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Makes a writer that has written nothing.
  package init() {}

  /// Writes an object; `write` gives its members.
  package mutating func object(_ write: (inout JSONLineWriter) -> Void) {
    group("{", "}", write)
  }

  /// Writes an array with one value an item.
  package mutating func array<Item>(
    _ items: some Sequence<Item>, _ write: (Item, inout JSONLineWriter) -> Void
  ) {
    group("[", "]") { writer in
      for item in items { writer.element { write(item, &$0) } }
    }
  }

  /// Writes an array with one value an item, each on a line of its own.
  package mutating func lines<Item>(
    _ items: some Sequence<Item>, _ write: (Item, inout JSONLineWriter) -> Void
  ) {
    group("[", "]") { writer in
      for item in items {
        writer.element { writer in
          writer.bytes.append(0x0A)
          write(item, &writer)
        }
      }
    }
  }

  /// Writes a member with any value.
  package mutating func member(_ name: String, _ write: (inout JSONLineWriter) -> Void) {
    separate()
    JSONText.append(quoted: name, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
    write(&self)
    needsComma = true
  }

  /// Writes a member with a text, or `null`.
  package mutating func text(_ name: String, _ value: String?) {
    member(name) { writer in
      if let value {
        writer.text(value)
      } else {
        writer.bytes += "null".utf8
      }
    }
  }

  /// Writes a member that is true or false.
  package mutating func flag(_ name: String, _ value: Bool) {
    member(name) { $0.bytes += (value ? "true" : "false").utf8 }
  }

  /// Writes a member that is a number.
  package mutating func number(_ name: String, _ value: Int) {
    member(name) { $0.number(value) }
  }

  /// Writes a number.
  package mutating func number(_ value: Int) {
    bytes += String(value).utf8
  }

  /// Writes a text.
  package mutating func text(_ value: String) {
    JSONText.append(quoted: value, to: &bytes)
  }

  private mutating func element(_ write: (inout JSONLineWriter) -> Void) {
    separate()
    write(&self)
    needsComma = true
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
