import NoticeDiagnostics
import NoticeModel
import NoticeTestSupport
import Testing

/// Where things were written: what each leaf says must stand in the source at its range.
@Suite struct PlaceTests {
  private static let source = """
    ---
    regions: US
    ---
    # Title {{t}}

    Words *more* `code` \\* &amp; after {{v}} and
       indented {{w}} [](#a) [b *c*](https://d.e) end.

    - item {{x}} text
      lazy `code x` end
        - deep [#](#e)
    lazier {{y}}

    > quote {{z}} [f](notice:g#h)
    > more ![alt](files/a.png) <https://i.j>

    | a {{k}} | b \\| {{l}} |
    |---|---|
    | c \\| d | {{m}} [](#n) |

    Setext {{o}}
    words
    ===
    """

  private func found(in source: String) -> [String] {
    let reading = Reading(source)
    var leaves: [String] = []
    func text(_ range: SourceRange) -> String {
      let lower = Int(range.offset)
      let bytes = reading.source.bytes
      return String(
        decoding: bytes[lower..<min(lower + Int(range.length), bytes.count)], as: UTF8.self)
    }
    func visit(_ content: [Inline]) {
      for inline in content {
        switch inline {
        case .text(let words): leaves.append("text \(words) = \(text(words.range))")
        case .code(let words): leaves.append("code \(words) = \(text(words.range))")
        case .emphasis(let content), .strong(let content): visit(content)
        case .link(let link):
          leaves.append("link = \(text(link.range))")
          visit(link.content)
        case .image(let image): leaves.append("image = \(text(image.range))")
        case .value(let value): leaves.append("value = \(text(value.range))")
        case .reference(let reference):
          leaves.append("ref = \(text(reference.range))")
          if case .words(let content) = reference.form { visit(content) }
        case .softBreak, .lineBreak: break
        }
      }
    }
    func visit(_ blocks: [Block]) {
      for block in blocks {
        switch block {
        case .paragraph(let paragraph): visit(paragraph.content)
        case .list(let list): for item in list.items { visit(item.blocks) }
        case .table(let table):
          for row in [table.header] + table.rows { for cell in row { visit(cell.content) } }
        case .quotation(let quotation): visit(quotation.blocks)
        case .regional(let clause): visit(clause.blocks)
        case .code, .thematicBreak: break
        }
      }
    }
    func visit(_ sections: [Section]) {
      for section in sections {
        visit(section.heading.content)
        visit(section.blocks)
        visit(section.subsections)
      }
    }
    if let text = reading.text {
      visit(text.title.content)
      visit(text.lead)
      visit(text.sections)
    }
    return leaves
  }

  @Test func leavesKnowTheirPlaces() {
    let expected = """
      text Title  = Title 
      value = {{t}}
      text Words  = Words 
      text more = more
      text   =  
      code code = code
      text  * & after  =  \\* &amp; after 
      value = {{v}}
      text  and =  and
      text indented  = indented 
      value = {{w}}
      text   =  
      ref = [](#a)
      text   =  
      link = [b *c*](https://d.e)
      text b  = b 
      text c = c
      text  end. =  end.
      text item  = item 
      value = {{x}}
      text  text =  text
      text lazy  = lazy 
      code code x = code x
      text  end =  end
      text deep  = deep 
      ref = [#](#e)
      text lazier  = lazier 
      value = {{y}}
      text quote  = quote 
      value = {{z}}
      text   =  
      ref = [f](notice:g#h)
      text f = f
      text more  = more 
      image = ![alt](files/a.png)
      text   =  
      link = <https://i.j>
      text https://i.j = https://i.j
      text a  = a 
      value = {{k}}
      text b |  = b \\| 
      value = {{l}}
      text c | d = c \\| d
      value = {{m}}
      text   =  
      ref = [](#n)
      text Setext  = Setext 
      value = {{o}}
      text words = words
      """
    #expect(found(in: Self.source).joined(separator: "\n") == expected)
  }

  @Test func otherLineEndsMoveNothing() {
    let text = Self.source.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    #expect(found(in: text) == found(in: Self.source))
  }

  @Test func aMultibytePrefixMovesNothing() {
    let text = Self.source.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0 == "Words *more* `code` \\* &amp; after {{v}} and" ? "日本é " + $0 : $0 }
      .joined(separator: "\n")
    #expect(found(in: text).count == found(in: Self.source).count)
    #expect(found(in: text).contains("value = {{w}}"))
  }

  @Test func definitionsInFrontOfAParagraphMoveNothing() {
    #expect(
      found(in: "# T\n\n[a]: https://b.c\n[d]: https://e.f\nwords {{g}} [a]\n")
        == [
          "text T = T", "text words  = words ", "value = {{g}}", "text   =  ", "link = [a]",
          "text a = a",
        ])
  }
}
