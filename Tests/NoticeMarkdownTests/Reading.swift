import NoticeDiagnostics
import NoticeMarkdown
import NoticeModel
import NoticeTestSupport
import Testing

/// What the reader makes of a marked source.
struct Reading {
  /// The tree, if there is one.
  let text: Text?
  /// What was reported.
  let diagnostics: Diagnostics
  /// The source without marks.
  let source: MarkedSource
  /// The source's number.
  let file: SourceID

  /// Reads a source with the tables that it may place, by name.
  init(
    _ marked: String, tables: [(name: String, csv: String)] = [], keepsTypedNumbers: Bool = false
  ) {
    self.init(MarkedSource(marked), tables: tables, keepsTypedNumbers: keepsTypedNumbers)
  }

  /// Reads bytes.
  init(bytes: [UInt8]) {
    self.init(MarkedSource(bytes: bytes), tables: [], keepsTypedNumbers: false)
  }

  private init(
    _ source: MarkedSource, tables: [(name: String, csv: String)], keepsTypedNumbers: Bool
  ) {
    var diagnostics = Diagnostics()
    self.source = source
    file = diagnostics.open(SourceFile(path: "notice.md", bytes: source.bytes))
    let tables = tables.map { table in
      let file = SourceFile(path: "\(table.name).csv", bytes: Array(table.csv.utf8))
      return TableSource(name: table.name, file: diagnostics.open(file))
    }
    let front = FrontMatter.split(file, in: &diagnostics)
    let text = TextSource(file: file, language: .english, bodyOffset: front.bodyOffset)
    self.text = MarkdownReader(keepsTypedNumbers: keepsTypedNumbers)
      .text(of: text, tables: tables, in: &diagnostics)
    self.diagnostics = diagnostics
  }

  /// The tree as text.
  var tree: String { text.map { dump($0) } ?? "nothing" }
  /// What was reported, as text.
  var reports: String { dump(diagnostics, marks: source, file: file) }
  /// The names of what was reported, each once, in the order of the source.
  var names: [String] {
    var names: [String] = []
    for diagnostic in diagnostics.sorted where !names.contains(diagnostic.name) {
      names.append(diagnostic.name)
    }
    return names
  }
}

/// Expects a source to be read into a tree, and to give rise to these reports and no others.
func expect(
  _ marked: String, tables: [(name: String, csv: String)] = [], tree: String? = nil,
  reports: String = "", location: SourceLocation = #_sourceLocation
) {
  let reading = Reading(marked, tables: tables)
  if let tree { #expect(reading.tree == tree, sourceLocation: location) }
  #expect(reading.reports == reports, sourceLocation: location)
}
