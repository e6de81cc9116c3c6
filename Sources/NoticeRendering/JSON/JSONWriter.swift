package import NoticeDiagnostics
package import NoticeModel

/// Writes an edition as JSON, with everything that is known of it (`Schemas/edition-1.schema.json`).
///
/// Each block is on lines of its own, so that two revisions compare well line by line.
package struct JSONWriter: Sendable {
  /// The name and version of the format.
  package static let format = "engross.edition/1"

  /// Makes a writer.
  package init() {}

  /// The edition's file.
  package func rendering(of edition: Edition, in diagnostics: inout Diagnostics) -> Rendering {
    var json = JSONBuilder(capacity: 1 << 17)
    json.object { $0.members(of: edition) }
    json.end()
    return Rendering(bytes: json.bytes, apparatus: json.apparatus)
  }
}

extension JSONBuilder {
  fileprivate mutating func members(of edition: Edition) {
    member("format") { $0.string(JSONWriter.format) }
    member("notice") { $0.string(edition.notice.rawValue) }
    optionalMember("revision", edition.revision?.rawValue)
    optionalMember("region", edition.region?.rawValue)
    member("language") { $0.string(edition.language.rawValue) }
    member("direction") { $0.string(edition.isRightToLeft ? "rtl" : "ltr") }
    if let issuer = edition.issuer { member("issuer") { $0.string(issuer.bytes) } }
    member("title") { $0.inlines(edition.title) }
    if !edition.dateline.isEmpty {
      member("dateline") { json in
        json.array { json in
          for entry in edition.dateline { json.element { $0.datelineEntry(entry) } }
        }
      }
    }
    if let supplemented = edition.supplemented {
      member("supplements") { json in
        json.object { json in
          json.member("notice") { $0.string(supplemented.notice.rawValue) }
          json.member("statement") { $0.inlines(supplemented.statement) }
        }
      }
    }
    if !edition.pointers.isEmpty {
      member("pointers") { json in
        json.array { json in
          for pointer in edition.pointers { json.element { $0.pointer(pointer) } }
        }
      }
    }
    if !edition.lead.isEmpty { member("lead") { $0.blocks(edition.lead) } }
    member("sections") { $0.sections(edition.sections) }
    if !edition.signature.isEmpty {
      member("signature") { json in
        json.array { json in
          for line in edition.signature { json.element { $0.words(line.bytes) } }
        }
      }
    }
  }

  private mutating func optionalMember(_ name: String, _ value: String?) {
    member(name) { json in
      if let value { json.string(value) } else { json.null() }
    }
  }

  private mutating func datelineEntry(_ entry: DatelineEntry) {
    object(.inline) { json in
      json.member("kind") { $0.string(entry.kind.rawValue) }
      json.member("date") { $0.string(entry.date.iso8601) }
      json.member("text") { $0.words(entry.text.bytes) }
    }
  }

  private mutating func pointer(_ pointer: EditionPointer) {
    object(.inline) { json in
      switch pointer.kind {
      case .effective(let date, _):
        json.member("kind") { $0.string("effective") }
        json.member("date") { $0.string(date.iso8601) }
      case .wholeText(let supplement):
        json.member("kind") { $0.string("whole-text") }
        json.member("supplement") { $0.string(supplement) }
      }
      json.member("regions") { $0.strings(pointer.regions.map(\.rawValue)) }
      json.member("text") { $0.words(pointer.text.bytes) }
    }
  }

  private mutating func sections(_ sections: [EditionSection]) {
    array { json in
      for section in sections {
        json.element { json in json.object { $0.members(of: section) } }
      }
    }
  }

  private mutating func members(of section: EditionSection) {
    member("id") { $0.string(section.id.rawValue) }
    if !section.formerIDs.isEmpty {
      member("formerIds") { $0.strings(section.formerIDs.map(\.rawValue)) }
    }
    member("level") { $0.number(section.level) }
    member("topic") { $0.string(section.topic.rawValue) }
    partLanguage(section.language)
    if let number = section.number { member("number") { $0.words(number.bytes) } }
    member("heading") { $0.inlines(section.heading) }
    if let audience = section.audience { member("audience") { $0.audience(audience) } }
    statements(section.statements)
    if !section.blocks.isEmpty { member("blocks") { $0.blocks(section.blocks) } }
    if !section.subsections.isEmpty {
      member("sections") { $0.sections(section.subsections) }
    }
  }

  /// Writes the language of a part that has one of its own.
  mutating func partLanguage(_ language: PartLanguage?) {
    guard let language else { return }
    member("language") { $0.string(language.tag.rawValue) }
    member("direction") { $0.string(language.isRightToLeft ? "rtl" : "ltr") }
  }

  /// Writes what front matter says of a part.
  mutating func statements(_ statements: [PartStatement]) {
    guard !statements.isEmpty else { return }
    member("statements") { json in
      json.array { json in
        for statement in statements { json.element { $0.statement(statement) } }
      }
    }
  }

  private mutating func statement(_ statement: PartStatement) {
    object(.inline) { json in
      switch statement.kind {
      case .value(let name):
        json.member("kind") { $0.string("value") }
        json.member("name") { $0.string(name.rawValue) }
      case .prevails: json.member("kind") { $0.string("prevails") }
      }
      json.member("text") { $0.words(statement.text.bytes) }
    }
  }

  /// Writes an array of names.
  mutating func strings(_ names: [String]) {
    array(.inline) { json in
      for name in names { json.element { $0.string(name) } }
    }
  }

  /// Writes whom a part is for.
  mutating func audience(_ audience: AudienceLabel) {
    object { json in
      json.member("text") { $0.words(audience.text.bytes) }
      json.member(audience.isNegated ? "except" : "regions") {
        $0.strings(audience.regions.map(\.rawValue))
      }
      if let replaces = audience.replaces { json.member("replaces") { $0.words(replaces.bytes) } }
    }
  }
}
