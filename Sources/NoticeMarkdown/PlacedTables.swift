import NoticeDiagnostics
import NoticeModel
import NoticeUnicode

/// The tables that `::: table NAME` may place.
struct PlacedTables {
  private let tables: [(name: String, file: SourceID, bytes: [UInt8])]
  private var cells = 0

  /// Gathers the tables whose bytes are known.
  init(_ tables: [TableSource], bytes: (SourceID) -> [UInt8]?) {
    self.tables = tables.compactMap { table in
      bytes(table.file).map { (table.name, table.file, $0) }
    }
  }

  /// The table of that name, placed at `range`; `nil` if it was reported.
  mutating func table(
    named name: String, at range: SourceRange, findings: Findings
  ) -> Table? {
    guard let source = tables.first(where: { $0.name == name }) else {
      let nearest = EditDistance.nearest(to: name, among: tables.map(\.name), limit: 1).first
      let hint = nearest.map { "; did you mean '\($0)'?" } ?? ""
      findings.report(
        .error, "unknown-table", at: range, "Table '\(name)' is not in tables/" + hint,
        explanation: "The rows of '::: table NAME' come from tables/NAME.csv.")
      return nil
    }
    var reader = CSVReader(file: source.file, bytes: source.bytes, findings: findings)
    guard let rows = reader.rows(), let header = rows.first else { return nil }
    cells += rows.count * header.fields.count
    guard cells <= ReadingLimits.cells else {
      findings.report(
        .error, "too-many-cells", at: range,
        "Tables hold more than \(ReadingLimits.cells) cells")
      return nil
    }
    let checked = TableChecks(header: header, findings: findings).checked(rows.dropFirst())
    return Table(
      alignments: Array(repeating: .natural, count: header.fields.count),
      header: header.fields.map { cell($0, findings) },
      rows: checked.map { row in row.fields.map { cell($0, findings) } }, source: name,
      range: range)
  }

  /// A cell is words and values; nothing in it is markup.
  private func cell(_ field: Prose, _ findings: Findings) -> Table.Cell {
    guard let template = ValueTemplate(field.bytes) else {
      return Table.Cell(field.isEmpty ? [] : [.text(field)])
    }
    var content: [Inline] = []
    for part in template.parts {
      switch part {
      case .value(let part, let name):
        content.append(.value(ValueReference(name: name, range: field.range(of: part))))
      case .literal(let part):
        let text = Prose(Array(field.bytes[part]), at: field.range(of: part))
        InlineReader.append(text, to: &content)
      case .malformed(let part):
        findings.reportMalformedValue(field.bytes[part], at: field.range(of: part))
        let text = Prose(Array(field.bytes[part]), at: field.range(of: part))
        InlineReader.append(text, to: &content)
      }
    }
    return Table.Cell(content)
  }
}

extension Prose {
  /// Where a part of the text was written, as long as nothing in it was escaped.
  fileprivate func range(of part: Range<Int>) -> SourceRange {
    SourceRange(
      file: range.file, offset: Int(range.offset) + part.lowerBound, length: part.count)
  }
}

/// Holds the rows of a placed table to its header and to having one key each.
private struct TableChecks {
  let header: CSVReader.Row
  let findings: Findings

  /// The rows with as many cells as the header; the others are reported, as are keys given twice.
  func checked(_ rows: ArraySlice<CSVReader.Row>) -> [CSVReader.Row] {
    var keys: [Prose: SourceRange] = [:]
    return rows.filter { row in
      guard row.fields.count == header.fields.count else {
        let count = row.fields.count
        findings.report(
          .error, "ragged-table-row", at: row.range,
          "Table row has \(count) \(count == 1 ? "cell" : "cells"); its header has "
            + "\(header.fields.count)",
          explanation: "A field that holds a comma stands in quotation marks.",
          notes: [("The header", header.range)])
        return false
      }
      check(row.fields[0], &keys)
      return true
    }
  }

  private func check(_ key: Prose, _ keys: inout [Prose: SourceRange]) {
    if key.isEmpty {
      findings.report(
        .error, "missing-table-key", at: key.range, "Table row has no key in its first column",
        explanation: "Changes of a table are judged row by row, by the key.")
    } else if let first = keys[key] {
      findings.report(
        .error, "duplicate-table-key", at: key.range, "Key '\(key)' is given twice",
        explanation: "Changes of a table are judged row by row, by the key in the first column.",
        notes: [("The first time", first)])
    } else {
      keys[key] = key.range
    }
  }
}
