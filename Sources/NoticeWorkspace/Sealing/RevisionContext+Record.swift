import NoticeDiagnostics
import NoticeModel

extension RevisionContext {
  /// `context.yml`.
  static let record = Record<RevisionContext>(
    "context.yml",
    [
      .init("format", .format(upTo: RevisionContext.format)) { _, _ in },
      .init("sealed", .moment) { $0.sealed = $1 },
      .init("language", .language) { $0.language = $1 },
      .init("issuer", .recordedText) { $0.issuer = $1 },
      .init("base-url", .baseURL) { $0.baseURL = $1 },
      .init("established", .date) { $0.established = $1 },
      .init("numbering", .numbering) { $0.numbering = $1 },
      .init("supplements", .noticeID) { $0.supplemented = $1 },
      .init("prevailing-language", .map(from: .region, to: .language)) { context, entries in
        for entry in entries { context.prevailingLanguages[entry.key] = entry.value }
      },
      .init("editions-asked", .list(of: .region)) { $0.regionalPages = $1 },
      .init("order", .list(of: .region)) { $0.order = $1 },
      .init("groups", .map(from: .region, to: .list(of: .region))) {
        $0.groups = $1.map { (name: $0.key, members: $0.value) }
      },
      .init("audiences", .map(from: .region, to: audienceRecord.shape { _ in nil })) {
        $0.audiences = $1.map { (name: $0.key, label: $0.value) }
      },
      .init("values", .map(from: .identifier, to: .recordedText)) {
        (context: inout RevisionContext, entries: [(key: ValueName, value: LocalizedText)]) in
        context.values.entries = entries.map { ($0.key, $0.value, .none) }
      },
      .init("notices", .map(from: .noticeID, to: cardRecord.shape { _ in RecordedCard() })) {
        $0.notices = $1.map { $0.value.card(of: $0.key) }
      },
      .init("printed", .map(from: .language, to: printedRecord.shape { _ in .empty })) {
        $0.printed = $1.map { $0.value.named($0.key) }
      },
      .init("editions", .list(of: editionRecord.shape { _ in .empty })) { $0.editions = $1 },
    ])

  private static let audienceRecord = Record<LocalizedText?>(
    "an audience", [.init("name", .recordedText) { $0 = $1 }])

  private static let cardRecord = Record<RecordedCard>(
    "a notice",
    [
      .init("title", .exactText) { $0.title = Prose($1) },
      .init("sections", .map(from: .identifier, to: .exactText)) {
        (card: inout RecordedCard, entries: [(key: SectionID, value: String)]) in
        for entry in entries { card.headings[entry.key] = Prose(entry.value) }
      },
    ])

  private static let printedRecord = Record<PrintedForms>(
    "a language",
    [
      .init("forms", .map(from: .exactText, to: .exactText)) {
        $0.forms = $1.map { PrintedForms.Entry(key: $0.key, text: $0.value) }
      },
      .init("regions", .map(from: .region, to: .exactText)) {
        $0.regions = $1.map { PrintedForms.Entry(key: $0.key.rawValue, text: $0.value) }
      },
    ])

  private static let editionRecord = Record<RecordedEdition>(
    "an edition",
    [
      .init("language", .language) { $0.language = $1 },
      .init("region", .region) { $0.region = $1 },
      .init("words", .exactText) { $0.words = $1 },
      .init("body", .exactText) { $0.body = $1 },
      .init("dates", .list(of: dateRecord.shape { _ in RecordedDate() })) {
        $0.dateline = $1.compactMap(\.entry)
      },
      .init("pointers", .list(of: pointerRecord.shape { _ in RecordedPointer() })) {
        $0.pointers = $1.compactMap(\.pointer)
      },
      .init("sections", .map(from: .identifier, to: .exactText)) {
        (edition: inout RecordedEdition, entries: [(key: SectionID, value: String)]) in
        edition.sections = entries.map { .init(id: $0.key, digest: $0.value) }
      },
    ])

  private static let dateRecord = Record<RecordedDate>(
    "a date",
    [
      .init("kind", .choice) { $0.kind = $1 },
      .init("date", .date) { $0.date = $1 },
      .init("text", .exactText) { $0.text = $1 },
      .init("from", .days) { $0.start = $1 },
      .init("length", .days) { $0.length = $1 },
    ])
}

extension RevisionContext {
  private static let pointerRecord = Record<RecordedPointer>(
    "a pointer",
    [
      .init("regions", .list(of: .region)) { $0.regions = $1 },
      .init("text", .exactText) { $0.text = $1 },
      .init("supplement", .exactText) { $0.supplement = $1 },
      .init("date", .date) { $0.date = $1 },
      .init("from", .days) { $0.start = $1 },
      .init("length", .days) { $0.length = $1 },
    ])
}

/// What has been read of a line that points to another edition so far.
private struct RecordedPointer {
  var regions: [RegionCode] = []
  var text = ""
  var supplement: String?
  var date: CalendarDate?
  var start = 0
  var length = 0

  var pointer: EditionPointer? {
    if let supplement {
      return EditionPointer(
        kind: .wholeText(supplement: supplement), regions: regions, text: Prose(text))
    }
    guard let date, start + length <= text.utf8.count else { return nil }
    return EditionPointer(
      kind: .effective(date, dateBytes: start..<(start + length)), regions: regions,
      text: Prose(text))
  }
}

/// What has been read of another notice so far.
private struct RecordedCard {
  var title: Prose = ""
  var headings: [SectionID: Prose] = [:]

  func card(of id: NoticeID) -> ReferenceCard {
    ReferenceCard(id: id, title: title, headings: headings)
  }
}

/// What has been read of a printed date so far.
private struct RecordedDate {
  var kind: DatelineEntry.Kind?
  var date: CalendarDate?
  var text = ""
  var start = 0
  var length = 0

  var entry: DatelineEntry? {
    guard let kind, let date, start + length <= text.utf8.count else { return nil }
    return DatelineEntry(
      kind: kind, date: date, text: Prose(text), dateBytes: start..<(start + length))
  }
}

extension PrintedForms {
  fileprivate static let empty = PrintedForms(language: .english, forms: [], regions: [])

  fileprivate func named(_ language: LanguageTag) -> PrintedForms {
    PrintedForms(language: language, forms: forms, regions: regions)
  }
}

extension RecordedEdition {
  fileprivate static let empty = RecordedEdition(language: .english, words: "")
}

extension Shape where Value == String {
  /// A text, every byte as it was written.
  static var exactText: Shape {
    .text("a text") { $0.text }
  }

  /// The version of a format, which this program must know.
  static func format(upTo newest: Int) -> Shape {
    .text("format \(newest) or older; a newer engross wrote this file") { scalar in
      Int(scalar.text).map { (1...newest).contains($0) } ?? false ? scalar.text : nil
    }
  }
}

extension Shape where Value == LocalizedText {
  /// A text, or a map by language, every byte as it was written.
  fileprivate static var recordedText: Shape {
    let byLanguage = Shape<[(key: LanguageTag, value: String)]>.map(from: .language, to: .exactText)
    return Shape("a text, or a map by language") { node, diagnostics in
      if case .scalar(let scalar) = node { return LocalizedText(common: Prose(scalar.text)) }
      return byLanguage.read(node, &diagnostics).map { entries in
        LocalizedText(byLanguage: entries.map { ($0.key, Prose($0.value)) })
      }
    }
  }
}

extension Shape where Value == Moment {
  /// A second of universal time.
  static var moment: Shape {
    .text("a moment such as 2024-09-01T12:00:00Z", named: "unreadable-date") { Moment($0.text) }
  }
}
