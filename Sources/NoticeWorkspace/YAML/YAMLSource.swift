import NoticeDiagnostics

/// The stretch of a file that holds YAML, and where in it libyaml's marks are.
struct YAMLSource {
  /// The file.
  let file: SourceFile

  private let id: SourceID
  private let bounds: Range<Int>
  private var offsets: ScalarOffsets

  /// Takes that range of a file.
  init(file: SourceFile, range: SourceRange) {
    self.file = file
    id = range.file
    let start = min(Int(range.offset), file.bytes.count)
    bounds = start..<min(start + Int(range.length), file.bytes.count)
    offsets = ScalarOffsets(file.bytes, from: bounds.lowerBound, to: bounds.upperBound)
  }

  /// The YAML.
  var bytes: ArraySlice<UInt8> { file.bytes[bounds] }

  /// The place before the first byte.
  var start: SourceRange { range(from: bounds.lowerBound, to: bounds.lowerBound) }

  /// The offset in the file of a character that libyaml counted.
  mutating func offset(of index: Int) -> Int { offsets.offset(of: index) }

  /// What follows an offset.
  func bytes(from offset: Int) -> ArraySlice<UInt8> {
    file.bytes[min(offset, bounds.upperBound)..<bounds.upperBound]
  }

  /// The place of a range.
  func place(_ range: SourceRange) -> Diagnostic.Place {
    Diagnostic.Place(file: file, offset: Int(range.offset), length: Int(range.length))
  }

  /// The range between two offsets.
  func range(from start: Int, to end: Int) -> SourceRange {
    SourceRange(file: id, offset: start, length: max(0, end - start))
  }

  /// The range of an event, without the line ends that libyaml counts to blocks of text.
  mutating func range(of event: YAMLEvent) -> SourceRange {
    let start = offsets.offset(of: event.start)
    var end = offsets.offset(of: event.end)
    while end > start, [0x20, 0x09, 0x0A, 0x0D].contains(file.bytes[end - 1]) { end -= 1 }
    return range(from: start, to: end)
  }

  /// The range of a list or map.
  ///
  /// One without brackets ends with its last item, as libyaml notices its end only at what comes
  /// next.
  mutating func range(
    of start: YAMLEvent, closedBy end: YAMLEvent, lastItem: SourceRange?
  ) -> SourceRange {
    let first = offsets.offset(of: start.start)
    let last = lastItem.map { Int($0.offset + $0.length) } ?? first
    let closing = end.end > end.start ? offsets.offset(of: end.end) : last
    return range(from: first, to: max(closing, last))
  }

  /// Whether `{{` stands there, or just before: a value written where YAML sees a map.
  func looksLikeValue(at range: SourceRange) -> Bool {
    let start = Int(range.offset)
    let brace = UInt8(ascii: "{")
    return start > 0 && start < file.bytes.count && file.bytes[start] == brace
      && file.bytes[start - 1] == brace
  }
}
