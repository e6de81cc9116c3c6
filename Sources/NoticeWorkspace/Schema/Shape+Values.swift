import NoticeDiagnostics
import NoticeModel

extension Shape where Value == ValueTable {
  /// Values by name: plain texts that do not refer to each other.
  static var values: Shape {
    let expectation = "a map from names to texts"
    return Shape(expectation) { node, diagnostics in
      guard case .mapping(let entries, _) = node else {
        diagnostics.reportMisfit(node, expected: expectation)
        return nil
      }
      var table = ValueTable()
      for entry in entries { diagnostics.read(entry, into: &table) }
      diagnostics.checkReferences(in: table)
      return table
    }
  }
}

extension Diagnostics {
  fileprivate mutating func read(_ entry: YAMLEntry, into table: inout ValueTable) {
    let name = Shape<ValueName>.identifier.read(.scalar(entry.key), &self)
    guard !entry.value.isEmpty else {
      report(
        .error, "empty-value", at: entry.key.range,
        "Value '\(entry.key.text.quotable)' is empty; expected its text")
      return
    }
    let text = Shape<LocalizedText>.localizedText(mayHoldBraces: true).read(entry.value, &self)
    guard let name, let text else { return }
    table.entries.append((name, text, entry.value.range))
  }

  /// Refuses values inside values, and shows the circle if they run in one.
  fileprivate mutating func checkReferences(in table: ValueTable) {
    for entry in table.entries {
      for text in entry.value.all {
        guard let target = text.firstValueName else { continue }
        let circle = table.circle(from: entry.name)
        let path = circle.map { " (a circle: \($0.joined(separator: " → ")))" } ?? ""
        report(
          .error, "value-in-value", at: text.range,
          "Value '\(entry.name)' refers to '\(target.quotable)'\(path); values are plain texts")
      }
    }
  }
}

extension ValueTable {
  /// The names on the way from a value through what it refers to and back, if the way leads back.
  fileprivate func circle(from start: ValueName) -> [String]? {
    var path = [start.rawValue]
    var next = start
    for _ in entries {
      let target = self[next]?.all.lazy.compactMap(\.firstValueName).first
      guard let target else { return nil }
      path.append(target)
      if target == start.rawValue { return path }
      next = ValueName(target)
    }
    return nil
  }
}
