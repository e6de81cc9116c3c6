package import NoticeModel

/// Writes a redline as JSON (`Schemas/redline-1.schema.json`).
///
/// Each row carries what it adds to the canonical Markdown of either text, so that both texts can be
/// put together again to the byte: `both`, or else `old` and `new`, in the order of the rows.
package struct RedlineJSONWriter: Sendable {
  /// The name and version of the format.
  package static let format = "engross.redline/1"

  private let addresses: Addresses
  private let review: AmendmentReview?

  /// Makes a writer; the addresses are those of the links in the pieces of Markdown.
  package init(addresses: Addresses, review: AmendmentReview? = nil) {
    self.addresses = addresses
    self.review = review
  }

  /// The redline's file.
  package func render(_ redline: Redline) -> [UInt8] {
    let pieces = RedlinePieces(redline, addresses: addresses)
    let judged = JudgedChanges(of: review)
    var json = JSONBuilder(capacity: 1 << 16)
    json.object { json in
      json.member("format") { $0.string(Self.format) }
      json.member("old") { $0.side(redline.old) }
      json.member("new") { $0.side(redline.new) }
      json.member("summary") { $0.summary(of: redline) }
      if let review { json.member("review") { $0.review(review) } }
      json.member("changes") { json in
        json.array { json in
          for change in redline.changes {
            json.element { $0.change(change, judged.level(of: [change.id])) }
          }
        }
      }
      json.member("notes") { json in
        json.array { json in
          for note in redline.notes { json.element { $0.note(note) } }
        }
      }
      json.member("rows") { json in
        json.array { json in
          for index in redline.rows.indices {
            json.element { $0.row(index, of: redline, pieces) }
          }
        }
      }
    }
    json.end()
    return json.bytes
  }
}

/// The published JSON Schema of `engross.redline/1`.
package enum RedlineSchema {
  /// The name under which it is published.
  package static let fileName = "redline-1.schema.json"

  /// The schema itself.
  package static var bytes: [UInt8] { PackageResources.redline_1_schema_json }
}

extension JSONBuilder {
  fileprivate mutating func side(_ side: Redline.Side) {
    object { json in
      json.member("name") { $0.string(side.name) }
      json.member("notice") { $0.string(side.edition.notice.rawValue) }
      json.optional("revision", side.edition.revision?.rawValue)
      json.optional("region", side.edition.region?.rawValue)
      json.member("language") { $0.string(side.edition.language.rawValue) }
      json.member("direction") { $0.string(side.edition.isRightToLeft ? "rtl" : "ltr") }
    }
  }

  fileprivate mutating func summary(of redline: Redline) {
    let summary = RedlineSummary(redline)
    object { json in
      json.member("total") { $0.counts(summary.total) }
      json.member("sections") { json in
        json.array { json in
          for section in summary.sections {
            json.element { $0.section(section, of: redline) }
          }
        }
      }
    }
  }

  private mutating func counts(_ counts: RedlineSummary.Counts) {
    object(.inline) { json in
      json.member("wordsInserted") { $0.number(counts.wordsInserted) }
      json.member("wordsDeleted") { $0.number(counts.wordsDeleted) }
      json.member("wordsMoved") { $0.number(counts.wordsMoved) }
      json.member("changes") { json in
        json.object(.inline) { json in
          for kind in counts.kinds { json.member(kind.kind.rawValue) { $0.number(kind.count) } }
        }
      }
    }
  }

  private mutating func section(_ section: RedlineSummary.Section, of redline: Redline) {
    let step = section.step
    object { json in
      json.optional("old", step.old?.rawValue)
      json.optional("new", step.new?.rawValue)
      json.optional("oldHeading", step.oldHeading)
      json.optional("newHeading", step.newHeading)
      json.member("fates") { $0.strings(step.fates.map(\.rawValue)) }
      json.member("changes") { $0.changeIDs(step.changes, of: redline) }
      json.member("counts") { $0.counts(section.counts) }
    }
  }

  private mutating func changeIDs(_ indexes: [Int], of redline: Redline) {
    strings(
      indexes.filter(redline.changes.indices.contains).map { redline.changes[$0].id.rawValue })
  }

