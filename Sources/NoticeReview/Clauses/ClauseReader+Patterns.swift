/// Patterns of several words that tell what a clause is, whatever its verb is called.
extension ClauseReader {
  /// What a clause is by its pattern, and whether it denies that; `nil` where none fits.
  func pattern(
    _ actor: ReadClause.Actor, main: [Word], classes: WordClasses, isNegated: Bool
  ) -> (kind: ReadClause.Kind, isNegated: Bool)? {
    let texts = mainWords.filter { $0.kind == .word }.map(\.text)
    if refuses(texts), isNegated { return (.ban, false) }
    if waives(texts), !isNegated { return (.duty, false) }
    if actor == .publisher, handsIn(texts), !isNegated { return (.practice, false) }
    if keepsIn(texts, classes) { return (.promise, false) }
    if leavesWhole(texts, classes) { return (.promise, false) }
    if confines(texts, classes) || happensLocally(texts), !isNegated { return (.promise, false) }
    if showsDate(texts) { return (.promise, isNegated) }
    if actor != .reader, letsPublisher(texts) { return (.practice, isNegated) }
    if authorises(texts, classes) { return (.practice, isNegated) }
    if leavesOut(texts, classes) { return (.exclusion, false) }
    if let isDenied = looksAsPerson(texts) { return (isDenied ? .practice : .promise, false) }
    if allowsTime(texts) { return (.right, false) }
    if actor != .reader, opensTo(texts) || isSeenBy(texts) || isChosenBy(texts) {
      return (.practice, isNegated)
    }
    if actor != .reader, heeds(texts, classes) { return (.promise, isNegated) }
    if actor == .publisher,
      compensates(main) || informs(main) || turnsOff(main, classes) || assesses(texts)
    {
      return (.promise, isNegated)
    }
    if actor == .reader, getsBack(texts) { return (.right, isNegated) }
    if actor == .reader, isTold(texts) { return (.promise, isNegated) }
    if actor == .passive || actor == .nobody, givesBack(texts) { return (.right, isNegated) }
    return nil
  }

  /// "Requests by telephone are not answered".
  private func refuses(_ texts: [String]) -> Bool {
    texts.prefix(3).contains(where: Self.refused.contains)
      && texts.contains(where: Self.answered.contains)
  }

  /// "You and the shop each waive the right to …".
  private func waives(_ texts: [String]) -> Bool {
    texts.prefix(9).contains { ["waive", "waives", "forgo", "forgoes"].contains($0) }
      && texts.contains { ["you", "customer", "customers", "user", "users"].contains($0) }
  }

  /// "We report damage to the register": somebody other than the reader is told.
  private func handsIn(_ texts: [String]) -> Bool {
    guard
      let verb = texts.prefix(3).firstIndex(where: {
        ["report", "reports", "notify", "submit", "upload", "enter", "file"].contains($0)
      }),
      let to = texts[verb...].firstIndex(where: { ["to", "in", "into", "with"].contains($0) })
    else { return false }
    return texts[to...].prefix(6).contains(where: Self.registers.contains)
      && !texts[to...].prefix(2).contains("you")
  }

  private static let registers: Set<String> = [
    "register", "registry", "database", "bureau", "agency", "agencies", "association", "insurer",
    "insurers", "platform", "exchange", "pool", "blacklist",
  ]

  /// "Nothing you tell us leaves Iceland".
  private func keepsIn(_ texts: [String], _ classes: WordClasses) -> Bool {
    ["nothing", "none", "no"].contains(texts.first)
      && texts.contains { ["leaves", "leave"].contains($0) }
      && (classes.contains(.place) || texts.contains(where: Self.bounds.contains))
  }

  private static let refused: Set<String> = [
    "requests", "request", "complaints", "complaint", "objections", "objection", "claims",
    "claim", "enquiries", "appeals",
  ]

  private static let answered: Set<String> = [
    "processed", "answered", "handled", "considered", "accepted", "honoured", "honored",
    "examined", "entertained",
  ]

  /// "Nothing in this clause limits our liability for …".
  private func leavesWhole(_ texts: [String], _ classes: WordClasses) -> Bool {
    let isNone = texts.first == "none" && texts.contains { ["applies", "apply"].contains($0) }
    if isNone,
      classes.intersects(WordClasses(.liability, .right, .remedy, .breach))
        || texts.contains(where: { ["limits", "limit", "exclusions", "caps"].contains($0) })
    {
      return true
    }
    if texts.contains("unlimited"), texts.contains("liability") { return true }
    // "Nothing in your test decides by itself".
    if texts.first == "nothing", texts.contains("itself") || texts.contains("alone") { return true }
    return texts.first == "nothing" && texts.contains(where: Self.limiting.contains)
      && classes.intersects(WordClasses(.liability, .right, .remedy))
  }

