import NoticeModel

extension RegionCode: ExpressibleByStringLiteral {
  /// Makes the code that a test names.
  public init(stringLiteral text: String) { self.init(rawValue: text) }
}

extension RevisionID: ExpressibleByStringLiteral {
  /// Makes the name that a test gives.
  public init(stringLiteral text: String) { self.init(rawValue: text) }
}
