/// Where the lines of a file begin, so that many places in one file are found quickly.
struct LineIndex: Sendable {
  /// The file.
  let file: SourceFile
  private let starts: [Int]

  /// Reads the line ends of a file: LF, CR or CRLF.
  init(_ file: SourceFile) {
    self.file = file
    var starts = [0]
    let bytes = file.bytes
    for index in bytes.indices {
      let byte = bytes[index]
      let isPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if byte == 0x0A || byte == 0x0D, !isPair { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// The line and column of a byte, as `SourceFile.position` gives it.
  func position(of offset: Int) -> SourcePosition {
    let end = min(max(offset, 0), file.bytes.count)
    var lower = 0
    var upper = starts.count
    while upper - lower > 1 {
      let middle = (lower + upper) / 2
      if starts[middle] <= end { lower = middle } else { upper = middle }
    }
    let scalars = file.bytes[starts[lower]..<end].count { $0 & 0xC0 != 0x80 }
    return SourcePosition(line: lower + 1, column: scalars + 1)
  }
}

/// The line indexes of the files that a report speaks of, each made once.
struct LineIndexes {
  private var indexes: [ObjectIdentifier: LineIndex] = [:]

  /// The line and column of the first byte of a place.
  mutating func start(of place: Diagnostic.Place) -> SourcePosition {
    index(of: place.file).position(of: place.offset)
  }

  /// The line and column behind the last byte of a place.
  mutating func end(of place: Diagnostic.Place) -> SourcePosition {
    index(of: place.file).position(of: place.offset + place.length)
  }

  private mutating func index(of file: SourceFile) -> LineIndex {
    if let index = indexes[ObjectIdentifier(file)] { return index }
    let index = LineIndex(file)
    indexes[ObjectIdentifier(file)] = index
    return index
  }
}
