import NoticeModel

/// Sentences that tell what a thing is, how things usually are, or that something stays as it is.
enum Background {
  /// Why a sentence that was added tells nothing new; `nil` where nothing proves it.
  static func reason(_ reading: Reading, _ change: Comparison) -> String? {
    guard change.old == nil, !isDecisive(reading), !brings(reading, change) else { return nil }
    let text = reading.spacedWords
    let isMore = [" also ", " now ", " additionally ", " further ", " in addition "]
      .contains(where: text.contains)
    if restating.contains(where: text.contains), !isMore, !binds(reading) {
      return "It says that something is as it was"
    }
    if Glosses.isModel(reading) || Glosses.isKnownThing(reading, change) {
      return "It says what a thing is"
    }
    // "For example, we track …" tells what is done.
    let isCase = [" for example ", " for instance "].contains(where: text.hasPrefix)
    if reasons.contains(where: text.hasPrefix), !binds(reading),
      !(isCase && reading.classes.contains(.tracking) && Remarks.publisherActs(reading))
    {
      return "It gives a reason"
    }
    if helps(reading, text, change) { return "It tells how readers make an answer easier" }
    // "The club may collect …" lets it, however often that is.
    let lets = reading.words.indices.dropLast().contains { place in
      ["may", "can", "will"].contains(reading.words[place].text)
        && reading.words[(place + 1)...].prefix(2).contains {
          $0.classes.intersects(WordClasses(.collecting, .sharing, .tracking))
        }
    }
    if !change.isTerms, !lets, general.contains(where: text.contains), isNobodys(reading),
      !text.contains(" also "), !text.contains(" now "), !text.contains(" how often ")
    {
      return "It tells how things usually are"
    }
    if sums.contains(where: text.contains), !binds(reading) { return "It gives an example" }
    if names(reading, text) { return "It names what was told before" }
    return nil
  }

  /// Whether a sentence decides which text, list or version counts.
  static func isDecisive(_ reading: Reading) -> Bool {
    // "You will have consented" takes consent for given.
    ranks(reading) || isDisapplied(reading) || deems(reading)
      || reading.words.contains { ["instead", "condition", "prerequisite"].contains($0.text) }
  }

  /// Whether a sentence takes something for agreed to: "using our site means you are okay with this".
  private static func deems(_ reading: Reading) -> Bool {
    let texts = reading.words.filter { $0.kind == .word }.map(\.text)
    if texts.contains("consented") { return true }
    guard let means = texts.firstIndex(of: "means") ?? texts.firstIndex(of: "indicates") else {
      return false
    }
    return texts[..<means].contains { ["using", "use", "visiting", "continuing"].contains($0) }
      && texts[means...].prefix(4).contains { ["you", "that", "your"].contains($0) }
      && texts[means...].contains {
        ["okay", "ok", "agree", "accept", "consent", "acceptance", "fine", "agreement"].contains($0)
      }
  }

  /// Whether a sentence says that another text, or none, binds.
  static func ranks(_ reading: Reading) -> Bool {
    // A summary that gives way to the text which it sums up ranks nothing anew.
    let text = reading.spacedWords
    let givesWay = [
      " full text ", " full policy ", " full notice ", " text below ", " follow below ",
      " over this box ", " over this summary ", " over the summary ", " over this overview ",
    ]
    if givesWay.contains(where: text.contains) { return false }
    return reading.words.indices.contains { place in
      let next = place + 1 < reading.words.count ? reading.words[place + 1].text : ""
      // "As the law counts it" and "it decides for which ends" rank nothing.
      let word = reading.words[place].text
      let asks = ["it", "whether", "what", "how", "which"].contains(next)
      return ranking.contains(word) && !asks && !(word == "decides" && next == "for")
    }
  }

  /// Whether a sentence says which of two texts counts where they differ.
  static func prevails(_ reading: Reading) -> Bool {
    let verbs = [
      "prevails", "prevail", "precedence", "overrides", "override", "supersedes", "supersede",
      "yields", "yield", "wins", "win",
    ]
    return ranks(reading) && reading.words.contains { verbs.contains($0.text) }
  }

  /// Whether a sentence says that something does not hold for some.
  static func isDisapplied(_ reading: Reading) -> Bool {
    let verbs = ["hold", "holds", "apply", "applies"]
    return reading.classes.contains(.negation)
      && reading.words.contains { verbs.contains($0.text) }
  }

  private static let ranking: Set<String> = [
    "counts", "prevails", "prevail", "precedence", "governs", "govern", "binding", "exhaustive",
    "decides", "overrides", "override", "yields", "yield", "supersedes", "supersede", "depart",
    "deviate", "departs", "deviates", "wins", "win",
  ]

