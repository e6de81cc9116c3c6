import Foundation
import Testing

/// Debian's `cmark-gfm`, which says what Markdown means.
enum CMarkOracle {
  /// Where the program is, if it is installed.
  static let path = "/usr/bin/cmark-gfm"

  /// Whether the program is installed.
  static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

  /// The HTML of Markdown texts, each on its own, by one run of the program.
  static func html(of documents: [String]) throws -> [String] {
    let separator = "# engross-separator\n"
    let joined = documents.joined(separator: "\n\n" + separator + "\n")
    let html = try run(joined)
    return html.components(separatedBy: "<h1>engross-separator</h1>\n").map(normalized)
  }

  private static func run(_ markdown: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("engross-oracle-\(UUID().uuidString)")
    try Data(markdown.utf8).write(to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try output(of: path, ["--to", "html", "--extension", "table", folder.path])
  }

  /// What a program writes.
  static func output(of program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// HTML in the form in which ours and the oracle's are compared: void elements as HTML 5 writes
  /// them, quotation marks in text as they are, alignment as a class, our scrolling box, scopes and
  /// info classes gone.
  static func normalized(_ html: String) -> String {
    var result = html
    for (found, meant) in [
      (" />", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#10;", "\n"), ("</div>\n", ""),
      (" scope=\"col\"", ""), (" align=\"", " class=\""),
    ] {
      result = result.replacingOccurrences(of: found, with: meant)
    }
    for pattern in [
      "<div class=\"table\"[^>]*>\n", " id=\"table_[0-9]*\"", "<code class=\"language-[^>]*\"",
    ] {
      let meant = pattern.hasPrefix("<code") ? "<code" : ""
      result = result.replacingOccurrences(of: pattern, with: meant, options: .regularExpression)
    }
    while result.hasSuffix("\n") { result.removeLast() }
    return result
  }
}
