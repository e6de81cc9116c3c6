/// The relationships of the document: its other parts, and where links lead.
struct Relationships {
  private static let base =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  private var addresses: [String] = []
  private var places: [String: Int] = [:]

  /// The id of the relationship to an address.
  mutating func id(of address: String) -> String {
    if let place = places[address] { return "link\(place)" }
    addresses.append(address)
    places[address] = addresses.count
    return "link\(addresses.count)"
  }

  /// The part `word/_rels/document.xml.rels`.
  func part() -> [UInt8] {
    Self.part { xml in
      for name in ["styles", "numbering", "settings"] {
        xml.empty(
          "Relationship",
          ["Id": name, "Type": Self.base + name, "Target": name + ".xml"])
      }
      for (index, address) in addresses.enumerated() {
        xml.empty(
          "Relationship",
          [
            "Id": "link\(index + 1)", "Type": Self.base + "hyperlink",
            "Target": Self.encoded(address), "TargetMode": "External",
          ])
      }
    }
  }

  /// The part `_rels/.rels`.
  static func packagePart() -> [UInt8] {
    part { xml in
      xml.empty(
        "Relationship",
        ["Id": "document", "Type": base + "officeDocument", "Target": "word/document.xml"])
      xml.empty(
        "Relationship",
        [
          "Id": "properties",
          "Type":
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
          "Target": "docProps/core.xml",
        ])
    }
  }

  private static func part(_ content: (inout XMLWriter) -> Void) -> [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "Relationships",
      ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"], content)
    return xml.bytes
  }

  /// The address with what no URI holds percent-encoded, for Word refuses the whole file otherwise.
  static func encoded(_ address: String) -> String {
    var result: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in address.utf8 {
      switch byte {
      case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
        UInt8(ascii: "|"), UInt8(ascii: "}"):
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
