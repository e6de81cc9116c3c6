import NoticeUnicode
import Testing

@Suite struct NormalizationTests {
  @Test func asciiIsNFC() {
    #expect(Normalization.isNFC([]))
    #expect(Normalization.isNFC(Array(repeating: 0x61, count: 1000)))
  }

  @Test(arguments: [
    "café", "Straße", "日本語の通知、２０２４年９月", "개인정보 처리방침", "ελληνικά", "العربية", "हिन्दी",
    "q\u{0323}\u{0307}", "\u{1F468}\u{200D}\u{1F469}",
  ])
  func composedTextIsNFC(text: String) {
    #expect(Normalization.isNFC(Array(text.utf8)))
    #expect(Normalization.nfc(Array(text.utf8)) == Array(text.utf8))
  }

  @Test(arguments: [
    ("cafe\u{0301}", "caf\u{00E9}"),
    ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"),
    ("q\u{0307}\u{0323}", "q\u{0323}\u{0307}"),
    ("\u{0958}", "\u{0915}\u{093C}"),
  ])
  func decomposedTextIsComposed(text: String, composed: String) {
    #expect(!Normalization.isNFC(Array(text.utf8)))
    #expect(Normalization.nfc(Array(text.utf8)) == Array(composed.utf8))
  }

  @Test(
    "A024: KELVIN, OHM and ANGSTROM are not NFC",
    arguments: [("\u{212A}", "K"), ("\u{2126}", "\u{03A9}"), ("\u{212B}", "\u{00C5}")])
  func singletonsAreNotNFC(text: String, composed: String) {
    #expect(!Normalization.isNFC(Array(text.utf8)))
    #expect(Normalization.nfc(Array(text.utf8)) == Array(composed.utf8))
  }

  @Test func textThatIsNotUTF8IsLeftAlone() {
    #expect(!Normalization.isNFC([0x61, 0xFF]))
    #expect(Normalization.nfc([0x61, 0xFF]) == [0x61, 0xFF])
  }

  @Test func quickCheckAgreesWithTheComposedFormForEveryScalar() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      let isNFC = Normalization.nfc(bytes) == bytes
      if Normalization.isNFC(bytes) != isNFC { Issue.record("U+\(String(value, radix: 16))") }
    }
  }
}

@Suite struct UTF8ScalarTests {
  @Test func everyScalarIsReadBack() {
    for value in UInt32(0)...0x10FFFF where Unicode.Scalar(value) != nil {
      var bytes: [UInt8] = []
      UTF8Scalar.append(value, to: &bytes)
      let scalar = UTF8Scalar(in: bytes.span, at: 0)
      if scalar?.value != value || scalar?.length != bytes.count {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82],
      [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
      [0xC3, 0x41],
    ] as [[UInt8]])
  func whatIsNotUTF8IsRefused(bytes: [UInt8]) {
    #expect(UTF8Scalar(in: bytes.span, at: 0) == nil)
  }
}

@Suite struct CaseFoldingTests {
  @Test(arguments: [
    ("Rights", "rights"), ("STRASSE", "strasse"), ("Straße", "strasse"), ("ΣΊΣΥΦΟΣ", "σίσυφοσ"),
    ("Éa", "éa"), ("日本", "日本"),
  ])
  func textIsFolded(text: String, folded: String) {
    #expect(CaseFolding.folded(Array(text.utf8)) == Array(folded.utf8))
  }
}

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("日本語", 6), ("ＡＢ", 4), ("ｱｲ", 2), ("한국", 4), ("cafe\u{0301}", 4),
    ("é", 1), ("“x”", 3), ("\u{1F600}", 2), ("a\u{200B}b", 2), ("a\tb", 2), ("§…—", 3),
  ])
  func columnsAreCounted(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: Array(text.utf8)) == columns)
  }

  @Test func wideScalarsAreKnown() {
    #expect(DisplayWidth.isWide(0x65E5))
    #expect(!DisplayWidth.isWide(0x41))
    #expect(!DisplayWidth.isWide(0xA7))
  }
}
