package import NoticeModel

/// A language in which notices are printed: its forms of dates, numbers, names and page furniture.
///
/// Everything comes from the language's own file (`Languages/`), which is compiled in and read when
/// the language is first asked for. Nothing depends on the machine that the program runs on.
package struct Language: Sendable {
  /// The tag that was asked for.
  package let tag: LanguageTag
  /// Whether the language is written from right to left.
  package let isRightToLeft: Bool
  /// The language's name for itself, such as *日本語*.
  package let endonym: String

  let dates: DateForms
  let numbers: NumberForms
  let lists: ListForms
  let regions: RegionNames
  let quotationMarks: (opening: String, closing: String)
  let phrases: [Phrase: Pattern]
  /// The lines of its file, by key.
  let texts: [String: String]

  /// The language of that tag, or of the tag without its last subtags; `nil` if no file has it.
  ///
  /// `pt-BR` finds `pt`, and `zh-TW` the Traditional Chinese of `zh-Hant`.
  package static func named(_ tag: LanguageTag) -> Language? {
    guard let file = LanguageFile.nearest(to: tag) else { return nil }
    return LanguageCache.shared.language(of: file, as: tag)
  }

  /// The tags of all languages that have a file, sorted.
  package static var available: [LanguageTag] {
    LanguageFile.all.map(\.tag).sorted()
  }

  /// Reads the language from the lines of its file.
  init(_ entries: LanguageEntries) {
    tag = entries.tag
    texts = entries.texts
    isRightToLeft = entries.text("direction") == "rtl"
    endonym = entries.text("endonym")
    dates = DateForms(entries)
    numbers = NumberForms(entries)
    lists = ListForms(entries)
    regions = RegionNames(entries)
    quotationMarks = (entries.text("quote.open"), entries.text("quote.close"))
    phrases = Dictionary(
      uniqueKeysWithValues: Phrase.allCases.map { ($0, entries.pattern("phrase." + $0.rawValue)) })
  }

  /// The same language under another tag.
  init(_ language: Language, as tag: LanguageTag) {
    self.tag = tag
    isRightToLeft = language.isRightToLeft
    endonym = language.endonym
    dates = language.dates
    numbers = language.numbers
    lists = language.lists
    regions = language.regions
    quotationMarks = language.quotationMarks
    phrases = language.phrases
    texts = language.texts
  }
}

extension Language {
  /// The date in the language's own form, exactly as precise as it is: *September 2024*, *2024年9月*.
  package func text(of date: CalendarDate) -> String {
    dates.text(of: date)
  }

  /// The date with the label of its kind, such as *Last updated September 2024*.
  package func datelineEntry(
    _ kind: DatelineEntry.Kind, _ date: CalendarDate
  ) -> DatelineEntry {
    let printed = dates.text(of: date)
    let (text, places) = dates.dateline(kind).filledWithPlaces([printed])
    return DatelineEntry(
      kind: kind, date: date, text: Prose(text), dateBytes: places.first ?? 0..<0)
  }

  /// The title in the language's quotation marks: *“Title”*, *「Title」*, *„Title“*.
  package func quoted(_ title: String) -> String {
    quotationMarks.opening + title + quotationMarks.closing
  }

  /// The names as a list in a sentence: *A, B, and C*.
  package func joined(_ names: [String]) -> String {
    lists.joined(names)
  }

  /// The printed name of a country, subdivision or built-in group, in English where the language
  /// has none; `nil` for any other code.
  package func name(of region: RegionCode) -> String? {
    regions.name(of: region)
  }

  /// A phrase of the page furniture that takes no arguments.
  package func phrase(_ phrase: Phrase) -> String {
    self.phrase(phrase, [])
  }

  /// A phrase of the page furniture with its arguments put in for `{0}`, `{1}`.
  package func phrase(_ phrase: Phrase, _ arguments: [String]) -> String {
    guard let pattern = phrases[phrase] else { preconditionFailure("each phrase was read") }
    return pattern.filled(arguments)
  }
}
