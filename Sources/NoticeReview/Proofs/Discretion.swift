/// Sentences that leave a judgement to the publisher, or let it do something to some and not to others.
enum Discretion {
  /// Whether a sentence says that the publisher judges: "for us to judge", "we alone decide".
  static func isLeft(_ reading: Reading) -> Bool {
    let text = reading.spacedWords
    return phrases.contains(where: text.contains)
  }

  /// Whether a sentence takes some out of what protects the others: "without such a check".
  static func exempts(_ reading: Reading) -> Bool {
    let text = reading.spacedWords
    return exempting.contains(where: text.contains)
  }

  private static let phrases = [
    " for us to ", " we alone ", " in our opinion ", " in our view ", " in our own estimation ",
    " in our estimation ", " in our own judgement ", " in our judgement ",
    " in our judgment ", " at our discretion ", " our sole discretion ", " as we see fit ",
    " we find unsuitable ", " we see fit ", " we think fit ", " we see reason ", " at our option ",
    " up to us ", " as we choose ", " as we please ", " rests with us ", " lies with us ",
    " is our decision ", " to our satisfaction ", " our decision is final ",
    " we have the last word ",
  ]

  private static let exempting = [
    " without such ", " without this ", " without that ", " no longer holds ",
    " no longer applies ",
    " does not hold for ", " do not hold for ", " does not apply to ", " do not apply to ",
    " are not included in ", " is not included in ", " are excluded from ", " is excluded from ",
    " are exempt ", " is exempt ", " do not extend to ", " does not extend to ", " fall outside ",
    " falls outside ", " are excepted ",
    " is excepted ", " have no such ",
    " has no such ", " no such check ", " no such right ",
  ]
}

extension Reading {
  /// The words with a space at each side, without marks.
  var spacedWords: SpacedWords {
    SpacedWords(words.lazy.filter { $0.kind != .mark }.map(\.text))
  }

  /// Whether some number stands in it.
  var hasNumber: Bool { words.contains { $0.kind == .number } }
}
