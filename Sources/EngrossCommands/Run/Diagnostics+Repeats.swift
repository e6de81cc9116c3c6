import NoticeDiagnostics

extension Diagnostics {
  /// Takes over what `body` reports, but for what was reported before: one text makes many editions.
  mutating func reportingOnce<Value>(_ body: (inout Diagnostics) -> Value) -> Value {
    let known = all
    var ledger = self
    let value = body(&ledger)
    for found in ledger.all.dropFirst(known.count) {
      let isKnown = known.contains { other in
        !Diagnostic.precedes(other, found) && !Diagnostic.precedes(found, other)
      }
      if !isKnown { report(found) }
    }
    return value
  }
}
