import NoticeModel

/// Proofs that a sentence, or words in one, say nothing that binds or permits.
enum Innocence {
  /// Why a whole sentence that came or went is harmless; `nil` where nothing proves it.
  static func reason(_ reading: Reading, _ change: Comparison) -> String? {
    let passage = change.passage.after ?? change.passage.before
    if passage?.kind == .heading && !speaks(reading) || isBold(reading) { return "A heading" }
    if passage?.kind == .row, isHeader(reading) { return "The headers of a table" }
    if reading.words.allSatisfy({ !$0.isContent }) { return "It has no words of content" }
    if isPlaceholder(reading, change) {
      return "It stands for words that somebody was to put there"
    }
    if isDocumentTitle(reading) { return "It is the title of a document" }
    if Furniture.isFurniture(reading, change) {
      return "It belongs to the page, not to the text"
    }
    if Furniture.isCaption(reading, change) { return "A heading" }
    if passage?.kind == .sentence, let lore = CookieLore.reason(reading, change) { return lore }
    if Avowals.isAvowal(reading, change) { return "It avows that the publisher cares" }
    if isMetadata(reading) { return "It is the title of a page, told to a machine" }
    if let background = Background.reason(reading, change) { return background }
    if Asides.isSum(reading) { return "It gives an example with figures" }
    if change.hasLexicon, Glosses.isGloss(reading, change) { return "It says what a word means" }
    if change.hasLexicon, isContents(reading) || change.document.isHeading(reading) {
      return "It is a list of contents"
    }
    if reading.text.utf8.last(where: { !" *_".utf8.contains($0) }) == UInt8(ascii: "?") {
      return "It asks a question"
    }
    if Background.isDecisive(reading) || Discretion.isLeft(reading) { return nil }
    if change.new == nil, isLoss(reading) { return nil }
    if change.old == nil, MachineDecisions.words(change) != nil { return nil }
    if change.new == nil, let first = reading.words.first(where: { $0.kind == .word }),
      ["nobody", "none"].contains(first.text)
    {
      return nil
    }
    if Discretion.exempts(reading) { return nil }
    let isListed =
      [.item, .row].contains(passage?.kind)
      && change.isIn(.dataCategories, .sources, .recipients, .transfers, .purposes, .cookies)
    // What stands in a list of what must be told is told, however it is said.
    if passage?.kind == .row, isRemedy(reading, change) { return "It names the authority" }
    if isListed {
      let points =
        passage?.kind == .row ? Pointers.isPlain(reading, change) : isPointer(reading, change)
      return points ? "It points to more" : nil
    }
    if let remark = Remarks.reason(reading, change) { return remark }
    if PostalAddresses.isLine(reading) || PostalAddresses.isWhole(reading)
      || PostalAddresses.isAddress(reading) && !reading.classes.contains(.legalForm)
        && change.document.oldStems.count > 40
        && change.document.oldStems.isSuperset(
          of: reading.words.filter { $0.classes.contains(.representative) }.map(\.stem))
      || PostalAddresses.isLabelled(reading) && change.document.hasAddress(isOld: change.old == nil)
    {
      return "It is a postal address"
    }
    if isContactLine(reading, change) { return "It tells where general contact is" }
    if passage?.kind == .sentence, isTitle(reading, change) {
      return "It is a title without a sentence"
    }
    if let passage, passage.kind == .sentence,
      change.document.saysAgain(
        reading, under: passage.headings, wasRemoved: change.new == nil)
    {
      return "Another sentence says it"
    }
    if isRestatement(reading, change) { return "Every word of it stands in the other text already" }
    if isMeta(reading, change) { return "It is about the document" }
    if isPointer(reading, change) { return "It points to more" }
    let isDenied = change.new == nil && reading.classes.contains(.negation)
    if !change.isIn(.definitions), !isDenied, isHowTo(reading), !offersWay(reading, change) {
      return "It shows how to do what the text already lets readers do"
    }
    if isExample(reading, change) { return "It illustrates what the text already says" }
    if isRemedy(reading, change) { return "It tells of a remedy that the law gives" }
    if change.hasLexicon, Stillness.isStill(reading, change) {
      return "Nobody does anything in it that must be told"
    }
    return nil
  }

