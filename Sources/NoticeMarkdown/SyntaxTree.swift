import CCMarkGFM

/// The tree that cmark-gfm makes of a body; the only door to the library.
///
/// Only the table extension is used: the others write to global tables of the library, so that
/// parsing in parallel would corrupt texts.
struct SyntaxTree: ~Copyable {
  /// The document.
  let root: SyntaxNode

  /// Parses bytes that passed the scan; `nil` if the library has no table extension.
  init?(_ bytes: [UInt8]) {
    guard Self.isRegistered, let table = cmark_find_syntax_extension("table"),
      let parser = cmark_parser_new(CMARK_OPT_SOURCEPOS)
    else { return nil }
    defer { cmark_parser_free(parser) }
    cmark_parser_attach_syntax_extension(parser, table)
    bytes.withUnsafeBytes { buffer in
      cmark_parser_feed(
        parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard let document = cmark_parser_finish(parser) else { return nil }
    root = SyntaxNode(pointer: document)
  }

  deinit { cmark_node_free(root.pointer) }

  /// The line of a node that lies deeper than `limit`, if there is one.
  func line(deeperThan limit: Int) -> Int? {
    var node = root
    var depth = 0
    var line = 1
    while true {
      if node.line > 0 { line = node.line }
      if depth > limit { return line }
      if let child = node.firstChild {
        node = child
        depth += 1
        continue
      }
      while node.next == nil {
        guard let parent = node.parent else { return nil }
        node = parent
        depth -= 1
      }
      guard let next = node.next else { return nil }
      node = next
    }
  }

  // The library keeps its extensions in a global list that must be filled once, by one thread.
  private static let isRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()
}

/// A node of the tree, usable as long as the tree lives.
struct SyntaxNode {
  /// What a node is.
  enum Kind {
    case document, quotation, list, item, code, html, paragraph, heading, thematicBreak
    case table, tableRow, tableCell
    case text, softBreak, lineBreak, codeSpan, inlineHTML, emphasis, strong, link, image
    case other
  }

  fileprivate let pointer: UnsafeMutablePointer<cmark_node>

  fileprivate init(pointer: UnsafeMutablePointer<cmark_node>) { self.pointer = pointer }

  private init?(_ pointer: UnsafeMutablePointer<cmark_node>?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  /// The first node inside.
  var firstChild: SyntaxNode? { SyntaxNode(pointer.pointee.first_child) }
  /// The node behind, with the same parent.
  var next: SyntaxNode? { SyntaxNode(pointer.pointee.next) }
  /// The node around.
  var parent: SyntaxNode? { SyntaxNode(pointer.pointee.parent) }
  /// The line where the node begins, from 1; 0 where the library does not know.
  var line: Int { Int(pointer.pointee.start_line) }
  /// The column where the node begins, in bytes from 1; 0 where the library does not know.
  var column: Int { Int(pointer.pointee.start_column) }
  /// The line where the node ends; often too late.
  var endLine: Int { Int(pointer.pointee.end_line) }

  /// What the node is.
  var kind: Kind {
    let type = UInt32(pointer.pointee.type)
    switch cmark_node_type(rawValue: type) {
    case CMARK_NODE_TEXT: return .text
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_LINK: return .link
    case CMARK_NODE_EMPH: return .emphasis
    case CMARK_NODE_STRONG: return .strong
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_CODE: return .codeSpan
    case CMARK_NODE_HTML_INLINE: return .inlineHTML
    case CMARK_NODE_IMAGE: return .image
    case CMARK_NODE_HEADING: return .heading
    case CMARK_NODE_LIST: return .list
    case CMARK_NODE_ITEM: return .item
    case CMARK_NODE_BLOCK_QUOTE: return .quotation
    case CMARK_NODE_CODE_BLOCK: return .code
    case CMARK_NODE_HTML_BLOCK: return .html
    case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
    case CMARK_NODE_DOCUMENT: return .document
    default: return tableKind
    }
  }

  private var tableKind: Kind {
    let type = cmark_node_type(rawValue: UInt32(pointer.pointee.type))
    if type == engross_cmark_type_table_cell() { return .tableCell }
    if type == engross_cmark_type_table_row() { return .tableRow }
    return type == engross_cmark_type_table() ? .table : .other
  }

  /// The bytes of a text, a code span, or a block of code.
  var literal: [UInt8] { Self.bytes(engross_cmark_literal(pointer)) }
  /// What stands behind the opening fence of a block of code.
  var fenceInfo: [UInt8] { Self.bytes(engross_cmark_fence_info(pointer)) }
  /// The target of a link or image, entities decoded.
  var destination: [UInt8] { Self.bytes(engross_cmark_url(pointer)) }
  /// The title of a link or image, empty without one.
  var title: [UInt8] { Self.bytes(engross_cmark_title(pointer)) }
  /// Whether a block of code stands between fences.
  var isFenced: Bool { pointer.pointee.as.code.fenced != 0 }
  /// The level of a heading, from 1.
  var headingLevel: Int { Int(pointer.pointee.as.heading.level) }
  /// The first number of an ordered list; `nil` for bullets.
  var listStart: Int? {
    let list = pointer.pointee.as.list
    return list.list_type == CMARK_ORDERED_LIST ? Int(list.start) : nil
  }
  /// Whether a list is set without space between its items.
  var isTight: Bool { pointer.pointee.as.list.tight }

  /// How the columns of a table are set, by the library's letters `l`, `c`, `r`.
  var tableAlignments: [UInt8] {
    let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
    guard let alignments = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return Array(UnsafeBufferPointer(start: alignments, count: count))
  }

  private static func bytes(_ chunk: engross_cmark_bytes) -> [UInt8] {
    Array(UnsafeBufferPointer(start: chunk.bytes, count: Int(chunk.count)))
  }
}
