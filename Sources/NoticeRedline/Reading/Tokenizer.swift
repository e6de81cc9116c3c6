import NoticeModel
import NoticeUnicode

/// Cuts text into tokens, which put together are the text to the byte.
///
/// Works on scalars and needs no dictionary, so that two builds cut alike: what is written without
/// spaces is cut into characters, each with the marks that stand on it.
struct Tokenizer {
  private let bytes: [UInt8]
  private var index = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The tokens of `bytes`, all inside the same elements.
  static func tokens(of bytes: [UInt8], marks: [Mark] = []) -> [Token] {
    var tokenizer = Tokenizer(bytes)
    var result: [Token] = []
    while tokenizer.index < bytes.count {
      let start = tokenizer.index
      let kind = tokenizer.readToken()
      result.append(Token(kind, Array(bytes[start..<tokenizer.index]), marks: marks))
    }
    return result
  }

  private mutating func readToken() -> Token.Kind {
    let first = character(at: index)
    index += first.length
    switch first.kind {
    case .space:
      skip { $0 == .space }
      return .space
    case .ideograph:
      skip { $0 == .mark }
      return .ideograph
    case .digit:
      readRest(startsWithDigit: true)
      return .number
    case .currency where character(at: index).kind == .digit:
      readRest(startsWithDigit: true)
      return .number
    case .letter, .mark, .invisible:
      readRest(startsWithDigit: false)
      return .word
    case .currency, .joiner, .percent, .punctuation, .end:
      return .punctuation
    }
  }

  /// Reads to the end of a word or figure.
  private mutating func readRest(startsWithDigit: Bool) {
    while true {
      let next = character(at: index)
      switch next.kind {
      case .letter, .mark, .invisible, .digit:
        index += next.length
      case .joiner where continues(after: index + next.length, startsWithDigit: startsWithDigit):
        index += next.length
      case .percent where startsWithDigit:
        index += next.length
        return
      case .punctuation where startsAddress(at: index):
        readAddress()
        return
      default: return
      }
    }
  }

  /// Whether a sign such as `-` or `,` stands inside a word, for more of the word follows.
  private func continues(after place: Int, startsWithDigit: Bool) -> Bool {
    let sign = bytes[place - 1]
    switch character(at: place).kind {
    case .digit: return true
    case .letter: return sign != UInt8(ascii: ",") && sign != UInt8(ascii: "/")
    default: return false
    }
  }

  private func startsAddress(at place: Int) -> Bool {
    place + 3 <= bytes.count && bytes[place..<place + 3].elementsEqual("://".utf8)
  }

  /// Reads an address up to white space, leaving the signs that end a sentence.
  private mutating func readAddress() {
    let start = index
    var end = index
    while end < bytes.count {
      let next = character(at: end)
      if next.kind == .space || next.kind == .ideograph || "<>\"".utf8.contains(bytes[end]) {
        break
      }
      end += next.length
    }
    while end > start, ".,;:!?)'".utf8.contains(bytes[end - 1]) { end -= 1 }
    index = max(end, start + 3)
  }

  private mutating func skip(while isMember: (ScannedCharacter.Kind) -> Bool) {
    while index < bytes.count {
      let next = character(at: index)
      guard isMember(next.kind) else { return }
      index += next.length
    }
  }

  private func character(at place: Int) -> ScannedCharacter {
    guard place < bytes.count else { return ScannedCharacter(kind: .end, length: 0) }
    let byte = bytes[place]
    if byte < 0x80 { return ScannedCharacter(kind: ScannedCharacter.ascii(byte), length: 1) }
    guard let scalar = UTF8Scalar(in: bytes.span, at: place) else {
      return ScannedCharacter(kind: .punctuation, length: 1)
    }
    return ScannedCharacter(kind: ScannedCharacter.kind(of: scalar.value), length: scalar.length)
  }
}
