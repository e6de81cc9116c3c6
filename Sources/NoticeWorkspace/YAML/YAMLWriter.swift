import NoticeModel

/// Writes the YAML of files that the program keeps: block maps, every text in double quotes, so that
/// other readers of YAML take nothing for a number, a date or a truth.
struct YAMLWriter {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  private var beginsItem = false

  /// Writes a line of words for people.
  mutating func comment(_ words: String) {
    line("# " + words)
  }

  /// Writes an entry whose value needs no quotes: a number, a date, a closed word.
  mutating func plain(_ key: String, _ value: String) {
    line("\(Self.key(key)): \(value)")
  }

  /// Writes an entry with a text.
  mutating func text(_ key: String, _ value: String) {
    line("\(Self.key(key)): \(Self.quoted(value))")
  }

  /// Writes an entry with a text, unless there is none.
  mutating func text(_ key: String, _ value: LocalizedText?) {
    guard let value else { return }
    if let common = value.common {
      text(key, common.description)
      return
    }
    map(key) { writer in
      for entry in value.byLanguage {
        writer.text(entry.language.rawValue, entry.text.description)
      }
    }
  }

  /// Writes an entry with a list of texts on one line.
  mutating func list(_ key: String, _ values: [String]) {
    line("\(Self.key(key)): [\(values.map(Self.quoted).joined(separator: ", "))]")
  }

  /// Writes an entry whose value is a map; `write` writes its entries, of which there is one at least.
  mutating func map(_ key: String, _ write: (inout YAMLWriter) -> Void) {
    line("\(Self.key(key)):")
    depth += 1
    write(&self)
    depth -= 1
  }

  /// Writes an item of a list of maps.
  mutating func item(_ write: (inout YAMLWriter) -> Void) {
    depth += 1
    beginsItem = true
    write(&self)
    depth -= 1
  }

  /// A text in double quotes, every character as it is.
  static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        bytes.append(UInt8(ascii: "\\"))
      }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self) + "\""
  }

  /// A key: plain where no reader of YAML takes it for anything but a text.
  private static func key(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { $0.isSmallLetter || $0 == UInt8(ascii: "-") }
    return isPlain && name.utf8.count > 3 || ["en", "at", "id"].contains(name)
      ? name : quoted(name)
  }

  private mutating func line(_ text: String) {
    let indent = depth - (beginsItem ? 1 : 0)
    bytes += Array(repeating: UInt8(ascii: " "), count: indent * 2)
    if beginsItem { bytes += "- ".utf8 }
    beginsItem = false
    bytes += text.utf8
    bytes.append(UInt8(ascii: "\n"))
  }
}
