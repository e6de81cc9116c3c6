/// Which addresses a notice may lead to: an allow-list, asked after entities are decoded and again
/// after values are put in.
///
/// Allowed are `https:`, `mailto:`, `tel:` and paths `files/NAME`; `http:` is allowed with a warning.
/// References (`#id`, `notice:`) are no addresses and never reach it.
package enum LinkPolicy {
  /// What the policy says of an address.
  package enum Verdict: Sendable, Equatable {
    /// Readers may be sent there.
    case allowed
    /// Readers may be sent there, and others can read along: `http:`.
    case insecure
    /// Readers may not be sent there; the reason completes "is refused: it …".
    case refused(String)
  }

  /// What the policy says of an address whose entities and values are resolved.
  package static func verdict(on destination: [UInt8]) -> Verdict {
    if let reason = forbiddenCharacter(in: destination) { return .refused(reason) }
    guard !destination.isEmpty else { return .refused("is empty") }
    let end = destination.firstIndex { $0 == .colon || $0 == 0x2F || $0 == 0x3F || $0 == .hash }
    guard let end, destination[end] == .colon else { return verdict(onPath: destination) }
    let scheme = String(decoding: destination[..<end].map(\.lowercased), as: UTF8.self)
    let rest = destination[(end + 1)...]
    switch scheme {
    case "https": return verdict(onAuthority: rest) ?? .allowed
    case "http": return verdict(onAuthority: rest) ?? .insecure
    case "mailto": return rest.isEmpty ? .refused("names no mailbox") : .allowed
    case "tel": return rest.contains(where: \.isDigit) ? .allowed : .refused("has no digits")
    default: return .refused("uses the scheme '\(scheme)'")
    }
  }

  /// What the policy says of an address that still holds `{{values}}`: what is certain already.
  package static func verdict(onTemplate destination: [UInt8]) -> Verdict {
    guard let parts = ValueTemplate(destination) else { return verdict(on: destination) }
    if parts.beginsWithValue { return .allowed }
    return verdict(on: parts.filled(with: Array("0".utf8)))
  }

  /// Whether the path names something under `files/`, by the letters that file names may have.
  package static func isFilePath(_ destination: [UInt8]) -> Bool {
    let prefix = Array("files/".utf8)
    guard destination.starts(with: prefix), destination.count <= 255 else { return false }
    let parts = destination[prefix.count...].split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      guard let first = part.first, first != UInt8(ascii: "."), part.last != UInt8(ascii: ".")
      else { return false }
      return part.allSatisfy { byte in
        byte.isDigit || byte &- 0x61 < 26 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      }
    }
  }

  private static func verdict(onPath path: [UInt8]) -> Verdict {
    if path.starts(with: Array("//".utf8)) { return .refused("names a host without a scheme") }
    if isFilePath(path) { return .allowed }
    if path.starts(with: Array("files/".utf8)) {
      return .refused("is no file name; names under files/ are of a-z, 0-9, '.' and '-'")
    }
    return .refused("leads to no place that a notice has")
  }

  /// A reason to refuse what stands behind `https:`, if there is one.
  private static func verdict(onAuthority rest: ArraySlice<UInt8>) -> Verdict? {
    guard rest.starts(with: Array("//".utf8)) else { return .refused("has no '//' and host") }
    let authority = rest.dropFirst(2).prefix { $0 != 0x2F && $0 != 0x3F && $0 != .hash }
    if authority.isEmpty { return .refused("names no host") }
    if authority.contains(UInt8(ascii: "@")) {
      return .refused("carries a user name before its host")
    }
    if authority.contains(UInt8(ascii: "%")) { return .refused("hides its host behind '%'") }
    return nil
  }

  private static func forbiddenCharacter(in destination: [UInt8]) -> String? {
    var index = 0
    while index < destination.count {
      let byte = destination[index]
      switch byte {
      case 0...0x1F, 0x7F: return "holds a control character"
      case .space: return "holds a space; write %20"
      case .backslash: return "holds a backslash"
      case .leftAngle, .rightAngle, .quote: return "holds '<', '>' or a quotation mark"
      case 0xC2, 0xD8, 0xE2, 0xEF:
        if isInvisible(destination[index...].prefix(3)) { return "holds an invisible character" }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Whether the bytes begin with a C1 control, a soft hyphen, a direction mark, a zero-width
  /// character or a line separator.
  private static func isInvisible(_ bytes: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(bytes) + [0, 0, 0]
    switch (bytes[0], bytes[1], bytes[2]) {
    case (0xC2, 0x80...0xA0, _), (0xC2, 0xAD, _), (0xD8, 0x9C, _): return true
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xA8...0xAF): return true
    case (0xE2, 0x81, 0xA0...0xAF), (0xEF, 0xBB, 0xBF): return true
    default: return false
    }
  }
}
