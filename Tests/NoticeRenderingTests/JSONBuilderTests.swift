import Testing

@testable import NoticeRendering

@Suite struct JSONBuilderTests {
  @Test("A072: nothing in a string ends a script block")
  func stringCannotEndAScript() {
    var json = JSONBuilder()
    json.string("</script><script>alert(1)\u{2028}\u{2029}\"\\\n\t\u{1}")
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == "\"\\u003c/script>\\u003cscript>alert(1)\\u2028\\u2029\\\"\\\\\\n\\t\\u0001\"")
  }

  @Test func membersStandInTheOrderOfWriting() {
    var json = JSONBuilder()
    json.object { json in
      json.member("b") { $0.number(1) }
      json.member("a") { json in
        json.array(.inline) { json in
          json.element { $0.boolean(true) }
          json.element { $0.null() }
        }
      }
      json.member("c") { json in json.object { _ in } }
    }
    json.end()
    #expect(
      String(decoding: json.bytes, as: UTF8.self) == """
        {
          "b": 1,
          "a": [true, null],
          "c": {}
        }

        """)
  }
}
