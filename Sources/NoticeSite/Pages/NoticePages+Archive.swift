import NoticeModel

extension NoticePages {
  /// The page of a reconstructed text with its other formats, its files and what it was made from.
  ///
  /// It is beside the chain: no revision is its predecessor or successor.
  func files(of text: ArchivedText) -> [PlannedFile] {
    let folder = notice.folder(of: text)
    var files: [PlannedFile] = []
    if let pages = text.pages {
      files = [
        PlannedFile(path: folder + "index.html", bytes: page(of: text, pages, in: folder)),
        PlannedFile(path: folder + "notice.md", bytes: pages.markdown),
        PlannedFile(path: folder + "notice.txt", bytes: pages.text),
        PlannedFile(path: folder + "notice.json", bytes: pages.json),
      ]
    }
    return files + text.otherFiles.map { PlannedFile(path: folder + $0.name, bytes: $0.bytes) }
  }

  private func page(
    of text: ArchivedText, _ pages: RenderedEdition, in folder: String
  ) -> [UInt8] {
    let page = folder + "index.html"
    var values = shared
    setWords(of: pages.edition, version: text.id.rawValue, in: &values)
    values[.status] = "archived"
    values[.revision] = text.id.rawValue
    values.raise(.isHidden)
    values.set([Banner(notice: notice, day: site.asOf).line(for: text)], from: page)
    setAddresses(from: page, in: &values)
    setHistory(from: page, in: &values)
    setLanguages(of: folder, &values)
    if notice.front != nil {
      values[.latestVersion] = SiteAddress.relative(to: notice.paths.front, from: page)
    }
    values[.canonical] = SiteAddress.absolute(folder, base: site.baseURL)
    values[.originalFile] = text.originalPath.map {
      SiteAddress.relative(to: folder + $0, from: page)
    }
    return bytes(of: pages.html, of: pages.edition, with: values)
  }
}
