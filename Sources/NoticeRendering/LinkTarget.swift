/// The last look at a link's target before it is written: what the reader of sources and the
/// compiler should have refused is refused here as well.
enum LinkTarget {
  /// Whether the target is on the list: https, http, mailto, tel, or without scheme and host.
  static func isAllowed(_ target: [UInt8]) -> Bool {
    guard let first = target.first else { return true }
    if first == UInt8(ascii: "\\") { return false }
    if target.starts(with: "//".utf8) { return false }
    guard let colon = schemeEnd(of: target) else { return true }
    let scheme = target[..<colon].map { $0 | 0x20 }
    return ["https", "http", "mailto", "tel"].contains { scheme.elementsEqual($0.utf8) }
  }

  /// Where the colon behind a scheme is, if there is one (RFC 3986 §3.1).
  private static func schemeEnd(of target: [UInt8]) -> Int? {
    for (index, byte) in target.enumerated() {
      switch byte {
      case UInt8(ascii: ":"): return index == 0 ? nil : index
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        if index == 0 { return nil }
      default: return nil
      }
    }
    return nil
  }
}
