import NoticeTestSupport

/// A notice as people publish them in Markdown: messy on purpose, in no dialect for long.
///
/// Its words are of our own making; what varies is how they are written down.
struct MessyNotice {
  private var random: SeededGenerator
  private var lines: [String] = []
  private var section = 0
  private let lineEnd: String
  private let numbers: Int
  private let headings: Int

  /// Makes the writer of one notice.
  init(seed: Int) {
    random = SeededGenerator(seed: seed)
    lineEnd = random.pick(["\n", "\n", "\n", "\r\n", "\r"])
    numbers = random.number(0...6)
    headings = random.number(0...4)
  }

  /// The bytes of the notice.
  mutating func bytes() -> [UInt8] {
    lines = []
    frontMatter()
    title()
    for _ in 0..<random.number(3...9) { writeSection() }
    if random.oneIn(3) { lines += ["[^1]: \(sentence())", ""] }
    if random.oneIn(3) { lines += ["[policy]: https://example.com/p \"Policy\"", ""] }
    if random.oneIn(4) { lines += ["</div>", ""] }
    var bytes = Array(lines.joined(separator: lineEnd).utf8)
    if random.oneIn(5) { bytes = [0xEF, 0xBB, 0xBF] + bytes }
    if random.oneIn(9) { bytes.insert(0xE4, at: random.number(0...bytes.count)) }
    if random.oneIn(12) { bytes.insert(0, at: random.number(0...bytes.count)) }
    return bytes
  }

  /// The bytes of the notice after a few blows: bytes lost, doubled, swapped, strewn in.
  mutating func mutatedBytes() -> [UInt8] {
    var bytes = bytes()
    let marks = Array("*_`[]()<>#|~:{}!\\&\n- ".utf8)
    for _ in 0..<random.number(1...24) where bytes.count > 40 {
      let place = random.number(0...bytes.count - 20)
      switch random.number(0...3) {
      case 0: bytes.removeSubrange(place..<place + random.number(1...8))
      case 1: bytes.insert(contentsOf: bytes[place..<place + 12], at: place)
      case 2: bytes[place] = random.pick(marks)
      default: bytes.insert(random.pick(marks), at: place)
      }
    }
    return bytes
  }

  // MARK: Head

  private mutating func frontMatter() {
    switch random.number(0...6) {
    case 0:
      lines += ["---", "title: \"Privacy Notice\"", "layout: legal", "tags: [a, b]", "---", ""]
    case 1: lines += ["+++", "title = 'Privacy Notice'", "+++", ""]
    case 2: lines += ["{", "  \"title\": \"Privacy Notice\",", "  \"draft\": false", "}", ""]
    case 3: lines += ["<!-- generated;", "do not edit -->", ""]
    case 4: lines += ["<div class=\"content\" id=\"main\">", ""]
    default: break
    }
  }

  private mutating func title() {
    let words = random.pick([
      "Privacy Notice", "Terms of Use", "Cookie Policy", "Datenschutz — Übersicht",
    ])
    switch random.number(0...5) {
    case 0: lines += [words, "======"]
    case 1: lines += ["<h1 align=\"center\">\(words)</h1>"]
    case 2: lines += ["**\(words)**"]
    case 3: lines += ["#\(words) #"]
    case 4: lines += ["# \(words) {#top .title}", "{: .no_toc}"]
    default: lines += ["# \(words)"]
    }
    lines += [
      "",
      random.pick([
        "*Last updated: May 1, 2023*", "_Effective 2023-05-01_{: .date}", "Version&nbsp;3",
      ]), "",
    ]
    if random.oneIn(4) { lines += ["[TOC]", ""] }
    if random.oneIn(4) { lines += ["* [Data](#data)", "* [1. Your rights](#rights)", ""] }
  }

  // MARK: Sections

  private static let topics = [
    "Data we collect", "Your rights", "Sharing", "How long we keep data", "Cookies & pixels",
    "Children", "Contact", "Changes to this notice", "Security *measures*", "安全管理措置",
  ]

  private mutating func writeSection() {
    section += 1
    heading()
    for _ in 0..<random.number(1...5) {
      block()
      lines.append("")
    }
  }

