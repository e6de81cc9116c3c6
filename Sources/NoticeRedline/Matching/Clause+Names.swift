import NoticeModel

extension Clause.Container {
  /// What the container is called where its kind changes.
  var kindName: String {
    switch self {
    case .list(let list): list.isOrdered ? "numbered list" : "list"
    case .item: "list item"
    case .table: "table"
    case .quotation: "quotation"
    case .regional: "regional clause"
    }
  }

  /// Whether it is an item of a list.
  var isItem: Bool { if case .item = self { true } else { false } }
}
