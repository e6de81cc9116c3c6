/// One tag of HTML, by the grammar of CommonMark for raw HTML but with names of any kind.
struct HTMLTag {
  /// The name in small letters.
  var name: String
  /// Whether it is an end tag.
  var isEnd: Bool
  /// The attributes that matter, by their names in small letters.
  var attributes: [String: [UInt8]]
  /// The offset behind `>`.
  var end: Int

  /// The most bytes of a tag.
  static let limit = 16 * 1024

  /// Reads the tag that begins with the `<` at `start`; `nil` if none does.
  init?(_ bytes: ArraySlice<UInt8>, at start: Int) {
    let limit = min(bytes.endIndex, start + Self.limit)
    var index = start + 1
    isEnd = index < limit && bytes[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    let nameStart = index
    while index < limit, Self.isName(bytes[index], first: index == nameStart) { index += 1 }
    guard index > nameStart, index - nameStart <= 32 else { return nil }
    name = String(decoding: bytes[nameStart..<index].map(\.lowercased), as: UTF8.self)
    attributes = [:]
    end = 0
    while true {
      let blanks = Self.skipBlanks(bytes, &index, limit)
      guard index < limit else { return nil }
      if bytes[index] == .rightAngle { break }
      if bytes[index] == UInt8(ascii: "/"), index + 1 < limit, bytes[index + 1] == .rightAngle {
        index += 1
        break
      }
      guard blanks, readAttribute(bytes, &index, limit) else { return nil }
    }
    end = index + 1
  }

  private static func isName(_ byte: UInt8, first: Bool) -> Bool {
    byte.isLetter || !first && (byte.isDigit || byte == UInt8(ascii: "-") || byte == .colon)
  }

  private static func skipBlanks(
    _ bytes: ArraySlice<UInt8>, _ index: inout Int, _ limit: Int
  ) -> Bool {
    let start = index
    while index < limit, bytes[index].isBlank || bytes[index] == .lineFeed { index += 1 }
    return index > start
  }

  private mutating func readAttribute(
    _ bytes: ArraySlice<UInt8>, _ index: inout Int, _ limit: Int
  ) -> Bool {
    let start = index
    while index < limit, Self.isAttributeName(bytes[index]) { index += 1 }
    guard index > start else { return false }
    let name = String(decoding: bytes[start..<index].map(\.lowercased), as: UTF8.self)
    var behind = index
    _ = Self.skipBlanks(bytes, &behind, limit)
    guard behind < limit, bytes[behind] == UInt8(ascii: "=") else {
      attributes[name] = attributes[name] ?? []
      return true
    }
    index = behind + 1
    _ = Self.skipBlanks(bytes, &index, limit)
    guard let value = Self.value(bytes, &index, limit) else { return false }
    attributes[name] = attributes[name] ?? value
    return true
  }

  private static func isAttributeName(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || "_:.-@".utf8.contains(byte) || byte >= 0x80
  }

  private static func value(
    _ bytes: ArraySlice<UInt8>, _ index: inout Int, _ limit: Int
  ) -> [UInt8]? {
    guard index < limit else { return nil }
    let quote = bytes[index]
    let start: Int
    if quote == .quote || quote == 0x27 {
      start = index + 1
      index = start
      while index < limit, bytes[index] != quote { index += 1 }
      guard index < limit else { return nil }
      index += 1
      return Array(bytes[start..<index - 1])
    }
    start = index
    while index < limit, !bytes[index].isBlank, bytes[index] != .lineFeed,
      !"\"'=<>`".utf8.contains(bytes[index])
    {
      index += 1
    }
    return index > start ? Array(bytes[start..<index]) : nil
  }
}

/// What a tag does to the text.
enum HTMLElement {
  /// Nothing: its words are kept.
  case plain
  /// Strong emphasis.
  case strong
  /// Emphasis.
  case emphasis
  /// A link or anchor.
  case link
  /// A line end.
  case lineBreak
  /// A block: words before and behind it are paragraphs of their own.
  case block
  /// A heading of that level.
  case heading(Int)
  /// A list, ordered or not.
  case list(isOrdered: Bool)
  /// An item of a list.
  case item
  /// A quotation.
  case quotation
  /// Text whose line ends count.
  case preformatted
  /// A rule.
  case rule
  /// A table.
  case table
  /// A row of a table.
  case row
  /// A cell of a table.
  case cell
  /// A picture.
  case image
  /// Left out with all that it holds.
  case hidden

  /// What the element of that name does; `nil` for what is no HTML.
  init?(_ name: String) {
    guard let element = Self.elements[name] else {
      // Elements of applications, and those of word processors such as `o:p`.
      guard name.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == .colon }) else {
        return nil
      }
      self = .plain
      return
    }
    self = element
  }

  /// Whether the element begins a line of HTML.
  var isBlock: Bool {
    switch self {
    case .plain, .strong, .emphasis, .link, .lineBreak, .image: false
    case .block, .heading, .list, .item, .quotation, .preformatted, .rule, .table, .row, .cell,
      .hidden:
      true
    }
  }

  private static let elements: [String: HTMLElement] = {
    var result: [String: HTMLElement] = [
      "strong": .strong, "b": .strong, "em": .emphasis, "i": .emphasis, "a": .link,
      "br": .lineBreak, "ul": .list(isOrdered: false), "ol": .list(isOrdered: true),
      "menu": .list(isOrdered: false), "dir": .list(isOrdered: false), "li": .item,
      "blockquote": .quotation, "pre": .preformatted, "hr": .rule, "table": .table, "tr": .row,
      "td": .cell, "th": .cell, "img": .image,
    ]
    for level in 1...6 { result["h\(level)"] = .heading(level) }
    for name in [
      "p", "div", "section", "article", "header", "footer", "main", "nav", "aside", "center",
      "form", "fieldset", "legend", "address", "figure", "figcaption", "details", "summary", "dl",
      "dt", "dd", "html", "body", "thead", "tbody", "tfoot", "caption", "colgroup", "col", "hgroup",
      "noscript", "search", "option", "select", "dialog", "frameset", "frame", "noframes",
    ] { result[name] = .block }
    for name in ["script", "style", "head", "template", "svg", "iframe", "object", "math"] {
      result[name] = .hidden
    }
    for name in [
      "span", "u", "font", "small", "big", "sup", "sub", "mark", "abbr", "acronym", "ins", "del",
      "s", "strike", "label", "time", "cite", "q", "dfn", "var", "kbd", "samp", "code", "tt", "bdi",
      "bdo", "data", "wbr", "nobr", "input", "button", "picture", "source", "video", "audio",
      "track", "map", "area", "meta", "link", "base", "output", "progress", "meter", "ruby", "rt",
      "rp", "textarea", "canvas", "embed", "param", "slot", "optgroup", "datalist", "blink",
    ] { result[name] = .plain }
    return result
  }()
}
