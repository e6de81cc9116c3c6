import NoticeModel

/// What a page has besides its text: buttons, search boxes, invitations to a newsletter, captions.
enum Furniture {
  /// Whether a whole passage is furniture of its page.
  static func isFurniture(_ reading: Reading, _ change: Comparison) -> Bool {
    let words = reading.words.filter { $0.kind == .word || $0.kind == .number }
    guard (1...16).contains(words.count), change.hasLexicon,
      !words.contains(where: { ["we", "may", "will", "must"].contains($0.text) }),
      !reading.classes.intersects(
        WordClasses(.selling, .consent, .impliedConsent, .obliged, .negation))
    else { return false }
    if isRating(reading) { return true }
    if words.count == 1 { return buttons.contains(words[0].text) }
    let passage = change.passage.after ?? change.passage.before
    return passage?.kind == .sentence && openers.contains(where: reading.spacedWords.hasPrefix)
  }

  /// Whether one or two words stand alone in a document and name nothing that must be told.
  ///
  /// They are what is left of a menu or a caption, as a rule (Tests/Review). A person is asked all the
  /// same.
  static func isScrap(_ change: Comparison) -> Bool {
    guard let reading = change.new ?? change.old, change.isWhole,
      (change.passage.after ?? change.passage.before)?.kind == .sentence,
      change.document.oldStems.count > 40
    else { return false }
    let words = reading.words.filter { $0.kind == .word || $0.kind == .number }
    let heavy = WordClasses.matters.union(.terms).union(.promises)
    return (1...3).contains(words.count) && words.allSatisfy { $0.value == nil && !$0.isProtected }
      && !words.contains { $0.classes.intersects(heavy) && $0.text != "disclosure" }
      && !reading.text.utf8.contains { ".:|@".utf8.contains($0) }
  }

  /// Whether a line tells how others rated the page.
  static func isRating(_ reading: Reading) -> Bool {
    [" votes cast ", " out of 10 based on ", " out of 5 based on "].contains(
      where: reading.spacedWords.contains)
  }

  /// Whether a few words without a full stop, all of them about another matter than what stands
  /// around, head what follows.
  static func isCaption(_ reading: Reading, _ change: Comparison) -> Bool {
    let passage = change.passage.after ?? change.passage.before
    let words = reading.words.filter { $0.kind != .mark }
    guard passage?.kind == .sentence, (1...5).contains(words.count), words[0].isCapital,
      words.allSatisfy({
        $0.kind == .word && !$0.isProtected
          && !["we", "you", "is", "are", "may", "will", "can", "must", "do", "has"].contains(
            $0.text)
      }),
      !reading.text.utf8.contains(where: { ".;,|•".utf8.contains($0) }),
      let topic = TopicReader.topic(ofHeading: reading.words)
    else { return false }
    return !change.topics.contains(topic)
  }

  private static let buttons: Set<String> = [
    "print", "share", "search", "menu", "home", "close", "back", "top", "login", "subscribe",
    "tweet", "email", "download", "bookmark", "sitemap", "faq", "advertisement", "loading",
    "up", "next", "previous", "prev",
  ]

  private static let openers = [
    " print this ", " share this ", " share on ", " link to this page ", " link to us ",
    " email this page ", " email this ", " send this page ", " skip to ", " back to ",
    " return to top ", " search our ", " search this ", " search for ", " search the site ",
    " just add your email ", " subscribe to our ", " sign up for our ", " sign up to our ",
    " sign up for the newsletter ", " join our mailing list ", " join our newsletter ",
    " get our newsletter ", " follow us ", " like us ", " find us on ", " tweet this ",
    " take our survey ", " click here to print ", " you are here ", " read more ",
    " view our full ", " bookmark this ", " add to favorites ", " add to favourites ",
    " printer friendly ", " printable version ", " download this page ", " shopping cart ",
    " my account ", " your cart ", " enter your email ", " enter keyword ", " toggle ",
    " main menu ", " site map ", " this is the web site of ", " this is the website of ",
    " welcome to ",
  ]
}
