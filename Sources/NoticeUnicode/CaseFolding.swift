import CUTF8Proc

/// Caseless comparison of user text.
package enum CaseFolding {
  /// `bytes` under full case folding, in normal form C: `STRASSE` for `straße` is `strasse`.
  package static func folded(_ bytes: [UInt8]) -> [UInt8] {
    if ASCII.isWhole(bytes.span) { return bytes.map(asciiFolded) }
    let options =
      UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue | UTF8PROC_CASEFOLD.rawValue
    // Folding can undo a composition, so the result is composed once more.
    return Normalization.nfc(Normalization.map(bytes, options))
  }

  /// `bytes` under full case folding, in normal form KC: `files` for `ﬁles`, `30` for `３０`.
  package static func compatiblyFolded(_ bytes: [UInt8]) -> [UInt8] {
    if ASCII.isWhole(bytes.span) { return bytes.map(asciiFolded) }
    let options =
      UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue | UTF8PROC_CASEFOLD.rawValue
      | UTF8PROC_COMPAT.rawValue
    return Normalization.nfc(Normalization.map(bytes, options))
  }

  /// A byte in lower case if it is an ASCII capital.
  package static func asciiFolded(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }
}
