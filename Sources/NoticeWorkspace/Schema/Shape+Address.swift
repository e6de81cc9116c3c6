import NoticeDiagnostics
import NoticeModel

extension Shape where Value == String {
  /// The https address of a folder, with a slash at its end.
  static var baseURL: Shape {
    let expectation = "an address such as https://www.example.com/legal/"
    return Shape(expectation) { node, diagnostics in
      guard case .scalar(let scalar) = node else {
        diagnostics.reportMisfit(node, expected: expectation)
        return nil
      }
      if let flaw = scalar.text.flawOfBaseURL {
        diagnostics.reportMisfit(
          node, expected: expectation, named: "unreadable-address", because: flaw)
        return nil
      }
      return scalar.text.hasSuffix("/") ? scalar.text : scalar.text + "/"
    }
  }
}

extension String {
  /// Why a site cannot have this address.
  fileprivate var flawOfBaseURL: String? {
    let scheme = "https://"
    guard hasPrefix(scheme) else { return "it begins with https://" }
    let rest = dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if host.contains("@") { return "no user name or password" }
    if rest.contains("?") || rest.contains("#") { return "no '?' and no '#'" }
    guard host.isHost else { return "no host" }
    let path = rest.dropFirst(host.count)
    guard path.utf8.allSatisfy(\.isPathByte) else {
      return "the path is of a-z, A-Z, 0-9, '/', '-', '.', '_' and '~'"
    }
    let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    let hasFlaw =
      segments.dropLast().contains("") || segments.contains { [".", ".."].contains($0) }
    return hasFlaw ? "no empty parts, '.' or '..' in the path" : nil
  }
}

extension Substring {
  /// Whether this is a name such as `www.example.com`, perhaps with a port.
  fileprivate var isHost: Bool {
    let parts = split(separator: ":", omittingEmptySubsequences: false)
    guard let name = parts.first, parts.count <= 2 else { return false }
    if parts.count == 2 {
      let port = parts[1].utf8
      guard (1...5).contains(port.count), port.allSatisfy(\.isDigit) else {
        return false
      }
    }
    return name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
      label.utf8.first != UInt8(ascii: "-") && label.utf8.last != UInt8(ascii: "-")
        && !label.isEmpty && label.utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
    }
  }
}

extension UInt8 {
  fileprivate var isPathByte: Bool { isLetterOrDigit || Array("/-._~".utf8).contains(self) }
}
