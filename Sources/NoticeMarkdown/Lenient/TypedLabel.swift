/// A number or letter that was typed before words: `7.`, `7.2`, `Section 4:`, `Article IV`, `(a)`.
enum TypedLabel {
  /// The length of the label that a heading begins with, and where its words begin.
  static func inHeading(_ words: [UInt8]) -> (length: Int, rest: Int)? {
    guard let length = named(words) ?? japanese(words) ?? sign(words) ?? plain(words) else {
      return nil
    }
    return split(words, at: length)
  }

  /// The length of the label that a paragraph or item begins with, and where its words begin.
  static func inParagraph(_ words: [UInt8]) -> (length: Int, rest: Int)? {
    guard let length = plain(words), words[..<length].count <= 16 else { return nil }
    guard let found = split(words, at: length) else { return nil }
    // A number with a point may be an amount: `1.5 million`.
    if words[length - 1].isDigit {
      let next = words[found.rest]
      guard next >= 0x80 || next &- 0x41 < 26 || next == .quote else { return nil }
    }
    return found
  }

  /// The label and its rest, if there is white space between them and words behind.
  private static func split(_ words: [UInt8], at length: Int) -> (length: Int, rest: Int)? {
    var length = length
    var rest = length
    while rest < words.count, words[rest].isBlank { rest += 1 }
    // A dash that stands apart belongs to the label.
    for dash in ["-", "–", "—", ":"] where words[rest...].starts(with: dash.utf8) {
      let behind = rest + dash.utf8.count
      guard behind < words.count, words[behind].isBlank else { continue }
      length = behind
      rest = behind
      while rest < words.count, words[rest].isBlank { rest += 1 }
      break
    }
    if words[rest...].starts(with: [0xC2, 0xA0]) { rest += 2 }
    guard rest < words.count, rest > length || words[rest] >= 0x80 else { return nil }
    return (length, rest)
  }

  // MARK: Forms

  private static let names = [
    "section", "article", "part", "chapter", "clause", "appendix", "annex", "schedule", "exhibit",
    "artikel", "abschnitt", "anhang", "artículo", "sección", "annexe", "step",
  ]

  /// `Section 4:`, `Article IV`, `Appendix A`.
  private static func named(_ words: [UInt8]) -> Int? {
    let head = words.prefix(12).map(\.lowercased)
    for name in names where head.starts(with: name.utf8) {
      var end = name.utf8.count
      guard end < words.count, words[end].isBlank else { continue }
      while end < words.count, words[end].isBlank { end += 1 }
      let start = end
      end += counter(words[start...])
      guard end > start else { continue }
      if end < words.count, ".:)".utf8.contains(words[end]) { end += 1 }
      return end
    }
    return nil
  }

  /// `第1条`, `第一章`.
  private static func japanese(_ words: [UInt8]) -> Int? {
    guard words.starts(with: "第".utf8) else { return nil }
    let text = String(decoding: words.prefix(48), as: UTF8.self).unicodeScalars
    var length = 0
    for scalar in text {
      length += String(scalar).utf8.count
      if "条章節项項款".unicodeScalars.contains(scalar) { return length }
      let isNumber = "第0123456789０１２３４５６７８９一二三四五六七八九十百".unicodeScalars.contains(scalar)
      guard isNumber else { return nil }
    }
    return nil
  }

  /// `§ 5`.
  private static func sign(_ words: [UInt8]) -> Int? {
    guard words.starts(with: "§".utf8) else { return nil }
    var end = 2
    while end < words.count, words[end].isBlank { end += 1 }
    let count = counter(words[end...])
    guard count > 0 else { return nil }
    end += count
    if end < words.count, words[end] == UInt8(ascii: ".") { end += 1 }
    return end
  }

  /// A number with its levels or one letter, in brackets or with a point or bracket behind it.
  private static func plain(_ words: [UInt8]) -> Int? {
    guard let first = words.first else { return nil }
    if first == UInt8(ascii: "(") {
      let count = counter(words[1...])
      guard count > 0, count <= 6, count + 1 < words.count, words[count + 1] == UInt8(ascii: ")")
      else { return nil }
      return count + 2
    }
    let count = counter(words[...])
    guard count > 0, count <= 12 else { return nil }
    if count < words.count, words[count] == UInt8(ascii: ".") || words[count] == UInt8(ascii: ")") {
      // A letter and a point may be an initial, so only a number may have more than one level.
      return count + 1
    }
    return words[..<count].contains(UInt8(ascii: ".")) ? count : nil
  }

  /// The length of a number with its levels, a Roman number, or one letter.
  private static func counter(_ words: ArraySlice<UInt8>) -> Int {
    guard let first = words.first else { return 0 }
    if first.isDigit { return levels(words) }
    let letters = words.prefix(while: \.isLetter)
    if letters.count == 1 { return 1 }
    let isRoman = letters.allSatisfy { "ivxlcIVXLC".utf8.contains($0) }
    guard isRoman, letters.count <= 6 else { return 0 }
    let isOneCase = letters.allSatisfy { ($0 & 0x20) == (first & 0x20) }
    return isOneCase ? letters.count : 0
  }

  private static func levels(_ words: ArraySlice<UInt8>) -> Int {
    var end = words.startIndex
    var digits = 0
    while end < words.endIndex {
      if words[end].isDigit {
        digits += 1
        guard digits <= 3 else { return 0 }
        end += 1
      } else if words[end] == UInt8(ascii: "."), digits > 0, end + 1 < words.endIndex,
        words[end + 1].isDigit
      {
        digits = 0
        end += 1
      } else {
        break
      }
    }
    return end - words.startIndex
  }
}

/// Ids for sections that have none.
enum DerivedID {
  /// The ASCII letters and digits of words in small letters, joined by hyphens.
  static func slug(of words: [UInt8]) -> String {
    var slug: [UInt8] = []
    for byte in words where slug.count < 56 {
      if byte.isLetter || byte.isDigit {
        slug.append(byte.lowercased)
      } else if byte != 0x27, let last = slug.last, last != UInt8(ascii: "-") {
        slug.append(UInt8(ascii: "-"))
      }
    }
    if slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }

  /// The id of a section with that heading; one without ASCII letters gets digits of its words, so
  /// that it keeps the id when its neighbours change.
  static func id(ofHeading words: [UInt8]) -> String {
    let slug = slug(of: words)
    let letters = words.filter { $0.isLetter || $0.isDigit }.count
    let others = words.filter { $0 >= 0x80 }.count
    guard slug.isEmpty || others > letters else { return slug }
    var hash: UInt32 = 2_166_136_261
    for byte in words { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return "section-" + String(hash, radix: 16)
  }
}
