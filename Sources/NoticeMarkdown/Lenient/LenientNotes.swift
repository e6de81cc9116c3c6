import NoticeModel

/// Counts what a plain file has and a notice cannot have, kind by kind in the order of its first
/// sight.
struct LenientNotes {
  /// Something that is read in another way than it is written.
  enum Kind: String {
    case byteOrderMark = "byte order mark"
    case lineEnds = "line end of CR"
    case invalidBytes = "byte that is not UTF-8"
    case controls = "control character"
    case yamlFrontMatter = "YAML front matter"
    case tomlFrontMatter = "TOML front matter"
    case jsonFrontMatter = "JSON front matter"
    case comments = "HTML comment"
    case scripts = "script or style sheet"
    case tags = "HTML tag"
    case htmlTables = "HTML table"
    case anchors = "anchor"
    case strikethrough = "strikethrough"
    case footnotes = "footnote mark"
    case attributes = "attribute list"
    case contents = "list of contents"
    case headingsWithoutSpace = "heading without a space behind '#'"
    case boldHeadings = "line of bold words"
    case containedHeadings = "heading in a list or quotation"
    case longHeadings = "underlined paragraph"
    case extraTitles = "second title"
    case skippedLevels = "skipped heading level"
    case raggedRows = "table row of another length"
    case headerlessTables = "table without a header"
    case wideTables = "table of too many columns"
    case foreignFences = "fence of another dialect"
    case tooManyMarks = "paragraph with too many marks"
    case tooDeep = "line nested or indented too deep"
    case blankLines = "run of blank lines"
    case definitions = "link definition"

    /// What it is read as.
    var outcome: String {
      switch self {
      case .byteOrderMark, .comments, .scripts, .attributes, .contents: "nothing"
      case .yamlFrontMatter, .tomlFrontMatter, .jsonFrontMatter: "a title and a language"
      case .lineEnds: "a line feed"
      case .invalidBytes: "U+FFFD"
      case .controls: "U+FFFD, the character that is meant, or nothing"
      case .tags: "its text"
      case .htmlTables: "a table"
      case .anchors: "a name of its section"
      case .strikethrough: "the words without their strokes"
      case .footnotes, .foreignFences, .tooManyMarks, .wideTables, .definitions: "text"
      case .headingsWithoutSpace, .boldHeadings: "a heading"
      case .containedHeadings: "a paragraph of bold words"
      case .longHeadings: "a paragraph and a rule"
      case .extraTitles: "the heading of a section"
      case .skippedLevels: "the next level"
      case .raggedRows: "a row with empty cells"
      case .headerlessTables: "a table with an empty header"
      case .tooDeep: "less deep"
      case .blankLines: "fewer"
      }
    }
  }

  private var order: [Kind] = []
  private var counts: [Kind: Int] = [:]

  /// Counts one more, or several.
  mutating func add(_ kind: Kind, count: Int = 1) {
    guard count > 0 else { return }
    if counts[kind] == nil { order.append(kind) }
    counts[kind, default: 0] += count
  }

  /// One note a kind.
  var redlineNotes: [RedlineNote] {
    order.map { kind in
      let count = counts[kind] ?? 1
      let what = count == 1 ? kind.rawValue : "\(kind.rawValue) (\(count) times)"
      return RedlineNote(.lenient, was: what, becomes: kind.outcome)
    }
  }
}
