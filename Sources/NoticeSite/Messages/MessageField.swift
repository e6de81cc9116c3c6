import NoticeLanguage

/// The names that templates of messages may use besides the phrases.
package enum MessageField: String, Sendable, CaseIterable {
  /// The language of the message, as a BCP 47 tag.
  case language
  /// `ltr` or `rtl`.
  case direction
  /// The subject of the mail.
  case subject
  /// Whom the message is for.
  case readers
  /// What changed, in one sentence.
  case summary
  /// The changes, each with its old and new words and why it matters.
  case changes
  /// When the changes take effect.
  case when
  /// What readers can do.
  case actions
  /// The address of the text until now.
  case oldText = "old-text"
  /// The address of the new text.
  case newText = "new-text"
  /// The address of the page that shows all changes.
  case markedChanges = "marked-changes"

  /// What the name stands for.
  package var kind: TemplateVocabulary.Kind {
    switch self {
    case .language, .direction, .subject, .readers, .summary, .when: .text
    case .changes, .actions: .html
    case .oldText, .newText, .markedChanges: .address
    }
  }

  /// The place of the name in the vocabulary.
  var slot: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The phrases that messages may use.
  static let phrases: [Phrase] = Phrase.furniture.filter { $0.rawValue.hasPrefix("message-") }
}

extension TemplateVocabulary {
  /// The names of all templates of messages: fields first, then each phrase as `phrase-…`.
  package static let messages = TemplateVocabulary(
    MessageField.allCases.map { Name($0.rawValue, $0.kind) }
      + MessageField.phrases.map { Name("phrase-" + $0.rawValue, .text) })
}
