import NoticeDiagnostics
import NoticeModel

/// The revisions of a notice as `engross history` prints them, newest first.
struct HistoryListing {
  /// One revision.
  struct Row {
    let id: RevisionID
    let date: CalendarDate?
    let effective: CalendarDate?
    let status: InForce.Status?
    let summary: String
  }

  private let notice: NoticeID
  private let day: CalendarDay
  private let established: CalendarDate?
  private let rows: [Row]

  /// Lists the revisions that were read for a notice, judged by a day.
  init(of sources: NoticeSources, inForce: InForce, on day: CalendarDay) {
    notice = sources.id
    self.day = day
    established = sources.manifest.established?.value
    let language = sources.manifest.language
    rows = sources.revisions.reversed().compactMap { revision in
      guard let id = revision.id else { return nil }
      let amendment = revision.amendment
      return Row(
        id: id, date: amendment.date?.value, effective: amendment.effectiveForAll,
        status: inForce.status(of: id, on: day),
        summary: amendment.summary?.text(in: language, fallback: language)?.description ?? "")
    }
  }

  /// The listing in a format.
  func rendered(as format: HistoryFormat) -> [UInt8] {
    switch format {
    case .text: Array(text.utf8)
    case .json: json
    }
  }

  private var text: String {
    guard !rows.isEmpty else { return "\(notice) has no revisions yet.\n" }
    let header = ["revision", "date", "effective", "on \(day.date.iso8601)", "summary"]
    let cells = rows.map { row in
      [
        row.id.rawValue, row.date?.iso8601 ?? "-", row.effective?.iso8601 ?? "-",
        row.status?.rawValue ?? "-", TerminalText.escaped(row.summary),
      ]
    }
    let widths = header.indices.map { column in
      ([header] + cells).map { $0[column].count }.max() ?? 0
    }
    let lines = ([header] + cells).map { line in
      zip(line, widths).enumerated().map { index, cell in
        let padding = index == line.count - 1 ? 0 : cell.1 - cell.0.count
        return cell.0 + String(repeating: " ", count: padding)
      }.joined(separator: "  ")
    }
    let first = established.map { "established \($0.iso8601)\n" } ?? ""
    return lines.joined(separator: "\n") + "\n" + first
  }

  private var json: [UInt8] {
    var bytes = Array(#"{"format":"engross.history/1","notice":"#.utf8)
    JSONText.append(quoted: notice.rawValue, to: &bytes)
    bytes += Array(#","asOf":"\#(day.date.iso8601)","established":"#.utf8)
    append(established?.iso8601, to: &bytes)
    bytes += Array(#","revisions":["#.utf8)
    for (index, row) in rows.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(row, to: &bytes)
    }
    return bytes + Array("]}\n".utf8)
  }

  private func append(_ row: Row, to bytes: inout [UInt8]) {
    let members = [
      ("id", row.id.rawValue), ("date", row.date?.iso8601), ("effective", row.effective?.iso8601),
      ("status", row.status?.rawValue), ("summary", row.summary),
    ]
    bytes.append(UInt8(ascii: "{"))
    for (index, member) in members.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      JSONText.append(quoted: member.0, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      append(member.1, to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private func append(_ text: String?, to bytes: inout [UInt8]) {
    if let text {
      JSONText.append(quoted: text, to: &bytes)
    } else {
      bytes += Array("null".utf8)
    }
  }
}
