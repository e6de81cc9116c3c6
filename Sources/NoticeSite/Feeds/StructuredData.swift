import NoticeLanguage
import NoticeModel

/// The schema.org description of a revision: `notice.jsonld`, linked from the page.
///
/// A file of its own, so that no page needs a script element.
struct StructuredData {
  /// The notice.
  let notice: PublishedNotice
  /// The revision that is described.
  let revision: PublishedRevision
  /// The site.
  let site: SiteDescription

  /// The description as it lies in `folder`.
  func bytes(in folder: String) -> [UInt8] {
    let edition = revision.pages.edition
    return JSONText.file { text in
      text.string("@context", "https://schema.org")
      text.string("@type", "DigitalDocument")
      text.string("@id", address(of: permanent, from: folder))
      text.string("url", address(of: folder, from: folder))
      text.string("name", PlainWords.of(edition.title))
      text.string("identifier", notice.id.rawValue)
      text.string("inLanguage", edition.language.rawValue)
      text.string("version", revision.id?.rawValue)
      text.string("creativeWorkStatus", status)
      text.string("dateCreated", notice.established?.iso8601)
      text.string("datePublished", revision.date?.iso8601)
      text.string("dateModified", revision.date?.iso8601)
      text.string("temporalCoverage", coverage)
      text.string("abstract", revision.summary?.bytes)
      writeOrganization("creator", edition.issuer, to: &text)
      let publisher = site.publisher?.text(in: edition.language, fallback: site.language.tag)
      writeOrganization("publisher", publisher, to: &text)
      writeEncodings(in: folder, to: &text)
    }
  }

  private var status: String {
    switch revision.standing {
    case .withdrawn: return "Withdrawn"
    case .replaced, .record: return "Never in force"
    case .embargoed, .upcoming, .current, .superseded, nil: break
    }
    return switch revision.status {
    case .current: notice.retirement(on: site.asOf) == nil ? "Published" : "Retired"
    case .past: "Superseded"
    case .upcoming: "Upcoming"
    case .draft: "Draft"
    }
  }

  /// From when a text holds; what never took effect holds at no time.
  private var coverage: String? {
    switch revision.standing {
    case .withdrawn, .replaced, .record: return nil
    case .embargoed, .upcoming, .current, .superseded, nil: break
    }
    let end = revision.status == .current ? notice.retirement(on: site.asOf)?.date : nil
    return notice.effectiveDates(of: revision).all.map {
      $0.iso8601 + "/" + (end?.iso8601 ?? "..")
    }
  }

  private var permanent: String {
    revision.id.map { notice.paths.revision($0.rawValue) } ?? notice.paths.front
  }

  private func writeOrganization(_ name: String, _ words: Prose?, to text: inout JSONText) {
    guard let words else { return }
    text.object(name) { text in
      text.string("@type", "Organization")
      text.string("name", words.bytes)
    }
  }

  private func writeEncodings(in folder: String, to text: inout JSONText) {
    let formats = [
      ("text/markdown", "notice.md"), ("text/plain", "notice.txt"),
      ("application/json", "notice.json"),
    ]
    text.objects("encoding", formats) { text, format in
      text.string("@type", "MediaObject")
      text.string("encodingFormat", format.0)
      text.string("contentUrl", address(of: folder + format.1, from: folder))
    }
  }

  private func address(of path: String, from folder: String) -> String {
    SiteAddress.absolute(path, base: site.baseURL)
      ?? SiteAddress.relative(to: path, from: folder + "notice.jsonld")
  }
}
