import NoticeModel
import NoticeRedline
import NoticeRendering
import NoticeWord

/// A comparison of two texts and how it is shown.
struct RedlineRun: Sendable {
  /// How it is read.
  struct Reading: Sendable {
    /// The format.
    var format: RedlineFormat
    /// How many unchanged clauses are shown around a change; `nil` for all.
    var context: Int?
    /// Whether the texts stand side by side.
    var isSideBySide: Bool
    /// Whether edits are set in colours.
    var isColored: Bool
    /// The columns of a line.
    var columns: Int
  }

  /// The comparison.
  let redline: Redline
  private let reading: Reading
  private let readers: String?

  /// Compares two texts.
  init(_ sides: ComparedSides, question: Reading) {
    var redline = AmendmentComparison.finder.redline(
      from: sides.old.edition, to: sides.new.edition, names: (sides.old.name, sides.new.name))
    redline.notes += Self.notes(of: sides.old, sides.new)
    self.redline = redline
    reading = question
    readers = sides.readers
  }

  /// Whether readers could tell the texts apart, numbers included.
  var differs: Bool {
    !redline.changes.isEmpty || redline.notes.contains { $0.kind != .lenient }
  }

  /// The notes of both files; what both have is said once.
  private static func notes(
    of old: ComparedSides.Side, _ new: ComparedSides.Side
  ) -> [RedlineNote] {
    let shared = old.notes.filter(new.notes.contains)
    let sides = [old, new].flatMap { side in
      side.notes.filter { !shared.contains($0) }.map { note in
        RedlineNote(.lenient, was: "\(side.name): \(note.was)", becomes: note.becomes)
      }
    }
    return shared + sides
  }

  /// What is printed.
  var bytes: [UInt8] {
    switch reading.format {
    case .text:
      if let answer { return answer }
      return RedlineTerminalWriter(
        isColored: reading.isColored, columns: reading.columns, context: reading.context
      ).render(redline)
    case .plain: return RedlineTextWriter().render(redline)
    case .markdown: return RedlineMarkdownWriter(addresses: .standalone).render(redline)
    case .html: return page
    case .json: return RedlineJSONWriter(addresses: .standalone).render(redline)
    case .docx: return WordDocument.bytes(of: redline, author: author)
    case .stat: return answer ?? RedlineStatistics().render(redline)
    }
  }

  /// The plain answer where nothing changed.
  private var answer: [UInt8]? {
    guard !differs else { return nil }
    let between = "between \(redline.old.name) and \(redline.new.name)"
    let audience = readers.map { " for readers in \($0)" } ?? ""
    return Array("Nothing changed\(audience) \(between)\n".utf8)
  }

  /// Whom Word names as the author of the changes: the issuer, or how the new text is called.
  private var author: String {
    redline.new.edition.issuer?.description ?? redline.new.name
  }

  private var page: [UInt8] {
    let writer = RedlineHTMLWriter(
      addresses: .standalone, layout: reading.isSideBySide ? .sideBySide : .inline)
    return RedlinePage.bytes(of: redline, body: writer.render(redline))
  }
}
