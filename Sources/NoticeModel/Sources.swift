package import NoticeDiagnostics

/// Everything that was read for one notice: manifest, draft and revisions, nothing parsed but YAML.
package struct NoticeSources: Sendable {
  /// The notice's name.
  package var id: NoticeID
  /// `notice.yml`, or the manifest of an empty one.
  package var manifest: NoticeManifest
  /// The text being edited.
  package var draft: RevisionSources?
  /// The sealed and unsealed revisions, by id.
  package var revisions: [RevisionSources]
  /// The translations that were sealed after their revision, in the order of their folders' names.
  package var lateTranslations: [LateTranslation] = []
  /// The past texts reconstructed from elsewhere, by id.
  package var archive: [PastText] = []
  /// The messages to readers that went out, as `notifications.yml` records them.
  package var notifications: [SentNotification] = []

  /// A folder such as `revisions/2024-09.ja`.
  package struct LateTranslation: Sendable, Equatable {
    /// The revision that it translates.
    package var revision: RevisionID
    /// Its language.
    package var language: LanguageTag

    /// Makes the translation of a revision.
    package init(revision: RevisionID, language: LanguageTag) {
      self.revision = revision
      self.language = language
    }
  }

  /// Makes the sources of a notice.
  package init(
    id: NoticeID, manifest: NoticeManifest = NoticeManifest(), draft: RevisionSources? = nil,
    revisions: [RevisionSources] = []
  ) {
    self.id = id
    self.manifest = manifest
    self.draft = draft
    self.revisions = revisions
  }
}

/// Everything that was read for one draft or revision.
package struct RevisionSources: Sendable {
  /// The revision's name; `nil` for the draft.
  package var id: RevisionID?
  /// `amendment.yml`, or an empty one.
  package var amendment: Amendment
  /// `notice.md`.
  package var text: TextSource
  /// `notice.LANG.md`, by language.
  package var translations: [TextSource]
  /// `supplements/NAME.md`, by name, and their translations.
  package var supplements: [SupplementSource]
  /// `tables/NAME.csv`, by name.
  package var tables: [TableSource]
  /// `translations.yml`: by language, the digest of the source section that each translated section
  /// was made from.
  package var translationOrigins: [LanguageTag: [SectionID: String]] = [:]
  /// When translations were sealed that came after the revision.
  package var lateTranslations: [LanguageTag: Moment] = [:]
  /// The names under `files/`, sorted, with the bytes that pages copy.
  package var files: [AttachedFile]
  /// Whether the revision has no `SHA256SUMS`.
  package var isUnsealed: Bool
  /// `context.yml`: what its words depended on when it was sealed; what is true now if there is none.
  package var context: RevisionContext?
  /// `changes.json`: the amendment as it was compared when it was sealed.
  package var changes: SealedChanges?
  /// Where the text was read, if it is another notice's.
  package var master: MasterText?
  /// What a court or authority had removed.
  package var withheld: [WithheldFile] = []
  /// The start of `amendment.yml` or, without one, of the text: where remarks on the whole go.
  package var range: SourceRange

  /// Makes the sources of a draft or revision.
  package init(
    id: RevisionID?, amendment: Amendment = Amendment(), text: TextSource,
    translations: [TextSource] = [], supplements: [SupplementSource] = [],
    tables: [TableSource] = [], files: [AttachedFile] = [], isUnsealed: Bool = true,
    context: RevisionContext? = nil, range: SourceRange = .none
  ) {
    self.id = id
    self.amendment = amendment
    self.text = text
    self.translations = translations
    self.supplements = supplements
    self.tables = tables
    self.files = files
    self.isUnsealed = isUnsealed
    self.context = context
    self.range = range
  }
}

extension RevisionSources {
  /// Whether its text is not shown any more.
  package var isWithheld: Bool { withheld.contains(where: \.isOfText) }
}

/// A Markdown source.
package struct TextSource: Sendable {
  /// The file, in the ledger of the notice.
  package var file: SourceID
  /// The language it is written in.
  package var language: LanguageTag
  /// The first byte behind the front matter; 0 without one.
  package var bodyOffset: Int

  /// Makes a source.
  package init(file: SourceID, language: LanguageTag, bodyOffset: Int = 0) {
    self.file = file
    self.language = language
    self.bodyOffset = bodyOffset
  }
}

/// A supplement with its front matter.
package struct SupplementSource: Sendable {
  /// The file's name without extensions.
  package var name: String
  /// The text.
  package var text: TextSource
  /// `regions:`, the readers that it is for.
  package var regions: [Written<RegionCode>]
  /// `values:`, which hold for its readers throughout the notice.
  package var values: ValueTable
  /// `overrides: true`: it wins where the two disagree.
  package var overrides: Bool
  /// `whole: true`: its readers get it instead of the main text.
  package var isWhole: Bool
  /// Its translations.
  package var translations: [TextSource]

  /// Makes a supplement.
  package init(
    name: String, text: TextSource, regions: [Written<RegionCode>],
    values: ValueTable = ValueTable(), overrides: Bool = false, isWhole: Bool = false,
    translations: [TextSource] = []
  ) {
    self.name = name
    self.text = text
    self.regions = regions
    self.values = values
    self.overrides = overrides
    self.isWhole = isWhole
    self.translations = translations
  }
}

/// A table that a text places with `::: table NAME`.
package struct TableSource: Sendable {
  /// The file's name without `.csv`.
  package var name: String
  /// The file, in the ledger of the notice.
  package var file: SourceID

  /// Makes a table.
  package init(name: String, file: SourceID) {
    self.name = name
    self.file = file
  }
}

/// A file under `files/`.
package struct AttachedFile: Sendable {
  /// The name, without `files/`.
  package var name: String
  /// What it holds.
  package var bytes: [UInt8]

  /// Makes a file.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
