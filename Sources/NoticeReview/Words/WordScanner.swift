import NoticeUnicode

/// Cuts a passage into words, numbers and marks.
///
/// Markdown's own marks, quotes, hyphens inside words and letter case leave no trace, so that texts
/// which differ in nothing else have the same words. It works on bytes and reads each once.
struct WordScanner {
  private let bytes: [UInt8]
  private var index = 0
  private(set) var words: [Word] = []

  /// The words of a text.
  static func words(of text: String) -> [Word] {
    var scanner = WordScanner(bytes: Array(text.utf8))
    scanner.scan()
    return RepeatedNumbers.dropped(from: scanner.words)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func scan() {
    var isLineStart = true
    while index < bytes.count {
      if isLineStart, skipLineMarker() { continue }
      let byte = bytes[index]
      isLineStart = byte == UInt8(ascii: "\n")
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        readWord()
      case UInt8(ascii: "0")...UInt8(ascii: "9"): readNumber()
      case UInt8(ascii: "<"): skipTag()
      case UInt8(ascii: "{") where next(1) == UInt8(ascii: "{") || next(1) == UInt8(ascii: "%"):
        readVariable()
      case UInt8(ascii: "&"): readEntity()
      case UInt8(ascii: "]") where next(1) == UInt8(ascii: "("): readLinkTarget()
      case UInt8(ascii: "[") where footnote != nil: readFootnote()
      case UInt8(ascii: "[") where hiddenAddress != nil: readHiddenAddress()
      case UInt8(ascii: "("): readBracket()
      case UInt8(ascii: "/") where isPathStart: readLink()
      case UInt8(ascii: "#") where index > 0 && isWordByte(next(1)): readLink()
      case 0xC3 where misreadMark != nil: index += misreadMark ?? 1
      case 0x80...: readBeyondASCII()
      default: readMark(byte)
      }
    }
  }

