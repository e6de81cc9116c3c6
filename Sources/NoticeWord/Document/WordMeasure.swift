/// Lengths in twentieths of a point, and fonts.
enum WordMeasure {
  /// How far an item or quotation is set in.
  static let indentation = 425
  /// How wide the text of a page is.
  static let textWidth = 9026
  /// The font of code.
  static let codeFont = "Courier New"
}

/// The namespaces of WordprocessingML.
enum WordNamespace {
  /// Their declarations on the root element of a part.
  static let attributes: KeyValuePairs = [
    "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  ]
}
