import Glibc
import NoticeFiles

/// A folder for one test, removed with the last reference to it.
final class Scratch: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/engross-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileError(.create, "/tmp", code: errno) }
    path = template.withUnsafeBufferPointer { buffer in
      String(decoding: buffer.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }

  deinit {
    Scratch.remove(path)
  }

  func makeFolder(_ name: String) {
    var made = path
    for step in name.split(separator: "/") {
      made += "/" + step
      mkdir(made, 0o755)
    }
  }

  func write(_ name: String, _ text: String) {
    if let slash = name.lastIndex(of: "/") { makeFolder(String(name[..<slash])) }
    let number = open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    let bytes = Array(text.utf8)
    precondition(Glibc.write(number, bytes, bytes.count) == bytes.count)
    close(number)
  }

  func link(_ name: String, to target: String) {
    symlink(target, path + "/" + name)
  }

  func read(_ name: String) -> String? {
    let number = open(path + "/" + name, O_RDONLY)
    guard number >= 0 else { return nil }
    defer { close(number) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    let count = Glibc.read(number, &buffer, buffer.count)
    return count < 0 ? nil : String(decoding: buffer[..<count], as: UTF8.self)
  }

  /// Every path below, sorted; links with their target, folders with a closing slash if empty.
  func listing(_ name: String = ".") -> [String] {
    Scratch.listing(path + "/" + name, prefix: "").sorted()
  }

  private static func names(_ path: String) -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var result: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { result.append(name) }
    }
    return result
  }

  private static func listing(_ path: String, prefix: String) -> [String] {
    names(path).flatMap { name -> [String] in
      var status = stat()
      lstat(path + "/" + name, &status)
      guard status.st_mode & S_IFMT == S_IFDIR else { return [prefix + name] }
      let inner = listing(path + "/" + name, prefix: prefix + name + "/")
      return inner.isEmpty ? [prefix + name + "/"] : inner
    }
  }

  private static func remove(_ path: String) {
    for name in names(path) {
      var status = stat()
      lstat(path + "/" + name, &status)
      if status.st_mode & S_IFMT == S_IFDIR {
        remove(path + "/" + name)
      } else {
        unlink(path + "/" + name)
      }
    }
    rmdir(path)
  }
}
