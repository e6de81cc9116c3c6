/// Words in the order of their bytes, looked up where they stand: reading them all into a set would
/// take longer than all that is asked of them.
struct SortedWords: Sendable {
  private let bytes: [UInt8]

  /// Takes words in small letters, in order, with a space or a line's end between them.
  init(_ text: String) { bytes = Array(text.utf8) }

  /// Whether an inflection of what has a stem is among the words.
  func contains(inflectionOf stem: String) -> Bool {
    if Stem.irregularForms(of: stem).contains(where: holds) { return true }
    // No stem of a longer word is a single letter, and many words begin with one.
    guard stem.utf8.count > 1 else { return holds(stem) }
    return Self.beginnings(of: stem).contains { beginning in
      words(from: beginning).contains { word in
        let ending = bytes[word].dropFirst(beginning.count)
        return ending.count <= Self.longestEnding && Stem.of(text(word)) == stem
      }
    }
  }

  /// `paddings` has lost five letters where it is `pad`.
  private static let longestEnding = 5

  private func holds(_ word: String) -> Bool {
    let letters = Array(word.utf8)
    let place = place(of: letters)
    return !letters.isEmpty && bytes[place..<end(of: place)].elementsEqual(letters)
  }

  /// How the words begin that can have a stem.
  private static func beginnings(of stem: String) -> [[UInt8]] {
    let letters = Array(stem.utf8)
    var beginnings = [letters]
    if letters.last == UInt8(ascii: "y") { beginnings.append(letters.dropLast() + "ie".utf8) }
    let withZ = letters.indices.map { place in
      let isEnding = place + 1 == letters.count || letters[place + 1] == UInt8(ascii: "a")
      return isEnding && place > 0 && letters[place] == UInt8(ascii: "s")
        && letters[place - 1] == UInt8(ascii: "i") ? UInt8(ascii: "z") : letters[place]
    }
    if withZ != letters { beginnings.append(withZ) }
    return beginnings
  }

  /// The words that begin with some letters.
  private func words(from beginning: [UInt8]) -> some Sequence<Range<Int>> {
    sequence(state: place(of: beginning)) { place in
      guard place < bytes.count, bytes[place...].starts(with: beginning) else { return nil }
      let end = end(of: place)
      defer { place = end + 1 }
      return place..<end
    }
  }

  private func text(_ word: Range<Int>) -> String { String(decoding: bytes[word], as: UTF8.self) }

  /// The place of the first word that does not come before some letters.
  private func place(of letters: [UInt8]) -> Int {
    var (low, high) = (0, bytes.count)
    while low < high {
      var start = (low + high) / 2
      while start > low, isLetter(start - 1) { start -= 1 }
      let end = end(of: start)
      if bytes[start..<end].lexicographicallyPrecedes(letters) {
        low = end + 1
      } else {
        high = start
      }
    }
    return low
  }

  private func end(of start: Int) -> Int {
    var end = start
    while end < bytes.count, isLetter(end) { end += 1 }
    return end
  }

  private func isLetter(_ place: Int) -> Bool {
    bytes[place] != UInt8(ascii: " ") && bytes[place] != UInt8(ascii: "\n")
  }
}
