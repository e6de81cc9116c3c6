import NoticeModel

/// How two tokens that read alike differ all the same.
enum MarkDifference {
  /// Where they lead.
  case link
  /// How they are set.
  case emphasis
  /// Their bytes.
  case bytes

  /// The difference of two tokens with the same number, the weightiest first.
  init?(_ old: Token, _ new: Token) {
    if old.marks.isEmpty, new.marks.isEmpty {
      if old.hasSameBytes(as: new) { return nil }
      self = .bytes
    } else if !Self.destinations(old).elementsEqual(Self.destinations(new)) {
      self = .link
    } else if !Self.emphasis(old).elementsEqual(Self.emphasis(new)) {
      self = .emphasis
    } else if !old.hasSameBytes(as: new) {
      self = .bytes
    } else {
      return nil
    }
  }

  /// The places to which a token leads.
  static func destinations(_ token: Token) -> [Mark.Kind] {
    token.marks.compactMap { mark in
      switch mark.kind {
      case .emphasis, .strong, .code, .softBreak: return nil
      case .link, .image: return mark.kind
      case .reference(var reference):
        // What a reference prints is a field; where it leads is what counts.
        reference.resolution?.label = ""
        return .reference(reference)
      }
    }
  }

  private static func emphasis(_ token: Token) -> [Mark.Kind] {
    token.marks.filter(\.isEmphasis).map(\.kind)
  }
}

extension Token {
  /// Whether two tokens have the same bytes, labels of references and typed figures aside.
  fileprivate func hasSameBytes(as other: Token) -> Bool {
    bytes == other.bytes || isSoftSpace && other.isSoftSpace || isRelabelled(as: other)
  }

  /// Whether it is a label, and the other one the label that took its place.
  func isRelabelled(as other: Token) -> Bool {
    if kind != other.kind || bytes == other.bytes { return false }
    return kind == .reference
      || kind == .number && NormalForm.form(of: bytes) != NormalForm.form(of: other.bytes)
  }

  /// Whether it is one plain space, or a line end of the source that reads as one.
  private var isSoftSpace: Bool { kind == .space && bytes == [0x20] }
}
