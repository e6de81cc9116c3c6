import Foundation

/// Writes files that are different from what they were, and says so.
enum GeneratedFile {
  /// Writes `text` unless the file has it already.
  static func write(_ text: String, to file: URL) throws {
    let old = try? String(contentsOf: file, encoding: .utf8)
    if old == text {
      print("unchanged \(file.relativePath)")
    } else {
      try text.write(to: file, atomically: true, encoding: .utf8)
      print("\(old == nil ? "made" : "changed") \(file.relativePath)")
    }
  }

  /// The lines as the inside of a multi-line string literal at an indentation.
  static func literal(_ lines: [String], indentation: Int) -> String {
    let margin = String(repeating: " ", count: indentation)
    let body = lines.map { margin + $0 + "\n" }.joined()
    return "#\"\"\"\n" + body + margin + "\"\"\"#"
  }
}
