import Glibc
import NoticeCompiler
import NoticeDiagnostics
import NoticeModel
import NoticeWorkspace
import Testing

@testable import EngrossCommands

private enum RealNotices {
  static var folder: String? { getenv("ENGROSS_REAL_NOTICES").map { String(cString: $0) } }
}

/// A published notice of another company, which is not ours to keep here: the folder with its
/// `Notices/` is named by `ENGROSS_REAL_NOTICES`.
@Suite(.enabled(if: RealNotices.folder != nil)) struct RealNoticeTests {

  private let compiler: NoticeCompiler
  private let revision: CompiledRevision

  init() throws {
    let workspace = try OpenWorkspace(path: #require(RealNotices.folder))
    var ledger = Diagnostics()
    let sources = try #require(
      try workspace.loader.sources(
        of: NoticeID("nec-global-privacy-notice"), reading: .all, in: &ledger))
    compiler = workspace.compiler
    let draft = try #require(sources.draft)
    revision = try #require(
      compiler.compile(draft, of: sources, judgesStyle: false, in: &ledger))
    #expect(ledger.sorted.filter { $0.severity == .error }.isEmpty)
  }

  private func edition(_ region: String) -> Edition {
    var ledger = Diagnostics()
    let edition = compiler.edition(
      of: revision, for: RegionCode(region), in: nil, cards: [:], in: &ledger)
    #expect(!ledger.hasErrors)
    return edition
  }

  private func labels(in edition: Edition) -> [String] {
    var labels: [String] = []
    edition.forEachReference { reference in
      if let label = reference.resolution?.label, case .label = reference.form {
        labels.append(label.description)
      }
    }
    return labels
  }

  @Test func theUnitedStatesHaveTheirSectionAndNeitherClause() {
    let edition = edition("US")
    #expect(edition.says("residents in the United States"))
    #expect(!edition.says("standard contractual clauses"))
    #expect(!edition.says("located in mainland China"))
    #expect(labels(in: edition) == ["Section 12"])
    #expect(edition.numbers == edition.expectedNumbers)
    #expect(edition.sections.first { $0.id == SectionID("us-notice") }?.number == "12.")
  }

  @Test func germanyHasTheFirstClauseAndATitleForTheSection() {
    let edition = edition("DE")
    #expect(!edition.sections.contains { $0.id == SectionID("us-notice") })
    #expect(edition.says("standard contractual clauses"))
    #expect(!edition.says("located in mainland China"))
    #expect(labels(in: edition) == ["“Notice to residents in the United States”"])
    #expect(edition.numbers == edition.expectedNumbers)
  }

  @Test func chinaHasTheSecondClauseOnly() {
    let edition = edition("CN")
    #expect(!edition.sections.contains { $0.id == SectionID("us-notice") })
    #expect(!edition.says("standard contractual clauses"))
    #expect(edition.says("located in mainland China"))
    #expect(edition.numbers == edition.expectedNumbers)
  }

  @Test func everyReferenceLeadsToWhatItsNumberNames() {
    for region in ["US", "DE", "CN", "other"] {
      let edition = edition(region)
      edition.forEachReference { reference in
        guard case .here(let id) = reference.resolution?.destination else { return }
        #expect(edition.sections.contains { $0.id == id }, "\(region): \(id)")
      }
    }
  }
}

extension Edition {
  fileprivate func says(_ words: String) -> Bool {
    var found = false
    forEachParagraph { content in
      found = found || PlainText.string(of: content).contains(words)
    }
    return found
  }

  fileprivate var numbers: [String] { sections.compactMap { $0.number?.description } }

  /// One number after the other.
  fileprivate var expectedNumbers: [String] { numbers.indices.map { "\($0 + 1)." } }

  fileprivate func forEachParagraph(_ visit: ([Inline]) -> Void) {
    func walk(_ blocks: [Block]) {
      for block in blocks {
        switch block {
        case .paragraph(let paragraph): visit(paragraph.content)
        case .list(let list): for item in list.items { walk(item.blocks) }
        case .quotation(let quotation): walk(quotation.blocks)
        case .regional(let clause): walk(clause.blocks)
        case .table(let table):
          for cell in table.header + table.rows.joined() { visit(cell.content) }
        case .code, .thematicBreak: break
        }
      }
    }
    func walk(_ section: EditionSection) {
      visit(section.heading)
      walk(section.blocks)
      for subsection in section.subsections { walk(subsection) }
    }
    walk(lead)
    for section in sections { walk(section) }
  }

  fileprivate func forEachReference(_ visit: (CrossReference) -> Void) {
    forEachParagraph { content in
      for inline in content {
        if case .reference(let reference) = inline { visit(reference) }
      }
    }
  }
}
