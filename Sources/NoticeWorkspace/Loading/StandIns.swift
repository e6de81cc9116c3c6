// TEMP stand-ins
package import NoticeDiagnostics
import Glibc
package struct FileError: Error {
  package var path: String; package var operation: String; package var code: Int32
}
package struct FrontMatter {
  package var yaml: SourceRange?
  package var bodyOffset: Int
  package static func split(_ file: SourceID, in d: inout Diagnostics) -> FrontMatter {
    let b = d.file(file)?.bytes ?? []
    guard b.starts(with: Array("---\n".utf8)) else { return FrontMatter(yaml: nil, bodyOffset: 0) }
    var i = 4
    while i + 3 <= b.count {
      if Array(b[i..<i + 3]) == Array("---".utf8) {
        return FrontMatter(
          yaml: SourceRange(file: file, offset: 4, length: i - 4), bodyOffset: min(i + 4, b.count))
      }
      while i < b.count, b[i] != 10 { i += 1 }
      i += 1
    }
    d.report(
      .error, "unclosed-front-matter", at: SourceRange(file: file, offset: 0, length: 3),
      "Front matter is opened here and never closed")
    return FrontMatter(yaml: nil, bodyOffset: 4)
  }
}
final class Folder: Sendable {
  struct Entry {
    enum Kind { case file, folder, symbolicLink, other }; var name: String; var kind: Kind
  }
  let fd: Int32
  let path: String
  init(fd: Int32, path: String) { self.fd = fd; self.path = path }
  deinit { close(fd) }
  static func open(path: String) throws(FileError) -> Folder {
    let fd = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard fd >= 0 else { throw FileError(path: path, operation: "open", code: errno) }
    return Folder(fd: fd, path: path)
  }
  func folder(_ name: String) throws(FileError) -> Folder {
    let f = openat(fd, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard f >= 0 else { throw FileError(path: path + "/" + name, operation: "open", code: errno) }
    return Folder(fd: f, path: path + "/" + name)
  }
  func entries() throws(FileError) -> [Entry] {
    guard let dir = fdopendir(dup(fd)) else {
      throw FileError(path: path, operation: "list", code: errno)
    }
    defer { closedir(dir) }
    rewinddir(dir)
    var r: [Entry] = []
    while let e = readdir(dir) {
      let name = withUnsafePointer(to: &e.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      let k: Entry.Kind =
        switch Int32(e.pointee.d_type) {
        case 8: .file;
        case 4: .folder;
        case 10: .symbolicLink;
        default: .other
        }
      r.append(Entry(name: name, kind: k))
    }
    return r
  }
  func bytes(of name: String, atMost limit: Int) throws(FileError) -> [UInt8]? {
    let f = openat(fd, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard f >= 0 else { throw FileError(path: path + "/" + name, operation: "open", code: errno) }
    defer { close(f) }
    var st = stat()
    fstat(f, &st)
    if st.st_size > limit { return nil }
    var b = [UInt8](repeating: 0, count: Int(st.st_size))
    let n = b.withUnsafeMutableBytes { read(f, $0.baseAddress, $0.count) }
    return Array(b.prefix(max(0, n)))
  }
}
