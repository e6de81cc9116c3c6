import NoticeFiles

/// Why the bytes of a file are not what sealing writes.
package struct MalformedRecord: Error, Sendable, Equatable {
  /// The line, from 1.
  package let line: Int
  /// What was expected there, as the end of a sentence.
  package let expectation: String

  /// Makes the reason.
  package init(line: Int, expectation: String) {
    self.line = line
    self.expectation = expectation
  }
}

extension ChecksumList {
  /// Reads what `bytes` gave, and nothing else.
  package init(reading bytes: [UInt8]) throws(MalformedRecord) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let end = lines.popLast(), end.isEmpty else {
      throw MalformedRecord(line: lines.count + 1, expectation: "expected a line end at the end")
    }
    let header = lines.prefix { $0.first == UInt8(ascii: "#") }
    guard let seal = Seal(lines: header.map { String(decoding: $0, as: UTF8.self) }) else {
      throw MalformedRecord(
        line: 1, expectation: "expected '# previous: ID sha256:…' and '# revision: ID'")
    }
    var entries: [Entry] = []
    for (offset, line) in lines[header.endIndex...].enumerated() {
      let number = header.count + offset + 1
      let entry = try Self.entry(line, at: number)
      if let last = entries.last, !last.path.precedes(entry.path) {
        throw MalformedRecord(
          line: number, expectation: "expected paths once each, sorted by their bytes")
      }
      entries.append(entry)
    }
    guard !entries.isEmpty else {
      throw MalformedRecord(line: header.count + 1, expectation: "expected at least one file")
    }
    self.init(seal: seal, sorted: entries)
    guard self.bytes == bytes else {
      throw MalformedRecord(line: 1, expectation: "expected the bytes that sealing writes")
    }
  }

  private static func entry(_ line: [UInt8].SubSequence, at number: Int)
    throws(MalformedRecord) -> Entry
  {
    let path = String(decoding: line.dropFirst(66), as: UTF8.self)
    guard let digest = Digest(hex: String(decoding: line.prefix(64), as: UTF8.self)),
      line.dropFirst(64).prefix(2).elementsEqual("  ".utf8), isListable(path)
    else {
      throw MalformedRecord(
        line: number,
        expectation: "expected 64 digits 0-9a-f, two spaces and a path of plain names")
    }
    return Entry(path: path, digest: digest)
  }
}
