import NoticeLanguage
import NoticeModel

extension HTMLRenderer {
  /// A stretch of a line that has an element of its own.
  private struct Mark {
    let bytes: Range<Int>
    let element: Element

    enum Element {
      case link(String)
      case time(CalendarDate)
    }
  }

  /// Writes a line that tells some readers that their edition differs, each region linked to its
  /// own.
  mutating func write(_ pointer: EditionPointer) {
    output.write("<p class=\"pointer\" data-regions=\"")
    writeAttribute(pointer.regions.map(\.rawValue).joined(separator: " "))
    output.write("\">")
    let text = pointer.text.bytes
    var start = 0
    for mark in marks(in: pointer) where mark.bytes.lowerBound >= start {
      writeText(text[start..<mark.bytes.lowerBound])
      write(text[mark.bytes], as: mark.element)
      start = mark.bytes.upperBound
    }
    writeText(text[start...])
    output.write("</p>\n")
  }

  private mutating func write(_ words: ArraySlice<UInt8>, as element: Mark.Element) {
    switch element {
    case .link(let address):
      output.write("<a href=\"")
      HTMLEscaping.append(Array(address.utf8), to: &output.bytes, as: .url)
      output.write("\">")
      writeText(words)
      output.write("</a>")
    case .time(let date):
      output.write("<time datetime=\"\(date.iso8601)\">")
      writeText(words)
      output.write("</time>")
    }
  }

  /// The marks in the order of the text.
  private func marks(in pointer: EditionPointer) -> [Mark] {
    let text = pointer.text.bytes
    let links = links(in: pointer)
    switch pointer.kind {
    case .effective(let date, let dateBytes):
      return links + [Mark(bytes: dateBytes.clamped(to: text.indices), element: .time(date))]
    case .wholeText:
      // The names of audiences are the workspace's own.
      guard links.isEmpty, let first = pointer.regions.first,
        let address = addresses.address(ofRegion: first)
      else { return links }
      return [Mark(bytes: text.indices, element: .link(address))]
    }
  }

  /// The printed names of the regions that have pages, as far as they are found in the line.
  private func links(in pointer: EditionPointer) -> [Mark] {
    guard let tag = editionLanguage?.tag else { return [] }
    let language = Language.forPrinting(tag)
    let text = pointer.text.bytes
    var start = 0
    return pointer.regions.compactMap { region in
      guard let address = addresses.address(ofRegion: region),
        let name = language.name(of: region).map({ Array($0.utf8) }),
        let place = text.span.firstRange(of: name, in: start..<text.count)
      else { return nil }
      start = place.upperBound
      return Mark(bytes: place, element: .link(address))
    }
  }
}

extension Span<UInt8> {
  /// Where some bytes stand for the first time.
  fileprivate func firstRange(of bytes: [UInt8], in range: Range<Int>) -> Range<Int>? {
    guard !bytes.isEmpty, range.count >= bytes.count else { return nil }
    for start in range.lowerBound...(range.upperBound - bytes.count) {
      if bytes.indices.allSatisfy({ self[start + $0] == bytes[$0] }) {
        return start..<(start + bytes.count)
      }
    }
    return nil
  }
}
