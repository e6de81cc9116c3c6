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
    guard let new = change.new, change.old != nil, change.passage.after?.kind == .row else {
      return
    }
    for hunk in change.hunks where hunk.old.isEmpty {
      let places = change.openWords(in: hunk).new
      guard !places.isEmpty,
        places.allSatisfy({ empty.contains(new.words[$0].text) && fills($0, in: new) })
      else { continue }
      change.claim("CL-02", .clarification, new: places, why: "A new cell that names nobody")
    }
  }

  private static let empty: Set<String> = ["nobody", "none", "nothing", "no"]
}
