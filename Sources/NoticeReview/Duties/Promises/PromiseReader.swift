package import NoticeModel

/// Reads what a text promises about how its changes are announced.
///
/// Steps: take the sentences of the sections on amendments; find in each the act of telling, the
/// time before, the channel and the changes that it is about; join a sentence that only adds to the
/// one before; make one promise of each channel that is promised together with another. A sentence
/// that only says what may be done is no promise.
package struct PromiseReader: Sendable {
  private let read: @Sendable (String) -> PromiseSentence

  /// Makes the reader of a language; `nil` for one whose promises it cannot read.
  package init?(language: LanguageTag) {
    switch language.rawValue.prefix(2) {
    case "en": read = EnglishPromises.sentence
    case "ja": read = JapanesePromises.sentence
    default: return nil
    }
  }

  /// The promises in the sections on amendments, in reading order.
  package func promises(in clauses: [NoticeModel.Clause]) -> [AnnouncementPromise] {
    let texts = clauses.filter { clause in
      if case .heading = clause.kind { return false }
      return clause.topic == .amendments
    }.map { clause in
      clause.cells.map { $0.map(\.text).joined() }.joined(separator: " ")
    }
    return promises(in: texts)
  }

  /// The promises in texts about amendments, each a paragraph or so.
  package func promises(in texts: [String]) -> [AnnouncementPromise] {
    var sentences: [PromiseSentence] = []
    for text in texts {
      let first = sentences.count
      for words in Self.sentences(in: text) {
        let sentence = read(words)
        if sentence.adds, sentences.count > first {
          sentences[sentences.count - 1].take(sentence)
        } else if sentence.tells, !sentence.isWeak {
          sentences.append(sentence)
        }
      }
    }
    return sentences.flatMap(\.promises)
  }

  /// The sentences of a text: ended by a full stop before a space, or by one of East Asia.
  static func sentences(in text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      current.unicodeScalars.append(scalar)
      let isLast = index + 1 == scalars.count
      let endsHere = [".", "!", "?", ";"].contains(scalar) && (isLast || scalars[index + 1] == " ")
      if endsHere || scalar == "。" || isLast {
        sentences.append(trimmed(current))
        current = ""
      }
    }
    return sentences.filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.count
    let end = bytes.lastIndex { $0 > 0x20 } ?? start - 1
    return start > end ? "" : String(decoding: bytes[start...end], as: UTF8.self)
  }
}

/// What a sentence says of the telling of changes.
struct PromiseSentence: Sendable {
  /// The sentence.
  var words: String
  /// Whether it says that readers are told, or that something is published.
  var tells = false
  /// Whether it only says what may be done, or what is not done.
  var isWeak = false
  /// Whether it speaks of changes.
  var speaksOfChanges = false
  /// The time before.
  var lead: LeadTime?
  /// The channels, in the order of `Channel`.
  var channels: [Channel] = []
  /// Whether one of the channels is enough.
  var isAlternative = false
  /// The lowest level that it names.
  var trigger: Level?

  /// Whether it only adds how or when to the sentence before.
  var adds: Bool { !speaksOfChanges && !isWeak && trigger == nil && (lead != nil || tells) }

  /// Takes over what a following sentence adds.
  mutating func take(_ next: PromiseSentence) {
    lead = lead ?? next.lead
    if channels.isEmpty || channels == [.post] {
      channels += next.channels.filter { !channels.contains($0) }
      isAlternative = isAlternative || next.isAlternative
    }
    words += " " + next.words
  }

  /// The promises that it makes.
  var promises: [AnnouncementPromise] {
    let sets = channels.isEmpty || isAlternative ? [channels] : channels.map { [$0] }
    return sets.map { set in
      AnnouncementPromise(
        lead: lead, channels: set, trigger: trigger ?? .clarification,
        namesTrigger: trigger != nil, words: words)
    }
  }
}
