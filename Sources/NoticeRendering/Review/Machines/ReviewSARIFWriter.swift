import NoticeModel

/// Writes a packet as SARIF 2.1.0 (OASIS): a result for each finding, the gravest rules as errors.
package struct ReviewSARIFWriter: Sendable {
  private let oldPath: String
  private let newPath: String

  /// Makes a writer of results about two files; what is gone is placed in the old one.
  package init(oldPath: String, newPath: String) {
    self.oldPath = oldPath
    self.newPath = newPath
  }

  /// The log of one run.
  package func rendered(_ packet: ReviewPacket) -> [UInt8] {
    let items = packet.items.filter { !$0.judged.findings.isEmpty }
    let rules = Set(items.flatMap { $0.judged.findings.map(\.rule) }).sorted()
    var json = JSONBuilder(capacity: 1 << 14)
    json.object { json in
      json.member("$schema") { $0.string("https://json.schemastore.org/sarif-2.1.0.json") }
      json.member("version") { $0.string("2.1.0") }
      json.member("runs") { json in
        json.array { json in
          json.element { json in
            json.object { json in
              json.member("tool") { tool(packet, rules, to: &$0) }
              json.member("columnKind") { $0.string("unicodeCodePoints") }
              json.member("results") { results(of: items, rules, in: packet, to: &$0) }
            }
          }
        }
      }
    }
    json.end()
    return json.bytes
  }

  private func tool(_ packet: ReviewPacket, _ rules: [RuleID], to json: inout JSONBuilder) {
    json.object { json in
      json.member("driver") { json in
        json.object { json in
          json.member("name") { $0.string("engross") }
          json.member("rules") { json in
            json.array { json in
              for rule in rules { json.element { self.rule(rule, in: packet, to: &$0) } }
            }
          }
        }
      }
    }
  }

  private func rule(_ rule: RuleID, in packet: ReviewPacket, to json: inout JSONBuilder) {
    json.object { json in
      json.member("id") { $0.string(rule.rawValue) }
      guard let summary = packet.ruleSummaries[rule] else { return }
      json.member("shortDescription") { Self.message(summary, to: &$0) }
    }
  }

  private func results(
    of items: [ReviewItem], _ rules: [RuleID], in packet: ReviewPacket, to json: inout JSONBuilder
  ) {
    json.array { json in
      for item in items {
        for finding in item.judged.findings {
          json.element { json in
            json.object { json in
              json.member("ruleId") { $0.string(finding.rule.rawValue) }
              json.member("ruleIndex") { $0.number(rules.firstIndex(of: finding.rule) ?? 0) }
              result(finding, of: item, in: packet, to: &json)
            }
          }
        }
      }
    }
  }

  private func result(
    _ finding: Finding, of item: ReviewItem, in packet: ReviewPacket, to json: inout JSONBuilder
  ) {
    json.member("level") { $0.string(Self.severity(of: finding.level)) }
    let parts = [
      "\(finding.level.rawValue): \(finding.why)", ReviewPhrases.evidence(of: finding),
      ReviewPhrases.law(of: finding).map { "law: \($0)" },
    ].compactMap(\.self)
    json.member("message") { Self.message(parts.joined(separator: "\n"), to: &$0) }
    json.member("rank") { $0.number(max(1, 101 - item.rank)) }
    json.member("locations") { json in
      json.array { json in json.element { location(of: item.judged, in: packet, to: &$0) } }
    }
    json.member("partialFingerprints") { json in
      json.object(.inline) { json in
        json.member("change/v1") { $0.string("\(item.judged.id)#\(finding.rule)") }
      }
    }
    json.member("properties") { json in
      json.object(.inline) { json in
        json.member("change") { $0.string(item.judged.id) }
        json.member("level") { $0.string(finding.level.rawValue) }
        json.member("isUndecided") { $0.boolean(item.isUndecided) }
      }
    }
  }

  private func location(
    of judged: JudgedChange, in packet: ReviewPacket, to json: inout JSONBuilder
  ) {
    let path = judged.after == nil ? oldPath : newPath
    json.object { json in
      json.member("physicalLocation") { json in
        json.object(.inline) { json in
          json.member("artifactLocation") { json in
            json.object(.inline) { json in
              json.member("uri") { $0.string(RelativeReference.text(of: path)) }
            }
          }
        }
      }
      json.member("logicalLocations") { json in
        json.array(.inline) { json in
          json.element { json in
            json.object(.inline) { json in
              json.member("name") { $0.string(judged.headings.last ?? judged.id) }
              json.member("fullyQualifiedName") { $0.string(judged.id) }
            }
          }
        }
      }
    }
  }

  private static func message(_ text: String, to json: inout JSONBuilder) {
    json.object(.inline) { json in json.member("text") { $0.string(text) } }
  }

  /// What asks for somebody is more than a note.
  private static func severity(of level: Level) -> String {
    switch level {
    case .material: "error"
    case .substantive: "warning"
    case .none, .formatting, .editorial, .clarification: "note"
    }
  }
}

/// Paths as relative references of RFC 3986.
private enum RelativeReference {
  /// A path in which whatever is not unreserved is percent-encoded.
  static func text(of path: String) -> String {
    var result: [UInt8] = []
    for byte in path.utf8 {
      let isLetter = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
      if isLetter || "-._~/".utf8.contains(byte) {
        result.append(byte)
      } else {
        result += [
          UInt8(ascii: "%"), Hexadecimal.upper(byte >> 4), Hexadecimal.upper(byte & 15),
        ]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
