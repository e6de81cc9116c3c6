/// Phrases that say the same, so that one of them may take another's place.
struct Equivalents: Sendable {
  private struct Entry: Sendable {
    var rest: [String]
    var canon: String
  }

  private var entries: [String: [Entry]] = [:]

  /// Reads a table: a group a line, phrases between semicolons, the first of which stands for all.
  init(_ table: String) {
    let table = TableText(table)
    for line in table.lines {
      let forms = table.fields(of: line, at: ";").map { table.words(of: $0).map(Stem.of) }
      let canon = forms.first?.joined(separator: " ") ?? ""
      for form in forms {
        guard let head = form.first else { continue }
        entries[head, default: []].append(Entry(rest: Array(form.dropFirst()), canon: canon))
      }
    }
    for (head, known) in entries where known.count > 1 {
      entries[head] = known.sorted { $0.rest.count > $1.rest.count }
    }
  }

  /// Gives the first word of each phrase the stem of its group, and the others none.
  func settle(_ words: inout [Word]) {
    var index = 0
    while index < words.count {
      let found =
        words[index].kind == .mark
        ? nil
        : entries[Stem.of(words[index].text)]?.first { entry in
          index + entry.rest.count < words.count
            && zip((index + 1)..., entry.rest).allSatisfy { Stem.of(words[$0].text) == $1 }
        }
      guard let found else {
        index += 1
        continue
      }
      words[index].stem = found.canon
      let isFunction = words[index...(index + found.rest.count)].allSatisfy {
        $0.classes.contains(.function) || $0.stem.isEmpty
      }
      let end = index + found.rest.count
      for rest in stride(from: index + 1, through: end, by: 1) {
        words[index].classes.formUnion(words[rest].classes)
        words[index].bytes = words[index].bytes.lowerBound..<words[rest].bytes.upperBound
      }
      if !isFunction { words[index].classes.remove(WordClasses(.function)) }
      for rest in stride(from: index + 1, through: end, by: 1) {
        words[rest].stem = ""
        words[rest].classes = WordClasses()
      }
      index = end + 1
    }
  }
}
