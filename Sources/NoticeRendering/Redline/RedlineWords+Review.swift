import NoticeLanguage
import NoticeModel

extension RedlineWords {
  /// Who is affected, and how much: a line for all readers to whom the amendment is the same, and
  /// what the levels are.
  var readerLines: [String] {
    guard let told, !redline.isEmpty else { return [] }
    let kinds = kinds(of: told.review.readers)
    let lines = kinds.map { kind in
      kinds.count == 1
        ? phrases.text(.levelForAll, name(of: kind))
        : kind.isOthers && kind.names.isEmpty
          ? phrases.text(.levelForOthers, name(of: kind))
          : phrases.text(.levelForReaders, listed(kind), name(of: kind))
    }
    return lines.isEmpty ? [] : lines + [phrases.text(.levelsExplained)]
  }

  /// How much a section's own changes matter; `nil` if none of them was judged.
  func level(of step: SectionStep) -> Level? {
    let changes = judgedChanges(step.changes)
    guard let told, !changes.isEmpty else { return nil }
    // A translation's changes have names of their own; its sections do not.
    return judged.level(of: changes)
      ?? (step.new ?? step.old).flatMap { told.review.level(in: $0) }
  }

  /// How much the changes of a row matter; `nil` if none of them was judged.
  func level(of row: RedlineRow) -> Level? { judged.level(of: changes(of: row)) }

  /// *Level: material*, and what stands behind it, where that is published.
  func reviewLines(of row: RedlineRow) -> [String] {
    let judged = judged.changes(of: changes(of: row))
    guard let level = judged.map(\.level).max() else { return [] }
    return [phrases.text(.levelIs, phrases.name(of: level))]
      + judged.compactMap(\.detail).flatMap(Self.lines)
  }

  /// What the rules said, and what was decided, a line each; the rule book speaks English.
  private static func lines(of detail: AmendmentReview.Detail) -> [String] {
    let findings = detail.findings.filter { $0.level > .clarification }.map { finding in
      let law = ReviewPhrases.law(of: finding).map { " (\($0))" } ?? ""
      return "\(finding.rule): \(finding.why)\(law)"
    }
    return findings + [detail.decision.map(ReviewPhrases.decided)].compactMap(\.self)
  }

  private func changes(of row: RedlineRow) -> [ChangeID] {
    judgedChanges(row.changes + row.cells.flatMap(\.segments).compactMap(\.change))
  }

  /// The names of changes, without those of dates under the title: those say that there are changes.
  private func judgedChanges(_ places: [Int]) -> [ChangeID] {
    Set(places).filter(redline.changes.indices.contains).map { redline.changes[$0] }
      .filter { $0.kind != .date }.map(\.id).sorted()
  }

  // MARK: - Readers

  /// Readers to whom the amendment is the same.
  private struct Kind {
    let level: Level
    let asksForGate: Bool
    var names: [String] = []
    var isOthers = false
  }

  private func kinds(of readers: [AmendmentReview.Readers]) -> [Kind] {
    var kinds: [Kind] = []
    for reader in readers {
      let place =
        kinds.firstIndex { ($0.level, $0.asksForGate) == (reader.level, reader.asksForGate) }
        ?? kinds.count
      if place == kinds.count {
        kinds.append(Kind(level: reader.level, asksForGate: reader.asksForGate))
      }
      if let region = reader.region {
        kinds[place].names.append(told?.name(region, phrases.tag) ?? region.rawValue)
      } else {
        kinds[place].isOthers = true
      }
    }
    return kinds.sorted { ($1.level, $0.isOthers ? 1 : 0) < ($0.level, $1.isOthers ? 1 : 0) }
  }

  private func name(of kind: Kind) -> String {
    let level = phrases.name(of: kind.level)
    return kind.asksForGate ? phrases.text(.afterTheirStep, level) : level
  }

  private func listed(_ kind: Kind) -> String {
    let others = kind.isOthers ? [phrases.text(.allOthers)] : []
    return Language.forPrinting(phrases.tag).joined(kind.names + others)
  }
}
