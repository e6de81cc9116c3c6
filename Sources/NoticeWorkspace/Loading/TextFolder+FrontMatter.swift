import NoticeDiagnostics
import NoticeFiles
import NoticeMarkdown
import NoticeModel

extension TextFolder {
  /// Reads a Markdown file and its front matter; `nil`, with a report, if it is not fit to parse.
  func text<Root>(
    _ name: TextFileName, in language: LanguageTag, as record: Record<Root>, into root: inout Root,
    _ diagnostics: inout Diagnostics
  ) throws(FileError) -> TextSource? {
    guard let file = try folder.open(name.fileName, in: &diagnostics) else { return nil }
    let check = SourceCheck(allowsDirectionMarks: language.isRightToLeft)
    guard check.check(file, in: &diagnostics) else { return nil }
    let matter = FrontMatter.split(file, in: &diagnostics)
    if let yaml = matter.yaml, let node = YAMLReader().value(of: yaml, in: &diagnostics) {
      record.read(node, into: &root, in: &diagnostics)
    }
    return TextSource(file: file, language: language, bodyOffset: matter.bodyOffset)
  }
}

extension String {
  /// Whether what stands before the first dot is a well-formed identifier.
  var hasWellFormedStem: Bool {
    ValueName(String(decoding: utf8.prefix { $0 != UInt8(ascii: ".") }, as: UTF8.self)).isWellFormed
  }
}