  /// Whether what stands as a heading is a sentence: a paragraph set in bold.
  private static func speaks(_ reading: Reading) -> Bool {
    reading.words.count > 10 && reading.text.utf8.contains(UInt8(ascii: "."))
      && reading.words.contains { ["we", "you"].contains($0.text) }
  }

  /// Whether a sentence was of a harmless kind and still is: about the document, a pointer, a step on
  /// a screen.
  static func areBoth(_ old: Reading, _ new: Reading, _ change: Comparison) -> Bool {
    guard change.passage.before?.kind == .sentence, change.passage.after?.kind == .sentence,
      !Background.isDecisive(old), !Background.isDecisive(new),
      NarrowedHolders.inserted(change) == nil, !adjoins(change)
    else { return false }
    if isAboutText(old), isAboutText(new) { return true }
    if Avowals.isAvowal(old, change), Avowals.isAvowal(new, change) { return true }
    if Furniture.isRating(old), Furniture.isRating(new) { return true }
    let names =
      change.openOld.contains { old.words[$0].isCapital }
      || change.openNew.contains { new.words[$0].isCapital }
    if !names, CookieLore.reason(old, change) != nil, CookieLore.reason(new, change) != nil {
      return true
    }
    let handles = { (reading: Reading) in
      reading.classes.intersects(WordClasses(.dataNoun, .sensitiveData))
        && reading.clauses.contains { clause in
          clause.actor != .reader && clause.kind != .instruction
            && reading.words[clause.words].contains {
              $0.text.hasSuffix("s") && EnglishLexicon.handlingStems.contains(Stem.of($0.text))
            }
        }
    }
    if handles(old), handles(new) { return false }
    if Pointers.isPlain(old, change), Pointers.isPlain(new, change) { return true }
    let words = change.openOld.map { old.words[$0] } + change.openNew.map { new.words[$0] }
    let heavy = binding.union(
      WordClasses(
        .hurdle, .channel, .dataNoun, .content, .place, .abroad, .legalForm, .remedy, .recipient,
        .sensitiveData,
        .advertising, .training, .fee, .condition, .right, .dispute, .liability, .universal)
    ).union(WordClasses(.collecting, .keeping, .sharing, .selling))
    let isPlain = words.allSatisfy { word in
      word.value == nil && word.kind != .number && word.kind != .address
        && (!word.classes.intersects(heavy) || word.classes.contains(.howTo))
    }
    return isPlain
      && (isMeta(old, change) && isMeta(new, change)
        || isPointer(old, change) && isPointer(new, change)
        || isReaders(old) && isReaders(new) && isHowTo(old) && isHowTo(new)
          && !Definitions.isDefinition(change))
  }

  /// Whether something more is said behind "and" or "or" in a sentence that else stayed.
  private static func adjoins(_ change: Comparison) -> Bool {
    guard let new = change.new else { return false }
    return change.hunks.contains { hunk in
      hunk.old.isEmpty && hunk.new.count > 2
        && ["and", "or"].contains(new.words[hunk.new.lowerBound].text)
        && !change.openWords(in: hunk).new.isEmpty
    }
  }

  /// Whether readers are the ones who act in a sentence.
  private static func isReaders(_ reading: Reading) -> Bool {
    reading.clauses.allSatisfy { $0.kind == .instruction || $0.actor == .reader }
  }

  /// Whether a sentence tells of a remedy that the law itself gives, and asks for nothing in return.
  private static func isRemedy(_ reading: Reading, _ change: Comparison) -> Bool {
    let tied = binding.union(WordClasses(.hurdle, .dispute, .liability, .place, .temporal))
    let start = reading.words.filter { $0.kind == .word }.prefix(4).map(\.text)
    let isNamed =
      start.contains("supervisory") && start.contains("authority")
      && reading.words.contains { ["is", "|"].contains($0.text) }
    if change.old == nil, isNamed, !reading.classes.intersects(binding), !reading.hasNumber {
      return !reading.words.contains { ["must", "shall", "only", "may"].contains($0.text) }
    }
    return change.old == nil && reading.classes.contains(.remedy)
      && !reading.classes.intersects(tied.subtracting(WordClasses(.dispute)))
      && reading.words.contains { ["authority", "authorities", "ombudsman"].contains($0.text) }
      && reading.clauses.allSatisfy { [.right, .statement, .practice].contains($0.kind) }
      && !reading.words.contains { ["we", "us", "our"].contains($0.text) || $0.kind == .number }
  }

