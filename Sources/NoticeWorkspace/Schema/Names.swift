import NoticeModel

extension RegionCode {
  /// The code, if it has the form of one: letters, digits and single hyphens.
  init?(checking text: String) {
    guard ValueName(text.lowercasedASCII).isWellFormed else { return nil }
    self.init(text)
  }
}

extension RevisionID {
  /// Whether this can name a revision: a well-formed name that begins with four digits.
  var isRevisionName: Bool {
    let head = rawValue.utf8.prefix(4)
    return isWellFormed && head.count == 4 && head.allSatisfy(\.isDigit)
  }
}

extension NoticeID {
  /// Folders of the output beside or inside those of notices.
  static let reserved: Set<String> = [
    "assets", "index", "regions", "history", "compare", "upcoming", "archive", "draft", "changes",
  ]

  /// Why this cannot name a notice; `nil` if it can.
  var flaw: String? {
    if !isWellFormed { return "ids are of a-z, 0-9 and single hyphens, at most 64 long" }
    if Self.reserved.contains(rawValue) { return "the site has a folder of that name" }
    if LanguageTag(checking: rawValue) != nil {
      return "it is a language tag, and the site has a folder for each language"
    }
    if FileName.isDevice(rawValue) { return "Windows keeps that name for a device" }
    return nil
  }
}

/// The form of the names of files and folders in a workspace.
package enum FileName {
  /// Why nothing in a workspace can have this name; `nil` if it can.
  ///
  /// Names are of `[a-z0-9.-]`, and each part between dots begins and ends with a letter or digit.
  static func flaw(of name: String) -> String? {
    if isDevice(name) { return "Windows keeps that name for a device" }
    if name.utf8.count > 128 { return "names have at most 128 letters" }
    let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.allSatisfy(isWellFormed) ? nil : "names are of a-z, 0-9, '-' and '.'"
  }

  private static func isWellFormed(_ part: Substring.UTF8View) -> Bool {
    let hyphen = UInt8(ascii: "-")
    return !part.isEmpty && part.first != hyphen && part.last != hyphen
      && part.allSatisfy { $0.isSmallLetter || $0.isDigit || $0 == hyphen }
  }

  /// Whether Windows keeps the name, or what stands before its first dot, for a device.
  static func isDevice(_ name: String) -> Bool {
    let stem = name.utf8.prefix { $0 != UInt8(ascii: ".") }
    return devices.contains(String(decoding: stem, as: UTF8.self).lowercasedASCII)
  }

  private static let devices: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })
}

extension String {
  /// The text with A to Z as a to z, and nothing else changed.
  var lowercasedASCII: String {
    String(
      decoding: utf8.map { $0.isCapitalLetter ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
