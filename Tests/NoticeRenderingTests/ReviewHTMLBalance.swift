/// Finds elements that are not closed, or not in their place, and text that is no text.
struct HTMLBalance {
  private(set) var faults: [String] = []

  init(_ html: String) {
    var open: [Substring] = []
    for tag in html.matches(of: /<(\/?)([a-zA-Z!][a-z0-9]*)((?:\s+[a-z-]+="[^"<]*")*)\s*>/) {
      let (slash, name) = (tag.1, tag.2)
      if name.hasPrefix("!") || name == "meta" { continue }
      if slash.isEmpty {
        open.append(name)
      } else if open.popLast() != name {
        faults.append("</\(name)>")
      }
    }
    faults += open.map { "<\($0)>" }
    let rest = html.replacing(
      /<(\/?)([a-zA-Z!][a-z0-9]*)((?:\s+[a-z-]+="[^"<]*")*)\s*>/, with: ""
    ).replacing("<!doctype html>", with: "")
    if rest.contains("<") { faults.append("a stray <") }
    let ids = html.matches(of: /\sid="([^"]*)"/).map(\.1)
    if Set(ids).count != ids.count { faults.append("an id twice") }
  }
}
