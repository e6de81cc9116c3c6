import NoticeLanguage
import NoticeModel

/// Notes at the head of translated sections that are behind the text that they were made from.
///
/// They are put into the page, not into the text: its words are those that were translated.
struct StaleNotes {
  /// The language of the page.
  let language: Language
  /// The sections that are behind.
  let sections: [SectionID]
  /// The address of the text that prevails, without an anchor; `nil` if it has no page.
  let prevailing: String?

  /// The text with the notes.
  func inserted(into fragment: [UInt8]) -> [UInt8] {
    let places = sections.compactMap { section in
      Self.place(of: section, in: fragment).map { (section: section, place: $0) }
    }
    var result: [UInt8] = []
    var start = 0
    for (section, place) in places.sorted(by: { $0.place < $1.place }) {
      result += fragment[start..<place]
      result += note(on: section)
      start = place
    }
    return result + fragment[start...]
  }

  private func note(on section: SectionID) -> [UInt8] {
    var markup = Markup()
    markup.raw("<p class=\"stale\" role=\"note\">")
    markup.text(language.phrase(.staleSection))
    if let prevailing {
      markup.raw(" ")
      markup.link(
        language.phrase(.readPrevailing), to: prevailing + "#" + section.rawValue)
    }
    markup.raw("</p>\n")
    return markup.bytes
  }

  /// Behind the heading of a section, or at the start of the lead; as `HTMLWriter` writes them.
  private static func place(of section: SectionID, in fragment: [UInt8]) -> Int? {
    if section == .lead {
      let opening = Array("<div class=\"lead\" id=\"lead\">\n".utf8)
      return fragment.firstRange(of: opening)?.upperBound
    }
    let opening = Array("<section id=\"\(section.rawValue)\"".utf8)
    guard let start = fragment.firstRange(of: opening)?.upperBound else { return nil }
    return fragment[start...].firstRange(of: Array("</h".utf8))
      .flatMap { fragment[$0.upperBound...].firstIndex(of: 0x0A) }
      .map { $0 + 1 }
  }
}
