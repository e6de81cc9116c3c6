import NoticeModel

extension CompiledRevision {
  /// Whether some reference, or the statement under the title, leads to another notice, whose index card projection then needs.
  package var refersToOtherNotices: Bool {
    if surroundings.manifest.supplemented != nil { return true }
    let translations = self.texts.translations + self.texts.supplements.flatMap(\.translations)
    let texts =
      [texts.main] + self.texts.supplements.map(\.text) + translations.map(\.text)
    return texts.contains { text in
      Self.refers(text.lead) || text.sections.contains(where: Self.refers)
    }
  }

  private static func refers(_ section: Section) -> Bool {
    refers(section.blocks) || section.subsections.contains(where: refers)
  }

  private static func refers(_ blocks: [Block]) -> Bool {
    var found = false
    BlockWalker.forEachContent(in: blocks) { content in
      found = found || refers(content)
    }
    return found
  }

  private static func refers(_ content: [Inline]) -> Bool {
    content.contains { inline in
      switch inline {
      case .reference(let reference): reference.notice != nil
      case .emphasis(let content), .strong(let content): refers(content)
      case .link(let link): refers(link.content)
      case .text, .code, .image, .softBreak, .lineBreak, .value: false
      }
    }
  }
}
