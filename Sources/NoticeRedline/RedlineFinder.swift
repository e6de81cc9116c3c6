package import NoticeModel

/// Compares two editions of a notice.
///
/// 1. Both are read as clauses and their tokens numbered, so that words are compared as numbers.
/// 2. Sections are paired by id, heading, or likeness; then the clauses inside in their order; then
///    what was split, joined or moved.
/// 3. Inside paired clauses sentences are paired, and inside those the words that stay are found.
/// 4. The clauses of both are laid out as rows, and what differs is recorded as changes.
///
/// All limits count steps. Both directions of a comparison are solved as the same problem, so that
/// one is the mirror of the other.
package struct RedlineFinder: Sendable {
  /// The SHA-256 digest of some bytes.
  package typealias Digest = @Sendable ([UInt8]) -> [UInt8]

  private let digest: Digest

  /// Makes a finder that names changes by that digest.
  package init(digest: @escaping Digest) {
    self.digest = digest
  }

  /// What became of `old`; `names` is how both are called, `values` the shared values that changed.
  package func redline(
    from old: Edition, to new: Edition, names: (old: String, new: String),
    values: [ChangedValue] = []
  ) -> Redline {
    var vocabulary = Vocabulary()
    let before = ComparedText(old, vocabulary: &vocabulary)
    let after = ComparedText(new, vocabulary: &vocabulary)
    let matching = Self.matching(before, after, vocabulary)
    let scripts = ScriptFinder(
      vocabulary: vocabulary, labels: Self.labels(before, after, matching))
    var builder = RowBuilder(
      old: before, new: after, matching: matching, scripts: scripts,
      changes: ChangeRecorder(digest: digest))
    builder.build()
    ChangedValue.tie(values, to: &builder.changes)
    let steps = SectionSteps(before, after, matching, builder.plan)
    return Redline(
      old: .init(name: names.old, edition: EditionBuilder.bare(old)),
      new: .init(name: names.new, edition: EditionBuilder.bare(new)),
      rows: builder.rows, changes: builder.changes.changes,
      sections: steps.steps(builder.changes.changes), notes: builder.notes)
  }

  private static func matching(
    _ old: ComparedText, _ new: ComparedText, _ vocabulary: Vocabulary
  ) -> Matching {
    if !isBehind(old.clauses, new.clauses) {
      return ClauseMatcher.matching(old, new, vocabulary: vocabulary)
    }
    return ClauseMatcher.matching(new, old, vocabulary: vocabulary)
      .mirrored(sections: old.sections.count)
  }

  private static func isBehind(_ left: [Clause], _ right: [Clause]) -> Bool {
    if left.count != right.count { return left.count > right.count }
    for (one, other) in zip(left, right) {
      let (one, other) = (Array(one.cells.joined()), Array(other.cells.joined()))
      if ScriptFinder.isBehind(one, other) { return true }
      if ScriptFinder.isBehind(other, one) { return false }
    }
    return false
  }

  private static func labels(
    _ old: ComparedText, _ new: ComparedText, _ matching: Matching
  ) -> SectionLabels {
    var labels = SectionLabels()
    for (one, other) in matching.sections.enumerated() {
      guard let other, let before = old.sections[one].section?.number,
        let after = new.sections[other].section?.number
      else { continue }
      labels.add(before, after)
    }
    return labels
  }
}

/// A shared value whose text changed.
package struct ChangedValue: Sendable {
  /// The name.
  package var name: ValueName
  /// The text before.
  package var was: Prose
  /// The text after.
  package var becomes: Prose

  /// Makes a changed value.
  package init(name: ValueName, was: Prose, becomes: Prose) {
    self.name = name
    self.was = was
    self.becomes = becomes
  }

  /// Ties changes that are exactly the change of one value to that value.
  static func tie(_ values: [ChangedValue], to recorder: inout ChangeRecorder) {
    for value in values {
      let before = Tokenizer.tokens(of: value.was.bytes)
      let after = Tokenizer.tokens(of: value.becomes.bytes)
      let head = zip(before, after).prefix { $0.bytes == $1.bytes }.count
      let tail = zip(before.reversed(), after.reversed()).prefix { $0.bytes == $1.bytes }.count
      let rest = max(0, min(tail, min(before.count, after.count) - head))
      let was = TokenText.plain(before[head..<before.count - rest])
      let becomes = TokenText.plain(after[head..<after.count - rest])
      for (place, change) in recorder.changes.enumerated() where change.kind == .reworded {
        let isWhole =
          change.was.utf8.elementsEqual(value.was.description.utf8)
          && change.becomes.utf8.elementsEqual(value.becomes.description.utf8)
        let isPart =
          change.was.utf8.elementsEqual(was.utf8)
          && change.becomes.utf8.elementsEqual(becomes.utf8)
        if isWhole || isPart { recorder.tie(place, to: value.name) }
      }
    }
  }
}
