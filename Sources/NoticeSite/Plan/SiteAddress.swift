package import NoticeModel

/// Addresses between the files of a site, relative, so that the tree works from any folder.
package enum SiteAddress {
  /// The relative address of `target` as it is written in the file `page`.
  ///
  /// Both are paths from the site's root without a leading slash; a target that ends in a slash is
  /// a folder, addressed as such: `../history/`.
  package static func relative(to target: String, from page: String) -> String {
    let slash = UInt8(ascii: "/")
    var shared = 0
    for (index, (left, right)) in zip(target.utf8, page.utf8).enumerated() {
      guard left == right else { break }
      if left == slash { shared = index + 1 }
    }
    let depth = page.utf8.dropFirst(shared).count { $0 == slash }
    let address =
      String(repeating: "../", count: depth) + Substring(target.utf8.dropFirst(shared))
    return address.isEmpty ? "./" : address
  }

  /// The absolute address of a path, if the site knows where it is.
  package static func absolute(_ path: String, base: String?) -> String? {
    base.map { $0 + (path.hasSuffix("/index.html") ? String(path.dropLast(10)) : path) }
  }
}

/// The folders of one notice in one language.
package struct NoticePaths: Sendable, Hashable {
  /// The folder of the page that readers come to, with a closing slash.
  package let front: String

  /// Makes the paths of a notice; `prefix` is the folder of its language, empty for the source's.
  package init(notice: String, prefix: String = "") {
    front = (prefix.isEmpty ? "" : prefix + "/") + notice + "/"
  }

  /// The folder of the history.
  package var history: String { front + "history/" }
  /// The folder of the draft.
  package var draft: String { front + "draft/" }
  /// The folder of the next revision that is not in force yet.
  package var upcoming: String { front + "upcoming/" }

  /// The folder of a past text that was reconstructed from elsewhere.
  package func archive(_ id: String) -> String { front + "archive/" + id + "/" }

  /// The folder in which a revision stays for ever.
  package func revision(_ id: String) -> String { front + id + "/" }

  /// The folder of the edition for a region, below that of the all-regions edition.
  package static func region(_ code: RegionCode, in folder: String) -> String {
    folder + "regions/" + code.rawValue.lowercased() + "/"
  }
}
