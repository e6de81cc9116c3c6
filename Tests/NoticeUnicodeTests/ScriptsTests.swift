import NoticeUnicode
import Testing

@Suite struct ScriptsTests {
  private func mixed(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Scripts.mixedWords(in: bytes.span).map { word in
      let written = String(
        decoding: bytes[word.offset..<(word.offset + word.length)], as: UTF8.self)
      let stranger = ScalarNames.description(of: word.stranger)
      return "\(written): \(word.scripts.map(\.name).joined(separator: "+")), \(stranger)"
        + " at \(word.strangerOffset)"
    }
  }

  @Test("A025: a Cyrillic letter in a Latin word is found")
  func mixedScriptWordIsFound() {
    #expect(mixed("the p\u{0430}yment is") == ["p\u{0430}yment: Latin+Cyrillic, U+0430 at 5"])
    #expect(mixed("\u{0421}ookie") == ["\u{0421}ookie: Cyrillic+Latin, U+0421 at 0"])
    #expect(mixed("k\u{03A9} and naïve") == ["k\u{03A9}: Latin+Greek, U+03A9 at 1"])
  }

  @Test(arguments: [
    "naïve café", "Cookieポリシー第1条", "우리는 Cookie를 씁니다", "PDF-файл", "使用Cookies的目的", "µm 30²",
    "لـGoogle", "อีเมลemail", "e\u{0301}", "σ-algebra", "日本語Привет",
  ])
  func honestMixturesPass(text: String) {
    #expect(mixed(text) == [])
  }
}

@Suite struct ConfusablesTests {
  @Test(
    "A026: names that look alike have one skeleton",
    arguments: [
      ("Service", "S\u{0435}rvice"), ("paypal", "\u{0440}\u{0430}y\u{0440}\u{0430}l"),
      ("rn", "m"), ("Data", "\u{FF24}ata"), ("OK", "0\u{039A}"), ("caf\u{E9}", "cafe\u{301}"),
      ("ab", "a\u{200B}b"),
    ])
  func lookalikesHaveOneSkeleton(left: String, right: String) {
    #expect(Confusables.skeleton(Array(left.utf8)) == Confusables.skeleton(Array(right.utf8)))
  }

  @Test(arguments: [("Service", "Services"), ("data", "date"), ("条", "項")])
  func differentNamesDoNot(left: String, right: String) {
    #expect(Confusables.skeleton(Array(left.utf8)) != Confusables.skeleton(Array(right.utf8)))
  }
}

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("contact-emial", ["address", "contact-email", "contact"], ["contact-email"]),
    ("data-retention", ["rights", "retention", "minors"], ["retention"]),
    ("RIGHTS", ["rights", "right"], ["rights", "right"]),
    ("xyz", ["abc", "rights"], []),
    ("", ["abc"], []),
    ("colr", ["color", "colour", "cola"], ["color", "cola", "colour"]),
  ])
  func nearestNamesComeFirst(name: String, among: [String], expected: [String]) {
    #expect(EditDistance.nearest(to: name, among: among) == expected)
  }

  @Test func resultIsLimited() {
    #expect(
      EditDistance.nearest(to: "aaa", among: ["aab", "aac", "aad", "aae"], limit: 2).count == 2)
  }

  @Test func distanceAgreesWithThePlainDefinition() {
    var generator = Seeded(state: 7)
    for _ in 0..<2000 {
      let left = word(&generator)
      let right = word(&generator)
      let plain = plainDistance(left, right)
      for bound in 0...6 {
        let expected = plain <= bound ? plain : nil
        #expect(EditDistance.distance(from: left, to: right, atMost: bound) == expected)
      }
    }
  }

  private func word(_ generator: inout Seeded) -> [UInt8] {
    (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      UInt8.random(in: 0x61...0x63, using: &generator)
    }
  }

  private func plainDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    guard let last = left.last, let other = right.last else { return max(left.count, right.count) }
    var result = min(
      plainDistance(left.dropLast(), right) + 1, plainDistance(left, right.dropLast()) + 1,
      plainDistance(left.dropLast(), right.dropLast()) + (last == other ? 0 : 1))
    if left.count > 1, right.count > 1, last == right[right.count - 2],
      other == left[left.count - 2]
    {
      result = min(result, plainDistance(left.dropLast(2), right.dropLast(2)) + 1)
    }
    return result
  }
}

/// A small seeded generator (SplitMix64), so that a failure can be had again.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
