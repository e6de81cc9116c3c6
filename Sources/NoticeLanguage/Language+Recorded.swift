package import NoticeModel

extension Language {
  /// The forms in which editions are printed, apart from the names of regions and from dates, which
  /// are recorded as they are printed; for sections numbered in that style.
  package func recordedForms(numbering style: Numbering.Style) -> [PrintedForms.Entry] {
    texts.keys.sorted().filter { Self.isPrinted($0, style) }
      .compactMap { key in texts[key].map { PrintedForms.Entry(key: key, text: $0) } }
  }

  /// The language as it was when the forms were recorded; what they do not say is as it is now.
  package static func recorded(_ printed: PrintedForms) -> Language {
    let present = Language.forPrinting(printed.language)
    let hasChanged =
      printed.forms.contains { present.texts[$0.key] != $0.text }
      || printed.regions.contains { present.name(of: RegionCode($0.key)) != $0.text }
    guard hasChanged else { return present }
    var entries = LanguageEntries(LanguageFile.nearest(to: printed.language) ?? .en)
    for form in printed.forms { entries.replace(form.key, by: form.text) }
    for region in printed.regions { entries.replace("region." + region.key, by: region.text) }
    return Language(Language(entries), as: printed.language)
  }

  /// Whether editions print the form of a key.
  private static func isPrinted(_ key: String, _ style: Numbering.Style) -> Bool {
    let families = ["list.", "quote."]
    let keys = ["direction"] + Phrase.printedInEditions.map { "phrase." + $0.rawValue }
    let numbers = ["number.", "label."].map { $0 + style.rawValue }
    return keys.contains(key) || families.contains(where: key.hasPrefix)
      || numbers.contains { key == $0 || key == $0 + ".deeper" }
  }
}

extension Phrase {
  /// The phrases that are words of editions and no page furniture.
  static let printedInEditions: [Phrase] = [
    .forReadersIn, .forReadersOutside, .forAudience, .insteadOf,
    .named, .ownTextFor, .prevailingPart, .supplementsNotice,
  ]
}
