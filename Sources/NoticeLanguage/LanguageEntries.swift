import NoticeModel

/// The lines `key: text` of a language's file, by key.
struct LanguageEntries {
  private(set) var texts: [String: String] = [:]
  /// The language.
  let tag: LanguageTag
  /// The lines `CODE name`.
  let regions: String

  /// Reads a file.
  init(_ file: LanguageFile) {
    tag = file.tag
    regions = file.regions
    texts.reserveCapacity(160)
    read(file.kept)
    read(file.forms)
  }

  /// The keys, sorted.
  var keys: [String] { texts.keys.sorted() }

  /// Puts another text in the place of a key's.
  mutating func replace(_ key: String, by text: String) { texts[key] = text }

  /// The text of a key that each file has.
  func text(_ key: String) -> String {
    guard let text = optionalText(key) else {
      preconditionFailure("the file of \(tag) has no line '\(key)'")
    }
    return text
  }

  /// The text of a key that a file may have.
  func optionalText(_ key: String) -> String? { texts[key] }

  /// The text of a key that each file has, as a pattern.
  func pattern(_ key: String) -> Pattern { Pattern(text: text(key)) }

  /// The texts of all keys that begin so, by the rest of the key.
  func texts(below prefix: String) -> [String: String] {
    var found: [String: String] = [:]
    for (key, text) in texts where key.hasPrefix(prefix) {
      found[String(key.dropFirst(prefix.count))] = text
    }
    return found
  }

  /// The names that a line holds between bars.
  func names(_ key: String) -> [String] {
    text(key).utf8.split(separator: UInt8(ascii: "|")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Reads lines; the first of two lines with one key counts.
  private mutating func read(_ lines: String) {
    for line in Array(lines.utf8).split(separator: UInt8(ascii: "\n"))
    where line.first != UInt8(ascii: "#") {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let key = String(decoding: line[..<colon], as: UTF8.self)
      guard texts[key] == nil else { continue }
      texts[key] = Self.unescaped(line[(colon + 1)...].drop { $0 == UInt8(ascii: " ") })
    }
  }

  /// The text with `\u{A0}` and the like, which keep invisible characters visible, put in.
  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    var text = ""
    var rest = bytes
    while let slash = rest.firstIndex(of: UInt8(ascii: "\\")),
      let close = rest[slash...].firstIndex(of: UInt8(ascii: "}"))
    {
      text += String(decoding: rest[..<slash], as: UTF8.self)
      let digits = String(decoding: rest[slash..<close].dropFirst(3), as: UTF8.self)
      guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else {
        preconditionFailure("'\(digits)' is no character")
      }
      text.unicodeScalars.append(scalar)
      rest = rest[(close + 1)...]
    }
    return text + String(decoding: rest, as: UTF8.self)
  }
}
