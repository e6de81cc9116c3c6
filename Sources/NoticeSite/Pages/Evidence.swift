import NoticeLanguage
import NoticeModel

/// What the history says of a revision besides its dates and summary: what it corrects, who signed
/// it, when it was sealed, and by which digests its seal and its words can be told.
struct Evidence {
  /// The notice.
  let notice: PublishedNotice
  /// The revision.
  let revision: PublishedRevision
  /// The path of the page that shows it.
  let page: String

  /// The lines of the signature as one, if the revision is signed.
  var signature: String? {
    let lines = revision.pages.edition.signature.map(\.description)
    return lines.isEmpty ? nil : lines.joined(separator: ", ")
  }

  /// The digests that are known, each with what it is of.
  var digests: [(name: String, digest: String)] {
    [("SHA256SUMS", revision.sealDigest), (notice.language.phrase(.text), revision.digest)]
      .compactMap { name, digest in digest.map { (name, $0) } }
  }

  /// Whether there is nothing to say.
  var isEmpty: Bool {
    signature == nil && digests.isEmpty && revision.sealedAt == nil
      && notice.corrected(by: revision) == nil
  }
}

extension Markup {
  /// Appends a list of what is known of a revision.
  mutating func append(_ evidence: Evidence) {
    guard !evidence.isEmpty else { return }
    let language = evidence.notice.language
    raw("\n<ul class=\"evidence\">\n")
    appendCorrection(evidence)
    if let signature = evidence.signature {
      raw("<li>")
      text(language.phrase(.signedBy, [signature]))
      raw("</li>\n")
    }
    if let moment = evidence.revision.sealedAt {
      raw("<li>")
      phrase(.sealedOn, in: language) { $0.moment(moment, in: language) }
      raw("</li>\n")
    }
    append(evidence.digests, in: language)
    raw("</ul>")
  }

  /// Appends a list of where a reconstructed text comes from.
  mutating func append(_ provenance: Provenance, in language: Language) {
    guard !provenance.facts.isEmpty else { return }
    raw("\n<ul class=\"evidence\">\n")
    for (name, fact) in provenance.facts {
      raw("<li>")
      phrase(name, in: language) { markup in
        switch fact {
        case .date(let date): markup.time(date, in: language)
        case .name(let name): markup.text(name.bytes)
        }
      }
      raw("</li>\n")
    }
    raw("</ul>")
  }

  private mutating func appendCorrection(_ evidence: Evidence) {
    guard let corrected = evidence.notice.corrected(by: evidence.revision), let id = corrected.id,
      let folder = evidence.notice.permanentFolder(of: corrected)
    else { return }
    let language = evidence.notice.language
    raw("<li>")
    phrase(.corrects, in: language) { markup in
      markup.raw("<a")
      markup.address("href", SiteAddress.relative(to: folder, from: evidence.page))
      markup.raw(">")
      if let date = corrected.date {
        markup.time(date, in: language)
      } else {
        markup.text(id.rawValue)
      }
      markup.raw("</a>")
    }
    raw("</li>\n")
  }

  /// Appends the digests: the start of the first is in sight, all of all on demand and in print.
  private mutating func append(
    _ digests: [(name: String, digest: String)], in language: Language
  ) {
    guard let first = digests.first else { return }
    let digits = first.digest.split(separator: ":").last ?? ""
    raw("<li><details class=\"digest\"><summary>")
    text(language.phrase(.digest) + " ")
    raw("<code>")
    text(String(digits.prefix(12)) + "…")
    raw("</code></summary>\n")
    for (name, digest) in digests {
      raw("<p>")
      text(name + " ")
      raw("<code>")
      text(digest)
      raw("</code></p>\n")
    }
    raw("</details></li>\n")
  }
}
