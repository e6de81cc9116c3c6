import NoticeModel

/// The front matter of any generator of sites: YAML, TOML or JSON, of which only the title and the
/// language count.
struct ForeignFrontMatter {
  /// Where the Markdown begins; 0 without front matter.
  private(set) var bodyOffset = 0
  /// What it is written in.
  private(set) var kind = LenientNotes.Kind.yamlFrontMatter
  /// The title that it gives.
  private(set) var title: Prose?
  /// The language that it gives.
  private(set) var language: LanguageTag?

  private let text: [UInt8]

  /// Finds the front matter at the start of a text.
  init(_ text: [UInt8]) {
    self.text = text
    var start = 0
    while start < text.count, text[start] == .lineFeed || text[start].isBlank { start += 1 }
    if start > 0, text[start - 1] != .lineFeed { start = 0 }
    switch line(at: start) {
    case "---": read(from: start, endings: ["---", "..."], kind: .yamlFrontMatter)
    case "+++": read(from: start, endings: ["+++"], kind: .tomlFrontMatter)
    case "{", "{{": read(from: start, endings: ["}"], kind: .jsonFrontMatter)
    default: break
    }
  }

  private mutating func read(from start: Int, endings: [String], kind: LenientNotes.Kind) {
    var index = next(after: start)
    // What begins with a rule is no front matter.
    guard isField(line(at: index), of: kind) else { return }
    var fields: [String] = []
    while index < text.count {
      let line = line(at: index)
      index = next(after: index)
      if endings.contains(line) {
        bodyOffset = index
        self.kind = kind
        return take(fields)
      }
      fields.append(line)
    }
  }

  private func isField(_ line: String, of kind: LenientNotes.Kind) -> Bool {
    switch kind {
    case .tomlFrontMatter: line.contains("=") || line.isEmpty || line.hasPrefix("#")
    case .jsonFrontMatter: line.hasPrefix("\"") && line.contains(":")
    default: line.contains(":") || line.hasPrefix("#") || line == "---"
    }
  }

  private mutating func take(_ fields: [String]) {
    for field in fields {
      guard let end = field.utf8.firstIndex(where: { $0 == .colon || $0 == UInt8(ascii: "=") })
      else { continue }
      let name = Self.unquoted(field[..<end])
      let value = Self.unquoted(field[field.utf8.index(after: end)...])
      guard !value.isEmpty else { continue }
      switch name {
      case "title" where title == nil: title = Prose(value)
      case "lang" where language == nil, "language" where language == nil:
        let tag = value.prefix { $0 != "_" && $0 != "-" }.lowercased()
        if (2...3).contains(tag.utf8.count), tag.utf8.allSatisfy(\.isLetter) {
          language = LanguageTag(tag)
        }
      default: break
      }
    }
  }

  /// A name or value without the quotation marks, commas and spaces around it.
  private static func unquoted(_ part: Substring) -> String {
    var bytes = Array(part.utf8)[...]
    let isRim = { (byte: UInt8) in byte.isBlank || byte == .comma || byte == .quote || byte == 0x27
    }
    while let first = bytes.first, isRim(first) { bytes.removeFirst() }
    while let last = bytes.last, isRim(last) { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The line that begins at an offset, without white space around it.
  private func line(at start: Int) -> String {
    var lower = start
    var upper = start
    while upper < text.count, text[upper] != .lineFeed, upper - start < 4096 { upper += 1 }
    while lower < upper, text[lower].isBlank { lower += 1 }
    while upper > lower, text[upper - 1].isBlank { upper -= 1 }
    return String(decoding: text[min(lower, text.count)..<upper], as: UTF8.self)
  }

  private func next(after start: Int) -> Int {
    var index = start
    while index < text.count, text[index] != .lineFeed { index += 1 }
    return min(index + 1, text.count)
  }
}
