import NoticeDiagnostics
import NoticeModel

/// Reports supplements that disagree for some readers where no rule says which one wins.
struct TiedSupplements {
  private let revision: CompiledRevision
  private var reported: Set<String> = []

  /// Checks every kind of reader, on pages of their own or not.
  static func check(_ revision: CompiledRevision, in diagnostics: inout Diagnostics) {
    guard revision.texts.supplements.count > 1 else { return }
    var check = TiedSupplements(revision: revision)
    for reader in revision.rules.allReaders(besides: revision.regions) {
      let supplements = revision.rules.supplements(for: reader)
      guard supplements.count > 1 else { continue }
      check.checkWholeTexts(supplements, for: reader, in: &diagnostics)
      check.checkValues(supplements, for: reader, in: &diagnostics)
      check.checkReplacements(for: reader, in: &diagnostics)
    }
  }

  private init(revision: CompiledRevision) {
    self.revision = revision
  }

  private mutating func checkWholeTexts(
    _ supplements: [Int], for reader: Reader, in diagnostics: inout Diagnostics
  ) {
    let candidates = supplements.filter { revision.wholeTexts[$0] != nil }
    guard let tie = tie(among: candidates, for: reader) else { return }
    let file = source(tie.rival).text.file
    report(
      tie, for: reader, both: "are the whole text",
      at: SourceRange(file: file, offset: 0, length: 0), in: &diagnostics)
  }

  private mutating func checkValues(
    _ supplements: [Int], for reader: Reader, in diagnostics: inout Diagnostics
  ) {
    var definers: [ValueName: [Int]] = [:]
    for index in supplements {
      for entry in source(index).values.entries { definers[entry.name, default: []] += [index] }
    }
    for (name, candidates) in definers.sorted(by: { $0.key < $1.key }) {
      guard let tie = tie(among: candidates, for: reader),
        source(tie.winner).values[name] != source(tie.rival).values[name]
      else { continue }
      let range = source(tie.rival).values.entries.first { $0.name == name }?.range
      report(
        tie, for: reader, both: "override value '\(name)'", at: range ?? .none, in: &diagnostics)
    }
  }

  private mutating func checkReplacements(for reader: Reader, in diagnostics: inout Diagnostics) {
    var claims: [SectionID: [ArrangedSection]] = [:]
    revision.sections.forEachSection { section in
      guard section.isSupplementRoot, let id = section.replacedID, reader.gets(section) else {
        return
      }
      claims[id, default: []].append(section)
    }
    for (id, sections) in claims.sorted(by: { $0.key < $1.key }) {
      let candidates = Set(sections.compactMap(\.supplement)).sorted()
      guard let tie = tie(among: candidates, for: reader) else { continue }
      let place = sections.first { $0.supplement == tie.rival }?.placement?.range
      report(
        tie, for: reader, both: "replace section '\(id)'", at: place ?? .none, in: &diagnostics)
    }
  }

  private func source(_ index: Int) -> SupplementSource {
    revision.texts.supplements[index].source
  }

  private func tie(
    among candidates: [Int], for reader: Reader
  ) -> (winner: Int, rival: Int)? {
    guard candidates.count > 1,
      let result = revision.rules.winner(among: candidates, for: reader), let rival = result.rival
    else { return nil }
    return (result.winner, rival)
  }

  private mutating func report(
    _ tie: (winner: Int, rival: Int), for reader: Reader, both act: String,
    at range: SourceRange, in diagnostics: inout Diagnostics
  ) {
    let names = "'\(source(tie.winner).name)' and '\(source(tie.rival).name)'"
    // The same two disagree for all the readers that their regions share.
    guard reported.insert(names + act).inserted else { return }
    diagnostics.report(
      .error, "tied-supplements", at: range,
      "Supplements \(names) both \(act) for readers in \(reader.region), "
        + "and neither is for the more specific region",
      explanation: "Audience wins over subdivision, country and group, and a group over one around "
        + "it. 'order:' in workspace.yml names the winner of other ties first; two supplements for "
        + "one region are better one.")
  }
}
