package import NoticeFiles
package import NoticeModel

/// The `notifications.yml` of a notice: what went out to readers, in records that are only ever
/// added, each naming the digest of what stood before it.
package struct SentNotifications: Sendable, Equatable {
  /// The name of the file.
  package static let fileName = "notifications.yml"
  /// The records, oldest first.
  package private(set) var records: [SentNotification] = []
  /// The line of each record, from 1.
  package private(set) var lines: [Int] = []
  /// The digest of the whole file as it was after each record; checkpoints keep the last.
  package private(set) var states: [Digest] = []
  /// The bytes of the file.
  package private(set) var bytes: [UInt8] = []

  /// No record yet.
  package init() {}

  /// The same records with one more.
  package func adding(_ record: SentNotification) -> SentNotifications {
    var result = self
    result.records.append(record)
    result.lines.append(bytes.count { $0 == UInt8(ascii: "\n") } + 1)
    result.bytes += Self.bytes(of: record, previous: states.last)
    result.states.append(SHA256.digest(of: result.bytes))
    return result
  }

  /// Reads what the program wrote, and nothing else.
  package init(reading bytes: [UInt8]) throws(MalformedRecord) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard lines.popLast() == "", lines.first?.utf8.starts(with: Self.beginning.utf8) ?? false else {
      throw MalformedRecord(line: 1, expectation: "expected records that begin '- revision: '")
    }
    let starts = lines.indices.filter { lines[$0].utf8.starts(with: Self.beginning.utf8) }
    var result = SentNotifications()
    for (start, end) in zip(starts, starts.dropFirst() + [lines.count]) {
      guard let record = Self.record(in: lines[start..<end]) else {
        throw MalformedRecord(
          line: start + 1,
          expectation: "expected revision, regions, channel, first, last, count, message, perhaps "
            + "late and by, and previous")
      }
      result = result.adding(record)
      guard bytes.starts(with: result.bytes) else {
        throw MalformedRecord(
          line: start + 1,
          expectation: "expected 'previous' to be the digest of what stands before the record")
      }
    }
    self = result
  }

  private static let beginning = "- revision: "

  private static func bytes(of record: SentNotification, previous: Digest?) -> [UInt8] {
    let regions =
      record.regions.isEmpty ? "all" : record.regions.map(\.rawValue).joined(separator: ", ")
    let excuse =
      record.excuse.map { excuse in
        [
          "  late: \(QuotedScalar.quoted(excuse.reason))",
          "  by: \(QuotedScalar.quoted(excuse.by))",
        ]
      } ?? []
    let lines =
      [
        "- revision: \(record.revision)",
        "  regions: [\(regions)]",
        "  channel: \(record.channel.rawValue)",
        "  first: \(record.first.date.iso8601)",
        "  last: \(record.last.date.iso8601)",
        "  count: \(record.count)",
        "  message: \(record.message)",
      ] + excuse + ["  previous: \(previous?.tagged ?? "none")"]
    return lines.flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] }
  }

  private static func record(in lines: ArraySlice<String>) -> SentNotification? {
    let isLate = lines.count == 10
    let keys =
      [
        beginning, "  regions: ", "  channel: ", "  first: ", "  last: ", "  count: ",
        "  message: ",
      ]
      + (isLate ? ["  late: ", "  by: "] : []) + ["  previous: "]
    guard lines.count == keys.count else { return nil }
    var values: [String] = []
    for (line, key) in zip(lines, keys) {
      guard line.utf8.starts(with: key.utf8) else { return nil }
      values.append(String(decoding: line.utf8.dropFirst(key.utf8.count), as: UTF8.self))
    }
    guard let regions = regions(values[1]), let channel = Channel(rawValue: values[2]),
      let first = CalendarDay(values[3]), let last = CalendarDay(values[4]),
      let count = Int(values[5]), Digest(tagged: values[6]) != nil
    else { return nil }
    var record = SentNotification(
      revision: RevisionID(values[0]), regions: regions, channel: channel, first: first, last: last,
      count: count, message: values[6])
    guard isLate else { return record }
    guard let reason = QuotedScalar.unquoted(values[7]),
      let author = QuotedScalar.unquoted(values[8])
    else { return nil }
    record.excuse = .init(reason: reason, by: author)
    return record
  }

  /// The regions of `[EEA, GB]`; none for `[all]`.
  private static func regions(_ text: String) -> [RegionCode]? {
    guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
    let codes = text.dropFirst().dropLast().split(separator: ", ").map { RegionCode(String($0)) }
    return codes == [RegionCode("all")] ? [] : codes
  }
}