  private func next(_ distance: Int) -> UInt8 {
    index + distance < bytes.count ? bytes[index + distance] : 0
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  private var isPathStart: Bool {
    (index == 0 || bytes[index - 1] == UInt8(ascii: " ")) && isWordByte(next(1))
  }

  /// Skips spaces, list markers, `#` and `>` at the start of a line; whether there was anything.
  private mutating func skipLineMarker() -> Bool {
    let start = index
    while index < bytes.count, " \t#>".utf8.contains(bytes[index]) { index += 1 }
    let marker = index
    while index < bytes.count, index - marker < 6,
      isWordByte(bytes[index]) || ".()".utf8.contains(bytes[index])
    {
      index += 1
    }
    if index > marker, isLabel(bytes[marker..<index]), next(0) == UInt8(ascii: " ") {
      add(String(decoding: bytes[marker..<index], as: UTF8.self), .label, from: marker)
    } else if "-+*".utf8.contains(next(0)), marker == index, next(1) == UInt8(ascii: " ") {
      index += 1
    } else {
      index = marker
    }
    return index > start
  }

  /// Whether a line begins with a numeral: `1.`, `1.2`, `a)`, `(iv)`; not a bare word or number.
  private func isLabel(_ part: ArraySlice<UInt8>) -> Bool {
    guard let last = part.last, let first = part.first else { return false }
    let digits = part.filter { $0 &- UInt8(ascii: "0") < 10 }.count
    let letters = part.filter { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }.count
    if last == UInt8(ascii: ")") || last == UInt8(ascii: ".") {
      return letters <= 1 || (letters <= 4 && first == UInt8(ascii: "("))
    }
    return letters == 0 && digits > 0 && part.contains(UInt8(ascii: "."))
  }

  private mutating func readWord() {
    let start = index
    var folded: [UInt8] = []
    while index < bytes.count {
      let run = bytes[index...].prefix(while: isWordByte)
      folded += run.lazy.map(CaseFolding.asciiFolded)
      index = run.endIndex
      guard index < bytes.count, bytes[index] != UInt8(ascii: " ") else { break }
      let byte = bytes[index]
      if byte == UInt8(ascii: "_"), isWordByte(next(1)) {
        folded.append(byte)
        index += 1
      } else if byte == UInt8(ascii: "-"), folded == [UInt8(ascii: "e")],
        next(1) | 0x20 == UInt8(ascii: "m")
      {
        index += 1
      } else if let length = apostrophe, isWordByte(next(length)) {
        folded.append(UInt8(ascii: "'"))
        index += length
      } else if misreadMark != nil || isSuperscript {
        break
      } else if byte >= 0x80, let scalar = UTF8Scalar(in: bytes.span, at: index),
        Self.isLetter(scalar.value)
      {
        folded += bytes[index..<(index + scalar.length)]
        index += scalar.length
      } else if byte == UInt8(ascii: "."), isAbbreviation(folded) || isInitial(from: start) {
        index += 1
      } else if "@.:/".utf8.contains(byte), readAddress(from: start, word: folded) {
        return
      } else {
        break
      }
    }
    addWord(CaseFolding.compatiblyFolded(folded), from: start)
  }

  /// Whether a raised figure stands here, U+00B2, U+00B3, U+00B9 or U+2070 to U+2079.
  private var isSuperscript: Bool {
    bytes[index] == 0xC2 && [0xB2, 0xB3, 0xB9].contains(next(1))
      || bytes[index] == 0xE2 && next(1) == 0x81 && next(2) &- 0xB0 < 10
  }

  /// The length of a quotation mark or dash here whose bytes somebody read as Windows-1252: "â€™".
  private var misreadMark: Int? {
    guard bytes[index] == 0xC3, bytes[index...].starts(with: [0xC3, 0xA2, 0xE2, 0x82, 0xAC])
    else { return nil }
    let last = next(5)
    return last == 0xE2 ? 8 : last == 0xC5 || last == 0xC2 ? 7 : 5
  }

  /// The length of an apostrophe here.
  private var apostrophe: Int? {
    if bytes[index] == UInt8(ascii: "'") { return 1 }
    if bytes[index] == 0xC3,
      bytes[index...].starts(with: [0xC3, 0xA2, 0xE2, 0x82, 0xAC, 0xE2, 0x84, 0xA2])
    {
      return 8
    }
    return bytes[index] == 0xE2 && next(1) == 0x80 && next(2) == 0x99 ? 3 : nil
  }

  /// Whether a full stop here stands between initials.
  private func isInitial(from start: Int) -> Bool {
    let isSingle = index == start + 1 || bytes[index - 2] == UInt8(ascii: ".")
    let isCapital = bytes[index - 1] &- UInt8(ascii: "A") < 26
    return isSingle && isCapital && next(1) &- UInt8(ascii: "A") < 26 && !isWordByte(next(2))
  }

  /// Whether a full stop here belongs to `e.g.` or `i.e.`, so that no sentence ends.
  private func isAbbreviation(_ word: [UInt8]) -> Bool {
    let letter = next(1) | 0x20
    switch String(decoding: word, as: UTF8.self) {
    case "e": return letter == UInt8(ascii: "g")
    case "i": return letter == UInt8(ascii: "e")
    case "eg", "ie", "art", "no", "inc", "ltd", "co", "etc", "corp":
      return next(1) == UInt8(ascii: " ") || next(1) == UInt8(ascii: ",")
    default: return false
    }
  }

  /// Reads a web or e-mail address that begins with the word read so far.
  private mutating func readAddress(from start: Int, word: [UInt8]) -> Bool {
    var end = index
    while end < bytes.count, bytes[end] > 0x20, !"<>()[]\"|,;".utf8.contains(bytes[end]) {
      end += 1
    }
    while end > index, ".:!?*".utf8.contains(bytes[end - 1]) { end -= 1 }
    let rest = bytes[index..<end]
    guard rest.count > 1 else { return false }
    let isMail = rest.contains(UInt8(ascii: "@"))
    let isWeb =
      rest.starts(with: "://".utf8) || word.elementsEqual("www".utf8)
      || (rest.first == UInt8(ascii: ".") && rest.dropFirst().first.map(isWordByte) == true)
    guard isMail || isWeb else { return false }
    index = end
    let whole = bytes[start..<end].map(CaseFolding.asciiFolded)
    let text = String(decoding: whole, as: UTF8.self)
    // A site that is called by its host alone has a name: "Example.com collects …".
    if !isMail, rest.first == UInt8(ascii: "."), !word.elementsEqual("www".utf8),
      !rest.contains(UInt8(ascii: "/"))
    {
      add(text, .word, from: start, isCapital: true)
      return true
    }
    add(text, isMail ? .address : .link, from: start)
    return true
  }

  /// The place behind a mark of a footnote, `[3]`, that stands here.
  private var footnote: Int? {
    var end = index + 1
    while end < bytes.count, end - index < 4, bytes[end] &- UInt8(ascii: "0") < 10 { end += 1 }
    guard end > index + 1, end < bytes.count, bytes[end] == UInt8(ascii: "]") else { return nil }
    return end + 1 < bytes.count && "(:[".utf8.contains(bytes[end + 1]) ? nil : end + 1
  }

  /// The length of "[email protected]", which stands where a page hides an address from programs.
  private var hiddenAddress: Int? {
    for space in [" ", "\u{A0}"] {
      let text = "[email\(space)protected]".utf8
      if bytes[index...].starts(with: text) { return text.count }
    }
    return nil
  }

  private mutating func readHiddenAddress() {
    let start = index
    index += hiddenAddress ?? 1
    add("hidden@address", .address, from: start)
  }

  private mutating func readFootnote() {
    guard let end = footnote else { return }
    add(String(decoding: bytes[(index + 1)..<(end - 1)], as: UTF8.self), .label, from: index)
    index = end
  }

  /// Reads `2021-03-01` as the day, month and year that it names.
  private mutating func readISODate() -> Bool {
    let dash = UInt8(ascii: "-")
    guard next(4) == dash, next(7) == dash else { return false }
    let start = index
    let parts = bytes[index...].prefix(10).split(separator: dash)
    guard parts.count == 3, parts.map(\.count) == [4, 2, 2], !isWordByte(next(10)),
      parts.allSatisfy({ $0.allSatisfy { $0 &- UInt8(ascii: "0") < 10 } }),
      let month = Int(String(decoding: parts[1], as: UTF8.self)), (1...12).contains(month),
      let day = Int(String(decoding: parts[2], as: UTF8.self)), (1...31).contains(day)
    else { return false }
    index += 10
    let year = String(decoding: parts[0], as: UTF8.self)
    add(String(day), .number, from: start, value: Double(day))
    add(DateWords.names[month - 1], .word, from: start, isCapital: true)
    add(year, .number, from: start, value: Double(year))
    return true
  }

  private mutating func readNumber() {
    if readISODate() { return }
    let start = index
    var digits: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      if byte &- UInt8(ascii: "0") < 10 {
        digits.append(byte)
      } else if byte == UInt8(ascii: "."), next(1) &- UInt8(ascii: "0") < 10 {
        digits.append(byte)
      } else if byte == UInt8(ascii: ","), isThousands {
        // A separator of thousands says nothing.
      } else if byte == UInt8(ascii: " "), isThousands, (1...3).contains(digits.count),
        digits.first != UInt8(ascii: "0")
      {
        // Nor does a blank in its place.
      } else if byte == UInt8(ascii: ","), isCents, !digits.contains(UInt8(ascii: ".")) {
        digits.append(UInt8(ascii: "."))
      } else {
        break
      }
      index += 1
    }
    let text = String(decoding: digits, as: UTF8.self)
    if let ordinal = Self.ordinals[text], isOrdinal {
      index += 2
      addWord(Array(ordinal.utf8), from: start)
      return
    }
    add(text, .number, from: start, value: Double(text))
  }

