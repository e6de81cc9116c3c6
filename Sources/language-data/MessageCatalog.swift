import Foundation

/// The translations of one file of GNU gettext (the manual, "The Format of GNU MO Files").
struct MessageCatalog {
  private let translations: [String: String]

  /// Reads the catalog of subdivisions in the first of the languages that has one.
  init?(languages: [String]) {
    let files = languages.map {
      URL(filePath: "/usr/share/locale/\($0)/LC_MESSAGES/iso_3166-2.mo")
    }
    let contents = files.lazy.compactMap { try? [UInt8](Data(contentsOf: $0)) }
    guard let bytes = contents.first else { return nil }
    func number(at offset: Int) -> Int {
      bytes[offset..<(offset + 4)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    guard bytes.count >= 28, number(at: 0) == 0x9504_12DE else { return nil }
    func text(at entry: Int) -> String {
      let (length, offset) = (number(at: entry), number(at: entry + 4))
      return String(decoding: bytes[offset..<(offset + length)], as: UTF8.self)
    }
    let (count, originals, translated) = (number(at: 8), number(at: 12), number(at: 16))
    translations = Dictionary(
      (0..<count).map { (text(at: originals + 8 * $0), text(at: translated + 8 * $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The translation of an English name.
  func translation(of name: String) -> String? {
    translations[name].flatMap { $0.isEmpty ? nil : $0.precomposedStringWithCanonicalMapping }
  }
}
