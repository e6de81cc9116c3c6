/// Sentences that are a loss where they are gone, whatever else could be said of them.
extension Innocence {
  /// Whether readers lose something with a sentence: whom to turn to, who watches, or a proviso.
  static func isLoss(_ reading: Reading) -> Bool {
    isEscalation(reading) || isMembership(reading) || isProviso(reading)
  }

  /// Whether a sentence says that others watch over the publisher: "is a licensee of the programme".
  static func isMembership(_ reading: Reading) -> Bool {
    let members = [
      "licensee", "participant", "signatory", "certified", "accredited", "participates",
    ]
    let start = reading.words.prefix(9).map(\.text)
    return start.contains(where: members.contains)
      || zip(start, start.dropFirst(2)).contains { $0 == "member" && ["the", "a"].contains($1) }
  }

  /// Whether a sentence only tells when that is done of which another speaks: "It does so after you …".
  private static func isProviso(_ reading: Reading) -> Bool {
    let texts = reading.words.filter { $0.kind == .word }.map(\.text)
    let openings = [
      ["it", "does", "so"], ["we", "do", "so"], ["they", "do", "so"], ["this", "happens"],
      ["that", "happens"], ["this", "is", "done"], ["that", "is", "done"], ["this", "is", "so"],
    ]
    let provisos = ["after", "only", "when", "if", "once", "unless", "before", "with", "where"]
    return openings.contains { opening in
      texts.starts(with: opening)
        && texts.dropFirst(opening.count).prefix(2).contains(where: provisos.contains)
    }
  }

  /// Whether a sentence tells to whom readers turn when they get no answer.
  private static func isEscalation(_ reading: Reading) -> Bool {
    let text = reading.spacedWords
    return [
      " if we do not ", " if we fail ", " not satisfied ", " dissatisfied ", " unsatisfied ",
      " not been satisfactorily ", " not received ", " do not receive ",
    ].contains(where: text.contains)
      && reading.words.contains {
        ["contact", "complain", "refer", "write", "turn"].contains($0.text)
      }
  }
}
