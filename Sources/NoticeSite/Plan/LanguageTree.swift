import NoticeLanguage
import NoticeModel

/// What the pages of a notice in one language know of those in another: which of them there are.
struct LanguageTree {
  /// The language.
  let language: Language
  /// The folder of the language, empty for the source language.
  let folder: String
  /// What is read in front in that language.
  let frontEditions: [FrontEdition]
  private let notice: NoticeID
  private let pages: Set<String>
  private let translated: Set<String>

  /// Gathers the folders of a notice's pages, below that of the notice.
  init(of notice: PublishedNotice, on day: CalendarDay) {
    language = notice.language
    folder = notice.languageFolder
    frontEditions = notice.frontEditions(on: day)
    self.notice = notice.id
    var pages: Set<String> = []
    var translated: Set<String> = []
    func add(_ folder: String, of edition: Edition?) {
      let path = String(folder.dropFirst(notice.paths.front.count))
      pages.insert(path)
      if edition?.language == notice.language.tag { translated.insert(path) }
    }
    for (folder, edition) in notice.editions { add(folder, of: edition) }
    if notice.hasHistory {
      pages.insert("history/")
      translated.insert("history/")
    }
    self.pages = pages
    self.translated = translated
  }

  private var front: String { NoticePaths(notice: notice.rawValue, prefix: folder).front }

  /// The page of the same kind, by its folder below that of the notice; `nil` if there is none, or it
  /// is not in that language.
  func counterpart(of path: String) -> String? {
    translated.contains(path) ? front + path : nil
  }

  /// The page that comes nearest: the same one, else what the readers of the region read in front,
  /// else what all read.
  func nearest(to path: String, in region: RegionCode?) -> String {
    if pages.contains(path) { return front + path }
    let regional = region.map { NoticePaths.region($0, in: "") }
    return front + (regional.flatMap { pages.contains($0) ? $0 : nil } ?? "")
  }
}

extension PublishedNotice {
  /// The texts with the folders in which they are read.
  var editions: [(folder: String, edition: Edition?)] {
    var editions: [(folder: String, edition: Edition?)] = []
    func add(_ revision: PublishedRevision, in folder: String) {
      editions.append((folder, revision.pages.edition))
      for edition in revision.permanentEditions {
        editions.append((NoticePaths.region(edition.region, in: folder), edition.pages.edition))
      }
    }
    if let front { editions.append((paths.front, front.pages.edition)) }
    for region in frontRegions {
      let edition = frontEdition(for: region)?.edition.pages.edition
      editions.append((NoticePaths.region(region, in: paths.front), edition))
    }
    for revision in revisions where revision.isTranslated {
      if let id = revision.id { add(revision, in: paths.revision(id.rawValue)) }
    }
    if let next = upcomingIndex, revisions[next].isTranslated {
      add(revisions[next], in: paths.upcoming)
    }
    if let draft, draft.isTranslated { add(draft, in: paths.draft) }
    if !isTranslation {
      for text in archive where text.pages != nil {
        editions.append((folder(of: text), text.pages?.edition))
      }
    }
    return editions
  }
}
