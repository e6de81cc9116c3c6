package import NoticeModel

/// A phrase with which a comparison is told.
///
/// Unlike those of `Phrase` they are not in every language's file: a language that lacks them tells
/// comparisons in English, and says so (`RedlinePhrases.tag`).
package enum RedlinePhrase: String, Sendable, CaseIterable {
  /// *Changes from {0} to {1}*: the title, with the names of both texts.
  case changesBetween = "changes-between"
  /// *What changed*: over the summary.
  case whatChanged = "what-changed"
  /// *The two texts are the same.*
  case noChanges = "no-changes"
  /// *How to read this*: over the legend.
  case legend
  /// *Before: {0}*: the older text, with its name and date.
  case textBefore = "text-before"
  /// *After: {0}*: the newer text, with its name and date.
  case textAfter = "text-after"
  /// *{0}, {1}*: the name of a text and its date.
  case dated
  /// *Changes: {0}*.
  case numberOfChanges = "number-of-changes"
  /// *Words inserted: {0}*.
  case wordsInserted = "words-inserted"
  /// *Words deleted: {0}*.
  case wordsDeleted = "words-deleted"
  /// *Words moved: {0}*.
  case wordsMoved = "words-moved"
  /// *Unchanged*: a section, or clauses that are folded.
  case unchanged
  /// *Unchanged clauses: {0}*: that are left out.
  case unchangedClauses = "unchanged-clauses"
  /// *Title and dates*: the part above the text.
  case titleBlock = "title-block"
  /// *Introduction*: what stands before the first section.
  case introduction
  /// *Signature*.
  case signatureBlock = "signature-block"
  /// *Change {0} of {1}*.
  case changeOf = "change-of"
  /// *Previous change*.
  case previousChange = "previous-change"
  /// *Next change*.
  case nextChange = "next-change"
  /// *First change*.
  case firstChange = "first-change"
  /// *In one text*: the view with both texts in one.
  case inlineView = "inline-view"
  /// *Side by side*: the view with both texts in columns.
  case sideBySideView = "side-by-side-view"
  /// *deleted*: before words that are gone.
  case deleted
  /// *end deleted*: behind them.
  case endDeleted = "end-deleted"
  /// *inserted*: before words that are new.
  case inserted
  /// *end inserted*: behind them.
  case endInserted = "end-inserted"
  /// *moved from {0}*: with the place where it stood.
  case movedFrom = "moved-from"
  /// *moved to {0}*: with the place where it stands now.
  case movedTo = "moved-to"
  /// *moved here*: a sentence within its clause.
  case movedHere = "moved-here"
  /// *moved away*: a sentence within its clause.
  case movedAway = "moved-away"
  /// *end moved*.
  case endMoved = "end-moved"
  /// *copied from {0}*.
  case copiedFrom = "copied-from"
  /// *altered*: before words whose marks differ.
  case altered
  /// *end altered*.
  case endAltered = "end-altered"
  /// *new paragraph*: where a paragraph was split.
  case paragraphBegins = "paragraph-begins"
  /// *paragraphs joined*: where two became one.
  case paragraphsJoined = "paragraphs-joined"
  /// *row inserted*.
  case rowInserted = "row-inserted"
  /// *row deleted*.
  case rowDeleted = "row-deleted"
  /// *row changed*.
  case rowChanged = "row-changed"
  /// *column inserted*.
  case columnInserted = "column-inserted"
  /// *column deleted*.
  case columnDeleted = "column-deleted"
  /// *item inserted*.
  case itemInserted = "item-inserted"
  /// *item deleted*.
  case itemDeleted = "item-deleted"
  /// *section inserted*.
  case sectionInserted = "section-inserted"
  /// *section deleted*.
  case sectionDeleted = "section-deleted"
  /// *{0}: {1} → {2}*: what differs, before and after.
  case wasBecomes = "was-becomes"
  /// *none*: a value that is not there.
  case none
  /// *Numbers that changed with the rest: {0}*: over a list.
  case numbersFollow = "numbers-follow"
  /// *Too long to be compared word by word; shown whole*.
  case shownWhole = "shown-whole"
  /// *{0} was read as {1}*: in a file that is no notice of ours.
  case readAs = "read-as"
  /// *number: {0} → {1}*: of one clause.
  case numberFollows = "number-follows"
  /// *Level: {0}*: how much a change matters.
  case levelIs = "level-is"
  /// *For all readers: {0}*: how much an amendment matters.
  case levelForAll = "level-for-all"
  /// *For readers in {0}: {1}*: how much it matters to them.
  case levelForReaders = "level-for-readers"
  /// *For all other readers: {0}*.
  case levelForOthers = "level-for-others"
  /// *all other places*: behind named regions.
  case allOthers = "all-others"
  /// *{0}; it takes effect only after a choice of theirs*: a level, and that readers are asked.
  case afterTheirStep = "after-their-step"
  /// What the levels are, in one sentence.
  case levelsExplained = "levels-explained"
}

/// The phrases for comparisons in one language.
package struct RedlinePhrases: Sendable {
  /// The language that the phrases are in.
  package let tag: LanguageTag
  private let texts: [String: String]

  /// The phrases of that language, or of English where it has none.
  package init(for tag: LanguageTag) {
    let language = Language.forPrinting(tag)
    let key = Self.prefix + RedlinePhrase.deleted.rawValue
    if language.texts[key] != nil {
      self.tag = tag
      texts = language.texts
    } else {
      self.tag = .english
      texts = Language.forPrinting(.english).texts
    }
  }

  /// A phrase with its arguments put in for `{0}`, `{1}`.
  package func text(_ phrase: RedlinePhrase, _ arguments: String...) -> String {
    text(phrase.rawValue, arguments)
  }

  /// What a kind of change is called.
  package func name(of kind: Change.Kind) -> String { text("kind." + kind.rawValue, []) }

  /// How much a change matters, as a word.
  package func name(of level: Level) -> String {
    Language.forPrinting(tag).phrase(Phrase(level))
  }

  /// What became of a section, as a word.
  package func name(of fate: SectionStep.Fate) -> String { text("fate." + fate.rawValue, []) }

  private func text(_ name: String, _ arguments: [String]) -> String {
    guard let text = texts[Self.prefix + name] else {
      preconditionFailure("a language that has one phrase for comparisons has them all")
    }
    return Pattern(text: text).filled(arguments)
  }

  private static let prefix = "redline."
}
