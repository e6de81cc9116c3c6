import NoticeModel

extension HTMLRenderer {
  /// The elements around a word as one line of text, outermost first, such as
  /// `em a(https://example.com/ "title")`.
  func names(of marks: [Mark]) -> String {
    marks.compactMap(name).joined(separator: " ")
  }

  private func name(of mark: Mark) -> String? {
    switch mark.kind {
    case .emphasis: "em"
    case .strong: "strong"
    case .code: "code"
    case .link(let link):
      name("a", addresses.address(of: link.destination), link.title)
    case .image(let image):
      name("img", addresses.address(of: image.destination), image.title)
    case .reference(let reference):
      reference.resolution.map { name("a", address(of: $0.destination), reference.title) }
    case .softBreak: nil
    }
  }

  private func name(_ element: String, _ address: [UInt8], _ title: Prose?) -> String {
    var bytes: [UInt8] = []
    HTMLEscaping.append(address, to: &bytes, as: .url)
    let target = String(decoding: bytes, as: UTF8.self).replacing("&amp;", with: "&")
    return "\(element)(\(target)\(title.map { " \"\($0)\"" } ?? ""))"
  }
}
