import NoticeModel

/// When the notice takes effect differs.
enum ChangedEffectiveDate: ReviewRule {
  static let metadata = RuleMetadata(
    "AM-03", name: "changed-effective-date", level: .substantive,
    summary: "When the notice takes effect differs.",
    why: "The time to judge it depends on this.",
    laws: [
      "CalOPPA (b)(4)", "HIPAA 164.520(b)(3)",
    ],
    triggering: [
      .init(
        "This notice is effective from 1 May 2025.",
        becomes: "This notice is effective from 1 April 2025.", in: .amendments)
    ],
    nonTriggering: [
      .init("Last updated: 1 May 2025", becomes: "Last updated: 1 April 2025", in: .amendments)
    ])

  /// Whether a line tells from when the notice holds, and nothing else.
  private static func isDateLine(_ reading: Reading) -> Bool {
    let words = reading.words.filter { $0.kind == .word }
    let isAbout =
      words.prefix(3).contains { ["effective", "version"].contains($0.text) }
      || words.prefix(6).contains { $0.classes.contains(.noticeItself) }
    return words.count <= 14 && isAbout
      && !words.contains { ["we", "you", "your", "fee", "price", "prices"].contains($0.text) }
  }

  /// Whether the new day is before the old one, as far as both can be read.
  private static func isEarlier(_ change: Comparison) -> Bool {
    guard let old = change.old.flatMap(day), let new = change.new.flatMap(day) else { return false }
    return new.lexicographicallyPrecedes(old)
  }

  /// The year, month and day that a line names.
  private static func day(_ reading: Reading) -> [Int]? {
    guard let place = reading.words.firstIndex(where: DateWords.isMonth),
      let month = DateWords.names.firstIndex(where: {
        $0.hasPrefix(reading.words[place].text.prefix(3))
      })
    else { return nil }
    let near = reading.words[max(0, place - 2)..<min(reading.words.count, place + 4)]
    let numbers = near.compactMap(\.value).map { Int($0) }
    guard let year = numbers.first(where: { $0 > 1900 }),
      let day = numbers.first(where: { (1...31).contains($0) })
    else { return nil }
    return [year, month, day]
  }

  static func findings(in change: Comparison) -> [Finding] {
    guard let new = change.new, change.old != nil, new.classes.contains(.effective) else {
      return []
    }
    let dates = change.openNew.filter { DateLine.isDate($0, in: new) }.sorted()
    guard !dates.isEmpty else { return [] }
    let isOfNotice =
      (change.isIn(.introduction) || change.topics.isEmpty || isDateLine(new))
      && !change.classes.contains(.retroactive) && !isEarlier(change)
    return [
      finding(
        isOfNotice ? .clarification : .substantive, isOfNotice ? .neutral : .unknown,
        change.evidence(old: change.openOld.sorted(), new: dates),
        why: "The notice takes effect on another day")
    ]
  }
}
