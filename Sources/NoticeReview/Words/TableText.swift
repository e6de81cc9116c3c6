/// A table that is written as text, cut by its bytes: tables are read at every start.
struct TableText {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The lines that hold something.
  var lines: [Range<Int>] { parts(of: bytes.indices) { $0 == UInt8(ascii: "\n") } }

  /// The fields of a line, without the spaces around them.
  func fields(of line: Range<Int>, at separator: Unicode.Scalar) -> [Range<Int>] {
    let separator = UInt8(ascii: separator)
    return parts(of: line) { $0 == separator }
  }

  /// What stands between separators, without the spaces around it; what is empty is left out.
  func parts(of range: Range<Int>, where isSeparator: (UInt8) -> Bool) -> [Range<Int>] {
    let space = UInt8(ascii: " ")
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, !isSeparator(bytes[end]) { end += 1 }
      var (first, last) = (start, end)
      while first < last, bytes[first] == space { first += 1 }
      while first < last, bytes[last - 1] == space { last -= 1 }
      if first < last { parts.append(first..<last) }
      start = end + 1
    }
    return parts
  }

  /// Whether a field begins with a mark, and the field without it.
  func cut(_ mark: Unicode.Scalar, from field: Range<Int>) -> Range<Int>? {
    guard !field.isEmpty, bytes[field.lowerBound] == UInt8(ascii: mark) else { return nil }
    return field.dropFirst()
  }

  /// The text of a field.
  subscript(_ field: Range<Int>) -> String { String(decoding: bytes[field], as: UTF8.self) }

  /// The words of a phrase as a text has them; most are plain letters, which need no scanner.
  func words(of phrase: Range<Int>) -> [String] {
    let space = UInt8(ascii: " ")
    let isPlain = bytes[phrase].allSatisfy { $0 &- UInt8(ascii: "a") < 26 || $0 == space }
    let words = isPlain ? parts(of: phrase) { $0 == space }.map { self[$0] } : []
    guard words.isEmpty || words.contains("cannot") else { return words }
    return WordScanner.words(of: self[phrase]).filter { $0.kind != .mark }.map(\.text)
  }
}
