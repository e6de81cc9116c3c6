package import NoticeModel

extension Language {
  /// The number that is printed before a section's heading: *12.*, *12.1*, *Article 5*, *第5条*, *B.*
  ///
  /// `nil` in styles without computed numbers, and for a section without one.
  package func headingNumber(_ components: [Int], style: Numbering.Style) -> String? {
    guard !components.isEmpty, let forms = numbers[style] else { return nil }
    let number = Self.joinedNumber(components, style: style)
    return (components.count == 1 ? forms.heading : forms.deeperHeading).filled([number])
  }

  /// What a cross-reference to a section prints: *Section 12.1*, *第12条*, *Section 5(b)(ii)*.
  ///
  /// `items` are the labels of the list items that lead to the target. In styles without computed
  /// numbers, and for a section without one, only they are left; the caller then names the section
  /// by its title.
  package func sectionLabel(
    _ components: [Int], style: Numbering.Style, items: String = ""
  ) -> String {
    guard !components.isEmpty, let forms = numbers[style] else { return items }
    let number = Self.joinedNumber(components, style: style)
    let form = components.count == 1 ? forms.label : forms.deeperLabel
    return form.filled([number, items])
  }

  /// The number of a section alone, as in *12.1* and *5(b)(ii)*.
  package func bareNumber(
    _ components: [Int], style: Numbering.Style, items: String = ""
  ) -> String {
    guard !components.isEmpty, numbers[style] != nil else { return items }
    return Self.joinedNumber(components, style: style) + items
  }

  private static func joinedNumber(_ components: [Int], style: Numbering.Style) -> String {
    var text = ""
    for (depth, component) in components.enumerated() {
      if depth > 0 { text += "." }
      let isLetter = depth == 0 && style == .letter
      text += isLetter ? ListLabels.letters(component, first: "A") : String(component)
    }
    return text
  }
}

/// How a language prints the numbers of sections.
struct NumberForms: Sendable {
  /// The forms of one style of numbering.
  struct Forms: Sendable {
    /// Before a level-2 heading; `{0}` is the number.
    let heading: Pattern
    /// Before a deeper heading.
    let deeperHeading: Pattern
    /// In a reference to a level-2 section; `{1}` are the labels of list items.
    let label: Pattern
    /// In a reference to a deeper section.
    let deeperLabel: Pattern
  }

  private let decimal: Forms
  private let article: Forms
  private let letter: Forms

  /// Reads the forms from a language's file.
  init(_ entries: LanguageEntries) {
    func forms(_ style: String) -> Forms {
      Forms(
        heading: entries.pattern("number.\(style)"),
        deeperHeading: entries.pattern("number.\(style).deeper"),
        label: entries.pattern("label.\(style)"),
        deeperLabel: entries.pattern("label.\(style).deeper"))
    }
    decimal = forms("decimal")
    article = forms("article")
    letter = forms("letter")
  }

  /// The forms of a style, if it computes numbers.
  subscript(style: Numbering.Style) -> Forms? {
    switch style {
    case .decimal: decimal
    case .article: article
    case .letter: letter
    case .none, .asWritten: nil
    }
  }
}
