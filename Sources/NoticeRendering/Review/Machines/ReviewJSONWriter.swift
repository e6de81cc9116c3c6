import NoticeModel

/// Writes a packet as JSON (`Schemas/assessment-1.schema.json`).
package struct ReviewJSONWriter: Sendable {
  /// The name and version of the format.
  package static let format = "engross.assessment/1"

  /// Makes a writer.
  package init() {}

  /// The packet as JSON.
  package func rendered(_ packet: ReviewPacket) -> [UInt8] {
    var json = JSONBuilder(capacity: 1 << 15)
    json.object { $0.members(of: packet) }
    json.end()
    return json.bytes
  }
}

/// The published JSON Schema of `engross.assessment/1`.
package enum AssessmentSchema {
  /// The name under which it is published.
  package static let fileName = "assessment-1.schema.json"

  /// The schema itself.
  package static var bytes: [UInt8] { PackageResources.assessment_1_schema_json }
}

extension JSONBuilder {
  fileprivate mutating func members(of packet: ReviewPacket) {
    member("format") { $0.string(ReviewJSONWriter.format) }
    textMember("notice", packet.notice?.rawValue)
    member("title") { $0.string(packet.title) }
    member("language") { $0.string(packet.language.rawValue) }
    textMember("region", packet.region?.rawValue)
    member("from") { $0.side(packet.old) }
    member("to") { $0.side(packet.new) }
    textMember("digest", packet.textDigest)
    member("ruleBook") { $0.string(packet.assessment.ruleBookVersion) }
    member("hasLexicon") { $0.boolean(packet.hasLexicon) }
    member("level") { $0.string(packet.assessment.level.rawValue) }
    member("decidedLevel") { $0.string(packet.level.rawValue) }
    member("changedWords") { json in
      json.object(.inline) { json in
        json.member("all") { $0.number(packet.assessment.changedWords.all) }
        json.member("aboveClarification") { $0.number(packet.assessment.changedWords.aboveLine) }
      }
    }
    member("undecided") { $0.number(packet.undecided.count) }
    member("needsPerson") { $0.number(packet.assessment.judged.count(where: \.needsPerson)) }
    member("changes") { json in
      json.array { json in
        for item in packet.items {
          json.element { json in json.object { $0.members(of: item, in: packet) } }
        }
      }
    }
    if let amendment = packet.amendment { members(of: amendment) }
    if let duties = packet.duties { members(of: duties) }
    member("gates") { json in
      json.array { json in
        for gate in packet.gates { json.element { $0.gate(gate) } }
      }
    }
  }

  private mutating func side(_ side: ReviewPacket.Side) {
    object(.inline) { json in
      json.member("name") { $0.string(side.name) }
      json.textMember("date", side.date?.iso8601)
    }
  }

  // MARK: - Changes

  private mutating func members(of item: ReviewItem, in packet: ReviewPacket) {
    let judged = item.judged
    member("id") { $0.string(judged.id) }
    member("rank") { $0.number(item.rank) }
    member("changes") { $0.strings(judged.changes) }
    member("headings") { $0.strings(judged.headings) }
    member("topics") { json in
      json.object(.inline) { json in
        json.textMember("old", judged.oldTopic?.rawValue)
        json.textMember("new", judged.newTopic?.rawValue)
      }
    }
    textMember("before", judged.before)
    textMember("after", judged.after)
    member("level") { $0.string(judged.level.rawValue) }
    member("direction") { $0.string(judged.direction.rawValue) }
    member("retroactivity") { $0.string(judged.retroactivity.rawValue) }
    member("needsPerson") { $0.boolean(judged.needsPerson) }
    member("isUndecided") { $0.boolean(item.isUndecided) }
    member("changedWords") { $0.number(judged.changedWords) }
    member("rules") { $0.strings(judged.findings.map(\.rule.rawValue)) }
    member("findings") { json in
      json.array { json in
        for finding in judged.findings {
          json.element { $0.finding(finding) }
        }
      }
    }
    member("redline") { json in
      json.array(.inline) { json in
        for run in packet.runs(of: judged) { json.element { $0.run(run) } }
      }
    }
    if let decision = item.decision { member("decision") { $0.decision(decision) } }
  }

  private mutating func run(_ run: ReviewRun) {
    object(.inline) { json in
      json.member("kind") { $0.string(run.kind.rawValue) }
      json.member("text") { $0.string(run.text) }
    }
  }
}
