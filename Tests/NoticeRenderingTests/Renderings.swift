import NoticeDiagnostics
import NoticeModel
import Testing

@testable import NoticeRendering

/// An edition in all four formats, with what was said about it.
struct Renderings {
  /// The addresses that all tests use.
  static let addresses = Addresses(
    destination: { destination in
      switch destination {
      case .here(let section): "https://example.com/legal/terms/2024-09/#\(section)"
      case .notice(let notice, let section):
        "https://example.com/legal/\(notice)/" + (section.map { "#\($0)" } ?? "")
      case .allRegions(let section): "https://example.com/legal/terms/2024-09/#\(section)"
      }
    },
    file: { "https://example.com/legal/terms/2024-09/files/" + $0 })

  let html: Rendering
  let markdown: Rendering
  let text: Rendering
  let json: Rendering
  private(set) var diagnostics = Diagnostics()
  let words: [UInt8]

  init(of edition: Edition, columns: Int = 72) {
    let addresses = Self.addresses
    html = HTMLWriter(addresses: addresses).rendering(of: edition, in: &diagnostics)
    markdown = MarkdownWriter(addresses: addresses).rendering(of: edition, in: &diagnostics)
    text = PlainTextWriter(columns: columns, addresses: addresses)
      .rendering(of: edition, in: &diagnostics)
    json = JSONWriter().rendering(of: edition, in: &diagnostics)
    words = WordsProof().check(
      edition, html: html, markdown: markdown, text: text, json: json, in: &diagnostics)
  }

  /// What was said, one line each.
  var reports: [String] { diagnostics.all.map { "\($0.severity): \($0.summary) [\($0.name)]" } }
}

extension Rendering {
  /// The bytes as a string, for comparing in tests.
  var string: String { String(decoding: bytes, as: UTF8.self) }
}

extension Edition {
  /// An edition of nothing but those blocks.
  static func holding(_ blocks: [Block]) -> Edition {
    Edition(
      notice: NoticeID("terms"), revision: RevisionID("2024-09"), language: .english,
      title: [.text("Terms")], lead: blocks)
  }
}

extension Block {
  /// A paragraph of plain words.
  static func words(_ text: String) -> Block { .paragraph(Paragraph([.text(Prose(text))])) }
}

extension ListItem {
  /// An item of plain words.
  static func words(_ text: String) -> ListItem { ListItem(blocks: [.words(text)]) }
}

extension Table.Cell {
  /// A cell of plain words.
  static func words(_ text: String) -> Table.Cell { Table.Cell([.text(Prose(text))]) }
}
