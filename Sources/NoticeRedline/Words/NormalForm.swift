import NoticeUnicode

/// The form of a token in which bytes that no reader can tell apart are the same.
///
/// Normal form C, plain quotation marks and hyphens, and no characters without width; letters that
/// join keep their joiners, which change how a word is spelt.
enum NormalForm {
  /// The form of `bytes`; most text is its own form.
  static func form(of bytes: [UInt8]) -> [UInt8] {
    if ASCII.isWhole(bytes.span) { return bytes }
    let scalars = UTF8Scalar.scalars(of: Normalization.nfc(bytes).span)
    let keepsJoiners = scalars.contains { (0x600...0xDFF).contains($0) || $0 == 0x1F }
    var result: [UInt8] = []
    for scalar in scalars {
      switch scalar {
      case 0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF: continue
      case 0x200C, 0x200D: if keepsJoiners { UTF8Scalar.append(scalar, to: &result) }
      case 0x2018, 0x2019, 0x201A, 0x201B: result.append(UInt8(ascii: "'"))
      case 0x201C, 0x201D, 0x201E, 0x201F: result.append(UInt8(ascii: "\""))
      case 0xAB, 0xBB: result.append(UInt8(ascii: "\""))
      case 0x2010, 0x2011: result.append(UInt8(ascii: "-"))
      default: UTF8Scalar.append(scalar, to: &result)
      }
    }
    return result
  }
}