  fileprivate mutating func change(_ change: Change, _ level: Level?) {
    object { json in
      json.member("id") { $0.string(change.id.rawValue) }
      json.member("kind") { $0.string(change.kind.rawValue) }
      json.optional("level", level?.rawValue)
      json.member("section") { $0.string(change.section.rawValue) }
      json.member("row") { $0.number(change.row) }
      if let cell = change.cell { json.member("cell") { $0.number(cell) } }
      if let sentence = change.sentence { json.member("sentence") { $0.number(sentence) } }
      json.member("was") { $0.string(change.was) }
      json.member("becomes") { $0.string(change.becomes) }
      json.optional("value", change.value?.rawValue)
    }
  }

  fileprivate mutating func note(_ note: RedlineNote) {
    object(.inline) { json in
      json.member("kind") { $0.string(note.kind.rawValue) }
      if let row = note.row { json.member("row") { $0.number(row) } }
      json.member("was") { $0.string(note.was) }
      json.member("becomes") { $0.string(note.becomes) }
    }
  }

  fileprivate mutating func row(_ index: Int, of redline: Redline, _ pieces: RedlinePieces) {
    let row = redline.rows[index]
    object { json in
      json.kind(of: row)
      if let clause = row.clause {
        json.member("clause") { $0.string(clause.kind.name) }
        json.member("section") { $0.string(clause.section.rawValue) }
      }
      if !row.changes.isEmpty { json.member("changes") { $0.changeIDs(row.changes, of: redline) } }
      json.member("markdown") { json in
        json.object(.inline) { json in
          json.pieces(Array(pieces.oldBytes(of: index)), Array(pieces.newBytes(of: index)))
        }
      }
      json.member("cells") { json in
        json.array { json in
          for script in row.cells { json.element { $0.script(script, of: redline) } }
        }
      }
    }
  }

  private mutating func kind(of row: RedlineRow) {
    member("kind") { $0.string(row.kind.name) }
    switch row.kind {
    case .movedAway(let to): member("to") { $0.number(to) }
    case .movedHere(let from), .copied(let from): member("from") { $0.number(from) }
    case .unchanged, .changed, .inserted, .deleted: break
    }
  }

  private mutating func pieces(_ old: [UInt8], _ new: [UInt8]) {
    if old == new { return member("both") { $0.string(new) } }
    member("old") { $0.string(old) }
    member("new") { $0.string(new) }
  }

  private mutating func script(_ script: Script, of redline: Redline) {
    object { json in
      if let column = script.oldColumn { json.member("oldColumn") { $0.number(column) } }
      if let column = script.newColumn { json.member("newColumn") { $0.number(column) } }
      if script.isCoarse { json.member("isCoarse") { $0.boolean(true) } }
      json.member("segments") { json in
        json.array { json in
          for segment in script.segments {
            json.element { $0.segment(segment, of: script, redline) }
          }
        }
      }
    }
  }

  private mutating func segment(
    _ segment: Script.Segment, of script: Script, _ redline: Redline
  ) {
    object(.inline) { json in
      json.member("kind") { $0.string(segment.kind.name) }
      json.pieces(
        TokenInlines.words(of: script.old[segment.old]),
        TokenInlines.words(of: script.new[segment.new]))
      if let change = segment.change, redline.changes.indices.contains(change) {
        json.member("change") { $0.string(redline.changes[change].id.rawValue) }
      }
    }
  }
}

extension RedlineRow.Kind {
  /// What became of a row, as machines are told.
  var name: String {
    switch self {
    case .unchanged: "unchanged"
    case .changed: "changed"
    case .inserted: "inserted"
    case .deleted: "deleted"
    case .movedAway: "moved-away"
    case .movedHere: "moved-here"
    case .copied: "copied"
    }
  }
}

extension Script.Segment.Kind {
  /// What became of a run, as machines are told.
  var name: String {
    switch self {
    case .equal: "equal"
    case .deleted: "deleted"
    case .inserted: "inserted"
    case .movedAway: "moved-away"
    case .movedHere: "moved-here"
    }
  }
}

extension Clause.Kind {
  /// What a clause is, as machines are told.
  var name: String {
    switch self {
    case .title: "title"
    case .issuer: "issuer"
    case .date: "date"
    case .supplemented: "supplemented"
    case .pointer: "pointer"
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .tableHeader: "table-header"
    case .tableRow: "table-row"
    case .code: "code"
    case .thematicBreak: "thematic-break"
    case .nothing: "nothing"
    case .signature: "signature"
    }
  }
}
