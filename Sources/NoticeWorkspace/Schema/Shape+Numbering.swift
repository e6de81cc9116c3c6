import NoticeDiagnostics
import NoticeModel

extension Shape where Value == Numbering {
  /// `decimal`, or a map with `sections` and `lists`.
  static var numbering: Shape {
    let record = Record<Numbering>(
      "'numbering'",
      [
        .init("sections", .choice) { $0.sections = $1 },
        .init("lists", .list(of: .listStyle)) { $0.lists = $1 },
      ])
    return Shape("a style of numbers, or a map with sections and lists") { node, diagnostics in
      var numbering = Numbering()
      if case .mapping = node {
        record.read(node, into: &numbering, in: &diagnostics)
      } else if let style = Shape<Numbering.Style>.choice.read(node, &diagnostics) {
        numbering.sections = style
      }
      return numbering
    }
  }
}

extension Shape where Value == Numbering.ListStyle {
  /// How the first item is numbered: `(a)`, `a.`, `1)`, `(i)`, `I.`, `（1）`.
  static var listStyle: Shape {
    .text("the number of a first item, such as (a), a., 1) or (i)", named: "unreadable-list-style")
    {
      Numbering.ListStyle(firstItem: $0.text)
    }
  }
}

extension Numbering.ListStyle {
  /// The style that numbers a first item so.
  fileprivate init?(firstItem text: String) {
    var rest = text[...]
    let opening = rest.takePrefix(of: ["(", "（"])
    guard let counter = Counter.allCases.first(where: { rest.hasPrefix($0.rawValue) }) else {
      return nil
    }
    rest = rest.dropFirst(counter.rawValue.count)
    let closings = ["": [".", ")", "）", "、"], "(": [")"], "（": ["）"]]
    guard closings[opening, default: []].contains(String(rest)) else { return nil }
    self.init(prefix: opening, counter: counter, suffix: String(rest))
  }
}

extension Substring {
  /// Takes the first of the words that the text begins with; nothing if none.
  fileprivate mutating func takePrefix(of words: [String]) -> String {
    guard let word = words.first(where: { hasPrefix($0) }) else { return "" }
    self = dropFirst(word.count)
    return word
  }
}
