import NoticeUnicode

/// One thing that `SourceScan` found in the bytes of a source.
struct SourceFinding: Sendable, Equatable {
  /// What a source must not hold, or had better not.
  enum Kind: String, Sendable, CaseIterable {
    /// Bytes that are not UTF-8.
    case notUTF8 = "not-utf-8"
    /// C0, DEL and C1 controls other than tab and line ends.
    case controlCharacter = "control-character"
    /// Line ends that only some programs see: U+0085, U+2028, U+2029.
    case hiddenLineEnd = "hidden-line-end"
    /// Embeddings, overrides and isolates, which reorder what is read.
    case bidirectionalControl = "bidirectional-control"
    /// U+200E, U+200F and U+061C where the text is not written from right to left.
    case directionMark = "direction-mark"
    /// Characters that nobody sees.
    case invisibleCharacter = "invisible-character"
    /// Tag characters, which can hide a whole text.
    case tagCharacter = "tag-character"
    /// A variation selector behind something that has no variations.
    case variationSelector = "stray-variation-selector"
    /// Scalars that Unicode keeps out of interchange.
    case noncharacter
    /// Scalars whose meaning is a private matter.
    case privateUse = "private-use-character"
    /// U+FFFD, which some earlier program left in place of what it could not read.
    case replacementCharacter = "replacement-character"
    /// Text that is not in normal form C.
    case notNFC = "not-nfc"
    /// A word with letters of more than one script.
    case mixedScriptWord = "mixed-script-word"

    /// How much it matters.
    var severity: Diagnostic.Severity {
      switch self {
      case .privateUse, .replacementCharacter, .mixedScriptWord: .warning
      default: .error
      }
    }
  }

  /// What it is.
  let kind: Kind
  /// The first byte.
  let offset: Int
  /// The number of bytes.
  let length: Int
  /// The scalar; 0 where it is not about one.
  var scalar: UInt32 = 0
}
