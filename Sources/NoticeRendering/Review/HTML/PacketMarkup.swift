/// Writes the HTML of a packet; what is no element is escaped, and every element is closed.
struct PacketMarkup {
  /// The HTML so far.
  private(set) var bytes: [UInt8] = []

  /// Appends markup that the program itself wrote.
  mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends a style sheet or the like that holds no text from outside.
  mutating func constant(_ text: [UInt8]) { bytes += text }

  /// Appends text.
  mutating func text(_ text: String) {
    HTMLEscaping.append(Array(text.utf8), to: &bytes, as: .text)
  }

  /// Appends an element that holds text.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>, _ text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  /// Appends an element that holds text and has no attributes.
  mutating func element(_ name: StaticString, _ text: String) {
    element(name, [:], text)
  }

  /// Appends an element.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ body: (inout PacketMarkup) -> Void
  ) {
    raw("<")
    raw(name)
    for (name, value) in attributes {
      raw(" ")
      raw(name)
      raw("=\"")
      HTMLEscaping.append(Array(value.utf8), to: &bytes, as: .attribute)
      raw("\"")
    }
    raw(">")
    body(&self)
    raw("</")
    raw(name)
    raw(">")
  }

  /// Appends a block element on lines of its own.
  mutating func block(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ body: (inout PacketMarkup) -> Void
  ) {
    element(name, attributes) { markup in
      markup.raw("\n")
      body(&markup)
    }
    raw("\n")
  }

  /// Appends a block element that holds text, on a line of its own.
  mutating func line(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>, _ text: String
  ) {
    element(name, attributes, text)
    raw("\n")
  }

  /// Appends a block element that holds text and has no attributes, on a line of its own.
  mutating func line(_ name: StaticString, _ text: String) {
    line(name, [:], text)
  }
}
