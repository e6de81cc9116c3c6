import NoticeLanguage
package import NoticeModel

/// Writes a redline as a fragment of a page: the summary, then the text with its edits.
///
/// What only one text has stands in `ins` or `del` inside its block, and start and end of each are
/// said in words (`class="cue"`). Those words, what is said of the text (`note`) and the links from
/// change to change (`steps`) are no part of either text: without them, taking the `ins` and leaving
/// the `del` gives the words of the new text, and the other way round those of the old one. What
/// differs in an element that both have is in its `data-was` and `data-was-text`.
package struct RedlineHTMLWriter: Sendable {
  /// How the two texts stand.
  package enum Layout: Sendable {
    /// Both in one text.
    case inline
    /// The old text in a column beside the new one.
    case sideBySide
  }

  private let addresses: Addresses
  private let layout: Layout
  private let review: ToldReview?

  /// Makes a writer of fragments whose links lead to those addresses.
  package init(addresses: Addresses, layout: Layout = .inline, review: ToldReview? = nil) {
    self.addresses = addresses
    self.layout = layout
    self.review = review
  }

  /// The redline's fragment.
  package func render(_ redline: Redline) -> [UInt8] {
    var renderer = RedlineHTMLRenderer(
      redline, told: review, addresses: addresses, layout: layout)
    renderer.writeSummary()
    renderer.writeText()
    return renderer.html.output.bytes
  }

  /// The title of the page, in the language that the comparison is told in.
  package static func title(of redline: Redline) -> String { RedlineWords(redline).title }
}

/// The state of one fragment.
struct RedlineHTMLRenderer {
  var html: HTMLRenderer
  let words: RedlineWords
  let layout: RedlineHTMLWriter.Layout
  let containers: RedlineContainers
  /// The language of what is said about the text, where it is not that of the page.
  let furnitureLanguage: String
  /// The language of the old text, where it is not that of the page.
  let oldLanguage: String
  /// The rows to which others lead.
  let referredRows: Set<Int>
  /// The changes of each row, in order.
  let changesByRow: [Int: [Int]]
  /// The ids that the page has.
  private var ids: Set<String> = []
  /// The changes that the page has a place for.
  private var placed: Set<Int> = []

  init(
    _ redline: Redline, told review: ToldReview?, addresses: Addresses,
    layout: RedlineHTMLWriter.Layout
  ) {
    html = HTMLRenderer(addresses: addresses, capacity: 1 << 16)
    words = RedlineWords(redline, told: review)
    self.layout = layout
    containers = RedlineContainers(redline.rows)
    changesByRow = Dictionary(grouping: redline.changes.indices) { redline.changes[$0].row }
    referredRows = Set(redline.rows.compactMap(\.otherRow))
    let page = redline.new.edition
    let phrases = Language.forPrinting(words.phrases.tag)
    furnitureLanguage =
      page.language == words.phrases.tag
      ? "" : Self.attributes(of: words.phrases.tag, isRightToLeft: phrases.isRightToLeft)
    let old = redline.old.edition
    oldLanguage =
      page.language == old.language
      ? "" : Self.attributes(of: old.language, isRightToLeft: old.isRightToLeft)
    html.editionLanguage = PartLanguage(page.language, isRightToLeft: page.isRightToLeft)
  }

  private static func attributes(of language: LanguageTag, isRightToLeft: Bool) -> String {
    " lang=\"\(language)\" dir=\"\(isRightToLeft ? "rtl" : "ltr")\""
  }

  var redline: Redline { words.redline }
  var phrases: RedlinePhrases { words.phrases }

  // MARK: Ids

  /// An attribute that gives an element an id, unless another has it.
  mutating func idAttribute(_ id: String) -> String {
    guard ids.insert(id).inserted else { return "" }
    return " id=\"\(String(decoding: HTMLEscaping.escaped(id, as: .attribute), as: UTF8.self))\""
  }

  /// An attribute that makes an element the place of a change, unless the change has one.
  mutating func idAttribute(ofChange index: Int?) -> String {
    guard let index, redline.changes.indices.contains(index), placed.insert(index).inserted else {
      return ""
    }
    return idAttribute(changeID(index))
  }

  /// The id of a change on the page; no section has it, for it holds a slash.
  func changeID(_ index: Int) -> String { "change-" + redline.changes[index].id.rawValue }

  /// Whether the page has a place for a change already.
  func isPlaced(_ change: Int) -> Bool { placed.contains(change) }

  // MARK: Furniture

  /// Writes text between tags.
  mutating func writeText(_ text: String) { html.writeText(Array(text.utf8)) }

  /// Writes words for those who do not see the marks.
  mutating func writeCue(_ text: String) {
    html.output.write("<span class=\"cue\"\(furnitureLanguage)>")
    writeText(text)
    html.output.write("</span>")
  }

  /// Writes what is said of the text, inside a line.
  mutating func writeNote(_ text: String, attributes: String = "", link: String? = nil) {
    html.output.write(" <span class=\"note\"\(attributes)\(furnitureLanguage)>[")
    writeLinked(text, to: link)
    html.output.write("]</span>")
  }

  /// Writes text that leads to a place of the page, if it has one.
  mutating func writeLinked(_ text: String, to link: String?) {
    guard let link else { return writeText(text) }
    html.output.write("<a href=\"")
    HTMLEscaping.append(Array("#\(link)".utf8), to: &html.output.bytes, as: .url)
    html.output.write("\">")
    writeText(text)
    html.output.write("</a>")
  }
}
