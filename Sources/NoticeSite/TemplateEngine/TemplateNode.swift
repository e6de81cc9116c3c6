import NoticeDiagnostics
import NoticeRendering

/// A part of a parsed template whose names are all known.
indirect enum TemplateNode {
  /// Bytes that are copied.
  case literal([UInt8])
  /// What a name stands for, escaped unless it is rendered HTML.
  case variable(slot: Int, escaping: HTMLContext?)
  /// Parts that appear if the name at a slot is present, or, inverted, absent.
  case section(slot: Int, isInverted: Bool, [TemplateNode])
  /// Another template, put in here.
  case partial(String, SourceRange)
}
