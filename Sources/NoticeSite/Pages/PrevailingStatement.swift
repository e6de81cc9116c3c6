import NoticeLanguage
import NoticeModel

/// The line that says which language prevails where the texts of a notice disagree.
///
/// It stands on every page of a translation, and on one in the source language where another one
/// prevails for some of its readers.
struct PrevailingStatement {
  /// The notice.
  let notice: PublishedNotice
  /// The page.
  let subject: PageSubject
  /// All languages of the notice.
  let trees: [LanguageTree]

  /// The line as HTML; empty if nothing is to be said.
  var markup: [UInt8] {
    guard trees.count > 1, isSaid else { return [] }
    var markup = Markup()
    markup.raw("<p class=\"prevailing\">")
    markup.phrase(.prevailingLanguage, in: notice.language) { markup in
      if let own { append(own, to: &markup) }
      for (place, exception) in exceptions.enumerated() {
        if own != nil || place > 0 { markup.raw(" · ") }
        markup.text(notice.language.phrase(.named, [exception.name, ""]))
        append(exception.language, in: exception.code, to: &markup)
      }
    }
    markup.raw("</p>\n")
    return markup.bytes
  }

  /// The language that prevails for the readers of the page.
  private var own: LanguageTag? { subject.revision.prevailing?[subject.region] }

  /// Those for whom it is another one, on a page for all.
  private var exceptions: [(code: RegionCode, name: String, language: LanguageTag)] {
    subject.region == nil ? subject.revision.prevailing?.regions ?? [] : []
  }

  private var isSaid: Bool {
    guard exceptions.isEmpty else { return true }
    return own.map { notice.isTranslation || $0 != notice.language.tag } ?? false
  }

  /// The folder, below that of the notice, of the text that prevails over the one that is shown; that
  /// of the sources, if the one shown does itself.
  func folderOfPrevailingText(below path: String) -> String? {
    let tree = trees.first {
      $0.language.tag == own && $0.language.tag != notice.language.tag
    }
    return (tree ?? trees.first { $0.folder.isEmpty })?.counterpart(of: path)
  }

  /// The page of a folder in another language; that of the subject, if the folder has none.
  private func counterpart(of folder: String, in tree: LanguageTree?) -> String? {
    [folder, subject.folder].lazy.compactMap { folder in
      tree?.counterpart(of: String(folder.dropFirst(notice.paths.front.count)))
    }.first
  }

  private func append(
    _ tag: LanguageTag, in region: RegionCode? = nil, to markup: inout Markup
  ) {
    let tree = trees.first { $0.language.tag == tag }
    let name = (tree?.language ?? Language.forPrinting(tag)).endonym
    let folder = region.map { NoticePaths.region($0, in: subject.allRegions) } ?? subject.folder
    let target = tag == notice.language.tag ? nil : counterpart(of: folder, in: tree)
    markup.raw(target == nil ? "<span" : "<a")
    if let target {
      markup.address("href", SiteAddress.relative(to: target, from: subject.page))
      markup.attribute("hreflang", tag.rawValue)
    }
    markup.attribute("lang", tag.rawValue)
    markup.raw(">")
    markup.text(name)
    markup.raw(target == nil ? "</span>" : "</a>")
  }
}
