import NoticeModel

/// A telephone number, an address or opening hours of general contact differ.
enum ContactDetail: ReviewRule {
  static let metadata = RuleMetadata(
    "ED-07", name: "contact-detail", level: .editorial,
    summary: "A telephone number, an address or opening hours of general contact differ.",
    why: "How readers use their rights is not touched.",
    triggering: [
      .init("Telephone: 020 7946 0001", becomes: "Telephone: 020 7946 0955", in: .contact)
    ],
    nonTriggering: [
      .init(
        "Send data requests by e-mail or post.",
        becomes: "Send data requests by post.", in: .contact)
    ])

  static func claim(in change: inout Comparison) {
    guard !change.isWhole,
      change.isIn(.contact, .introduction, .controller) || isDetail(change)
        || isAddressLine(change.old)
    else { return }
    if isAddressLine(change.old), isAddressLine(change.new) {
      change.claim(
        "ED-07", .editorial, old: change.openOld.sorted(), new: change.openNew.sorted(),
        why: "Only a postal address differs")
      return
    }
    let isStreetAlone = isStreet(change.old, change.openOld) && isStreet(change.new, change.openNew)
    guard
      isStreetAlone
        || !change.classes.intersects(WordClasses(.right, .remedy, .legalForm, .representative))
    else { return }
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      guard !(before + after).isEmpty else { continue }
      let isPlain =
        before.allSatisfy { isDetailWord($0, change.old, change) }
        && after.allSatisfy { isDetailWord($0, change.new, change) }
      guard isPlain else { continue }
      change.claim(
        "ED-07", .editorial, old: before, new: after,
        why: "Only a detail of general contact differs")
    }
  }

  private static func isDetail(_ change: Comparison) -> Bool {
    change.classes.contains(.contactDetail)
      && change.classes.intersects([.init(.pointer), .init(.channel)])
      && !change.classes.intersects(WordClasses(.dataNoun, .fee))
      || (change.old?.words ?? []).contains { $0.kind == .address }
        && change.classes.contains(.pointer)
      || isStreet(change.old, change.openOld) && isStreet(change.new, change.openNew)
  }

  /// Whether a passage is nothing but a postal address: names, a number of a house, a postal code.
  private static func isAddressLine(_ reading: Reading?) -> Bool {
    guard let reading else { return false }
    let words = reading.words.filter { $0.kind != .mark }
    return words.count <= 8 && words.allSatisfy { $0.isCapital || $0.kind == .number }
      && words.contains { $0.kind == .number && (4...6).contains($0.text.utf8.count) }
      && words.contains { $0.isCapital } && !reading.classes.contains(.legalForm)
  }

  /// Whether words are a street with its number.
  private static func isStreet(_ reading: Reading?, _ places: Set<Int>) -> Bool {
    guard let reading, !places.isEmpty else { return false }
    let words = places.map { reading.words[$0] }
    return words.contains { $0.classes.contains(.contactDetail) }
      && words.contains { $0.kind == .number }
      && words.allSatisfy { $0.isCapital || $0.kind == .number }
  }

  private static func isDetailWord(_ place: Int, _ reading: Reading?, _ change: Comparison) -> Bool
  {
    guard let word = reading?.words[place] else { return false }
    if word.kind == .number || word.kind == .address || word.classes.contains(.contactDetail) {
      return true
    }
    return word.kind == .word && word.isCapital
      && (change.isIn(.contact)
        || isStreet(reading, reading?.text == change.old?.text ? change.openOld : change.openNew))
      && !word.classes.intersects(WordClasses(.legalForm, .place, .controller))
  }
}
