package import NoticeLanguage
package import NoticeModel

/// What readers of one region are told of an amendment, in one language.
package struct ReaderMessage: Sendable {
  /// One thing that changes for them.
  package struct Change: Sendable {
    /// The heading over it.
    package var heading: String
    /// The words until now; `nil` for what is new.
    package var before: String?
    /// The words from then on; `nil` for what is gone.
    package var after: String?
    /// For whom it is better.
    package var direction: Direction

    /// Makes a change.
    package init(heading: String, before: String?, after: String?, direction: Direction) {
      self.heading = heading
      self.before = before
      self.after = after
      self.direction = direction
    }
  }

  /// The language.
  package var language: Language
  /// The title of the notice.
  package var title: String
  /// The printed name of the region; `nil` for readers everywhere.
  package var region: String?
  /// The summary of the amendment.
  package var summary: String?
  /// The changes that they have to know, the gravest first.
  package var changes: [Change]
  /// When it takes effect for them.
  package var effective: CalendarDate?
  /// What comes before the effect.
  package var gates: [Duty.Gate]
  /// Where to ask.
  package var contact: String?
  /// The address of the text until now.
  package var oldText: String
  /// The address of the new text.
  package var newText: String
  /// The address of the page that shows all changes.
  package var markedChanges: String

  /// Makes a message.
  package init(
    language: Language, title: String, region: String? = nil, summary: String? = nil,
    changes: [Change], effective: CalendarDate?, gates: [Duty.Gate] = [], contact: String? = nil,
    oldText: String, newText: String, markedChanges: String
  ) {
    self.language = language
    self.title = title
    self.region = region
    self.summary = summary
    self.changes = changes
    self.effective = effective
    self.gates = gates
    self.contact = contact
    self.oldText = oldText
    self.newText = newText
    self.markedChanges = markedChanges
  }

  /// The subject of the mail.
  package var subject: String { language.phrase(.messageChangesTo, [title]) }

  /// When it takes effect, as a sentence.
  var when: String {
    effective.map { language.phrase(.takesEffect, [language.text(of: $0)]) } ?? ""
  }

  /// What readers can do, each as a sentence.
  var actions: [String] {
    let date = effective.map(language.text(of:)) ?? ""
    var seen: Set<Duty.Gate> = []
    let sentences = gates.filter { seen.insert($0).inserted }.map { gate in
      switch gate {
      case .consent: language.phrase(.messageConsent)
      case .parentalConsent: language.phrase(.messageParentalConsent)
      case .optOutWindow: language.phrase(.messageObjectBefore, [date])
      case .exitRight: language.phrase(.messageLeaveBefore, [date])
      case .withdrawal: language.phrase(.messageWithdrawBefore, [date])
      }
    }
    let questions = contact.map { [language.phrase(.messageQuestions, [$0])] } ?? []
    return (sentences.isEmpty ? [language.phrase(.messageNothingToDo)] : sentences) + questions
  }

  /// Why a change matters to the reader.
  func why(_ direction: Direction) -> String {
    switch direction {
    case .adverse, .unknown: language.phrase(.messageAdverse)
    case .favourable: language.phrase(.messageFavourable)
    case .neutral: language.phrase(.messageNeutral)
    }
  }

  /// The words of a change with the label of each.
  func words(of change: Change) -> [(label: String, text: String, isOld: Bool)] {
    let old = change.before.map {
      (language.phrase(change.after == nil ? .messageNoLonger : .messageUntilNow), $0, true)
    }
    let new = change.after.map { (language.phrase(.messageFromThen), $0, false) }
    return [old, new].compactMap(\.self)
  }
}
