/// Takes sentences that were brought together apart again where most of them have their partner.
///
/// What was joined to find one split sentence may hold others that say the same as before, each by
/// itself, and one that is new; judged as one text, the new one would hide behind the others.
struct SentencePairs {
  private let passage: ChangedPassage
  private let old: [Passage]
  private let new: [Passage]
  private let reader: PassageReader

  init(_ passage: ChangedPassage, reader: PassageReader) {
    self.passage = passage
    self.reader = reader
    old = Self.sentences(of: passage.before)
    new = Self.sentences(of: passage.after)
  }

  /// The passage, or its sentences: those with a partner in pairs, and those that came or went.
  var parted: [ChangedPassage] {
    guard old.count > 1, new.count > 1, old.count + new.count <= 16 else { return [passage] }
    var free = old.indices.map { $0 }
    var pairs: [(old: Int?, new: Int?)] = []
    for (index, sentence) in new.enumerated() {
      let partner = free.first { says(old[$0], sentence) }
      free.removeAll { $0 == partner }
      pairs.append((partner, index))
    }
    let isOneSided = free.isEmpty || pairs.allSatisfy { $0.old != nil }
    guard isOneSided, pairs.contains(where: { $0.old != nil }) else { return [passage] }
    pairs += free.map { ($0, nil) }
    return pairs.enumerated().compactMap { number, pair in
      part(pair.old.map { old[$0] }, pair.new.map { new[$0] }, number)
    }
  }

  private func part(_ before: Passage?, _ after: Passage?, _ number: Int) -> ChangedPassage? {
    guard before?.text != after?.text else { return nil }
    var part = passage
    part.before = before
    part.after = after
    part.id = number == 0 ? passage.id : "\(passage.id).\(number + 1)"
    return part
  }

  /// Whether two sentences say the same.
  private func says(_ before: Passage, _ after: Passage) -> Bool {
    before.text == after.text
      || Restatement(reader.reading(of: before), reader.reading(of: after)).isProved
  }

  private static func sentences(of passage: Passage?) -> [Passage] {
    guard let passage, passage.kind == .sentence else { return [] }
    return passage.text.split(separator: "\n").map { line in
      var sentence = passage
      sentence.text = String(line)
      return sentence
    }
  }
}
