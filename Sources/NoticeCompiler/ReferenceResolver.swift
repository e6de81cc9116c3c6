import NoticeDiagnostics
import NoticeLanguage
import NoticeModel
import NoticeUnicode

/// Finds where references lead and what they print.
struct ReferenceResolver {
  /// What is in the edition.
  let targets: TargetIndex
  /// What is in the all-regions edition, for a regional one.
  let others: TargetIndex?
  /// The values in the titles of what is in the edition.
  let values: EditionValues
  /// The values in the titles of the others.
  let otherValues: EditionValues
  /// The texts in the language of the edition, for the titles of what it leaves out.
  let translation: TranslatedTexts?
  let numbering: Numbering
  let language: Language
  let cards: [NoticeID: ReferenceCard]
  let notice: NoticeID
  /// The language of the sources.
  let source: LanguageTag

  /// The resolution of a reference; `nil`, and an error, if there is nothing of that name.
  func resolution(
    of reference: CrossReference, in diagnostics: inout Diagnostics
  ) -> CrossReference.Resolution? {
    if let other = reference.notice, other != notice {
      return resolution(of: reference, in: other, diagnostics: &diagnostics)
    }
    guard let id = reference.section else {
      return nil
    }
    guard let target = targets[id] else {
      if let target = others?[id] { return leftOut(target) }
      diagnostics.reportUnknownTarget(id, at: reference.range, among: targets.ids)
      return nil
    }
    if target.isUnnumberedItem, !reference.hasWords {
      diagnostics.reportUnnumberedItem(id, at: reference.range)
    }
    return CrossReference.Resolution(
      label: Prose(label(of: target, form: reference.form)),
      destination: .here(id == target.id ? id : target.id))
  }

  /// What this edition leaves out: its title in quotation marks, to be read where everything is.
  private func leftOut(
    _ target: TargetIndex.Target
  ) -> CrossReference.Resolution {
    let heading = translation?.sections[target.section]?.heading.content ?? target.heading
    let title = title(heading, values: otherValues.tables(in: target.supplement))
    return CrossReference.Resolution(
      label: Prose(language.quoted(title)), destination: .allRegions(target.id))
  }

  private func label(
    of target: TargetIndex.Target, form: CrossReference.Form
  ) -> String {
    guard let components = target.components else {
      return language.quoted(
        title(target.heading, values: values.tables(in: target.supplement)))
    }
    let style = numbering.sections
    return switch form {
    case .number: language.bareNumber(components, style: style, items: target.items)
    case .label, .words: language.sectionLabel(components, style: style, items: target.items)
    }
  }

  /// The words of a heading; what is not defined is reported where the heading is printed.
  private func title(_ heading: [Inline], values tables: [ValueTable]) -> String {
    var values = ValueResolver(tables: tables, language: language.tag, source: source)
    return values.filled(Prose(PlainText.bytes(of: heading)), at: .none).description
  }

  private func resolution(
    of reference: CrossReference, in other: NoticeID, diagnostics: inout Diagnostics
  ) -> CrossReference.Resolution? {
    guard let card = cards[other] else {
      diagnostics.reportUnknownNotice(other, at: reference.range, among: cards.keys.sorted())
      return nil
    }
    guard let section = reference.section else {
      return CrossReference.Resolution(
        label: Prose(language.quoted(card.title.description)), destination: .notice(other, nil))
    }
    guard let heading = card.headings[section] else {
      diagnostics.reportUnknownTarget(
        section, of: other, at: reference.range, among: card.headings.keys.sorted())
      return nil
    }
    return CrossReference.Resolution(
      label: Prose(language.quoted(heading.description)), destination: .notice(other, section))
  }
}

extension CrossReference {
  fileprivate var hasWords: Bool {
    if case .words = form { true } else { false }
  }
}

extension Diagnostics {
  fileprivate mutating func reportUnknownTarget(
    _ id: SectionID, of notice: NoticeID? = nil, at range: SourceRange,
    among ids: @autoclosure () -> [SectionID]
  ) {
    let owner = notice.map { " in notice '\($0)'" } ?? ""
    report(
      .error, "unknown-reference", at: range,
      "No section or list item '\(id)'\(owner)"
        + Suggestion.phrase(for: id.rawValue, among: ids().map(\.rawValue)),
      explanation: "A reference leads to the id of a section or list item, or to an earlier id.")
  }

  fileprivate mutating func reportUnknownNotice(
    _ id: NoticeID, at range: SourceRange, among ids: [NoticeID]
  ) {
    report(
      .error, "unknown-notice", at: range,
      "No notice '\(id)' is published"
        + Suggestion.phrase(for: id.rawValue, among: ids.map(\.rawValue)),
      explanation: "`notice:` names a folder under Notices/ whose text is among the pages.")
  }

  fileprivate mutating func reportUnnumberedItem(_ id: SectionID, at range: SourceRange) {
    report(
      .warning, "reference-to-unnumbered-item", at: range,
      "List item '\(id)' has no number, so the reference prints that of its section",
      explanation: "Items of ordered lists have numbers. '[words](#\(id))' keeps the words.")
  }
}
