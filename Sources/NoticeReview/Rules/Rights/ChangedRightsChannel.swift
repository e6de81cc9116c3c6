import NoticeModel

/// How rights are used differs.
enum ChangedRightsChannel: ReviewRule {
  static let metadata = RuleMetadata(
    "RI-02", name: "changed-rights-channel", level: .material,
    summary: "How rights are used differs.",
    why: "A right without a way to use it is none.",
    laws: [
      "WP260 ¶29", "US-CO 6.04(A)(1)(6)", "PIPL 17(1)(3)",
    ],
    triggering: [
      .init(
        "Send data requests to rights@harbour.example or by post.",
        becomes: "Send data requests by post to 1 Quay Street.", in: .contact)
    ],
    nonTriggering: [
      .init(
        "Send data requests by e-mail.",
        becomes: "Send data requests by email.", in: .contact)
    ])

  static func findings(in change: Comparison) -> [Finding] {
    guard let old = change.old, let new = change.new,
      change.isIn(.rights, .contact, .regional, .termsTermination, .cookies, .legalBases)
        || change.classes.contains(.right) && !change.isIn(.dataCategories, .sources, .purposes),
      change.kind == .instruction || change.kind == .right || change.kind == .statement
    else { return [] }
    let before = channels(old, change.openOld)
    let after = channels(new, change.openNew)
    let kept = channels(new, Set(new.words.indices))
    // Another noun for the site is no other way.
    let sites = ["website", "websites", "site", "sites", "online"]
    let words = before.map { old.words[$0] } + after.map { new.words[$0] }
    guard !words.isEmpty, !words.allSatisfy({ sites.contains($0.text) }) else { return [] }
    let evidence = change.evidence(old: change.openOld.sorted(), new: change.openNew.sorted())
    let isElectronic = before.contains { isDirect(old.words[$0]) }
    let stays = kept.contains { isDirect(new.words[$0]) }
    let eased = after.contains { isDirect(new.words[$0]) }
    if ease(of: before, in: old) > ease(of: kept, in: new), !eased || ease(of: before, in: old) > 1
    {
      return [finding(.material, .adverse, evidence, why: "A harder way replaces an easy one")]
    }
    if !before.isEmpty, isElectronic, !stays {
      return [finding(.material, .adverse, evidence, why: "The easy way to use a right is gone")]
    }
    return [
      finding(
        .substantive, after.count > before.count ? .favourable : .unknown, evidence,
        why: "Rights are used by another way")
    ]
  }

  private static func channels(_ reading: Reading, _ places: Set<Int>) -> [Int] {
    places.filter {
      reading.words[$0].classes.contains(.channel) || reading.words[$0].text == "click"
        || reading.words[$0].text == "app" || reading.words[$0].kind == .address
    }.sorted()
  }

  /// How easy the easiest of some ways is: on the screen, by voice, on paper or in person.
  private static func ease(of places: [Int], in reading: Reading) -> Int {
    places.map { place in
      let word = reading.words[place]
      if word.kind == .address { return 3 }
      // "Mail the form below to our office" is a letter.
      let near = reading.words[max(0, place - 3)..<place].map(\.text)
      let sent = ["mail", "post", "return", "print", "fax", "sign", "completed"]
      if word.text == "form", near.contains(where: sent.contains) { return 1 }
      switch word.text {
      case "post", "letter", "branch", "counter", "fax", "person", "office": return 1
      case "phone", "telephone", "hotline", "call": return 2
      default: return isDirect(word) || word.text == "click" ? 3 : 0
      }
    }.max() ?? 0
  }

  private static func isDirect(_ word: Word) -> Bool {
    word.kind == .address
      || [
        "email", "e-mail", "form", "portal", "settings", "button", "website", "link", "app",
        "webform", "phone", "telephone", "hotline", "online", "dashboard", "chat",
      ].contains(word.text)
  }
}
