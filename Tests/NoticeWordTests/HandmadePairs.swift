import NoticeModel

/// Pairs that show one kind of change each.
enum HandmadePairs {
  /// A pair of editions.
  typealias Pair = (old: Edition, new: Edition)

  /// All pairs, by name.
  static var all: [(String, Pair)] {
    texts.map { ($0.name, (PlainNotice.edition($0.old), PlainNotice.edition($0.new))) }
      + [("labels", labels), ("nested", nested), ("letters", letters), ("signs", signs)]
  }

  private static let long =
    "We keep the records of your account for ninety days after you close it. "
    + "Our partners receive a copy of them only if you ask us to send one."

  private static let texts: [(name: String, old: String, new: String)] = [
    ("words", "You have 30 days to object.", "You have 14 days to object."),
    ("paragraph", "One.\n\nTwo and three.", "One.\n\nNew here.\n\nTwo and three."),
    ("gone", "One.\n\nTwo and three.", "One."),
    (
      "link", "See [the terms](https://a.example/) now.", "See [the terms](https://b.example/) now."
    ),
    ("bold", "You **must** object by post.", "You must object **by post**."),
    (
      "level", "## Rights\n\nText.\n\n## Access\n\nMore.",
      "## Rights\n\nText.\n\n### Access\n\nMore."
    ),
    ("bullets", "- One thing\n- Another thing", "1. One thing\n2. Another thing"),
    ("start", "3. One thing\n4. Another thing", "7. One thing\n8. Another thing"),
    ("item", "1. One thing\n2. Another thing", "1. One thing\n2. A new one\n3. Another thing"),
    ("outdented", "Text.\n\n- One thing stays here", "Text.\n\nOne thing stays here"),
    ("split", long, long.replacing("it. Our", with: "it.\n\nOur")),
    ("joined", long.replacing("it. Our", with: "it.\n\nOur"), long),
    (
      "moved",
      "\(long)\n\nThe first of two other paragraphs says what we collect and why we do so.\n\nThe second of them says with whom we share it, and which laws ask us to.",
      "The first of two other paragraphs says what we collect and why we do so.\n\nThe second of them says with whom we share it, and which laws ask us to.\n\n\(long.replacing("ninety", with: "sixty"))"
    ),
    (
      "sentence",
      "Alpha beta gamma delta stays. \(long) We may also write to you by post in these cases.",
      "Alpha beta gamma delta stays. We may also write to you by post in these cases. \(long)"
    ),
    (
      "sections", "## 1. Data\n\nText a.\n\n## 2. Rights\n\nText b.\n\n### 2.1. Access\n\nText c.",
      "## 1. Data\n\nText a.\n\n## 2. Sale\n\nNew.\n\n## 3. Rights\n\nText b.\n\n"
        + "### 3.1. Access\n\nText c."
    ),
    (
      "row", "| Data | Time |\n|--|--|\n| Name | 3 days |\n| Mail | 4 days |",
      "| Data | Time |\n|--|--|\n| Name | 3 days |\n| Phone | 9 days |\n| Mail | 5 days |"
    ),
    (
      "column", "| Data | Time |\n|--|--|\n| Name | 3 days |\n| Mail | 4 days |",
      "| Data | Why | Time |\n|--|--|--|\n| Name | Law | 3 days |\n| Mail | Will | 4 days |"
    ),
    ("table", "Before it.\n\n| Data | Time |\n|--|--|\n| Name | 3 days |", "Before it."),
    (
      "new-table", "Before it.",
      "Before it.\n\n| Data | Time |\n|--|--|\n| Name | 3 days |\n\nAfter."
    ),
  ]

  private static func edition(_ blocks: [Block]) -> Edition {
    Edition(
      notice: NoticeID("notice"), revision: nil, language: .english, title: [.text("Notice")],
      lead: blocks)
  }

  private static func item(_ text: String, _ label: String? = nil, _ number: Int? = nil) -> ListItem
  {
    var item = ListItem(blocks: [.paragraph(Paragraph([.text(Prose(text))]))])
    item.label = label.map { Prose($0) }
    item.ordinal = number
    return item
  }

  /// Labels in the notice's own style, a skipped number, and a label that follows no style.
  private static var labels: Pair {
    let first = item("first thing", "(a)", 1)
    let last = item("another thing", "(c)", 3)
    let skipped = [first, last, item("something else", "(d)", 4)]
    let typed = [first, item("another thing", "(a bis)", 2)]
    let full = [
      first, item("new here", "(b)", 2), last, item("something else", "(d)", 4),
    ]
    return (
      edition([.list(List(start: 1, isTight: true, items: skipped)), list(typed)]),
      edition([.list(List(start: 1, isTight: true, items: full)), list([first])])
    )
  }

  private static func list(_ items: [ListItem]) -> Block {
    .list(List(start: 1, isTight: false, items: items))
  }

  /// An item with a table, code, a list and a quotation in it.
  private static var nested: Pair {
    func blocks(_ word: String) -> [Block] {
      let cells = [Table.Cell([.text(Prose("cell \(word)"))]), Table.Cell([])]
      let table = Table(alignments: [.left, .right], header: cells, rows: [cells])
      let inner = List(
        start: 1, isTight: true,
        items: [item("inner \(word)", nil, 1), item("second inner", nil, 2)])
      return [
        .table(table), .code(CodeBlock(Prose("let a = 1\nlet b = \(word)\n"))), .list(inner),
        .quotation(Quotation([.paragraph(Paragraph([.text("quoted words here")]))])),
      ]
    }
    let old = [item("outer", nil, 1), ListItem(blocks: blocks("two"))]
    let new = [item("outer", nil, 1), item("added", nil, 2), ListItem(blocks: blocks("three"))]
    return (edition([list(old)]), edition([list(new)]))
  }

  /// More letters than Word counts as we do.
  private static var letters: Pair {
    func list(_ count: Int) -> Block {
      let letters = Array("abcdefghijklmnopqrstuvwxyz").map(String.init)
      let labels = letters + letters.map { "a" + $0 }
      return .list(
        List(
          start: 1, isTight: true,
          items: (0..<count).map { item("thing number \($0)", "(\(labels[$0]))", $0 + 1) }))
    }
    return (edition([list(28)]), edition([list(30)]))
  }

  /// Signs of XML, tabs, and what XML cannot hold apart from a replacement.
  private static var signs: Pair {
    let link = Link(
      destination: "https://a.example/?a=<b>&c=\"d\" e", title: "Tip & \"tip\"",
      content: [.text("<link>")])
    let old = Paragraph([.text("a & b < c > d \"e\" 'f'\t]]> "), .link(link), .text("\u{FFFD}x")])
    var new = old
    new.content[0] = .text("a & b < c > d \"g\" 'f'\t]]> ")
    return (edition([.paragraph(old)]), edition([.paragraph(new)]))
  }
}
