import NoticeDiagnostics
import NoticeModel

extension Shape {
  /// A list of values, or one value alone.
  static func list<Item>(of item: Shape<Item>) -> Shape<[Item]> where Value == [Item] {
    Shape<[Item]>("\(item.expectation), or a list of such") { node, diagnostics in
      guard case .sequence(let nodes, _) = node else {
        return item.read(node, &diagnostics).map { [$0] }
      }
      return nodes.compactMap { diagnostics.read(item, from: $0) }
    }
  }

  /// A list of values, one value alone, or several in one text with commas between them.
  static func commaSeparatedList<Item>(
    of item: Shape<Item>
  ) -> Shape<[Item]> where Value == [Item] {
    let list = list(of: item)
    return Shape<[Item]>(list.expectation) { node, diagnostics in
      guard case .scalar(let scalar) = node, scalar.text.utf8.contains(UInt8(ascii: ",")) else {
        return list.read(node, &diagnostics)
      }
      return diagnostics.parts(of: scalar).compactMap { item.read(.scalar($0), &diagnostics) }
    }
  }

  /// A map from keys of one shape to values of another, in the order of the source.
  static func map<Key, Element>(
    from key: Shape<Key>, to element: Shape<Element>
  ) -> Shape<[(key: Key, value: Element)]> where Value == [(key: Key, value: Element)] {
    let expectation = "a map from \(key.expectation) to \(element.expectation)"
    return Shape<[(key: Key, value: Element)]>(expectation) { node, diagnostics in
      guard case .mapping(let entries, _) = node else {
        diagnostics.reportMisfit(node, expected: expectation)
        return nil
      }
      var result: [(key: Key, value: Element)] = []
      for entry in entries where !entry.value.isEmpty {
        let value = element.read(entry.value, &diagnostics)
        guard let name = key.read(.scalar(entry.key), &diagnostics), let value else { continue }
        result.append((name, value))
      }
      return result
    }
  }

  /// One value for all regions, or a map by region in which `all` is everywhere else.
  static func byRegion<Element>(
    _ element: Shape<Element>
  ) -> Shape<[(region: RegionCode?, value: Element)]>
  where Value == [(region: RegionCode?, value: Element)] {
    let map = Shape<[(key: RegionCode, value: Element)]>.map(from: .region, to: element)
    return Shape<[(region: RegionCode?, value: Element)]>(
      "\(element.expectation), or a map by region"
    ) { node, diagnostics in
      guard case .mapping = node else {
        return element.read(node, &diagnostics).map { [(nil, $0)] }
      }
      let entries = map.read(node, &diagnostics) ?? []
      return entries.map { ($0.key == .all ? nil : $0.key, $0.value) }
    }
  }
}

extension RegionCode {
  /// The key that stands for everyone who is not named.
  static let all = RegionCode(rawValue: "all")
}

extension Diagnostics {
  /// Reads an item of a list, in which nothing may be empty.
  fileprivate mutating func read<Item>(_ shape: Shape<Item>, from node: YAMLNode) -> Item? {
    guard !node.isEmpty else {
      reportMisfit(node, expected: shape.expectation)
      return nil
    }
    return shape.read(node, &self)
  }

  /// The parts of a text between commas, without the spaces around them.
  ///
  /// Each has its own range where the text is written plainly, else that of the whole.
  fileprivate func parts(of scalar: YAMLScalar) -> [YAMLScalar] {
    let source = file(scalar.range.file)?.bytes ?? []
    let start = Int(scalar.range.offset)
    let text = Array(scalar.text.utf8)
    let isVerbatim = !scalar.isQuoted && source[start...].starts(with: text)
    return text.indices.split(separator: UInt8(ascii: ","), in: text).map { part in
      let range = SourceRange(
        file: scalar.range.file, offset: start + part.lowerBound, length: part.count)
      return YAMLScalar(
        text: String(decoding: text[part], as: UTF8.self), isQuoted: scalar.isQuoted,
        range: isVerbatim ? range : scalar.range)
    }
  }
}

extension Range<Int> {
  /// The stretches of `bytes` between separators, without the spaces around them.
  fileprivate func split(separator: UInt8, in bytes: [UInt8]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = lowerBound
    for index in lowerBound...upperBound where index == upperBound || bytes[index] == separator {
      var part = start..<index
      while let first = part.first, bytes[first] <= 0x20 { part = first + 1..<part.upperBound }
      while let last = part.last, bytes[last] <= 0x20 { part = part.lowerBound..<last }
      parts.append(part)
      start = index + 1
    }
    return parts
  }
}
