package import NoticeDiagnostics
package import NoticeModel

/// Writes an edition as a fragment of a page: title block, dateline, lead, sections, signature.
///
/// The page around it gives `lang` and `dir` (`Edition.language`, `Edition.isRightToLeft`). No
/// script, no style, no attribute that a content security policy would block.
package struct HTMLWriter: Sendable {
  private let addresses: Addresses

  /// Makes a writer of fragments whose links lead to those addresses.
  package init(addresses: Addresses) {
    self.addresses = addresses
  }

  /// The edition's fragment.
  package func rendering(of edition: Edition, in diagnostics: inout Diagnostics) -> Rendering {
    var renderer = HTMLRenderer(addresses: addresses, capacity: 1 << 16)
    renderer.editionLanguage = PartLanguage(
      edition.language, isRightToLeft: edition.isRightToLeft)
    renderer.write(edition)
    for report in renderer.reports { report.enter(in: &diagnostics) }
    return Rendering(bytes: renderer.output.bytes, apparatus: renderer.output.apparatus)
  }

  /// The blocks alone, as `cmark-gfm` would write them but for our additions.
  package func body(of blocks: [Block], in diagnostics: inout Diagnostics) -> [UInt8] {
    var renderer = HTMLRenderer(addresses: addresses, capacity: 1 << 12)
    renderer.keepsLineEnds = true
    renderer.write(blocks)
    for report in renderer.reports { report.enter(in: &diagnostics) }
    return renderer.output.bytes
  }
}

/// The state of one HTML fragment.
struct HTMLRenderer {
  var output: MarkedBytes
  let addresses: Addresses
  var reports: [RenderingReport] = []
  /// Whether a line end between East Asian characters stays one.
  var keepsLineEnds = false
  /// The language of the edition; labels and numbers are in it.
  var editionLanguage: PartLanguage?
  /// The language of the part that is being written, where it is another.
  var partLanguage: PartLanguage?
  /// How many elements were given ids of our own; those hold an underscore, which no section's does.
  private var ownIDs = 0

  init(addresses: Addresses, capacity: Int) {
    self.addresses = addresses
    output = MarkedBytes(capacity: capacity)
  }

  /// Writes the whole fragment.
  mutating func write(_ edition: Edition) {
    writeTitleBlock(of: edition)
    if !edition.lead.isEmpty {
      output.write("<div class=\"lead\" id=\"lead\">\n")
      write(edition.lead)
      output.write("</div>\n")
    }
    for section in edition.sections { write(section) }
    if !edition.signature.isEmpty {
      output.write("<div class=\"signature\">\n")
      for line in edition.signature {
        output.write("<p>")
        writeText(line.bytes)
        output.write("</p>\n")
      }
      output.write("</div>\n")
    }
  }

  private mutating func writeTitleBlock(of edition: Edition) {
    output.write("<header>\n<h1>")
    write(edition.title)
    output.write("</h1>\n")
    if !edition.dateline.isEmpty {
      output.write("<p class=\"dateline\">")
      for (index, entry) in edition.dateline.enumerated() {
        if index > 0 {
          output.write(.space)
          output.mark("·")
          output.write(.space)
        }
        write(entry)
      }
      output.write("</p>\n")
    }
    if let supplemented = edition.supplemented {
      output.write("<p class=\"supplements\">")
      write(supplemented.statement)
      output.write("</p>\n")
    }
    for pointer in edition.pointers { write(pointer) }
    output.write("</header>\n")
  }

  private mutating func write(_ entry: DatelineEntry) {
    let text = entry.text.bytes
    output.write("<span class=\"\(entry.kind.rawValue)\">")
    write(text, entry.date, at: entry.dateBytes.clamped(to: text.indices))
    output.write("</span>")
  }

  private mutating func write(_ text: [UInt8], _ date: CalendarDate, at place: Range<Int>) {
    writeText(text[..<place.lowerBound])
    output.write("<time datetime=\"\(date.iso8601)\">")
    writeText(text[place])
    output.write("</time>")
    writeText(text[place.upperBound...])
  }

  private mutating func write(_ section: EditionSection) {
    output.write("<section id=\"")
    writeAttribute(section.id.rawValue)
    output.write("\"")
    let around = enter(section.language)
    output.write(">\n")
    for former in section.formerIDs {
      output.write("<span class=\"anchor\" id=\"")
      writeAttribute(former.rawValue)
      output.write("\"></span>\n")
    }
    writeHeading(of: section)
    if let audience = section.audience { writeParagraph(audience, id: nil) }
    write(section.statements)
    write(section.blocks)
    for subsection in section.subsections { write(subsection) }
    output.write("</section>\n")
    partLanguage = around
  }

  /// Begins a part in a language of its own, and gives that around it, to be set again behind it.
  mutating func enter(_ language: PartLanguage?) -> PartLanguage? {
    let around = partLanguage
    guard let language else { return around }
    write(language)
    partLanguage = language == editionLanguage ? nil : language
    return around
  }

  private mutating func write(_ language: PartLanguage) {
    output.write(" lang=\"")
    writeAttribute(language.tag.rawValue)
    output.write(language.isRightToLeft ? "\" dir=\"rtl\"" : "\" dir=\"ltr\"")
  }

  /// Marks words of the edition's language within a part in another.
  mutating func writeEditionLanguage() {
    if partLanguage != nil, let editionLanguage { write(editionLanguage) }
  }

  /// Writes what front matter says of a part, a line each.
  mutating func write(_ statements: [PartStatement]) {
    for statement in statements {
      endLine()
      output.write("<p class=\"statement\"")
      writeEditionLanguage()
      output.write(">")
      writeText(statement.text.bytes)
      output.write("</p>\n")
    }
  }

  /// Writes the heading; its number leads to the section itself, so that people can copy the
  /// address, without a word that the other formats do not have.
  private mutating func writeHeading(of section: EditionSection) {
    let level = String(min(max(section.level, 2), 6))
    output.write("<h" + level + ">")
    if let number = section.number {
      output.write("<a class=\"number\" href=\"#")
      writeAttribute(section.id.rawValue)
      output.write("\"")
      writeEditionLanguage()
      output.write(">")
      writeText(number.bytes)
      output.write("</a> ")
    }
    write(section.heading)
    output.write("</h" + level + ">\n")
  }

  /// Writes whom a section or clause is for, as a line of its own.
  mutating func writeParagraph(_ audience: AudienceLabel, id: String?) {
    output.write("<p class=\"audience\"")
    if let id { output.write(" id=\"\(id)\"") }
    writeEditionLanguage()
    output.write(">")
    writeText(audience.text.bytes)
    if let replaces = audience.replaces {
      output.write(" <span class=\"replaces\">")
      writeText(replaces.bytes)
      output.write("</span>")
    }
    output.write("</p>\n")
  }

  /// An id that no section has.
  mutating func ownID(_ kind: String) -> String {
    ownIDs += 1
    return "\(kind)_\(ownIDs)"
  }

  /// Writes text between tags.
  mutating func writeText(_ text: [UInt8]) {
    HTMLEscaping.append(text, to: &output.bytes, as: .text)
  }

  /// Writes text between tags.
  mutating func writeText(_ text: ArraySlice<UInt8>) {
    HTMLEscaping.append(text, to: &output.bytes, as: .text)
  }

  /// Writes the value of an attribute.
  mutating func writeAttribute(_ value: String) {
    HTMLEscaping.append(Array(value.utf8), to: &output.bytes, as: .attribute)
  }

  /// Begins a new line unless one has begun.
  mutating func endLine() {
    if !output.isAtLineStart { output.write(.lineFeed) }
  }
}
