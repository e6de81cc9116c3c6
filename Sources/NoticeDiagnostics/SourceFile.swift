/// A source that was read once: its path as authors know it, and its bytes.
///
/// A class, because a diagnostic keeps the file that it speaks of alive until it is printed, and
/// nothing else about a file needs copying.
package final class SourceFile: Sendable {
  /// The path shown to people, relative to the folder that holds `Notices/`.
  package let path: String
  /// The file's bytes as they were read: UTF-8 once it passed `SourceCheck`.
  package let bytes: [UInt8]

  /// Keeps `bytes` under `path`.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The line and column of a byte, both counted from 1; columns count Unicode scalars.
  ///
  /// A line ends at LF, CR or CRLF. Computed when something is printed, in time linear in `offset`.
  package func position(of offset: Int) -> SourcePosition {
    let end = min(max(offset, 0), bytes.count)
    var line = 1
    var lineStart = 0
    var index = 0
    while index < end {
      let byte = bytes[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A {
        if index == end { break }
        index += 1
      }
      line += 1
      lineStart = index
    }
    let scalars = bytes[lineStart..<end].count { $0 & 0xC0 != 0x80 }
    return SourcePosition(line: line, column: scalars + 1)
  }
}

/// A place in a file as people count it: line and column from 1, the column in Unicode scalars.
package struct SourcePosition: Sendable, Equatable {
  /// The line, from 1.
  package let line: Int
  /// The column, from 1, in Unicode scalars.
  package let column: Int

  /// Makes the position of a line and column, both from 1.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// The number under which a `Diagnostics` ledger knows one of its files.
package struct SourceID: Sendable, Hashable {
  /// The file's place in the ledger that opened it.
  package let rawValue: UInt32

  /// Makes the number of the file at that place in its ledger.
  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// The file of text that no source holds, such as a computed label.
  package static let none = SourceID(rawValue: .max)
}

/// A stretch of bytes in a file, small enough to sit in every leaf of a tree.
package struct SourceRange: Sendable, Hashable {
  /// The file, in the ledger of its notice.
  package var file: SourceID
  /// The first byte, from 0.
  package var offset: UInt32
  /// The number of bytes.
  package var length: UInt32

  /// Makes the range of `length` bytes from `offset` on.
  package init(file: SourceID, offset: Int, length: Int) {
    self.file = file
    self.offset = UInt32(clamping: offset)
    self.length = UInt32(clamping: length)
  }

  /// The range of text that no source holds.
  package static let none = SourceRange(file: .none, offset: 0, length: 0)
}
