import NoticeLanguage
import NoticeModel

/// Where a page can be read in other languages, for readers and for search engines.
struct LanguageChooser {
  /// All languages of the notice.
  let trees: [LanguageTree]
  /// The language of the page.
  let language: Language
  /// The folder of the page, below that of the notice in its language.
  let path: String
  /// The region whose readers the page is for.
  let region: RegionCode?
  /// The path of the page from the site's root.
  let page: String
  /// The address of the site, if it knows it.
  let base: String?

  /// The languages in the order of their tags.
  private var ordered: [LanguageTree] {
    trees.sorted { $0.language.tag < $1.language.tag }
  }

  /// The links of the page's head: the same page in each language that has it, and the one to give
  /// to everyone else; empty if there is no other.
  var links: [UInt8] {
    var markup = Markup()
    let pages = Self.alternates(of: path, in: ordered)
    guard pages.count > 2 else { return [] }
    for (tag, target) in pages {
      markup.raw("<link rel=\"alternate\"")
      markup.attribute("hreflang", tag)
      markup.address("href", address(of: target))
      markup.raw(">\n")
    }
    return markup.bytes
  }

  /// The items of the list for readers, each in its own language.
  var items: [UInt8] {
    guard trees.count > 1 else { return [] }
    var markup = Markup()
    for tree in ordered {
      let isCurrent = tree.language.tag == language.tag
      let target = tree.nearest(to: path, in: region)
      markup.raw("<li><a")
      markup.address("href", SiteAddress.relative(to: target, from: page))
      markup.attribute("hreflang", tree.language.tag.rawValue)
      markup.attribute("lang", tree.language.tag.rawValue)
      if isCurrent { markup.raw(" aria-current=\"page\"") }
      markup.raw(">")
      markup.text(tree.language.endonym)
      markup.raw("</a></li>\n")
    }
    return markup.bytes
  }

  /// The languages that have a page, by their tags, with its path; `x-default` is that of the
  /// sources.
  static func alternates(
    of path: String, in trees: [LanguageTree]
  ) -> [(tag: String, path: String)] {
    var pages = trees.compactMap { tree in
      tree.counterpart(of: path).map { (tag: tree.language.tag.rawValue, path: $0) }
    }
    if let source = trees.first(where: { $0.folder.isEmpty })?.counterpart(of: path) {
      pages.append((tag: "x-default", path: source))
    }
    return pages
  }

  private func address(of target: String) -> String {
    SiteAddress.absolute(target, base: base) ?? SiteAddress.relative(to: target, from: page)
  }
}
