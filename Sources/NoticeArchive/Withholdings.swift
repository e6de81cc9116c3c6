package import NoticeFiles
package import NoticeModel

/// A file whose words a court or authority had removed from a sealed folder.
package struct Withholding: Sendable, Equatable {
  /// The path in the sealed folder.
  package let file: String
  /// The digest that the sums keep.
  package let digest: Digest
  /// The day of the removal.
  package let on: CalendarDay
  /// Who ordered it.
  package let by: String
  /// Why, or under which file number.
  package let reason: String

  /// Makes a record; `by` and `reason` are single lines.
  package init(file: String, digest: Digest, on: CalendarDay, by: String, reason: String) {
    self.file = file
    self.digest = digest
    self.on = on
    self.by = by
    self.reason = reason
  }
}

/// The `withheld.yml` of a sealed folder: records that are only ever added, each naming the digest
/// of what stood before it.
package struct Withholdings: Sendable, Equatable {
  /// The name of the file.
  package static let fileName = "withheld.yml"
  /// The records, oldest first; never none.
  package private(set) var records: [Withholding]
  /// The digest of the whole file as it was after each record; checkpoints keep the last.
  package private(set) var states: [Digest]
  /// The bytes of the file.
  package private(set) var bytes: [UInt8]

  /// The first record, in the folder whose sums have the digest `sums`.
  package init(_ first: Withholding, sums: Digest) {
    records = [first]
    bytes = Self.bytes(of: first, previous: sums)
    states = [SHA256.digest(of: bytes)]
  }

  /// The same records with one more.
  package func adding(_ record: Withholding) -> Withholdings {
    var result = self
    result.records.append(record)
    result.bytes += Self.bytes(of: record, previous: states[states.count - 1])
    result.states.append(SHA256.digest(of: result.bytes))
    return result
  }

  /// Reads what `bytes` gave beside sums of that digest, and nothing else.
  package init(reading bytes: [UInt8], sums: Digest) throws(MalformedRecord) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard lines.popLast() == "", !lines.isEmpty, lines.count % 6 == 0 else {
      throw MalformedRecord(line: lines.count, expectation: "expected records of six lines")
    }
    var result: Withholdings?
    for start in stride(from: 0, to: lines.count, by: 6) {
      guard let record = Self.record(in: lines[start..<start + 6]) else {
        throw MalformedRecord(
          line: start + 1, expectation: "expected file, digest, previous, on, by and reason")
      }
      result = result.map { $0.adding(record) } ?? Withholdings(record, sums: sums)
      guard let result, bytes.starts(with: result.bytes) else {
        throw MalformedRecord(
          line: start + 1,
          expectation: "expected 'previous' to be the digest of what stands before the record")
      }
    }
    guard let result else {
      throw MalformedRecord(line: 1, expectation: "expected at least one record")
    }
    self = result
  }

  private static func bytes(of record: Withholding, previous: Digest) -> [UInt8] {
    let lines = [
      "- file: \(record.file)",
      "  digest: \(record.digest.tagged)",
      "  previous: \(previous.tagged)",
      "  on: \(record.on.date.iso8601)",
      "  by: \(QuotedScalar.quoted(record.by))",
      "  reason: \(QuotedScalar.quoted(record.reason))",
    ]
    return lines.flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] }
  }

  private static func record(in lines: ArraySlice<String>) -> Withholding? {
    let keys = ["- file: ", "  digest: ", "  previous: ", "  on: ", "  by: ", "  reason: "]
    var values: [String] = []
    for (line, key) in zip(lines, keys) {
      guard line.utf8.starts(with: key.utf8) else { return nil }
      values.append(String(decoding: line.utf8.dropFirst(key.utf8.count), as: UTF8.self))
    }
    guard ChecksumList.isListable(values[0]), let digest = Digest(tagged: values[1]),
      let day = CalendarDay(values[3]), let authority = QuotedScalar.unquoted(values[4]),
      let reason = QuotedScalar.unquoted(values[5])
    else { return nil }
    return Withholding(file: values[0], digest: digest, on: day, by: authority, reason: reason)
  }
}
