import NoticeModel

/// The number of a token: equal for tokens that read alike.
typealias WordID = Int32

extension WordID {
  /// White space, of any kind and length.
  static let space: WordID = 0
  /// A line end that readers see.
  static let lineBreak: WordID = 1
  /// The end of a paragraph inside a row.
  static let paragraphEnd: WordID = 2
  /// The label of a cross-reference, whatever it says.
  static let reference: WordID = 3
  /// What has no width.
  static let nothing: WordID = 4

  /// Whether it counts when likeness is measured.
  var isVisible: Bool { self > WordID.nothing || self == .reference }
}

/// Gives tokens numbers, so that words are compared as fast as numbers are.
struct Vocabulary {
  private var numbers: [[UInt8]: WordID] = [[]: .nothing]
  private var weights: [UInt8] = [0, 0, 0, 2, 0]

  /// The number of different words so far.
  var count: Int { weights.count }

  /// The number of a token.
  mutating func number(of token: Token) -> WordID {
    switch token.kind {
    case .space: return .space
    case .lineBreak: return .lineBreak
    case .paragraphEnd: return .paragraphEnd
    case .reference: return .reference
    case .image: return number(of: [0] + token.bytes, weight: 4)
    case .word, .number, .ideograph: return number(of: NormalForm.form(of: token.bytes), weight: 4)
    case .punctuation: return number(of: NormalForm.form(of: token.bytes), weight: 1)
    }
  }

  private mutating func number(of bytes: [UInt8], weight: UInt8) -> WordID {
    if let known = numbers[bytes] { return known }
    let number = WordID(weights.count)
    numbers[bytes] = number
    weights.append(weight)
    return number
  }

  /// What it is worth that a word stays: 4 for a word, 1 for a sign.
  func weight(of word: WordID) -> Int { Int(weights[Int(word)]) }
}
