import Glibc
import NoticeDiagnostics

/// What went wrong with a file or folder, and what to do about it.
package struct FileError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What was tried.
  package enum Operation: String, Sendable {
    case open = "cannot open"
    case read = "cannot read"
    case list = "cannot list"
    case write = "cannot write"
    case create = "cannot create"
    case rename = "cannot rename"
    case remove = "cannot remove"
    case synchronize = "cannot save to disk"
    case lock = "cannot lock"
    case publish = "cannot publish"
    case seal = "cannot seal"
  }

  /// Why it failed.
  package enum Cause: Sendable, Equatable {
    /// The system said no, with an `errno`.
    case system(Int32)
    /// The file is larger than the number of bytes that is allowed.
    case tooLarge(limit: Int)
    /// It is a symbolic link, and those are not followed.
    case symbolicLink
    /// It is neither a file nor a folder, or one where the other is needed.
    case wrongKind(expected: String)
    /// Nothing failed, but going on could lose something that is not ours; in words.
    case refused(String)
  }

  /// The path as its user knows it.
  package let path: String
  /// What was tried.
  package let operation: Operation
  /// Why it failed.
  package let cause: Cause

  /// Makes an error.
  package init(_ operation: Operation, _ path: String, _ cause: Cause) {
    self.operation = operation
    self.path = path
    self.cause = cause
  }

  /// Makes the error of a system call that set `errno`.
  package init(_ operation: Operation, _ path: String, code: Int32) {
    let isLink = code == ELOOP && (operation == .open || operation == .read)
    self.init(operation, path, isLink ? .symbolicLink : .system(code))
  }

  /// The `errno`; 0 if no system call failed.
  package var code: Int32 {
    if case .system(let code) = cause { code } else { 0 }
  }

  /// The error on one line: path, operation, cause, and what to do.
  package var description: String {
    "\(TerminalText.escaped(path)): \(operation.rawValue): \(TerminalText.escaped(reason))"
  }

  private var reason: String {
    switch cause {
    case .system(let code): SystemErrors.description(of: code)
    case .tooLarge(let limit): "larger than the \(limit) bytes that are allowed"
    case .symbolicLink: "it is a symbolic link; put the file itself there"
    case .wrongKind(let expected): "it is not \(expected)"
    case .refused(let words): words
    }
  }
}

/// Words for the values of `errno`.
enum SystemErrors {
  /// The system's words, the name of the code, and what to do if there is something.
  static func description(of code: Int32) -> String {
    let words = String(cString: strerror(code))
    guard let known = names.first(where: { $0.code == code }) else {
      return "\(words) (errno \(code))"
    }
    return "\(words) (\(known.name))" + (known.advice.isEmpty ? "" : "; \(known.advice)")
  }

  private static let names: [(code: Int32, name: String, advice: String)] = [
    (ENOENT, "ENOENT", ""),
    (EACCES, "EACCES", "allow the user who runs engross to do that"),
    (EPERM, "EPERM", "allow the user who runs engross to do that"),
    (ENOSPC, "ENOSPC", "free space and run again"),
    (EDQUOT, "EDQUOT", "free space or ask for a larger quota, and run again"),
    (EIO, "EIO", "check the disk"),
    (EROFS, "EROFS", "choose a place that can be written"),
    (EMFILE, "EMFILE", "raise the limit of open files (ulimit -n)"),
    (ENFILE, "ENFILE", "raise the system's limit of open files"),
    (ENOTDIR, "ENOTDIR", ""),
    (EISDIR, "EISDIR", ""),
    (EEXIST, "EEXIST", ""),
    (ENOTEMPTY, "ENOTEMPTY", ""),
    (ELOOP, "ELOOP", "symbolic links are not followed here"),
    (EXDEV, "EXDEV", ""),
    (EBUSY, "EBUSY", ""),
    (EINVAL, "EINVAL", ""),
    (ENAMETOOLONG, "ENAMETOOLONG", "shorten the name"),
    (EFBIG, "EFBIG", ""),
    (EPIPE, "EPIPE", ""),
    (EBADF, "EBADF", ""),
    (ENOMEM, "ENOMEM", ""),
    (EINTR, "EINTR", "run again"),
    (EWOULDBLOCK, "EWOULDBLOCK", "another engross is still at work; run again when it is done"),
  ]
}
