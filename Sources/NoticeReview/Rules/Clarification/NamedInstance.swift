import NoticeModel

/// A recipient of a category that stays is named.
enum NamedInstance: ReviewRule {
  static let metadata = RuleMetadata(
    "CL-04", name: "named-instance", level: .clarification,
    summary: "A recipient of a category that stays is named.",
    why: "The category was told before.",
    laws: [
      "GLBA Reg P 1016.8(b)(2): no revised notice for a third party adequately described before",
      "WP260 Annex (recipients)",
    ],
    triggering: [
      .init(
        "We share data with our payment provider.",
        becomes: "We share data with our payment provider (currently Adyen).", in: .recipients)
    ],
    nonTriggering: [
      .init(
        "We share data with our payment provider.",
        becomes: "We share data with our payment provider and Adyen.", in: .recipients)
    ])

  /// Whether a name stands beside what it is the name of: "a laboratory, Vocantis Oy, which …".
  private static func stands(_ places: [Int], betweenCommasIn reading: Reading) -> Bool {
    guard let first = places.first, let last = places.last, first > 2,
      last + 1 < reading.words.count
    else { return false }
    let before = reading.words[max(0, first - 9)..<(first - 1)].map(\.text)
    return reading.words[first - 1].text == ","
      && [",", ".", ";"].contains(reading.words[last + 1].text)
      && before.contains { ["a", "an", "our", "the", "external"].contains($0) }
      && !before.contains { ["and", "or"].contains($0) }
  }

  /// Whether a run is brackets that hold a name of the sentence once more, with the form of its
  /// company: "Bugsnag (Bugsnag, Inc.)".
  private static func repeats(_ run: Range<Int>, in reading: Reading, beside other: Reading) -> Bool
  {
    let words = reading.words[run].filter { $0.kind != .mark }
    let around = max(0, run.lowerBound - 1)..<min(reading.words.count, run.upperBound + 2)
    let isBracket = reading.words[around].contains { ["(", ")"].contains($0.text) }
    let names = Set(other.words.filter(\.isCapital).map(\.text))
    return isBracket && words.contains { names.contains($0.text) }
      && words.allSatisfy {
        $0.isCapital && (names.contains($0.text) || $0.classes.contains(.legalForm))
      }
  }

  /// Whether a place, or a word for several, stands in front of brackets.
  private static func follows(_ places: [Int], in reading: Reading) -> Bool {
    guard let first = places.first, first > 1 else { return false }
    return reading.words[max(0, first - 3)..<(first - 1)].contains {
      $0.classes.intersects(WordClasses(.region, .place)) || $0.isCapital
    }
  }

  private static let abbreviations: Set<Set<String>> = [
    ["ltd", "limited"], ["inc", "incorporated"], ["corp", "corporation"], ["co", "company"],
  ]

  /// Whether a run is nothing but the form of a company behind its name: ", Inc.".
  private static func isForm(_ run: Range<Int>, in reading: Reading) -> Bool {
    let words = reading.words[run].filter { $0.kind != .mark }
    let before = reading.words[..<run.lowerBound].last { $0.kind != .mark }
    return words.count == 1 && words[0].classes.contains(.legalForm)
      && [
        "inc", "ltd", "llc", "limited", "corp", "gmbh", "plc", "inc.", "aps", "ag", "sa", "bv",
        "sarl",
        "oy", "oyj", "ab", "corporation", "pty",
      ].contains(words[0].text)
      && before?.isCapital == true
  }

  static func claim(in change: inout Comparison) {
    guard let old = change.old, let new = change.new else { return }
    for hunk in change.hunks {
      let (lost, gained) = change.openWords(in: hunk)
      let forms = (hunk.old.map { old.words[$0].text }, hunk.new.map { new.words[$0].text })
      if forms.0.count == 1, forms.1.count == 1,
        abbreviations.contains([forms.0[0], forms.1[0]])
      {
        change.claim(
          "CL-04", .editorial, old: hunk.old, new: hunk.new, why: "A company is called in full")
        continue
      }
      if isForm(hunk.old, in: old) && hunk.new.isEmpty
        || isForm(hunk.new, in: new) && hunk.old.isEmpty
        || hunk.new.isEmpty && repeats(hunk.old, in: old, beside: new)
        || hunk.old.isEmpty && repeats(hunk.new, in: new, beside: old)
      {
        change.claim(
          "CL-04", .clarification, old: lost, new: gained, why: "A company is called in full")
      }
    }
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      guard before.isEmpty, !after.isEmpty else { continue }
      let words = after.map { new.words[$0] }
      let names = words.filter(\.isContent)
      // "Other countries of the region (at present Finland)".
      let isCountry =
        old.classes.intersects(WordClasses(.region, .place)) && !change.isIn(.controller)
        && after.allSatisfy { place in
          let word = new.words[place]
          return word.isCapital || !word.isContent
            || ["currently", "present", "presently", "moment", "today"].contains(word.text)
        }
        && OpenClasses.isAside(after, in: new) && follows(after, in: new)
      let isInstance =
        isCountry
        || (old.classes.intersects(WordClasses(.recipient, .authority))
          || stands(after, betweenCommasIn: new)) && !names.isEmpty
          && names.allSatisfy {
            $0.isCapital
              || ["currently", "name", "called", "present", "presently", "moment"].contains($0.text)
          }
          && (OpenClasses.isAside(after, in: new) || stands(after, betweenCommasIn: new))
          && !words.contains {
            !$0.isCapital
              && $0.classes.intersects(WordClasses(.place, .recipient, .sensitiveData, .dataNoun))
              || $0.classes.contains(.place)
          }
      guard isInstance else { continue }
      change.claim(
        "CL-04", .clarification, new: after, why: "It names an instance of a category told before")
    }
  }
}
