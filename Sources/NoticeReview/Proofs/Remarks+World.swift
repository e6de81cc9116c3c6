import NoticeModel

/// Remarks about the world: what things are and do in general, and what the law says.
extension Remarks {
  /// "A cookie is a small file …", "Most browsers …", "The GDPR requires …", "There are apps that …".
  static func isGeneral(
    _ reading: Reading, _ sentence: PlainSentence, _ change: Comparison
  ) -> Bool {
    let persons = ["we", "us", "our", "ours"]
    let isOurs = sentence.contains(persons)
    // Of what is gone, a definition may have named the publisher by the way.
    let isGloss = sentence.pairs.contains { $0 == "we" && $1 == "mean" }
    let lawLets =
      change.new == nil && sentence.begins(["the", "law"], ["the", "gdpr"]) && isLaws(sentence)
      && !sentence.contains(["must", "only", "will"])
    let isFree =
      !isOurs || lawLets || (change.new == nil || isGloss) && Glosses.isDefinition(sentence)
    let exists = sentence.begins(["there", "are"], ["there", "is"])
    guard isFree, change.new == nil || !sentence.contains(["now"]),
      exists || !sentence.contains(["also"]) || change.new == nil
    else {
      return false
    }
    if change.isIn(.definitions), change.new == nil { return false }
    let binds = WordClasses(
      .obliged, .fee, .refund, .renewal, .remedy, .optOut, .ownPurpose, .retroactive, .charging)
    if isLaws(sentence) {
      return !sentence.contains(["your", "you"])
        && !sentence.classes.intersects(WordClasses(.remedy, .dispute, .fee))
    }
    guard !sentence.classes.intersects(binds) else { return false }
    guard isGloss || !sentence.classes.contains(.selling) else { return false }
    return Glosses.isDefinition(sentence) || isGeneric(sentence, change) || isSign(sentence)
      || isHistory(sentence)
  }

  /// "The padlock beside the address tells you that …": what a sign means.
  private static func isSign(_ sentence: PlainSentence) -> Bool {
    let verbs = ["tells", "shows", "indicates"]
    guard let verb = sentence.texts.prefix(9).firstIndex(where: verbs.contains), verb > 1 else {
      return false
    }
    return ["a", "an", "the"].contains(sentence.texts[0])
      && sentence.texts[(verb + 1)...].prefix(2).contains("you")
      && !sentence.texts[..<verb].contains { ["your", "you"].contains($0) }
  }

  /// "The right is fairly new; it came into the law in 2018", "notices tend to be long".
  private static func isHistory(_ sentence: PlainSentence) -> Bool {
    guard !sentence.contains(["you", "your", "shall", "will", "must", "may"]) else { return false }
    let pairs = sentence.pairs
    let isAge = pairs.contains { first, second in
      ["fairly", "quite", "relatively", "rather", "comparatively"].contains(first)
        && ["new", "old", "young", "rare", "common", "recent", "technical"].contains(second)
        || ["tend", "tends"].contains(first) && second == "to"
        || first == "came" && ["into", "from", "about"].contains(second)
    }
    return isAge
      && !sentence.classes.intersects(WordClasses(.protective, .deleting, .sharing, .selling))
  }

  /// Whether a sentence is about most things of a kind, or says that some exist.
  private static func isGeneric(_ sentence: PlainSentence, _ change: Comparison) -> Bool {
    let isCookies =
      sentence.begins(["cookies", "are"], ["a", "cookie", "is"], ["web", "beacons", "are"])
      && (sentence.texts.prefix(8).contains {
        ["files", "file", "pieces", "piece", "text", "images"].contains($0)
      }
        || zip(sentence.texts, sentence.texts.dropFirst()).contains {
          ["most", "many", "almost"].contains($0)
            && ["websites", "sites", "all", "web"].contains($1)
        })
    let isMost =
      isCookies
      || sentence.begins(
        ["most"], ["few"], ["like", "most"], ["like", "many"], ["as", "with", "most"],
        ["many", "people"], ["many", "browsers"], ["in", "most"], ["in", "many"], ["there", "are"],
        ["there", "is"],
        ["no", "transmission"], ["no", "method"], ["no", "system"])
    let heavy = WordClasses(
      .recipient, .otherParty, .advertising, .training, .sensitiveData, .certain)
    // What nobody may do any more without a condition was a promise.
    let isNobody = sentence.begins(["nobody"]) && change.old == nil
    let isOwn =
      sentence.contains(["your"]) && !sentence.contains(["browser", "browsers", "cookies"])
    return (isMost || isNobody) && !isOwn && !sentence.classes.intersects(heavy)
  }

  /// Whether the law, or a text of law, is what acts.
  private static func isLaws(_ sentence: PlainSentence) -> Bool {
    let verbs = [
      "requires", "require", "demands", "says", "provides", "allows", "obliges", "forbids",
      "defines",
      "gives", "prescribes", "protects", "means", "meet", "doesn't", "does", "lets", "entitles",
    ]
    let laws = ["law", "laws", "gdpr", "regulation", "act", "directive", "statute"]
    if let by = sentence.texts.firstIndex(of: "by"), by > 2, !sentence.contains(["we", "our"]),
      sentence.texts[..<by].contains(where: {
        ["protected", "guaranteed", "governed", "required", "prescribed"].contains($0)
      }),
      sentence.words[(by + 1)...].prefix(3).contains(where: {
        laws.contains($0.text) || $0.classes.contains(.citation) || $0.text == "article"
          || $0.text == "section"
      }), sentence.classes.intersects(WordClasses(.right)) || sentence.texts.first == "the"
    {
      return !sentence.contains(["your", "you"])
    }
    let follows = sentence.pairs.contains {
      [
        "follows", "results", "derives", "come", "comes", "stem", "stems", "arise", "arises",
        "flow",
      ].contains($0) && $1 == "from"
    }
    if follows, sentence.classes.contains(.citation), !sentence.contains(["we", "our", "you"]) {
      return true
    }
    let isFound = zip(sentence.texts, sentence.texts.dropFirst(2)).contains {
      ["are", "is"].contains($0) && $1 == "in"
    }
    let kept = [
      "found", "laid", "set", "contained", "enshrined", "listed", "regulated",
    ]
    if isFound, sentence.contains(kept), sentence.texts.count <= 16,
      sentence.contains(["article", "articles", "section", "sections", "chapter"]),
      !sentence.contains(["we", "our", "you", "your"])
    {
      return true
    }
    let isSource =
      sentence.begins(
        ["the", "legal", "source"], ["the", "source"], ["the", "legal", "foundation"])
      && sentence.classes.contains(.citation) && sentence.contains(["is"])
      && !sentence.contains(["we", "our", "data", "processing"])
    if isSource { return true }
    let start = sentence.words.prefix(5)
    guard let verb = start.firstIndex(where: { verbs.contains($0.text) }) else { return false }
    return start[..<verb].contains {
      laws.contains($0.text) || $0.classes.contains(.citation)
    }
  }
}
