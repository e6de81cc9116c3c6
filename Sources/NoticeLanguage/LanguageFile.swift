import NoticeModel

/// The file of one language, as it is compiled in; `Languages/README.md` says how one is made.
struct LanguageFile: Sendable {
  /// The language.
  let tag: LanguageTag
  /// The lines `key: text` that people keep.
  let kept: String
  /// The lines `key: text` that the development tool makes; a kept line of the same key wins.
  let forms: String
  /// The lines `CODE name` that the development tool makes, sorted by the bytes of their codes.
  let regions: String

  /// Makes a file.
  init(tag: String, kept: String, forms: String, regions: String) {
    self.tag = LanguageTag(tag)
    self.kept = kept
    self.forms = forms
    self.regions = regions
  }

  /// The file for a tag, or for the tag without its last subtags.
  static func nearest(to tag: LanguageTag) -> LanguageFile? {
    var name = script(ofChinese: tag.rawValue) ?? tag.rawValue
    while true {
      if let file = all.first(where: { $0.tag.rawValue == name }) { return file }
      guard let hyphen = name.utf8.lastIndex(of: UInt8(ascii: "-")) else { return nil }
      name = String(name[..<hyphen])
    }
  }

  /// The file that a tag for Chinese without a script means (CLDR, "Likely Subtags").
  private static func script(ofChinese tag: String) -> String? {
    switch tag {
    case "zh", "zh-CN", "zh-SG": "zh-Hans"
    case "zh-TW", "zh-HK", "zh-MO": "zh-Hant"
    default: nil
    }
  }
}
