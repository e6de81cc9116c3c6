import NoticeLanguage
import NoticeModel

/// What is known of where a reconstructed text comes from, besides its source.
struct Provenance {
  /// What a phrase is filled with.
  enum Fact {
    case date(CalendarDate)
    case name(Prose)

    /// The fact as it is printed.
    func words(in language: Language) -> String {
      switch self {
      case .date(let date): language.text(of: date)
      case .name(let name): name.description
      }
    }
  }

  /// The phrases that take the facts, in the order in which they are printed.
  let facts: [(phrase: Phrase, fact: Fact)]

  /// Gathers what is known of a text.
  init(of text: ArchivedText) {
    let known: [(Phrase, Fact?)] = [
      (.seenThere, text.seen.map(Fact.date)), (.reconstructedBy, text.by.map(Fact.name)),
      (.reconstructedOn, text.on.map(Fact.date)),
    ]
    facts = known.compactMap { phrase, fact in fact.map { (phrase, $0) } }
  }
}
