import NoticeModel

/// Writes `word/styles.xml`.
struct StylesPart {
  private struct Style {
    var id: String
    var name: String
    var next = "BodyText"
    var size: Int?
    var isBold = false
    var isItalic = false
    var before = 0
    var after = 120
    var outline: Int?
  }

  private var xml = XMLWriter()

  /// The part for an edition in that language.
  static func bytes(language: LanguageTag, isRightToLeft: Bool) -> [UInt8] {
    var part = StylesPart()
    part.xml.element("w:styles", WordNamespace.attributes) { xml in
      writeDefaults(language: language, isRightToLeft: isRightToLeft, to: &xml)
      writeNormal(to: &xml)
      for style in styles { write(style, to: &xml) }
      writeHyperlink(to: &xml)
      writeTable(to: &xml)
    }
    return part.xml.bytes
  }

  private static let styles: [Style] = [
    Style(id: "Title", name: "Title", size: 48, isBold: true, after: 160),
    Style(id: "Issuer", name: "Issuer", after: 40),
    Style(id: "Dateline", name: "Dateline", isItalic: true, after: 40),
    Style(id: "Heading1", name: "heading 1", size: 32, isBold: true, before: 360, outline: 0),
    Style(id: "Heading2", name: "heading 2", size: 28, isBold: true, before: 280, outline: 1),
    Style(id: "Heading3", name: "heading 3", size: 26, isBold: true, before: 240, outline: 2),
    Style(id: "Heading4", name: "heading 4", size: 24, isBold: true, before: 200, outline: 3),
    Style(id: "Heading5", name: "heading 5", size: 22, isBold: true, before: 200, outline: 4),
    Style(id: "Heading6", name: "heading 6", size: 22, isBold: true, before: 200, outline: 5),
    Style(id: "BodyText", name: "Body Text", before: 0),
    Style(id: "ListParagraph", name: "List Paragraph", next: "ListParagraph"),
    Style(id: "Quote", name: "Quote", next: "Quote"),
    Style(id: "RegionalText", name: "Regional Text", next: "RegionalText"),
    Style(id: "Audience", name: "Audience", after: 60),
    Style(id: "TableHeading", name: "Table Heading", next: "TableText", isBold: true, after: 40),
    Style(id: "TableText", name: "Table Text", next: "TableText", after: 40),
    Style(id: "CodeBlock", name: "Code Block", next: "CodeBlock", size: 20),
    Style(id: "Rule", name: "Rule", before: 120),
    Style(id: "Signature", name: "Signature", next: "Signature", after: 0),
  ]

  private static func writeDefaults(
    language: LanguageTag, isRightToLeft: Bool, to xml: inout XMLWriter
  ) {
    let tag = language.rawValue
    xml.element("w:docDefaults") { xml in
      xml.element("w:rPrDefault") { xml in
        xml.element("w:rPr") { xml in
          xml.empty("w:sz", ["w:val": "22"])
          xml.empty("w:szCs", ["w:val": "22"])
          if isRightToLeft { xml.empty("w:rtl") }
          xml.empty("w:lang", ["w:val": tag, "w:eastAsia": tag, "w:bidi": tag])
        }
      }
      xml.element("w:pPrDefault") { xml in
        xml.element("w:pPr") { xml in
          if isRightToLeft { xml.empty("w:bidi") }
        }
      }
    }
  }

  private static func writeNormal(to xml: inout XMLWriter) {
    xml.element("w:style", ["w:type": "paragraph", "w:default": "1", "w:styleId": "Normal"]) {
      $0.empty("w:name", ["w:val": "Normal"])
      $0.empty("w:qFormat")
    }
  }

  private static func write(_ style: Style, to xml: inout XMLWriter) {
    xml.element("w:style", ["w:type": "paragraph", "w:styleId": style.id]) { xml in
      xml.empty("w:name", ["w:val": style.name])
      xml.empty("w:basedOn", ["w:val": "Normal"])
      xml.empty("w:next", ["w:val": style.next])
      xml.empty("w:qFormat")
      xml.element("w:pPr") { xml in
        if style.outline != nil { xml.empty("w:keepNext") }
        writeBorder(of: style, to: &xml)
        xml.empty("w:spacing", ["w:before": "\(style.before)", "w:after": "\(style.after)"])
        if let outline = style.outline { xml.empty("w:outlineLvl", ["w:val": "\(outline)"]) }
      }
      xml.element("w:rPr") { writeLook(of: style, to: &$0) }
    }
  }

  private static func writeBorder(of style: Style, to xml: inout XMLWriter) {
    let sides = ["Rule": "w:bottom", "Quote": "w:left", "RegionalText": "w:left"]
    guard let side = sides[style.id] else { return }
    xml.element("w:pBdr") { xml in
      xml.empty(
        side, ["w:val": "single", "w:sz": "6", "w:space": "8", "w:color": "808080"])
    }
  }

  private static func writeLook(of style: Style, to xml: inout XMLWriter) {
    if style.id == "CodeBlock" {
      xml.empty("w:rFonts", ["w:ascii": WordMeasure.codeFont, "w:hAnsi": WordMeasure.codeFont])
    }
    if style.isBold {
      xml.empty("w:b")
      xml.empty("w:bCs")
    }
    if style.isItalic {
      xml.empty("w:i")
      xml.empty("w:iCs")
    }
    guard let size = style.size else { return }
    xml.empty("w:sz", ["w:val": "\(size)"])
    xml.empty("w:szCs", ["w:val": "\(size)"])
  }

  private static func writeHyperlink(to xml: inout XMLWriter) {
    xml.element("w:style", ["w:type": "character", "w:styleId": "Hyperlink"]) { xml in
      xml.empty("w:name", ["w:val": "Hyperlink"])
      xml.element("w:rPr") { xml in
        xml.empty("w:color", ["w:val": "0563C1"])
        xml.empty("w:u", ["w:val": "single"])
      }
    }
  }

  private static func writeTable(to xml: inout XMLWriter) {
    xml.element("w:style", ["w:type": "table", "w:styleId": "TableGrid"]) { xml in
      xml.empty("w:name", ["w:val": "Table Grid"])
      xml.element("w:tblPr") { xml in
        xml.element("w:tblBorders") { xml in
          for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
            xml.empty(
              "w:" + side,
              ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "808080"])
          }
        }
        xml.element("w:tblCellMar") { xml in
          xml.empty("w:left", ["w:w": "108", "w:type": "dxa"])
          xml.empty("w:right", ["w:w": "108", "w:type": "dxa"])
        }
      }
    }
  }
}
