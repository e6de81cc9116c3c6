/// A way of telling readers, as plans name it.
package enum Channel: String, Sendable, CaseIterable {
  /// The page of the notice, where readers have to look for it.
  case post
  /// A prominent line on the site or in the service, shown to whoever comes.
  case banner
  /// An e-mail to each reader.
  case email
  /// A letter to each reader.
  case letter
  /// A text message to each reader's phone.
  case sms
  /// A message in the reader's account or in the app, which each of them sees.
  case inApp = "in-app"
  /// Something that readers can store and reproduce unchanged, other than an e-mail or a letter.
  case durableMedium = "durable-medium"
  /// A question that the reader answers before what needs the answer begins.
  case consentDialog = "consent-dialog"
  /// The same, asked of a parent in a way that shows who answered.
  case parentalConsent = "parental-consent"
}

/// What a law asks of the way in which readers are told; each names the channels that will do.
package enum ChannelClass: String, Sendable, CaseIterable {
  /// Published is enough.
  case published
  /// Readers who come must notice it.
  case prominent
  /// It goes to each reader.
  case direct
  /// It goes to each reader in a form that can be kept.
  case durable
  /// The reader agrees.
  case consent
  /// A parent agrees.
  case parentalConsent = "parental-consent"

  /// The channels that satisfy it.
  package var channels: [Channel] {
    switch self {
    case .published: Channel.allCases
    case .prominent: Channel.allCases.filter { $0 != .post }
    case .direct:
      [.email, .letter, .sms, .inApp, .durableMedium, .consentDialog, .parentalConsent]
    // Directive 2011/83/EU, recital 23: e-mails are among durable media.
    case .durable: [.email, .letter, .durableMedium]
    case .consent: [.consentDialog, .parentalConsent]
    case .parentalConsent: [.parentalConsent]
    }
  }
}
