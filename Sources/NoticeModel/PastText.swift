/// A past text that was reconstructed from elsewhere, `archive/2003-05`; shown as such, and never
/// part of the chain.
package struct PastText: Sendable {
  /// The name of its folder.
  package var id: RevisionID
  /// Where it comes from.
  package var provenance: Provenance
  /// The text, which a notice's own numbering leaves as it was typed; `nil` if it is lost.
  package var sources: RevisionSources?
  /// What its `amendment.yml` says, if there is one.
  package var amendment: Amendment
  /// The file from which it was reconstructed, if it was kept.
  package var original: AttachedFile?

  /// Makes a past text.
  package init(
    id: RevisionID, provenance: Provenance = Provenance(), sources: RevisionSources? = nil,
    amendment: Amendment = Amendment(), original: AttachedFile? = nil
  ) {
    self.id = id
    self.provenance = provenance
    self.sources = sources
    self.amendment = amendment
    self.original = original
  }

  /// The date that readers saw: what the amendment says, else what the folder's name says.
  package var date: CalendarDate? { amendment.date?.value ?? CalendarDate(id.rawValue) }
}

/// `provenance.yml`: where a past text was found, and by whom.
package struct Provenance: Sendable {
  /// Where it comes from, as readers are told.
  package var source: LocalizedText?
  /// When that was seen.
  package var seen: CalendarDate?
  /// Who put the text here.
  package var author: Prose?
  /// When they did.
  package var on: CalendarDate?
  /// How its sections are numbered; as they were typed unless it says otherwise.
  package var numbering = Numbering(sections: .asWritten)

  /// Makes a provenance that says nothing yet.
  package init() {}
}

/// A file whose words a court or authority had removed from a sealed revision: a record of
/// `withheld.yml`.
package struct WithheldFile: Sendable, Equatable {
  /// The path in the revision's folder.
  package var file = ""
  /// The day of the removal.
  package var on: CalendarDate?
  /// Who ordered it.
  package var authority: Prose?
  /// Why, or under which file number.
  package var reason: Prose?

  /// Makes a record that says nothing yet.
  package init() {}

  /// Whether it holds words of the text in the source language, or what they depend on; attached
  /// files, translations and what was written of the amendment are beside it.
  package var isOfText: Bool {
    file == "notice.md" || file == RevisionContext.fileName || file.hasPrefix("tables/")
      || file.hasPrefix("supplements/") && file.utf8.count { $0 == UInt8(ascii: ".") } == 1
  }
}
