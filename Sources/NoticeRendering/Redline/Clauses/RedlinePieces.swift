import NoticeModel

/// The canonical Markdown of both texts of a redline, cut into the pieces of its rows.
///
/// The old pieces, one after the other, are the old file, and the new ones the new file: whatever
/// shows both can be read back to either of them.
struct RedlinePieces {
  /// Where the clauses of a row stand among those of their text.
  struct Place {
    /// The clauses that the row adds to the old text.
    var old: Range<Int>
    /// The clauses that the row adds to the new text.
    var new: Range<Int>
  }

  /// The old file.
  let old: ClauseMarkdown
  /// The new file.
  let new: ClauseMarkdown
  /// The clauses of each row.
  let places: [Place]

  /// Writes and cuts both files.
  init(_ redline: Redline, addresses: Addresses) {
    var places: [Place] = []
    var next = (old: 0, new: 0)
    for row in redline.rows {
      let place = Place(
        old: next.old..<next.old + row.rejected.count,
        new: next.new..<next.new + row.accepted.count)
      next = (place.old.upperBound, place.new.upperBound)
      places.append(place)
    }
    self.places = places
    old = ClauseMarkdown(redline.rows.flatMap(\.rejected), addresses: addresses)
    new = ClauseMarkdown(redline.rows.flatMap(\.accepted), addresses: addresses)
  }

  /// Where the bytes that a row adds to the old file are.
  func oldRange(of row: Int) -> Range<Int> { Self.range(of: places[row].old, in: old) }

  /// Where the bytes that a row adds to the new file are.
  func newRange(of row: Int) -> Range<Int> { Self.range(of: places[row].new, in: new) }

  /// What a row adds to the old file.
  func oldBytes(of row: Int) -> ArraySlice<UInt8> { old.rendering.bytes[oldRange(of: row)] }

  /// What a row adds to the new file.
  func newBytes(of row: Int) -> ArraySlice<UInt8> { new.rendering.bytes[newRange(of: row)] }

  private static func range(of clauses: Range<Int>, in file: ClauseMarkdown) -> Range<Int> {
    guard let last = clauses.last else { return 0..<0 }
    return file.pieces[clauses.lowerBound].lowerBound..<file.pieces[last].upperBound
  }
}
