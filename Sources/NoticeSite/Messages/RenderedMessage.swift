import NoticeModel
import NoticeLanguage
import NoticeModel
import NoticeRendering

/// A message to readers as it can be sent: the parts of a mail and a line for a site.
package struct RenderedMessage: Sendable {
  /// The text part of the mail.
  package let text: [UInt8]
  /// The HTML part of the mail.
  package let html: [UInt8]
  /// The line for the top of a site or an app.
  package let banner: [UInt8]

  /// Renders a message.
  package init(_ message: ReaderMessage, by templates: MessageTemplates) {
    text = Self.render(
      message, changes: Self.textOfChanges(message),
      actions: message.actions.map { "- \($0)" }.joined(separator: "\n"), by: templates.text)
    html = Self.render(
      message, changes: Self.markupOfChanges(message), actions: Self.list(message.actions),
      by: templates.html)
    banner = Self.render(message, changes: "", actions: "", by: templates.banner)
  }

  private static func render(
    _ message: ReaderMessage, changes: String, actions: String, by template: Template
  ) -> [UInt8] {
    var values = TemplateValues(for: .messages)
    for (index, phrase) in MessageField.phrases.enumerated() {
      values[MessageField.allCases.count + index] = Array(message.language.phrase(phrase).utf8)
    }
    let fields: [(MessageField, String?)] = [
      (.language, message.language.tag.rawValue),
      (.direction, message.language.isRightToLeft ? "rtl" : "ltr"), (.subject, message.subject),
      (.readers, message.region.map { message.language.phrase(.forReadersIn, [$0]) }),
      (.summary, message.summary), (.when, message.when), (.changes, changes),
      (.actions, actions), (.oldText, message.oldText), (.newText, message.newText),
      (.markedChanges, message.markedChanges),
    ]
    for (field, text) in fields { values[field.slot] = Array((text ?? "").utf8) }
    var bytes: [UInt8] = []
    template.render(values, to: &bytes)
    return bytes
  }

  // MARK: - Plain text

  private static func textOfChanges(_ message: ReaderMessage) -> String {
    message.changes.enumerated().map { index, change in
      let words = message.words(of: change).map { "   \($0.label): \($0.text)" }
      return (["\(index + 1). \(change.heading)"] + words + ["   \(message.why(change.direction))"])
        .joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  // MARK: - HTML

  private static func markupOfChanges(_ message: ReaderMessage) -> String {
    let items = message.changes.map { change in
      let words = message.words(of: change).map { word in
        let quotation = "<blockquote><p>\(escaped(word.text))</p></blockquote>"
        return "<p>\(escaped(word.label))</p>\n\(quotation)"
      }
      let why = [
        "<p><strong>\(escaped(message.language.phrase(.messageWhy)))</strong> "
          + "\(escaped(message.why(change.direction)))</p>"
      ]
      return
        (["<li>", "<p><strong>\(escaped(change.heading))</strong></p>"] + words + why + ["</li>"])
        .joined(separator: "\n")
    }
    return (["<ol>"] + items + ["</ol>"]).joined(separator: "\n")
  }

  private static func list(_ sentences: [String]) -> String {
    (["<ul>"] + sentences.map { "<li>\(escaped($0))</li>" } + ["</ul>"]).joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    HTMLEscaping.append(Array(text.utf8), to: &bytes, as: .text)
    return String(decoding: bytes, as: UTF8.self)
  }
}
