import Glibc
import NoticeModel
import NoticeRedline
import Testing

@testable import NoticeWord

/// Writes documents, with the outlines of both editions, for the judges of Tests/Word.
///
/// `ENGROSS_WORD_CASES` is the folder that they go to, `ENGROSS_WORD_COUNT` how many pairs are
/// generated, and `ENGROSS_REDLINE_PAIRS` a pair of plain texts to be added.
@Suite struct WordCases {
  private static let folder = getenv("ENGROSS_WORD_CASES").map { String(cString: $0) }
  private static let pair = getenv("ENGROSS_REDLINE_PAIRS").map { String(cString: $0) }
  private static let count =
    getenv("ENGROSS_WORD_COUNT").flatMap { Int(String(cString: $0)) } ?? 200

  @Test(.enabled(if: folder != nil)) func handmadePairsAreWritten() throws {
    for (name, pair) in HandmadePairs.all { try Self.write(name, pair.old, pair.new) }
  }

  @Test(.enabled(if: folder != nil)) func generatedPairsAreWritten() throws {
    for seed in 0..<Self.count {
      var random = RandomNotice(seed: seed)
      let old = random.edition()
      try Self.write("seed-\(seed)", old, random.edited(old))
    }
  }

  @Test(.enabled(if: folder != nil && pair != nil)) func theNamedPairIsWritten() throws {
    let folder = try #require(Self.pair)
    try Self.write(
      "pair", PlainNotice.edition(Self.read("\(folder)/old.md")),
      PlainNotice.edition(Self.read("\(folder)/new.md")))
  }

  private static func write(_ name: String, _ old: Edition, _ new: Edition) throws {
    let folder = try #require(folder)
    let redline = redline(old, new)
    try write("\(folder)/\(name).docx", WordDocument.bytes(of: redline, author: "Engross"))
    let outlines =
      "{\"old\": \(EditionOutline.json(of: old)),"
      + "\n\"new\": \(EditionOutline.json(of: new))}\n"
    try write("\(folder)/\(name).json", Array(outlines.utf8))
  }

  private static func write(_ path: String, _ bytes: [UInt8]) throws {
    let file = try #require(fopen(path, "w"), "\(path) can be written")
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    #expect(fclose(file) == 0)
  }

  private static func read(_ path: String) throws -> String {
    let file = try #require(fopen(path, "r"), "\(path) can be read")
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}

/// The redline of two editions.
func redline(_ old: Edition, _ new: Edition) -> Redline {
  // Names of changes are not in the document, so any digest will do.
  RedlineFinder(digest: { Array($0.prefix(8)) + [0, 0, 0, 0] })
    .redline(from: old, to: new, names: ("old", "new"))
}
