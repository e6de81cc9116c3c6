/// Writes `word/numbering.xml`: every list of the document, with what counts it.
///
/// Each list has a definition of its own, for lists that share one go on counting each other.
struct NumberingPart {
  /// The part with those lists.
  static func bytes(of definitions: [NumberingPlan.Definition]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:numbering", WordNamespace.attributes) { xml in
      for (index, definition) in definitions.enumerated() {
        xml.element("w:abstractNum", ["w:abstractNumId": "\(index + 1)"]) { xml in
          xml.empty("w:multiLevelType", ["w:val": "multilevel"])
          write(definition, to: &xml)
        }
      }
      for index in definitions.indices {
        xml.element("w:num", ["w:numId": "\(index + 1)"]) { xml in
          xml.empty("w:abstractNumId", ["w:val": "\(index + 1)"])
        }
      }
    }
    return xml.bytes
  }

  private static func write(_ definition: NumberingPlan.Definition, to xml: inout XMLWriter) {
    switch definition {
    case .bullets:
      let signs = ["•", "–", "▪"]
      for level in 0...8 {
        writeLevel(level, format: "bullet", text: signs[level % 3], to: &xml)
      }
    case .items(let series):
      let style = series.style
      writeLevel(
        series.level, start: series.start, format: style.counter.wordName,
        text: "\(style.prefix)%\(series.level + 1)\(style.suffix)", to: &xml)
    case .headings(let series):
      let style = series.style
      writeLevel(
        0, start: series.start, format: style.counter.wordName,
        text: "\(style.prefix)%1\(style.suffix)", suffix: "space", to: &xml)
      for level in 1...8 {
        let numbers = (1...(level + 1)).map { "%\($0)" }.joined(separator: ".")
        writeLevel(
          level, format: "decimal", text: numbers + series.lowerSuffix, suffix: "space", to: &xml)
      }
    }
  }

  private static func writeLevel(
    _ level: Int, start: Int = 1, format: String, text: String, suffix: String = "tab",
    to xml: inout XMLWriter
  ) {
    xml.element("w:lvl", ["w:ilvl": "\(level)"]) { xml in
      xml.empty("w:start", ["w:val": "\(start)"])
      xml.empty("w:numFmt", ["w:val": format])
      xml.empty("w:suff", ["w:val": suffix])
      xml.empty("w:lvlText", ["w:val": text])
      xml.empty("w:lvlJc", ["w:val": "left"])
    }
  }
}
