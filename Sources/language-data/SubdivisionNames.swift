import Foundation
import FoundationXML

/// The names of subdivisions in one language, from CLDR and iso-codes.
struct SubdivisionNames {
  private let isEnglish: Bool
  private let common: [String: String]
  private let translations: MessageCatalog?
  private let script: StringTransform?

  /// Reads what there is for a language.
  init(_ language: String) throws {
    let base = String(language.prefix { $0 != "-" })
    isEnglish = base == "en"
    common = try SubdivisionReader.names(in: base)
    switch language {
    case "zh-Hans":
      // The file of CLDR mixes the scripts.
      script = StringTransform("Hant-Hans")
      translations = MessageCatalog(language: "zh_CN")
    case "zh-Hant":
      script = StringTransform("Hans-Hant")
      translations = MessageCatalog(language: "zh_TW")
    default:
      script = nil
      translations = MessageCatalog(language: base)
    }
  }

  /// The name of a subdivision.
  func name(of subdivision: RegionCodes.Subdivision) -> String? {
    let key = (subdivision.country + subdivision.suffix).lowercased()
    if let name = common[key] {
      return script.flatMap { name.applyingTransform($0, reverse: false) } ?? name
    }
    if isEnglish { return Self.withoutBrackets(subdivision.name) }
    return translations?.translation(of: subdivision.name).map(Self.withoutBrackets)
  }

  /// iso-codes puts second names in brackets: *Barcelona [Barcelona]*.
  private static func withoutBrackets(_ name: String) -> String {
    guard let bracket = name.range(of: " [") else { return name }
    return String(name[..<bracket.lowerBound])
  }
}

/// Reads `<subdivision type="usca">California</subdivision>`.
private final class SubdivisionReader: NSObject, XMLParserDelegate {
  private var names: [String: String] = [:]
  private var key: String?
  private var text = ""

  /// The names in CLDR's file of a language.
  static func names(in language: String) throws -> [String: String] {
    let file = URL(filePath: "/usr/share/unicode/cldr/common/subdivisions/\(language).xml")
    guard let bytes = try? Data(contentsOf: file) else {
      throw ToolError("no \(file.path); install Debian's package unicode-cldr-core")
    }
    let reader = SubdivisionReader()
    let parser = XMLParser(data: bytes)
    parser.delegate = reader
    guard parser.parse() else { throw ToolError("\(file.path) is no XML") }
    return reader.names
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    guard elementName == "subdivision" else { return }
    key = attributes["type"]
    text = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    if let key { names[key] = text.precomposedStringWithCanonicalMapping }
    key = nil
  }
}
