import NoticeLanguage
import NoticeModel

/// The table of a notice's past, newest first: its revisions, the texts reconstructed from
/// elsewhere in their places by date, and its establishment.
struct HistoryTable {
  private let notice: PublishedNotice
  private let day: CalendarDay
  private let language: Language
  private let paths: NoticePaths
  private var markup = Markup()

  /// The table as HTML, as it is on a day.
  static func markup(of notice: PublishedNotice, on day: CalendarDay) -> [UInt8] {
    var table = HistoryTable(notice: notice, day: day)
    table.append()
    return table.markup.bytes
  }

  /// Whether it is published how much any of the revisions matters.
  private var hasLevels: Bool { notice.revisions.contains { $0.review != nil } }

  private init(notice: PublishedNotice, day: CalendarDay) {
    self.notice = notice
    self.day = day
    language = notice.language
    paths = notice.paths
  }

  private mutating func append() {
    markup.raw("<table class=\"history\">\n<thead>\n<tr>")
    for heading in [Phrase.date, .effective] + (hasLevels ? [.level] : []) + [.summary, .formats] {
      markup.raw("<th scope=\"col\">")
      markup.text(language.phrase(heading))
      markup.raw("</th>")
    }
    markup.raw("</tr>\n</thead>\n<tbody>\n")
    for entry in notice.historyEntries.reversed() {
      switch entry {
      case .establishment(let date): appendEstablishment(date)
      case .revision(let index): append(notice.revisions[index], at: index)
      case .archived(let index): append(notice.archive[index])
      }
    }
    markup.raw("</tbody>\n</table>\n")
  }

  private mutating func appendEstablishment(_ established: CalendarDate) {
    markup.raw("<tr><th scope=\"row\">")
    markup.entry(language.datelineEntry(.established, established))
    markup.raw("</th>")
    if hasLevels { markup.raw("<td></td>") }
    markup.raw("<td></td><td></td><td></td></tr>\n")
  }

  // MARK: Revisions

  private mutating func append(_ revision: PublishedRevision, at index: Int) {
    guard let folder = notice.permanentFolder(of: revision) else { return }
    markup.raw("<tr")
    markup.attribute("class", notice.status(of: revision, on: day).rawValue)
    markup.raw("><th scope=\"row\"><a")
    markup.address("href", address(of: folder))
    if !revision.isTranslated {
      markup.attribute("hreflang", revision.pages.edition.language.rawValue)
    }
    markup.raw(">")
    markup.entry(of: notice, at: index)
    markup.raw("</a>")
    for state in states(of: revision) { append(state) }
    markup.raw("</th>")
    appendEffective(of: revision)
    if hasLevels { appendLevel(of: revision) }
    beginCell(.summary)
    markup.text(revision.summary?.bytes ?? [])
    markup.append(
      Evidence(notice: notice, revision: revision, page: paths.history + "index.html"))
    markup.raw("</td>")
    appendFormats(in: folder, changes: notice.amendmentFolder(of: revision))
    markup.raw("</tr>\n")
  }

  private func states(of revision: PublishedRevision) -> [Phrase] {
    let kinds: [Phrase?] = [
      revision.isRestatement ? .correction : nil, revision.isWithheld ? .withheld : nil,
      revision.isTranslated ? nil : .untranslated,
    ]
    return [standing(of: revision)].compactMap { $0 } + kinds.compactMap { $0 }
  }

  private func standing(of revision: PublishedRevision) -> Phrase? {
    switch revision.standing {
    case .withdrawn: return .withdrawn
    case .replaced: return .neverInForce
    case .record: return .wordsUnchanged
    case .embargoed, .upcoming, .current, .superseded, nil: break
    }
    let isRetired = notice.retirement(on: day) != nil
    return switch revision.status {
    case .current: isRetired ? nil : .inForce
    case .upcoming: isRetired ? .neverInForce : .upcoming
    case .past, .draft: nil
    }
  }

  private mutating func append(_ state: Phrase) {
    markup.raw(" <span class=\"state\">")
    markup.text(language.phrase(state))
    markup.raw("</span>")
  }

  /// Appends when a revision takes effect, unless it never did.
  private mutating func appendEffective(of revision: PublishedRevision) {
    let state = standing(of: revision)
    guard state != .wordsUnchanged, state != .neverInForce else {
      return markup.raw("<td></td>")
    }
    beginCell(.effective)
    let dates = notice.effectiveDates(of: revision)
    if let date = dates.all {
      if date == revision.deferredTo {
        markup.phrase(.deferredTo, in: language) { $0.time(date, in: language) }
      } else {
        markup.time(date, in: language)
      }
    }
    for (region, date) in dates.regions {
      markup.raw("<br>")
      markup.text((language.name(of: region) ?? region.rawValue) + ": ")
      markup.time(date, in: language)
    }
    markup.raw("</td>")
  }

  /// Appends how much a revision matters, to whom it matters most.
  private mutating func appendLevel(of revision: PublishedRevision) {
    guard let review = revision.review else { return markup.raw("<td></td>") }
    beginCell(.level)
    markup.text(language.phrase(Phrase(review.level)))
    markup.raw("</td>")
  }

  // MARK: Reconstructed texts

  private mutating func append(_ text: ArchivedText) {
    let folder = notice.folder(of: text)
    markup.raw("<tr class=\"archived\"><th scope=\"row\">")
    if text.pages == nil {
      appendDate(of: text)
      append(.textLost)
    } else {
      markup.raw("<a")
      markup.address("href", address(of: folder))
      markup.raw(">")
      appendDate(of: text)
      markup.raw("</a>")
      append(.reconstructed)
    }
    markup.raw("</th><td></td>")
    if hasLevels { markup.raw("<td></td>") }
    appendProvenance(of: text)
    appendFormats(in: folder, hasText: text.pages != nil, original: text.originalPath)
    markup.raw("</tr>\n")
  }

  private mutating func appendDate(of text: ArchivedText) {
    guard let date = text.date else { return markup.text(text.id.rawValue) }
    markup.time(date, in: language)
  }

  private mutating func appendProvenance(of text: ArchivedText) {
    beginCell(.summary)
    if let source = text.source {
      // Of a text that is lost, the source tells only that there was one.
      let phrase: Phrase = text.pages == nil ? .source : .reconstructedFrom
      markup.text(language.phrase(phrase, [source.description]))
    }
    if text.pages != nil { markup.append(Provenance(of: text), in: language) }
    markup.raw("</td>")
  }

  // MARK: Cells

  private mutating func appendFormats(
    in folder: String, hasText: Bool = true, original: String? = nil, changes: String? = nil
  ) {
    var links: [(Phrase, String)] = []
    if let changes { links.append((.whatChanged, changes)) }
    if hasText {
      links += [(.plainText, folder + "notice.txt"), (.markdown, folder + "notice.md")]
    }
    if let original { links.append((.originalFile, folder + original)) }
    guard !links.isEmpty else { return markup.raw("<td></td>") }
    beginCell(.formats)
    markup.raw("<ul class=\"row\">")
    for (index, (phrase, name)) in links.enumerated() {
      if index > 0 { markup.raw(" ") }
      markup.raw("<li>")
      markup.link(language.phrase(phrase), to: address(of: name))
      markup.raw("</li>")
    }
    markup.raw("</ul></td>")
  }

  private mutating func beginCell(_ heading: Phrase) {
    markup.raw("<td")
    markup.attribute("data-label", language.phrase(heading))
    markup.raw(">")
  }

  private func address(of path: String) -> String {
    SiteAddress.relative(to: path, from: paths.history + "index.html")
  }
}
