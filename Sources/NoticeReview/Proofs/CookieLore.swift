import NoticeModel

/// What everybody knows of cookies, and what readers do with their own browsers.
///
/// Such sentences come and go in published notices without anything being done otherwise: how a
/// browser refuses cookies, what works less without them, what they are. None of them gives the
/// publisher a permission, and readers keep their browsers.
enum CookieLore {
  /// Why a sentence about cookies is harmless; `nil` where nothing proves it.
  static func reason(_ reading: Reading, _ change: Comparison) -> String? {
    let sentence = PlainSentence(reading)
    guard change.hasLexicon, sentence.contains(cookies + browsers),
      !sentence.classes.intersects(
        WordClasses(
          .selling, .sharing, .advertising, .impliedConsent, .consent, .obliged, .exception,
          .ownPurpose, .signal)),
      !sentence.contains(["we", "consent", "agree", "accept"]) || controls(sentence)
    else { return nil }
    if controls(sentence), change.old == nil || sentence.contains(browsers) {
      return "It tells what readers can do with their browsers"
    }
    if costs(sentence) { return "It tells what does not work without cookies" }
    return defines(sentence, change) ? "It tells what cookies are" : nil
  }

  /// "You can set your browser to refuse cookies".
  private static func controls(_ sentence: PlainSentence) -> Bool {
    let own = !sentence.contains(["we", "us"]) && !sentence.contains(["not", "no", "never"])
    return own && sentence.contains(verbs) && sentence.contains(cookies)
      && sentence.contains(["can", "may", "could", "let", "allow", "should", "choose", "option"])
      && (sentence.contains(browsers) || sentence.contains(["you"]))
      && !sentence.contains(["only", "must", "equally", "same"])
  }

  /// "Some features may not function if you turn cookies off".
  private static func costs(_ sentence: PlainSentence) -> Bool {
    let things = [
      "features", "feature", "parts", "functions", "functionality", "site", "website", "services",
      "pages", "cart", "areas", "experience", "sign", "log", "ability", "sections",
    ]
    let less = [
      "not", "cannot", "unable", "inhibit", "unavailable", "lose", "limited", "impaired",
      "diminished", "prevent", "reset", "less",
    ]
    let off = verbs + ["without", "restricting", "denying", "disabling", "declining", "deny"]
    return sentence.contains(things) && sentence.contains(less) && sentence.contains(off)
      && sentence.contains(cookies)
      && !sentence.contains(["collect", "share", "track", "same", "any", "affect"])
      && !sentence.texts.indices.dropLast(2).contains { place in
        sentence.texts[place] == "not"
          && ["inhibit", "prevent", "affect", "limit"].contains(sentence.texts[place + 1])
      }
  }

  /// "Persistent cookies are stored on your hard disk", "cookies are bits of information …".
  private static func defines(_ sentence: PlainSentence, _ change: Comparison) -> Bool {
    guard
      let subject = sentence.texts.prefix(5).firstIndex(where: { cookies.contains($0) }),
      !sentence.texts.prefix(subject + 1).contains(where: {
        ["our", "these", "this", "those", "third", "other", "such"].contains($0)
      }),
      !sentence.contains(["we", "our", "us", "party", "parties", "partners"])
        || sentence.contains(["bits", "files", "file", "piece", "pieces"])
    else { return false }
    let behind = sentence.texts[(subject + 1)...].prefix(5)
    // What tracks and was not spoken of before is news, whatever it is called.
    let isNews =
      change.old == nil && sentence.classes.contains(.tracking)
      && !change.document.oldStems.contains(sentence.words[subject].stem)
    return !isNews
      && behind.contains {
        ["are", "is", "last", "remain", "remains", "expire", "stay"].contains($0)
      }
      && sentence.contains(natures)
  }

  private static let cookies = [
    "cookie", "cookies", "gifs", "beacons", "beacon", "pixels",
  ]
  private static let browsers = ["browser", "browsers", "computer"]
  private static let natures = [
    "file", "files", "text", "piece", "pieces", "bits", "string", "graphics", "images", "disk",
    "drive", "running", "closed", "close", "expire", "session", "temporary", "size",
  ]
  private static let verbs = [
    "disable", "disables", "delete", "refuse", "reject", "decline", "block", "turn", "erase",
    "clear", "warn", "warns", "alert", "alerts", "restrict", "remove", "deleted", "disabled",
    "refused", "blocked", "rejected", "notify", "notifies", "control", "manage", "off", "removed",
  ]
}
