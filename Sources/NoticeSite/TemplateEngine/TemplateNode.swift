import NoticeDiagnostics

/// A part of a parsed template whose names are all known.
indirect enum TemplateNode {
  /// Bytes that are copied.
  case literal([UInt8])
  /// What a name stands for, escaped unless it is rendered HTML.
  case variable(slot: Int, escaping: MarkupEscaping?)
  /// Parts that appear if the name at a slot is present, or, inverted, absent.
  case section(slot: Int, isInverted: Bool, [TemplateNode])
  /// Another template, put in here.
  case partial(String, SourceRange)
}

/// How text is made safe where it stands.
enum MarkupEscaping {
  /// Between tags: `&`, `<` and `>`.
  case text
  /// In a quoted attribute: the quotation marks as well.
  case attribute

  /// Appends `bytes`, escaped.
  func append(_ bytes: [UInt8], to page: inout [UInt8]) {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "&"): page += "&amp;".utf8
      case UInt8(ascii: "<"): page += "&lt;".utf8
      case UInt8(ascii: ">"): page += "&gt;".utf8
      case UInt8(ascii: "\"") where self == .attribute: page += "&quot;".utf8
      case UInt8(ascii: "'") where self == .attribute: page += "&#39;".utf8
      default: page.append(byte)
      }
    }
  }

  /// The bytes, escaped.
  func escaped(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    append(bytes, to: &result)
    return result
  }
}
