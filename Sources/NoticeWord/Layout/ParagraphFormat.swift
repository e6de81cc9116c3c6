import NoticeModel

/// How a paragraph looks: what Word keeps at its end, and tracks as a change of format.
struct ParagraphFormat: Equatable {
  /// A style of the document.
  enum Style: Equatable {
    case title
    case issuer
    case dateline
    /// A heading; sections of level 2 have the first level of Word.
    case heading(Int)
    case body
    case listItem
    case quotation
    case regional
    case audience
    case tableHeader
    case tableText
    case code
    case rule
    case signature

    /// The id of the style.
    var id: String {
      switch self {
      case .title: "Title"
      case .issuer: "Issuer"
      case .dateline: "Dateline"
      case .heading(let level): "Heading\(level)"
      case .body: "BodyText"
      case .listItem: "ListParagraph"
      case .quotation: "Quote"
      case .regional: "RegionalText"
      case .audience: "Audience"
      case .tableHeader: "TableHeading"
      case .tableText: "TableText"
      case .code: "CodeBlock"
      case .rule: "Rule"
      case .signature: "Signature"
      }
    }
  }

  /// A place in one of the document's lists, from which Word computes the label.
  struct Number: Equatable {
    /// The id of the list.
    var list: Int
    /// The level, from 0.
    var level: Int
  }

  /// The style.
  var style: Style
  /// The computed label.
  var number: Number?
  /// How many items and quotations it lies in.
  var depth = 0
  /// Whether its first line begins with a label to the left of the others.
  var isHanging = false
  /// Whether no space divides it from its neighbours in a list.
  var isTight = false
  /// How it is set.
  var alignment = Table.Alignment.natural
}

/// How a run of words looks and where it leads.
struct RunFormat: Equatable {
  /// Where words lead.
  enum Target: Equatable {
    /// To a place of the document.
    case anchor(SectionID)
    /// Out of it.
    case address(String)
  }

  /// Whether it is strongly emphasised.
  var isStrong = false
  /// Whether it is emphasised.
  var isEmphasised = false
  /// Whether it is code.
  var isCode = false
  /// Where it leads.
  var target: Target?
  /// What is shown over the words of the link.
  var tip: String?

  /// The same without where it leads.
  var look: RunFormat {
    RunFormat(isStrong: isStrong, isEmphasised: isEmphasised, isCode: isCode)
  }

  /// Whether both lead to the same place.
  func leads(like other: RunFormat) -> Bool { target == other.target && tip == other.tip }
}
