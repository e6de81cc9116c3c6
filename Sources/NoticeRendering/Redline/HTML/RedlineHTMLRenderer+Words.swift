import NoticeLanguage
import NoticeModel

/// What to write of a row: both texts, or one of them.
enum RedlineSide {
  /// Both, with their edits.
  case both
  /// The old text alone, what is gone from it marked.
  case old
  /// The new text alone, what is new in it marked.
  case new
}

extension RedlineHTMLRenderer {
  /// Writes the words of a script of a row with their edits.
  mutating func write(_ script: Script, of row: RedlineRow, side: RedlineSide, isFirst: Bool) {
    let name = isFirst ? words.structureLine(of: row) : nil
    switch row.kind {
    case .unchanged, .changed: writeCell(script, side: side)
    case .inserted: writeInserted(script.new, name: name)
    case .deleted: writeDeleted(script.old, name: name)
    case .copied:
      writeInserted(script.new, name: isFirst ? words.moveLine(of: row) : nil, class: "copied")
    case .movedAway:
      writeDeleted(script.old, name: isFirst ? words.moveLine(of: row) : nil, class: "moved")
    case .movedHere:
      html.output.write("<ins class=\"moved\">")
      writeCue((isFirst ? words.moveLine(of: row) ?? "" : phrases.text(.movedHere)) + ": ")
      writeSegments(of: script, side: .both)
      writeCue(" " + phrases.text(.endMoved) + " ")
      html.output.write("</ins>")
    }
  }

  /// Writes a script; one of a column that came or went is marked as a whole.
  private mutating func writeCell(_ script: Script, side: RedlineSide) {
    if script.oldColumn == nil {
      guard side != .old else { return }
      writeInserted(script.new, name: phrases.text(.columnInserted))
    } else if script.newColumn == nil {
      guard side != .new else { return }
      writeDeleted(script.old, name: phrases.text(.columnDeleted))
    } else {
      writeSegments(of: script, side: side)
    }
  }

  private mutating func writeSegments(of script: Script, side: RedlineSide) {
    for segment in script.segments {
      switch segment.kind {
      case .equal: writeEqual(segment, of: script, side: side)
      case .deleted where side != .new:
        writeDeleted(script.old[segment.old], change: segment.change)
      case .inserted where side != .old:
        writeInserted(script.new[segment.new], change: segment.change)
      case .movedAway where side != .new:
        let name = phrases.text(.movedAway)
        writeDeleted(
          script.old[segment.old], name: name, class: "moved", change: segment.change)
      case .movedHere where side != .old:
        let name = phrases.text(.movedHere)
        writeInserted(
          script.new[segment.new], name: name, class: "moved", change: segment.change)
      case .deleted, .inserted, .movedAway, .movedHere: break
      }
    }
  }

  /// Writes words that only the old text has.
  private mutating func writeDeleted(
    _ tokens: some Sequence<Token>, name: String? = nil, class kind: String? = nil,
    change: Int? = nil
  ) {
    let name = name ?? phrases.text(.deleted)
    write(Array(tokens), in: "del", oldLanguage, kind, (name, phrases.text(.endDeleted)), change)
  }

  /// Writes words that only the new text has.
  private mutating func writeInserted(
    _ tokens: some Sequence<Token>, name: String? = nil, class kind: String? = nil,
    change: Int? = nil
  ) {
    let name = name ?? phrases.text(.inserted)
    write(Array(tokens), in: "ins", "", kind, (name, phrases.text(.endInserted)), change)
  }

  private mutating func write(
    _ tokens: [Token], in element: String, _ language: String, _ kind: String?,
    _ cues: (start: String, end: String), _ change: Int?
  ) {
    let attribute = kind.map { " class=\"\($0)\"" } ?? ""
    html.output.write("<\(element)\(attribute)\(language)\(idAttribute(ofChange: change))>")
    writeCue(cues.start + ": ")
    write(tokens, isDeleted: element == "del")
    writeCue(" " + cues.end + " ")
    html.output.write("</\(element)>")
  }

  /// Writes tokens with their elements; the end of a paragraph inside is said in words.
  private mutating func write(_ tokens: [Token], isDeleted: Bool? = nil) {
    let parts = tokens.split(omittingEmptySubsequences: false) { $0.kind == .paragraphEnd }
    for (index, part) in parts.enumerated() {
      if index > 0 {
        let phrase = isDeleted == true ? RedlinePhrase.paragraphsJoined : .paragraphBegins
        html.output.write(" <span class=\"note\"\(furnitureLanguage)>¶ [")
        writeText(phrases.text(phrase))
        html.output.write("]</span><br>\n")
      }
      html.write(TokenInlines.inlines(of: Array(part)))
    }
  }

  // MARK: Words that both have

  private mutating func writeEqual(
    _ segment: Script.Segment, of script: Script, side: RedlineSide
  ) {
    let old = Array(script.old[segment.old])
    let new = Array(script.new[segment.new])
    guard segment.change != nil, old.count == new.count else {
      return write(side == .old ? old : new)
    }
    var start = 0
    for index in new.indices where index + 1 == new.count || differ(old, new, index, index + 1) {
      writeAltered(old[start...index], new[start...index], side: side, change: segment.change)
      start = index + 1
    }
  }

  /// Whether two neighbours differ from their old selves in different ways.
  private func differ(_ old: [Token], _ new: [Token], _ left: Int, _ right: Int) -> Bool {
    old[left].marks != old[right].marks || new[left].marks != new[right].marks
      || (old[left].bytes == new[left].bytes) != (old[right].bytes == new[right].bytes)
  }

  private mutating func writeAltered(
    _ old: ArraySlice<Token>, _ new: ArraySlice<Token>, side: RedlineSide, change: Int?
  ) {
    let tokens = Array(side == .old ? old : new)
    if old.elementsEqual(new) { return write(tokens) }
    html.output.write("<span class=\"altered\"\(idAttribute(ofChange: change))")
    if let first = old.first, first.marks != new.first?.marks {
      html.output.write(" data-was=\"")
      html.writeAttribute(MarkNames.names(of: first.marks))
      html.output.write("\"")
    }
    if !old.map(\.bytes).elementsEqual(new.map(\.bytes)) {
      html.output.write(" data-was-text=\"")
      HTMLEscaping.append(
        TokenInlines.words(of: old), to: &html.output.bytes, as: .attribute)
      html.output.write("\"")
    }
    html.output.write(">")
    writeCue(phrases.text(.altered) + ": ")
    write(tokens)
    writeCue(" " + phrases.text(.endAltered) + " ")
    html.output.write("</span>")
  }
}

/// The elements around a word as one line of text.
enum MarkNames {
  /// The names, outermost first, targets behind theirs.
  static func names(of marks: [Mark]) -> String {
    marks.compactMap(name).joined(separator: " ")
  }

  private static func name(of mark: Mark) -> String? {
    switch mark.kind {
    case .emphasis: "em"
    case .strong: "strong"
    case .code: "code"
    case .link(let link): "a(\(link.destination)\(title(link.title)))"
    case .image(let image): "img(\(image.destination)\(title(image.title)))"
    case .reference(let reference): "a(#\(reference.section?.rawValue ?? ""))"
    case .softBreak: nil
    }
  }

  private static func title(_ title: Prose?) -> String { title.map { " \"\($0)\"" } ?? "" }
}
