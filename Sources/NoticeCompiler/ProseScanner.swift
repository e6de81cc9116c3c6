import NoticeDiagnostics
import NoticeModel

/// One run of words of a paragraph or cell, for checks that read prose.
struct ProseRun {
  /// The words.
  let prose: Prose
  /// Whether they are strongly emphasised.
  let isStrong: Bool
}

/// Gives the checks that read prose the text of a revision, paragraph by paragraph.
enum ProseScanner {
  /// Calls `visit` with the runs of each paragraph and cell of the main text and the supplements.
  static func forEachParagraph(of texts: RevisionTexts, _ visit: ([ProseRun]) -> Void) {
    for text in [texts.main] + texts.supplements.map(\.text) {
      scan(text.lead, visit)
      for section in text.sections { scan(section, visit) }
    }
  }

  private static func scan(_ section: Section, _ visit: ([ProseRun]) -> Void) {
    scan(section.blocks, visit)
    for subsection in section.subsections { scan(subsection, visit) }
  }

  private static func scan(_ blocks: [Block], _ visit: ([ProseRun]) -> Void) {
    BlockWalker.forEachContent(in: blocks) { content in
      var runs: [ProseRun] = []
      runs.reserveCapacity(content.count)
      append(content, isStrong: false, to: &runs)
      visit(runs)
    }
  }

  private static func append(
    _ content: [Inline], isStrong: Bool, to runs: inout [ProseRun]
  ) {
    for inline in content {
      switch inline {
      case .text(let prose): runs.append(ProseRun(prose: prose, isStrong: isStrong))
      case .emphasis(let content): append(content, isStrong: isStrong, to: &runs)
      case .strong(let content): append(content, isStrong: true, to: &runs)
      case .link(let link): append(link.content, isStrong: isStrong, to: &runs)
      case .softBreak, .lineBreak: runs.append(ProseRun(prose: " ", isStrong: isStrong))
      case .reference(let reference):
        if case .words(let content) = reference.form {
          append(content, isStrong: isStrong, to: &runs)
        } else {
          runs.append(ProseRun(prose: "\u{FFFC}", isStrong: false))
        }
      case .code, .image, .value: runs.append(ProseRun(prose: "\u{FFFC}", isStrong: false))
      }
    }
  }
}
