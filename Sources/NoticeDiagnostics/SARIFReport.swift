/// A report in SARIF 2.1.0 (OASIS), with columns in Unicode code points.
struct SARIFReport {
  /// The log of one run.
  func rendered(_ diagnostics: [Diagnostic]) -> [UInt8] {
    let rules = Set(diagnostics.map(\.name)).sorted()
    var places = [String: Int]()
    for (index, rule) in rules.enumerated() { places[rule] = index }
    var indexes = LineIndexes()
    var lines = JSONLines()
    lines.object { lines in
      lines.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      lines.member("version", "2.1.0")
      lines.array("runs", of: [rules]) { lines, rules in
        lines.object { lines in
          writeTool(rules, to: &lines)
          lines.member("columnKind", "unicodeCodePoints")
          lines.array("results", of: diagnostics) { lines, diagnostic in
            lines.object { lines in
              lines.member("ruleId", diagnostic.name)
              lines.member("ruleIndex", places[diagnostic.name] ?? 0)
              write(diagnostic, to: &lines, &indexes)
            }
          }
        }
      }
    }
    return lines.closed
  }

  private func writeTool(_ rules: [String], to lines: inout JSONLines) {
    lines.object("tool") { lines in
      lines.object("driver") { lines in
        lines.member("name", "engross")
        lines.array("rules", of: rules) { lines, rule in
          lines.object { $0.member("id", rule) }
        }
      }
    }
  }

  private func write(
    _ diagnostic: Diagnostic, to lines: inout JSONLines, _ indexes: inout LineIndexes
  ) {
    lines.member("level", diagnostic.severity.rawValue)
    let parts = [diagnostic.summary, diagnostic.explanation].compactMap(\.self)
    writeMessage("message", parts.joined(separator: "\n"), to: &lines)
    lines.array("locations", of: [diagnostic.place]) { lines, place in
      lines.object { writePhysicalLocation(place, to: &$0, &indexes) }
    }
    if !diagnostic.notes.isEmpty {
      lines.array("relatedLocations", of: diagnostic.notes) { lines, note in
        lines.object { lines in
          note.place.map { writePhysicalLocation($0, to: &lines, &indexes) }
          writeMessage("message", note.text, to: &lines)
        }
      }
    }
    if let fix = diagnostic.fix { write(fix, to: &lines, &indexes) }
  }

  private func write(
    _ fix: Diagnostic.Fix, to lines: inout JSONLines, _ indexes: inout LineIndexes
  ) {
    lines.array("fixes", of: [fix]) { lines, fix in
      lines.object { lines in
        writeMessage("description", fix.summary, to: &lines)
        lines.array("artifactChanges", of: [fix]) { lines, fix in
          lines.object { lines in
            lines.object("artifactLocation") { $0.member("uri", uri(of: fix.place.file.path)) }
            lines.array("replacements", of: [fix]) { lines, fix in
              lines.object { lines in
                writeRegion("deletedRegion", fix.place, to: &lines, &indexes)
                writeMessage("insertedContent", fix.replacement, to: &lines)
              }
            }
          }
        }
      }
    }
  }

  private func writeMessage(_ key: String, _ text: String, to lines: inout JSONLines) {
    lines.object(key) { $0.member("text", text) }
  }

  private func writePhysicalLocation(
    _ place: Diagnostic.Place, to lines: inout JSONLines, _ indexes: inout LineIndexes
  ) {
    lines.object("physicalLocation") { lines in
      lines.object("artifactLocation") { $0.member("uri", uri(of: place.file.path)) }
      writeRegion("region", place, to: &lines, &indexes)
    }
  }

  private func writeRegion(
    _ key: String, _ place: Diagnostic.Place, to lines: inout JSONLines,
    _ indexes: inout LineIndexes
  ) {
    let start = indexes.start(of: place)
    let end = indexes.end(of: place)
    lines.object(key) { lines in
      lines.member("startLine", start.line)
      lines.member("startColumn", start.column)
      lines.member("endLine", end.line)
      lines.member("endColumn", end.column)
    }
  }

  /// A path as a relative reference of RFC 3986: whatever is not unreserved is percent-encoded.
  private func uri(of path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in path.utf8 {
      let isLetter = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
      if isLetter || "-._~/".utf8.contains(byte) {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
