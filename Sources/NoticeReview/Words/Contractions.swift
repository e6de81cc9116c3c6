/// What contracted words stand for.
enum Contractions {
  /// The words that a word in small letters stands for; itself where it is none.
  static func expanded(_ word: String) -> [String] {
    guard word.utf8.contains(UInt8(ascii: "'")) || word == "cannot" else { return [word] }
    if let known = table[word] { return known }
    let parts = word.split(separator: "'").map(String.init)
    guard parts.count == 2 else { return [word] }
    switch parts[1] {
    case "t" where parts[0].hasSuffix("n") && helpers.contains(String(parts[0].dropLast())):
      return [String(parts[0].dropLast()), "not"]
    case "ll": return [parts[0], "will"]
    case "re": return [parts[0], "are"]
    case "ve": return [parts[0], "have"]
    case "d": return [parts[0], "would"]
    case "s": return [parts[0]]
    default: return parts
    }
  }

  private static let helpers: Set<String> = [
    "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "would", "could",
    "should", "must", "might", "need", "may", "dare", "ought", "ai",
  ]

  private static let table: [String: [String]] = [
    "cannot": ["can", "not"], "can't": ["can", "not"], "won't": ["will", "not"],
    "shan't": ["shall", "not"], "it's": ["it", "is"], "that's": ["that", "is"],
    "here's": ["here", "is"], "what's": ["what", "is"], "let's": ["let", "us"],
    "who's": ["who", "is"], "we'd": ["we", "would"],
  ]
}
