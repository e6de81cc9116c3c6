package import NoticeDiagnostics

/// A source with places marked by 1️⃣ to 9️⃣, which are taken out before anything reads it.
package struct MarkedSource {
  /// The source without marks.
  package let bytes: [UInt8]
  /// The offset of each mark.
  package let offsets: [String: Int]

  /// Takes bytes as they are, without marks.
  package init(bytes: [UInt8]) {
    self.bytes = bytes
    offsets = [:]
  }

  /// Takes the marks out of a text.
  package init(_ marked: String) {
    guard marked.unicodeScalars.contains("\u{20E3}") else {
      bytes = Array(marked.utf8)
      offsets = [:]
      return
    }
    var bytes: [UInt8] = []
    var offsets: [String: Int] = [:]
    for character in marked {
      if character.unicodeScalars.last == "\u{20E3}" {
        offsets[String(character)] = bytes.count
      } else {
        bytes += Array(String(character).utf8)
      }
    }
    self.bytes = bytes
    self.offsets = offsets
  }

  /// The mark at an offset, or the line and column in its place.
  package func place(_ offset: Int) -> String {
    if let mark = offsets.first(where: { $0.value == offset })?.key { return mark }
    let position = SourceFile(path: "", bytes: bytes).position(of: offset)
    return "\(position.line):\(position.column)"
  }
}

/// Writes diagnostics one a line, `1️⃣ error name: summary`, notes indented under them, in the order
/// in which they are printed.
///
/// Files besides the marked one are named by their path and position.
package func dump(_ diagnostics: Diagnostics, marks: MarkedSource, file: SourceID) -> String {
  let marked = diagnostics.file(file)
  func place(_ place: Diagnostic.Place) -> String {
    if place.file === marked { return marks.place(place.offset) }
    return "\(place.file.path):\(place.position.line):\(place.position.column)"
  }
  var lines: [String] = []
  for diagnostic in diagnostics.sorted {
    lines.append(
      "\(place(diagnostic.place)) \(diagnostic.severity.rawValue) \(diagnostic.name): "
        + diagnostic.summary)
    for note in diagnostic.notes {
      lines.append("  " + (note.place.map { place($0) + " " } ?? "") + note.text)
    }
    if let fix = diagnostic.fix {
      lines.append("  fix: \(fix.summary)")
    }
  }
  return lines.joined(separator: "\n")
}
