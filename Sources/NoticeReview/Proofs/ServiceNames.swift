import NoticeModel

/// Names of what a publisher offers, and the nouns by which it is called besides.
enum ServiceNames {
  /// Claims runs in which the same service or document is called by another name or noun.
  ///
  /// A name alone proves nothing: one of the two has to have such a noun, or both are the name of the
  /// document. Where a name tells who gets data or who answers for it, nothing is claimed.
  static func claim(in change: inout Comparison) {
    guard let old = change.old, let new = change.new else { return }
    claimTitles(&change, old, new)
    claimSites(&change, old, new)
    guard !change.isIn(.recipients, .transfers, .sources, .controller, .cookies) else { return }
    for hunk in change.hunks {
      let (before, after) = change.openWords(in: hunk)
      let (left, right) = (before.map { old.words[$0] }, after.map { new.words[$0] })
      guard isName(left), isName(right), let first = before.first,
        !old.standsBeforeLegalForm(hunk.old), !new.standsBeforeLegalForm(hunk.new),
        !(old.clause(at: first)?.classes.intersects(WordClasses(.sharing, .selling)) ?? false)
      else { continue }
      let isPublisher =
        isOurs(left) && right.contains { $0.isCapital && $0.isContent }
        || isOurs(right) && left.contains { $0.isCapital && $0.isContent }
      guard isCalled(left) || isCalled(right) || isPublisher,
        !stays(left, beside: hunk.new, in: new), !stays(right, beside: hunk.old, in: old)
      else { continue }
      change.claim(
        "ED-06", .editorial, old: before, new: after,
        why: "The service, or the document, is called by another name")
    }
  }

  /// Whether a sentence speaks of a thing elsewhere, so that another is meant: "where the notice and the
  /// handbook differ, the notice prevails", "… the handbook prevails".
  private static func stays(_ name: [Word], beside run: Range<Int>, in reading: Reading) -> Bool {
    let names = Set(name.lazy.filter { $0.isContent && $0.kind == .word }.map(\.text))
    return Background.prevails(reading)
      && reading.words.indices.contains {
        !run.contains($0) && names.contains(reading.words[$0].text)
      }
  }

  /// Claims runs in which the publisher's site is called by its address or by a noun: "www.example.com",
  /// "the Websites".
  private static func claimSites(_ change: inout Comparison, _ old: Reading, _ new: Reading) {
    for hunk in change.hunks {
      let before = hunk.old.map { old.words[$0] }
      let after = hunk.new.map { new.words[$0] }
      let areSites =
        isSite(before) && isSite(after)
        && ((before + after).contains(where: \.isHost) || isSame(before, after))
      guard areSites || isCalledAfter(before, after) || isCalledAfter(after, before)
      else { continue }
      let (lost, gained) = change.openWords(in: hunk)
      change.claim(
        "ED-06", .editorial, old: lost, new: gained,
        why: "The service, or the document, is called by another name")
    }
  }

  /// Whether one of two is an address called after the other: "example.com", "Example".
  private static func isCalledAfter(_ left: [Word], _ right: [Word]) -> Bool {
    guard left.count == 1, right.count == 1, left[0].isHost, right[0].isCapital else {
      return false
    }
    let names = left[0].text.split { "/.".contains($0) }
    return names.contains { $0 == right[0].text }
  }

  private static func isSame(_ left: [Word], _ right: [Word]) -> Bool {
    (left + right).allSatisfy { $0.kind == .word && !$0.classes.contains(.recipient) }
  }

  /// Whether words are an address or a noun for a site, with nothing but an article or "our".
  private static func isSite(_ words: [Word]) -> Bool {
    let sites = [
      "website", "websites", "site", "sites", "web", "subdomains", "online", "services", "service",
      "platform",
    ]
    let small = ["the", "our", "this", "these", "its", "a", "of"]
    return !words.isEmpty
      && words.allSatisfy {
        $0.isHost || sites.contains($0.text)
          || small.contains($0.text)
      }
      && words.contains { $0.isHost || sites.contains($0.text) }
  }

  /// Claims what differs between two titles of a document: "Conditions of Use", "Acceptable Use
  /// Policy"; "Terms and Conditions", "Terms".
  private static func claimTitles(_ change: inout Comparison, _ old: Reading, _ new: Reading) {
    let (before, after) = (titled(in: old), titled(in: new))
    guard !before.isEmpty, !after.isEmpty else { return }
    let (lost, gained) = (
      change.openOld.filter(before.contains), change.openNew.filter(after.contains)
    )
    guard !lost.isEmpty || !gained.isEmpty else { return }
    change.claim(
      "ED-06", .editorial, old: lost.sorted(), new: gained.sorted(),
      why: "The service, or the document, is called by another name")
  }

  /// The places of titles: runs of capitals in which a noun for a document stands.
  private static func titled(in reading: Reading) -> Set<Int> {
    var places: Set<Int> = []
    var run: [Int] = []
    func finish() {
      while let last = run.last, !reading.words[last].isCapital { run.removeLast() }
      if run.count > 1 || run.first.map({ $0 > 0 }) ?? false,
        run.contains(where: { isDocument(reading.words[$0]) })
      {
        places.formUnion(run)
      }
      run = []
    }
    for place in reading.words.indices {
      let word = reading.words[place]
      let isLink = !run.isEmpty && ["of", "and", "for"].contains(word.text)
      if word.kind == .word, word.isCapital || isLink,
        !word.classes.intersects(WordClasses(.legalForm, .place, .controller))
      {
        run.append(place)
      } else {
        finish()
      }
    }
    finish()
    return places
  }

  private static func isDocument(_ word: Word) -> Bool { documents.contains(word.text) }

  /// Whether words are names, or nouns for what is offered.
  private static func isName(_ words: [Word]) -> Bool {
    let heavy = WordClasses(
      .recipient, .place, .legalForm, .controller, .sensitiveData, .advertising, .training,
      .negation,
      .limiter, .authority, .mechanism, .safeguard, .certificate)
    return !words.isEmpty
      && words.allSatisfy { word in
        let isPlain =
          word.kind == .word && word.value == nil && !word.classes.intersects(heavy)
        return isPlain
          && (word.isCapital || nouns.contains(word.text) || pronouns.contains(word.text)
            || word.classes.contains(.function) && !word.isProtected)
      }
  }

  private static func isOurs(_ words: [Word]) -> Bool {
    words.allSatisfy { ["we", "us", "our"].contains($0.text) }
  }

  private static func isCalled(_ words: [Word]) -> Bool {
    words.contains { nouns.contains($0.text) || documents.contains($0.text) }
  }

  private static let documents: Set<String> = [
    "terms", "policy", "notice", "statement", "conditions", "agreement", "guidelines", "rules",
  ]

  private static let nouns: Set<String> = [
    "service", "services", "product", "products", "app", "apps", "application", "applications",
    "platform", "website", "websites", "site", "sites", "account", "accounts", "plan", "packages",
    "software", "terms", "policy", "notice", "statement", "conditions", "agreement",
  ]

  private static let pronouns: Set<String> = ["we", "us", "our", "your", "it", "its"]
}
