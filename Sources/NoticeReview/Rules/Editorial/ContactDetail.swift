import NoticeModel

/// A telephone number, an address or opening hours of general contact differ.
enum ContactDetail: ReviewRule {
  static let metadata = RuleMetadata(
    "ED-07", name: "contact-detail", level: .editorial,
    summary: "A telephone number, an address or opening hours of general contact differ.",
    why: "How readers use their rights is not touched.",
    triggering: [
      .init("Telephone: 020 7946 0001", becomes: "Telephone: 020 7946 0955", in: .contact),
      .init(
        "Our desk is open from 8 to 16 hours.",
        becomes: "Our desk is open from 9 to 17 hours.", in: .contact),
    ],
    nonTriggering: [
      .init(
        "Send data requests by e-mail or post.",
        becomes: "Send data requests by post.", in: .contact)
    ])

  static func claim(in change: inout Comparison) {
    claimDetails(&change)
    claimAddress(&change)
  }

  private static func claimDetails(_ change: inout Comparison) {
    if let old = change.old, let new = change.new,
      OpeningHours.differ(change.openOld, old), OpeningHours.differ(change.openNew, new)
    {
      change.claim(
        "ED-07", .editorial, old: change.openOld.sorted(), new: change.openNew.sorted(),
        why: "Only the hours at which somebody is there differ")
      return
    }
    claimInvitation(&change)
    claimQuestions(&change)
    claimMailbox(&change)
    claimTelephone(&change)
    guard !change.isWhole,
      change.isIn(.contact, .introduction, .controller) || isDetail(change)
        || isAddressLine(change.old)
    else { return }
    if isAddressLine(change.old), isAddressLine(change.new) {
      change.claim(
        "ED-07", .editorial, old: change.openOld.sorted(), new: change.openNew.sorted(),
        why: "Only a postal address differs")
      return
    }
    let isStreetAlone = isStreet(change.old, change.openOld) && isStreet(change.new, change.openNew)
    guard
      isStreetAlone
        || !change.classes.intersects(WordClasses(.right, .remedy, .legalForm, .representative))
    else { return }
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      guard !(before + after).isEmpty else { continue }
      let isPlain =
        before.allSatisfy { isDetailWord($0, change.old, change) }
        && after.allSatisfy { isDetailWord($0, change.new, change) }
      guard isPlain else { continue }
      change.claim(
        "ED-07", .editorial, old: before, new: after,
        why: "Only a detail of general contact differs")
    }
  }

  /// Whether a sentence invites readers to ask: "If you have any questions, please contact us".
  static func invites(_ reading: Reading?) -> Bool {
    guard let words = reading?.words.filter({ $0.kind == .word }), words.count <= 45 else {
      return false
    }
    let texts = words.map(\.text)
    let opens =
      texts.starts(with: ["if", "you"]) || texts.starts(with: ["should", "you"])
      || texts.starts(with: ["should", "there"]) || texts.starts(with: ["should", "any"])
      || texts.starts(with: ["please"]) || texts.starts(with: ["for"])
      || texts.starts(with: ["any"])
    let heavy = WordClasses(
      .remedy, .deleting, .consent, .optOut, .fee, .hurdle, .obliged, .limiter, .negation,
      .liability, .minor, .selling)
    return opens && texts.prefix(14).contains(where: Questions.asked.contains)
      && texts.contains(where: Questions.verbs.contains)
      && !words.contains { $0.classes.intersects(heavy) }
  }

  /// Other words for an invitation to ask, or another way to do so.
  private static func claimInvitation(_ change: inout Comparison) {
    guard change.hasLexicon, invites(change.old), invites(change.new),
      !(change.openOld.isEmpty && change.openNew.isEmpty)
    else { return }
    change.claim(
      "ED-07", .clarification, old: change.openOld.sorted(), new: change.openNew.sorted(),
      why: "Readers are invited to ask, as they were")
  }

  /// Another mailbox: who reads it is told elsewhere, and readers use it as they used the old one.
  private static func claimMailbox(_ change: inout Comparison) {
    guard let old = change.old, let new = change.new else { return }
    let isMailbox = { (words: [Word]) in
      words.count { $0.kind == .address } <= 1
        && words.allSatisfy { $0.kind == .address || mailing.contains($0.text) }
    }
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      let words = (before.map { old.words[$0] }, after.map { new.words[$0] })
      guard isMailbox(words.0), isMailbox(words.1),
        words.1.contains(where: { $0.kind == .address })
          || words.0.contains(where: { $0.kind == .address }) && !words.1.isEmpty
      else { continue }
      change.claim(
        "ED-07", .editorial, old: before, new: after, why: "Only the name of a mailbox differs")
    }
  }

  /// Another telephone number, wherever it stands.
  private static func claimTelephone(_ change: inout Comparison) {
    guard let old = change.old, let new = change.new else { return }
    let isNumber = { (run: Range<Int>, reading: Reading) in
      let words = reading.words[run].filter { $0.kind != .mark }
      let digits = words.reduce(0) { count, word in
        count + word.text.utf8.count { $0 &- UInt8(ascii: "0") < 10 }
      }
      return words.allSatisfy { $0.kind == .number } && (7...15).contains(digits)
    }
    for hunk in change.hunks {
      let telephone = (number(around: hunk.old, in: old), number(around: hunk.new, in: new))
      guard isNumber(telephone.0, old), isNumber(telephone.1, new) else { continue }
      let (before, after) = change.openWords(in: hunk)
      change.claim(
        "ED-07", .editorial, old: before, new: after, why: "Only a telephone number differs")
    }
  }

  /// A run with the figures beside it, of which it may be a part.
  private static func number(around run: Range<Int>, in reading: Reading) -> Range<Int> {
    let isFigure = { (place: Int) in
      reading.words[place].kind == .number
        || reading.words[place].kind == .mark
          && ["-", "(", ")", "+"].contains(
            reading.words[place].text)
    }
    var (start, end) = (run.lowerBound, run.upperBound)
    while start > 0, isFigure(start - 1) { start -= 1 }
    while end < reading.words.count, isFigure(end) { end += 1 }
    return start..<end
  }

  private static let mailing: Set<String> = [
    "e-mail", "email", "emailing", "mail", "mailing", "at", "address", "to", "us", "or", "writing",
  ]

  /// Other words of a postal address, wherever it stands.
  private static func claimAddress(_ change: inout Comparison) {
    guard !change.isWhole, let old = change.old, let new = change.new else { return }
    if PostalAddresses.isLabelled(old), PostalAddresses.isLabelled(new),
      !change.classes.contains(.legalForm)
    {
      change.claim(
        "ED-07", .editorial, old: change.openOld.sorted(), new: change.openNew.sorted(),
        why: "Only an address differs")
      return
    }
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      let isAmerican = PostalAddresses.isAmerican(old) && PostalAddresses.isAmerican(new)
      // A country that both texts name is told as it was.
      let isTold = { (word: Word) in
        old.words.contains { $0.text == word.text } && new.words.contains { $0.text == word.text }
      }
      let lost = before.filter {
        PostalAddresses.hold([$0], of: old, isAmerican: isAmerican || isTold(old.words[$0]))
      }
      let gained = after.filter {
        PostalAddresses.hold([$0], of: new, isAmerican: isAmerican || isTold(new.words[$0]))
      }
      // Where a part is exchanged, both sides are addresses; a part alone may come or go.
      let isExchanged = before.isEmpty || after.isEmpty || !lost.isEmpty && !gained.isEmpty
      guard isExchanged, !(lost + gained).isEmpty else { continue }
      change.claim(
        "ED-07", .editorial, old: lost, new: gained, why: "Only a postal address differs")
    }
  }

  /// Another way to ask questions, where no right is used by it.
  private static func claimQuestions(_ change: inout Comparison) {
    guard let old = change.old, let new = change.new,
      change.isIn(.contact, .introduction) || change.topics.isEmpty
    else { return }
    let asks = Questions.asked + ["support"]
    let heavy = WordClasses(.right, .remedy, .deleting, .consent, .optOut, .fee, .legalForm)
    let ways = WordClasses(.channel, .directChannel, .contactDetail)
    let isWay = { (reading: Reading, places: Set<Int>) in
      places.allSatisfy { place in
        let word = reading.words[place]
        return word.kind == .address || word.classes.intersects(ways) || word.isCapital
          || word.classes.contains(.function) && !word.isProtected || word.text == "our"
      }
    }
    guard old.words.contains(where: { asks.contains($0.text) }),
      new.words.contains(where: { asks.contains($0.text) }),
      !change.classes.intersects(heavy), isWay(old, change.openOld), isWay(new, change.openNew)
    else { return }
    change.claim(
      "ED-07", .editorial, old: change.openOld.sorted(), new: change.openNew.sorted(),
      why: "Questions are asked by another way")
  }

  private static func isDetail(_ change: Comparison) -> Bool {
    change.classes.contains(.contactDetail)
      && change.classes.intersects([.init(.pointer), .init(.channel)])
      && !change.classes.intersects(WordClasses(.dataNoun, .fee))
      || (change.old?.words ?? []).contains { $0.kind == .address }
        && change.classes.contains(.pointer)
      || isStreet(change.old, change.openOld) && isStreet(change.new, change.openNew)
  }

  /// Whether a passage is nothing but a postal address: names, a number of a house, a postal code.
  private static func isAddressLine(_ reading: Reading?) -> Bool {
    guard let reading else { return false }
    let words = reading.words.filter { $0.kind != .mark }
    return words.count <= 8 && words.allSatisfy { $0.isCapital || $0.kind == .number }
      && words.contains { $0.kind == .number && (4...6).contains($0.text.utf8.count) }
      && words.contains { $0.isCapital } && !reading.classes.contains(.legalForm)
  }

  /// Whether words are a street with its number.
  private static func isStreet(_ reading: Reading?, _ places: Set<Int>) -> Bool {
    guard let reading, !places.isEmpty else { return false }
    let words = places.sorted().map { reading.words[$0] }
    let isShort =
      (2...5).contains(words.count) && words[0].kind == .number && words[0].text.utf8.count <= 4
      && words.dropFirst().allSatisfy {
        $0.isCapital && !$0.classes.contains(.legalForm) && !DateWords.isMonth($0)
      }
    if isShort { return true }
    let streets = ["street", "road", "avenue", "lane", "square", "drive", "st", "rd"]
    let isBeside = places.contains { place in
      reading.words[max(0, place - 2)..<min(reading.words.count, place + 3)].contains {
        streets.contains($0.text) && $0.isCapital
      }
    }
    if isBeside, words.contains(where: { $0.kind == .number }),
      words.allSatisfy({ ($0.isCapital || $0.kind == .number) && !$0.classes.contains(.legalForm) })
    {
      return true
    }
    return words.contains {
      $0.classes.contains(.contactDetail)
        || ["unit", "house", "park", "quay", "court", "suite", "gate", "hill"].contains($0.text)
    }
      && words.contains { $0.kind == .number }
      && words.allSatisfy { $0.isCapital || $0.kind == .number }
  }

  private static func isDetailWord(_ place: Int, _ reading: Reading?, _ change: Comparison) -> Bool
  {
    guard let word = reading?.words[place] else { return false }
    if word.kind == .number || word.kind == .address || word.classes.contains(.contactDetail) {
      return true
    }
    if word.hasDigit, change.isIn(.contact, .introduction) { return true }
    return word.kind == .word && word.isCapital
      && (change.isIn(.contact)
        || isStreet(reading, reading?.text == change.old?.text ? change.openOld : change.openNew))
      && !word.classes.intersects(WordClasses(.legalForm, .place, .controller))
  }
}

/// Sentences that tell at what hours somebody can be reached.
enum OpeningHours {
  /// Whether some words are nothing but hours of the day, or days of the week, in such a sentence.
  static func differ(_ places: Set<Int>, _ reading: Reading) -> Bool {
    let texts = Set(reading.words.map(\.text))
    let isSpan =
      !texts.isDisjoint(with: ["from", "between", "daily", "–", "until"])
      && !texts.isDisjoint(with: clock)
    guard isSpan, !texts.isDisjoint(with: presence), texts.isDisjoint(with: ["within", "must"])
    else { return false }
    return !places.isEmpty
      && places.allSatisfy { place in
        let word = reading.words[place]
        return word.value.map { $0 <= 24 || word.text.utf8.contains(UInt8(ascii: ":")) } ?? false
          || clock.contains(word.text) || days.contains(word.text)
      }
  }

  private static let presence: Set<String> = [
    "there", "open", "reach", "reached", "available", "office", "desk", "hotline", "line", "team",
    "phone", "telephone", "opening", "staffed", "call", "ring",
  ]
  private static let clock: Set<String> = ["hours", "o'clock", "a.m", "p.m", "am", "pm"]
  private static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "weekdays",
  ]
}