  private static let restating = [
    " as before ", " as ever ", " it has always been ", " has always been ", " have always ",
    " has been the case ", " as the law says ", " as the law has it ", " as the law counts ",
    " means the same ",
    " nothing changes ", " not new ", " remains lawful ", " remain lawful ", " that goes for ",
    " falls under ", " fall under ", " described above ",
    " mentioned above ",
    " listed above ", " named above ", " set out above ", " mentioned in this section ",
    " mentioned in the previous ", " in the preceding paragraph ", " in the previous paragraph ",
    " rule above ", " row above ", " table above ", " as mentioned ",
    " mentioned above include ", " named above include ",
    " described above include ", " listed above include ", " as stated above ",
    " this was already ", " was already ", " as was the case ", " as has been ", " is the same as ",
    " unchanged ", " the law itself ", " says so itself ", " lies in the nature ",
    " leave you time ", " give you time ",
    " give you the chance ", " to give one example ", " to give an example ", " to name one ",
    " to name an example ", " of this kind ", " of that kind ", " of this sort ",
    " by the way ", " to take one case ", " to take an example ",
  ]

  private static let reasons = [
    " so if you ", " so that ", " that is why ", " this is why ", " the reason is ",
    " the reason for ",
    " because ", " without it ", " without them ", " without this ", " without these ",
    " without your ", " without the ",
    " otherwise ", " that way ", " this way ", " in this way ", " for example ", " for instance ",
    " experience shows ", " this is because ", " we do so because ", " we do this because ",
    " we do this since ", " we do so since ", " we do it because ", " we do it since ",
    " by that we mean ", " by this we mean ", " you can tell by ", " you can see by ",
    " you can recognise ", " you recognise ", " it already includes ", " it already contains ",
    " this lets you ", " this helps you ", " in other words ", " put simply ", " simply put ",
    " that means that ", " this means that ", " in practice ", " imagine ", " suppose ",
  ]

  private static let general = [
    " often ", " usually ", " mostly ", " as a rule ", " in general ", " typically ", " normally ",
    " many people ", " most people ", " for years ", " go back to ", " goes back to ",
    " comes from ", " was set up ", " was founded ", " has existed ", " is called ", " are called ",
  ]

  /// Whether readers are told how to make an answer easier: "it helps us if you quote …".
  private static func helps(_ reading: Reading, _ text: SpacedWords, _ change: Comparison) -> Bool {
    let isHelp = [" helps us ", " help us ", " helps to find "].contains(where: text.contains)
    let isFree = [" do not have to ", " need not ", " are free to ", " not required "]
      .contains(where: text.contains)
    return change.isIn(.rights, .contact) && isHelp
      && (isFree || !reading.classes.intersects(WordClasses(.obliged, .hurdle)))
      && !reading.classes.intersects(
        WordClasses(.limiter, .exception, .charging, .restricting, .selling, .hedge, .useBan))
  }

  private static let sums = [
    " that makes ", " could read ", " this comes to ", " that comes to ", " works out at ",
  ]

  /// Whether nobody who matters acts: neither the publisher nor the reader nor who gets data.
  static func isNobodys(_ reading: Reading) -> Bool {
    let people = ["we", "our", "you", "your"]
    return !reading.words.contains { people.contains($0.text) } && !binds(reading)
  }

  private static func binds(_ reading: Reading) -> Bool {
    reading.classes.intersects(
      WordClasses(
        .limiter, .exception, .obliged, .weakened, .hedge, .selling, .restricting, .charging,
        .anyOther, .vagueTime, .impliedConsent, .useBan, .training))
      || reading.clauses.contains { [.ban, .duty, .exclusion].contains($0.kind) }
  }

  /// Whether a sentence brings in somebody or something that the old text did not know.
  private static func brings(_ reading: Reading, _ change: Comparison) -> Bool {
    let heavy = WordClasses(
      .advertising, .training, .abroad, .source, .ownPurpose, .automated, .preciseData,
      .businessTransfer, .sensitiveData)
    let isNobodys = isNobodys(reading)
    return reading.words.contains { word in
      word.classes.intersects(isNobodys ? heavy.subtracting(WordClasses(.sensitiveData)) : heavy)
        && !change.document.oldStems.contains(word.stem)
    }
  }

  /// Whether a sentence lists by their names whom the text told of: "At present they are …".
  private static func names(_ reading: Reading, _ text: SpacedWords) -> Bool {
    let opens = [" at present ", " currently ", " at the moment ", " these are ", " they are "]
    guard opens.contains(where: text.hasPrefix), !binds(reading),
      !reading.classes.intersects(WordClasses(.abroad, .place))
    else { return false }
    let content = reading.words.filter { $0.isContent && $0.classes.rawValue == 0 || $0.isCapital }
    return content.filter(\.isCapital).count * 2 > content.count
  }
}
