import NoticeLanguage
import NoticeModel
import NoticeSite

extension SampleSite {
  /// Gives every revision of a notice an edition for each of the regions, which are called by their
  /// codes unless all are named otherwise.
  static func addRegions(
    _ codes: [String], to notice: inout PublishedNotice, named name: String? = nil
  ) {
    let regions = codes.map { RegionCode($0) }
    for index in notice.revisions.indices { addEditions(regions, to: &notice.revisions[index]) }
    if var draft = notice.draft {
      addEditions(regions, to: &draft)
      notice.draft = draft
    }
    let current = notice.revisions.last { $0.status == .current }?.id
    let upcoming = notice.revisions.filter { $0.status == .upcoming }.compactMap(\.id)
    notice.regions = regions.map { code in
      PublishedRegion(
        code: code, name: name ?? code.rawValue, current: current, upcoming: upcoming)
    }
  }

  private static func addEditions(_ regions: [RegionCode], to revision: inout PublishedRevision) {
    let (edition, status) = (revision.pages.edition, revision.status)
    revision.regional = regions.sorted().map { code in
      var own = edition
      own.region = code
      var regional = RegionalEdition(
        region: code, status: status, digest: "sha256:" + code.rawValue, pages: rendered(own))
      regional.effective = revision.date
      return regional
    }
  }

  /// The same notice in another language; its words stay those of the source.
  static func translation(
    of notice: PublishedNotice, into tag: String, without untranslated: [String] = []
  ) -> PublishedNotice {
    var result = notice
    result.language = language(tag)
    result.languageFolder = tag.lowercased()
    result.translations = []
    for index in result.revisions.indices {
      let id = result.revisions[index].id?.rawValue ?? ""
      if untranslated.contains(id) {
        result.revisions[index].isTranslated = false
      } else {
        translate(&result.revisions[index], into: result)
      }
    }
    if var draft = result.draft {
      translate(&draft, into: result)
      result.draft = draft
    }
    return result
  }

  private static func translate(_ revision: inout PublishedRevision, into notice: PublishedNotice) {
    func translated(_ pages: RenderedEdition) -> RenderedEdition {
      var edition = pages.edition
      edition.language = notice.language.tag
      edition.isRightToLeft = notice.language.isRightToLeft
      return rendered(edition)
    }
    revision.pages = translated(revision.pages)
    for index in revision.regional.indices {
      revision.regional[index].pages = translated(revision.regional[index].pages)
    }
  }
}
