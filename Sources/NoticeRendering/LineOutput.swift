/// Text that is written line by line inside nested blocks: every line begins with the marks of the
/// blocks around it.
struct LineOutput {
  /// What one block around a line puts in front of it.
  private struct Part {
    let first: [UInt8]
    let rest: [UInt8]
    let firstIsWords: Bool
    var isUsed = false
  }

  /// The bytes, with what is apparatus.
  var output: MarkedBytes
  /// The columns that the marks take.
  private(set) var columns = 0
  /// Where the words of the line begin, behind the marks.
  var contentStart = 0
  private var parts: [Part] = []

  init(capacity: Int) {
    output = MarkedBytes(capacity: capacity)
  }

  /// Whether nothing was written on the line but its marks.
  var isAtContentStart: Bool { output.bytes.count == contentStart }

  /// Writes the marks in front of a line.
  mutating func beginLine() {
    for index in parts.indices {
      if parts[index].isUsed {
        output.mark(parts[index].rest)
        continue
      }
      if parts[index].firstIsWords {
        output.write(parts[index].first)
      } else {
        output.mark(parts[index].first)
      }
      parts[index].isUsed = true
    }
    contentStart = output.bytes.count
  }

  /// Ends the line.
  mutating func endLine() {
    output.write(.lineFeed)
  }

  /// Writes a line with nothing but the marks of the blocks around it.
  mutating func writeBlankLine() {
    let marks = parts.flatMap(\.rest)
    let end = marks.lastIndex { $0 != .space }
    if let end { output.mark(Array(marks[...end])) }
    output.write(.lineFeed)
  }

  /// Begins a block whose first line begins with `first` and whose others begin with `rest`, which
  /// takes some columns; `firstIsWords` says that `first` is a label rather than a mark.
  mutating func enter(
    first: [UInt8], rest: [UInt8], columns: Int, firstIsWords: Bool = false
  ) {
    parts.append(Part(first: first, rest: rest, firstIsWords: firstIsWords))
    self.columns += columns
  }

  /// Ends the innermost block; one that wrote no line leaves its mark alone on one.
  mutating func leave(columns: Int) {
    if let part = parts.last, !part.isUsed {
      beginLine()
      trimLine()
      endLine()
    }
    parts.removeLast()
    self.columns -= columns
  }

  /// Takes the spaces off the end of a line of marks.
  private mutating func trimLine() {
    output.trimSpaces()
  }
}
