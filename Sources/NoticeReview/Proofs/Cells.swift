import NoticeModel

/// Cells of a table that say that there is nobody or nothing.
enum Cells {
  /// Whether a word fills a cell by itself.
  static func fills(_ place: Int, in reading: Reading) -> Bool {
    let isBar = { (index: Int) in
      !reading.words.indices.contains(index) || reading.words[index].text == "|"
    }
    return isBar(place - 1) && isBar(place + 1) && reading.words.contains { $0.text == "|" }
  }

  /// Claims new cells in which a row says "nobody" or "none".
  static func claim(in change: inout Comparison) {
    guard let new = change.new, change.old != nil,
      change.passage.after?.kind == .row || new.text.utf8.first == UInt8(ascii: "|")
    else { return }
    claimColumns(&change, new)
    for hunk in change.hunks where hunk.old.isEmpty {
      let places = change.openWords(in: hunk).new
      guard !places.isEmpty,
        places.allSatisfy({ empty.contains(new.words[$0].text) && fills($0, in: new) })
      else { continue }
      change.claim("CL-02", .clarification, new: places, why: "A new cell that names nobody")
    }
  }

  /// Claims cells that a row has on top while all of its others stayed: a column tells more of it.
  private static func claimColumns(_ change: inout Comparison, _ new: Reading) {
    guard let old = change.old, change.openOld.isEmpty, cells(new) > cells(old) else { return }
    let grave = WordClasses(.selling, .advertising, .training, .sensitiveData, .anyOther)
    let places = change.openNew.sorted()
    let isWhole = places.allSatisfy { place in
      // Between the borders of its cell every word is new.
      let start = new.words[..<place].lastIndex { $0.text == "|" } ?? -1
      let end = new.words[place...].firstIndex { $0.text == "|" } ?? new.words.count
      return ((start + 1)..<end).allSatisfy {
        change.openNew.contains($0) || !new.words[$0].isContent
      }
    }
    let brings = places.contains { place in
      let word = new.words[place]
      return word.classes.intersects(grave)
        || word.classes.contains(.place) && !old.words.contains { $0.stem == word.stem }
    }
    guard isWhole, !brings else { return }
    change.claim(
      "CL-02", .clarification, new: places, why: "A new column tells more of what the row tells")
  }

  private static func cells(_ reading: Reading) -> Int {
    reading.words.count { $0.text == "|" }
  }

  private static let empty: Set<String> = ["nobody", "none", "nothing", "no"]
}