  /// Whether an ending such as in `3rd` stands here.
  private var isOrdinal: Bool {
    let ending = [next(0) | 0x20, next(1) | 0x20]
    return ["st", "nd", "rd", "th"].contains { $0.utf8.elementsEqual(ending) }
      && !isWordByte(next(2))
  }

  private static let ordinals = ["1": "first", "2": "second", "3": "third", "4": "fourth"]

  /// Whether a comma here stands before two digits, as in `4,90`.
  private var isCents: Bool {
    (1...2).allSatisfy { next($0) &- UInt8(ascii: "0") < 10 }
      && !(next(3) &- UInt8(ascii: "0") < 10) && next(3) != UInt8(ascii: ",")
  }

  private var isThousands: Bool {
    (1...3).allSatisfy { next($0) &- UInt8(ascii: "0") < 10 }
      && !(next(4) &- UInt8(ascii: "0") < 10)
  }

  private mutating func skipTag() {
    var end = index + 1
    while end < bytes.count, end - index < 200, bytes[end] != UInt8(ascii: ">"),
      bytes[end] != UInt8(ascii: "<")
    {
      end += 1
    }
    let isTag = end < bytes.count && bytes[end] == UInt8(ascii: ">")
    if isTag, isWordByte(next(1)) || next(1) == UInt8(ascii: "/") || next(1) == UInt8(ascii: "!"),
      !bytes[index..<end].contains(UInt8(ascii: ":")),
      !bytes[index..<end].contains(UInt8(ascii: "@"))
    {
      let isRaised = bytes[index..<end].elementsEqual("<sup".utf8)
      index = end + 1
      // The mark of a footnote.
      if isRaised {
        while index < bytes.count, bytes[index] &- UInt8(ascii: "0") < 10 { index += 1 }
      }
    } else {
      index += 1
    }
  }

