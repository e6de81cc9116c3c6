import NoticeModel

extension Clause.Kind {
  /// The kind of all changes of words in a clause that is no prose.
  var wordChange: Change.Kind? {
    switch self {
    case .date, .pointer: .date
    case .issuer, .signature: .signature
    case .title, .supplemented, .heading, .paragraph, .tableHeader, .tableRow, .code,
      .thematicBreak, .nothing:
      nil
    }
  }
}

extension Clause {
  /// What a clause without words is called.
  var blankName: String {
    switch kind {
    case .thematicBreak: "thematic break"
    case .nothing: "empty " + (nesting.last?.container.kindName ?? "clause")
    case .tableRow, .tableHeader: "empty row"
    case .code: "empty code"
    default: "empty paragraph"
    }
  }
}
