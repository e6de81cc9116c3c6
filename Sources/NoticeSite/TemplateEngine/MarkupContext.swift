/// Where in HTML a place of a template lies, followed byte by byte over its literals.
///
/// Follows what decides how a variable is escaped (text, attribute, neither) and no more of the
/// HTML syntax than that.
struct MarkupContext: Equatable {
  /// What a variable at a place would be part of.
  enum Place: Equatable {
    /// Text between tags.
    case text
    /// The quoted value of an attribute.
    case attribute(String)
    /// Anything where no escaping is safe, in words.
    case forbidden(String)
  }

  private enum State: Equatable {
    case text
    case opening
    case declaration
    case comment
    case elementName
    case betweenAttributes
    case attributeName
    case beforeValue
    case quoted(UInt8)
    case unquoted
    case rawText
  }

  private var state = State.text
  private var element: [UInt8] = []
  private var attribute: [UInt8] = []
  /// The last few bytes of a comment or raw text, to see its end.
  private var tail: [UInt8] = []

  /// What a variable here would be part of.
  var place: Place {
    switch state {
    case .text: .text
    case .quoted(UInt8(ascii: "\"")): .attribute(String(decoding: attribute, as: UTF8.self))
    case .opening, .elementName: .forbidden("a tag's name")
    case .betweenAttributes, .attributeName: .forbidden("a tag, outside an attribute's value")
    case .quoted, .beforeValue, .unquoted:
      .forbidden("an attribute's value without double quotation marks")
    case .declaration, .comment: .forbidden("an HTML comment")
    case .rawText: .forbidden("<" + String(decoding: element, as: UTF8.self) + ">")
    }
  }

  /// Whether a section that began at `start` may end here, so that it can be left out.
  func continues(_ start: MarkupContext) -> Bool {
    if isInsideTag, start.isInsideTag { return element == start.element }
    return state == start.state && (state != .rawText || element == start.element)
      && (!isQuoted || attribute == start.attribute)
  }

  private var isInsideTag: Bool {
    state == .elementName || state == .betweenAttributes || state == .attributeName
  }

  private var isQuoted: Bool {
    if case .quoted = state { true } else { false }
  }

  /// Moves on over bytes that are copied.
  mutating func advance(over bytes: ArraySlice<UInt8>) {
    for byte in bytes { advance(over: byte) }
  }

  private mutating func advance(over byte: UInt8) {
    switch state {
    case .text: if byte == UInt8(ascii: "<") { state = .opening }
    case .opening: open(byte)
    case .declaration, .comment, .rawText: look(for: byte)
    case .elementName: nameElement(byte)
    case .betweenAttributes, .attributeName: nameAttribute(byte)
    case .beforeValue: beginValue(byte)
    case .quoted(let mark): if byte == mark { state = .betweenAttributes }
    case .unquoted:
      if isSpace(byte) { state = .betweenAttributes }
      if byte == UInt8(ascii: ">") { closeTag() }
    }
  }

  private mutating func open(_ byte: UInt8) {
    element = []
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      state = .declaration
      tail = []
    case UInt8(ascii: "/"):
      element = [byte]
      state = .elementName
    case UInt8(ascii: "<"): break
    default:
      guard isLetter(byte) else {
        state = .text
        return
      }
      element = [byte | 0x20]
      state = .elementName
    }
  }

  private mutating func nameElement(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") {
      closeTag()
    } else if isSpace(byte) || byte == UInt8(ascii: "/") {
      state = .betweenAttributes
    } else {
      element.append(isLetter(byte) ? byte | 0x20 : byte)
    }
  }

  private mutating func nameAttribute(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") {
      closeTag()
    } else if byte == UInt8(ascii: "=") {
      state = .beforeValue
    } else if isSpace(byte) || byte == UInt8(ascii: "/") {
      // `name = "value"`: the name stays until another begins.
      state = .betweenAttributes
    } else {
      if state == .betweenAttributes { attribute = [] }
      attribute.append(isLetter(byte) ? byte | 0x20 : byte)
      state = .attributeName
    }
  }

  private mutating func beginValue(_ byte: UInt8) {
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      state = .quoted(byte)
    } else if byte == UInt8(ascii: ">") {
      closeTag()
    } else if !isSpace(byte) {
      state = .unquoted
    }
  }

  private mutating func closeTag() {
    let isRaw = element == Array("script".utf8) || element == Array("style".utf8)
    state = isRaw ? .rawText : .text
    attribute = []
    tail = []
  }

  private mutating func look(for byte: UInt8) {
    tail.append(isLetter(byte) ? byte | 0x20 : byte)
    switch state {
    case .declaration:
      if tail == Array("--".utf8) {
        state = .comment
        tail = []
      } else if byte == UInt8(ascii: ">") {
        state = .text
      }
    case .comment:
      if tail.suffix(3).elementsEqual("-->".utf8) { state = .text }
    default:
      guard tail.suffix(element.count + 2).elementsEqual(Array("</".utf8) + element) else { break }
      element = [UInt8(ascii: "/")]
      state = .elementName
    }
    if tail.count > 64 { tail.removeFirst(32) }
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D || byte == 0x0C
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
