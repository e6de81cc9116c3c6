/// A notice as a sketch: what its sources say, before any of our types.
struct NoticeSketch {
  struct Condition {
    var regions: [String]
    var isNegated = false
  }

  enum Piece {
    /// A paragraph: a word of its own, and perhaps a value and a reference.
    case words(String, value: String?, reference: String?)
    case fence(Condition, [Piece])
    case list([Item])
  }

  struct Item {
    var id: String?
    var condition: Condition?
    var words: String
  }

  enum Place {
    case after(String)
    case before(String)
    case into(String)
    case replaces(String)
  }

  struct Part {
    var id: String
    var isUnnumbered = false
    var exceptions: [String] = []
    var condition: Condition?
    var place: Place?
    var pieces: [Piece] = []
    var parts: [Part] = []

    var title: String { "Title \(id)" }
  }

  struct Supplement {
    var name: String
    var regions: [String]
    var values: [(name: String, value: String)] = []
    var overrides = false
    var isWhole = false
    var lead: [Piece] = []
    var parts: [Part] = []
  }

  static let groups = [
    "EUR": ["DE", "FR"], "WEST": ["DE", "US"], "TINY": ["US-CA", "FR"], "WIDE": ["EUR", "JP"],
  ]
  static let audience = "children"

  var values: [(name: String, value: String)] = []
  var lead: [Piece] = []
  var parts: [Part] = []
  var supplements: [Supplement] = []
  var order: [String] = []
}

// MARK: - Writing

extension NoticeSketch {
  /// The main text.
  var mainText: String { Self.text(title: "Notice", lead: lead, parts: parts) }

  /// The text of a supplement.
  func text(of supplement: Supplement) -> String {
    Self.text(title: "Supplement", lead: supplement.lead, parts: supplement.parts)
  }

  private static func text(title: String, lead: [Piece], parts: [Part]) -> String {
    "# \(title)\n\n" + lead.map(text).joined() + parts.map { text(of: $0, level: 2) }.joined()
  }

  private static func text(of part: Part, level: Int) -> String {
    var attributes = "#\(part.id) topic=other"
    if part.isUnnumbered { attributes += " .unnumbered" }
    switch part.place {
    case .after(let id): attributes += " after=\(id)"
    case .before(let id): attributes += " before=\(id)"
    case .into(let id): attributes += " into=\(id)"
    case .replaces(let id): attributes += " replaces=\(id)"
    case nil: break
    }
    if !part.exceptions.isEmpty {
      attributes += " except=" + part.exceptions.joined(separator: ",")
    }
    let text =
      String(repeating: "#", count: level) + " \(part.title) {\(attributes)}\n\n"
      + part.pieces.map(self.text).joined()
      + part.parts.map { self.text(of: $0, level: level + 1) }.joined()
    guard let condition = part.condition else { return text }
    return ":::::::: region \(self.text(of: condition))\n" + text + "::::::::\n\n"
  }

  private static func text(of condition: Condition) -> String {
    (condition.isNegated ? "not " : "") + condition.regions.joined(separator: ", ")
  }

  private static func text(of piece: Piece) -> String {
    switch piece {
    case .words(let words, let value, let reference):
      return words + (value.map { " {{\($0)}}" } ?? "")
        + (reference.map { " see [](#\($0))" } ?? "") + ".\n\n"
    case .fence(let condition, let pieces):
      let colons = String(repeating: ":", count: 3 + depth(of: pieces))
      return "\(colons) region \(text(of: condition))\n" + pieces.map(text).joined()
        + "\(colons)\n\n"
    case .list(let items):
      return items.enumerated().map { index, item in
        let id = item.id.map { " {#\($0)}" } ?? ""
        let line = "\(index + 1). \(item.words)\(id)\n"
        return item.condition.map { "::: region \(text(of: $0))\n\(line):::\n" } ?? line
      }.joined() + "\n"
    }
  }

  /// How deep fences nest in the pieces; a list with fences of its own counts.
  private static func depth(of pieces: [Piece]) -> Int {
    pieces.reduce(0) { depth, piece in
      switch piece {
      case .words: depth
      case .fence(_, let inner): max(depth, 1 + self.depth(of: inner))
      case .list: max(depth, 1)
      }
    }
  }
}
