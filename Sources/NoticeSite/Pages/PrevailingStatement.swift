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
    guard trees.count > 1, let prevailing = subject.revision.prevailing, isSaid(prevailing) else {
      return []
    }
    var markup = Markup()
    markup.raw("<p class=\"prevailing\">")
    markup.phrase(.prevailingLanguage, in: notice.language) { markup in
      append(prevailing[subject.region], to: &markup)
    }
    if subject.region == nil {
      for exception in prevailing.regions {
        markup.raw(" · ")
        markup.text(notice.language.phrase(.named, [exception.name, ""]))
        append(exception.language, in: exception.code, to: &markup)
      }
    }
    markup.raw("</p>\n")
    return markup.bytes
  }

  /// The folder, below that of the notice, of the text that prevails over the one that is shown; that
  /// of the sources, if the one shown does itself.
  func folderOfPrevailingText(below path: String) -> String? {
    let prevailing = subject.revision.prevailing?[subject.region]
    let tree = trees.first {
      $0.language.tag == prevailing && $0.language.tag != notice.language.tag
    }
    return (tree ?? trees.first { $0.folder.isEmpty })?.counterpart(of: path)
  }

  private func isSaid(_ prevailing: PrevailingLanguages) -> Bool {
    let isOther = prevailing[subject.region] != notice.language.tag
    return notice.isTranslation || isOther
      || (subject.region == nil && !prevailing.regions.isEmpty)
  }

  private func append(
    _ tag: LanguageTag, in region: RegionCode? = nil, to markup: inout Markup
  ) {
    let tree = trees.first { $0.language.tag == tag }
    let name = (tree?.language ?? Language.forPrinting(tag)).endonym
    let folder = region.map { NoticePaths.region($0, in: subject.allRegions) } ?? subject.folder
    let path = String(folder.dropFirst(notice.paths.front.count))
    let target = tag == notice.language.tag ? nil : tree?.counterpart(of: path)
      ?? tree?.counterpart(of: String(subject.folder.dropFirst(notice.paths.front.count)))
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
