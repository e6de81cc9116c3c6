import NoticeDiagnostics
import NoticeModel

extension Diagnostics {
  /// Says that a block is of another kind.
  mutating func reportKind(
    _ found: String, insteadOf expected: String, at range: SourceRange
  ) {
    report(
      .error, "translated-clause-kind", at: range,
      "Translation has a \(found) where the source has a \(expected)")
  }

  /// Says that a block is not translated.
  mutating func reportMissing(
    _ kind: String, at range: SourceRange, source: SourceRange
  ) {
    report(
      .error, "missing-translated-clause", at: range,
      "A \(kind) of the source is not translated; it comes behind this",
      notes: [Diagnostic.Note("the \(kind) in the source", at: place(source))])
  }

  /// Says that a block translates none.
  mutating func reportAdded(_ kind: String, at range: SourceRange) {
    report(
      .error, "added-translated-clause", at: range,
      "Translation has a \(kind) that the source does not have")
  }

  /// Says that a part is for other readers.
  mutating func reportReaders(
    _ found: [RegionCondition], insteadOf expected: [RegionCondition], at range: SourceRange
  ) {
    report(
      .error, "translated-region", at: range,
      "Translation is for \(Self.readers(found)); the source is for \(Self.readers(expected))")
  }

  private static func readers(_ conditions: [RegionCondition]) -> String {
    guard !conditions.isEmpty else { return "all readers" }
    return conditions.map { condition in
      (condition.isNegated ? "not " : "")
        + condition.regions.map(\.rawValue).joined(separator: ", ")
    }.joined(separator: " and ")
  }

  /// Says that a list is numbered, or not, unlike its source.
  mutating func reportListKind(isOrdered: Bool, at range: SourceRange) {
    report(
      .error, "translated-list-kind", at: range,
      isOrdered
        ? "List of bullets translates an ordered one, whose numbers references print"
        : "Ordered list translates one of bullets")
  }

  /// Says that there are more or fewer of something than in the source.
  mutating func reportCount(
    _ thing: String, _ found: Int, insteadOf expected: Int, at range: SourceRange
  ) {
    let name = thing.split(separator: "-").joined(separator: " ") + (found == 1 ? "" : "s")
    report(
      .error, "translated-\(thing)s", at: range,
      "\(found) \(name) in the translation; \(expected) in the source")
  }

  /// Says that an item has another id.
  mutating func reportItem(
    _ found: SectionID?, insteadOf expected: SectionID?, at range: SourceRange
  ) {
    let names = [found, expected].map { $0.map { "id '\($0)'" } ?? "no id" }
    report(
      .error, "translated-item-id", at: range,
      "List item has \(names[0]); it has \(names[1]) in the source",
      explanation: "References in every language lead to the same items.")
  }

  /// Says that a value is not used.
  mutating func reportMissingValue(_ value: ValueName, at range: SourceRange) {
    report(
      .error, "translated-value", at: range,
      "Value '\(value)' of the source is not in the translation",
      explanation: "A value that is typed stays as it is when the value changes, or is another for "
        + "some readers.")
  }

  /// Says that something is named that the source does not name.
  mutating func reportTarget(
    _ thing: String, _ name: String, at range: SourceRange
  ) {
    report(.warning, name, at: range, "\(thing) is not in the source")
  }

  /// Says what is named in only one of the two.
  mutating func reportTargets(
    _ expected: Set<String>, _ found: Set<String>, _ thing: String, _ name: String,
    at range: SourceRange
  ) {
    for target in expected.subtracting(found).sorted() {
      report(.warning, name, at: range, "\(thing) '\(target)' of the source is not translated")
    }
    for target in found.subtracting(expected).sorted() {
      reportTarget("\(thing) '\(target)'", name, at: range)
    }
  }
}
