// TEMP stand-ins
import Glibc
package struct FileError: Error {
  package var path: String; package var operation: String; package var code: Int32
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
