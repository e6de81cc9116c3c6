import Foundation

/// The part of JSON Schema 2020-12 that the published schemas use.
struct JSONSchemaCheck {
  private let root: [String: Any]

  init(_ schema: [UInt8]) throws {
    root = try JSONSerialization.jsonObject(with: Data(schema)) as? [String: Any] ?? [:]
  }

  /// What of a JSON text does not follow the schema, by its place.
  func faults(of json: [UInt8]) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: Data(json), options: .fragmentsAllowed)
    return faults(of: value, root, at: "$")
  }

  private func faults(of value: Any, _ schema: [String: Any], at place: String) -> [String] {
    var faults: [String] = []
    if let reference = schema["$ref"] as? String {
      faults += self.faults(of: value, definition(reference), at: place)
    }
    if let choices = schema["enum"] as? [Any], !choices.contains(where: { Self.same($0, value) }) {
      faults.append("\(place) is none of \(choices)")
    }
    if let constant = schema["const"], !Self.same(constant, value) {
      faults.append("\(place) is not \(constant)")
    }
    if let types = schema["type"] as? [String] ?? (schema["type"] as? String).map({ [$0] }),
      !types.contains(where: { Self.isOf($0, value) })
    {
      faults.append("\(place) is no \(types)")
    }
    if let branches = schema["oneOf"] as? [[String: Any]] {
      let count = branches.count { self.faults(of: value, $0, at: place).isEmpty }
      if count != 1 { faults.append("\(place) is \(count) of oneOf") }
    }
    if let pattern = schema["pattern"] as? String, let text = value as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      faults.append("\(place) is not like \(pattern)")
    }
    if let minimum = schema["minimum"] as? Int, let number = value as? Int, number < minimum {
      faults.append("\(place) is below \(minimum)")
    }
    if let object = value as? [String: Any] {
      faults += self.faults(ofObject: object, schema, at: place)
    }
    if let elements = value as? [Any], let items = schema["items"] as? [String: Any] {
      for (index, element) in elements.enumerated() {
        faults += self.faults(of: element, items, at: "\(place)[\(index)]")
      }
    }
    return faults
  }

  private func faults(
    ofObject object: [String: Any], _ schema: [String: Any], at place: String
  ) -> [String] {
    let required = schema["required"] as? [String] ?? []
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    var faults = required.filter { object[$0] == nil }.map { "\(place).\($0) is missing" }
    if schema["additionalProperties"] as? Bool == false {
      faults += object.keys.filter { properties[$0] == nil }.map { "\(place).\($0) is unknown" }
    }
    for (name, value) in object {
      guard let property = properties[name] else { continue }
      faults += self.faults(of: value, property, at: "\(place).\(name)")
    }
    return faults
  }

  private func definition(_ reference: String) -> [String: Any] {
    let definitions = root["$defs"] as? [String: [String: Any]] ?? [:]
    return definitions[String(reference.dropFirst("#/$defs/".count))] ?? ["enum": [Any]()]
  }

  private static func same(_ left: Any, _ right: Any) -> Bool {
    if left is NSNull { return right is NSNull }
    return (left as? String) != nil && (left as? String) == (right as? String)
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "boolean": (value as? NSNumber).map { CFBooleanTest.isBoolean($0) } ?? false
    case "integer": (value as? NSNumber).map { !CFBooleanTest.isBoolean($0) } ?? false
    default: false
    }
  }
}

/// Tells `true` from 1, which JSONSerialization makes numbers of both.
private enum CFBooleanTest {
  static func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}
