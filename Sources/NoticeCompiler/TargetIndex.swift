import NoticeLanguage
package import NoticeModel

/// What a reference may lead to in one notice: its sections and the list items that have ids.
package struct TargetIndex: Sendable {
  /// One place with an id.
  package struct Target: Sendable {
    /// The id that is on the page.
    package let id: SectionID
    /// The section that it is, or is in.
    package let section: SectionID
    /// The counters of the section; `nil` if it has no number.
    package let components: [Int]?
    /// The labels of the list items down to this one, such as `(b)(ii)`; empty for a section.
    package let items: String
    /// The heading of the section.
    package let heading: [Inline]
    /// The supplement whose values the heading's `{{names}}` are looked up in first.
    package let supplement: Int?
    /// Whether the place is an item of a list of bullets, which has no number of its own.
    package let isUnnumberedItem: Bool
  }

  private var targets: [SectionID: Target] = [:]
  /// The numbers of sections.
  package let numbers: SectionNumbers
  private let numbering: Numbering

  /// Numbers the sections and enters them with the items inside them and inside the leads.
  ///
  /// `aliases` are further names of what is entered.
  init(
    leads: [[Block]], sections: [ArrangedSection], numbering: Numbering,
    aliases: [SectionID: SectionID] = [:]
  ) {
    numbers = SectionNumbers(of: sections, style: numbering.sections)
    self.numbering = numbering
    let leadTarget = Target(
      id: .lead, section: .lead, components: nil, items: "", heading: [], supplement: nil,
      isUnnumberedItem: false)
    targets[.lead] = leadTarget
    for lead in leads { enterItems(of: lead, in: leadTarget, depth: 0) }
    sections.forEachSection { enter($0) }
    for (alias, id) in aliases where targets[alias] == nil { targets[alias] = targets[id] }
  }

  /// The place that answers to an id or former id.
  package subscript(id: SectionID) -> Target? { targets[id] }

  /// Every id and former id, sorted.
  package var ids: [SectionID] { targets.keys.sorted() }

  /// Every place, by id and former id.
  var all: [SectionID: Target] { targets }

  private mutating func enter(_ section: ArrangedSection) {
    let target = Target(
      id: section.id, section: section.id, components: numbers[section.id], items: "",
      heading: section.heading.content, supplement: section.supplement, isUnnumberedItem: false)
    targets[section.id] = target
    for former in section.formerIDs { targets[former] = target }
    enterItems(of: section.blocks, in: target, depth: 0)
  }

  private mutating func enterItems(of blocks: [Block], in target: Target, depth: Int) {
    for block in blocks {
      switch block {
      case .list(let list): enterItems(of: list, in: target, depth: depth)
      case .quotation(let quotation):
        enterItems(of: quotation.blocks, in: target, depth: depth)
      case .regional(let clause): enterItems(of: clause.blocks, in: target, depth: depth)
      case .paragraph, .table, .code, .thematicBreak: break
      }
    }
  }

  private mutating func enterItems(of list: List, in target: Target, depth: Int) {
    let style = ListNumbering.style(at: depth, of: numbering)
    for (offset, item) in list.items.enumerated() {
      let label =
        list.start.map { start in
          ListNumbering.reference(to: start + offset, style: style)
        }
      let place = Target(
        id: item.id ?? target.id, section: target.section, components: target.components,
        items: target.items + (label ?? ""), heading: target.heading,
        supplement: target.supplement, isUnnumberedItem: label == nil)
      if let id = item.id { targets[id] = place }
      enterItems(of: item.blocks, in: place, depth: list.isOrdered ? depth + 1 : depth)
    }
  }
}

/// How ordered lists are numbered at a depth.
enum ListNumbering {
  /// The style at a depth, from 0; the plain one where the notice asks for none.
  static func style(at depth: Int, of numbering: Numbering) -> Numbering.ListStyle {
    guard let last = numbering.lists.last else { return .plain }
    return depth < numbering.lists.count ? numbering.lists[depth] : last
  }

  /// The printed label of an item, unless it is the plain number that every format has of its own.
  static func label(of ordinal: Int, style: Numbering.ListStyle) -> Prose? {
    style == .plain ? nil : Prose(ListLabels.label(ordinal, style: style))
  }

  /// The item's number within a reference: always in brackets, as in *Section 5(b)(ii)*.
  static func reference(to ordinal: Int, style: Numbering.ListStyle) -> String {
    let bracketed = Numbering.ListStyle(prefix: "(", counter: style.counter, suffix: ")")
    return ListLabels.label(ordinal, style: bracketed)
  }
}
