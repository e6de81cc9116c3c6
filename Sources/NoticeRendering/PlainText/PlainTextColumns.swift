import NoticeModel

/// The columns of a table in plain text.
struct PlainTextColumns {
  /// The spaces between two columns.
  static let gap = 2

  /// The width of each column.
  let widths: [Int]
  /// How each column is set.
  let alignments: [Table.Alignment]

  /// Widths in which all rows fit, the words unbroken; `nil` if there are none.
  static func widths(of rows: [[MarkedBytes]], within width: Int) -> [Int]? {
    guard let count = rows.map(\.count).min(), count > 0 else { return nil }
    let room = width - gap * (count - 1)
    var natural = [Int](repeating: 1, count: count)
    var narrowest = natural
    for row in rows {
      for column in 0..<count {
        let text = row[column].bytes
        natural[column] = max(natural[column], naturalWidth(of: text))
        narrowest[column] = max(narrowest[column], LineBreaker.narrowestWidth(of: text))
      }
    }
    if natural.reduce(0, +) <= room { return natural }
    guard narrowest.reduce(0, +) <= room else { return nil }
    return shared(room, narrowest: narrowest, natural: natural)
  }

  private static func naturalWidth(of text: [UInt8]) -> Int {
    LineBreaker.lines(of: text, width: .max).map(\.columns).max() ?? 0
  }

  /// Gives every column its narrowest width, and shares out the rest by what each could use.
  private static func shared(_ room: Int, narrowest: [Int], natural: [Int]) -> [Int] {
    var widths = narrowest
    let spare = room - narrowest.reduce(0, +)
    let wanted = zip(natural, narrowest).map { $0 - $1 }
    let total = max(1, wanted.reduce(0, +))
    for column in widths.indices { widths[column] += spare * wanted[column] / total }
    var left = room - widths.reduce(0, +)
    for column in widths.indices where left > 0 && widths[column] < natural[column] {
      widths[column] += 1
      left -= 1
    }
    return widths
  }

  /// The lines of each cell of a row.
  func broken(_ cells: [MarkedBytes]) -> [[LineBreaker.Line]] {
    zip(cells, widths).map { cell, width in
      LineBreaker.lines(of: cell.bytes, width: width)
    }
  }

  /// The lines that a row takes.
  func height(of cells: [MarkedBytes]) -> Int {
    broken(cells).map(\.count).max() ?? 0
  }

  /// The dashes under the header.
  var rule: String {
    widths.map { String(repeating: "-", count: $0) }
      .joined(separator: String(repeating: " ", count: Self.gap))
  }

  /// The spaces before and behind words of that many columns.
  func padding(of columns: Int, in column: Int) -> (before: Int, after: Int) {
    let spare = max(0, widths[column] - columns)
    let alignment = alignments.indices.contains(column) ? alignments[column] : .natural
    return switch alignment {
    case .natural, .left: (0, spare)
    case .center: (spare / 2, spare - spare / 2)
    case .right: (spare, 0)
    }
  }
}
