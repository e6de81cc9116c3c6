import NoticeModel

/// Writes a packet as Markdown that fits a comment on a pull request.
///
/// What is undecided comes first and stays open, details are folded. Where a limit would be
/// exceeded, the least urgent parts are left out, and the comment says how many.
package struct ReviewMarkdownWriter: Sendable {
  private let limit: Int

  /// Makes a writer of at most so many bytes; Git hosts take about 65,000 characters.
  package init(limit: Int = 60_000) {
    self.limit = limit
  }

  /// The packet as Markdown.
  package func rendered(_ packet: ReviewPacket) -> [UInt8] {
    let parts = ReviewMarkdownParts(packet: packet)
    let (head, end) = (parts.head, parts.end)
    // The note about what is left out has its place whatever happens.
    var space = limit - head.utf8.count - end.utf8.count - 1_000
    let undecided = MarkdownGroup(parts.undecided, fitting: &space)
    let duties = MarkdownGroup(parts.duties, fitting: &space)
    let shown = MarkdownGroup(parts.shown, fitting: &space)
    let aside = MarkdownGroup(parts.aside, fitting: &space)
    let laws = MarkdownGroup(parts.notConsidered, fitting: &space)
    let leftOut = [
      undecided.leftOut(as: "change to be decided", "changes to be decided"),
      shown.leftOut(as: "change", "changes"),
      aside.leftOut(as: "change that was put aside", "changes that were put aside"),
      duties.leftOut(as: "duty", "duties"),
      laws.leftOut(as: "law not considered", "laws not considered"),
    ].compactMap(\.self)
    let note =
      leftOut.isEmpty
      ? ""
      : "**Left out here for want of space:** \(leftOut.joined(separator: ", ")). "
        + "`engross review --format html` has all of it.\n\n"
    let body = [undecided, shown, aside, duties, laws].map(\.text).joined()
    return Array((head + body + note + end).utf8)
  }
}

/// A group of pieces, as many of them as fit.
private struct MarkdownGroup {
  /// The Markdown of the group.
  let text: String
  private let missing: Int

  /// Takes the pieces in their order while there is space; a group without pieces is nothing.
  init(_ group: ReviewMarkdownParts.Group, fitting space: inout Int) {
    var taken: [String] = []
    var left = space - group.opening.utf8.count - group.closing.utf8.count
    for piece in group.pieces where left >= piece.utf8.count {
      taken.append(piece)
      left -= piece.utf8.count
    }
    missing = group.pieces.count - taken.count
    text = taken.isEmpty ? "" : group.opening + taken.joined() + group.closing
    if !taken.isEmpty { space = left }
  }

  /// *3 duties*; `nil` if nothing is missing.
  func leftOut(as one: String, _ many: String) -> String? {
    missing == 0 ? nil : "\(missing) \(missing == 1 ? one : many)"
  }
}
