import NoticeDiagnostics
import NoticeLanguage
import NoticeModel

/// Finds numbers of sections that were typed in prose, such as "Section 12", where a reference
/// would keep right.
///
/// Sections of laws are left alone: those followed by "of", and numbers that no notice has.
enum TypedSectionNumber {
  /// Reports typed numbers in a revision's main text and supplements.
  static func check(_ revision: CompiledRevision, in diagnostics: inout Diagnostics) {
    let style = revision.surroundings.manifest.numbering.sections
    guard style == .decimal || style == .article || style == .letter else { return }
    let numbered = NumberedSections(revision, style: style)
    ProseScanner.forEachParagraph(of: revision.texts) { runs in
      for run in runs where run.prose.range != .none {
        for mention in mentions(in: run.prose.bytes, style: style) {
          numbered.judge(mention, in: run.prose, reportingTo: &diagnostics)
        }
      }
    }
  }

  /// A typed number with the bytes that it takes, its word included.
  struct Mention {
    let number: String
    let bytes: Range<Int>
  }

  static func mentions(in bytes: [UInt8], style: Numbering.Style) -> [Mention] {
    let word = Array((style == .article ? "Article " : "Section ").utf8)
    var mentions: [Mention] = []
    var index = 0
    while index + word.count < bytes.count {
      guard bytes[index] | 0x20 == word[0] | 0x20, bytes[(index + 1)...].starts(with: word[1...])
      else {
        index += 1
        continue
      }
      let start = index
      index += word.count
      let number = number(in: bytes, at: index, isLetter: style == .letter)
      guard !number.isEmpty else { continue }
      index += number.utf8.count
      if !isOfALaw(bytes[index...]) {
        mentions.append(Mention(number: number, bytes: start..<index))
      }
    }
    return mentions
  }

  private static func number(in bytes: [UInt8], at start: Int, isLetter: Bool) -> String {
    var end = start
    if isLetter {
      guard start < bytes.count, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[start])
      else { return "" }
      end += 1
    }
    while end < bytes.count {
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[end])
      let isPoint =
        bytes[end] == UInt8(ascii: ".") && end > start && end + 1 < bytes.count
        && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[end + 1])
      guard isDigit || isPoint else { break }
      end += 1
    }
    // A letter or sign right behind belongs to a law's own numbering, such as "Section 7A".
    if end < bytes.count, bytes[end] >= 0x80 || isLetterOrBracket(bytes[end]) { return "" }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private static func isLetterOrBracket(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "(")
  }

  private static func isOfALaw(_ rest: ArraySlice<UInt8>) -> Bool {
    [" of ", " GDPR", " U.S.C", ", "].contains { rest.starts(with: Array($0.utf8)) }
      && !rest.starts(with: Array(" of this ".utf8)) && !rest.starts(with: Array(", ".utf8))
  }
}

/// The numbers that the sections of a revision have.
private struct NumberedSections {
  private var ids: [String: SectionID] = [:]
  private var count = 0

  init(_ revision: CompiledRevision, style: Numbering.Style) {
    let language = revision.surroundings.language(revision.surroundings.manifest.language)
    revision.sections.forEachSection { section in
      guard let components = revision.targets.numbers[section.id] else { return }
      ids[language.bareNumber(components, style: style, items: "")] = section.id
      if components.count == 1 { count = max(count, components[0]) }
    }
  }

  func judge(
    _ mention: TypedSectionNumber.Mention, in prose: Prose,
    reportingTo diagnostics: inout Diagnostics
  ) {
    // Offsets are those of the source as long as nothing before was an entity or an escape.
    let range = SourceRange(
      file: prose.range.file, offset: Int(prose.range.offset) + mention.bytes.lowerBound,
      length: mention.bytes.count)
    if let id = ids[mention.number] {
      diagnostics.reportTypedNumber(mention.number, of: id, at: range)
    } else if mention.number.utf8.count <= 4 {
      diagnostics.reportMissingNumber(mention.number, last: count, at: range)
    }
  }
}

extension Diagnostics {
  fileprivate mutating func reportTypedNumber(
    _ number: String, of id: SectionID, at range: SourceRange
  ) {
    let place = place(range)
    let isExact = place.length <= place.file.bytes.count - place.offset
    report(
      .warning, "typed-section-number", at: range,
      "Section number \(number) is typed; '[](#\(id))' prints it and keeps it right",
      fix: isExact
        ? Diagnostic.Fix("refer to the section", at: place, replacement: "[](#\(id))") : nil)
  }

  fileprivate mutating func reportMissingNumber(
    _ number: String, last: Int, at range: SourceRange
  ) {
    report(
      .warning, "wrong-section-number", at: range,
      "No section of this notice has the number \(number); they run from 1 to \(last)",
      explanation: "Numbers are computed: write a reference, or name the law whose section it is.")
  }
}
