import NoticeModel

/// A word that is none becomes the word that differs from it by a slip.
enum SpellingCorrection: ReviewRule {
  static let metadata = RuleMetadata(
    "ED-01", name: "spelling-correction", level: .editorial,
    summary: "A word that is none becomes the word that differs from it by a slip.",
    why: "Nobody relied on a misspelling.",
    laws: [
      "WP260 ¶29 (misspellings are not substantive or material)"
    ],
    triggering: [
      .init(
        "We use your data to asess creditworthiness.",
        becomes: "We use your data to assess creditworthiness.", in: .purposes)
    ],
    nonTriggering: [
      .init(
        "We may now share your data.",
        becomes: "We may not share your data.", in: .recipients)
    ])

  static func claim(in change: inout Comparison) {
    guard let old = change.old, let new = change.new else { return }
    for hunk in change.hunks {
      claimCompound(&change, hunk, old, new)
      claimInPhrase(&change, hunk, old, new)
      let (before, after) = change.openWords(in: hunk)
      guard before.count == after.count, before.count <= 3, !before.isEmpty else { continue }
      let isSlip = zip(before, after).allSatisfy { place, other in
        Slips.isSlip(old.words[place], new.words[other], document: change.document)
      }
      guard isSlip else { continue }
      change.claim("ED-01", .editorial, old: before, new: after, why: "A misspelling was corrected")
    }
  }

  /// A compound that is written together, apart, or with a hyphen: "fire walls", "back-ups".
  private static func claimCompound(
    _ change: inout Comparison, _ hunk: Hunk, _ old: Reading, _ new: Reading
  ) {
    let letters = { (run: Range<Int>, reading: Reading) in
      spelled(run, reading).flatMap { $0.text.utf8.filter { $0 != UInt8(ascii: "-") } }
    }
    let (before, after) = (letters(hunk.old, old), letters(hunk.new, new))
    guard before.count >= 4, before == after else { return }
    change.claim(
      "ED-01", .editorial, old: Array(hunk.old), new: Array(hunk.new),
      why: "A compound is written otherwise")
  }

  /// A slip in a word of a phrase that is read as one: "persnal data".
  private static func claimInPhrase(
    _ change: inout Comparison, _ hunk: Hunk, _ old: Reading, _ new: Reading
  ) {
    let (before, after) = (spelled(hunk.old, old), spelled(hunk.new, new))
    guard before.count == after.count, before.count > 1 else { return }
    let different = zip(before, after).filter { $0.text != $1.text }
    guard !different.isEmpty,
      different.allSatisfy({ Slips.isSlip($0, $1, document: change.document) })
    else { return }
    change.claim(
      "ED-01", .editorial, old: Array(hunk.old), new: Array(hunk.new),
      why: "A misspelling was corrected")
  }

  /// The words of a run with those that a phrase behind it took in.
  private static func spelled(_ run: Range<Int>, _ reading: Reading) -> [Word] {
    var end = run.upperBound
    while end < reading.words.count, reading.words[end].stem.isEmpty { end += 1 }
    return reading.words[run.lowerBound..<end].filter { $0.kind == .word }
  }
}
