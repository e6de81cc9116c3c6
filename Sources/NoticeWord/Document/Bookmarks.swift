import NoticeModel

/// Names the places of a document that links lead to, as Word allows them: letters, digits and
/// underscores, at most 40, beginning with a letter.
struct Bookmarks {
  private var names: [SectionID: String] = [:]
  private var used: Set<String> = []
  private var written: Set<SectionID> = []

  /// The name of a place.
  mutating func name(of id: SectionID) -> String {
    if let name = names[id] { return name }
    let letters = id.rawValue.utf8.map { byte in
      byte == UInt8(ascii: "_") || UnicodeScalar(byte).isLetterOrDigit ? byte : UInt8(ascii: "_")
    }
    let base = "s_" + String(decoding: letters.prefix(32), as: UTF8.self)
    var name = base
    var count = 1
    while !used.insert(name.lowercased()).inserted {
      count += 1
      name = "\(base)_\(count)"
    }
    names[id] = name
    return name
  }

  /// Whether the place has not been marked yet; afterwards it is.
  mutating func begin(_ id: SectionID) -> Bool { written.insert(id).inserted }
}

extension UnicodeScalar {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }
}
