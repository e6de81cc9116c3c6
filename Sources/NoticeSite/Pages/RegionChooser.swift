import NoticeLanguage
import NoticeModel

/// The list of the editions of a revision: all regions, then each region by its name, then everyone
/// else; without a script.
struct RegionChooser {
  /// As many regions as stand in the open; more wait behind a word.
  private static let mostInTheOpen = 6

  /// The language of the page.
  let language: Language
  /// The regions with their names, in the order in which they are listed.
  let regions: [PublishedRegion]
  /// The page that the list is on.
  let subject: PageSubject

  /// The list of the regions that have pages beside that of the subject.
  init(of notice: PublishedNotice, on subject: PageSubject) {
    let codes =
      subject.place == .front ? Set(notice.frontRegions) : Set(subject.revision.permanentRegions)
    language = notice.language
    regions = notice.regions.filter { codes.contains($0.code) }
    self.subject = subject
  }

  /// The list as HTML, the page itself marked; empty if there is only one edition.
  var markup: [UInt8] {
    guard !regions.isEmpty else { return [] }
    var markup = Markup()
    let isLong = regions.count > Self.mostInTheOpen
    if isLong {
      markup.raw("<details>\n<summary>")
      let current = regions.first { $0.code == subject.region }?.name
      markup.text(
        language.phrase(
          .named, [language.phrase(.regions), current ?? language.phrase(.allRegions)]))
      markup.raw("</summary>\n")
    }
    markup.raw("<ul class=\"row\">\n")
    append(language.phrase(.allRegions), nil, in: subject.allRegions, to: &markup)
    for region in regions {
      append(
        region.name, region.code, in: NoticePaths.region(region.code, in: subject.allRegions),
        to: &markup)
    }
    markup.raw("</ul>\n")
    if isLong { markup.raw("</details>\n") }
    return markup.bytes
  }

  private func append(
    _ name: String, _ code: RegionCode?, in folder: String, to markup: inout Markup
  ) {
    markup.raw("<li><a")
    markup.address("href", SiteAddress.relative(to: folder, from: subject.page))
    if code == subject.region { markup.raw(" aria-current=\"page\"") }
    markup.raw(">")
    markup.text(name)
    markup.raw("</a></li>\n")
  }
}
