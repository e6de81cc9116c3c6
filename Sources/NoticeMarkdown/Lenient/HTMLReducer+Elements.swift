extension HTMLReducer {
  /// The most containers of HTML inside each other.
  private static let depth = 10

  /// Takes a tag.
  mutating func take(_ tag: HTMLTag, as element: HTMLElement) {
    if !tag.isEnd { noteAnchor(of: tag, element) }
    switch element {
    case .plain: break
    case .strong: mark(tag.isEnd ? .strongEnd : .strongStart)
    case .emphasis: mark(tag.isEnd ? .emphasisEnd : .emphasisStart)
    case .link: takeLink(tag)
    case .image: takeImage(tag)
    case .lineBreak: takeLineBreak()
    case .block: breakBlock()
    case .heading(let level): takeHeading(level, isEnd: tag.isEnd)
    case .list(let isOrdered): takeList(tag, isOrdered: isOrdered)
    case .item: takeItem(isEnd: tag.isEnd)
    case .quotation: takeQuotation(isEnd: tag.isEnd)
    case .preformatted:
      breakBlock()
      preformatted = max(0, preformatted + (tag.isEnd ? -1 : 1))
    case .rule: takeRule()
    case .table: takeTable(isEnd: tag.isEnd)
    case .row: if table == nil { breakBlock() } else { table?.endRow() }
    case .cell: if table == nil { breakBlock() } else if !tag.isEnd { table?.beginCell() }
    case .hidden: hide(tag)
    }
  }

  private mutating func hide(_ tag: HTMLTag) {
    guard !tag.isEnd, let end = end(of: "</" + tag.name, from: index) else { return }
    notes.add(.scripts)
    index = end
    while index < text.endIndex, text[index] != .rightAngle { index += 1 }
    index = min(index + 1, text.endIndex)
  }

  private mutating func noteAnchor(of tag: HTMLTag, _ element: HTMLElement) {
    var name = tag.attributes["id"]
    if case .link = element { name = tag.attributes["name"] ?? name }
    guard let name, !name.isEmpty, name.count <= 128, table == nil else { return }
    if case .heading = element { breakBlock() }
    result.anchors.append(String(decoding: name, as: UTF8.self))
    notes.add(.anchors)
    let number = result.anchors.count - 1
    let isAtStart = result.markdown.last.map { $0 == .lineFeed } ?? true
    guard isAtStart || isParagraphDue else { return mark(.anchor, number) }
    // At the start of a line it would keep a heading from being one.
    isParagraphDue = true
    mark(.anchor, number)
    isParagraphDue = true
  }

  // MARK: Inside a line

  private mutating func takeLink(_ tag: HTMLTag) {
    guard !tag.isEnd else {
      if links.popLast() ?? false { mark(.linkEnd) }
      return
    }
    let address = tag.attributes["href"]
    if links.count < 64 { links.append(address != nil) }
    guard let address else { return }
    result.targets.append(Target(address: address))
    mark(.linkStart, result.targets.count - 1)
  }

  private mutating func takeImage(_ tag: HTMLTag) {
    let alternative = tag.attributes["alt"] ?? []
    guard !tag.isEnd, !alternative.isEmpty else { return }
    result.targets.append(
      Target(address: tag.attributes["src"] ?? [], alternative: alternative))
    mark(.image, result.targets.count - 1)
  }

  private mutating func takeLineBreak() {
    var position = index
    while position < text.endIndex, text[position].isBlank { position += 1 }
    if position < text.endIndex, text[position] == .lineFeed {
      position += 1
      while position < text.endIndex, text[position].isBlank { position += 1 }
    }
    // A blank line, or a line of Markdown, is left to itself.
    let isPlain = position < text.endIndex && (text[position].isLetter || text[position] >= 0x80)
    if isPlain || isInHTML, position < text.endIndex, text[position] != .lineFeed {
      index = position
    }
    let isSecond =
      position + 3 < text.endIndex && text[position] == .leftAngle
      && text[position + 1].lowercased == UInt8(ascii: "b")
      && text[position + 2].lowercased == UInt8(ascii: "r")
    if isSecond, table == nil, !isInHeading, !isContained || isInHTML {
      index = position
      isParagraphDue = true
    } else if !isParagraphDue || table != nil {
      mark(.lineBreak)
    }
  }

  // MARK: Blocks

  /// Ends the paragraph before a block, as far as the place allows one.
  mutating func breakBlock() {
    if table != nil || isInHeading {
      writeSpace()
    } else if isContained, !isInHTML, containers.isEmpty {
      if let last = result.markdown.last, !last.isBlank { mark(.lineBreak) }
    } else {
      isParagraphDue = true
    }
  }

  private mutating func takeHeading(_ level: Int, isEnd: Bool) {
    guard table == nil else { return writeSpace() }
    isInHeading = false
    breakBlock()
    guard !isEnd else { return }
    flush()
    result.markdown += [UInt8](repeating: .hash, count: level) + [.space]
    isInHeading = true
  }

  private mutating func takeRule() {
    guard table == nil, !isContained || isInHTML else { return breakBlock() }
    breakBlock()
    flush()
    result.markdown += [UInt8](repeating: UInt8(ascii: "*"), count: 3)
    isParagraphDue = true
  }

  private mutating func takeTable(isEnd: Bool) {
    if isEnd {
      table?.depth -= 1
      if table?.depth == 0 { closeTable() }
    } else if table == nil {
      isInHeading = false
      breakBlock()
      table = HTMLTableRows()
    } else {
      table?.depth += 1
    }
  }

  /// Writes the table that is open.
  mutating func closeTable() {
    guard let rows = table?.finished() else { return }
    table = nil
    isParagraphDue = true
    guard let columns = rows.map(\.count).max(), columns > 0 else { return }
    notes.add(.htmlTables)
    guard columns > 1, columns <= LenientTables.columns else {
      for cell in rows.flatMap(\.self) where !cell.isEmpty {
        flush()
        result.markdown += cell
        isParagraphDue = true
      }
      return
    }
    flush()
    for (number, row) in rows.enumerated() {
      if number > 0 {
        result.markdown.append(.lineFeed)
        writePrefix()
      }
      write(row, columns: columns)
      guard number == 0 else { continue }
      result.markdown.append(.lineFeed)
      writePrefix()
      for _ in 0..<columns { result.markdown += Array("| --- ".utf8) }
      result.markdown.append(.pipe)
    }
    isParagraphDue = true
  }

  private mutating func write(_ row: [[UInt8]], columns: Int) {
    for column in 0..<columns {
      result.markdown += [.pipe, .space]
      if column < row.count { result.markdown += row[column] }
      result.markdown.append(.space)
    }
    result.markdown.append(.pipe)
  }

  // MARK: Containers

  private mutating func takeList(_ tag: HTMLTag, isOrdered: Bool) {
    guard table == nil else { return writeSpace() }
    breakBlock()
    guard tag.isEnd || containers.count < 4 * Self.depth else { return }
    if tag.isEnd {
      close { if case .list = $0 { true } else { false } }
    } else {
      let start = tag.attributes["start"].flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 1
      let isFlat = containers.count >= Self.depth
      containers.append(
        isFlat ? .flat : .list(isOrdered: isOrdered, next: min(max(start, 0), 99_999)))
    }
  }

  private mutating func takeItem(isEnd: Bool) {
    guard table == nil else { return mark(.lineBreak) }
    breakBlock()
    // Only items of the innermost list are ended.
    while let last = containers.last {
      if case .list = last { break }
      if case .quotation = last, !isEnd { break }
      containers.removeLast()
      if case .item = last { break }
    }
    guard !isEnd, containers.count < Self.depth + 2 else { return }
    var marker: [UInt8] = [UInt8(ascii: "-"), .space]
    if case .list(let isOrdered, let next) = containers.last {
      if isOrdered { marker = Array("\(next). ".utf8) }
      containers[containers.count - 1] = .list(isOrdered: isOrdered, next: next + 1)
    }
    containers.append(.item(marker: marker, isFresh: true))
  }

  private mutating func takeQuotation(isEnd: Bool) {
    guard table == nil else { return writeSpace() }
    breakBlock()
    guard isEnd || containers.count < 4 * Self.depth else { return }
    if isEnd {
      close { if case .quotation = $0 { true } else { false } }
    } else {
      containers.append(containers.count >= Self.depth ? .flat : .quotation)
    }
  }

  /// Closes the innermost container that is wanted, with what is open inside; none if there is none.
  private mutating func close(_ isWanted: (Container) -> Bool) {
    guard let position = containers.lastIndex(where: isWanted) else {
      containers.removeAll { if case .flat = $0 { true } else { false } }
      return
    }
    containers.removeSubrange(position...)
  }
}
