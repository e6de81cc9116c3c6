/// Writes JSON in the order in which it is told to, so that the same values give the same bytes.
///
/// `<` and the separators of lines and paragraphs are written as escapes: the text may stand in a
/// script block of a page (`\u003c`).
///
/// ```swift
/// var json = JSONBuilder()
/// json.object { json in
///   json.member("format") { $0.string("engross.index/1") }
///   json.member("notices") { $0.array { json in json.element { $0.string("terms") } } }
/// }
/// ```
package struct JSONBuilder: Sendable {
  /// How the members of an object or array are set.
  package enum Layout: Sendable {
    /// Each on a line of its own.
    case lines
    /// All on one line.
    case inline
  }

  private(set) var output: MarkedBytes
  /// Where the apparatus that is being written began.
  private var apparatusStart: Int?
  private var layouts: [Layout] = []
  private var isFirst = true

  /// Makes a builder with room for about `capacity` bytes.
  package init(capacity: Int = 0) {
    output = MarkedBytes(capacity: capacity)
  }

  /// The text so far.
  package var bytes: [UInt8] { output.bytes }

  /// The ranges that are no words, up to here.
  var apparatus: [Range<Int>] {
    var result = output
    if let apparatusStart { result.markApparatus(from: apparatusStart) }
    return result.apparatus
  }

  /// Writes an object.
  package mutating func object(_ layout: Layout = .lines, _ members: (inout JSONBuilder) -> Void) {
    container(UInt8(ascii: "{"), UInt8(ascii: "}"), layout, members)
  }

  /// Writes an array.
  package mutating func array(_ layout: Layout = .lines, _ elements: (inout JSONBuilder) -> Void) {
    container(UInt8(ascii: "["), UInt8(ascii: "]"), layout, elements)
  }

  /// Writes a member of the object that is being written, by a name that needs no escapes.
  package mutating func member(_ name: String, _ value: (inout JSONBuilder) -> Void) {
    separate()
    mark(UInt8(ascii: "\""))
    output.write(name)
    output.write("\": ")
    value(&self)
  }

  /// Writes an element of the array that is being written.
  package mutating func element(_ value: (inout JSONBuilder) -> Void) {
    separate()
    value(&self)
  }

  /// Writes a string.
  package mutating func string(_ text: String) {
    string(Array(text.utf8))
  }

  /// Writes a string.
  package mutating func string(_ text: [UInt8]) {
    mark(UInt8(ascii: "\""))
    appendEscaped(text)
    mark(UInt8(ascii: "\""))
  }

  /// Writes a string that is words of the notice.
  mutating func words(_ text: [UInt8]) {
    mark(UInt8(ascii: "\""))
    endApparatus()
    appendEscaped(text)
    mark(UInt8(ascii: "\""))
  }

  /// Writes a number.
  package mutating func number(_ number: Int) {
    mark(String(number))
  }

  /// Writes `true` or `false`.
  package mutating func boolean(_ value: Bool) {
    mark(value ? "true" : "false")
  }

  /// Writes `null`.
  package mutating func null() {
    mark("null")
  }

  /// Ends the text with a line feed.
  package mutating func end() {
    endApparatus()
    output.write(.lineFeed)
  }

  private mutating func container(
    _ opening: UInt8, _ closing: UInt8, _ layout: Layout, _ body: (inout JSONBuilder) -> Void
  ) {
    mark(opening)
    layouts.append(layout)
    isFirst = true
    body(&self)
    layouts.removeLast()
    if !isFirst, layout == .lines { breakLine() }
    isFirst = false
    mark(closing)
  }

  private mutating func separate() {
    if !isFirst { mark(UInt8(ascii: ",")) }
    switch layouts.last {
    case .lines: breakLine()
    case .inline: if !isFirst { mark(.space) }
    case nil: break
    }
    isFirst = false
  }

  /// Begins a line; its white space is a boundary between words.
  private mutating func breakLine() {
    endApparatus()
    output.write(.lineFeed)
    output.writeSpaces(2 * layouts.count)
  }

  private mutating func mark(_ text: String) {
    if apparatusStart == nil { apparatusStart = output.bytes.count }
    output.write(text)
  }

  private mutating func mark(_ byte: UInt8) {
    if apparatusStart == nil { apparatusStart = output.bytes.count }
    output.write(byte)
  }

  private mutating func endApparatus() {
    guard let start = apparatusStart else { return }
    output.markApparatus(from: start)
    apparatusStart = nil
  }

  private mutating func appendEscaped(_ text: [UInt8]) {
    var start = 0
    for index in text.indices where Self.needsEscape(at: index, of: text) {
      output.write(text[start..<index])
      start = index + appendEscape(of: text, at: index)
    }
    output.write(text[start...])
  }

  /// Whether the byte cannot stand in a string, or begins what scripts of old took for a line end.
  private static func needsEscape(at index: Int, of text: [UInt8]) -> Bool {
    switch text[index] {
    case 0x20, 0x21, 0x23...0x3B, 0x3D...0x5B, 0x5D...0x7E: false
    case 0xE2: isSeparator(at: index, of: text)
    case 0x80...: false
    default: true
    }
  }

  /// Writes the escape for what begins at `index`, and returns how many bytes that is.
  private mutating func appendEscape(of text: [UInt8], at index: Int) -> Int {
    switch text[index] {
    case UInt8(ascii: "\""): output.write("\\\"")
    case UInt8(ascii: "\\"): output.write("\\\\")
    case UInt8(ascii: "\n"): output.write("\\n")
    case UInt8(ascii: "\t"): output.write("\\t")
    case 0xE2:
      output.write(text[index + 2] == 0xA8 ? "\\u2028" : "\\u2029")
      return 3
    case let byte:
      output.write("\\u00")
      output.write(Hexadecimal.lower(byte >> 4))
      output.write(Hexadecimal.lower(byte & 15))
    }
    return 1
  }

  /// Whether the E2 at `index` begins U+2028 or U+2029.
  private static func isSeparator(at index: Int, of text: [UInt8]) -> Bool {
    index + 2 < text.count && text[index + 1] == 0x80
      && (text[index + 2] == 0xA8 || text[index + 2] == 0xA9)
  }
}
