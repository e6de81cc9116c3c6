package import NoticeModel

/// Whether a named person approved exactly the text that is to be sealed.
package enum ApprovalState: Sendable, Equatable {
  /// The amendment is not material.
  case notNeeded
  /// Somebody approved this text.
  case approved
  /// Nobody approved any text, or the approval does not say which, who or when.
  case missing
  /// Another text was approved.
  case outdated

  /// Compares an approval with the digest of the text, 64 hexadecimal digits.
  package init(_ approval: Amendment.Approval?, text digest: String, level: Level) {
    guard level >= .material else {
      self = .notNeeded
      return
    }
    guard let approval, let approved = approval.digest?.value, approval.by != nil,
      approval.on != nil
    else {
      self = .missing
      return
    }
    self = approved == digest ? .approved : .outdated
  }
}
