import Foundation
import FoundationXML

/// The files of CLDR for one language, and for those that it inherits from (Unicode TR 35,
/// "Locale Inheritance"), root last.
struct LocaleChain {
  /// The names of the files, that of the language first.
  let names: [String]
  private let documents: [XMLDocument]

  /// Where Debian's package unicode-cldr-core keeps its files.
  static let folder = URL(filePath: "/usr/share/unicode/cldr/common", directoryHint: .isDirectory)

  /// Opens the files of a language.
  init(_ language: String) throws {
    var names: [String] = []
    var name: String? = language.replacingOccurrences(of: "-", with: "_")
    while let current = name {
      names.append(current)
      name = try Self.parent(of: current)
    }
    self.names = names
    documents = try names.map { try Self.document("main/\($0).xml") }
  }

  /// The text at a path below `ldml`, from the first file that has it.
  func text(_ path: String) throws -> String? {
    for document in documents {
      let nodes = try document.nodes(forXPath: "/ldml/" + path)
      if let text = nodes.first?.stringValue, text != "↑↑↑" { return text }
    }
    return nil
  }

  /// The text at a path that each language must have.
  func requiredText(_ path: String) throws -> String {
    guard let text = try text(path) else { throw ToolError("CLDR has no \(path)") }
    return text
  }

  /// The names of subdivisions by their codes in small letters without a hyphen, as far as the
  /// language and those that it inherits from have any.
  func subdivisions() throws -> [String: String] {
    var texts: [String: String] = [:]
    for name in names.reversed() {
      let path = "subdivisions/\(name).xml"
      guard FileManager.default.fileExists(atPath: Self.folder.appending(path: path).path) else {
        continue
      }
      let document = try Self.document(path)
      texts.merge(try Self.textsByType("//subdivision", in: document)) { $1 }
    }
    return texts
  }

  /// The texts of all elements at a path, by their attribute `type`.
  func textsByType(_ path: String) throws -> [String: String] {
    var texts: [String: String] = [:]
    for document in documents.reversed() {
      texts.merge(try Self.textsByType("/ldml/" + path, in: document)) { $1 }
    }
    return texts
  }

  private static func textsByType(_ path: String, in document: XMLDocument) throws -> [String:
    String]
  {
    var texts: [String: String] = [:]
    for node in try document.nodes(forXPath: path) {
      let type = (node as? XMLElement)?.attribute(forName: "type")?.stringValue
      guard let type, let text = node.stringValue, text != "↑↑↑" else { continue }
      texts[type] = text.precomposedStringWithCanonicalMapping
    }
    return texts
  }

  /// Opens a file of CLDR.
  static func document(_ path: String) throws -> XMLDocument {
    let file = folder.appending(path: path)
    guard let bytes = try? Data(contentsOf: file) else {
      throw ToolError("no \(file.path); install Debian's package unicode-cldr-core")
    }
    return try XMLDocument(data: bytes, options: .nodeLoadExternalEntitiesNever)
  }

  /// The locale that one inherits from.
  private static func parent(of name: String) throws -> String? {
    if name == "root" { return nil }
    let supplement = try document("supplemental/supplementalData.xml")
    for node in try supplement.nodes(forXPath: "//parentLocales/parentLocale") {
      guard let element = node as? XMLElement,
        let locales = element.attribute(forName: "locales")?.stringValue,
        locales.split(separator: " ").contains(name[...])
      else { continue }
      return element.attribute(forName: "parent")?.stringValue
    }
    guard let end = name.lastIndex(of: "_") else { return "root" }
    return String(name[..<end])
  }
}
