import NoticeModel
import NoticeRendering

/// Reads how tokens look from the elements around them.
struct TokenFormat {
  /// Where links lead.
  let addresses: Addresses

  /// How a token looks and where it leads.
  func format(of token: Token) -> RunFormat {
    var format = RunFormat()
    for mark in token.marks {
      switch mark.kind {
      case .emphasis: format.isEmphasised = true
      case .strong: format.isStrong = true
      case .code: format.isCode = true
      case .softBreak: break
      case .link(let link):
        format.target = .address(address(of: link.destination))
        format.tip = link.title?.description
      case .image(let image):
        format.target = .address(address(of: image.destination))
        format.tip = image.title?.description
      case .reference(let reference):
        format.target = reference.resolution.map { target(of: $0.destination) }
        format.tip = reference.title?.description
      }
    }
    return format
  }

  private func address(of destination: Prose) -> String {
    let text = destination.description
    let folder = "files/"
    return text.hasPrefix(folder)
      ? addresses.address(ofFile: String(text.dropFirst(folder.count))) : text
  }

  private func target(of destination: CrossReference.Destination) -> RunFormat.Target {
    if case .here(let section) = destination { return .anchor(section) }
    return .address(addresses.address(of: destination))
  }
}
