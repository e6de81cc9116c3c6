import NoticeModel

extension RegionCode: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(rawValue: text) }
}

extension RegimeID: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(rawValue: text) }
}

extension LanguageTag: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(rawValue: text) }
}
