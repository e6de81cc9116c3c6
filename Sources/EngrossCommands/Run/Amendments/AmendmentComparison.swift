import NoticeCompiler
import NoticeFiles
import NoticeModel
import NoticeRedline
import NoticeSite

/// Compares two texts of a notice as their readers got them, in one language and for all regions.
enum AmendmentComparison {
  /// What compares, here and wherever else two texts are.
  static let finder = RedlineFinder { SHA256.digest(of: $0).bytes }

  /// The redline from one edition to another.
  static func redline(
    from old: Edition, to new: Edition, values: [ChangedValue] = []
  ) -> Redline {
    finder.redline(from: old, to: new, names: (old.comparedName, new.comparedName), values: values)
  }

  /// The redline that was recorded when the new text was sealed.
  static func redline(
    from old: Edition, to new: Edition, recordedAs record: RedlineRecord
  ) throws(RedlineMisfit) -> Redline {
    try record.redline(
      from: Redline.Side(name: old.comparedName, edition: old.withoutText),
      ClauseReader.clauses(of: old),
      to: Redline.Side(name: new.comparedName, edition: new.withoutText),
      ClauseReader.clauses(of: new))
  }
}

extension CompiledRevision {
  /// The shared values that readers were given otherwise in another revision.
  func changedValues(since other: CompiledRevision, in language: LanguageTag) -> [ChangedValue] {
    sharedValues(changedSince: other).compactMap { name in
      guard let was = other.text(of: name, in: language), let now = text(of: name, in: language)
      else { return nil }
      return ChangedValue(name: name, was: was, becomes: now)
    }
  }

  private func text(of name: ValueName, in language: LanguageTag) -> Prose? {
    surroundings.value(name)?.text(in: language, fallback: surroundings.manifest.language)
  }
}

extension Edition {
  /// How a redline calls the text: by its revision.
  fileprivate var comparedName: String { revision?.rawValue ?? "draft" }

  /// What a side of a redline keeps of an edition.
  fileprivate var withoutText: Edition { EditionBuilder.bare(self) }
}

extension SealedChanges {
  /// What is recorded of an amendment, in each language that both revisions were sealed in.
  ///
  /// `editions` are those of the new text; `project` makes that of the old one, for all regions, in a
  /// language.
  init?(
    of revision: CompiledRevision, _ editions: [EditionFormats], since before: CompiledRevision,
    projectedBy project: (LanguageTag) -> Edition
  ) {
    guard let id = before.sources.id, let context = before.sources.context else { return nil }
    self.init(from: id)
    for formats in editions where formats.rendered.edition.region == nil {
      let edition = formats.rendered.edition
      guard let old = context.edition(for: nil, in: edition.language) else { continue }
      let redline = AmendmentComparison.redline(
        from: project(edition.language), to: edition,
        values: revision.changedValues(since: before, in: edition.language))
      comparisons.append(
        Comparison(
          language: edition.language, oldWords: old.words, newWords: formats.digest,
          record: RedlineRecord(of: redline)))
    }
  }
}
