import NoticeModel

extension LanguageTag {
  /// The tag in its usual letter case, if the text is one in any: a language, then perhaps a
  /// script, then perhaps a region.
  ///
  /// Languages and scripts are closed lists, because each tag is a folder of the site beside those
  /// of the notices: a notice may be called `faq` or `tos`, although some list of languages has
  /// such codes, and `de-page` is no tag of German.
  init?(checking text: String) {
    var parts = text.lowercasedASCII.utf8.split(
      separator: UInt8(ascii: "-"), omittingEmptySubsequences: false
    ).map { String(decoding: $0, as: UTF8.self) }[...]
    guard let language = parts.popFirst(), Self.languages.contains(language) else { return nil }
    var tag = language
    if let script = parts.first, Self.scripts.contains(script) {
      tag += "-" + script.prefix(1).uppercased() + script.dropFirst()
      parts = parts.dropFirst()
    }
    if let region = parts.first, region.isRegionSubtag {
      tag += "-" + region.uppercased()
      parts = parts.dropFirst()
    }
    guard parts.isEmpty else { return nil }
    self.init(tag)
  }

  /// Whether the language is written from right to left.
  var isRightToLeft: Bool {
    let parts = rawValue.lowercasedASCII.split(separator: "-").map(String.init)
    if parts.contains(where: { ["arab", "hebr", "thaa", "nkoo"].contains($0) }) { return true }
    let hasScript = parts.dropFirst().contains { Self.scripts.contains($0) }
    return !hasScript && Self.rightToLeft.contains(parts.first ?? "")
  }

  private static let rightToLeft: Set<String> = [
    "ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi",
  ]

  /// The languages of ISO 639-1, then those without a two-letter code that notices are written in.
  private static let languages = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy
    da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu
    hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb
    lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om
    or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw
    ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    ast ban bho brx ceb ckb cmn csb dsb fil fur gsw haw hmn hsb ilo kok lld mai mni nds prs rom
    sah sat sma smj smn sms szl tet wuu yue
    """.utf8.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) })

  private static let scripts: Set<String> = [
    "adlm", "arab", "armn", "beng", "cans", "cyrl", "deva", "ethi", "geor", "grek", "gujr", "guru",
    "hans", "hant", "hebr", "jpan", "khmr", "knda", "kore", "laoo", "latn", "mlym", "mong", "mtei",
    "mymr", "nkoo", "olck", "orya", "sinh", "taml", "telu", "tfng", "thaa", "thai", "tibt",
  ]
}

extension String {
  /// Whether a small-letter text has the form of a region in a language tag: `br` or `419`.
  fileprivate var isRegionSubtag: Bool {
    (utf8.count == 2 && utf8.allSatisfy(\.isSmallLetter))
      || (utf8.count == 3 && utf8.allSatisfy(\.isDigit))
  }
}
