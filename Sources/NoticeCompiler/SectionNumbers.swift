package import NoticeModel

/// The computed numbers of sections, as the counters from the outermost level on.
///
/// A section in place of another has that one's number. What is unnumbered, and everything in it,
/// has none and does not count.
package struct SectionNumbers: Sendable {
  private var components: [SectionID: [Int]] = [:]

  /// Numbers the sections of an edition.
  init(of sections: [ArrangedSection], style: Numbering.Style) {
    guard style != .none, style != .asWritten else { return }
    number(sections, under: [])
  }

  /// The counters of a section, such as `[12, 1]`; `nil` for one without a number.
  package subscript(id: SectionID) -> [Int]? { components[id] }

  private mutating func number(_ sections: [ArrangedSection], under prefix: [Int]) {
    var count = 0
    for section in sections where section.isNumbered {
      if let replaced = section.replacedID, let number = components[replaced] {
        components[section.id] = number
      } else {
        count += 1
        components[section.id] = prefix + [count]
      }
      number(section.subsections, under: components[section.id] ?? prefix)
    }
  }
}
