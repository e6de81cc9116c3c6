import NoticeDiagnostics
import NoticeModel

extension LenientLines {
  /// Takes a line that begins with `:::`: a region fence is ours, any other is text.
  mutating func takeFence(_ line: ArraySlice<UInt8>, _ content: ArraySlice<UInt8>) {
    var colons = content.prefix { $0 == .colon }.count
    // Whoever reads regions closes with as many colons.
    colons = min(colons, 64)
    let isClosing = content.dropFirst(colons).allSatisfy(\.isBlank)
    if isClosing {
      let position = fences.lastIndex { $0.colons == colons }
      let isOurs = position.map { fences[$0].isOurs } ?? false
      if let position { fences.removeSubrange(position...) }
      guard isOurs else { return takeForeignFence(line) }
      return emit(mark: { LenientMark.fenceEnd.write(to: &$0) }, line, content)
    }
    let source = SourceLines(file: SourceRange.none.file, bytes: Array(content))
    let fence = RegionFence(
      .init(line: 1, range: 0..<content.count), in: source, findings: Findings())
    guard case .region(var condition) = fence.action, LenientPrefix(line).hasItem == false else {
      fences.append((colons, false))
      return takeForeignFence(line)
    }
    fences.append((colons, true))
    condition.range = .none
    prepared.conditions.append(condition)
    let number = prepared.conditions.count - 1
    emit(mark: { LenientMark.fenceStart.write(number, to: &$0) }, line, content)
  }

  private mutating func takeForeignFence(_ line: ArraySlice<UInt8>) {
    notes.add(.foreignFences)
    emit(line)
  }

  /// Emits a mark as a paragraph of its own.
  private mutating func emit(
    mark write: (inout [UInt8]) -> Void, _ line: ArraySlice<UInt8>, _ content: ArraySlice<UInt8>
  ) {
    let prefix = Array(line[..<content.startIndex])
    var bytes = prefix
    write(&bytes)
    endUnit()
    emit(Self.trimmed(prefix))
    emit(bytes[...])
    emit(Self.trimmed(prefix))
    endUnit()
  }
}
