import NoticeModel
import NoticeRendering
import NoticeSite

/// A page of its own for a redline that is no part of a site, with its style inside.
enum RedlinePage {
  /// The page around a fragment.
  static func bytes(of redline: Redline, body: [UInt8]) -> [UInt8] {
    let edition = redline.new.edition
    let direction = edition.isRightToLeft ? " dir=\"rtl\"" : ""
    var page = Array(
      """
      <!DOCTYPE html>
      <html lang="\(escaped(edition.language.rawValue))"\(direction)>
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(RedlineHTMLWriter.title(of: redline)))</title>
      <style>

      """.utf8)
    page += Templates.builtIn["style.css"] ?? []
    page += Array("</style>\n</head>\n<body>\n<main>\n".utf8)
    page += body
    page += Array("</main>\n</body>\n</html>\n".utf8)
    return page
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
