import NoticeLanguage
import NoticeModel

/// How edits are told apart in lines of text.
enum RedlineMarks: Sendable {
  /// In words: `[deleted: …]`, `[inserted: …]`.
  case spoken
  /// In signs: `[-…-]`, `{+…+}`.
  case signs
  /// In colours, struck through and underlined.
  case colors
}

/// Appends edits to a text in one way of telling them apart.
struct RedlineMarker {
  let marks: RedlineMarks
  let phrases: RedlinePhrases

  /// Appends words that only the old text has; `name` says what they are as a whole.
  func appendDeleted(
    _ tokens: some Sequence<Token>, as name: String? = nil, to text: inout StyledText
  ) {
    append(tokens, .deleted, open: "[-", close: "-]", name ?? phrases.text(.deleted), to: &text)
  }

  /// Appends words that only the new text has; `name` says what they are as a whole.
  func appendInserted(
    _ tokens: some Sequence<Token>, as name: String? = nil, to text: inout StyledText
  ) {
    append(tokens, .inserted, open: "{+", close: "+}", name ?? phrases.text(.inserted), to: &text)
  }

  /// Appends words that both texts have.
  func appendEqual(_ tokens: some Sequence<Token>, to text: inout StyledText) {
    for token in tokens { text.append(bytes(of: token)) }
  }

  /// Appends words that stand elsewhere in the other text.
  func appendMoved(_ tokens: some Sequence<Token>, as name: String, to text: inout StyledText) {
    text.append("[\(name): ", .note)
    for token in tokens { text.append(bytes(of: token), .moved) }
    text.append("]", .note)
  }

  /// Appends the words of a script with their edits.
  func append(_ script: Script, to text: inout StyledText) {
    for segment in script.segments {
      let old = script.old[segment.old]
      let new = script.new[segment.new]
      switch segment.kind {
      case .equal: appendEqual(new, to: &text)
      case .deleted: appendDeleted(old, to: &text)
      case .inserted: appendInserted(new, to: &text)
      case .movedAway: appendMoved(old, as: phrases.text(.movedAway), to: &text)
      case .movedHere: appendMoved(new, as: phrases.text(.movedHere), to: &text)
      }
    }
  }

  private func append(
    _ tokens: some Sequence<Token>, _ style: StyledText.Style, open: String, close: String,
    _ name: String, to text: inout StyledText
  ) {
    if tokens.allSatisfy({ $0.kind == .paragraphEnd }), tokens.contains(where: { _ in true }) {
      let phrase = phrases.text(style == .deleted ? .paragraphsJoined : .paragraphBegins)
      text.append(" [\(phrase)] ", .note)
      return
    }
    let (before, after) =
      switch marks {
      case .spoken: ("[\(name): ", "]")
      case .signs: (open, close)
      case .colors: ("", "")
      }
    text.append(before, style)
    for token in tokens { text.append(bytes(of: token), style) }
    text.append(after, style)
  }

  private func bytes(of token: Token) -> [UInt8] {
    switch token.kind {
    case .lineBreak, .paragraphEnd: [.lineFeed]
    default: token.bytes
    }
  }
}
