import Synchronization

/// How far long work has come, on one line of a terminal; nothing in a pipe.
final class Progress: Sendable {
  private struct State {
    var done = 0
    var total = 0
    var shown = -1
  }

  private let verb: String
  private let isShown: Bool
  private let console: Console
  private let state = Mutex(State())

  init(verb: String, isShown: Bool, console: Console) {
    self.verb = verb
    self.isShown = isShown
    self.console = console
  }

  /// Begins to count up to `total`.
  func begin(total: Int) {
    state.withLock { $0 = State(total: total) }
  }

  /// Counts one more.
  func advance() {
    guard isShown else { return }
    let line = state.withLock { state -> String? in
      state.done += 1
      let percent = state.total == 0 ? 100 : state.done * 100 / state.total
      guard percent != state.shown else { return nil }
      state.shown = percent
      return "\(verb) \(state.done) of \(state.total)"
    }
    if let line { console.overwrite(line) }
  }

  /// Takes the line away.
  func end() {
    if isShown { console.overwrite("") }
  }
}

extension Console {
  /// Puts `text` on the terminal line in place of what stood there.
  fileprivate func overwrite(_ text: String) {
    complain("\r\u{1B}[K" + text, terminator: "")
  }
}
