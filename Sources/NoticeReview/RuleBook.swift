package import NoticeModel

/// The rules by which changes are judged.
package enum RuleBook {
  /// The version that assessments record; it changes whenever a verdict can.
  package static let version = "2"

  /// What is printed of each rule, in the order of the book.
  package static let all: [RuleMetadata] = rules.map { $0.metadata }

  /// Reads the tables of English, which takes as long as a short comparison; a judgement that begins
  /// later need not wait for them.
  package static func prepare() {
    _ = PassageReader(lexicon: .english).words(of: "notice")
    _ = ConceptTable.english
  }

  /// The rule with an id.
  package static func rule(_ id: RuleID) -> RuleMetadata? { all.first { $0.id == id } }
}
