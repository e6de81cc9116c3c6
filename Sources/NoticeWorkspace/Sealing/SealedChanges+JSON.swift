import NoticeDiagnostics
package import NoticeModel

extension SealedChanges {
  /// The bytes of `changes.json`; the same changes give the same bytes.
  package var json: [UInt8] {
    var writer = JSONLineWriter()
    writer.object { writer in
      writer.number("format", Self.format)
      writer.text("from", from.rawValue)
      writer.member("languages") { writer in
        writer.lines(comparisons) { comparison, writer in
          writer.object { writer in
            writer.text("language", comparison.language.rawValue)
            writer.text("old-words", comparison.oldWords)
            writer.text("new-words", comparison.newWords)
            comparison.record.write(to: &writer)
          }
        }
      }
      if let review {
        writer.member("review") { $0.object { review.write(to: &$0) } }
      }
    }
    return writer.bytes + [0x0A]
  }
}

extension RedlineRecord {
  /// Writes the members of the record.
  fileprivate func write(to writer: inout JSONLineWriter) {
    writer.member("rows") { $0.lines(rows) { $0.write(to: &$1) } }
    writer.member("changes") { $0.lines(changes) { $0.write(to: &$1) } }
    writer.member("sections") { $0.lines(sections) { $0.write(to: &$1) } }
    writer.member("notes") { $0.lines(notes) { $0.write(to: &$1) } }
  }
}

extension RedlineRecord.Row {
  fileprivate func write(to writer: inout JSONLineWriter) {
    writer.object { writer in
      writer.text("row", RecordedRowKind(kind).rawValue)
      if let other = kind.otherRow { writer.number("other", other) }
      if count != 1 { writer.number("count", count) }
      writer.number("old", old)
      writer.number("new", new)
      if !changes.isEmpty { writer.numbers("changes", changes) }
      if !cells.isEmpty { writer.member("cells") { $0.array(cells) { $0.write(to: &$1) } } }
    }
  }
}

extension RedlineRecord.Cell {
  fileprivate func write(to writer: inout JSONLineWriter) {
    writer.object { writer in
      if let oldColumn { writer.number("old-column", oldColumn) }
      if let newColumn { writer.number("new-column", newColumn) }
      if isCoarse { writer.flag("coarse", true) }
      writer.member("runs") { writer in
        writer.array(segments) { run, writer in writer.text(run.recorded) }
      }
      writer.member("sentences") { writer in
        writer.array(sentences) { run, writer in writer.text(run.recorded) }
      }
    }
  }
}

extension RedlineRecord.Run {
  /// The run as text: a sign, where it begins and how long it is on either side, and its change, as
  /// in `- 120+5 125+0 #3`.
  var recorded: String {
    let change = self.change.map { " #\($0)" } ?? ""
    return "\(kind.sign) \(Self.recorded(old)) \(Self.recorded(new))\(change)"
  }

  private static func recorded(_ range: Range<Int>) -> String {
    "\(range.lowerBound)+\(range.count)"
  }

  /// Reads what `recorded` wrote; `nil` for anything else.
  init?(recorded text: String) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3 || words.count == 4,
      let kind = Script.Segment.Kind.allCases.first(where: { $0.sign == words[0] }),
      let old = Self.range(words[1]), let new = Self.range(words[2])
    else { return nil }
    self.init(kind, old: old, new: new)
    if words.count == 4 {
      guard words[3].first == "#", let change = Int(words[3].dropFirst()), change >= 0 else {
        return nil
      }
      self.change = change
    }
  }

  private static func range(_ text: Substring) -> Range<Int>? {
    let parts = text.split(separator: "+", omittingEmptySubsequences: false)
    guard parts.count == 2, let start = Int(parts[0]), let length = Int(parts[1]),
      (0...0x4000_0000).contains(start), (0...0x4000_0000).contains(length)
    else { return nil }
    return start..<start + length
  }
}

extension Script.Segment.Kind {
  fileprivate static let allCases: [Self] = [.equal, .deleted, .inserted, .movedAway, .movedHere]

  fileprivate var sign: String {
    switch self {
    case .equal: "="
    case .deleted: "-"
    case .inserted: "+"
    case .movedAway: "<"
    case .movedHere: ">"
    }
  }
}

/// The kind of a row without the other row that it names.
enum RecordedRowKind: String, CaseIterable {
  case unchanged
  case changed
  case inserted
  case deleted
  case movedAway = "moved-away"
  case movedHere = "moved-here"
  case copied

  /// Forgets the other row.
  init(_ kind: RedlineRow.Kind) {
    self =
      switch kind {
      case .unchanged: .unchanged
      case .changed: .changed
      case .inserted: .inserted
      case .deleted: .deleted
      case .movedAway: .movedAway
      case .movedHere: .movedHere
      case .copied: .copied
      }
  }

  /// The kind with the other row.
  func kind(other: Int) -> RedlineRow.Kind {
    switch self {
    case .unchanged: .unchanged
    case .changed: .changed
    case .inserted: .inserted
    case .deleted: .deleted
    case .movedAway: .movedAway(to: other)
    case .movedHere: .movedHere(from: other)
    case .copied: .copied(from: other)
    }
  }
}

extension RedlineRow.Kind {
  /// The other row that it names.
  fileprivate var otherRow: Int? {
    switch self {
    case .movedAway(let row), .movedHere(let row), .copied(let row): row
    case .unchanged, .changed, .inserted, .deleted: nil
    }
  }
}

extension Change {
  fileprivate func write(to writer: inout JSONLineWriter) {
    writer.object { writer in
      writer.text("id", id.rawValue)
      writer.text("kind", kind.rawValue)
      writer.text("section", section.rawValue)
      writer.number("row", row)
      if let cell { writer.number("cell", cell) }
      if let sentence { writer.number("sentence", sentence) }
      writer.text("was", was)
      writer.text("becomes", becomes)
      if let value { writer.text("value", value.rawValue) }
    }
  }
}

extension SectionStep {
  fileprivate func write(to writer: inout JSONLineWriter) {
    writer.object { writer in
      if let old { writer.text("old", old.rawValue) }
      if let new { writer.text("new", new.rawValue) }
      if let oldHeading { writer.text("old-heading", oldHeading) }
      if let newHeading { writer.text("new-heading", newHeading) }
      if !fates.isEmpty {
        writer.member("fates") { $0.array(fates) { $1.text($0.rawValue) } }
      }
      if !changes.isEmpty { writer.numbers("changes", changes) }
    }
  }
}

extension RedlineNote {
  fileprivate func write(to writer: inout JSONLineWriter) {
    writer.object { writer in
      writer.text("kind", kind.rawValue)
      if let row { writer.number("row", row) }
      writer.text("was", was)
      writer.text("becomes", becomes)
    }
  }
}

extension JSONLineWriter {
  /// Writes a member that is a list of numbers.
  fileprivate mutating func numbers(_ name: String, _ values: [Int]) {
    member(name) { $0.array(values) { $1.number($0) } }
  }
}
