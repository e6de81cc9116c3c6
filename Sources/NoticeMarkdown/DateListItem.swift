import NoticeDiagnostics
import NoticeModel

/// Looks for dates that Markdown takes for the number of a list item: `2024. The year`,
/// `1. January 2024`.
enum DateListItem {
  /// Reports the items of an ordered list that are dates.
  static func check(_ list: List, in lines: SourceLines, findings: Findings) {
    guard list.isOrdered else { return }
    for item in list.items {
      guard let marker = marker(of: item, in: lines) else { continue }
      let isYear = (1900...2100).contains(marker.number) && marker.length == 5
      guard isYear || (marker.number <= 31 && beginsWithMonthAndYear(item)) else { continue }
      let offset = Int(item.range.offset)
      let dot = lines.range(at: offset + marker.length - 1)
      let sign = String(decoding: lines.bytes[offset..<offset + marker.length], as: UTF8.self)
      findings.report(
        .warning, "date-that-parses-as-list-item",
        at: lines.range(offset, offset + marker.length),
        "'\(sign)' at the start of a line begins a list item; is it part of a date?",
        explanation: "The number would be computed anew. Escape the point, '\(sign.dropLast())\\"
          + "\(sign.suffix(1))', or break the line elsewhere.",
        fix: ("Escape the point", dot, "\\" + sign.suffix(1)))
    }
  }

  private static func marker(
    of item: ListItem, in lines: SourceLines
  ) -> (number: Int, length: Int)? {
    var index = Int(item.range.offset)
    var number = 0
    while index < lines.bytes.count, lines.bytes[index].isDigit, number < 100_000_000 {
      number = number * 10 + Int(lines.bytes[index] - 0x30)
      index += 1
    }
    let length = index - Int(item.range.offset)
    return length > 0 && index < lines.bytes.count ? (number, length + 1) : nil
  }

  /// Whether the item begins with a word and a year.
  private static func beginsWithMonthAndYear(_ item: ListItem) -> Bool {
    guard case .paragraph(let paragraph) = item.blocks.first,
      case .text(let text) = paragraph.content.first
    else { return false }
    let words = text.bytes.prefix(32).split(separator: .space, maxSplits: 2)
    guard words.count >= 2, words[0].allSatisfy({ $0.isLetter || $0 >= 0x80 }) else {
      return false
    }
    let year = words[1].prefix(4)
    guard
      words[1].count == 4 || !words[1].dropFirst(4).contains(where: { $0.isLetter || $0.isDigit })
    else { return false }
    return year.count == 4 && year.allSatisfy(\.isDigit)
      && (year.starts(with: "19".utf8) || year.starts(with: "20".utf8))
  }
}
