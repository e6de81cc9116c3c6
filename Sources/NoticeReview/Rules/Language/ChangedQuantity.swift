import NoticeModel

/// A number, period, amount, date or word of time differs.
enum ChangedQuantity: ReviewRule {
  static let metadata = RuleMetadata(
    "LX-09", name: "changed-quantity", level: .material,
    summary: "A number, period, amount, date or word of time differs.",
    why: "Readers plan by it.",
    laws: [
      "GDPR 13(2)(a), 12(3)", "PIPA 15(2)", "PIPL 17",
    ],
    triggering: [
      .init("We answer within 30 days.", becomes: "We answer within 60 days.", in: .rights),
      .init(
        "We delete video immediately.",
        becomes: "We delete video promptly.", in: .retention),
    ],
    nonTriggering: [
      .init("You may lodge 2 appeals.", becomes: "You may lodge two appeals.", in: .rights)
    ])

  /// A time that pointed to another, where a time is named now.
  static func claim(in change: inout Comparison) {
    guard let old = change.old, !change.gained(.temporal).isEmpty else { return }
    let open = change.openOld
    let relative = change.lost(.temporal).filter { isRelative($0, change) }
      .flatMap { place in
        open.filter { $0 >= place && $0 <= place + 3 && $0 < old.words.count }
      }
    guard !relative.isEmpty else { return }
    change.claim(
      "LX-09", .clarification, old: relative, why: "A time that pointed to another is named now")
  }

  static func findings(in change: Comparison) -> [Finding] {
    guard let old = change.old, let new = change.new else { return [] }
    var open = new.quantities.filter { $0.words.contains(where: change.openNew.contains) }
    var findings: [Finding] = []
    for before in old.quantities where before.words.contains(where: change.openOld.contains) {
      guard let after = QuantityContext.partner(of: before, in: old, among: open, in: new) else {
        continue
      }
      open.removeAll { $0 == after }
      let sign = QuantitySign(change: change, old: before, new: after)
      findings.append(judged(sign, change, before, after))
    }
    if let loosened = loosened(change, old, new) { findings.append(loosened) }
    return findings + units(change) + promptness(change)
  }

  /// "Within a month" gave way to "as soon as we reasonably can".
  private static func loosened(_ change: Comparison, _ old: Reading, _ new: Reading) -> Finding? {
    guard new.quantities.isEmpty,
      let period = old.quantities.first(where: {
        [.time, .workingTime].contains($0.dimension)
          && $0.words.contains(where: change.openOld.contains)
      }),
      let clause = change.oldClause(at: period.words.lowerBound), clause.sign > 0,
      clause.actor != .reader
    else { return nil }
    let vague = [
      "reasonably", "reasonable", "soon", "timely", "promptly", "possible", "practicable", "due",
    ]
    let gained = change.openNew.filter { vague.contains(new.words[$0].text) }.sorted()
    guard !gained.isEmpty else { return nil }
    return finding(
      .material, .adverse, change.evidence(old: Array(period.words), new: gained),
      why: "A period gave way to words that name none")
  }

  /// Units of time that gave way to others without a number: "at the end of the month", "of the year";
  /// "the preceding twelve months", "the preceding month".
  private static func units(_ change: Comparison) -> [Finding] {
    guard let old = change.old, let new = change.new else { return [] }
    for hunk in change.hunks {
      let (before, after) = (period(hunk.old, old), period(hunk.new, new))
      guard let before, let after, before.value != after.value,
        before.words.contains(where: change.openOld.contains)
          || after.words.contains(where: change.openNew.contains)
      else { continue }
      return [judged(QuantitySign(change: change, old: before, new: after), change, before, after)]
    }
    return []
  }

  /// The unit in a run or right behind it, with the number before it, which is one where none stands.
  private static func period(_ run: Range<Int>, _ reading: Reading) -> Quantity? {
    let end = min(reading.words.count, run.upperBound + 1)
    guard
      let place = (run.lowerBound..<end).first(where: {
        reading.words[$0].classes.contains(.timeUnit)
      }),
      let hours = QuantityReader.hours(of: reading.words[place])
    else { return nil }
    if reading.quantities.contains(where: { $0.words.contains(place) && $0.words.count > 1 }),
      run.contains(place)
    {
      return nil
    }
    let number = place > 0 ? reading.words[place - 1].value : nil
    let start = number == nil ? place : place - 1
    return Quantity(
      value: hours * (number ?? 1), dimension: .time, unit: reading.words[place].stem,
      words: start..<(place + 1))
  }

  private static func judged(
    _ sign: QuantitySign, _ change: Comparison, _ before: Quantity, _ after: Quantity
  ) -> Finding {
    let evidence = change.evidence(old: Array(before.words), new: Array(after.words))
    switch sign.effect {
    case .favourable:
      return finding(
        .substantive, .favourable, evidence, why: "\(sign.name) changed in the reader's favour")
    case .adverse:
      return finding(
        sign.isMinor && !after.isLong ? .substantive : .material, .adverse, evidence,
        why: "\(sign.name) changed to the reader's cost")
    default:
      let level: Level =
        change.isMustTell || change.isTerms || change.isIn(.security)
        ? .material
        : change.isIn(.contact, .introduction, .definitions) ? .clarification : .substantive
      return finding(level, .unknown, evidence, why: "\(sign.name) changed")
    }
  }

  /// "Immediately" becomes "promptly", "before" becomes "after".
  private static func promptness(_ change: Comparison) -> [Finding] {
    let lost = change.lost(.prompt, .temporal).filter { !isRelative($0, change) }
    let gained = change.gained(.prompt, .temporal)
    guard !lost.isEmpty, let old = change.old, let new = change.new else {
      return hastened(change, gained)
    }
    let rank = { (place: Int, reading: Reading) in Promptness.rank(reading.words[place].text) }
    let before = lost.map { rank($0, old) }.max() ?? 0
    let after = gained.map { rank($0, new) }.max() ?? 0
    let kind = change.oldClause(at: lost[0])?.kind
    guard kind != .instruction, before != after || !gained.isEmpty else { return [] }
    if before == after, before > 0 { return [] }
    let evidence = change.evidence(old: lost, new: gained)
    let isBetter =
      kind == .power || kind == .practice ? after < before : after > before && before > 0
    if isBetter, kind == .statement || kind == nil { return [] }
    if isBetter { return [finding(.substantive, .favourable, evidence, why: "It happens sooner")] }
    let isSerious =
      kind == .promise || kind == .right || change.isMustTell || change.isIn(.security)
    return [
      finding(
        isSerious ? .material : .substantive, .adverse, evidence,
        why: "When it happens changed to the reader's cost")
    ]
  }

  /// Whether a word of time only points to another time: "within the same time".
  private static func isRelative(_ place: Int, _ change: Comparison) -> Bool {
    guard let old = change.old else { return false }
    return old.words[(place + 1)...].prefix(2).map(\.text) == ["the", "same"]
  }

  private static func hastened(_ change: Comparison, _ gained: [Int]) -> [Finding] {
    guard let first = gained.first, let clause = change.newClause(at: first), clause.sign > 0,
      let new = change.new, gained.contains(where: { Promptness.rank(new.words[$0].text) >= 2 })
    else { return [] }
    return [
      finding(
        .substantive, .favourable, change.evidence(old: [], new: gained),
        why: "A promise or right got a time")
    ]
  }
}