  /// Whether words inside a sentence only explain it.
  static func isExplaining(_ places: [Int], in reading: Reading, _ change: Comparison) -> Bool {
    guard let first = places.first, let clause = reading.clause(at: first) else { return false }
    let words = places.map { reading.words[$0] }
    // "So that we can tell when you are away" is what something is done for.
    let all = reading.words[first...(places.last ?? first)]
    let isAim =
      zip(all, all.dropFirst()).contains { $0.text == "so" && $1.text == "that" }
      && all.contains { ["we", "us"].contains($0.text) }
    let isReason =
      !isAim && words.prefix(2).contains { $0.classes.contains(.explanation) }
      && (clause.actor != .publisher || !words.contains { ["we", "us", "our"].contains($0.text) })
      && !words.contains { $0.classes.intersects(.matters.union(.terms)) || $0.kind == .number }
    if isReason { return true }
    let bars = ["barred", "forbidden", "prohibited", "bound", "obliged"]
    let isBar = reading.text == change.old?.text && words.contains { bars.contains($0.text) }
    guard !isBar, !words.contains(where: { isBinding($0, in: change) }), !leavesOpen(words) else {
      return false
    }
    let classes = words.reduce(into: WordClasses()) { $0.formUnion($1.classes) }
    if classes.intersects(WordClasses(.hurdle)), clause.kind == .right,
      !classes.intersects(WordClasses(.howTo))
    {
      return false
    }
    if classes.intersects(WordClasses(.explanation)), !isAim { return true }
    let isGone = reading.text == change.old?.text && change.new != nil
    if isGone, classes.intersects(WordClasses(.deleting, .notifying, .asking, .protecting)) {
      return false
    }
    // "… or have us freeze the file": another thing that readers may have.
    if isGone, clause.kind == .right, change.isIn(.rights) { return false }
    let isAid = classes.intersects(WordClasses(.howTo, .pointer))
    let brings = classes.intersects(
      WordClasses(.recipient, .sensitiveData, .advertising, .purposeNoun))
    return isAid && !brings && clause.kind != .practice
  }

  /// Whether words let the publisher judge, or let a list run on: "anything else that we find …".
  private static func leavesOpen(_ words: [Word]) -> Bool {
    let pairs = zip(words, words.dropFirst()).map { "\($0.text) \($1.text)" }
    let open = ["anything else", "anyone else", "we find", "we think", "we consider", "we deem"]
    return pairs.contains(where: open.contains)
  }

  /// Whether a word can bind somebody or bring in something new.
  private static func isBinding(_ word: Word, in change: Comparison) -> Bool {
    if word.kind == .number { return true }
    if word.classes.intersects(binding) { return true }
    let brings = word.classes.intersects(
      WordClasses(
        .recipient, .sensitiveData, .dataNoun, .advertising, .training, .place, .abroad, .authority,
        .fee))
    let known =
      change.old == nil
      ? change.document.oldStems
      : change.document.oldStems
        .intersection(change.document.newStems)
    return brings && !known.contains(word.stem)
      && !word.classes.intersects(WordClasses(.howTo, .pointer))
  }

  static let binding = WordClasses(
    .negation, .limiter, .exception, .obliged, .weakened, .hedge, .selling, .restricting,
    .charging, .prompt, .protective, .anyOther, .vagueTime, .impliedConsent)

  /// Whether every word of content of a sentence that was added stood in the old text.
  private static func isRestatement(_ reading: Reading, _ change: Comparison) -> Bool {
    let known = change.new == nil ? change.document.newStems : change.document.oldStems
    let content = reading.words.filter(\.isContent)
    guard content.count >= 3 else { return false }
    let hasContext = !known.isEmpty
    let start = reading.words.prefix(4)
    let isSummary = start.indices.contains { place in
      ["short", "summary", "brief", "glance", "nutshell", "overview"].contains(start[place].text)
        || start[place].text == "points" && place > start.startIndex
          && ["key", "main", "important"].contains(start[place - 1].text)
    }
    if change.new == nil,
      !change.document.oldStems.isSuperset(of: content.map(\.stem)) || known.isEmpty
    {
      return false
    }
    // A name that the text did not have is no part of a summary.
    if hasContext,
      reading.words.dropFirst().contains(where: { word in
        word.isCapital && word.isContent && !known.contains(word.stem)
          && !EnglishWords.contains(word.text)
      })
    {
      return false
    }
    if isSummary, hasContext, isSaidElsewhere(reading, known, change) { return true }
    let isPlain = !reading.words.contains {
      $0.classes.intersects(binding) || $0.kind == .number || $0.classes.contains(.condition)
    }
    let unknown = content.filter { !known.contains($0.stem) && !$0.classes.contains(.explanation) }
    let isSameKind = reading.clauses.allSatisfy {
      ![.power, .ban, .duty, .exclusion].contains($0.kind)
    }
    if isSummary, !hasContext, isSameKind { return true }
    return isPlain && isSameKind
      && (unknown.isEmpty && isSummary
        || isSummary && unknown.count <= content.count / 2
          && !unknown.contains { $0.classes.intersects(.matters) })
  }

