package import NoticeModel

extension RevisionContext {
  /// The bytes of `context.yml`; the same context gives the same bytes.
  package var yaml: [UInt8] {
    var writer = YAMLWriter()
    writer.comment("Written by 'engross seal'; nobody edits it. What the words of this revision")
    writer.comment("depended on when it was sealed, and the digests of its words.")
    writer.plain("format", String(Self.format))
    writer.text("sealed", sealed.description)
    writer.text("language", language.rawValue)
    writer.text("issuer", issuer)
    if let baseURL { writer.text("base-url", baseURL) }
    if let established { writer.text("established", established.iso8601) }
    write(numbering, to: &writer)
    if let supplemented { writer.text("supplements", supplemented.rawValue) }
    writeRegions(to: &writer)
    if !values.entries.isEmpty {
      writer.map("values") { writer in
        for entry in values.entries { writer.text(entry.name.rawValue, entry.value) }
      }
    }
    writeNotices(to: &writer)
    writePrinted(to: &writer)
    writeEditions(to: &writer)
    return writer.bytes
  }

  private func write(_ numbering: Numbering, to writer: inout YAMLWriter) {
    writer.map("numbering") { writer in
      writer.plain("sections", numbering.sections.rawValue)
      let lists = numbering.lists.map { $0.prefix + $0.counter.rawValue + $0.suffix }
      if !lists.isEmpty { writer.list("lists", lists) }
    }
  }

  private func writeRegions(to writer: inout YAMLWriter) {
    if !prevailingLanguages.isEmpty {
      writer.map("prevailing-language") { writer in
        for (region, language) in prevailingLanguages.sorted(by: { $0.key < $1.key }) {
          writer.text(region.rawValue, language.rawValue)
        }
      }
    }
    if !regionalPages.isEmpty { writer.list("editions-asked", regionalPages.map(\.rawValue)) }
    if !order.isEmpty { writer.list("order", order.map(\.rawValue)) }
    if !groups.isEmpty {
      writer.map("groups") { writer in
        for group in groups {
          writer.list(group.name.rawValue, group.members.map(\.rawValue))
        }
      }
    }
    if !audiences.isEmpty {
      writer.map("audiences") { writer in
        for audience in audiences {
          writer.map(audience.name.rawValue) { $0.text("name", audience.label ?? .init()) }
        }
      }
    }
  }

  private func writeNotices(to writer: inout YAMLWriter) {
    guard !notices.isEmpty else { return }
    writer.map("notices") { writer in
      for notice in notices {
        writer.map(notice.id.rawValue) { writer in
          writer.text("title", notice.title.description)
          guard !notice.headings.isEmpty else { return }
          writer.map("sections") { writer in
            for (id, heading) in notice.headings.sorted(by: { $0.key < $1.key }) {
              writer.text(id.rawValue, heading.description)
            }
          }
        }
      }
    }
  }

  private func writePrinted(to writer: inout YAMLWriter) {
    guard !printed.isEmpty else { return }
    writer.map("printed") { writer in
      for language in printed {
        writer.map(language.language.rawValue) { writer in
          writer.map("forms") { writer in
            for form in language.forms { writer.text(form.key, form.text) }
          }
          guard !language.regions.isEmpty else { return }
          writer.map("regions") { writer in
            for region in language.regions { writer.text(region.key, region.text) }
          }
        }
      }
    }
  }

  private func writeEditions(to writer: inout YAMLWriter) {
    guard !editions.isEmpty else { return }
    writer.map("editions") { writer in
      for edition in editions {
        writer.item { writer in
          writer.text("language", edition.language.rawValue)
          if let region = edition.region { writer.text("region", region.rawValue) }
          writer.text("words", edition.words)
          if let body = edition.body { writer.text("body", body) }
          edition.write(to: &writer)
        }
      }
    }
  }
}

extension RecordedEdition {
  fileprivate func write(to writer: inout YAMLWriter) {
    if !dateline.isEmpty {
      writer.map("dates") { writer in
        for entry in dateline {
          writer.item { writer in
            writer.plain("kind", entry.kind.rawValue)
            writer.text("date", entry.date.iso8601)
            writer.text("text", entry.text.description)
            writer.plain("from", String(entry.dateBytes.lowerBound))
            writer.plain("length", String(entry.dateBytes.count))
          }
        }
      }
    }
    if !pointers.isEmpty {
      writer.map("pointers") { writer in
        for pointer in pointers { writer.item { pointer.write(to: &$0) } }
      }
    }
    if !sections.isEmpty {
      writer.map("sections") { writer in
        for section in sections { writer.text(section.id.rawValue, section.digest) }
      }
    }
  }
}

extension EditionPointer {
  fileprivate func write(to writer: inout YAMLWriter) {
    writer.list("regions", regions.map(\.rawValue))
    writer.text("text", text.description)
    switch kind {
    case .effective(let date, let dateBytes):
      writer.text("date", date.iso8601)
      writer.plain("from", String(dateBytes.lowerBound))
      writer.plain("length", String(dateBytes.count))
    case .wholeText(let supplement): writer.text("supplement", supplement)
    }
  }
}
