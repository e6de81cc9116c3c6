import NoticeLanguage
import NoticeModel

/// The names that page templates may use besides the phrases.
package enum PageField: String, Sendable, CaseIterable {
  /// The language of the page, as a BCP 47 tag.
  case language
  /// `ltr` or `rtl`.
  case direction
  /// The title of the page, for tabs and lists.
  case pageTitle = "page-title"
  /// The title of the notice, or of the start page.
  case title
  /// What the page is, in one sentence, for search results.
  case description
  /// Who publishes the site.
  case publisher
  /// Who issues the notice.
  case issuer
  /// The same as a phrase, such as *Issued by: Example Corporation*.
  case issuedBy = "issued-by"
  /// The printed name of the region whose readers the page is for.
  case region
  /// The language of the text, where it is not that of the page.
  case textLanguage = "text-language"
  /// `ltr` or `rtl`, where the text is in another language than the page.
  case textDirection = "text-direction"
  /// `current`, `past`, `upcoming`, `draft`, `archived` or `retired`.
  case status
  /// The revision that the page shows.
  case revision
  /// What a reader must know before reading, such as that the revision is not in force.
  case banner
  /// Where the banner leads.
  case bannerAddress = "banner-address"
  /// The words of that link.
  case bannerLink = "banner-link"
  /// What else there is to know, each line as a paragraph.
  case moreBanners = "more-banners"
  /// Whether search engines are to leave the page out.
  case isHidden = "is-hidden"
  /// Whether the site has no notice to show.
  case isEmpty = "is-empty"
  /// The start page.
  case home
  /// The stylesheet.
  case stylesheet
  /// The absolute address of the page.
  case canonical
  /// The page that shows the revision in force.
  case latestVersion = "latest-version"
  /// The history page.
  case versionHistory = "version-history"
  /// The page of the same revision for all regions.
  case allRegions = "all-regions"
  /// The page of the revision before.
  case predecessorVersion = "predecessor-version"
  /// The page of the revision after.
  case successorVersion = "successor-version"
  /// The address at which the revision stays for ever.
  case permanentAddress = "permanent-address"
  /// That address as it is printed.
  case permanentText = "permanent-text"
  /// The plain text.
  case plainText = "plain-text"
  /// The Markdown.
  case markdown
  /// The JSON.
  case json
  /// The JSON-LD.
  case structuredData = "structured-data"
  /// The Atom feed.
  case feed
  /// What a text was reconstructed from.
  case originalFile = "original-file"
  /// The words of the history's link to the notice: *Current revision* or *Last revision*.
  case latestLink = "latest-link"
  /// Where what a page held is now.
  case movedAddress = "moved-address"
  /// The words of the link to it.
  case movedLink = "moved-link"
  /// The page of the same changes with both texts in one.
  case inlineView = "inline-view"
  /// The page of the same changes with both texts beside each other.
  case sideBySideView = "side-by-side-view"
  /// The page that shows what the amendment changed.
  case amendment
  /// What the amendment changed, in its author's words.
  case summary
  /// The list of the editions for regions.
  case regions
  /// The line that says which language prevails.
  case prevailing
  /// The table of what differs by region.
  case coverage
  /// Where that table is.
  case coverageAddress = "coverage-address"
  /// Links of the page's head to the notice in other languages.
  case translationLinks = "translation-links"
  /// The list of the notice in other languages.
  case translations
  /// The table of contents.
  case contents
  /// The title of the notice with its dates.
  case heading
  /// The text of the notice.
  case body
  /// The table of revisions.
  case revisions
  /// The table of sections with the revision in which each last changed.
  case sectionChanges = "section-changes"
  /// The list of notices that supplement the notice.
  case supplementaryNotices = "supplementary-notices"
  /// The list of sections that the notice no longer has.
  case removedSections = "removed-sections"
  /// The list of notices.
  case notices
  /// The list of notices that ended.
  case formerNotices = "former-notices"

  /// What the name stands for.
  package var kind: TemplateVocabulary.Kind {
    switch self {
    case .language, .direction, .pageTitle, .title, .description, .publisher, .issuer, .issuedBy,
      .region, .textLanguage, .textDirection, .status, .revision, .banner, .bannerLink,
      .permanentText, .latestLink, .movedLink, .summary:
      .text
    case .isHidden, .isEmpty: .flag
    case .bannerAddress, .home, .stylesheet, .canonical, .latestVersion, .versionHistory,
      .allRegions, .coverageAddress, .predecessorVersion, .successorVersion, .permanentAddress,
      .plainText, .markdown, .json, .structuredData, .feed, .originalFile, .movedAddress,
      .inlineView, .sideBySideView, .amendment:
      .address
    case .regions, .prevailing, .coverage, .translationLinks, .translations, .contents, .heading,
      .body, .revisions, .notices, .moreBanners, .supplementaryNotices, .sectionChanges,
      .removedSections, .formerNotices:
      .html
    }
  }

  /// The place of the name in the vocabulary.
  var slot: Int { Self.slots[self] ?? 0 }

  private static let slots: [PageField: Int] = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}

extension TemplateVocabulary {
  /// The names of all page templates: fields first, then each phrase as `phrase-…`.
  package static let pages = TemplateVocabulary(
    PageField.allCases.map { Name($0.rawValue, $0.kind) }
      + Phrase.furniture.map { Name("phrase-" + $0.rawValue, .text) })
}

extension Phrase {
  /// The phrases that say something on their own; the others need an argument.
  static let furniture: [Phrase] = allCases.filter { !$0.takesArgument }
}

/// What the fields of one page say.
struct PageValues {
  /// The values by slot.
  private(set) var values: TemplateValues

  /// Makes the values of pages in a language: its phrases, tag and direction.
  init(in language: Language) {
    values = TemplateValues(for: .pages)
    for (index, phrase) in Phrase.furniture.enumerated() {
      values[PageField.allCases.count + index] = Array(language.phrase(phrase).utf8)
    }
    self[.language] = language.tag.rawValue
    self[.direction] = language.isRightToLeft ? "rtl" : "ltr"
  }

  /// Text or an address, not escaped.
  subscript(field: PageField) -> String? {
    get { String(decoding: values[field.slot], as: UTF8.self) }
    set { values[field.slot] = newValue.map { Array($0.utf8) } ?? [] }
  }

  /// Sets what a field holds to bytes: text as it is, or rendered HTML.
  mutating func set(_ field: PageField, to bytes: [UInt8]) {
    values[field.slot] = bytes
  }

  /// Raises a flag.
  mutating func raise(_ field: PageField, if isRaised: Bool = true) {
    values[field.slot] = isRaised ? [1] : []
  }

  /// Sets the lines of a banner, for the page at a path.
  mutating func set(_ lines: [Banner.Line], from page: String) {
    guard let first = lines.first else { return }
    self[.banner] = first.words
    self[.bannerLink] = first.link
    self[.bannerAddress] = first.path.map { SiteAddress.relative(to: $0, from: page) }
    var more = Markup()
    for line in lines.dropFirst() {
      more.raw("<p class=\"banner\">")
      more.text(line.words)
      if let link = line.link, let path = line.path {
        more.raw(" ")
        more.link(link, to: SiteAddress.relative(to: path, from: page))
      }
      more.raw("</p>\n")
    }
    set(.moreBanners, to: more.bytes)
  }
}
