/// CriticMarkup while it is written.
///
/// What stands in the texts themselves and would be read as a mark is broken up by an empty remark,
/// `{>><<}`, which every reader drops.
struct CriticMarks {
  /// The bytes so far.
  private(set) var bytes: [UInt8] = []
  /// The last byte that is one of the texts', while nothing else stands behind it.
  private var lastLiteral: UInt8?

  /// Whether a line begins here.
  var isAtLineStart: Bool { bytes.last.map { $0 == .lineFeed } ?? true }

  /// Writes what both texts have.
  mutating func write(_ text: ArraySlice<UInt8>) {
    for byte in text {
      if breaksUp(byte) { bytes += Self.emptyRemark }
      bytes.append(byte)
      lastLiteral = byte
    }
  }

  /// Writes what one text has in the place of what the other has; either may be nothing.
  mutating func write(old: ArraySlice<UInt8>, new: ArraySlice<UInt8>) {
    switch (old.isEmpty, new.isEmpty) {
    case (true, true): break
    case (true, false): write("{++", new, "++}")
    case (false, true): write("{--", old, "--}")
    case (false, false) where old == new: write(new)
    case (false, false):
      open("{~~", before: old)
      write(old)
      open("~>", before: new)
      write(new)
      close("~~}")
    }
  }

  /// Writes whole lines that only one of the texts has, between marks on lines of their own.
  mutating func writeLines(_ lines: ArraySlice<UInt8>, isInsertion: Bool) {
    close(isInsertion ? "{++\n" : "{--\n")
    write(lines)
    close(isInsertion ? "++}\n" : "--}\n")
  }

  /// Writes a remark, on a line of its own if one begins here.
  mutating func writeRemark(_ text: String) {
    let endsLine = isAtLineStart
    close("{>>")
    var last: UInt8 = 0
    for byte in text.utf8 {
      // A remark holds nothing that could end it.
      if byte == UInt8(ascii: "}"), last == UInt8(ascii: "<") { bytes.append(.space) }
      bytes.append(byte < .space ? .space : byte)
      last = byte
    }
    close(endsLine ? "<<}\n" : "<<}")
  }

  private mutating func write(_ opening: String, _ text: ArraySlice<UInt8>, _ closing: String) {
    open(opening, before: text)
    write(text)
    close(closing)
  }

  /// Writes a mark that must not stand alone on its line.
  private mutating func open(_ mark: String, before text: ArraySlice<UInt8>) {
    let standsAlone = isAtLineStart && text.first == .lineFeed
    close(mark)
    if standsAlone { bytes += Self.emptyRemark }
  }

  private mutating func close(_ mark: String) {
    bytes += Array(mark.utf8)
    lastLiteral = nil
  }

  private static let emptyRemark = Array("{>><<}".utf8)

  /// Whether a byte and the one before it would be read as a mark, or as a part of one.
  private func breaksUp(_ byte: UInt8) -> Bool {
    guard let last = lastLiteral else { return false }
    switch (last, byte) {
    case (UInt8(ascii: "{"), UInt8(ascii: "+")), (UInt8(ascii: "{"), UInt8(ascii: "-")),
      (UInt8(ascii: "{"), UInt8(ascii: "~")), (UInt8(ascii: "{"), UInt8(ascii: ">")),
      (UInt8(ascii: "{"), UInt8(ascii: "=")), (UInt8(ascii: "+"), UInt8(ascii: "}")),
      (UInt8(ascii: "-"), UInt8(ascii: "}")), (UInt8(ascii: "~"), UInt8(ascii: "}")),
      (UInt8(ascii: "="), UInt8(ascii: "}")), (UInt8(ascii: "<"), UInt8(ascii: "}")),
      (UInt8(ascii: "~"), UInt8(ascii: ">")):
      return true
    default: return false
    }
  }
}