  /// Whether a summary brings no word that binds and nothing that must be told which the text has not.
  private static func isSaidElsewhere(
    _ reading: Reading, _ known: Set<String>, _ change: Comparison
  ) -> Bool {
    let unknown = reading.words.filter { $0.isContent && !known.contains($0.stem) }
    let bears = WordClasses.matters.union(.terms).union(.practices).union(binding)
    return change.old == nil && 2 * unknown.count <= reading.words.filter(\.isContent).count
      && !unknown.contains { word in
        word.classes.intersects(bears) && !["points", "short", "goes"].contains(word.text)
      }
  }

  /// Whether no clause of a sentence binds anybody.
  static func isLoose(_ reading: Reading) -> Bool {
    reading.clauses.allSatisfy { clause in
      if [.power, .ban, .duty, .exclusion].contains(clause.kind) { return false }
      if clause.kind == .statement, clause.actor != .publisher, clause.actor != .reader {
        return true
      }
      return !reading.words[clause.words].contains { $0.classes.intersects(binding) }
    }
  }

  /// Whether a sentence points to more, or tells whom to ask.
  private static func isPointer(_ reading: Reading, _ change: Comparison) -> Bool {
    let classes = reading.classes
    if change.new == nil, reading.clauses.contains(where: { $0.kind == .right }) { return false }
    let stays = ["stay", "stays", "remain", "remains", "kept"]
    if reading.words.contains(where: { $0.text == "archive" }),
      change.new == nil || reading.words.contains(where: { stays.contains($0.text) })
    {
      return false
    }
    if Pointers.isPlain(reading, change) { return true }
    if reading.classes.intersects(WordClasses(.exception, .training)) { return false }
    if change.old == nil, reading.classes.contains(.advertising),
      reading.words.contains(where: { $0.text == "we" })
    {
      return false
    }
    // Who answers, and where, is no longer told.
    if change.new == nil, reading.classes.contains(.legalForm) { return false }
    guard pointsAway(reading) else { return false }
    let isScope = reading.words.contains { ["applies", "apply", "uploaded"].contains($0.text) }
    guard classes.contains(.pointer), isLoose(reading), !classes.contains(.source), !isScope else {
      return false
    }
    let acts = WordClasses(
      .sharing, .selling, .keeping, .tracking, .collecting, .training, .advertising)
    let acting = reading.clauses.contains {
      $0.kind == .practice && $0.classes.intersects(acts) && $0.actor != .nobody
        || $0.kind == .right && $0.classes.intersects(WordClasses(.deleting, .remedy))
    }
    let handsOn =
      change.old == nil && classes.contains(.sharing)
      && classes.intersects(WordClasses(.recipient, .otherParty))
    let employs =
      change.old == nil && change.isIn(.recipients, .dataCategories, .cookies)
      && reading.words.contains { $0.text == "we" } && reading.words.contains { $0.text == "use" }
    // "Your data can be used according to their policies".
    let isOthers =
      change.old == nil && classes.contains(.using) && classes.contains(.dataNoun)
      && reading.words.contains { $0.text == "their" }
    return !acting && !handsOn && !employs && !isOthers
      && !classes.intersects(WordClasses(.fee, .liability, .dispute, .breach))
  }