  private static let limiting: Set<String> = [
    "limits", "limit", "excludes", "exclude", "touches", "affects", "affect", "restricts",
    "restrict", "reduces", "waives", "prejudices",
  ]

  /// "The signal is treated as an objection": what readers set is followed.
  private func heeds(_ texts: [String], _ classes: WordClasses) -> Bool {
    let isWish = zip(texts, texts.dropFirst(2)).contains { $0 == "as" && Self.wishes.contains($1) }
    return (classes.contains(.signal) || isWish) && texts.contains(where: Self.heeding.contains)
  }

  private static let heeding: Set<String> = [
    "counts", "count", "treated", "honoured", "honored", "respected", "followed", "remembered",
    "recognised",
    "recognized", "honour", "honor", "respect", "heed", "recognise", "recognize", "treat", "read",
    "take", "regard", "understand", "interpret", "accept",
  ]

  private static let wishes: Set<String> = [
    "objection", "refusal", "request", "opt-out", "withdrawal",
  ]

  /// "Copies stay within the country": what stays is nowhere else.
  private func confines(_ texts: [String], _ classes: WordClasses) -> Bool {
    let isBound = classes.contains(.place) || texts.contains(where: Self.bounds.contains)
    return isBound
      && texts.indices.dropLast().contains { place in
        ["stay", "stays", "remain", "remains"].contains(texts[place])
          && ["in", "within", "inside", "on"].contains(texts[place + 1])
          && !texts[(place + 2)...].prefix(2).contains { ["file", "record", "force"].contains($0) }
      }
  }

  private static let bounds: Set<String> = [
    "borders", "border", "country", "countries", "premises", "building", "device", "phone",
    "territory", "house", "republic", "union", "network",
  ]

  /// "The analysis happens entirely on your device": it happens nowhere else.
  private func happensLocally(_ texts: [String]) -> Bool {
    let text = SpacedWords(texts)
    return texts.contains(where: Self.happening.contains)
      && texts.contains(where: Self.wholly.contains)
      && Self.localities.contains(where: text.contains)
  }

  private static let happening: Set<String> = [
    "happens", "happen", "occurs", "occur", "runs", "run", "done", "performed", "processed",
    "computed", "takes", "analysed", "analyzed", "works", "operates", "exists",
  ]

  private static let wholly: Set<String> = [
    "entirely", "solely", "exclusively", "only", "fully", "completely", "wholly", "locally",
  ]

  private static let localities = [
    " on your device ", " on your phone ", " on your computer ", " on the device ", " on device ",
    " on-device ", " in your browser ", " locally ", " in memory ", " on your own device ",
  ]

  /// "Our policy will indicate the date on which it was last changed".
  private func showsDate(_ texts: [String]) -> Bool {
    texts.prefix(7).contains {
      ["indicate", "show", "state", "display", "bear", "carry"].contains($0)
    }
      && texts.contains("date")
  }

  /// "Signing the form authorises us to use your record".
  private func authorises(_ texts: [String], _ classes: WordClasses) -> Bool {
    guard let verb = texts.firstIndex(where: { ["authorizes", "authorises"].contains($0) }),
      classes.intersects(.practices)
    else { return false }
    return texts[verb...].prefix(7).contains("to")
  }

  /// "This type of service allows the Owner to build profiles": what is let be done is a practice.
  private func letsPublisher(_ texts: [String]) -> Bool {
    guard let verb = texts.firstIndex(where: Self.letting.contains), verb + 2 < texts.count,
      !texts[..<verb].contains(where: { ["we", "you"].contains($0) })
    else { return false }
    let behind = texts[(verb + 1)...].prefix(4)
    guard let to = behind.firstIndex(of: "to") else { return false }
    return texts[(verb + 1)..<to].contains { Self.publishers.contains($0) }
  }

  private static let letting: Set<String> = ["allow", "allows", "enable", "enables", "permits"]

  private static let publishers: Set<String> = [
    "us", "owner", "application", "company", "operator", "publisher", "website", "site",
  ]

  /// "Neither export includes your purchases": what readers may have lacks something.
  private func leavesOut(_ texts: [String], _ classes: WordClasses) -> Bool {
    ["neither", "no"].contains(texts.first) && classes.contains(.right)
      && texts.prefix(4).contains { ["includes", "contains", "covers", "include"].contains($0) }
  }

