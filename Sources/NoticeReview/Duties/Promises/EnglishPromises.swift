import NoticeModel

/// How English notices promise to announce their changes.
enum EnglishPromises {
  /// What a sentence says.
  static func sentence(_ text: String) -> PromiseSentence {
    let words = words(of: text)
    let line = " " + words.joined(separator: " ") + " "
    var sentence = PromiseSentence(words: text)
    sentence.tells = telling.contains { line.contains(" \($0) ") }
    sentence.isWeak = weak.contains { line.contains(" \($0) ") } || isPossibility(words)
    sentence.speaksOfChanges = words.contains { word in changes.contains { word.hasPrefix($0) } }
    sentence.lead = lead(in: words)
    sentence.channels = Channel.allCases.filter { channel in
      phrases(of: channel).contains { line.contains(" \($0) ") }
    }
    sentence.isAlternative = sentence.channels.count > 1 && words.contains("or")
    sentence.trigger = trigger(in: words)
    return sentence
  }

  private static let telling = [
    "notify", "notified", "inform", "informed", "tell", "told", "announce", "announced", "email",
    "post", "posted", "posting", "publish", "published", "display", "displayed", "alert", "advise",
    "contact", "send", "sent", "give notice", "give you notice", "prior notice", "advance notice",
    "days notice", "weeks notice", "month notice", "months notice", "prominent notice",
    "provide notice", "let you know", "write to you",
  ]

  private static let weak = [
    "check this page", "check back", "review this page", "visit this page", "encourage you",
    "required by law", "will not notify", "not notify", "without notice", "without prior notice",
    "at our discretion", "contact us", "email us",
  ]

  private static let changes = [
    "chang", "amend", "revis", "updat", "modif", "alter", "version",
  ]

  private static func phrases(of channel: Channel) -> [String] {
    switch channel {
    case .post:
      [
        "this page", "on our website", "on our site", "on the website", "on the site", "publish",
        "published", "online", "on our web site", "web page", "post", "posted", "posting",
      ]
    case .banner: ["banner", "prominent notice", "prominently", "home page", "homepage"]
    case .email: ["email", "emails", "emailed", "electronic mail"]
    case .letter: ["letter", "by mail", "postal mail", "in writing by post", "by post"]
    case .sms: ["sms", "text message"]
    case .inApp:
      [
        "in app", "in the app", "in your account", "when you log in", "when you sign in", "pop up",
        "push notification", "within the service",
      ]
    case .durableMedium: ["durable medium"]
    case .consentDialog:
      ["ask for your consent", "obtain your consent", "ask you to agree", "ask you to accept"]
    case .parentalConsent: ["parental consent", "consent of a parent"]
    }
  }

  /// The words in small letters; hyphens, apostrophes and marks are spaces, *e-mail* is one word.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        word.unicodeScalars.append(scalar)
      } else if ("A"..."Z").contains(scalar) {
        word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value | 0x20)))
      } else if scalar != "'", scalar != "’" || word.isEmpty {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    var joined: [String] = []
    for word in words {
      if joined.last == "e", word.hasPrefix("mail") {
        joined[joined.count - 1] = "e" + word
      } else {
        joined.append(word)
      }
    }
    return joined
  }

  /// Whether the act of telling is only possible: *may notify*, *might also post*.
  private static func isPossibility(_ words: [String]) -> Bool {
    words.indices.contains { index in
      ["may", "might", "could", "can"].contains(words[index])
        && words[(index + 1)...].prefix(2).contains(where: telling.contains)
    }
  }

  private static func trigger(in words: [String]) -> Level? {
    if words.contains(where: ["material", "materially", "significant", "substantial"].contains)
      || words.contains(where: ["important", "major", "fundamental"].contains)
    {
      return .material
    }
    if words.contains("substantive") { return .substantive }
    let follows = words.indices.dropLast().contains { index in
      ["any", "every", "each", "all"].contains(words[index])
        && words[(index + 1)...].prefix(3).contains { word in
          changes.contains { word.hasPrefix($0) }
        }
    }
    return follows ? .editorial : nil
  }

  // MARK: - Times

  /// The longest time before an effect that the words name.
  private static func lead(in words: [String]) -> LeadTime? {
    words.indices.compactMap { index in lead(of: words, unitAt: index) }.max()
  }

  private static func lead(of words: [String], unitAt index: Int) -> LeadTime? {
    guard index > 0, let unit = unit(words[index]) else { return nil }
    let isBusiness = ["business", "working"].contains(words[index - 1])
    let last = isBusiness ? index - 2 : index - 1
    guard last >= 0, let number = number(words[last]), isBefore(words, index, from: last) else {
      return nil
    }
    switch unit {
    case .days(let length):
      // Five working days are a week.
      return LeadTime(days: isBusiness ? (number * 7 + 4) / 5 : number * length)
    case .months(let length): return LeadTime(months: number * length)
    }
  }

  /// Whether a span lies before something: *30 days before*, *30 days notice*, *take effect 30 days
  /// after*; never *within 30 days*.
  private static func isBefore(_ words: [String], _ unit: Int, from number: Int) -> Bool {
    let before = words[..<number].suffix(4)
    guard !before.contains("within"), !before.contains("last") else { return false }
    let after = words[(unit + 1)...].prefix(5)
    if after.contains(where: ["before", "prior", "advance", "notice", "ahead"].contains) {
      return true
    }
    return after.contains("after")
      && words.contains { $0.hasPrefix("effect") || $0 == "apply" || $0 == "force" }
  }

  private enum Unit {
    case days(Int)
    case months(Int)
  }

  private static func unit(_ word: String) -> Unit? {
    switch word {
    case "day", "days": .days(1)
    case "week", "weeks": .days(7)
    case "fortnight": .days(14)
    case "month", "months": .months(1)
    case "year", "years": .months(12)
    default: nil
    }
  }

  private static let numbers: [String: Int] = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "fourteen": 14, "fifteen": 15, "twenty": 20, "thirty": 30,
    "forty": 40, "sixty": 60, "ninety": 90,
  ]

  private static func number(_ word: String) -> Int? {
    if let number = numbers[word] { return number }
    guard word.utf8.count <= 3, let number = Int(word), number > 0 else { return nil }
    return number
  }
}
