import NoticeDiagnostics
import NoticeFiles

extension SourceFolder {
  /// Reads a YAML file as a record into `root`; gives the file, even if it could not be read whole.
  ///
  /// What the program itself wrote may hold characters that look like nothing in an author's file.
  @discardableResult
  func read<Root>(
    _ name: String, as record: Record<Root>, into root: inout Root, isOurs: Bool = false,
    in diagnostics: inout Diagnostics
  ) throws(FileError) -> SourceID? {
    let origin = isOurs ? YAMLReader.Origin.program : .author
    guard let file = try open(name, atMost: origin.largestInput, in: &diagnostics) else {
      return nil
    }
    if isOurs || SourceCheck().check(file, in: &diagnostics),
      let node = YAMLReader(origin: origin).value(of: file, in: &diagnostics)
    {
      record.read(node, into: &root, in: &diagnostics)
    }
    return file
  }
}
