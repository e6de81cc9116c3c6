import NoticeCompiler
import NoticeFiles
import NoticeMarkdown
import NoticeModel

/// Reads plain Markdown files to be compared.
struct PlainFileReader: Sendable {
  private static let limit = 4 << 20
  private let reader: LenientReader

  /// Makes a reader of files in a language; where `nil`, the files say or show it.
  init(language: LanguageTag?) {
    reader = LenientReader(language: language) { heading, language in
      NoticeCompiler.topic(ofHeading: heading, in: language)
    }
  }

  /// The text of the file at a path.
  func side(at path: String) throws -> ComparedSides.Side {
    let bytes = try SingleFile.read(path, limit: Self.limit)
    do throws(LenientRefusal) {
      let reading = try reader.reading(of: bytes, named: path)
      return ComparedSides.Side(
        name: path, edition: reading.edition, notes: reading.notes, source: bytes)
    } catch {
      throw FileError(.read, path, .refused("\(error)"))
    }
  }
}
