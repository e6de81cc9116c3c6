/// The parts of the package that hold no text of the notice but its title.
enum SmallParts {
  /// `[Content_Types].xml`.
  static func contentTypes() -> [UInt8] {
    let package = "application/vnd.openxmlformats-package."
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    var xml = XMLWriter()
    xml.element(
      "Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"]
    ) { xml in
      xml.empty(
        "Default", ["Extension": "rels", "ContentType": package + "relationships+xml"])
      xml.empty("Default", ["Extension": "xml", "ContentType": "application/xml"])
      xml.empty(
        "Override",
        ["PartName": "/docProps/core.xml", "ContentType": package + "core-properties+xml"])
      for (name, type) in [
        ("document", "document.main"), ("styles", "styles"), ("numbering", "numbering"),
        ("settings", "settings"),
      ] {
        xml.empty(
          "Override",
          ["PartName": "/word/\(name).xml", "ContentType": word + type + "+xml"])
      }
    }
    return xml.bytes
  }

  /// `word/settings.xml`: what a reader changes is tracked as well.
  static func settings() -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:settings", WordNamespace.attributes) { xml in
      xml.empty("w:trackRevisions")
      xml.element("w:compat") { xml in
        xml.empty(
          "w:compatSetting",
          [
            "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
            "w:val": "15",
          ])
      }
    }
    return xml.bytes
  }

  /// `docProps/core.xml`, without a time.
  static func properties(title: [UInt8], author: String, language: String) -> [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ]
    ) { xml in
      xml.element("dc:title", text: title)
      xml.element("dc:creator", text: Array(author.utf8))
      xml.element("dc:language", text: Array(language.utf8))
    }
    return xml.bytes
  }
}