  /// Reads a variable of somebody's templates, `{{ … }}` or `{% … %}`, as a link; all are alike, for
  /// nobody can tell what a reader sees in their place.
  private mutating func readVariable() {
    let start = index
    let closing = [next(1) == UInt8(ascii: "%") ? next(1) : UInt8(ascii: "}"), UInt8(ascii: "}")]
    var end = index + 2
    while end < bytes.count, end - index < 200, !bytes[end...].starts(with: closing) { end += 1 }
    guard end < bytes.count, bytes[end...].starts(with: closing) else {
      index += 1
      return
    }
    index = end + 2
    words.append(Word(text: "{}", stem: "{}", kind: .link, bytes: start..<index))
  }

  private mutating func readEntity() {
    for (entity, word) in [("&amp;", "and"), ("&nbsp;", ""), ("&quot;", ""), ("&#39;", "")]
    where bytes[index...].starts(with: entity.utf8) {
      let start = index
      index += entity.utf8.count
      if !word.isEmpty { addWord(Array(word.utf8), from: start) }
      return
    }
    let start = index
    index += 1
    addWord(Array("and".utf8), from: start)
  }

  private mutating func readLinkTarget() {
    let start = index + 2
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: ")"), bytes[end] != UInt8(ascii: "\n") {
      end += 1
    }
    let target = String(decoding: bytes[start..<end], as: UTF8.self)
    words.append(Word(text: target, stem: target, kind: .link, bytes: start..<end))
    index = min(end + 1, bytes.count)
  }

  /// Reads `(a)` and `(1)` as labels, but behind a number or an article, where they cite a law.
  private mutating func readBracket() {
    var end = index + 1
    while end < bytes.count, end - index < 5, isWordByte(bytes[end]) { end += 1 }
    let inner = bytes[(index + 1)..<end]
    let isRoman = inner.allSatisfy { "ivxIVX".utf8.contains($0) }
    let isNumeral =
      inner.count == 1 || isRoman
      || (inner.count == 2 && inner.allSatisfy { $0 &- UInt8(ascii: "0") < 10 })
    guard !inner.isEmpty, isNumeral, end < bytes.count, bytes[end] == UInt8(ascii: ")") else {
      readMark(bytes[index])
      return
    }
    let start = index
    let isGlued =
      start > 0 && (isWordByte(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: ")"))
    let isRepeat = words.last?.value != nil && !isGlued
    index = end + 1
    let text = String(decoding: inner, as: UTF8.self)
    if isRepeat, words.last?.value == Double(text) { return }
    if isGlued || isRepeat {
      add(text, isGlued ? .word : .number, from: start, value: Double(text))
    } else {
      add(text, .label, from: start)
    }
  }

  private mutating func readLink() {
    let start = index
    while index < bytes.count, bytes[index] > 0x20, !")>|,;".utf8.contains(bytes[index]) {
      index += 1
    }
    while index > start + 1, bytes[index - 1] == UInt8(ascii: ".") { index -= 1 }
    add(String(decoding: bytes[start..<index], as: UTF8.self), .link, from: start)
  }

  private mutating func readBeyondASCII() {
    guard let scalar = UTF8Scalar(in: bytes.span, at: index) else {
      index += 1
      return
    }
    let start = index
    switch scalar.value {
    case 0x20AC, 0xA3, 0xA5:
      index += scalar.length
      addWord(
        Array((scalar.value == 0x20AC ? "eur" : scalar.value == 0xA3 ? "gbp" : "jpy").utf8),
        from: start)
    case 0xB9, 0xB2, 0xB3, 0x2070...0x2079:
      // The mark of a footnote.
      index += scalar.length
    case 0xA7:
      index += scalar.length
      addWord(Array("section".utf8), from: start)
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      index += scalar.length
      add(String(decoding: bytes[start..<index], as: UTF8.self), .word, from: start)
    case 0xFF10...0xFF19: readWideNumber()
    case 0x3001, 0x3002, 0x2014:
      index += scalar.length
      add(scalar.value == 0x3002 ? "." : ",", .mark, from: start)
    default:
      if Self.isLetter(scalar.value) {
        readWord()
      } else {
        index += scalar.length
      }
    }
  }

  /// Reads figures that are as wide as an ideograph.
  private mutating func readWideNumber() {
    let start = index
    var digits = ""
    while let scalar = index < bytes.count ? UTF8Scalar(in: bytes.span, at: index) : nil,
      (0xFF10...0xFF19).contains(scalar.value)
    {
      digits += String(scalar.value - 0xFF10)
      index += scalar.length
    }
    add(digits, .number, from: start, value: Double(digits))
  }

  /// Whether a scalar beyond ASCII is a letter of a script that writes words apart.
  private static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xC0...0x1FFF: scalar != 0xD7 && scalar != 0xF7
    case 0x2C00...0x2DFF, 0xAC00...0xD7A3: true
    // Ligatures, and letters as wide as an ideograph.
    case 0xFB00...0xFB06, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
    default: false
    }
  }

  private mutating func readMark(_ byte: UInt8) {
    let start = index
    index += 1
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "."),
      UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "|"), UInt8(ascii: "?"), UInt8(ascii: "!"):
      add(String(decoding: [byte], as: UTF8.self), .mark, from: start)
    case UInt8(ascii: "%"): addWord(Array("percent".utf8), from: start)
    case UInt8(ascii: "$"): addWord(Array("usd".utf8), from: start)
    case UInt8(ascii: "/") where start > 0 && isWordByte(bytes[start - 1]) && isWordByte(next(0)):
      add("/", .mark, from: start)
    default: break
    }
  }

  private mutating func addWord(_ folded: [UInt8], from start: Int) {
    let word = String(decoding: folded, as: UTF8.self)
    let isCapital = bytes[start] &- UInt8(ascii: "A") < 26
    for part in Contractions.expanded(word) {
      add(part, .word, from: start, value: NumberWords.value(of: part), isCapital: isCapital)
    }
  }

  private mutating func add(
    _ text: String, _ kind: Word.Kind, from start: Int, value: Double? = nil,
    isCapital: Bool = false
  ) {
    let stem = kind == .word ? Stem.of(text) : text
    words.append(
      Word(
        text: text, stem: stem, kind: kind, bytes: start..<index, isCapital: isCapital, value: value
      ))
  }
}
