package import NoticeModel

/// What changed between two texts of a notice, and how it is rendered in every format.
package struct PublishedRedline: Sendable {
  /// Where the pages of a redline are.
  package enum Place: Sendable, Equatable {
    /// Beside the revision that the amendment made: what changed from the one before.
    case amendment(of: RevisionID)
    /// Beside the draft.
    case draft
    /// Under `compare/`: what changed from an earlier revision to the current one.
    case comparison(RevisionID, RevisionID)
  }

  /// The redline in every format.
  package struct Formats: Sendable {
    /// HTML with both texts in one: a fragment.
    package var inline: [UInt8]
    /// HTML with both texts beside each other: a fragment.
    package var sideBySide: [UInt8]
    /// `changes.md`.
    package var markdown: [UInt8]
    /// `changes.txt`.
    package var text: [UInt8]
    /// `changes.json`.
    package var json: [UInt8]

    /// Makes the formats.
    package init(
      inline: [UInt8], sideBySide: [UInt8], markdown: [UInt8], text: [UInt8], json: [UInt8]
    ) {
      self.inline = inline
      self.sideBySide = sideBySide
      self.markdown = markdown
      self.text = text
      self.json = json
    }
  }

  /// Where its pages are.
  package var place: Place
  /// The revision that was compared with.
  package var from: RevisionID
  /// The new text, without its sections.
  package var edition: Edition
  /// Renders the redline; only what is written is rendered, one redline after the other.
  package var render: @Sendable () -> Formats

  /// Makes a redline.
  package init(
    place: Place, from: RevisionID, edition: Edition, render: @escaping @Sendable () -> Formats
  ) {
    self.place = place
    self.from = from
    self.edition = edition
    self.render = render
  }
}

extension NoticePaths {
  /// The folder of the pages of a redline.
  package func folder(of place: PublishedRedline.Place) -> String {
    switch place {
    case .amendment(let id): revision(id.rawValue) + "changes/"
    case .draft: draft + "changes/"
    case .comparison(let from, let to): front + "compare/\(from)..\(to)/"
    }
  }

  /// The names of its pages.
  static let redlineFiles = [
    "index.html", "side-by-side.html", "changes.md", "changes.txt", "changes.json",
  ]
}

extension PublishedNotice {
  /// The folder that shows what a revision, or the draft, changed; `nil` for the first one.
  func amendmentFolder(of revision: PublishedRevision) -> String? {
    let place = revision.id.map(PublishedRedline.Place.amendment) ?? .draft
    return redlines.contains { $0.place == place } ? paths.folder(of: place) : nil
  }
}
