import NoticeModel
import NoticeUnicode

/// What a line end in the source means to readers.
enum SoftBreak {
  /// Whether the line end at `index` stands between two East Asian characters, where a space would
  /// be a gap in the sentence; Korean sets words apart and keeps it.
  static func joinsWideText(at index: Int, of inlines: [Inline]) -> Bool {
    guard index > 0, index + 1 < inlines.count,
      let before = InlineText.lastScalar(of: inlines[index - 1]),
      let after = InlineText.firstScalar(of: inlines[index + 1])
    else { return false }
    return isIdeographic(before) && isIdeographic(after)
  }

  /// Whether a line may end on either side of a scalar: a wide one that is not Korean.
  static func isIdeographic(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x2E80, DisplayWidth.isWide(scalar) else { return false }
    switch scalar {
    case 0x3131...0x318E, 0xA960...0xA97F, 0xAC00...0xD7FF: return false
    default: return true
    }
  }
}
