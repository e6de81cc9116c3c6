import NoticeModel

/// Writes `word/document.xml`.
struct DocumentPart {
  /// The relationships that the part needs.
  private(set) var relationships = Relationships()
  private var xml = XMLWriter()
  private var marks: RevisionMarks
  private var bookmarks = Bookmarks()

  /// Makes a part whose changes are those of an author.
  init(marks: RevisionMarks) {
    self.marks = marks
  }

  /// Writes the part.
  mutating func write(_ elements: [BodyElement]) -> [UInt8] {
    element("w:document", WordNamespace.attributes) { part in
      part.element("w:body") { part in
        for element in elements { part.write(element) }
        part.element("w:sectPr") { part in
          part.xml.empty("w:pgSz", ["w:w": "11906", "w:h": "16838"])
          part.xml.empty(
            "w:pgMar",
            [
              "w:top": "1440", "w:right": "1440", "w:bottom": "1440", "w:left": "1440",
              "w:header": "720", "w:footer": "720", "w:gutter": "0",
            ])
        }
      }
    }
    return xml.bytes
  }

  /// Writes an element whose content needs the whole part.
  private mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ content: (inout DocumentPart) -> Void
  ) {
    // The writer is handed over and taken back, so that both can be changed inside.
    var writer = XMLWriter()
    swap(&writer, &xml)
    writer.element(name, attributes) { inner in
      swap(&inner, &xml)
      content(&self)
      swap(&inner, &xml)
    }
    swap(&writer, &xml)
  }

  private mutating func write(_ element: BodyElement) {
    switch element {
    case .paragraph(let paragraph):
      let move = paragraph.end.move
      let range = move.map { startMove(paragraph.end, named: $0) }
      write(paragraph)
      if let range { endMove(paragraph.end, range) }
    case .table(let table): write(table)
    }
  }

  // MARK: Moves

  private mutating func startMove(_ fate: Fate, named name: String) -> String {
    let id = marks.nextID()
    var attributes: KeyValuePairs = ["w:id": id, "w:name": name, "w:author": marks.author]
    if let date = marks.date {
      attributes = [
        "w:id": id, "w:name": name, "w:author": marks.author, "w:date": date.description,
      ]
    }
    xml.empty(fate.isMovedFrom ? "w:moveFromRangeStart" : "w:moveToRangeStart", attributes)
    return id
  }

  private mutating func endMove(_ fate: Fate, _ id: String) {
    xml.empty(fate.isMovedFrom ? "w:moveFromRangeEnd" : "w:moveToRangeEnd", ["w:id": id])
  }

  // MARK: Paragraphs

  private mutating func write(_ paragraph: TrackedParagraph) {
    element("w:p") { part in
      part.writeProperties(of: paragraph)
      for anchor in paragraph.anchors where part.bookmarks.begin(anchor) {
        let id = part.marks.nextID()
        let name = part.bookmarks.name(of: anchor)
        part.xml.empty("w:bookmarkStart", ["w:id": id, "w:name": name])
        part.xml.empty("w:bookmarkEnd", ["w:id": id])
      }
      part.write(paragraph.runs, isMoved: paragraph.end.move != nil)
    }
  }

  private mutating func writeProperties(of paragraph: TrackedParagraph) {
    element("w:pPr") { part in
      part.write(paragraph.format)
      if let name = paragraph.end.elementName {
        part.element("w:rPr") { $0.xml.empty(name, $0.marks.next()) }
      }
      if let former = paragraph.formerFormat {
        part.element("w:pPrChange", part.marks.next()) { part in
          part.element("w:pPr") { $0.write(former) }
        }
      }
    }
  }

  private mutating func write(_ format: ParagraphFormat) {
    // The order is that of the schema (ECMA-376 §17.3.1.26).
    xml.empty("w:pStyle", ["w:val": format.style.id])
    if let number = format.number {
      xml.element("w:numPr") { xml in
        xml.empty("w:ilvl", ["w:val": "\(number.level)"])
        xml.empty("w:numId", ["w:val": "\(number.list)"])
      }
    }
    if format.depth > 0 {
      let left = "\(format.depth * WordMeasure.indentation)"
      let hanging = format.isHanging ? "\(WordMeasure.indentation)" : "0"
      xml.empty("w:ind", ["w:left": left, "w:hanging": hanging])
    }
    if format.isTight { xml.empty("w:contextualSpacing") }
    switch format.alignment {
    case .natural: break
    case .left: xml.empty("w:jc", ["w:val": "left"])
    case .center: xml.empty("w:jc", ["w:val": "center"])
    case .right: xml.empty("w:jc", ["w:val": "right"])
    }
  }

  // MARK: Runs

  /// Writes runs; links, and sentences that were moved inside a paragraph, are ranges of runs.
  private mutating func write(_ runs: [TrackedRun], isMoved: Bool) {
    var index = 0
    while index < runs.count {
      let move = isMoved ? nil : runs[index].fate.move
      var end = index + 1
      if let move {
        // What was edited inside lies in the range as well.
        let isFrom = runs[index].fate.isMovedFrom
        let last = runs.lastIndex { $0.fate.move == move && $0.fate.isMovedFrom == isFrom }
        end = (last ?? index) + 1
      } else {
        while end < runs.count, isMoved || runs[end].fate.move == nil { end += 1 }
      }
      let range = move.map { startMove(runs[index].fate, named: $0) }
      writeLinks(runs[index..<end])
      if let range { endMove(runs[index].fate, range) }
      index = end
    }
  }

  private mutating func writeLinks(_ runs: ArraySlice<TrackedRun>) {
    var index = runs.startIndex
    while index < runs.endIndex {
      let format = runs[index].format
      var end = index + 1
      while end < runs.endIndex, runs[end].format.leads(like: format) { end += 1 }
      write(runs[index..<end], to: format)
      index = end
    }
  }

  private mutating func write(_ runs: ArraySlice<TrackedRun>, to link: RunFormat) {
    guard let target = link.target else {
      for run in runs { write(run) }
      return
    }
    let (key, value) =
      switch target {
      case .anchor(let id): ("w:anchor", bookmarks.name(of: id))
      case .address(let address): ("r:id", relationships.id(of: address))
      }
    let attributes: KeyValuePairs<String, String> =
      if let tip = link.tip { [key: value, "w:tooltip": tip] } else { [key: value] }
    element("w:hyperlink", attributes) { part in
      for run in runs { part.write(run) }
    }
  }

  private mutating func write(_ run: TrackedRun) {
    switch run.fate {
    case .kept: writeBare(run)
    case .deletedInMove:
      element("w:moveTo", marks.next()) { part in
        part.element("w:del", part.marks.next()) { $0.writeBare(run) }
      }
    case .inserted, .deleted, .movedFrom, .movedTo:
      guard let name = run.fate.elementName else { return }
      element(name, marks.next(isLabel: run.isLabel)) { $0.writeBare(run) }
    }
  }

  private mutating func writeBare(_ run: TrackedRun) {
    element("w:r") { part in
      part.writeProperties(of: run)
      part.writeText(run.bytes, name: run.fate.textElementName)
    }
  }

  private mutating func writeProperties(of run: TrackedRun) {
    let format = run.format
    guard run.formerLook != nil || format != RunFormat() else { return }
    element("w:rPr") { part in
      if format.target != nil { part.xml.empty("w:rStyle", ["w:val": "Hyperlink"]) }
      part.writeLook(format)
      if let former = run.formerLook {
        part.element("w:rPrChange", part.marks.next()) { part in
          part.element("w:rPr") { part in
            if format.target != nil { part.xml.empty("w:rStyle", ["w:val": "Hyperlink"]) }
            part.writeLook(former)
          }
        }
      }
    }
  }

  private mutating func writeLook(_ format: RunFormat) {
    if format.isCode {
      xml.empty("w:rFonts", ["w:ascii": WordMeasure.codeFont, "w:hAnsi": WordMeasure.codeFont])
    }
    if format.isStrong {
      xml.empty("w:b")
      xml.empty("w:bCs")
    }
    if format.isEmphasised {
      xml.empty("w:i")
      xml.empty("w:iCs")
    }
  }

  private mutating func writeText(_ bytes: [UInt8], name: String) {
    var start = 0
    for index in 0...bytes.count {
      let isEnd = index == bytes.count
      guard isEnd || bytes[index] == 0x09 || bytes[index] == 0x0A else { continue }
      if start < index {
        let text = Array(bytes[start..<index])
        xml.element(name, ["xml:space": "preserve"], text: text)
      }
      if !isEnd { xml.empty(bytes[index] == 0x09 ? "w:tab" : "w:br") }
      start = index + 1
    }
  }

  // MARK: Tables

  private mutating func write(_ table: TrackedTable) {
    element("w:tbl") { part in
      part.element("w:tblPr") { part in
        part.xml.empty("w:tblStyle", ["w:val": "TableGrid"])
        part.xml.empty("w:tblW", ["w:w": "0", "w:type": "auto"])
        if table.depth > 0 {
          let left = "\(table.depth * WordMeasure.indentation)"
          part.xml.empty("w:tblInd", ["w:w": left, "w:type": "dxa"])
        }
      }
      let width = WordMeasure.textWidth / max(table.columns, 1)
      part.element("w:tblGrid") { part in
        for _ in 0..<table.columns { part.xml.empty("w:gridCol", ["w:w": "\(width)"]) }
      }
      for row in table.rows { part.write(row, cellWidth: width) }
    }
  }

  private mutating func write(_ row: TrackedTable.Row, cellWidth: Int) {
    element("w:tr") { part in
      if row.isHeader || row.fate != .kept {
        part.element("w:trPr") { part in
          if row.isHeader { part.xml.empty("w:tblHeader") }
          if let name = row.fate.elementName { part.xml.empty(name, part.marks.next()) }
        }
      }
      for cell in row.cells {
        part.element("w:tc") { part in
          part.element("w:tcPr") { part in
            part.xml.empty("w:tcW", ["w:w": "\(cellWidth)", "w:type": "dxa"])
          }
          part.write(cell)
        }
      }
    }
  }
}

extension Fate {
  /// The element of a tracked run, end or row; `nil` for what stays.
  fileprivate var elementName: String? {
    switch self {
    case .kept: nil
    case .inserted: "w:ins"
    case .deleted, .deletedInMove: "w:del"
    case .movedFrom: "w:moveFrom"
    case .movedTo: "w:moveTo"
    }
  }

  /// Whether it is a place that something was moved from.
  fileprivate var isMovedFrom: Bool {
    if case .movedFrom = self { true } else { false }
  }

  /// The element of a run's text; that of a place moved from is no deleted one.
  fileprivate var textElementName: String {
    switch self {
    case .deleted, .deletedInMove: "w:delText"
    case .kept, .inserted, .movedFrom, .movedTo: "w:t"
    }
  }
}
