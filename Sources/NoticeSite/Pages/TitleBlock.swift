import NoticeModel

/// The title block of a text as it stands on a page: the title with the region whose readers the
/// page is for.
struct TitleBlock {
  /// The block as `HTMLWriter` wrote it.
  let fragment: ArraySlice<UInt8>
  /// The printed name of the region.
  let region: String?
  /// The language of the text, where it is not that of the page.
  let language: PartLanguage?
  /// The language of the page.
  let pageLanguage: PartLanguage?

  /// The block.
  var bytes: [UInt8] {
    let opening = Array("<header".utf8)
    guard fragment.starts(with: opening) else { return Array(fragment) }
    var markup = Markup()
    markup.raw("<header")
    if let language {
      markup.attribute("lang", language.tag.rawValue)
      markup.attribute("dir", language.isRightToLeft ? "rtl" : "ltr")
    }
    let rest = fragment.dropFirst(opening.count)
    guard let region, !region.isEmpty, let end = rest.firstRange(of: Array("</h1>".utf8)) else {
      return markup.bytes + rest
    }
    var name = Markup()
    name.raw(" <span class=\"region\"")
    if let pageLanguage, language != nil {
      name.attribute("lang", pageLanguage.tag.rawValue)
      name.attribute("dir", pageLanguage.isRightToLeft ? "rtl" : "ltr")
    }
    name.raw(">")
    name.text(region)
    name.raw("</span>")
    return markup.bytes + rest[..<end.lowerBound] + name.bytes + rest[end.lowerBound...]
  }
}