  /// Whether "a case officer looks at every application" is denied; `nil` where nobody is said to check
  /// what would be decided.
  private func looksAsPerson(_ texts: [String]) -> Bool? {
    let places = texts.indices.filter { Self.checking.contains(texts[$0]) }
    for verb in places where texts[(verb + 1)...].contains(where: Self.checked.contains) {
      let subject = texts[..<verb].suffix(9)
      guard let person = subject.lastIndex(where: Self.checkers.contains) else { continue }
      let near = subject[max(subject.startIndex, person - 2)..<person] + subject.suffix(2)
      return near.contains { ["no", "not", "never"].contains($0) }
    }
    return nil
  }

  private static let checking: Set<String> = [
    "look", "looks", "review", "reviews", "check", "checks", "examine", "examines", "read", "reads",
    "decide", "decides", "approve", "approves", "assess", "assesses", "confirm", "confirms",
    "looked", "reviewed", "checked", "examined", "confirmed",
  ]

  private static let checkers: Set<String> = [
    "officer", "handler", "clerk", "teacher", "editor", "adjuster", "adviser", "advisor", "person",
    "human", "doctor", "physician", "nurse", "board", "committee", "moderator", "specialist",
    "employee", "colleague", "underwriter", "member", "nobody", "recruiter", "reviewer", "expert",
    "panel",
  ]

  private static let checked: Set<String> = [
    "decision", "decisions", "refusal", "refusals", "rejection", "rejections", "application",
    "applications", "claim", "claims", "case", "cases", "proposal", "proposals", "result",
    "results", "outcome", "outcomes", "removal", "suspension",
  ]

  /// "Its owner has half a year to export the readings".
  private func allowsTime(_ texts: [String]) -> Bool {
    guard let verb = texts.firstIndex(where: { ["has", "have"].contains($0) }), verb > 0,
      !texts[..<verb].contains(where: { ["we", "our"].contains($0) })
    else { return false }
    let rest = texts[(verb + 1)...].prefix(7)
    guard let unit = rest.firstIndex(where: Self.units.contains), unit + 1 < texts.count else {
      return false
    }
    return ["to", "in", "for", "within"].contains(texts[unit + 1])
  }

  private static let units: Set<String> = [
    "day", "days", "week", "weeks", "month", "months", "year", "years", "hours", "fortnight",
  ]

  /// "Technicians abroad can sign in to the portal".
  private func opensTo(_ texts: [String]) -> Bool {
    guard let mode = texts.firstIndex(where: { ["can", "may", "could"].contains($0) }), mode > 0,
      mode + 1 < texts.count
    else { return false }
    let readers = ["you", "members", "users", "customers", "anyone", "everyone", "parents"]
    let isYours =
      texts[(mode + 1)...].contains("your") && !texts[..<mode].contains(where: readers.contains)
    guard isYours || texts[..<mode].contains(where: Self.workers.contains) else { return false }
    return texts[(mode + 1)...].prefix(3).contains(where: Self.looking.contains)
  }

  /// "Claims are seen by our handlers".
  private func isSeenBy(_ texts: [String]) -> Bool {
    texts.indices.dropLast(2).contains { place in
      ["is", "are", "be"].contains(texts[place]) && Self.seen.contains(texts[place + 1])
        && texts[place + 2] == "by"
    }
  }

  private static let seen: Set<String> = [
    "seen", "read", "viewed", "accessed", "received", "opened", "heard", "watched", "consulted",
  ]

  /// "Advertisements are selected according to the article".
  private func isChosenBy(_ texts: [String]) -> Bool {
    let things = [
      "advertisements", "ads", "adverts", "offers", "prices", "recommendations", "advertising",
    ]
    return texts.prefix(8).contains(where: things.contains)
      && texts.indices.dropLast().contains { place in
        ["is", "are", "be"].contains(texts[place])
          && ["selected", "chosen", "picked", "tailored", "matched", "targeted", "based", "ranked"]
            .contains(texts[place + 1])
      }
  }

  private static let looking: Set<String> = [
    "see", "view", "open", "access", "read", "log", "sign", "look", "reach", "connect", "enter",
    "listen", "watch", "search", "download", "consult",
  ]

  private static let workers: Set<String> = [
    "technicians", "technician", "engineers", "engineer", "staff", "employees", "developers",
    "colleagues", "contractors", "contractor", "administrators", "agents", "moderators", "teams",
    "team", "affiliates", "partners", "companies", "company", "suppliers", "subsidiaries",
    "dealers", "advertisers", "providers", "consultants", "authorities", "police", "managers",
    "manager", "landlord", "landlords", "employer", "employers", "operators", "others",
    "researchers",
  ]

