import Foundation
import FoundationXML

/// The names of subdivisions in one language, from CLDR and iso-codes.
struct SubdivisionNames {
  private let isEnglish: Bool
  private let common: [String: String]
  private let countries: [String: String]
  private let translations: MessageCatalog?
  private let script: StringTransform?

  /// Reads what there is for a language; `territories` are CLDR's names of countries in it.
  init(_ language: String, _ chain: LocaleChain, _ territories: [String: String]) throws {
    isEnglish = language.prefix { $0 != "-" } == "en"
    countries = try Self.countries(territories)
    switch language {
    case "zh-Hans":
      // The file of CLDR mixes the scripts.
      common = try chain.subdivisions()
      script = StringTransform("Hant-Hans")
      translations = MessageCatalog(languages: ["zh_CN"])
    case "zh-Hant":
      common = try LocaleChain("zh").subdivisions()
      script = StringTransform("Hans-Hant")
      translations = MessageCatalog(languages: ["zh_TW"])
    default:
      common = try chain.subdivisions()
      script = nil
      translations = MessageCatalog(languages: chain.names)
    }
  }

  /// The name of a subdivision.
  func name(of subdivision: RegionCodes.Subdivision) -> String? {
    let key = (subdivision.country + subdivision.suffix).lowercased()
    if let name = countries[key] { return name }
    if let name = common[key] {
      let written = script.flatMap { name.applyingTransform($0, reverse: false) } ?? name
      return Self.withoutDistinction(written)
    }
    if isEnglish { return Self.withoutDistinction(subdivision.name) }
    return translations?.translation(of: subdivision.name).map(Self.withoutDistinction)
  }

  /// The names of subdivisions that are countries as well, such as Puerto Rico.
  private static func countries(_ territories: [String: String]) throws -> [String: String] {
    let metadata = try LocaleChain.document("supplemental/supplementalMetadata.xml")
    var names: [String: String] = [:]
    for node in try metadata.nodes(forXPath: "//subdivisionAlias") {
      guard let element = node as? XMLElement,
        let key = element.attribute(forName: "type")?.stringValue,
        let country = element.attribute(forName: "replacement")?.stringValue
      else { continue }
      names[key] = territories[country]
    }
    return names
  }

  /// The name without what sets it apart in a list of all of them: *Washington²*, *Karpoš †*,
  /// *Swindon (borough)*, *Barcelona [Barcelona]*.
  private static func withoutDistinction(_ name: String) -> String {
    var text = name[...]
    for mark in [" [", " (", "（"] {
      if let start = text.range(of: mark) { text = text[..<start.lowerBound] }
    }
    while let last = text.last, "²³† ".contains(last) { text.removeLast() }
    return String(text)
  }
}