  /// Whether some word points; "see" and the like do so only at the head of what readers are told.
  private static func pointsAway(_ reading: Reading) -> Bool {
    let verbs = ["see", "questions", "details", "archive", "find"]
    return reading.words.indices.contains { place in
      let word = reading.words[place]
      guard word.classes.contains(.pointer) else { return false }
      return !verbs.contains(word.text) || place == 0
        || reading.clause(at: place)?.kind == .instruction
        || place + 1 < reading.words.count
          && reading.words[place + 1].classes.intersects(WordClasses(.pointer, .crossReference))
    }
  }

  /// Whether a sentence that is gone told of a thing by which readers do what they want; without it
  /// the thing itself may be gone.
  private static func offersWay(_ reading: Reading, _ change: Comparison) -> Bool {
    change.new == nil
      && (change.isTerms
        || change.isIn(.rights, .cookies, .automatedDecisions, .minors, .amendments))
      && !reading.clauses.allSatisfy { $0.kind == .instruction }
  }

  /// Whether a sentence is a step on a screen.
  private static func isHowTo(_ reading: Reading) -> Bool {
    let kinds = reading.clauses.map(\.kind)
    // "Click Tale (Audience Measurement)" is a name.
    let spoken = reading.words.filter { $0.kind == .word && $0.isContent }
    guard reading.classes.contains(.howTo), isLoose(reading), !spoken.allSatisfy(\.isCapital),
      kinds.allSatisfy({ [.instruction, .statement, .right].contains($0) }),
      !reading.quantities.contains(where: { $0.dimension == .time })
    else { return false }
    let acting = reading.clauses.contains {
      [.publisher, .otherParty, .passive].contains($0.actor)
    }
    let brings = reading.classes.intersects(
      WordClasses(.recipient, .sensitiveData, .advertising, .training, .place, .fee, .selling))
    let takes = ["reads", "stores", "accesses", "scans", "sends", "uploads", "copies"]
    let handles =
      (reading.classes.intersects(WordClasses(.sharing, .collecting))
        || reading.words.contains { takes.contains($0.text) })
      && reading.classes.intersects(WordClasses(.dataNoun, .sensitiveData))
      && kinds.contains { $0 == .statement }
    guard !acting, !brings, !handles else { return false }
    return kinds.contains(.instruction) || !reading.classes.intersects(WordClasses(.hurdle))
  }

  /// Whether an item is nothing but a name or two, which names somebody: "Fider".
  private static func isNames(_ reading: Reading) -> Bool {
    let words = reading.words.filter { $0.kind == .word }
    return (1...3).contains(words.count)
      && words.allSatisfy { $0.isCapital && $0.classes.rawValue == 0 }
      && words.contains { !EnglishWords.contains($0.text) }
  }

  /// Whether a sentence illustrates with nothing that the text did not name.
  private static func isExample(_ reading: Reading, _ change: Comparison) -> Bool {
    guard isLoose(reading), change.new != nil, !reading.classes.contains(.restricting),
      !Remarks.publisherActs(reading)
    else { return false }
    // A company that is named, and what the publisher may do, illustrate nothing.
    let isOurs = reading.words.contains { ["our", "we"].contains($0.text) }
    guard !reading.classes.contains(.legalForm), !(isOurs && reading.classes.contains(.possible))
    else { return false }
    let opens = reading.words.prefix(6).contains { $0.classes.contains(.explanation) }
    let isPassive = reading.clauses.allSatisfy { [.statement, .instruction].contains($0.kind) }
    let brings = reading.words.contains { word in
      word.classes.intersects(
        WordClasses(
          .sensitiveData, .recipient, .advertising, .training, .place, .abroad, .authority, .fee,
          .source))
        && !change.document.oldStems.contains(word.stem)
    }
    let isNobodys =
      reading.clauses.allSatisfy { $0.actor == .nobody || $0.actor == .passive }
      && !reading.words.contains { ["your", "our", "us", "you"].contains($0.text) }
    let isMore = reading.words.contains { ["also", "too", "now"].contains($0.text) }
    if change.passage.after?.kind == .item, isNames(reading) { return false }
    let isPriced = reading.words.contains { $0.text == "|" } && reading.hasNumber
    let isVoid =
      !isPriced
      && (change.passage.after?.kind != .sentence || Stillness.isStill(reading, change)
        || reading.words.contains { $0.text == "would" } && !isMore)
      && isPassive && isNobodys
      && !reading.classes.intersects(.matters.union(.terms))
    return opens && !brings || isVoid && !brings
  }
}
