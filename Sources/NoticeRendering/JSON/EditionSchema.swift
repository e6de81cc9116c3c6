/// The published JSON Schema of `engross.edition/1`.
package enum EditionSchema {
  /// The name under which it is published.
  package static let fileName = "edition-1.schema.json"

  /// The schema itself.
  package static var bytes: [UInt8] { PackageResources.edition_1_schema_json }
}