  /// "We compensate you", "we replace it".
  private func compensates(_ main: [Word]) -> Bool {
    let acts = main.filter {
      $0.kind == .word && !["will", "shall", "then", "also"].contains($0.text)
    }.map(\.text)
    return acts.first.map { Self.compensating.contains($0) } ?? false
      || acts.starts(with: ["pay", "back"]) || acts.starts(with: ["give", "back"])
  }

  private static let compensating: Set<String> = [
    "compensate", "reimburse", "refund", "repay", "replace", "credit",
  ]

  /// "We carry out an assessment before it is sent".
  private func assesses(_ texts: [String]) -> Bool {
    texts.contains(where: Self.assessing.contains)
      && texts.contains(where: Self.assessments.contains)
  }

  private static let assessing: Set<String> = [
    "carry", "conduct", "perform", "undertake", "commission",
  ]

  private static let assessments: Set<String> = [
    "assessment", "assessments", "audit", "audits", "test", "tests",
  ]

  /// "We disable all advertising cookies": what is turned off tracks nobody.
  private func turnsOff(_ main: [Word], _ classes: WordClasses) -> Bool {
    classes.intersects(WordClasses(.cookie, .tracking))
      && main.filter { $0.kind == .word }.prefix(3).contains { Self.turningOff.contains($0.text) }
  }

  private static let turningOff: Set<String> = [
    "disable", "block", "reject", "suppress", "deactivate",
  ]

  /// "We send each member a text message", "we put up a notice".
  private func informs(_ main: [Word]) -> Bool {
    let texts = main.filter { $0.kind == .word }.map(\.text)
    let readers = { (word: Word) in word.classes.contains(.reader) || word.classes.contains(.parent)
    }
    return texts.prefix(5).contains { ["send", "put", "give", "post", "mail"].contains($0) }
      && texts.contains(where: Self.letters.contains)
      && !texts.contains(where: Self.selling.contains)
      && (main.contains(where: readers) || texts.prefix(5).contains("put"))
  }

  private static let letters: Set<String> = [
    "message", "letter", "notice", "reminder", "confirmation", "poster", "notification", "reply",
    "answer", "receipt", "statement",
  ]

  private static let selling: Set<String> = [
    "offers", "offer", "newsletter", "promotions", "advertising", "marketing", "deals",
    "products",
  ]

  /// "You get your whole fare back".
  private func getsBack(_ texts: [String]) -> Bool {
    guard let verb = texts.firstIndex(where: { ["get", "receive", "have"].contains($0) }),
      let back = texts.firstIndex(of: "back")
    else { return false }
    return (2...6).contains(back - verb)
  }

  /// "You hear from us within two days", "subscribers are told one month ahead".
  private func isTold(_ texts: [String]) -> Bool {
    let pairs = zip(texts, texts.dropFirst())
    return pairs.contains { first, second in
      ["are", "is", "be"].contains(first) && Self.told.contains(second)
        || first == "hear" && ["from", "about", "of"].contains(second)
    }
  }

  private static let told: Set<String> = [
    "told", "informed", "notified", "written", "warned", "alerted", "reminded", "refunded",
    "compensated", "reimbursed",
  ]

  /// "Tickets may be handed back within a month".
  private func givesBack(_ texts: [String]) -> Bool {
    let isRequest = texts.prefix(3).contains(where: Self.requested.contains)
    return texts.indices.dropLast(2).contains { place in
      if isRequest, ["may", "can"].contains(texts[place]), texts[place + 1] == "be",
        Self.made.contains(texts[place + 2])
      {
        return true
      }
      let isBack = texts[place + 2] == "handed" && place + 3 < texts.count
      return ["may", "can"].contains(texts[place]) && texts[place + 1] == "be"
        && (Self.givenBack.contains(texts[place + 2]) || isBack && texts[place + 3] == "back")
    }
  }

  private static let givenBack: Set<String> = [
    "returned", "exchanged", "refunded", "revoked", "withdrawn", "contested",
    "appealed", "inspected", "exported", "downloaded", "redeemed", "revocable", "returnable",
    "refundable",
  ]

  private static let requested: Set<String> = [
    "requests", "request", "objections", "objection", "complaints", "complaint", "claims",
    "withdrawal", "revocation", "cancellation", "appeals", "appeal",
  ]

  private static let made: Set<String> = [
    "sent", "made", "lodged", "submitted", "addressed", "raised", "given", "declared", "filed",
  ]
}