  private mutating func label() -> String {
    switch numbers {
    case 0: "\(section). "
    case 1: "Section \(section): "
    case 2:
      "Article \(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"][section % 10]) – "
    case 3: "\(section).\(random.number(1...3)) "
    case 4: "(\("abcdefghij".map(String.init)[section % 10])) "
    default: ""
    }
  }

  private mutating func heading() {
    let words = label() + random.pick(Self.topics)
    let level = random.pick([2, 2, 2, 3, 4, 1])
    let marks = String(repeating: "#", count: level)
    switch random.number(0...9) {
    case 0: lines += ["<a name=\"s\(section)\"></a>", "", "\(marks) \(words)"]
    case 1: lines += ["\(marks) <a id='s\(section)'></a>\(words) {#s\(section) topic=rights}"]
    case 2: lines += ["<h\(level)>\(words)</h\(level)>"]
    case 3: lines += [words, "-----"]
    case 4 where headings < 2: lines += ["**\(words)**"]
    case 5: lines += ["\(marks)\(words)"]
    case 6: lines += ["\(marks) **\(words)** \(marks)"]
    case 7: lines += ["<p><strong>\(words)</strong></p>"]
    default: lines += ["\(marks) \(words)"]
    }
    if !random.oneIn(5) { lines.append("") }
  }

  // MARK: Blocks

  private mutating func block() {
    switch random.number(0...17) {
    case 0: list(["-", "*", "+"])
    case 1: list(["1.", "2.", "3)"])
    case 2: lines += ["(a) \(sentence())", "", "(b) \(sentence())", "", "(c) \(sentence())"]
    case 3: table()
    case 4: htmlList()
    case 5: htmlTable()
    case 6:
      lines += ["> \(sentence())", "> \(sentence())", ">", "> ### \(words(3))", "> - \(words(2))"]
    case 7: lines += ["<p>\(sentence())<br/>\(sentence())</p><p>\(sentence())</p>"]
    case 8: fence()
    case 9: lines += ["```", "<p>\(words(3))</p>", "::: region US", "```"]
    case 10:
      lines += ["<script>var a = '<p>';</script>", "<style>p { color: red }</style>", sentence()]
    case 11: lines += ["    <p>\(sentence())</p>"]
    case 12: lines += ["<details><summary>\(words(2))</summary>", "", sentence(), "", "</details>"]
    case 13: lines += ["\(section).\(random.number(1...9)). \(sentence())", "{: .clause}"]
    case 14: lines += ["***", "", "\(sentence())  ", "\(sentence())\\", sentence()]
    case 15: lines += ["\(words(2)):", ": \(sentence())", "", "Term {: .t}"]
    default: lines += [sentence(), sentence() + " " + sentence()]
    }
  }

  private mutating func list(_ markers: [String]) {
    for _ in 0..<random.number(2...5) {
      lines.append("\(random.pick(markers)) \(random.oneIn(4) ? "(i) " : "")\(sentence())")
      if random.oneIn(4) { lines.append("") }
      if random.oneIn(4) { lines.append("   - \(words(3))") }
      if random.oneIn(6) { lines += ["", "    \(sentence())"] }
    }
  }

  private mutating func table() {
    let edge = random.oneIn(2) ? "|" : ""
    if !random.oneIn(6) { lines.append("\(edge) Name | Purpose | Time \(edge)") }
    lines.append("\(edge)---|:--:|---:\(edge)")
    for _ in 0..<random.number(1...4) {
      let cells = (0..<random.number(1...4)).map { _ in random.oneIn(5) ? "`a\\|b`" : words(2) }
      lines.append("\(edge) \(cells.joined(separator: " | "))<br>x \(edge)")
    }
  }

  private mutating func htmlTable() {
    lines.append("<table border=1><tbody>")
    for row in 0..<random.number(1...3) {
      let name = row == 0 ? "th" : "td"
      let cells = (0..<random.number(1...3)).map { _ in
        "<\(name)>\(words(2)) | <b>\(words(1))</b></\(name)>"
      }
      lines.append("  <tr>\(cells.joined())</tr>")
    }
    lines.append("</tbody></table>")
  }

  private mutating func htmlList() {
    let name = random.pick(["ul", "ol"])
    lines.append("<\(name)>")
    for _ in 0..<random.number(1...4) {
      lines.append("  <li>\(sentence())\(random.oneIn(2) ? "</li>" : "")")
      if random.oneIn(4) { lines.append("<ul><li>\(words(2))</li></ul>") }
    }
    lines.append("</\(name)>")
  }

  private mutating func fence() {
    let opening = random.pick([
      "::: region EEA, GB", "::: region not US \"Others\"", "::: note", ":::: {.box}",
      ":::region US",
    ])
    lines += [opening, sentence(), random.pick([":::", "::::", ""])]
  }

  // MARK: Words

  private static let vocabulary = [
    "we", "may", "share", "your", "personal", "data", "with", "partners", "unless", "you", "object",
    "within", "30 days", "of", "notice", "and", "not", "the", "service", "uses", "cookies", "1.5",
    "million", "e-mail", "naïve", "個人情報", "を取得します", "§ 5", "50 %", "A.", "(a)", "#1", "- or -",
  ]

  private mutating func words(_ count: Int) -> String {
    (0..<count).map { _ in random.pick(Self.vocabulary) }.joined(separator: " ")
  }

  private mutating func sentence() -> String {
    var parts: [String] = []
    for _ in 0..<random.number(2...6) {
      let part = words(random.number(1...4))
      parts.append(random.oneIn(3) ? decorated(part) : part)
    }
    return "We " + parts.joined(separator: " ") + "."
  }

  private mutating func decorated(_ part: String) -> String {
    switch random.number(0...19) {
    case 0: "**\(part)**"
    case 1: "*\(part)*"
    case 2: "<b> \(part) </b>"
    case 3: "<a href=\"https://example.com/?a=1&amp;b=2\">\(part)</a>"
    case 4: "[\(part)](https://example.com 'T')"
    case 5: "[\(part)][policy]"
    case 6: "[\(part)](#data)"
    case 7: "\(part)[^1]"
    case 8: "~~\(part)~~"
    case 9: "\(part)\u{A0}\(part)"
    case 10: "&ldquo;\(part)&#148;"
    case 11: "<https://example.com>"
    case 12: "{{contact-email}}"
    case 13: "<span style='x'>\(part)"
    case 14: "***\(part)** x*"
    case 15: "<company \(part)>"
    case 16: "<em>\(part)<strong>x</em></strong>"
    case 17: "![\(part)](files/a.png)"
    case 18: "snake_case_\(part)_ \\* 2 < 3 & 4"
    default: "`\(part) <i>`"
    }
  }
}
